"""LibreOffice Writer: a flat text document with tables."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from .. import odf
from ..grid import Cell, Grid, GridRow, grid
from ..html import MARGIN_MM, page_size_mm
from ..model import Sheet, Table
from ..revisions import revision_grid
from . import Job
from .soffice import convert

REVISION_WIDTH = 0.6  # of the text's width


def render(jobs: list[Job]) -> None:
    """Prints each sheet's text document."""
    convert(jobs, _write, "fodt", "writer_pdf_Export")


def _write(sheet: Sheet, path: Path) -> None:
    """Writes the flat OpenDocument text."""
    writer = _Writer(sheet)
    body = writer.front()
    for index, table in enumerate(sheet.tables):
        body += writer.table(table, f"t{index}")
    body += "".join(writer.paragraph(n) for n in sheet.notes) + writer.revisions()
    automatic = odf.run_styles() + odf.page_layout(sheet.look) + writer.styles()
    text = odf.document("text", automatic, odf.master_page(sheet.look), body)
    path.write_text(text, encoding="utf-8")


class _Writer:
    """Collects the styles that the cells use while it writes them."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._look = sheet.look
        self._styles: dict[tuple[str, str], str] = {}  # family and properties -> name
        self._width = page_size_mm(sheet.look)[0] - 2 * MARGIN_MM

    def front(self) -> str:
        """Returns the paragraphs above the first table; the first one brings the page's layout."""
        sheet = self._sheet
        lines = [
            f"{sheet.vendor}　{sheet.date}",
            *sheet.prose,
            *([sheet.legend] if sheet.legend else []),
        ]
        return self.paragraph(sheet.title, 1.6) + "".join(self.paragraph(line) for line in lines)

    def paragraph(self, text: str, scale: float = 1) -> str:
        """Returns a paragraph of plain text."""
        style = self._style("paragraph", odf.text_properties(self._look, scale))
        return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'

    def table(self, table: Table, name: str) -> str:
        """Returns a checklist with its heading."""
        heading = self.paragraph(table.heading, 1.25) if table.heading else self.paragraph("")
        heading += "".join(self.paragraph(line) for line in table.lead)
        return heading + self._grid(grid(table, self._look, self._sheet.mark), name, 1)

    def revisions(self) -> str:
        """Returns the revision history, if there is one."""
        if not self._sheet.revisions:
            return ""
        cells = revision_grid(self._sheet.revisions)
        return self.paragraph("改訂履歴", 1.25) + self._grid(cells, "revisions", REVISION_WIDTH)

    def styles(self) -> str:
        """Returns the automatic styles that the body asked for."""
        return "".join(
            f'<style:style style:name="{name}" style:family="{family}"'
            f"{_MASTER if name == FIRST_STYLE else ''}>{properties}</style:style>"
            for (family, properties), name in self._styles.items()
        )

    def _grid(self, cells: Grid, name: str, part: float) -> str:
        width = self._width * part
        table_style = self._style(
            "table",
            f'<style:table-properties style:width="{width:.2f}mm" table:align="left" '
            'style:may-break-between-rows="true" table:border-model="collapsing"/>',
        )
        columns = ""
        for share in cells.widths:
            properties = (
                f'<style:table-column-properties style:column-width="{share * width:.2f}mm"/>'
            )
            columns += f'<table:table-column table:style-name="{self._style("table-column", properties)}"/>'
        header = "".join(self._rows(cells, cells.header))
        if self._look.header == "repeated" and header:
            header = f"<table:table-header-rows>{header}</table:table-header-rows>"
        body = "".join(self._rows(cells, cells.body))
        return (
            f'<table:table table:name={quoteattr(name)} table:style-name="{table_style}">'
            f"{columns}{header}{body}</table:table>"
        )

    def _rows(self, cells: Grid, rows: list[GridRow]) -> list[str]:
        keep = "auto" if self._look.split_rows else "always"
        style = self._style("table-row", f'<style:table-row-properties fo:keep-together="{keep}"/>')
        result = []
        for number, row in enumerate(rows):
            last = number == len(rows) - 1
            columns = len(cells.widths)
            cell = partial(self._cell, row=row, columns=columns, last_row=last)
            content = odf.with_covered(row, columns, cell)
            result.append(
                f'<table:table-row table:style-name="{style}">{content}</table:table-row>'
            )
        return result

    def _cell(self, cell: Cell, row: GridRow, columns: int, last_row: bool) -> str:
        look = self._look
        valign = look.valign_of(cell.role)
        direction = {"section": look.section_text, "category": look.category_text}.get(cell.role)
        mode = {"vertical": ' style:writing-mode="tb-rl"', "rotated": ' style:writing-mode="bt-lr"'}
        fill = odf.fill(cell, row, look)
        properties = self._style(
            "table-cell",
            (
                f"<style:table-cell-properties {' '.join(odf.borders(look, cell, row, columns, last_row))} "
                f'fo:padding="{look.padding}pt" style:vertical-align="{"" if valign == "top" else valign}"'
                f"{mode.get(direction, '')}{f' fo:background-color={quoteattr(fill)}' if fill else ''}/>"
            ).replace(' style:vertical-align=""', ""),
        )
        separator = "<text:line-break/>"
        text = "\n".join(cell.text) if direction == "stacked" else cell.text
        lines = separator.join(odf.inline(line, look) for line in text.split("\n"))
        return (
            f'<table:table-cell table:style-name="{properties}" office:value-type="string" '
            f'table:number-columns-spanned="{cell.colspan}" table:number-rows-spanned="{cell.rowspan}">'
            f'<text:p text:style-name="{self._text_style(cell)}">{lines}</text:p></table:table-cell>'
        )

    def _text_style(self, cell: Cell) -> str:
        look = self._look
        return self._style(
            "paragraph",
            (
                f'<style:paragraph-properties fo:text-align="{odf.alignment(cell, look)}"/>'
                + odf.text_properties(
                    look, 0.75 if cell.role in look.small else 1, odf.emphasis(cell, look)
                )
            ),
        )

    def _style(self, family: str, properties: str) -> str:
        return self._styles.setdefault((family, properties), f"s{len(self._styles)}")


FIRST_STYLE = "s0"  # the title's: a paragraph style with a master page sets the page's layout
_MASTER = ' style:master-page-name="Default"'
