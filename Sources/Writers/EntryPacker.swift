public import Checklist
internal import Glibc

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
      appendPacked(text)
    }
  }
}

/// Reads what ``EntryPacker`` packed.
struct EntryReader {
  private var bytes: ByteReader

  /// Creates a reader of whole entries, one after the other.
  init(_ packed: [UInt8]) {
    bytes = ByteReader(packed[...])
  }

  /// The next entry.
  ///
  /// - Returns: `nil` at the end.
  /// - Throws: When the bytes are not what a packer packed.
  mutating func next() throws(TableFileError) -> Entry? {
    do throws(PackingError) {
      guard !bytes.isAtEnd else { return nil }
      let isDocument = try bytes.byte() == 1
      let cells = try bytes.cells(of: isDocument ? .document : .record)
      return Entry(
        content: isDocument ? .documents : .records, cells: cells,
        findings: try rows(of: .finding), boxes: try rows(of: .box))
    } catch {
      throw TableFileError(number: EBADMSG)
    }
  }

  private mutating func rows(of table: Table) throws(PackingError) -> [[TableValue]] {
    try bytes.list { bytes throws(PackingError) in try bytes.cells(of: table) }
  }
}

extension ByteReader {
  fileprivate mutating func cells(of table: Table) throws(PackingError) -> [TableValue] {
    let cells = try list { bytes throws(PackingError) in try bytes.cell() }
    guard cells.count == table.columns.count else { throw PackingError() }
    return cells
  }

  private mutating func cell() throws(PackingError) -> TableValue {
    let tag = try byte()
    switch tag {
    case 0: return .null
    case 1, 2: return .flag(tag == 2)
    case 3: return .integer(try integer())
    case 4: return .real(Double(bitPattern: UInt64(UInt(bitPattern: try integer()))))
    case 5: return .text(try text())
    case 6: return .json(try text())
    default: throw PackingError()
    }
  }
}
