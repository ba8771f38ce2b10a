internal import CWorker
internal import Glibc
internal import Poppler

/// What a worker does: takes documents one after the other, answers with frames.
struct WorkerLoop {
  /// How to convert.
  let batch: Batch
  /// What can be asked for, by index.
  let inputs: [InputFile]

  /// How many bytes of frames are sent at once, at least: each message wakes the process that they go to.
  private static let chunkSize = 1 << 16

  /// Serves until the channel is closed.
  func serve(_ channel: Int32) -> Never {
    batch.converter.popplerReader.load()
    _ = Confinement.confine()  // as far as the kernel can; `checksheet doctor` tells how far
    worker_end_without_memory()
    var number: UInt64 = 0
    var descriptor: Int32 = -1
    while worker_receive(channel, &number, &descriptor) {
      let file = PDFFile(descriptor: descriptor)
      let limits = batch.limits
      guard inputs.indices.contains(Int(number)),
        worker_limit(UInt64(limits.memory), UInt64(limits.processorSeconds))
      else { _exit(1) }
      var frames: [UInt8] = []
      batch.job(inputs[Int(number)]).run(file) { kind, payload in
        frames += Frame.bytes(kind, payload)
        guard kind == .identity || kind == .end || frames.count >= Self.chunkSize else { return }
        guard writeAll(frames[...], to: channel) else { _exit(1) }
        frames.removeAll(keepingCapacity: true)
      }
    }
    _exit(0)
  }
}
