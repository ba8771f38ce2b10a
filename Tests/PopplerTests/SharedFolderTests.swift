import Glibc
import Layout
import Poppler
import Testing

/// Facts about real files, which lie beside a checkout and are not part of it.
@Suite struct SharedFolderTests {
  @Test(.enabled(if: shared.isThere, shared.reason)) func realSheetsHaveTextAndRulings() throws {
    for file in ["growi-cloud-meti-2023-06", "growi-wiki-meti-2023-06"] {
      let document = try PDFDocument(path: "\(shared.path)/real/\(file).pdf")
      #expect(document.pageCount == 2)
      for number in 1...2 {
        let page = try document.page(number)
        #expect(page.glyphs.count > 1000)
        #expect(page.rulings.count > 20)
        #expect(page.glyphs.allSatisfy { $0.scalar != "\u{FFFD}" })
      }
      #expect(document.problems == [])
    }
  }

  /// LibreOffice prints a merged cell that a page break cuts on both pages, clipped: of its text,
  /// each page shows its part, and the parts add up.
  @Test(.enabled(if: shared.isThere, shared.reason)) func clippedTextIsFlagged() throws {
    let document = try PDFDocument(path: "\(shared.path)/facsimile/choicereserve.pdf")
    let clipped = try (1...3).map { try document.page($0).glyphs.count { $0.clip == .outside } }
    #expect(clipped.reduce(0, +) > 0)
  }
}

/// `shared/` beside the package root.
private let shared = SharedFolder()

private struct SharedFolder {
  let path = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/shared"
  var isThere: Bool { access(path, R_OK) == 0 }
  var reason: Comment { "the corpus of real sheets is not at \(path)" }
}
