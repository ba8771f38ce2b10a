public import Checklist
internal import Glibc
internal import Writers

/// Writes comparisons and revisions.
public struct ComparisonOutput: Sendable {
  /// A format of a comparison.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// A table for a terminal.
    case text
    /// Comma-separated values, RFC 4180.
    case csv
    /// A Markdown table.
    case markdown
    /// One HTML page that needs nothing else.
    case html
    /// An Excel workbook.
    case xlsx

    /// What a file in this format is called after the last dot.
    public var fileExtension: String {
      switch self {
      case .text: "txt"
      case .markdown: "md"
      case .csv, .html, .xlsx: rawValue
      }
    }

    /// The format that a file's name asks for; `nil` when it asks for none.
    public init?(ofFile path: String) {
      let format = Self.allCases.first { path.lowercased().hasSuffix("." + $0.fileExtension) }
      guard let format else { return nil }
      self = format
    }
  }

  /// Where it goes: a file, or `-` for standard output.
  public var path: String

  /// Creates an output.
  public init(path: String) { self.path = path }

  /// Writes a comparison; a file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - comparison: What to write.
  ///   - format: The format; ``Format/xlsx`` needs a file.
  ///   - width: The width of the terminal, in columns.
  /// - Throws: When it cannot be written.
  public func write(_ comparison: Comparison, as format: Format, width: Int) throws(OutputError) {
    guard let text = ComparisonWriter.Format(rawValue: format.rawValue) else {
      return try writeWorkbook(comparison)
    }
    try write(ComparisonWriter(text, width: width).bytes(comparison))
  }

  /// Writes text; a file appears whole or not at all.
  ///
  /// - Parameter text: The text, with its line ends.
  /// - Throws: When it cannot be written.
  public func write(text: String) throws(OutputError) { try write(Array(text.utf8)) }

  private func write(_ bytes: [UInt8]) throws(OutputError) {
    let file = path == "-" ? OutputFile.standardOutput() : try OutputFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  private func writeWorkbook(_ comparison: Comparison) throws(OutputError) {
    let target = resolved(path)
    let (temporary, descriptor) = try OutputFile.createTemporaryFile(beside: target, for: path)
    close(descriptor)
    defer { unlink(temporary) }
    do throws(TableFileError) {
      try ComparisonWorkbook.write(comparison, path: temporary)
    } catch {
      throw OutputError(path: path, number: error.number)
    }
    guard rename(temporary, target) == 0 else { throw OutputError(path: path) }
  }
}
