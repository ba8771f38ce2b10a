internal import ArgumentParser
internal import Checksheet
internal import Glibc

/// Writes a line to standard error.
///
/// - Parameter message: What to say; its description is one line.
func printError(_ message: some CustomStringConvertible) {
  let line = Array("\(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)  // when even this fails, there is nobody to tell
}

/// Says on standard error what is wrong with an input, and ends the command.
///
/// - Parameter body: What may find a problem.
/// - Returns: What `body` returns.
/// - Throws: `ExitCode.failure` after a problem.
func reportingProblem<Result>(
  _ body: () throws(InputProblem) -> Result
) throws -> Result {
  do throws(InputProblem) {
    return try body()
  } catch {
    printError(error)
    throw ExitCode.failure
  }
}
