"""Prints the sheets written by hand, with truth and origin."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..build import LICENCE, write_json
from ..postprocess import apply
from ..producers import NAMES, chromium, qt
from .model import HandSheet

QT_OPTIONS = ["--page-size", "A4", "--orientation", "Landscape"]


def fingerprint(sheet: HandSheet) -> str:
    """Returns a hash of the sheet, by which an unchanged case is known."""
    return hashlib.sha256(" > ".join((repr(sheet), *sheet.post)).encode()).hexdigest()[:16]


def is_current(sheet: HandSheet, folder: Path) -> bool:
    """Tells whether the case in `folder` was made from this very sheet."""
    origin = folder / f"{sheet.name}.origin.json"
    if not origin.exists() or not (folder / f"{sheet.name}.pdf").exists():
        return False
    return json.loads(origin.read_text(encoding="utf-8"))["recipe"] == fingerprint(sheet)


def build(sheets: list[HandSheet], folder: Path) -> None:
    """Prints `sheets` into `folder`."""
    pages = [(s, folder / f"{s.name}.pdf") for s in sheets]
    for _, path in pages:
        path.parent.mkdir(parents=True, exist_ok=True)
    chromes = [(s.html, path, True) for s, path in pages if s.producer == "chromium"]
    if chromes:
        chromium.print_pages(chromes)
    for sheet, path in pages:
        if sheet.producer == "qt":
            qt.print_page(sheet.html, path, QT_OPTIONS)
        elif sheet.producer == "weasy":
            from weasyprint import HTML

            HTML(string=sheet.html).write_pdf(path)
        apply(sheet.post, path)
        write_json(path.with_suffix(".truth.json"), _truth(sheet))
        write_json(path.with_suffix(".origin.json"), _origin(sheet, path))


def _truth(sheet: HandSheet) -> dict[str, Any]:
    return {
        "vendor": "",
        "title": "",
        "date": "",
        "columns": list(sheet.columns),
        "fields": list(sheet.fields),
        "notes": [f"producer: {_producer(sheet)}", "hazards: " + "; ".join(sheet.hazards)],
        "rows": [asdict(entry) for entry in sheet.entries],
    }


def _producer(sheet: HandSheet) -> str:
    return " > ".join((NAMES[sheet.producer], *sheet.post))


def _origin(sheet: HandSheet, path: Path) -> dict[str, Any]:
    return {
        "script": "scripts/corpus",
        "case": sheet.name,
        "recipe": fingerprint(sheet),
        "producer": _producer(sheet),
        "font": sheet.font,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "licence": LICENCE,
        "hazards": sorted(sheet.hazards),
    }
