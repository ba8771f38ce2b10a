"""One module a producer; each has `render(jobs)`, which draws sheets to the given paths."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from pathlib import Path

from ..model import Sheet

Job = tuple[Sheet, Path]

# name in recipes -> its name in truths and origins
NAMES = {
    "calc": "LibreOffice Calc",
    "writer": "LibreOffice Writer",
    "excel": "LibreOffice Calc from .xlsx",
    "gnumeric": "Gnumeric",
    "chromium": "Chromium (Skia/PDF)",
    "weasy": "WeasyPrint",
    "reportlab": "ReportLab",
    "cairo": "cairo",
    "fpdf": "fpdf2",
    "typst": "Typst",
    "qt": "wkhtmltopdf (Qt)",
}


def render(producer: str, jobs: Iterable[Job]) -> None:
    """Draws all `jobs` with one producer; programs that start slowly start once."""
    importlib.import_module(f".{producer}", __name__).render(list(jobs))
