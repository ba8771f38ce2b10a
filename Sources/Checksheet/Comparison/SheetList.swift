public import Checklist
internal import Writers

/// Sheets to lay side by side, from PDFs or from records that were converted before.
public struct SheetList: Sendable {
  /// The sheets, in the order of the arguments.
  public private(set) var sheets: [Sheet] = []
  /// What could not be used.
  public private(set) var problems: [InputProblem] = []
  /// What a person should look at in PDFs that were converted now.
  public private(set) var findings: [LocatedFinding] = []

  /// Reads the sheets.
  ///
  /// - Parameters:
  ///   - paths: PDFs; JSON Lines of records (`records.jsonl`, or one document's file); folders, which
  ///     are searched for PDFs, or for `records.jsonl` where they have none.
  ///   - converter: How to convert PDFs.
  public init(_ paths: [String], converter: Converter) {
    for path in paths {
      if path.hasSuffix(".jsonl") {
        add(recordsAt: path)
      } else if FileStatus(path)?.isFolder == true, FileStatus(path + "/records.jsonl") != nil,
        FolderSearch(path, where: { $0.lowercased().hasSuffix(".pdf") }).matches.isEmpty
      {
        add(recordsAt: path + "/records.jsonl")
      } else {
        let list = InputList([path])
        problems += list.problems
        for file in list.files { add(file, converter) }
      }
    }
  }

  private mutating func add(_ file: InputFile, _ converter: Converter) {
    let (sheet, report) = converter.sheet(of: file.path, as: file.name)
    findings += report.summary.findings.filter { $0.severity == .error }
      .map { LocatedFinding($0, document: file.label) }
    if report.status != .failed { sheets.append(sheet) }
  }

  private mutating func add(recordsAt path: String) {
    do throws(InputProblem) {
      sheets += try RecordFile(path: path).sheets()
    } catch {
      problems.append(error)
    }
  }
}

/// A file's name without folders and ending.
func stem(of path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
}
