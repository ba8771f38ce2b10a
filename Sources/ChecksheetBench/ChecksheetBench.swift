internal import ArgumentParser
internal import Checksheet

/// Times the stages of converting PDFs.
@main
struct ChecksheetBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ChecksheetBench",
    abstract: "Time the stages of converting PDFs, in CPU time of this process.",
    discussion: """
      A line for each PDF and one for all: milliseconds of opening it, then microseconds a page of each \
      stage. A PDF is converted as often as --rounds says; the least of each stage counts, for a busy \
      machine only adds.

      Example:
        swift run -c release ChecksheetBench Corpus/calc/
      """)

  @Argument(help: "PDFs, or folders of PDFs.")
  var inputs = ["Corpus"]

  @Option(help: "How often each PDF is converted.")
  var rounds = 5

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("There must be a round.") }
  }

  func run() throws {
    let list = InputList(inputs)
    print("start ms\tpages µs\tlayout µs\trows µs\toutput µs\twhole µs/page\tpages\tPDF")
    var sum = Line()
    for file in list.files {
      var costs: [StageCosts] = []
      do throws(InputProblem) {
        for _ in 0..<rounds { costs.append(try StageCosts(of: file.path)) }
      } catch {
        print(error)
        continue
      }
      let line = Line(leastOf: costs)
      print(line.text(file.label))
      sum += line
    }
    print(sum.text("all"))
    guard list.problems.isEmpty else { throw ExitCode.failure }
  }
}

/// The costs of one PDF or of several.
private struct Line {
  private var start = Duration.zero
  /// Pages, layout, rows, output.
  private var stages = [Duration](repeating: .zero, count: 4)
  private var whole = Duration.zero
  private var pageCount = 0

  init() {}

  init(leastOf costs: [StageCosts]) {
    let least = { (stage: (StageCosts) -> Duration) in costs.map(stage).min() ?? .zero }
    start = least(\.start)
    stages = [least(\.pages), least(\.layout), least(\.rows), least(\.output)]
    whole = least(\.whole)
    pageCount = costs.first?.pageCount ?? 0
  }

  static func += (sum: inout Line, line: Line) {
    sum.start += line.start
    for index in sum.stages.indices { sum.stages[index] += line.stages[index] }
    sum.whole += line.whole
    sum.pageCount += line.pageCount
  }

  func text(_ name: String) -> String {
    let pages = max(1, pageCount)
    let milliseconds = Double(Int(start / .microseconds(10))) / 100
    let counts = (stages + [whole]).map { "\(Int($0 / .microseconds(1)) / pages)" }
    return ([String(milliseconds)] + counts + [String(pageCount), name]).joined(separator: "\t")
  }
}
