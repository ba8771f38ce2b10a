import Layout
import Poppler
import TestSupport

/// Page 1 of `pdf`, its lengths to a thousandth of a point.
func read(_ pdf: TestPDF) throws -> Page {
  try PDFDocument(bytes: pdf.bytes).page(1).rounded3
}

extension Rect {
  /// A box by its edges, in the order left, top, right, bottom.
  init(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) {
    self.init(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }
}

/// The font `/F1` of every test PDF.
let testFont = Font(name: "Test", isEmbedded: false)
