internal import Glibc
internal import Writers

/// A workbook, database or Markdown document: records, documents and findings in one file.
///
/// It is made in a hidden file, which ``commit()`` renames, or copies to a stream or a device.
final class TabularFile: RowFile {
  private let path: String?
  private let temporaryPath: String
  private let file: any TableFile
  /// Where the bytes go when the place is no regular file.
  private let stream: OutputFile?
  private(set) var isEmpty = true

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where the file will be; `nil` for standard output.
  ///   - format: One of the tabular formats.
  /// - Throws: When it cannot be written.
  init(path: String?, format: OutputFormat) throws(OutputError) {
    let target = path.map(resolved)
    let isRegular = target.map { FileStatus($0)?.isFile ?? true } ?? false
    if let path {
      stream = isRegular ? nil : try OutputFile(path: path)
    } else {
      stream = .standardOutput()
    }
    self.path = target
    let neighbour = isRegular ? target ?? "" : "\(temporaryFolder)/checksheet"
    let temporary = try OutputFile.createTemporaryFile(beside: neighbour, for: path ?? "-")
    close(temporary.descriptor)
    temporaryPath = temporary.path
    do {
      file = try format.tableFile(path: temporaryPath)
    } catch {
      unlink(temporary.path)
      throw OutputError(path: path ?? "-", number: error.number)
    }
  }

  deinit { unlink(temporaryPath) }

  func append(_ rows: [UInt8]) throws(OutputError) {
    try add(rows)
    isEmpty = false
  }

  func endDocument(_ row: [UInt8]) throws(OutputError) {
    try add(row)
  }

  func commit(isDurable: Bool) throws(OutputError) {
    do {
      try file.finish()
    } catch {
      throw OutputError(path: path ?? "-", number: error.number)
    }
    guard let stream else {
      if isDurable { try synchronize() }
      guard let path, rename(temporaryPath, path) == 0 else { throw OutputError(path: path ?? "-") }
      return
    }
    try stream.write(contentOf: temporaryPath)
    try stream.commit()
  }

  /// Waits until the file is on the disk.
  private func synchronize() throws(OutputError) {
    let descriptor = open(temporaryPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path ?? "-") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw OutputError(path: path ?? "-") }
  }

  private func add(_ packed: [UInt8]) throws(OutputError) {
    do {
      try file.append(packed)
    } catch {
      throw OutputError(path: path ?? "-", number: error.number)
    }
  }
}

extension OutputFile {
  /// Adds what a file holds.
  fileprivate func write(contentOf path: String) throws(OutputError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path) }
    defer { close(descriptor) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count != 0 else { return }
      guard count > 0 else { throw OutputError(path: path) }
      try write(Array(piece[..<count]))
    }
  }
}
