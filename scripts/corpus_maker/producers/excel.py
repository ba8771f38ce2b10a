"""LibreOffice Calc printing .xlsx workbooks, as vendors make them in Excel."""

from __future__ import annotations

from ..workbook import write_workbook
from . import Job
from .soffice import convert


def render(jobs: list[Job]) -> None:
    """Prints each sheet's workbook."""
    convert(jobs, write_workbook, "xlsx", "calc_pdf_Export")
