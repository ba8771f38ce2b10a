/// How a table is drawn.
public struct TableStyle: Sendable {
  /// Which borders are drawn.
  public enum Rules: Sendable {
    /// Every border of every cell.
    case all
    /// Those between rows.
    case horizontal
    /// None.
    case none
  }

  /// Where text stands in the height of its cell.
  public enum Alignment: Sendable {
    /// At the top.
    case top
    /// In the middle.
    case middle
    /// At the bottom.
    case bottom
  }

  /// Which borders are drawn.
  public var rules: Rules
  /// Where text stands in the height of its cell.
  public var alignment: Alignment
  /// The font size, in points.
  public var size: Double
  /// The white space between a cell's edges and its text, in points.
  public var padding: Double
  /// From baseline to baseline, in font sizes.
  public var leading: Double
  /// The colour behind each second row below the header; `nil` for none.
  public var zebra: UInt32?

  /// Creates a style; a full grid of 8 pt text at the top of its cells as a rule.
  public init(
    rules: Rules = .all, alignment: Alignment = .top, size: Double = 8, padding: Double = 4,
    leading: Double = 1.25, zebra: UInt32? = nil
  ) {
    self.rules = rules
    self.alignment = alignment
    self.size = size
    self.padding = padding
    self.leading = leading
    self.zebra = zebra
  }
}

extension PageDrawing {
  /// Draws a table.
  ///
  /// - Parameters:
  ///   - rows: The texts of the cells; `←` and `↑` go on with the cell to the left or above; `\n` is a
  ///     typed break. Text that does not fit is wrapped.
  ///   - x: The left edge, in points.
  ///   - y: The top edge.
  ///   - widths: The widths of the columns.
  ///   - style: How it is drawn.
  /// - Returns: The edges between the rows, the outer ones among them.
  @discardableResult
  public mutating func table(
    _ rows: [[String]], x: Double = 40, y: Double = 100, widths: [Double],
    _ style: TableStyle = TableStyle()
  ) -> [Double] {
    let plan = TablePlan(rows, x: x, y: y, widths: widths, style)
    if let zebra = style.zebra {
      for row in stride(from: 2, to: rows.count, by: 2) {
        fill(plan.box(plan.rowBox(row)), zebra)
      }
    }
    plan.drawRules(on: &self)
    plan.drawTexts(on: &self)
    return plan.ys
  }
}
