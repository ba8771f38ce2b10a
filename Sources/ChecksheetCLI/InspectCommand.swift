internal import ArgumentParser
internal import Checksheet

/// `checksheet inspect`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what a stage of the conversion saw in a PDF.",
    discussion: """
      The stages: pages (glyphs and drawn marks, as the reader saw them), grid (regions, cells and \
      lines), rows (records). All boxes are in points from the page's top left.

      Example:
        checksheet inspect Corpus/calc/full-grid.pdf --stage grid --page 1
      """)

  @Argument(help: "The PDF.")
  var file: String

  @Option(help: "The stage: pages, grid or rows.")
  var stage: StageName = .rows

  @Option(help: "The page, counted from 1. (default: all as text, the first as SVG)")
  var page: Int?

  @Flag(help: "Text, a line for each thing, or an SVG over the page.")
  var form: Form = .text

  @Option(help: "The password for a locked PDF.")
  var password: String?

  @OptionGroup var readerOption: ReaderOption

  func validate() throws {
    guard page ?? 1 > 0 else { throw ValidationError("Pages count from 1.") }
  }

  func run() throws {
    let pages = page.flatMap { PageSelection("\($0)") } ?? .all
    let inspector = Inspector(
      Converter(password: password, pages: pages, reader: readerOption.reader?.reader))
    let result = try reportingProblem { () throws(InputProblem) in
      switch form {
      case .text: try inspector.text(stage.stage, of: file)
      case .svg: try inspector.svg(stage.stage, of: file)
      }
    }
    print(result, terminator: "")
  }

  /// How the stage is shown.
  enum Form: String, EnumerableFlag {
    /// Lines of text.
    case text
    /// An SVG over the rendered page.
    case svg
  }

  /// A stage as the command line names it.
  enum StageName: String, ExpressibleByArgument, CaseIterable {
    /// What the reader saw.
    case pages
    /// What the layout made of it.
    case grid
    /// The records.
    case rows

    /// The stage itself.
    var stage: Inspector.Stage {
      switch self {
      case .pages: .pages
      case .grid: .grid
      case .rows: .rows
      }
    }
  }
}
