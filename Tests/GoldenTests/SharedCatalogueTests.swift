import Checklist
import Checksheet
import Foundation
import Testing

/// Facts about real sheets, which lie beside a checkout and are not part of it.
@Suite(.serialized) struct SharedCatalogueTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared").standardized.path

  private static let isThere = FileManager.default.isReadableFile(atPath: folder + "/facsimile")

  private static let sheets = [
    "facsimile/choicereserve.pdf", "facsimile/choicereserve-a3-stacked.pdf", "facsimile/itra.pdf",
    "real/growi-cloud-meti-2023-06.pdf", "real/growi-wiki-meti-2023-06.pdf",
  ]

  /// The list's order is the sheets' own, so that an item taken for another would stand out.
  @Test(
    .enabled(if: isThere, "the corpus of real sheets is not at \(folder)"), arguments: sheets)
  func eachOf49ItemsIsMetOnceAndNoneIsWrong(_ sheet: String) throws {
    let read = try Converter().sheet(of: "\(Self.folder)/\(sheet)")
    let known = read.records.filter { $0.catalogueMatch != nil }
    #expect(known.compactMap { $0.catalogueMatch?.id } == (1...49).map(String.init))
    #expect(known.filter(\.isVendorExtra) == [])
    #expect(read.summary.missingItems == [])
    #expect(read.summary.profile?.name == "meti-2010")
  }
}
