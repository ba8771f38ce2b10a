import Layout
import Poppler
import TestSupport
import Testing

@Suite struct StructureTests {
  @Test func spansMoveTheCellsThatFollow() throws {
    let cells = try taggedCells(
      """
      << /S /THead /K << /S /TR /K [
        << /S /TH /K 0 >>
        << /S /TH /A [<< /O /Layout /Width 5 >> << /O /Table /ColSpan 2 >>] /K [1 2] >> ] >> >>
      << /S /TBody /K [
        << /S /TR /K [
          << /S /TD /A << /O /Table /RowSpan 2 >> /K 3 >> << /S /TD /K 4 >> << /S /TD /K 5 >> ] >>
        << /S /TR /K [ << /S /TD /K 6 >> << /S /TD /C /Wide /K 7 >> ] >> ] >>
      """)
    #expect(
      cells == [
        TaggedCell(table: 0, row: 0, column: 0, isHeader: true, mcids: [0]),
        TaggedCell(table: 0, row: 0, column: 1, columnSpan: 2, isHeader: true, mcids: [1, 2]),
        TaggedCell(table: 0, row: 1, column: 0, rowSpan: 2, mcids: [3]),
        TaggedCell(table: 0, row: 1, column: 1, mcids: [4]),
        TaggedCell(table: 0, row: 1, column: 2, mcids: [5]),
        TaggedCell(table: 0, row: 2, column: 1, mcids: [6]),
        TaggedCell(table: 0, row: 2, column: 2, columnSpan: 3, mcids: [7]),
      ])
  }

  @Test func contentLiesAtAnyDepthAndOnAnyPage() throws {
    let cells = try taggedCells(
      """
      << /S /TR /K [
        << /S /TD /K << /S /P /K [ << /S /Span /K 0 >> << /Type /MCR /Pg 3 0 R /MCID 1 >> ] >> >>
        << /S /TD /Pg 1 0 R /K [ 2 << /Type /MCR /Pg 3 0 R /MCID 3 >> ] >>
        << /S /TD /K [ << /Type /MCR /Stm 4 0 R /MCID 4 >> << /Type /OBJR /Obj 4 0 R >> ] >>
        << /S /TD >> << /S /Cell /K 5 >> ] >>
      """)
    #expect(
      cells == [
        TaggedCell(table: 0, row: 0, column: 0, mcids: [0, 1]),
        TaggedCell(table: 0, row: 0, column: 1, mcids: [3]),
        TaggedCell(table: 0, row: 0, column: 4, mcids: [5]),
      ])
  }

  @Test func aTableInACellIsATableOfItsOwn() throws {
    let cells = try taggedCells(
      """
      << /S /TR /K << /S /TD /K [
        0 << /S /Table /K << /S /TR /K << /S /TD /K 1 >> >> >> 2 ] >> >>
      """)
    #expect(
      cells == [
        TaggedCell(table: 0, row: 0, column: 0, mcids: [0, 2]),
        TaggedCell(table: 1, row: 0, column: 0, mcids: [1]),
      ])
  }

  /// A node that is its own child, spans beyond any table, a cell in no row.
  @Test func aHostileTreeIsBounded() throws {
    let cells = try taggedCells(
      """
      << /S /TD /A << /RowSpan -3 /ColSpan 2000000000 >> /K [ 0 8 0 R ] >> 8 0 R
      << /S /TR /K [ << /S /TD /K 1 >> << /S /TD /A << /ColSpan (x) >> /K 2 >> ] >>
      """)
    #expect(
      cells == [
        TaggedCell(table: 0, row: 0, column: 0, columnSpan: 1000, mcids: [0]),
        TaggedCell(table: 0, row: 1, column: 0, mcids: [1]),
        TaggedCell(table: 0, row: 1, column: 1, mcids: [2]),
      ])
  }

  /// The tagged cells of a page with one table, object 8, that holds `rows`.
  private func taggedCells(_ rows: String) throws -> [TaggedCell] {
    try read(
      TestPDF(
        "", catalog: "/StructTreeRoot 7 0 R /MarkInfo << /Marked true >>",
        objects: [
          """
          << /Type /StructTreeRoot /K << /S /Document /K [ 9 8 0 R ] >>
             /RoleMap << /Cell /Zelle /Zelle /TD /Loop /Loop >>
             /ClassMap << /Wide << /O /Table /ColSpan 3 >> >> >>
          """,
          "<< /S /Table /Pg 3 0 R /K [ \(rows) << /S /Loop >> ] >>",
        ])
    ).taggedCells
  }
}
