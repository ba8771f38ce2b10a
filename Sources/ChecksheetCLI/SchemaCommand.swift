internal import ArgumentParser
internal import Checksheet

/// `checksheet schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (2020-12) of the output.",
    discussion: """
      Example:
        checksheet schema record
      """)

  @Argument(help: "record, or document for the objects of documents.jsonl.")
  var object: ObjectName = .record

  func run() {
    print(object == .record ? JSONSchema.record : JSONSchema.document)
  }

  /// The objects in the output.
  enum ObjectName: String, ExpressibleByArgument, CaseIterable {
    /// A row.
    case record
    /// A PDF.
    case document
  }
}
