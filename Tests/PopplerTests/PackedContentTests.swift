import Layout
import Poppler
import TestSupport
import Testing

/// A page's content may be packed: what it draws is the same.
@Suite struct PackedContentTests {
  private static let content = "BT /F1 10 Tf 20 50 Td (AB) Tj ET"

  @Test func aPackedStreamDrawsWhatItsContentDoes() throws {
    try expectContent(in: packed(Array(Self.content.utf8)))
  }

  @Test func aStreamWithAWrongChecksumIsReadAllTheSame() throws {
    try expectContent(in: packed(Array(Self.content.utf8), checksum: 0))
  }

  @Test func aStreamThatIsCutOffIsReadAsFarAsItGoes() throws {
    let whole = packed(Array((Self.content + " BT").utf8))
    // Less the checksum and the last three letters.
    try expectContent(in: Array(whole.dropLast(7)))
  }

  @Test func aStreamOfPredictedRowsIsUnpackedByBoth() throws {
    // Each byte is a row, and not predicted.
    let rows = Self.content.utf8.flatMap { [0, $0] as [UInt8] }
    try expectContent(in: packed(rows), "/DecodeParms [null << /Predictor 12 /Columns 1 >>]")
  }

  private func expectContent(in stream: [UInt8], _ entries: String = "") throws {
    let hexadecimal = stream.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    let pdf = TestPDF(
      Self.content,
      objects: [
        TestPDF.stream(
          hexadecimal.joined() + ">", "/Filter [/ASCIIHexDecode /FlateDecode] \(entries)"),
        """
        << /Type /Page /Parent 2 0 R /Contents 7 0 R /MediaBox [0 0 200 100]
           /Resources << /Font << /F1 5 0 R >> >> >>
        """,
      ], pages: [8])
    let document = try PDFDocument(bytes: pdf.bytes)
    let expected = try document.page(1).glyphs
    #expect(expected.count == 2)
    #expect(try document.page(2).glyphs == expected)
  }

  /// Bytes in the format of zlib (RFC 1950), in one stored block.
  private func packed(_ bytes: [UInt8], checksum: UInt32? = nil) -> [UInt8] {
    var (low, high) = (1 as UInt32, 0 as UInt32)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    let length = UInt16(bytes.count)
    let sum = checksum ?? (high << 16 | low)
    return [0x78, 0x01, 0x01] + [length, ~length].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      + bytes + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
  }
}
