import Foundation
import Layout
import Poppler
import TestSupport
import Testing

@Suite struct OpeningTests {
  static let plain = TestPDF("BT /F1 10 Tf 20 60 Td (A) Tj ET")

  /// Locked for the user with the password `sesame`, standard handler, 40 bits; made with Algorithms
  /// 2 to 4 of ISO 32000-1 from the identifier in the trailer.
  static let locked = TestPDF(
    "",
    trailer: """
      /ID [<30313233343536373839616263646566> <30313233343536373839616263646566>]
      /Encrypt << /Filter /Standard /V 1 /R 2 /P -4
      /O <a7eeafaf9614be37787a6029de2461e9e2473b2b79fe59b9662c2cc2f506dd96>
      /U <186aef063e1a4650cfd4d888df0eb60ab9bf45c7bace7f14809ae8a2fd8d0a2b> >>
      """)

  @Test(arguments: [
    OpeningCase(name: "text", bytes: Array("Dear all,\nhello".utf8), error: .notAPDF),
    OpeningCase(name: "nothing", bytes: [], error: .notAPDF),
    OpeningCase(name: "a header alone", bytes: Array("%PDF-1.7\n".utf8), error: .damaged),
    OpeningCase(name: "a locked file", bytes: locked.bytes, error: .passwordRequired),
    OpeningCase(
      name: "a locked file, the wrong key", bytes: locked.bytes, password: "open",
      error: .wrongPassword),
    OpeningCase(
      name: "a lock of another make",
      bytes: TestPDF("", trailer: "/Encrypt << /Filter /Acme /V 1 >>").bytes,
      error: .unsupportedEncryption),
  ])
  func tellsWhyAFileDoesNotOpen(_ c: OpeningCase) {
    #expect(throws: c.error) { try PDFDocument(bytes: c.bytes, password: c.password) }
  }

  @Test func aPasswordOpensALockedFile() throws {
    #expect(try PDFDocument(bytes: Self.locked.bytes, password: "sesame").pageCount == 1)
  }

  @Test(arguments: [
    PathCase(path: "/nowhere/a.pdf", error: .notFound),
    PathCase(path: "/dev/null", error: .unreadable(reason: "Not a regular file")),
    PathCase(path: "/tmp", error: .unreadable(reason: "Is a directory")),
  ])
  func tellsWhyAPathDoesNotOpen(_ c: PathCase) {
    #expect(throws: c.error) { try PDFDocument(path: c.path) }
  }

  @Test(arguments: [-1, 0, 2, Int.max])
  func thereIsNoPageBeyondTheCount(_ number: Int) throws {
    let document = try PDFDocument(bytes: Self.plain.bytes)
    #expect(throws: ReadError.noSuchPage(number, pageCount: 1)) { try document.page(number) }
  }

  @Test func aFileThatEndsTooEarlyIsRepaired() throws {
    let document = try PDFDocument(bytes: Array(Self.plain.bytes.dropLast(20)))
    #expect(try document.page(1).glyphs.map(\.scalar) == ["A"])
  }

  @Test func complaintsAreCollectedOnceEach() throws {
    let document = try PDFDocument(
      bytes: TestPDF("bogus bogus /F9 1 Tf /F9 1 Tf BT (A) Tj ET").bytes)
    #expect(try document.page(1).glyphs.isEmpty)
    #expect(
      document.problems == [
        "Unknown operator 'bogus'", "Unknown font tag 'F9'", "No font in show",
      ])
  }

  @Test func errorsSayWhatToDo() {
    let locked = "the PDF is locked; give its password with --password"
    #expect(ReadError.passwordRequired.description == locked)
    #expect(ReadError.noSuchPage(3, pageCount: 1).description == "no page 3; the PDF has 1 page")
  }

  @Test func checksumsAreSHA256() throws {
    let ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(contentSHA256(of: []) == ofNothing)
    let ofThisFile = contentSHA256(of: try Array(Data(contentsOf: URL(fileURLWithPath: #filePath))))
    #expect(try PDFFile(path: #filePath).contentSHA256() == ofThisFile)
    #expect(throws: ReadError.notFound) { try PDFFile(path: "/nowhere/a.pdf") }
  }
}

struct OpeningCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  var password: String?
  let error: ReadError
  var testDescription: String { name }
}

struct PathCase: Sendable, CustomTestStringConvertible {
  let path: String
  let error: ReadError
  var testDescription: String { path }
}
