"""Writes a sheet as an .xlsx workbook, with fixed row heights as Excel stores them."""

from __future__ import annotations

import math
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from .flow import POINTS_PER_MM, direction_of
from .fonts import FAMILIES, advances
from .grid import Cell, Grid, GridRow, grid
from .html import MARGIN_MM, page_size_mm
from .model import PROSE, Look, Sheet, numbered
from .revisions import revision_grid
from .wrap import wrapped

POINTS_PER_CHARACTER = 5.6  # of Excel's column width unit, about
LINE_HEIGHT = 1.35  # as a share of the font size, with room to spare
SAFE_SHARE = 0.82  # of a cell's inner width that the estimate of its lines counts on: fonts differ by program
PADDING = 4  # points that a spreadsheet leaves beside a cell's text, both sides together
MM_PER_INCH = 25.4
PAPER = {"A4": 9, "A3": 8, "letter": 1, "B4": 12, "A2": 66, "B5": 13, "legal": 5}
_SIDES = {
    "grid": "thin",
    "hair": "hair",
    "dashed": "dashed",
    "dotted": "dotted",
    "double": "double",
    "medium": "medium",
    "horizontal": "thin",
    "none": None,
    "zebra": None,
}
RULES = tuple(_SIDES)
TURNS = {"rotated": 90, "stacked": 255}


def write_workbook(sheet: Sheet, path: Path) -> None:
    """Writes the workbook: one worksheet a table."""
    book = Workbook()
    book.remove(book.active)
    for index, table in enumerate(sheet.tables):
        page = book.create_sheet(f"表{index + 1}")
        writer = _PageWriter(page, sheet, grid(table, sheet.look, sheet.mark))
        if index == 0:
            writer.front()
        for line in (table.heading, *table.lead):
            if line:
                writer.line(line)
        writer.table()
        if index == len(sheet.tables) - 1:
            for note in sheet.notes:
                writer.line(note)
        writer.set_up_page()
    if sheet.revisions:
        page = book.create_sheet("改訂履歴")
        writer = _PageWriter(page, sheet, revision_grid(sheet.revisions))
        writer.table()
        writer.set_up_page()
    book.save(path)


class _PageWriter:
    """Fills one worksheet from the top."""

    def __init__(self, page: Worksheet, sheet: Sheet, cells: Grid) -> None:
        self._page = page
        self._sheet = sheet
        self._look: Look = sheet.look
        self._cells = cells
        self._row = 1
        self._titles = ""
        width = (page_size_mm(sheet.look)[0] - 2 * MARGIN_MM) * POINTS_PER_MM
        self._widths = [share * width for share in cells.widths]
        for column, points in enumerate(self._widths, start=1):
            page.column_dimensions[page.cell(1, column).column_letter].width = (
                points / POINTS_PER_CHARACTER
            )

    def front(self) -> None:
        """Writes the lines above the first table."""
        sheet = self._sheet
        self.line(sheet.title, 1.5)
        for line in (f"{sheet.vendor}　{sheet.date}", *sheet.prose, sheet.legend):
            if line:
                self.line(line)
        self._row += 1

    def line(self, text: str, scale: float = 1) -> None:
        """Writes a line of plain text, which runs over the empty cells beside it."""
        cell = self._page.cell(self._row, 1, text)
        cell.font = Font(name=FAMILIES[self._look.font], size=self._look.size * scale)
        self._page.row_dimensions[self._row].height = self._look.size * scale * LINE_HEIGHT + 3
        self._row += 1

    def table(self) -> None:
        """Writes header and body."""
        first = self._row
        for row in self._cells.header:
            self._write_row(row)
        if self._cells.header and self._look.header == "repeated":
            self._titles = f"{first}:{self._row - 1}"
        body = self._row
        for row in self._cells.body:
            self._write_row(row)
        self._grow_for_labels(body)

    def set_up_page(self) -> None:
        """Sets paper, margins, scaling to the page's width, header and footer."""
        page, look = self._page, self._look
        page.page_setup.paperSize = PAPER[look.page]
        page.page_setup.orientation = "landscape" if look.landscape else "portrait"
        page.sheet_properties.pageSetUpPr.fitToPage = True
        page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
        margin = MARGIN_MM / MM_PER_INCH
        page.page_margins.left = page.page_margins.right = margin
        if self._titles:
            page.print_title_rows = self._titles
        footer = numbered(look.footer, "&P", "&N")
        getattr(page.oddFooter, look.footer_place).text = footer or None
        page.oddHeader.right.text = numbered(look.running_header, "&P", "&N") or None

    def _write_row(self, row: GridRow) -> None:
        height = max((self._height(c) for c in row.cells if c.rowspan == 1), default=0)
        self._page.row_dimensions[self._row].height = max(
            height,
            self._look.size * LINE_HEIGHT + 2 * self._look.padding,
            self._look.least_height if row.kind == "row" else 0,
        )
        for cell in row.cells:
            self._write_cell(cell, row)
        self._row += 1

    def _write_cell(self, cell: Cell, row: GridRow) -> None:
        look, page, top, left = self._look, self._page, self._row, cell.column + 1
        target = page.cell(top, left, cell.text or None)
        target.data_type = "s" if cell.text else "n"
        scale = 0.75 if cell.role in look.small else 1
        header = cell.role == "header"
        target.font = Font(
            name=FAMILIES[look.font],
            size=look.size * scale,
            bold=header and look.header_bold,
            color=_argb(look.header_colour if header else "#000000"),
        )
        direction = direction_of(cell, look)
        valign = look.valign_of(cell.role)
        target.alignment = Alignment(
            horizontal=self._side(cell, direction != "horizontal"),
            vertical={"middle": "center"}.get(valign, valign),
            wrap_text=not cell.spilt,
            text_rotation=TURNS.get(direction, 0),
        )
        bottom, right = top + cell.rowspan - 1, left + cell.colspan - 1
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                page.cell(r, c).border = self._border()
        if fill := self._fill(cell, row):
            target.fill = PatternFill("solid", start_color=_argb(fill))
        if (bottom, right) != (top, left):
            page.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)

    def _side(self, cell: Cell, turned: bool) -> str:
        """Returns how a cell's lines stand between its edges."""
        if cell.role in self._look.right:
            return "right"
        if self._look.justified and cell.role in PROSE:
            return "justify"
        centred = turned or cell.role == "header" or cell.role in self._look.centred
        return "center" if centred else "left"

    def _border(self) -> Border:
        side = Side(style=_SIDES[self._look.rules], color=_argb(self._look.rule_colour))
        if self._look.rules == "horizontal":
            return Border(top=side, bottom=side)
        return Border(left=side, right=side, top=side, bottom=side)

    def _fill(self, cell: Cell, row: GridRow) -> str:
        fills = {"header": self._look.header_fill, "band": self._look.band_fill}
        striped = (
            self._look.rules == "zebra" and row.stripe and cell.role not in ("section", "category")
        )
        if self._look.label_fill and cell.role in ("no", "section", "category"):
            return self._look.label_fill
        return fills.get(cell.role, self._look.zebra_fill if striped else "")

    def _height(self, cell: Cell) -> float:
        """Returns the height that a cell needs, in points."""
        look = self._look
        if cell.spilt:
            return 0
        direction = direction_of(cell, look)
        if direction != "horizontal":
            return (len(cell.text) + 1) * look.size * LINE_HEIGHT
        inner = sum(self._widths[cell.column : cell.column + cell.colspan]) - PADDING
        measured = advances(look.font)
        lines = wrapped(cell.text, inner * SAFE_SHARE, lambda text: measured.width(text, look.size))
        return len(lines) * look.size * LINE_HEIGHT + 2 * look.padding

    def _grow_for_labels(self, first: int) -> None:
        """Makes rows taller where a merged cell needs more than they have."""
        heights = self._page.row_dimensions
        for i, row in enumerate(self._cells.body):
            for cell in row.cells:
                span = range(first + i, first + i + cell.rowspan)
                missing = self._height(cell) - sum(heights[r].height for r in span)
                for r in span if missing > 0 else ():
                    heights[r].height += math.ceil(missing / cell.rowspan)


def _argb(colour: str) -> str:
    """Returns `#rrggbb` with the opaque alpha that Gnumeric insists on."""
    return "FF" + colour.removeprefix("#").upper()
