/// A PDF of one page, as a rule, written out as its objects, for tests that need no file.
///
/// Object 1 is the catalogue, 2 the page tree, 3 the page, 4 its content, 5 the font `/F1` with its
/// descriptor 6; `objects` count from 7. In `/F1` each character is 0.5 em wide, ascends 0.8 em
/// and descends 0.2 em, so that expected boxes can be worked out by hand.
public struct TestPDF: Sendable {
  /// The page's content stream.
  public var content: String
  /// The page's entries beside its resources, such as `/Rotate 90`; a media box is a must.
  public var page: String
  /// Entries of the resource dictionary beside `/Font`.
  public var resources: String
  /// Entries of the font resources beside `/F1`.
  public var fonts: String
  /// Entries of the catalogue beside `/Pages`.
  public var catalog: String
  /// Entries of the trailer beside `/Root` and `/Size`.
  public var trailer: String
  /// Bodies of further objects, from number 7 on.
  public var objects: [String]
  /// The numbers of those that are further pages.
  public var pages: [Int]

  /// Creates a page of 200 by 100 points, unless `page` says otherwise.
  public init(
    _ content: String, page: String = "/MediaBox [0 0 200 100]", resources: String = "",
    fonts: String = "", catalog: String = "", trailer: String = "", objects: [String] = [],
    pages: [Int] = []
  ) {
    self.content = content
    self.page = page
    self.resources = resources
    self.fonts = fonts
    self.catalog = catalog
    self.trailer = trailer
    self.objects = objects
    self.pages = pages
  }

  /// The object that holds `data` as a stream.
  public static func stream(_ data: String, _ entries: String = "") -> String {
    "<< /Length \(data.utf8.count) \(entries) >> stream\n\(data)\nendstream"
  }

  /// The file, with the cross-reference table that its objects need.
  public var bytes: [UInt8] {
    var file = Array("%PDF-1.7\n".utf8)
    var table = "0000000000 65535 f \n"
    for (index, body) in bodies.enumerated() {
      let offset = String(file.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += Array("\(index + 1) 0 obj \(body) endobj\n".utf8)
    }
    let start = file.count
    let size = bodies.count + 1
    let ending = """
      xref
      0 \(size)
      \(table)trailer << /Size \(size) /Root 1 0 R \(trailer) >>
      startxref
      \(start)
      %%EOF

      """
    return file + Array(ending.utf8)
  }

  private var bodies: [String] {
    let widths = Array(repeating: "500", count: 95).joined(separator: " ")
    let kids = ([3] + pages).map { "\($0) 0 R" }.joined(separator: " ")
    return [
      "<< /Type /Catalog /Pages 2 0 R \(catalog) >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count + 1) >>",
      """
      << /Type /Page /Parent 2 0 R /Contents 4 0 R \(page)
         /Resources << /Font << /F1 5 0 R \(fonts) >> \(resources) >> >>
      """,
      Self.stream(content),
      """
      << /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Test /Encoding /WinAnsiEncoding
         /FirstChar 32 /LastChar 126 /Widths [\(widths)] /FontDescriptor 6 0 R >>
      """,
      """
      << /Type /FontDescriptor /FontName /ABCDEF+Test /Flags 32 /FontBBox [0 -200 500 800]
         /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>
      """,
    ] + objects
  }
}
