internal import Checklist
internal import Glibc
internal import Poppler
internal import Writers

/// One run of a batch: hands documents to workers, and what comes back to the output, in order.
final class BatchRun {
  private let batch: Batch
  private let inputs: [InputFile]
  private let report: (LocatedFinding) -> Void
  private let watch: (BatchProgress) -> Void
  private var output: any BatchOutput
  private var store: PartStore?
  private var seats: [Seat]
  /// Documents that are done, and not yet delivered.
  private var results: [Int: Result] = [:]
  /// Documents whose worker died of what it had read before, perhaps.
  private var retries: [Int] = []
  private var nextToStart = 0
  private var nextToDeliver = 0
  private var summary = BatchSummary()
  private var progress: BatchProgress
  private let startTime = monotonicSeconds()

  /// A place for a worker, and what it works on.
  private struct Seat {
    var worker: Worker?
    var work: Work?
  }

  /// A document in a worker.
  private struct Work {
    let index: Int
    let file: PDFFile
    let deadline: Double
    let spool: Spool
    var scanner = FrameScanner()
  }

  /// Where a document's frames are.
  private enum Result {
    case spool(Spool, key: String?)
    case part(key: String)
  }

  /// How many documents may wait for one before them, unless they wait in a store: each takes a file at most.
  private static let window = 256
  /// A worker that takes more memory than this between two documents, in bytes, is replaced.
  private static let retirementMemory = 100 << 20
  /// A file of more bytes than this is not looked for among what earlier runs did: only a worker, which has its
  /// limits, may spend seconds on reading it.
  private static let hashedSize = 1 << 30
  /// The longest wait, in seconds, so that progress is shown and a wish to stop is heard.
  private static let longestWait = 0.2

  /// Prepares a run; nothing is started.
  init(
    _ batch: Batch, _ inputs: [InputFile], output: any BatchOutput, store: PartStore?,
    report: @escaping (LocatedFinding) -> Void, watch: @escaping (BatchProgress) -> Void
  ) {
    self.batch = batch
    self.inputs = inputs
    self.output = output
    self.store = store
    self.report = report
    self.watch = watch
    seats = Array(repeating: Seat(), count: max(1, min(batch.jobs, inputs.count)))
    progress = BatchProgress(total: inputs.count)
  }

  /// Converts and delivers everything.
  ///
  /// - Returns: The counts; with the signal in it that stopped the run before its end.
  /// - Throws: When the output cannot be written.
  func run() throws(OutputError) -> BatchSummary {
    while nextToDeliver < inputs.count {
      if let signal = StopSignal.received {
        summary.stop(signal)
        return summary
      }
      try fillSeats()
      try deliver()
      guard nextToDeliver < inputs.count else { break }
      try wait()
    }
    seats = []
    summary.unchanged = progress.unchanged
    try output.commit()
    store?.removeOthers()
    return summary
  }

  // MARK: Starting

  private func fillSeats() throws(OutputError) {
    for index in seats.indices {
      while seats[index].work == nil, let document = nextDocument() {
        try start(document, in: index)
      }
    }
  }

  private func nextDocument() -> Int? {
    if let index = retries.popLast() { return index }
    let isFar = store == nil && nextToStart - nextToDeliver >= Self.window
    guard nextToStart < inputs.count, !isFar else { return nil }
    defer { nextToStart += 1 }
    return nextToStart
  }

  /// Gives a document to a worker, unless it is done already, or cannot be.
  private func start(_ index: Int, in seat: Int) throws(OutputError) {
    let file: PDFFile
    let key: String?
    do throws(ReadError) {
      file = try PDFFile(path: inputs[index].path)
      key = try reusableKey(index, file)
    } catch {
      return try fail(index, Finding(readError: error), sha256: "")
    }
    if let key, let spool = store?.part(key) {
      return try finish(index, spool, key: key, isUnchanged: true)
    }
    guard hire(for: index, file, seat) else {
      return try fail(index, WorkerFailure.noProcess(errno).finding, sha256: "")
    }
    seats[seat].work = Work(
      index: index, file: file, deadline: monotonicSeconds() + Double(batch.limits.seconds),
      spool: Spool(in: store?.folder))
  }

  private func reusableKey(_ index: Int, _ file: PDFFile) throws(ReadError) -> String? {
    guard let store, store.isReused, file.size <= Self.hashedSize else { return nil }
    return store.key(of: inputs[index], sha256: try file.contentSHA256())
  }

  /// Sends a document to the seat's worker, or to a new one.
  private func hire(for index: Int, _ file: PDFFile, _ seat: Int) -> Bool {
    if let worker = seats[seat].worker, worker.send(index, file) { return true }
    seats[seat].worker = nil
    let loop = WorkerLoop(batch: batch, inputs: inputs)
    seats[seat].worker = Worker { channel in loop.serve(channel) }
    return seats[seat].worker?.send(index, file) ?? false
  }

  // MARK: Receiving

  private func wait() throws(OutputError) {
    let busy = seats.indices.filter { seats[$0].work != nil }
    var polls = busy.map { index in
      pollfd(fd: seats[index].worker?.channel ?? -1, events: Int16(POLLIN), revents: 0)
    }
    let now = monotonicSeconds()
    let deadline = busy.compactMap { seats[$0].work?.deadline }.min() ?? now
    let seconds = max(0, min(deadline - now, Self.longestWait))
    poll(&polls, nfds_t(polls.count), Int32((seconds * 1000).rounded(.up)))
    for (place, seat) in busy.enumerated() where polls[place].revents != 0 { try receive(seat) }
    for seat in busy { try checkDeadline(seat) }
    progress.seconds = monotonicSeconds() - startTime
    watch(progress)
  }

  private func receive(_ seat: Int) throws(OutputError) {
    guard let worker = seats[seat].worker, var work = seats[seat].work else { return }
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(read(worker.channel, buffer.baseAddress, buffer.count), 0)
    }
    guard !piece.isEmpty else {
      let death = worker.end()
      return try lose(seat, WorkerFailure(death, batch.limits))
    }
    guard work.scanner.scan(piece[...]) else { return try lose(seat, .garbled) }
    try work.spool.append(piece[...])
    seats[seat].work = work
    guard let end = work.scanner.end else { return }
    seats[seat].work = nil
    if worker.memory > Self.retirementMemory { seats[seat].worker = nil }
    try fillSeats()  // it reads on while this process writes
    let key = end.sha256.isEmpty ? nil : store?.key(of: inputs[work.index], sha256: end.sha256)
    try finish(work.index, work.spool, key: key, isUnchanged: false)
  }

  private func checkDeadline(_ seat: Int) throws(OutputError) {
    guard let work = seats[seat].work, monotonicSeconds() >= work.deadline else { return }
    try lose(seat, .timeLimit(seconds: batch.limits.seconds))
  }

  /// Ends a worker with its document, which is tried again if what came before may have to do with it.
  private func lose(_ seat: Int, _ failure: WorkerFailure) throws(OutputError) {
    guard let work = seats[seat].work else { return }
    let wasFresh = seats[seat].worker?.documentCount == 1
    seats[seat] = Seat()
    guard wasFresh || !failure.dependsOnProcess else { return retries.append(work.index) }
    try fail(work.index, failure.finding, sha256: work.scanner.sha256)
  }

  // MARK: Ending

  private func fail(_ index: Int, _ finding: Finding, sha256: String) throws(OutputError) {
    let spool = Spool(in: store?.folder)
    try batch.job(inputs[index]).fail(finding, sha256: sha256) {
      (kind, payload) throws(OutputError) in
      try spool.append(Frame.bytes(kind, payload)[...])
    }
    let key = sha256.isEmpty ? nil : store?.key(of: inputs[index], sha256: sha256)
    try finish(index, spool, key: key, isUnchanged: false)
  }

  private func finish(
    _ index: Int, _ spool: Spool, key: String?, isUnchanged: Bool
  ) throws(OutputError) {
    if let end = try spool.end() { progress.add(end, isUnchanged: isUnchanged) }
    guard let key, store != nil else { return results[index] = .spool(spool, key: nil) }
    if !isUnchanged { try store?.save(spool, as: key) }
    // Those that wait for one before them wait on the disk alone.
    results[index] = index == nextToDeliver ? .spool(spool, key: key) : .part(key: key)
  }

  private func deliver() throws(OutputError) {
    while let result = results.removeValue(forKey: nextToDeliver) {
      switch result {
      case .spool(let spool, let key): try deliver(spool, key)
      case .part(let key):
        guard let spool = store?.part(key) else { throw OutputError(path: key, number: EIO) }
        try deliver(spool, key)
      }
      nextToDeliver += 1
      progress.seconds = monotonicSeconds() - startTime
      watch(progress)
    }
  }

  private func deliver(_ spool: Spool, _ key: String?) throws(OutputError) {
    let input = inputs[nextToDeliver]
    var documentRows: [[UInt8]] = []
    var end: JobEnd?
    try spool.forEachFrame(of: [.documentFinding]) { frame in tell(frame, input) }
    try output.beginDocument(input, key: key)
    try spool.forEachFrame(of: [.rows, .documentRow, .rowFinding, .end]) {
      frame throws(OutputError) in
      switch frame.kind {
      case .rows:
        guard let index = frame.payload.first.map(Int.init), index < batch.formats.count else {
          return
        }
        try output.append(Array(frame.payload.dropFirst()), of: input, batch.formats[index])
      case .documentRow: documentRows.append(Array(frame.payload))
      case .rowFinding, .documentFinding: tell(frame, input)
      case .end: end = JobEnd(Array(frame.payload))
      case .identity: break
      }
    }
    guard let end else { throw OutputError(path: input.label, number: EIO) }
    try output.endDocument(input, documentRows, end.status)
    summary.add(end)
  }

  private func tell(_ frame: Frame, _ input: InputFile) {
    guard let finding = LocatedFinding(packed: frame.payload, document: input.label) else { return }
    summary.add(finding)
    report(finding)
  }
}
