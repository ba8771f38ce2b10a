"""What a person reads on a sheet, from its source data (the samples' truth format)."""

from __future__ import annotations

from typing import Any

from .model import Row, Sheet, Table


def truth(sheet: Sheet, producer: str, tags: list[str]) -> dict[str, Any]:
    """Returns the truth of `sheet`; `producer` is the full name of what drew it, `tags` its hazards."""
    first = sheet.tables[0]
    result: dict[str, Any] = {
        "vendor": sheet.vendor,
        "title": sheet.title,
        "date": sheet.date,
        "columns": [c.label for c in first.columns],
        "fields": [c.field for c in first.columns],
    }
    groups = list(dict.fromkeys(c.group for c in first.columns if c.group))
    if groups:
        result["header_groups"] = groups
    if len(sheet.tables) > 1:
        result["tables"] = [_table(t) for t in sheet.tables]
    if "scan" in sheet.post:
        result["scan"] = True
    result["notes"] = [f"producer: {producer}", "hazards: " + "; ".join(tags)]
    result["rows"] = [
        _row(sheet, table, row, number if len(sheet.tables) > 1 else 0)
        for number, table in enumerate(sheet.tables, start=1)
        for row in table.rows
        if "scan" not in sheet.post
    ]
    return result


def _table(table: Table) -> dict[str, Any]:
    return {
        "columns": [c.label for c in table.columns],
        "fields": [c.field for c in table.columns],
        "rows": len(table.rows),
    }


def _row(sheet: Sheet, table: Table, row: Row, number: int) -> dict[str, Any]:
    printed = {c.field for c in table.columns}
    covered = set(row.wide) - {"setting"}

    def value(name: str) -> str:
        return row.values.get(name, "") if name in printed and name not in covered else ""

    shown = sheet.look.sections != "none"
    band = sheet.look.band_level if sheet.look.sections == "band" else ""
    result: dict[str, Any] = {
        "no": value("no"),
        "section": row.section
        if shown and (band == "section" or sheet.look.heading or "section" in printed)
        else "",
        "category": row.category if band == "category" or "category" in printed else "",
        "item": value("item"),
        "extra": row.extra,
        "catalogue": row.catalogue or None,
        "definition": value("definition"),
        "unit": value("unit"),
        "setting": row.values["setting"] if row.wide else value("setting"),
        "remarks": value("remarks"),
    }
    for name in ("setting_example", "required", "other"):
        if name in printed:
            result[name] = value(name)
    if row.shifted:
        result["repaired"] = True
    if number:
        result["table"] = number
    return result
