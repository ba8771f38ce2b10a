internal import CWorker
internal import Glibc
internal import Poppler

/// What a worker does: takes documents one after the other, answers with frames.
struct WorkerLoop {
  /// How to convert.
  let batch: Batch
  /// What can be asked for, by index.
  let inputs: [InputFile]

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
      batch.job(inputs[Int(number)]).run(file) { kind, payload in
        guard writeAll(Frame.bytes(kind, payload)[...], to: channel) else { _exit(1) }
      }
    }
    _exit(0)
  }
}
