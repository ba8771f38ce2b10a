internal import ArgumentParser
internal import Checksheet

/// `checksheet doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell what this machine has of what a conversion needs.",
    discussion: """
      A line for each thing: ok; weak, when conversions go without it, but not as well or as safely; \
      missing, which makes the exit code 1.

      Example:
        checksheet doctor
      """)

  func run() throws {
    let diagnosis = Diagnosis()
    print("checksheet \(Checksheet.configuration.version)")
    for check in diagnosis.checks {
      print("\(check.state)".padded(to: 8) + check.message)
    }
    guard diagnosis.isSound else { throw ExitCode.failure }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
