/// How a page is turned and scaled to be read: upright, its text of a usual size.
public struct PageFit: Hashable, Sendable {
  /// The turn of a page that was printed sideways.
  public let turn: PageTurn?
  private let scale: PageScale?

  /// The fit of a page; `nil` for one that is read as it is displayed.
  ///
  /// O(n) in glyphs.
  ///
  /// - Parameters:
  ///   - page: The page as displayed.
  ///   - last: That of the page before, whose scale holds on where it serves.
  public init?(_ page: Page, after last: PageFit? = nil) {
    turn = PageTurn(page)
    scale = PageScale(page, after: last?.scale)
    if turn == nil, scale == nil { return nil }
  }

  /// The page scaled, but not turned.
  public func scaled(_ page: Page) -> Page { scale?.scaled(page) ?? page }

  /// The page as it is read; its boxes are in a page space of its own.
  public func fitted(_ page: Page) -> Page {
    let turned = turn?.turned(page) ?? page
    return scale?.scaled(turned) ?? turned
  }

  /// Where a box of the fitted page is on the page as displayed.
  public func restored(_ box: Rect) -> Rect {
    let box = scale?.restored(box) ?? box
    return turn?.restored(box) ?? box
  }
}
