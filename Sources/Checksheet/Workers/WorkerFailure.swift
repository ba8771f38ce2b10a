internal import Checklist
internal import Glibc

/// Why a document has no records although nothing is known to be wrong with it.
enum WorkerFailure {
  /// Longer than its time.
  case timeLimit(seconds: Int)
  /// More processor time than allowed.
  case processorLimit(seconds: Int)
  /// More memory than allowed.
  case memoryLimit(bytes: Int)
  /// The process ended by itself.
  case crashed(WorkerDeath)
  /// What it answered makes no sense.
  case garbled
  /// No process could be started; the system's error number.
  case noProcess(Int32)

  /// Tells from a process's end what it died of.
  init(_ death: WorkerDeath, _ limits: Limits) {
    // What Poppler, the C++ library and Swift say when there is no memory.
    let complaints = ["ut of memory", "bad_alloc", "could not allocate", "Could not allocate"]
    let isNearLimit = death.peakMemory > limits.memory / 10 * 9
    if death.signal == SIGXCPU {
      self = .processorLimit(seconds: limits.processorSeconds)
    } else if isNearLimit || complaints.contains(where: death.lastWords.contains) {
      self = .memoryLimit(bytes: limits.memory)
    } else {
      self = .crashed(death)
    }
  }

  /// Whether what the process did before may have to do with it.
  var dependsOnProcess: Bool {
    switch self {
    case .memoryLimit, .crashed, .garbled: true
    case .timeLimit, .processorLimit, .noProcess: false
    }
  }

  /// The failure as a document's finding.
  var finding: Finding { Finding(code, .error, message: message) }

  private var code: Finding.Code {
    switch self {
    case .timeLimit, .processorLimit: .timeLimit
    case .memoryLimit: .memoryLimit
    case .crashed, .garbled, .noProcess: .crashed
    }
  }

  private var message: String {
    switch self {
    case .timeLimit(let seconds):
      "not done after \(seconds) s; give it more with --time-limit, or leave it out"
    case .processorLimit(let seconds):
      "not done after \(seconds) s of processor time; give it more with --cpu-limit, or leave it out"
    case .memoryLimit(let bytes):
      "it takes more than \(bytes >> 20) MB of memory; give it more with --memory-limit, or leave it out"
    case .crashed(let death):
      "the process that read it was ended by \(death.cause); please report it, with the file if you may"
    case .garbled:
      "the process that read it answered nonsense; please report it, with the file if you may"
    case .noProcess(let number):
      "no process could be started to read it: \(String(cString: strerror(number)).lowercasedFirst)"
    }
  }
}

extension WorkerDeath {
  fileprivate var cause: String {
    guard let signal else { return "exit code \(exitCode)" }
    return "signal \(signal) (\(String(cString: strsignal(signal)).lowercasedFirst))"
  }
}
