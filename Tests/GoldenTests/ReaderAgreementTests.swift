import Checksheet
import Testing

/// The two readers hold each other to account: the same records of every corpus file.
///
/// White space is left out of the comparison: poppler-glib tells no typed space from one that the
/// layout implies.
@Suite(.serialized) struct ReaderAgreementTests {
  @Test(arguments: ReaderAgreement.cases)
  func bothReadersGiveTheSameRecords(_ sheet: ReaderAgreement.Sheet) {
    let isSame = sheet.texts(by: .tap) == sheet.texts(by: .glib)
    #expect(isSame == (sheet.difference == nil), "\(sheet): \(sheet.difference ?? "they differ")")
  }

  @Test func everyNamedDifferenceIsOfACorpusFile() {
    let names = Set(ReaderAgreement.cases.map(\.name))
    #expect(Set(ReaderAgreement.differences.keys).subtracting(names) == [])
  }
}
