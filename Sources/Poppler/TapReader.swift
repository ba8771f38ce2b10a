#if Tap
  internal import CPopplerTap
  internal import Glibc
  internal import Layout

  /// Reads pages through the C++ tap: glyphs and marks in one pass of Poppler's interpreter.
  final class TapReader: PageReader {
    private let document: OpaquePointer
    private lazy var structure = StructureReader(document)

    convenience init(file: PDFFile, password: String?) throws(ReadError) {
      let opened = tap_open_descriptor(try file.copiedDescriptor(), password)
      try self.init(opened: opened, password: password)
    }

    convenience init(bytes: [UInt8], password: String?) throws(ReadError) {
      let opened = bytes.withUnsafeBytes { tap_open_bytes($0.baseAddress, $0.count, password) }
      try self.init(opened: opened, password: password)
    }

    private init(opened: OpaquePointer?, password: String?) throws(ReadError) {
      guard let opened else { throw .unreadable(reason: String(cString: strerror(ENOMEM))) }
      document = opened
      guard let error = openingError(hasPassword: password != nil) else { return }
      throw error
    }

    deinit { tap_close(document) }

    var pageCount: Int { Int(tap_page_count(document)) }

    var problems: [String] {
      var lines: [String] = []
      while let line = tap_problem(document, lines.count) { lines.append(String(cString: line)) }
      return lines
    }

    func page(_ number: Int) throws(ReadError) -> Page {
      guard let tapped = tap_read_page(document, Int32(number)) else { throw .damagedPage(number) }
      defer { tap_free_page(tapped) }
      guard pageSizes.contains(tapped.pointee.width), pageSizes.contains(tapped.pointee.height)
      else {
        throw .damagedPage(number)
      }
      return page(number, tapped.pointee)
    }

    private func page(_ number: Int, _ tapped: TapPage) -> Page {
      let fonts = UnsafeBufferPointer(start: tapped.fonts, count: tapped.fontCount)
      var page = Page(
        number: number, width: tapped.width, height: tapped.height,
        glyphs: GlyphAssembly(tapped).glyphs(), fonts: fonts.map(Font.init))
      MarkSorter(tapped).sort(into: &page)
      page.taggedCells = structure.cells(onPageObject: tapped.object)
      return page
    }

    private func openingError(hasPassword: Bool) -> ReadError? {
      let code = tap_error(document)
      return code == 0
        ? nil
        : ReadError(
          popplerCode: code, problems: problems, hasPassword: hasPassword)
    }
  }

  extension Font {
    fileprivate init(_ font: TapFont) {
      self.init(
        name: String(cString: font.name), isEmbedded: font.isEmbedded, isVertical: font.isVertical)
    }
  }

  extension Rect {
    init(_ box: TapBox) {
      self.init(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.maxY)
    }

    /// What is left of the box inside `clip`; `nil` when nothing is.
    ///
    /// A box with no extent in one direction, less than `hair` points, is a hair line or a combining
    /// mark, and is left even on the clip's very edge.
    func cut(to clip: Rect, hair: Double = 0.01) -> Rect? {
      let rest = Rect(
        minX: max(minX, clip.minX), minY: max(minY, clip.minY),
        maxX: min(maxX, clip.maxX), maxY: min(maxY, clip.maxY))
      let showsX = width < hair ? rest.width >= 0 : rest.width > hair / 10
      let showsY = height < hair ? rest.height >= 0 : rest.height > hair / 10
      return showsX && showsY ? rest : nil
    }
  }
#endif
