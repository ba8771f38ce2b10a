import TestSupport

/// PDFs that take without end, in three kilobytes.
enum HostilePDF {
  /// Ten forms, each drawing the next ten times: ten thousand million times nothing.
  static let endless = nested("")

  /// The same, with a hundred letters at the end of each: more letters than any memory holds.
  static let greedy = nested("BT /F1 1 Tf 9 9 Td (\(String(repeating: "A", count: 100))) Tj ET")

  private static func nested(_ innermost: String) -> TestPDF {
    let levels = 10
    let drawing = String(repeating: "/X Do ", count: 10)
    let forms = (0..<levels).map { level in
      let isLast = level == levels - 1
      return TestPDF.stream(
        isLast ? innermost : drawing,
        "/Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources << /Font << /F1 5 0 R >> "
          + (isLast ? ">>" : "/XObject << /X \(8 + level) 0 R >> >>"))
    }
    return TestPDF(drawing, resources: "/XObject << /X 7 0 R >>", objects: forms)
  }
}
