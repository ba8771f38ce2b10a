public import Checklist

/// Packs records and documents for a ``TableFile``.
///
/// The bytes are no format of their own: they carry rows from where a PDF is read, another process
/// perhaps, to where the file is written, and are read by the same build of this package only.
public struct EntryPacker: RecordWriter {
  /// Creates a packer.
  public init() {}

  /// Nothing stands around or between the rows.
  public func framing(of content: Content) -> Framing { Framing() }

  /// Appends one record.
  public func append(_ record: Record, of document: DocumentIdentity, to output: inout [UInt8]) {
    output.appendPacked(Entry(record, of: document))
  }

  /// Appends one document object.
  public func append(_ document: DocumentReport, to output: inout [UInt8]) {
    output.appendPacked(Entry(document))
  }
}

extension [UInt8] {
  /// Appends an entry: whether it is a document, its cells, its findings, its boxes.
  mutating func appendPacked(_ entry: Entry) {
    append(entry.content == .documents ? 1 : 0)
    appendPacked(entry.cells)
    for rows in [entry.findings, entry.boxes] {
      appendPacked(rows.count)
      for cells in rows { appendPacked(cells) }
    }
  }

  private mutating func appendPacked(_ cells: [TableValue]) {
    appendPacked(cells.count)
    for cell in cells { appendPacked(cell) }
  }

  /// Appends a tag, and what follows it: eight bytes of a number, or a text with its length.
  private mutating func appendPacked(_ cell: TableValue) {
    switch cell {
    case .null: append(0)
    case .flag(let flag): append(flag ? 2 : 1)
    case .integer(let integer):
      append(3)
      appendPacked(integer)
    case .real(let number):
      append(4)
      appendPacked(Int(bitPattern: UInt(number.bitPattern)))
    case .text(let text), .json(let text):
      if case .json = cell { append(6) } else { append(5) }
      appendPacked(text.utf8.count)
      append(contentsOf: text.utf8)
    }
  }

  private mutating func appendPacked(_ integer: Int) {
    Swift.withUnsafeBytes(of: integer.littleEndian) { append(contentsOf: $0) }
  }
}

/// Reads what ``EntryPacker`` packed.
struct EntryReader {
  private var bytes: ArraySlice<UInt8>

  /// Creates a reader of whole entries, one after the other.
  init(_ packed: [UInt8]) {
    bytes = packed[...]
  }

  /// The next entry; `nil` at the end.
  mutating func next() -> Entry? {
    guard let isDocument = bytes.popFirst() else { return nil }
    return Entry(
      content: isDocument == 1 ? .documents : .records, cells: cells(), findings: rows(),
      boxes: rows())
  }

  private mutating func rows() -> [[TableValue]] { (0..<integer()).map { _ in cells() } }

  private mutating func cells() -> [TableValue] { (0..<integer()).map { _ in cell() } }

  private mutating func cell() -> TableValue {
    let tag = bytes.removeFirst()
    switch tag {
    case 0: return .null
    case 1, 2: return .flag(tag == 2)
    case 3: return .integer(integer())
    case 4: return .real(Double(bitPattern: UInt64(UInt(bitPattern: integer()))))
    default: return tag == 6 ? .json(text()) : .text(text())
    }
  }

  private mutating func text() -> String {
    let count = integer()
    defer { bytes.removeFirst(count) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private mutating func integer() -> Int {
    let size = MemoryLayout<Int>.size
    defer { bytes.removeFirst(size) }
    return bytes.withUnsafeBytes { Int(littleEndian: $0.loadUnaligned(as: Int.self)) }
  }
}
