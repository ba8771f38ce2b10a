internal import ArgumentParser
internal import Checksheet

/// The options of how much the work may take.
struct WorkOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "How many PDFs to convert at a time. (default: one a core)")
  var jobs: Int?

  @Option(help: "Seconds that a PDF may take.")
  var timeLimit = Limits().seconds

  @Option(help: "Seconds of processor time that a PDF may take.")
  var cpuLimit = Limits().processorSeconds

  @Option(help: "Megabytes of memory that a PDF may take.")
  var memoryLimit = Limits().memory >> 20

  /// The limits that the options describe.
  var limits: Limits {
    Limits(seconds: timeLimit, processorSeconds: cpuLimit, memory: memoryLimit << 20)
  }

  func validate() throws {
    let all = [
      ("--jobs", jobs ?? 1, 1...1024), ("--time-limit", timeLimit, 1...1_000_000),
      ("--cpu-limit", cpuLimit, 1...1_000_000), ("--memory-limit", memoryLimit, 64...1_000_000),
    ]
    for (name, value, range) in all where !range.contains(value) {
      throw ValidationError(
        "\(name) takes a number from \(range.lowerBound) to \(range.upperBound).")
    }
  }
}
