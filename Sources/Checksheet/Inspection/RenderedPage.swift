internal import Glibc

/// A page as Poppler's `pdftocairo` draws it, as PNG with 144 dots an inch.
///
/// - Parameters:
///   - number: The page, counted from 1.
///   - path: The PDF.
///   - password: Its password.
/// - Returns: `nil` when `pdftocairo` is not installed or draws nothing.
func renderedPage(_ number: Int, of path: String, password: String?) -> [UInt8]? {
  var arguments = ["pdftocairo", "-png", "-singlefile", "-cropbox", "-r", "144"]
  arguments += ["-f", "\(number)", "-l", "\(number)"]
  if let password { arguments += ["-upw", password, "-opw", password] }
  // A path that begins with "-" must not be taken for an option.
  let output = outputOfProgram(arguments + [path.hasPrefix("/") ? path : "./\(path)", "-"])
  return output.flatMap { $0.isEmpty ? nil : $0 }
}

/// Runs a program to its end; its errors are not shown.
///
/// - Parameter arguments: Its name and its arguments.
/// - Returns: What it wrote to standard output; `nil` when it cannot be started.
func outputOfProgram(_ arguments: [String]) -> [UInt8]? {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { return nil }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addclose(&actions, ends[0])
  let words = arguments.map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  var process = pid_t()
  let status = posix_spawnp(&process, arguments[0], &actions, nil, words, environ)
  close(ends[1])
  defer { close(ends[0]) }
  guard status == 0 else { return nil }
  let output = allBytes(from: ends[0])
  waitpid(process, nil, 0)
  return output
}
