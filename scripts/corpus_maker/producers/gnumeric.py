"""Gnumeric, which prints workbooks through Pango and cairo."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from ..workbook import write_workbook
from . import Job


def render(jobs: list[Job]) -> None:
    """Prints each sheet's workbook."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sheet.xlsx"
        for sheet, path in jobs:
            write_workbook(sheet, source)
            subprocess.run(["ssconvert", source, path], check=True, capture_output=True)
