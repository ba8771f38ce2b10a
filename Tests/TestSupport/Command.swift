public import Foundation

/// A program run to its end.
public struct Command {
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String
  /// Its exit code; for a signal, its number negated.
  public let code: Int32

  /// Runs a program.
  ///
  /// Its streams are files, so that no pipe can fill up and stop it.
  ///
  /// - Parameters:
  ///   - program: A path, or a name to look up in `PATH`.
  ///   - arguments: Its arguments.
  ///   - input: What it reads from standard input.
  ///   - folder: Where it runs; `nil` for here.
  ///   - environment: Variables to set beside the present ones.
  /// - Throws: When it cannot be started, or what it wrote cannot be read.
  public init(
    _ program: String, _ arguments: [String], input: Data = Data(), in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws {
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    try input.write(to: streams / "input")
    process.standardInput = try FileHandle(forReadingFrom: streams / "input")
    process.standardOutput = try streams.newFile("output")
    process.standardError = try streams.newFile("errors")
    try process.run()
    process.waitUntilExit()
    output = String(decoding: try Data(contentsOf: streams / "output"), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: streams / "errors"), as: UTF8.self)
    let isSignal = process.terminationReason == .uncaughtSignal
    code = isSignal ? -process.terminationStatus : process.terminationStatus
  }
}
