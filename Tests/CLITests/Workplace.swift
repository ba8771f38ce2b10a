import Foundation
import TestSupport

/// A fresh folder to run the built `checksheet` in.
struct Workplace {
  let folder: TemporaryFolder

  /// Creates the folder, with copies of the fixtures named.
  init(_ fixtures: String...) throws {
    folder = try TemporaryFolder()
    for name in fixtures {
      try FileManager.default.copyItem(at: fixture(name), to: folder / name)
    }
  }

  /// A folder with the project's corpus in it.
  static func withCorpus() throws -> Workplace {
    let workplace = try Workplace()
    try FileManager.default.createSymbolicLink(
      at: workplace.folder / "Corpus",
      withDestinationURL: fixture("../../../Corpus").standardized)
    return workplace
  }

  /// The path of the binary that was built with these tests.
  var executable: String { products.appendingPathComponent("checksheet").path }

  private var products: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// Runs the binary in the folder.
  func run(_ arguments: String..., input: Data = Data()) throws -> Command {
    try Command(executable, arguments, input: input, in: folder.url)
  }

  /// Runs a shell command line in the folder, with `checksheet` in its path.
  func shell(_ line: String) throws -> Command {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Command(
      "bash", ["-c", line], in: folder.url,
      environment: ["PATH": products.path + ":" + path])
  }

  /// What is in the output folder `out`, less what the tool keeps there for itself.
  func outputs() -> [String] {
    folder.files().filter { path in
      path.hasPrefix("out/") && path != "out/.checksheet" && !path.hasPrefix("out/.checksheet/")
    }
  }

  /// The text of a file in the folder.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder / name), as: UTF8.self)
  }
}

/// A file made for these tests.
func fixture(_ name: String) -> URL {
  URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/\(name)")
}
