internal import ArgumentParser
internal import Glibc

/// The command `checksheet`.
@main
struct Checksheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checksheet",
    abstract: "Turns service-level checklists in PDF into canonical records.",
    discussion: """
      Exit codes: 0 all converted; 1 some input failed or differs from its golden, the others were \
      still done; 64 wrong usage. A run that a signal stops ends with that signal.
      """,
    version: "0.1.0",
    subcommands: [
      ConvertCommand.self, VerifyCommand.self, SchemaCommand.self, InspectCommand.self,
      DoctorCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)  // a closed pipe is an error number, which ends the run quietly
    main(nil)
  }
}
