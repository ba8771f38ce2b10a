internal import Glibc
internal import Writers

/// A folder that mirrors the inputs: a file for each document that gave records, `records.*` with
/// the records of all, `documents.*` with the documents' own objects.
struct FolderOutput: BatchOutput {
  private let folder: String
  private let byteOrderMark: Bool
  private let names: OutputNames
  private var channels: [OutputFormat: Channel] = [:]
  private var order: [OutputFormat] = []

  /// The files of one format.
  private struct Channel {
    let records: any RowFile
    /// `nil` where the documents' own rows stand beside the records.
    let documents: (any RowFile)?
    var document: (any RowFile)?
  }

  /// Creates the folder, and begins the files about all documents.
  init(
    folder: String, inputs: [InputFile], formats: [OutputFormat], byteOrderMark: Bool
  ) throws(OutputError) {
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    self.byteOrderMark = byteOrderMark
    names = OutputNames(inputs)
    order = formats
    try createFolder(folder)
    for format in formats {
      channels[format] = Channel(
        records: try begin("records", format, .records),
        documents: format.isTabular ? nil : try begin("documents", format, .documents))
    }
  }

  mutating func append(
    _ rows: [UInt8], of input: InputFile, _ format: OutputFormat
  ) throws(OutputError) {
    guard var channel = channels[format] else { return }
    try channel.records.append(rows)
    guard format.hasFilePerDocument else { return }
    let document =
      if let begun = channel.document { begun } else {
        try begin(names.stem(of: input), format, .records)
      }
    channel.document = document
    channels[format] = channel
    try document.append(rows)
  }

  mutating func endDocument(_ input: InputFile, _ outcome: JobOutcome) throws(OutputError) {
    for (format, row) in zip(order, outcome.documentRows) {
      try channels[format]?.documents?.append(row)
      try channels[format]?.records.endDocument(row)
      if let document = channels[format]?.document {
        try document.endDocument(row)
        try document.commit()
      } else if format.hasFilePerDocument {
        unlink(path(names.stem(of: input), format))  // an earlier run's, which is no longer true
      }
      channels[format]?.document = nil
    }
  }

  mutating func commit() throws(OutputError) {
    for format in order {
      try channels[format]?.records.commit()
      try channels[format]?.documents?.commit()
    }
  }

  private func begin(
    _ stem: String, _ format: OutputFormat, _ content: Content
  ) throws(OutputError) -> any RowFile {
    let path = path(stem, format)
    if let slash = stem.lastIndex(of: "/") { try createFolder(folder + stem[..<slash]) }
    return try format.begin(path: path, content, byteOrderMark: byteOrderMark)
  }

  private func path(_ stem: String, _ format: OutputFormat) -> String {
    "\(folder)\(stem).\(format.fileExtension)"
  }
}

/// What each input's own output is called, less the format's ending.
///
/// `a.pdf` gives `a`. Where two inputs would share a name (`a.pdf`, `a.PDF`), or one would take that
/// of the files about all documents (`records.pdf`), it keeps its ending: `records.pdf.jsonl`.
struct OutputNames {
  private var counts = ["records": 1, "documents": 1]

  /// Looks for names that would clash.
  init(_ inputs: [InputFile]) {
    for input in inputs { counts[Self.short(input), default: 0] += 1 }
  }

  /// The name of one input's output.
  func stem(of input: InputFile) -> String {
    let short = Self.short(input)
    return counts[short, default: 0] > 1 ? input.name : short
  }

  private static func short(_ input: InputFile) -> String {
    input.name.lowercased().hasSuffix(".pdf") ? String(input.name.dropLast(4)) : input.name
  }
}
