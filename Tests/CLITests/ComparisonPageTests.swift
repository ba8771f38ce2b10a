import Foundation
import TestSupport
import Testing

/// The comparison's page in a browser: its filters, driven as a person does.
@Suite struct ComparisonPageTests {
  private static let browser = ["chromium", "chromium-browser", "google-chrome"].first { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// What the page shows after a script has used its controls: a line a step.
  private func steps(_ driver: String) throws -> [String] {
    let workplace = try Workplace.withCorpus()
    let made = try workplace.run(
      "compare", "Corpus/calc/full-grid.pdf", "Corpus/weasy/zebra.pdf", "--output", "page.html")
    #expect(made.errors == "")
    let script = """
      <script>
      const rows = () => [...document.querySelectorAll('tr.row')].filter((row) => !row.hidden);
      const steps = [];
      const note = (name) => steps.push(name + ' ' + rows().length + ' '
        + document.getElementById('count').textContent);
      const type = (id, value) => {
        const control = document.getElementById(id);
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      };
      \(driver)
      document.body.dataset.steps = steps.join(';');
      </script>
      """
    let page = try workplace.text("page.html").replacingOccurrences(
      of: "</body>", with: script + "</body>")
    try Data(page.utf8).write(to: workplace.folder / "driven.html")
    let browser = try #require(Self.browser)
    let shown = try Command(
      browser,
      [
        "--headless", "--no-sandbox", "--disable-gpu",
        "--user-data-dir=\((workplace.folder / "profile").path)", "--dump-dom",
        (workplace.folder / "driven.html").absoluteString,
      ])
    let match = try #require(shown.output.firstMatch(of: /data-steps="([^"]*)"/))
    return match.1.split(separator: ";").map(String.init)
  }

  @Test(.enabled(if: browser != nil, "no chromium in PATH to drive the page with"))
  func filtersShowWhatTheySay() throws {
    let steps = try steps(
      """
      note('all');
      document.getElementById('differences').click();
      note('different');
      const isDifferent = rows().every((row) => row.classList.contains('different'));
      document.getElementById('differences').click();
      type('search', 'ﾊﾞｯｸｱｯﾌﾟ 世代');
      note(rows().map((row) => row.querySelector('.item').textContent.trim()).join(','));
      type('search', 'no such words');
      note(document.getElementById('none').hidden ? 'silent' : 'none');
      type('search', '');
      type('category', '性能');
      note(rows().every((row) => row.dataset.category === '性能') ? 'category' : 'wrong');
      type('category', '');
      document.querySelector('.vendor').click();
      const cells = [...document.querySelectorAll('[data-column="0"]:not(.vendor)')];
      note(isDifferent && cells.length > 49 && cells.every((cell) => cell.hidden) ? 'hidden' : 'wrong');
      """)
    #expect(steps.first == "all 53 53 of 53 items")
    #expect(steps.dropFirst(2).first == "32 バックアップ世代数 1 1 of 53 items")
    #expect(steps.dropFirst(3).first == "none 0 0 of 53 items")
    #expect(steps.dropFirst(4).first?.hasPrefix("category 3 ") == true)
    #expect(steps.last == "hidden 53 53 of 53 items")
  }
}
