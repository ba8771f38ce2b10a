"""Sheets with the looks of pages, applications and spreadsheets that no office program gives a table."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from .model import HandSheet
from .parts import USUAL, measures, page, plain, sheet, simple, table

_FIVE = ("category", "definition", "setting", "remarks")
_PRODUCERS = (("chromium", "IPAexGothic"), ("weasy", "VL PGothic"))
ANSWER_LAST = {
    "No.": "no",
    "種別": "category",
    "項目": "item",
    "単位": "unit",
    "当社の設定": "setting",
}
# A shade over white paper is grey, whatever its own colour; words on grounds of their own are no cells.
TINTED = (
    "td,th{border:0;border-top:1px solid #ddd;vertical-align:middle}th{background:#223;color:#fff}"
    "tbody tr:nth-of-type(odd){background:rgba(0,0,0,.06)}"
    "td:nth-child(5){text-align:center}"
    "b{display:inline-block;background:#178753;color:#fff;border-radius:6pt;padding:0 7pt}"
)
NO_EDGE = "td:last-child{border:0!important;white-space:nowrap}td,th{vertical-align:bottom}"


def tinted(name: str, font: str) -> HandSheet:
    """Returns a sheet with translucent bands, and answers as words on a coloured ground."""
    entries = [replace(e, setting=("有", "無", "一部")[n % 3]) for n, e in enumerate(measures(24, *_FIVE))]
    rows = plain(entries, tuple(USUAL.values()))
    for word in ("有", "無", "一部"):
        rows = [r.replace(f"<td>{word}</td>", f"<td><b>{word}</b></td>") for r in rows]
    body = table(tuple(USUAL), rows)
    return sheet(
        name,
        font,
        ("fills-translucent", "grounds-of-words"),
        USUAL,
        entries,
        page(font, TINTED, body),
    )


def headed(name: str, font: str) -> HandSheet:
    """Returns a sheet of a table a group, whose heading may stand alone at the end of a page."""
    columns = {k: v for k, v in USUAL.items() if v != "category"}
    parts = []
    entries = measures(32, *_FIVE)
    for number, (label, group) in enumerate(groupby(entries, key=lambda e: e.category)):
        style = " style='break-before:page'" if number in (2, 5) else ""
        rows = plain(group, tuple(columns.values()))
        body = table(tuple(columns), rows).replace("<table>", f"<table{style}>")
        parts.append(f"<h3>{label}</h3>{body}")
    style = "h3{font-size:11pt;margin:9pt 0 3pt;break-after:auto}"
    return sheet(
        name,
        font,
        ("captions", "headings-at-page-end"),
        columns,
        entries,
        page(font, style, *parts),
    )


LOOKS: tuple[HandSheet, ...] = (
    *(tinted(f"{p}/tinted", f) for p, f in _PRODUCERS),
    *(headed(f"{p}/headings-at-end", f) for p, f in _PRODUCERS),
    *(
        simple(
            f"{p}/answers-open",
            f,
            ("rules-missing", "overflow"),
            ANSWER_LAST,
            measures(28, "category", "unit", "setting"),
            NO_EDGE,
        )
        for p, f in _PRODUCERS
    ),
)
