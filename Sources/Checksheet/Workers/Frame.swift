internal import Checklist
internal import Glibc
internal import Writers

/// A piece of what a worker tells of a document: its kind, its length in four bytes, its bytes.
struct Frame {
  /// What the bytes are.
  enum Kind: UInt8 {
    /// The SHA-256 of its content, before anything else is known of it.
    case identity = 1
    /// The index of a format, and rows of records in it.
    case rows
    /// The document's own row, in one format after the other.
    case documentRow
    /// A warning or error about the document.
    case documentFinding
    /// A warning or error about a row.
    case rowFinding
    /// How it went; nothing follows.
    case end
  }

  /// How many bytes stand before the payload.
  static let headerSize = 5

  let kind: Kind
  let payload: ArraySlice<UInt8>

  /// The bytes of a frame.
  static func bytes(_ kind: Kind, _ payload: [UInt8]) -> [UInt8] {
    let length = UInt32(payload.count).littleEndian
    return [kind.rawValue] + withUnsafeBytes(of: length) { Array($0) } + payload
  }

  /// The kind and the length that a header tells; `nil` when it is none.
  static func header(_ bytes: ArraySlice<UInt8>) -> (kind: Kind, length: Int)? {
    guard bytes.count == headerSize, let kind = bytes.first.flatMap(Kind.init) else { return nil }
    let length = bytes.dropFirst().reversed().reduce(0) { $0 << 8 | Int($1) }
    return (kind, length)
  }
}

/// Follows frames through bytes that come in pieces, and notices the last.
struct FrameScanner {
  /// The SHA-256 of the document's content; empty as long as it is not known.
  private(set) var sha256 = ""
  /// How the document went, once the last frame is complete.
  private(set) var end: JobEnd?

  private var header: [UInt8] = []
  private var kind = Frame.Kind.rows
  private var rest = 0
  private var kept: [UInt8] = []

  /// Goes on with the next bytes.
  ///
  /// - Returns: Whether they are frames; nothing may follow the last one.
  mutating func scan(_ bytes: ArraySlice<UInt8>) -> Bool {
    var bytes = bytes
    while !bytes.isEmpty {
      guard end == nil else { return false }
      let isInHeader = rest == 0
      let piece = bytes.prefix(isInHeader ? Frame.headerSize - header.count : rest)
      bytes = bytes.dropFirst(piece.count)
      guard isInHeader ? addToHeader(piece) : addToPayload(piece) else { return false }
    }
    return true
  }

  private mutating func addToHeader(_ piece: ArraySlice<UInt8>) -> Bool {
    header += piece
    guard header.count == Frame.headerSize else { return true }
    guard let (kind, length) = Frame.header(header[...]) else { return false }
    self.kind = kind
    rest = length
    header = []
    kept = []
    return true
  }

  /// Keeps the payloads that say something of the whole document; a short one that says nothing is no frame.
  private mutating func addToPayload(_ piece: ArraySlice<UInt8>) -> Bool {
    rest -= piece.count
    guard kind == .identity || kind == .end else { return true }
    kept += piece
    guard kept.count <= Self.keptLimit else { return false }
    guard rest == 0 else { return true }
    guard kind == .end else {
      sha256 = String(decoding: kept, as: UTF8.self)
      return true
    }
    end = JobEnd(kept)
    return end != nil
  }

  /// More than the payloads that are kept ever have, in bytes.
  private static let keptLimit = 1024
}

/// How a document went: the payload of the last frame.
struct JobEnd: Hashable {
  /// How far the document was converted.
  let status: DocumentStatus
  /// How many records came out.
  let rowCount: Int
  /// How many pages it has; 0 when it cannot be opened.
  let pageCount: Int
  /// The SHA-256 of its content; empty when it cannot be read.
  let sha256: String

  /// The end of a document with this report.
  init(_ report: DocumentReport) {
    status = report.status
    rowCount = report.summary.rowCount
    pageCount = report.pageCount ?? 0
    sha256 = report.identity.sha256
  }

  /// Reads a payload; `nil` when it is none.
  init?(_ payload: [UInt8]) {
    var reader = ByteReader(payload[...])
    do throws(PackingError) {
      let name = try reader.text()
      guard let status = DocumentStatus(rawValue: name) else { return nil }
      self.status = status
      rowCount = try reader.integer()
      pageCount = try reader.integer()
      sha256 = try reader.text()
    } catch {
      return nil
    }
  }

  /// The payload.
  var packed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendPacked(status.rawValue)
    bytes.appendPacked(rowCount)
    bytes.appendPacked(pageCount)
    bytes.appendPacked(sha256)
    return bytes
  }
}

extension Finding {
  /// The payload of a frame.
  func packed(rowNumber: String?) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendPacked(rowNumber)
    bytes.appendPacked(code.rawValue)
    bytes.appendPacked(severity.rawValue)
    bytes.appendPacked(page ?? 0)
    bytes.appendPacked(message)
    return bytes
  }
}

extension LocatedFinding {
  /// Reads the payload of a frame; `nil` when it is none.
  init?(packed: ArraySlice<UInt8>, document: String) {
    var reader = ByteReader(packed)
    do throws(PackingError) {
      let number = try reader.optionalText()
      let code = try reader.text()
      let severity = try reader.text()
      let page = try reader.integer()
      let message = try reader.text()
      guard let code = Finding.Code(rawValue: code),
        let severity = Finding.Severity(rawValue: severity)
      else { return nil }
      self.init(
        Finding(code, severity, page: page == 0 ? nil : page, message: message),
        document: document, rowNumber: number)
    } catch {
      return nil
    }
  }
}
