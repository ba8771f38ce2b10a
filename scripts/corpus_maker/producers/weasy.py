"""WeasyPrint, in process."""

from __future__ import annotations

from weasyprint import HTML

from ..html import page
from . import Job


def render(jobs: list[Job]) -> None:
    """Draws each sheet's HTML page."""
    for sheet, path in jobs:
        HTML(string=page(sheet)).write_pdf(path, pdf_tags=sheet.look.tagged)
