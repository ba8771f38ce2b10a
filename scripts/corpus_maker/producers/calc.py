"""LibreOffice Calc: a flat spreadsheet, one sheet a table, as a vendor keeps it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from .. import odf
from ..flow import POINTS_PER_MM, direction_of
from ..fonts import advances
from ..grid import Cell, Grid, GridRow, grid
from ..html import MARGIN_MM, page_size_mm
from ..model import Sheet, Table
from ..revisions import revision_grid
from ..wrap import wrapped
from . import Job
from .soffice import convert

CUT_ROW_LINES = 1.45  # height of a row that hides its second line, in font sizes
LINE_HEIGHT = 1.2  # in font sizes, about
TURNED_STEP = 1.25  # height of one character of a turned label, in font sizes
REVISION_WIDTH = 0.5  # of the page's width


def render(jobs: list[Job]) -> None:
    """Prints each sheet's spreadsheet."""
    convert(jobs, _write, "fods", "calc_pdf_Export")


def _write(sheet: Sheet, path: Path) -> None:
    """Writes the flat OpenDocument spreadsheet."""
    writer = _Writer(sheet)
    body = "".join(writer.table(t, i) for i, t in enumerate(sheet.tables)) + writer.revisions()
    automatic = odf.run_styles() + odf.page_layout(sheet.look) + writer.styles()
    text = odf.document("spreadsheet", automatic, odf.master_page(sheet.look), body)
    path.write_text(text, encoding="utf-8")


class _Writer:
    """Collects the styles that the cells use while it writes them."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._look = sheet.look
        self._cells: dict[str, str] = {}  # properties -> name
        self._columns: dict[str, str] = {}
        self._heights: dict[str, str] = {}
        self._width = page_size_mm(sheet.look)[0] - 2 * MARGIN_MM

    def table(self, table: Table, index: int) -> str:
        """Returns one sheet with a table; the first has the document's front lines, the last its notes."""
        cells = grid(table, self._look, self._sheet.mark)
        count = len(table.columns)
        front = self._front(count) if index == 0 else ""
        if table.heading:
            front += self._line(table.heading, count)
        front += "".join(self._line(line, count) for line in table.lead)
        header = "".join(self._rows(cells, cells.header))
        if self._look.header == "repeated":
            header = f"<table:table-header-rows>{header}</table:table-header-rows>"
        last = index == len(self._sheet.tables) - 1
        notes = "".join(self._line(n, count) for n in self._sheet.notes) if last else ""
        body = "".join(self._rows(cells, cells.body))
        part = max(1, 1 - sum(self._look.indent))  # over 1: the columns go on on further pages
        return self._sheet_xml(f"表{index + 1}", cells.widths, part, front + header + body + notes)

    def revisions(self) -> str:
        """Returns a sheet with the revision history, if there is one."""
        if not self._sheet.revisions:
            return ""
        cells = revision_grid(self._sheet.revisions)
        rows = "".join(self._rows(cells, cells.header)) + "".join(self._rows(cells, cells.body))
        return self._sheet_xml(
            "改訂履歴", cells.widths, REVISION_WIDTH, self._line("改訂履歴", 3) + rows
        )

    def styles(self) -> str:
        """Returns the automatic styles that `table` asked for."""
        result = (
            '<style:style style:name="Sheet" style:family="table" style:master-page-name="Default">'
            '<style:table-properties table:display="true"/></style:style>'
            '<style:style style:name="Row" style:family="table-row">'
            '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
        )
        for height, name in self._heights.items():
            result += (
                f'<style:style style:name="{name}" style:family="table-row"><style:table-row-properties '
                f'style:row-height="{height}" style:use-optimal-row-height="false"/></style:style>'
            )
        for width, name in self._columns.items():
            result += (
                f'<style:style style:name="{name}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{width}"/></style:style>'
            )
        for properties, name in self._cells.items():
            result += f'<style:style style:name="{name}" style:family="table-cell">{properties}</style:style>'
        return result

    def _sheet_xml(self, name: str, shares: list[float], part: float, rows: str) -> str:
        columns = ""
        for share in shares:
            width = f"{share * part * self._width:.2f}mm"
            style = self._columns.setdefault(width, f"co{len(self._columns)}")
            columns += f'<table:table-column table:style-name="{style}"/>'
        return f'<table:table table:name={quoteattr(name)} table:style-name="Sheet">{columns}{rows}</table:table>'

    def _front(self, count: int) -> str:
        sheet = self._sheet
        lines = [
            f"{sheet.vendor}　{sheet.date}",
            *sheet.prose,
            *([sheet.legend] if sheet.legend else []),
            "",
        ]
        return self._line(sheet.title, count, 1.5) + "".join(
            self._line(line, count) for line in lines
        )

    def _line(self, text: str, count: int, scale: float = 1) -> str:
        """Returns a row with a line of plain text over all columns."""
        properties = '<style:table-cell-properties fo:wrap-option="wrap"/>' + odf.text_properties(
            self._look, scale
        )
        cell = (
            f'<table:table-cell table:style-name="{self._style(properties)}" office:value-type="string" '
            f'table:number-columns-spanned="{count}"><text:p>{escape(text)}</text:p></table:table-cell>'
        )
        covered = "<table:covered-table-cell/>" * (count - 1)
        return f'<table:table-row table:style-name="Row">{cell}{covered}</table:table-row>'

    def _rows(self, cells: Grid, rows: list[GridRow]) -> list[str]:
        """Returns the rows' XML, with covered cells where spans reach."""
        heights = self._fixed_heights(cells, rows)
        result = []
        for number, row in enumerate(rows):
            last = number == len(rows) - 1
            columns = len(cells.widths)
            cell = partial(self._cell, row=row, columns=columns, last_row=last)
            content = odf.with_covered(row, columns, cell)
            style = self._row_style(heights[number])
            result.append(
                f'<table:table-row table:style-name="{style}">{content}</table:table-row>'
            )
        return result

    def _row_style(self, height: float) -> str:
        if not height:
            return "Row"
        return self._heights.setdefault(f"{height:.1f}pt", f"ro{len(self._heights)}")

    def _fixed_heights(self, cells: Grid, rows: list[GridRow]) -> list[float]:
        """Returns row heights for rows that Calc must not measure itself; 0 for the others.

        Calc leaves merged cells out when it measures, so that a label may need taller rows.
        """
        look = self._look
        heights = [0.0] * len(rows)
        for i, row in enumerate(rows):
            if row.kind == "row" and look.least_height:
                tallest = max(self._text_height(cells, c) for c in row.cells if c.rowspan == 1)
                heights[i] = look.least_height if look.least_height > tallest else 0
            if any(c.tail for c in row.cells):
                heights[i] = look.size * CUT_ROW_LINES + look.padding
            for cell in row.cells:
                if cell.role not in ("section", "category"):
                    continue
                part = self._label_height(cells, cell) / cell.rowspan
                for j in range(i, i + cell.rowspan):
                    tallest = max(
                        self._text_height(cells, c) for c in rows[j].cells if c.rowspan == 1
                    )
                    heights[j] = max(heights[j], part) if part > tallest else heights[j]
        return heights

    def _label_height(self, cells: Grid, cell: Cell) -> float:
        if direction_of(cell, self._look) == "horizontal":
            return self._text_height(cells, cell)
        return (len(cell.text) + 1) * self._look.size * TURNED_STEP

    def _text_height(self, cells: Grid, cell: Cell) -> float:
        """Returns about how tall Calc will make a cell."""
        look = self._look
        lines = 1
        if not cell.spilt:
            width = sum(cells.widths[cell.column : cell.column + cell.colspan])
            inner = width * self._width * POINTS_PER_MM - 2 * look.padding
            measured = advances(look.font)
            lines = len(wrapped(cell.text, inner, lambda text: measured.width(text, look.size)))
        return lines * look.size * LINE_HEIGHT + look.padding

    def _cell(self, cell: Cell, row: GridRow, columns: int, last_row: bool) -> str:
        style = self._style(self._properties(cell, row, columns, last_row))
        text = cell.text + ("\n" + cell.tail if cell.tail else "")
        paragraphs = "".join(
            f"<text:p>{odf.inline(t, self._look)}</text:p>" for t in text.split("\n")
        )
        kind = ' office:value-type="string"' if text else ""
        return (
            f'<table:table-cell table:style-name="{style}"{kind} table:number-columns-spanned="{cell.colspan}" '
            f'table:number-rows-spanned="{cell.rowspan}">{paragraphs if text else ""}</table:table-cell>'
        )

    def _style(self, properties: str) -> str:
        return self._cells.setdefault(properties, f"ce{len(self._cells)}")

    def _properties(self, cell: Cell, row: GridRow, columns: int, last_row: bool) -> str:
        look = self._look
        valign = "top" if cell.tail else look.valign_of(cell.role)
        attributes = [
            *odf.borders(look, cell, row, columns, last_row),
            f'fo:padding="{look.padding / 2}pt"',
            f'fo:wrap-option="{"no-wrap" if cell.spilt else "wrap"}"',
            f'style:vertical-align="{valign}"',
        ]
        direction = {"section": look.section_text, "category": look.category_text}.get(cell.role)
        attributes += {
            "stacked": ['style:direction="ttb"'],
            "rotated": ['style:rotation-angle="90"', 'style:rotation-align="none"'],
        }.get(direction, [])
        if fill := odf.fill(cell, row, look):
            attributes.append(f'fo:background-color="{fill}"')
        turned = direction in ("stacked", "rotated")
        side = odf.alignment(cell, look, turned)
        alignment = f'<style:paragraph-properties fo:text-align="{side}"/>'
        font = odf.text_properties(
            look, 0.75 if cell.role in look.small else 1, odf.emphasis(cell, look)
        )
        return f"<style:table-cell-properties {' '.join(attributes)}/>{alignment}{font}"
