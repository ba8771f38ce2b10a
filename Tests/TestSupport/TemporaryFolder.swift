public import Foundation

/// A fresh folder that goes away with the value's last owner.
public final class TemporaryFolder {
  /// Where it is.
  public let url: URL

  /// Creates an empty folder.
  ///
  /// - Throws: When the system does not let it be created.
  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("checksheet-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // A test's own leftovers; nothing depends on their going.
    do { try FileManager.default.removeItem(at: url) } catch { print("not removed: \(error)") }
  }

  /// A path in the folder.
  public static func / (folder: TemporaryFolder, name: String) -> URL {
    folder.url.appendingPathComponent(name)
  }

  /// The files and folders in it and in its folders, sorted, by their path in it.
  ///
  /// - Returns: Hidden files, too: a temporary file left behind must show.
  public func files() -> [String] {
    let paths = FileManager.default.enumerator(atPath: url.path)?.allObjects as? [String]
    return (paths ?? []).sorted()
  }

  func newFile(_ name: String) throws -> FileHandle {
    try Data().write(to: self / name)
    return try FileHandle(forWritingTo: self / name)
  }
}
