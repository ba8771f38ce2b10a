internal import Glibc
internal import Poppler

/// What this machine has of what a conversion needs, as tried, not as configured.
public struct Diagnosis: Sendable {
  /// One thing that was looked at.
  public struct Check: Hashable, Sendable {
    /// How it is.
    public enum State: String, Sendable {
      /// As it should be.
      case ok
      /// A conversion goes without, but not as well or as safely.
      case weak
      /// A conversion cannot go without.
      case missing
    }

    /// How it is.
    public var state: State
    /// What was looked at, and what to do about it.
    public var message: String
  }

  /// What was looked at, in order.
  public let checks: [Check]

  /// Whether a conversion has what it cannot go without.
  public var isSound: Bool { !checks.contains { $0.state == .missing } }

  /// Looks.
  ///
  /// It starts a worker to see what a worker cannot do; the process must have a single thread.
  public init() {
    checks =
      [
        Self.poppler, Self.languageData, Self.fonts, Self.tables,
      ] + Self.confinement + [Self.limits]
  }

  private static var poppler: Check {
    popplerVersion.map { Check(state: .ok, message: "Poppler \($0)") }
      ?? Check(
        state: .weak,
        message: "Poppler: --reader glib needs poppler-glib; apt-get install libpoppler-glib8")
  }

  private static var languageData: Check {
    LanguageData.isInstalled
      ? Check(
        state: .ok,
        message: "poppler-data: text in Japanese fonts that are not embedded is read")
      : Check(
        state: .missing,
        message: "poppler-data: text in Japanese fonts is lost without it; "
          + "apt-get install poppler-data")
  }

  private static var fonts: Check {
    guard let list = outputOfProgram(["fc-list", ":lang=ja", "file"]) else {
      return Check(state: .weak, message: "fonts: not known; apt-get install fontconfig")
    }
    let count = list.split(separator: UInt8(ascii: "\n")).count
    return count > 0
      ? Check(state: .ok, message: "fonts: \(count) with Japanese letters")
      : Check(
        state: .weak,
        message: "fonts: none has Japanese letters, whose sizes are guessed where a "
          + "PDF brings no font; apt-get install fonts-noto-cjk")
  }

  private static var tables: Check {
    let missing = OutputFormat.missingLibraries
    return Check(
      state: missing.isEmpty ? .ok : .weak,
      message: missing.isEmpty
        ? "formats: workbooks (libxlsxwriter) and databases (SQLite) can be written"
        : "formats: \(missing.joined(separator: " and ")) not found; "
          + "apt-get install libxlsxwriter4 libsqlite3-0")
  }

  private static var limits: Check {
    let limits = Limits()
    return Check(
      state: .ok,
      message: "limits: \(limits.seconds) s, \(limits.processorSeconds) s of processor time, "
        + "\(limits.memory >> 20) MB for each document; \(Batch.defaultJobs) at a time")
  }

  /// What a worker gave up, and whether it is so.
  private static var confinement: [Check] {
    guard let probe = ConfinementProbe.run() else {
      let reason = String(cString: strerror(errno)).lowercasedFirst
      return [Check(state: .missing, message: "workers: none can be started: \(reason)")]
    }
    return [
      check(
        !probe.canReadElsewhere, "files (Landlock): a worker reads its PDF, fonts and tables alone",
        "files (Landlock): a worker can read what you can; this kernel has no Landlock"),
      check(
        !probe.canWrite, "writing (Landlock, seccomp): a worker can write no file",
        "writing (Landlock, seccomp): a worker can write what you can; this kernel has neither"),
      check(
        !probe.canConnect, "network (seccomp): a worker can open no connection",
        "network (seccomp): a worker can open connections; this kernel has no seccomp filters"),
    ]
  }

  private static func check(_ isSo: Bool, _ message: String, _ otherwise: String) -> Check {
    Check(state: isSo ? .ok : .weak, message: isSo ? message : otherwise)
  }
}

/// What a confined worker can do nevertheless.
private struct ConfinementProbe {
  let canReadElsewhere: Bool
  let canWrite: Bool
  let canConnect: Bool

  /// Tries, in a worker; `nil` with `errno` set when there is none.
  static func run() -> ConfinementProbe? {
    let worker = Worker { channel in
      _ = Confinement.confine()
      let file = "\(temporaryFolder)/checksheet-\(getpid())"
      let tried = [
        open("/etc/passwd", O_RDONLY) >= 0, open(file, O_WRONLY | O_CREAT | O_EXCL, 0o600) >= 0,
        socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0,
      ]
      unlink(file)
      _exit(write(channel, tried.map { $0 ? 1 : UInt8(0) }, tried.count) == tried.count ? 0 : 1)
    }
    guard let worker else { return nil }
    var answer: [UInt8] = [1, 1, 1]
    guard read(worker.channel, &answer, answer.count) == answer.count else { return nil }
    return ConfinementProbe(
      canReadElsewhere: answer[0] == 1, canWrite: answer[1] == 1, canConnect: answer[2] == 1)
  }
}
