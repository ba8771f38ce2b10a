internal import CWorker
internal import Glibc

/// What a process gave up before it read anything from outside.
public struct Confinement: OptionSet, Hashable, Sendable {
  /// The bits of `worker_confine`.
  public let rawValue: UInt32

  /// Creates a set of bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Landlock: no file can be opened but those of the system that a reader needs, and none for writing.
  public static let files = Confinement(rawValue: UInt32(WorkerFiles))
  /// Landlock: no TCP.
  public static let network = Confinement(rawValue: UInt32(WorkerNetwork))
  /// seccomp: no socket, no other program, no opening for writing.
  public static let calls = Confinement(rawValue: UInt32(WorkerCalls))

  /// Gives up, in this process and for good, what reading a PDF does not need.
  ///
  /// - Returns: What the kernel has done.
  static func confine() -> Confinement {
    let paths = readablePaths.map { strdup($0) }
    defer { paths.forEach { free($0) } }
    let pointers = paths.map { UnsafePointer($0) }
    return Confinement(rawValue: worker_confine(pointers, pointers.count))
  }

  /// Where Poppler and fontconfig find what is not in a PDF: tables, fonts, caches.
  private static var readablePaths: [String] {
    let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
    let home = environment("HOME").map { home in
      [".fonts", ".local/share/fonts", ".config/fontconfig", ".cache/fontconfig", ".fonts.conf"]
        .map { "\(home)/\($0)" }
    }
    let named = ["FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_DATA_HOME"].compactMap(environment)
    let system = [
      "/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime",
      "/var/cache/fontconfig", "/var/lib/fonts", "/dev/null", "/sys/devices/system/cpu",
    ]
    return system + (home ?? []) + named
  }
}
