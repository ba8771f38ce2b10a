internal import Writers

/// A file of rows with what its format puts around and between them.
final class FramedFile {
  private let file: OutputFile
  private let framing: Framing
  /// Whether no row was written.
  private(set) var isEmpty = true

  /// Begins a file with its header.
  init(_ file: OutputFile, _ framing: Framing) throws(OutputError) {
    self.file = file
    self.framing = framing
    try file.write(framing.header)
  }

  /// Adds rows that are separated from one another already.
  func append(_ rows: [UInt8]) throws(OutputError) {
    try file.write(isEmpty ? framing.first : framing.separator)
    try file.write(rows)
    isEmpty = false
  }

  /// Ends the file and makes it visible.
  ///
  /// - Parameter isDurable: Whether it must be on the disk before it is visible.
  /// - Throws: When it cannot be written.
  func commit(isDurable: Bool) throws(OutputError) {
    try file.write(framing.footer)
    try file.commit(isDurable ? .file : .none)
  }
}
