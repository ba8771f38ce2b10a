"""What the sheets written by hand are made of: entries, tables, labels of other vendors' wording."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape

from .model import Entry, HandSheet
from .texts import ENGLISH, MEASURES, QUESTIONS

BASE = (
    "@page{size:A4 landscape;margin:12mm}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #555;padding:3px 5px;vertical-align:top;overflow-wrap:anywhere}"
    "thead{display:table-header-group}tr{page-break-inside:avoid}"
)
FONTS = {
    "IPAexGothic": "9pt 'IPAexGothic'",
    "IPAexMincho": "9pt 'IPAexMincho'",
    "Noto Sans CJK JP": "9pt 'Noto Sans CJK JP'",
    "VL PGothic": "9pt 'VL PGothic'",
    "DejaVu Sans": "8.5pt 'DejaVu Sans'",
}


def measures(count: int, *printed: str) -> list[Entry]:
    """Returns the first `count` measures, with the texts of the `printed` fields alone."""
    names = ("section", "category", "item", "definition", "unit", "setting", "remarks")
    rows = [dict(zip(names, m, strict=True)) for m in MEASURES[:count]]
    kept = {"item", *printed}
    return [
        Entry(no=str(n), **{k: v if k in kept else "" for k, v in row.items()})
        for n, row in enumerate(rows, start=1)
    ]


def questions(count: int, prefix: str = "Q") -> list[Entry]:
    """Returns the first `count` questions."""
    return [
        Entry(f"{prefix}{n}", item, answer, category, remarks=details)
        for n, (category, item, answer, details) in enumerate(QUESTIONS[:count], start=1)
    ]


def english(count: int) -> list[Entry]:
    """Returns the first `count` English measures."""
    return [
        Entry(str(n), item, answer, category, definition=definition, unit=unit, remarks=remarks)
        for n, (category, item, definition, unit, answer, remarks) in enumerate(
            ENGLISH[:count], start=1
        )
    ]


def page(font: str, style: str, *body: str) -> str:
    """Returns a whole HTML page."""
    css = f"{BASE}body{{font:{FONTS[font]}}}{style}"
    return (
        f"<!doctype html><html lang=ja><meta charset=utf-8><style>{css}</style>{''.join(body)}</html>"
    )


def cells(texts: Iterable[str], tag: str = "td") -> str:
    """Returns one table row."""
    inner = "".join(f"<{tag}>{escape(t).replace(chr(10), '<br>')}</{tag}>" for t in texts)
    return f"<tr>{inner}</tr>"


def table(labels: Sequence[str], rows: Iterable[str]) -> str:
    """Returns a table with its header."""
    return f"<table><thead>{cells(labels, 'th')}</thead><tbody>{''.join(rows)}</tbody></table>"


def plain(entries: Iterable[Entry], fields: Sequence[str]) -> list[str]:
    """Returns the rows of a table that prints each field of an entry in its own cell."""
    return [cells(getattr(entry, field) for field in fields) for entry in entries]


def sheet(
    name: str,
    font: str,
    hazards: Sequence[str],
    columns: dict[str, str],
    entries: Sequence[Entry],
    html: str,
) -> HandSheet:
    """Returns the sheet `name`; `columns` maps labels to fields."""
    return HandSheet(
        name,
        name.split("/")[0],
        font,
        tuple(hazards),
        html,
        tuple(columns),
        tuple(columns.values()),
        tuple(entries),
    )


def simple(
    name: str,
    font: str,
    hazards: Sequence[str],
    columns: dict[str, str],
    entries: Sequence[Entry],
    style: str = "",
    before: str = "",
    after: str = "",
) -> HandSheet:
    """Returns a sheet of one plain table."""
    body = table(tuple(columns), plain(entries, tuple(columns.values())))
    return sheet(name, font, hazards, columns, entries, page(font, style, before, body, after))


LEVELS = {
    "項番": "no",
    "分類": "category",
    "SLA項目": "item",
    "内容": "definition",
    "単位": "unit",
    "提供レベル": "setting",
    "補足事項": "remarks",
}
WISHES = {
    "番号": "no",
    "領域": "category",
    "要求事項": "item",
    "説明": "definition",
    "当社の対応": "setting",
    "特記": "remarks",
}
UNKNOWN = {
    "番号": "no",
    "種別": "category",
    "お伺いすること": "item",
    "内容": "definition",
    "わたしたちの姿": "setting",
    "備考": "remarks",
}
TWO_LANGUAGES = {
    "番号 No.": "no",
    "種別 Category": "category",
    "項目 Item": "item",
    "内容 Description": "definition",
    "回答 Response": "setting",
    "備考 Remarks": "remarks",
}
GUESSED = {
    "管理番号": "no",
    "種別": "category",
    "項目": "item",
    "意味するところ": "definition",
    "単位（記入例）": "unit",
    "弊社のお約束": "setting",
    "根拠資料": "remarks",
}
ASKED = {
    "No": "no",
    "分類": "category",
    "質問事項": "item",
    "ご回答": "setting",
    "詳細": "remarks",
}
USUAL = {
    "No.": "no",
    "種別": "category",
    "項目": "item",
    "規定内容": "definition",
    "設定": "setting",
    "備考": "remarks",
}
LONG = {
    "No.": "no",
    "種別": "category",
    "サービスレベル項目": "item",
    "規定内容": "definition",
    "測定単位": "unit",
    "設定": "setting",
    "備考": "remarks",
}
FOREIGN = {
    "ID": "no",
    "Domain": "category",
    "Requirement": "item",
    "Description": "definition",
    "Unit": "unit",
    "Vendor response": "setting",
    "Evidence": "other",
    "Owner": "other",
    "Last updated": "other",
    "Remarks": "remarks",
}
