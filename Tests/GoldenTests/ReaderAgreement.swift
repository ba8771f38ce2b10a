import Checklist
import Checksheet
import Foundation
import Testing

/// What the two readers are compared on.
enum ReaderAgreement {
  /// A corpus file.
  struct Sheet: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    var testDescription: String { name }

    /// Why the readers may differ on it; `nil` where they must not.
    var difference: String? { ReaderAgreement.differences[name] }

    /// The texts of each record by one reader, without white space.
    func texts(by reader: Converter.Reader) -> [[String?]] {
      var rows: [[String?]] = []
      _ = Converter(reader: reader).convert(path, as: name) { record, _ in
        let texts = Field.allCases.map { record.texts[$0]?.filter { !$0.isWhitespace } }
        rows.append(texts + [String(record.isVendorExtra)])
      }
      return rows
    }
  }

  static let cases: [Sheet] = GoldenCorpus(corpusPath).cases.map { golden in
    Sheet(name: golden.description, path: corpusPath + "/" + golden.description + ".pdf")
  }

  private static let corpusPath = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus").standardized.path

  private static let clips = "the public interface does not tell what a clip path cuts off"
  private static let invisibleInk = "the public interface does not tell render mode 3"
  private static let repeats = "the public interface leaves out or shifts letters drawn twice"
  private static let whiteRules = "a raster shows no white lines on white paper"
  private static let vertical = "advances in vertical writing are off in the public interface"
  private static let dots = "a raster blurs dots and dashes, and lines under a watermark"
  private static let noOrder = "the public interface does not tell in which order lines are drawn"
  private static let corners = "a raster shows no straight lines in the corners of rounded cells"
  private static let strokes = "a raster takes strokes of letters on their side for lines"
  private static let grounds = "a raster takes the ground of a word in a cell for lines and fills"
  private static let noBaselines =
    "the public interface has no baselines, and a raster no thin fills: rows that no line parts mingle"

  /// The files on which the readers differ, with what the second one cannot see there.
  static let differences: [String: String] = [
    "cairo/gaps-tight": noBaselines,
    "cairo/no-rules": noBaselines,
    "cairo/outer-frame": noBaselines,
    "calc/kind-over-two-columns": clips,
    "calc/two-row-header": dots,
    "chromium/cards": corners,
    "chromium/lettered": noBaselines,
    "chromium/low-rows": noOrder,
    "chromium/off-page": clips,
    "chromium/open-running": noBaselines,
    "chromium/rounded-cells": corners,
    "chromium/sideways": strokes,
    "chromium/text-layer": invisibleInk,
    "chromium/tinted": grounds,
    "chromium/under-headings": noBaselines,
    "chromium/vertical-labels": vertical,
    "chromium/wrapped-labels": noBaselines,
    "excel/measures": dots,
    "fpdf/double-rules": invisibleInk,
    "fpdf/doubled-edges": clips,
    "fpdf/framed-page": noBaselines,
    "fpdf/white-rules": whiteRules,
    "gnumeric/labels-drawn-twice": clips,
    "gnumeric/no-rules": noBaselines,
    "qt/dotted-cells": dots,
    "qt/low-rows": noOrder,
    "reportlab/clipped": clips,
    "reportlab/image-rules": invisibleInk,
    "reportlab/rotated-locked": repeats,
    "typst/dotted-rules": dots,
    "weasy/clipped-locked": clips,
    "weasy/english": whiteRules,
    "weasy/radicals": noBaselines,
    "weasy/shifted": dots,
    "weasy/text-layer": invisibleInk,
    "weasy/tinted": grounds,
    "weasy/under-headings": noBaselines,
    "weasy/wrapped-labels": noBaselines,
    "weasy/zebra": noBaselines,
  ]
}
