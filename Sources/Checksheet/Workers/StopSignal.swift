internal import CWorker

/// The wish to stop: SIGINT (Ctrl-C) or SIGTERM.
public enum StopSignal {
  /// From now on the process does not end at such a signal, but notes it; a batch then stops.
  public static func watch() {
    stop_signals_watch()
  }

  /// The signal that came; `nil` when none has.
  public static var received: Int32? {
    let signal = stop_signal()
    return signal == 0 ? nil : signal
  }
}
