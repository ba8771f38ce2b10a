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
      ConvertCommand.self, CompareCommand.self, DiffCommand.self, VerifyCommand.self,
      CatalogueCommand.self, SchemaCommand.self, InspectCommand.self,
      DoctorCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)  // a closed pipe is an error number, which ends the run quietly
    guard let conversion = conversion(CommandLine.arguments.dropFirst()) else { return main(nil) }
    do {
      try conversion.run()
    } catch {
      exit(withError: error)
    }
  }

  /// Reads the command line as one of `convert`, without the other commands.
  ///
  /// To go through all commands takes twice the time, some 5 % of that of a sheet of 3 pages.
  ///
  /// - Returns: `nil` for other commands, for help, and for mistakes, which are all commands' to tell.
  private static func conversion(_ arguments: ArraySlice<String>) -> ConvertCommand? {
    guard arguments.first == ConvertCommand.configuration.commandName else { return nil }
    do {
      return try ConvertCommand.parseAsRoot(Array(arguments.dropFirst())) as? ConvertCommand
    } catch {
      return nil
    }
  }
}
