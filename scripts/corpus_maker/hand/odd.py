"""Sheets in which the text, or where it stands, is not what it seems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from .model import Entry, HandSheet
from .parts import LEVELS, USUAL, cells, english, measures, page, plain, sheet, simple, table

_ALL = ("category", "definition", "unit", "setting", "remarks")
_FIVE = ("category", "definition", "setting", "remarks")
OPEN = "td,th{border:0;padding:1px 3px;text-align:left}body{font-size:8pt}"
ZEBRA = "td,th{border:0}tbody tr:nth-child(even) td{background:#e4ecf4}"
# Every second row has no upright line of its own, as in the light lists of office programs.
EVERY_OTHER = (
    "tbody tr:nth-child(even) td{border-left:0;border-right:0}"
    "tbody tr td:first-child{border-left:1px solid #555!important}"
    "tbody tr td:last-child{border-right:1px solid #555!important}"
)
ENGLISH = {
    "No.": "no",
    "Category": "category",
    "Service level item": "item",
    "Description": "definition",
    "Level": "setting",
    "Remarks": "remarks",
}


def upper_labels(name: str, font: str) -> HandSheet:
    """Returns a sheet of several pages with two labels over those of the columns, printed on each."""
    made = simple(name, font, ("header-groups-repeated",), USUAL, measures(40, *_FIVE))
    upper = "<thead><tr><th colspan=4>確認のための一覧</th><th colspan=2>提供者の回答</th></tr>"
    return replace(made, html=made.html.replace("<thead>", upper))


def grouped(name: str, font: str) -> HandSheet:
    """Returns a sheet without lines whose upper labels stand over the middle of two columns."""
    entries = measures(20, *_FIVE)
    head = (
        "<tr><th rowspan=2>番号</th><th rowspan=2>種別</th><th colspan=2>サービスレベル</th>"
        "<th colspan=2>当社</th></tr>" + cells(("項目", "内容", "設定値", "備考"), "th")
    )
    columns = {
        "番号": "no",
        "種別": "category",
        "項目": "item",
        "内容": "definition",
        "設定値": "setting",
        "備考": "remarks",
    }
    rows = "".join(plain(entries, tuple(columns.values())))
    body = f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"
    style = "td,th{border:0;padding:1px 3px}th{text-align:center}"
    hazards = ("header-two-rows", "rules-none")
    return sheet(name, font, hazards, columns, entries, page(font, style, body))


def captioned(name: str, font: str) -> HandSheet:
    """Returns a sheet of two tables under captions, fills behind all but the merged categories."""
    entries = [replace(e, no="") for e in measures(16, "category", "definition", "setting")]
    columns = {"種別": "category", "項目": "item", "内容": "definition", "設定": "setting"}
    body = []
    for number, part in enumerate((entries[:8], entries[8:]), start=1):
        rows = []
        for index, entry in enumerate(part):
            own = [e for e in part if e.category == entry.category]
            shade = "<tr class=odd>" if index % 2 else "<tr>"
            label = (
                f"<td class=label rowspan={len(own)}>{entry.category}</td>"
                if entry is own[0]
                else ""
            )
            texts = (entry.item, entry.definition, entry.setting)
            rest = "".join(f"<td>{escape(t)}</td>" for t in texts)
            rows.append(f"{shade}{label}{rest}</tr>")
        body.append(f"<div>別表{number}</div>" + table(tuple(columns), rows))
    style = (
        "td,th{border:0}th{background:#ffe9b0}tr.odd td{background:#e4ecf4}div{line-height:1.05}"
        "tr td.label{background:none}td:nth-last-child(1){width:30%}td.label{width:14%}"
    )
    hazards = ("several-tables", "rules-zebra", "category-merged", "caption-below-label")
    return sheet(name, font, hazards, columns, entries, page(font, style, *body))


def untimed(count: int) -> list[Entry]:
    """Returns the first `count` English measures without their units."""
    return [replace(entry, unit="") for entry in english(count)]


def broken(name: str, font: str, breaks: dict[str, str]) -> HandSheet:
    """Returns an English sheet in which hyphens, as the keyboard has them, break words.

    `breaks` has soft hyphens in words that stand unbroken elsewhere in the sheet.
    """
    entries = untimed(14)
    rows = []
    for entry in entries:
        texts = [getattr(entry, field) for field in ENGLISH.values()]
        for word, parts in breaks.items():
            texts[3] = texts[3].replace(word, parts)
        rows.append(cells(texts))
    style = "td{hyphens:manual;hyphenate-character:'-'}th:nth-child(4){width:34mm}"
    hazards = ("english", "words-broken")
    return sheet(
        name, font, hazards, ENGLISH, entries, page(font, style, table(tuple(ENGLISH), rows))
    )


def overhanging(name: str, font: str, shown: str) -> HandSheet:
    """Returns a sheet with addresses that run out of the last column and off the page.

    `shown` is what can be seen of them.
    """
    entries = measures(12, *_FIVE)
    address = "https://developer.example.com/reference/service-levels/availability/"
    for index in (2, 9):
        entries[index] = replace(entries[index], remarks=address)
    rows = plain(entries, tuple(USUAL.values()))
    style = (
        "table{table-layout:fixed}th:nth-child(1){width:8mm}th:nth-child(6){width:76mm}"
        "td:nth-child(6){white-space:nowrap;overflow-wrap:normal}"
    )
    seen = [replace(e, remarks=shown) if e.remarks == address else e for e in entries]
    html = page(font, style, table(tuple(USUAL), rows))
    return sheet(name, font, ("text-off-page",), USUAL, seen, html)


def posted(made: HandSheet, *steps: str, hazards: Sequence[str] = ()) -> HandSheet:
    """Returns a sheet that other programs change after it is printed."""
    return replace(made, post=steps, hazards=(*made.hazards, *hazards))


def usual(name: str, font: str, count: int, hazards: Sequence[str], style: str = "") -> HandSheet:
    """Returns a plain sheet of the usual columns."""
    return simple(name, font, hazards, USUAL, measures(count, *_FIVE), style)


BREAKS = {
    "service": "ser\u00advice",
    "repair": "re\u00adpair",
    "recovery": "recov\u00adery",
    "customers": "cus\u00adtomers",
}
RUNNING = (
    OPEN + "@page{size:A4 landscape;margin:14mm 12mm;"
    "@top-left{content:'社外秘 サービスレベル一覧 第2版';font-size:8pt}"
    "@bottom-left{content:'株式会社例示 情報システム部';font-size:8pt}}"
)
TIGHT = (
    OPEN + "table{width:auto;border-spacing:0}td,th{padding:0 1.5pt}th{white-space:nowrap}"
    "td:nth-child(n+3){max-width:92pt}"
)

ODD: tuple[HandSheet, ...] = (
    *(
        posted(usual(f"{p}/false-characters", f, 14, ("font-table-false",)), s)
        for p, f, s in (
            ("chromium", "IPAexGothic", "ghostscript"),
            ("qt", "IPAexMincho", "byte-sums"),
        )
    ),
    grouped("chromium/open-groups", "IPAexGothic"),
    grouped("weasy/open-groups", "IPAexMincho"),
    captioned("chromium/captions", "Noto Sans CJK JP"),
    captioned("weasy/captions", "IPAexGothic"),
    *(
        posted(usual(f"{p}/text-layer", f, 14, ("post-ocr",)), "ocr")
        for p, f in (("chromium", "IPAexMincho"), ("weasy", "IPAexGothic"))
    ),
    *(
        posted(usual(f"{p}/sideways", f, 14, ("post-sideways",)), "sideways")
        for p, f in (("chromium", "IPAexGothic"), ("weasy", "VL PGothic"))
    ),
    *(
        usual(f"{p}/open-running", f, 35, ("running-header", "rules-none"), RUNNING)
        for p, f in (("chromium", "IPAexGothic"), ("weasy", "IPAexMincho"))
    ),
    *(
        simple(f"{p}/tight-labels", f, ("labels-tight", "rules-none"), LEVELS, measures(14, *_ALL), TIGHT)
        for p, f in (("chromium", "IPAexMincho"), ("weasy", "IPAexGothic"))
    ),
    *(broken(f"{p}/words-broken", "DejaVu Sans", BREAKS) for p in ("chromium", "weasy")),
    *(
        posted(
            simple(f"{p}/tabs", f, ("english", "spaces-as-tabs"), ENGLISH, untimed(12)), "tabs"
        )
        for p, f in (("chromium", "DejaVu Sans"), ("weasy", "DejaVu Sans"))
    ),
    *(
        usual(f"{p}/every-other-row", f, 22, ("rules-in-every-other-row",), EVERY_OTHER)
        for p, f in (("chromium", "IPAexGothic"), ("weasy", "IPAexMincho"))
    ),
    *(
        upper_labels(f"{p}/upper-labels", f)
        for p, f in (("chromium", "IPAexMincho"), ("weasy", "IPAexGothic"))
    ),
    overhanging(
        "chromium/off-page",
        "IPAexGothic",
        "https://developer.example.com/reference/service-le",
    ),
    overhanging(
        "weasy/off-page",
        "IPAexGothic",
        "https://developer.example.com/reference/service-levels/avai",
    ),
)
