import Foundation
import Testing

/// Compares with a fixture; with `CHECKSHEET_BLESS=1` the fixture is rewritten, and it fails once.
func expect(
  _ text: String, isFixture name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let isBlessing = ProcessInfo.processInfo.environment["CHECKSHEET_BLESS"] == "1"
  let golden = try? String(contentsOf: fixture(name), encoding: .utf8)
  #expect(text == golden, sourceLocation: sourceLocation)
  guard isBlessing, text != golden else { return }
  try Data(text.utf8).write(to: fixture(name))
}
