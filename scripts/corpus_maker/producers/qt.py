"""wkhtmltopdf: Qt's PDF engine behind an old WebKit."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from ..html import MARGIN_MM, page, page_size_mm
from ..model import Sheet
from . import Job


def render(jobs: list[Job]) -> None:
    """Prints each sheet's HTML page."""
    for sheet, path in jobs:
        print_page(page(sheet), path, _options(sheet))


def print_page(text: str, path: Path, options: list[str]) -> None:
    """Prints an HTML page to a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sheet.html"
        source.write_text(text, encoding="utf-8")
        subprocess.run(
            ["wkhtmltopdf", "--quiet", *options, source, path],
            check=True,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )


def _options(sheet: Sheet) -> list[str]:
    width, height = page_size_mm(sheet.look)
    options = ["--page-width", f"{width}mm", "--page-height", f"{height}mm"]
    for edge in ("top", "right", "bottom", "left"):
        options += [f"--margin-{edge}", f"{MARGIN_MM}mm"]
    return options
