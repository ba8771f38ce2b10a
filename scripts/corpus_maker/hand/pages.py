"""The sheets written by hand: odd pages such as browsers print, with labels of other vendors' wording."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from itertools import groupby

from .model import HandSheet
from .parts import (
    ASKED,
    FOREIGN,
    GUESSED,
    LEVELS,
    LONG,
    TWO_LANGUAGES,
    UNKNOWN,
    USUAL,
    WISHES,
    cells,
    english,
    measures,
    page,
    plain,
    questions,
    sheet,
    simple,
    table,
)


def open_below(name: str, font: str) -> HandSheet:
    """Returns a sheet of merged labels, with no line between one and the header above it."""
    entries = measures(40, *_ALL)
    rows = []
    for label, group in groupby(entries, key=lambda e: e.category):
        members = list(group)
        for number, entry in enumerate(members):
            merged = f"<td class=label rowspan={len(members)}>{escape(label)}" if number == 0 else ""
            texts = [entry.item, entry.definition, entry.unit, entry.setting, entry.remarks]
            rows.append(f"<tr><td>{entry.no}{merged}" + "".join(f"<td>{escape(t)}" for t in texts))
    head = "".join(f"<th class=label>{c}" if c == "種別" else f"<th>{c}" for c in LONG)
    body = f"<table><thead><tr>{head}</thead><tbody>{''.join(rows)}</tbody></table>"
    return sheet(
        name,
        font,
        ("category-merged", "header-repeated", "labels-open-below"),
        LONG,
        entries,
        page(font, OPEN_BELOW, body),
    )


def many_columns(name: str, font: str) -> HandSheet:
    """Returns an English sheet of ten columns."""
    entries = [replace(e, no=f"SLA-{e.no:0>3}") for e in english(18)]
    known = [f for f in FOREIGN.values() if f != "other"]
    rows = []
    for number, entry in enumerate(entries, start=1):
        texts = [getattr(entry, field) for field in known]
        texts[6:6] = [f"Policy {number}", "Operations", f"2025-01-{number:02}"]
        rows.append(cells(texts))
    return sheet(
        name,
        font,
        ("english", "columns-many", "columns-unknown", "labels-other-wording"),
        FOREIGN,
        entries,
        page(font, "body{font-size:7pt}th{text-align:left}", table(tuple(FOREIGN), rows)),
    )


def marked(name: str, font: str, sign: str, legend: str, below: bool) -> HandSheet:
    """Returns a sheet whose legend is a sentence, and whose items refer to a footnote."""
    entries = measures(16, "category", "definition", "setting", "remarks")
    rows = []
    for number, entry in enumerate(entries):
        printed = entry.item
        if number in (3, 8):
            printed = sign + printed
            entries[number] = replace(entry, extra=True)
        if number in (5, 11):
            printed += "※1"
            entries[number] = replace(entry, item=printed)
        rows.append(
            cells(
                (entry.no, entry.category, printed, entry.definition, entry.setting, entry.remarks)
            )
        )
    note = f"<p>{legend}</p>"
    foot = "<p>※1 月ごとの報告書による</p>"
    body = table(tuple(USUAL), rows)
    parts = (body, note, foot) if below else (note, body, foot)
    return sheet(
        name,
        font,
        ("extra-legend-sentence", "extra-mark-item", "footnote-references"),
        USUAL,
        entries,
        page(font, "", *parts),
    )


def nested(name: str, font: str) -> HandSheet:
    """Returns a sheet with small tables inside two answers."""
    entries = measures(18, "category", "definition", "setting", "remarks")
    rows = []
    for number, entry in enumerate(entries):
        answer = f"<td>{escape(entry.setting)}</td>"
        if number in (5, 12):
            entries[number] = replace(entry, setting="対象と値\n東京99.9%\n大阪99.5%")
            answer = (
                "<td>対象と値<table class=inner><tr><td>東京</td><td>99.9%</td></tr>"
                "<tr><td>大阪</td><td>99.5%</td></tr></table></td>"
            )
        texts = [entry.no, entry.category, entry.item, entry.definition]
        rest = "".join(f"<td>{escape(t)}</td>" for t in texts)
        rows.append(f"<tr>{rest}{answer}<td>{escape(entry.remarks)}</td></tr>")
    style = ".inner{width:auto;margin:2px}.inner td{border-color:#bbb;font-size:8pt}"
    return sheet(
        name, font, ("table-in-cell",), USUAL, entries, page(font, style, table(tuple(USUAL), rows))
    )


def low_rows(name: str, font: str) -> HandSheet:
    """Returns a sheet with rows of a fixed height, over whose rule two remarks run."""
    entries = measures(17, "category", "definition", "setting", "remarks")
    long = (
        "東京と大阪の二つの拠点に置き、片方が止まっても数分で切り替わります。"
        "切り替えの訓練は年に二回行い、結果を利用者にお知らせします。"
    )
    for number in (3, 12):
        entries[number] = replace(entries[number], remarks=long)
        entries[number + 1] = replace(entries[number + 1], remarks="")
    rows = []
    for entry in entries:
        texts = [entry.no, entry.category, entry.item, entry.definition, entry.setting]
        rest = "".join(f"<td>{escape(t)}</td>" for t in texts)
        remark = f"<td><div class=low>{escape(entry.remarks)}</div></td>"
        rows.append(f"<tr>{rest}{remark}</tr>")
    style = "table{table-layout:fixed}.low{height:8mm;overflow:visible}td{line-height:1.35}"
    return sheet(
        name,
        font,
        ("overflow-over-row-rule",),
        USUAL,
        entries,
        page(font, style, table(tuple(USUAL), rows)),
    )


def under_headings(name: str, font: str, style: str, columns: dict[str, str]) -> HandSheet:
    """Returns a sheet with a table under a heading for each section, its categories merged."""
    entries = measures(28, "section", *(f for f in columns.values() if f != "no"))
    entries = [replace(e, no=e.no if "no" in columns.values() else "") for e in entries]
    body = []
    for section, group in groupby(entries, key=lambda e: e.section):
        rows = []
        for _, members in groupby(group, key=lambda e: e.category):
            own = list(members)
            for number, entry in enumerate(own):
                texts = []
                for field in columns.values():
                    span = f" rowspan={len(own)}" if field == "category" else ""
                    if number == 0 or field != "category":
                        texts.append(f"<td{span}>{escape(getattr(entry, field))}</td>")
                rows.append(f"<tr>{''.join(texts)}</tr>")
        body.append(f"<h3>{section}</h3>" + table(tuple(columns), rows))
    hazards = ("header-over-first-rule", "rules-horizontal", "table-under-heading", "category-merged")
    page_html = page(font, style, "<h1>サービスレベル</h1>", *body)
    return sheet(name, font, hazards, columns, entries, page_html)


def cards(name: str, font: str) -> HandSheet:
    """Returns a sheet of questions in a card with round corners for each group, one cut by the page's end."""
    columns = {"No.": "no", "確認事項": "item", "回答": "setting", "補足": "remarks"}
    entries = [replace(e, section=e.category, category="") for e in questions(20, "")]
    body = []
    for section, group in groupby(entries, key=lambda e: e.section):
        rows = plain(group, tuple(columns.values()))
        body.append(f"<section><h3>{section}</h3>{table(tuple(columns), rows)}</section>")
    hazards = ("cards", "rules-horizontal", "table-under-heading")
    page_html = page(font, CARDS, "<h1>ご質問への回答</h1>", *body)
    return sheet(name, font, hazards, columns, entries, page_html)


def framed(name: str, font: str) -> HandSheet:
    """Returns two tables with columns of their own in one frame, the second below the first's rest."""
    columns = {k: v for k, v in USUAL.items() if v != "category"}
    fields = tuple(columns.values())
    entries = measures(30, "definition", "setting", "remarks")
    second = [replace(e, no=str(n)) for n, e in enumerate(entries[20:], start=1)]
    parts = [table(tuple(columns), plain(part, fields)) for part in (entries[:20], second)]
    body = f"<div>{parts[0]}<p>別表2</p>{parts[1]}</div>"
    hazards = ("several-tables", "rules-outer")
    page_html = page(font, FRAMED, "<h2>サービスレベル一覧</h2>", body)
    return sheet(name, font, hazards, columns, [*entries[:20], *second], page_html)


FRAMED = (
    "div{border:1px solid #333}td,th{border:0;padding:7px 5px}th{background:#c8dfb4}p{margin:3px}"
    "table{table-layout:fixed}thead{display:table-row-group}td:nth-child(1),th:nth-child(1){width:8%}"
    "table:last-child td:nth-child(2),table:last-child th:nth-child(2){width:34%}"
)
CARDS = (
    "section{border:1px solid #9ab;border-radius:12px;padding:8px 14px;margin:10px 0;background:#fafdff}"
    "td,th{border:0;border-bottom:1px solid #dde;text-align:left;padding:5px}h3{margin:2px 0 6px}"
    "th{border-bottom:2px solid #9ab}table{table-layout:fixed}th:nth-child(1){width:6%}"
    "th:nth-child(3){width:10%}th:nth-child(4){width:28%}"
)
OPEN = "td,th{border:0;padding:2px 6px;vertical-align:bottom;text-align:left}tr{page-break-inside:auto}"
DOTTED = (
    "table{border-collapse:separate;border-spacing:3px}td,th{border:1px dotted #777}"
    "th{background:#dde}"
)
ROUNDED = (
    "table{border-collapse:separate;border-spacing:0}td,th{border-radius:4px;border:1px solid #88a}"
)
OPEN_HEAD = "td{border:0;border-bottom:1px solid #999}th{border:0;border-bottom:2px solid #000}"
WRAPPED = (
    "table{table-layout:fixed;line-height:1.6}td,th{border:0;padding:3pt;text-align:left}"
    "tbody tr:nth-child(odd){background:#eef3f8}th:nth-child(1){width:20pt}th:nth-child(2){width:34pt}"
    "th:nth-child(3){width:72pt}th:nth-child(5){width:30pt}"
)
_ALL = ("category", "definition", "unit", "setting", "remarks")
_FIVE = ("category", "definition", "setting", "remarks")

OPEN_BELOW = "th{background:#dde}th.label{border-bottom:0}td.label{border-top:0}"

CASES: tuple[HandSheet, ...] = (
    *(
        simple(f"{p}/levels-offered", f, ("labels-other-wording",), LEVELS, measures(30, *_ALL))
        for p, f in (("chromium", "IPAexGothic"), ("weasy", "Noto Sans CJK JP"))
    ),
    *(
        simple(f"{p}/wishes", f, ("labels-other-wording",), WISHES, measures(28, *_FIVE))
        for p, f in (("qt", "IPAexMincho"), ("weasy", "IPAexGothic"))
    ),
    *(
        simple(f"{p}/labels-unknown", f, ("labels-unknown",), UNKNOWN, measures(24, *_FIVE))
        for p, f in (("chromium", "VL PGothic"), ("qt", "IPAexGothic"))
    ),
    *(
        simple(
            f"{p}/two-languages", f, ("labels-two-languages",), TWO_LANGUAGES, measures(20, *_FIVE)
        )
        for p, f in (("weasy", "IPAexMincho"), ("chromium", "Noto Sans CJK JP"))
    ),
    *(
        simple(
            f"{p}/dotted-cells",
            f,
            ("labels-other-wording", "long-questions", "rules-dotted", "rules-separate-cells"),
            ASKED,
            questions(20),
            DOTTED,
        )
        for p, f in (("chromium", "IPAexGothic"), ("qt", "VL PGothic"))
    ),
    *(
        simple(
            f"{p}/rounded-cells",
            f,
            ("rules-rounded-cells", "rules-doubled-edges"),
            USUAL,
            measures(22, *_FIVE),
            ROUNDED,
        )
        for p, f in (("chromium", "IPAexGothic"), ("weasy", "IPAexGothic"))
    ),
    *(
        simple(
            f"{p}/labels-guessed",
            f,
            ("labels-unknown", "labels-other-wording", "rules-horizontal"),
            GUESSED,
            measures(26, *_ALL),
            OPEN_HEAD + "td,th{text-align:left}",
        )
        for p, f in (("chromium", "IPAexGothic"), ("weasy", "Noto Sans CJK JP"))
    ),
    open_below("chromium/label-open-below", "IPAexMincho"),
    open_below("weasy/label-open-below", "IPAexGothic"),
    *(
        simple(
            f"{p}/header-over-rules",
            f,
            ("header-over-first-rule", "rules-horizontal"),
            USUAL,
            measures(24, *_FIVE),
            OPEN_HEAD,
            "<h2>サービスレベル一覧</h2>",
        )
        for p, f in (("chromium", "IPAexMincho"), ("weasy", "IPAexGothic"))
    ),
    under_headings(
        "chromium/under-headings",
        "Noto Sans CJK JP",
        OPEN_HEAD + "h3{margin:10px 0 6px}td,th{text-align:left}",
        {k: v for k, v in LEVELS.items() if v != "no"},
    ),
    under_headings(
        "weasy/under-headings",
        "IPAexGothic",
        OPEN_HEAD + "h3{margin:6mm 0 2mm}body{font-size:8pt}",
        USUAL,
    ),
    *(
        simple(
            f"{p}/wrapped-labels",
            f,
            ("labels-wrapped", "rules-zebra"),
            LONG,
            measures(30, *_ALL),
            WRAPPED,
        )
        for p, f in (("chromium", "IPAexGothic"), ("weasy", "Noto Sans CJK JP"))
    ),
    *(
        simple(
            f"{p}/open-rows",
            f,
            ("numbers-absent", "rules-none"),
            {k: v for k, v in USUAL.items() if v != "no"},
            [replace(e, no="") for e in measures(26, *_FIVE)],
            OPEN,
        )
        for p, f in (("chromium", "IPAexGothic"), ("weasy", "IPAexMincho"))
    ),
    cards("chromium/cards", "Noto Sans CJK JP"),
    framed("chromium/frame-of-two", "Noto Sans CJK JP"),
    framed("weasy/frame-of-two", "IPAexGothic"),
    many_columns("chromium/many-columns", "DejaVu Sans"),
    many_columns("qt/many-columns", "DejaVu Sans"),
    marked("weasy/legend-sentence", "IPAexGothic", "§", "§印は当社が加えた項目です。", below=False),
    marked("qt/legend-below", "IPAexGothic", "◆", "◆の付いた項目は一覧にないものです。", below=True),
    nested("chromium/nested-tables", "IPAexGothic"),
    nested("weasy/nested-tables", "IPAexMincho"),
    low_rows("chromium/low-rows", "IPAexGothic"),
    low_rows("qt/low-rows", "IPAexGothic"),
)
