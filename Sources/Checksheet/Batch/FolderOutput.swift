internal import Checklist
internal import Glibc
internal import Writers

/// A folder that mirrors the inputs: a file for each document that gave records, `records.*` with
/// the records of all, `documents.*` with the documents' own objects.
struct FolderOutput: BatchOutput {
  private let folder: String
  private let byteOrderMark: Bool
  private let resumes: Bool
  private let names: OutputNames
  private let order: [OutputFormat]
  private var journal: OutputJournal
  private var channels: [OutputFormat: Channel] = [:]
  private var key: String?

  /// The files of one format.
  private struct Channel {
    let records: any RowFile
    /// `nil` where the documents' own rows stand beside the records.
    let documents: (any RowFile)?
    /// That of the document at hand, once it has rows.
    var document: (any RowFile)?
    /// Whether it has rows, and an earlier run wrote them.
    var isCurrent = false
  }

  /// Creates the folder, and begins the files about all documents.
  init(
    folder path: String, inputs: [InputFile], formats: [OutputFormat], byteOrderMark: Bool,
    resumes: Bool
  ) throws(OutputError) {
    folder = path.hasSuffix("/") ? path : path + "/"
    self.byteOrderMark = byteOrderMark
    self.resumes = resumes
    names = OutputNames(inputs)
    order = formats
    try createFolder(path)
    journal = try OutputJournal(folder: folder)
    for place in try journal.begin(planned(inputs)) {
      removeAbandonedFiles(beside: place.isEmpty ? folder : "\(folder)\(place)/")
    }
    for format in formats {
      channels[format] = Channel(
        records: try begin("records", format, .records),
        documents: format.isTabular ? nil : try begin("documents", format, .documents))
    }
  }

  mutating func beginDocument(_ input: InputFile, key: String?) {
    self.key = key
  }

  mutating func append(
    _ rows: [UInt8], of input: InputFile, _ format: OutputFormat
  ) throws(OutputError) {
    guard var channel = channels[format] else { return }
    try channel.records.append(rows)
    guard format.hasFilePerDocument, !channel.isCurrent else { return }
    let stem = names.stem(of: input)
    if channel.document == nil, resumes, let key, journal.isCurrent(name(stem, format), key: key) {
      channels[format]?.isCurrent = true
      return
    }
    let document =
      if let begun = channel.document { begun } else { try begin(stem, format, .records) }
    channel.document = document
    channels[format] = channel
    try document.append(rows)
  }

  mutating func endDocument(
    _ input: InputFile, _ rows: [[UInt8]], _ status: DocumentStatus
  ) throws(OutputError) {
    for (format, row) in zip(order, rows) {
      guard let channel = channels[format] else { continue }
      try channel.documents?.append(row)
      try channel.records.endDocument(row)
      if let document = channel.document {
        try document.endDocument(row)
        try document.commit(isDurable: false)
      }
      if channel.document != nil || channel.isCurrent {
        journal.add(name(names.stem(of: input), format), format, key: key ?? "")
      }
      channels[format]?.document = nil
      channels[format]?.isCurrent = false
    }
  }

  /// Makes the files about all documents visible, and takes away what has lost its input.
  mutating func commit() throws(OutputError) {
    for format in order {
      try channels[format]?.records.commit(isDurable: false)
      journal.add(name("records", format), format, key: "")
      guard let documents = channels[format]?.documents else { continue }
      try documents.commit(isDurable: false)
      journal.add(name("documents", format), format, key: "")
    }
    try journal.commit(order)
  }

  private func planned(_ inputs: [InputFile]) -> [OutputFormat: [String]] {
    var planned: [OutputFormat: [String]] = [:]
    for format in order {
      let own = format.hasFilePerDocument ? inputs.map { name(names.stem(of: $0), format) } : []
      planned[format] = own + [name("records", format), name("documents", format)]
    }
    return planned
  }

  private func begin(
    _ stem: String, _ format: OutputFormat, _ content: Content
  ) throws(OutputError) -> any RowFile {
    if let slash = stem.lastIndex(of: "/") { try createFolder(folder + stem[..<slash]) }
    return try format.begin(
      path: folder + name(stem, format), content, byteOrderMark: byteOrderMark)
  }

  private func name(_ stem: String, _ format: OutputFormat) -> String {
    "\(stem).\(format.fileExtension)"
  }
}

/// What each input's own output is called, less the format's ending.
///
/// `a.pdf` gives `a`. Where two inputs would share a name (`a.pdf`, `a.PDF`), or one would take that
/// of the files about all documents (`records.pdf`) or of a folder (`a.jsonl/b.pdf` beside `a.pdf`), it
/// keeps its ending: `records.pdf.jsonl`.
struct OutputNames {
  private var counts = ["records": 1, "documents": 1]

  /// Looks for names that would clash.
  init(_ inputs: [InputFile]) {
    for input in inputs { counts[Self.short(input), default: 0] += 1 }
    let endings = OutputFormat.allCases.map { "." + $0.fileExtension }
    for folder in Set(inputs.flatMap(Self.folders)) {
      guard let ending = endings.first(where: folder.hasSuffix) else { continue }
      counts[String(folder.dropLast(ending.count)), default: 0] += 1
    }
  }

  /// The name of one input's output.
  func stem(of input: InputFile) -> String {
    let short = Self.short(input)
    return counts[short, default: 0] > 1 ? input.name : short
  }

  /// The folders that an input lies in, from the outermost.
  private static func folders(_ input: InputFile) -> [String] {
    input.name.indices.filter { input.name[$0] == "/" }.map { String(input.name[..<$0]) }
  }

  private static func short(_ input: InputFile) -> String {
    input.name.lowercased().hasSuffix(".pdf") ? String(input.name.dropLast(4)) : input.name
  }
}
