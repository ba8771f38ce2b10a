internal import Writers

/// A file of one format, on its way to its place.
protocol RowFile: AnyObject {
  /// Whether no record was written.
  var isEmpty: Bool { get }

  /// Adds records.
  func append(_ rows: [UInt8]) throws(OutputError)

  /// Ends the document at hand; takes its own row where the format has a place for it beside records.
  func endDocument(_ row: [UInt8]) throws(OutputError)

  /// Ends the file and makes it visible.
  ///
  /// - Parameter isDurable: Whether it must be on the disk before it is visible.
  /// - Throws: When it cannot be written.
  func commit(isDurable: Bool) throws(OutputError)
}

extension FramedFile: RowFile {
  /// Does nothing: documents have a file of their own.
  func endDocument(_ row: [UInt8]) {}
}

extension OutputFormat {
  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where it will be; `nil` for standard output.
  ///   - content: What its rows are.
  ///   - byteOrderMark: Whether CSV and TSV begin with U+FEFF.
  /// - Returns: The file, without rows.
  /// - Throws: When it cannot be written.
  func begin(
    path: String?, _ content: Content, byteOrderMark: Bool
  ) throws(OutputError) -> any RowFile {
    if isTabular { return try TabularFile(path: path, format: self) }
    let file = if let path { try OutputFile(path: path) } else { OutputFile.standardOutput() }
    return try FramedFile(file, writer(byteOrderMark: byteOrderMark).framing(of: content))
  }
}
