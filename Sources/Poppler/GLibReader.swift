internal import CGLib
internal import CPopplerGLib
internal import Glibc
internal import Layout

/// Reads pages through poppler-glib's public interface alone.
///
/// It sees no clips, render modes, marked content or tags, gets no advances but boxes, and finds
/// rulings and fills in a raster.
final class GLibReader: PageReader {
  private let document: OpaquePointer
  private let calls: PopplerGLibCalls
  private let log = ComplaintLog()

  convenience init(file: PDFFile, password: String?) throws(ReadError) {
    let calls = try loadedCalls()
    let descriptor = try file.copiedDescriptor()
    var start = [UInt8](repeating: 0, count: headerReach)
    let count = pread(descriptor, &start, start.count, 0)
    // The call owns the descriptor from here on, and closes it even when it cannot read it.
    try self.init(calls, header: start.prefix(max(count, 0)), password: password) { error in
      calls.poppler_document_new_from_fd(descriptor, password, error)
    }
  }

  /// Opens bytes as a stream.
  ///
  /// `poppler_document_new_from_bytes` (Poppler 22.12) follows a null pointer when the password is
  /// wrong; pinned by `GLibReaderTests.tellsWhyAFileDoesNotOpen`.
  convenience init(bytes: [UInt8], password: String?) throws(ReadError) {
    let calls = try loadedCalls()
    let copy = bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
    defer { g_bytes_unref(copy) }
    guard let stream = calls.g_memory_input_stream_new_from_bytes(copy) else { throw .damaged }
    defer { calls.g_object_unref(stream) }
    try self.init(calls, header: bytes.prefix(headerReach), password: password) { error in
      calls.poppler_document_new_from_stream(stream, goffset(bytes.count), password, nil, error)
    }
  }

  private init(
    _ calls: PopplerGLibCalls, header: ArraySlice<UInt8>, password: String?,
    open: (UnsafeMutablePointer<UnsafeMutablePointer<GError>?>) -> OpaquePointer?
  ) throws(ReadError) {
    self.calls = calls
    var error: UnsafeMutablePointer<GError>?
    let opened = log.collecting { () throws(Never) in open(&error) }
    guard let opened else {
      defer { g_clear_error(&error) }
      let isLocked = error?.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
      guard !isLocked else { throw password == nil ? .passwordRequired : .wrongPassword }
      throw hasPDFHeader(header) ? .damaged : .notAPDF
    }
    document = opened
  }

  deinit { calls.g_object_unref(UnsafeMutableRawPointer(document)) }

  var pageCount: Int { Int(calls.poppler_document_get_n_pages(document)) }

  var problems: [String] { log.lines }

  func page(_ number: Int) throws(ReadError) -> Page {
    let page = log.collecting { () throws(Never) in read(number) }
    guard let page else { throw .damagedPage(number) }
    return page
  }

  private func read(_ number: Int) -> Page? {
    guard let handle = calls.poppler_document_get_page(document, Int32(number - 1)) else {
      return nil
    }
    defer { calls.g_object_unref(UnsafeMutableRawPointer(handle)) }
    var page = Page(number: number, width: 0, height: 0)
    calls.poppler_page_get_size(handle, &page.width, &page.height)
    guard pageSizes.contains(page.width), pageSizes.contains(page.height) else { return nil }
    GLibText(handle, calls).read(into: &page)
    GLibRaster(handle, calls).read(into: &page)
    return page
  }
}

private func loadedCalls() throws(ReadError) -> PopplerGLibCalls {
  guard let calls = poppler_glib_calls() else {
    throw .unreadable(reason: "poppler-glib is missing; apt-get install libpoppler-glib8")
  }
  return calls.pointee
}

/// How many bytes of a file may come before its header, by the PDF standard's implementation notes.
private let headerReach = 1024

private func hasPDFHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
  let header = Array("%PDF-".utf8)
  return bytes.indices.contains { bytes[$0...].starts(with: header) }
}

/// Poppler's messages, which its GLib layer writes to GLib's log.
///
/// In a process that reads with the tap, too, they go to the tap, and this log stays empty.
private final class ComplaintLog {
  private(set) var lines: [String] = []

  /// The most lines kept, as many as the tap keeps.
  private let lineLimit = 100

  /// Runs `body`, and notes what Poppler logs meanwhile.
  func collecting<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let everything = GLogLevelFlags(rawValue: -4)  // G_LOG_LEVEL_MASK, a macro that is not imported
    let handler = g_log_set_handler(
      "Poppler", everything,
      { _, _, message, log in
        guard let message, let log else { return }
        Unmanaged<ComplaintLog>.fromOpaque(log).takeUnretainedValue().add(String(cString: message))
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { g_log_remove_handler("Poppler", handler) }
    return try body()
  }

  private func add(_ message: String) {
    let text = message.firstRange(of: ": ").map { String(message[$0.upperBound...]) } ?? message
    guard lines.count < lineLimit, !lines.contains(text) else { return }
    lines.append(text)
  }
}
