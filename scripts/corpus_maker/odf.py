"""The parts of flat OpenDocument files that Calc and Writer share."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from .fonts import FAMILIES
from .grid import Cell, GridRow
from .html import MARGIN_MM, page_size_mm
from .model import PROSE, Look, numbered
from .text import STRUCK, linked_parts

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}

# Manner of ruling -> value of fo:border for a cell that has all four edges.
BORDERS = {
    "grid": "{w}pt solid {c}",
    "horizontal": "{w}pt solid {c}",
    "outer": "{w}pt solid {c}",
    "double": "2.5pt double {c}",
    "dashed": "0.75pt dashed {c}",
    "dotted": "0.75pt dotted {c}",
    "hair": "0.05pt solid {c}",
    "white": "1.5pt solid #ffffff",
    "none": "none",
    "zebra": "none",
}
RULES = tuple(BORDERS)


def document(kind: str, automatic: str, master: str, body: str) -> str:
    """Returns a flat OpenDocument file; `kind` is spreadsheet or text."""
    spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in _SPACES.items())
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.{kind}">'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{master}</office:master-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>"
    )


def text_properties(look: Look, scale: float = 1, extra: str = "") -> str:
    """Returns the font of a style, for Latin and Japanese text alike."""
    family, size = quoteattr(FAMILIES[look.font]), f"{look.size * scale:.2f}pt"
    if look.spacing:
        extra += f' fo:letter-spacing="{look.spacing * look.size:.2f}pt"'
    return (
        f"<style:text-properties fo:font-family={family} style:font-family-asian={family} "
        f'fo:font-size="{size}" style:font-size-asian="{size}" '
        f'fo:language="en" fo:country="US" style:language-asian="ja" style:country-asian="JP" {extra}/>'
    )


def run_styles() -> str:
    """Returns the styles of links and struck text."""
    return (
        '<style:style style:name="Link" style:family="text"><style:text-properties fo:color="#1155cc" '
        'style:text-underline-style="solid" style:text-underline-width="auto" '
        'style:text-underline-color="font-color"/></style:style>'
        '<style:style style:name="Struck" style:family="text">'
        '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    )


def page_layout(look: Look, extra: str = "") -> str:
    """Returns the page's size and margins, with room for a header and a footer."""
    width, height = page_size_mm(look)
    orientation = "landscape" if look.landscape else "portrait"
    return (
        f'<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="{width}mm" '
        f'fo:page-height="{height}mm" style:print-orientation="{orientation}" fo:margin="{MARGIN_MM - 6}mm" '
        f'fo:margin-left="{MARGIN_MM}mm" fo:margin-right="{MARGIN_MM}mm" {extra}/>'
        '<style:header-style><style:header-footer-properties fo:min-height="6mm"/></style:header-style>'
        '<style:footer-style><style:header-footer-properties fo:min-height="6mm"/></style:footer-style>'
        "</style:page-layout>"
    )


def master_page(look: Look) -> str:
    """Returns the master page with its running header and footer."""
    header, footer = (
        numbered(
            escape(text),
            "<text:page-number>1</text:page-number>",
            "<text:page-count>1</text:page-count>",
        )
        for text in (look.running_header, look.footer)
    )
    return (
        '<style:master-page style:name="Default" style:page-layout-name="Page">'
        f"<style:header><text:p>{header}</text:p></style:header>"
        f"<style:footer><text:p>{footer}</text:p></style:footer></style:master-page>"
    )


def alignment(cell: Cell, look: Look, turned: bool = False) -> str:
    """Returns how a cell's lines stand between its edges, as an attribute value."""
    if cell.role in look.right:
        return "end"
    if look.justified and cell.role in PROSE:
        return "justify"
    return "center" if turned or cell.role == "header" or cell.role in look.centred else "start"


def border(look: Look) -> str:
    """Returns the border of a cell that has all four edges, as an attribute value."""
    return BORDERS[look.rules].format(w=look.rule_width, c=look.rule_colour)


def inline(line: str, look: Look) -> str:
    """Returns one typed line as XML, with its links underlined where the look says so."""
    parts = "".join(
        f'<text:span text:style-name="Link">{escape(part)}</text:span>'
        if url and look.links
        else escape(part)
        for part, url in linked_parts(line)
    )
    if look.struck and line.startswith(STRUCK):
        return f'<text:span text:style-name="Struck">{parts}</text:span>'
    return parts


def with_covered(row: GridRow, columns: int, cell_xml: Callable[[Cell], str]) -> str:
    """Returns a row's cells, with covered cells where spans reach."""
    own = {c.column: c for c in row.cells}
    content, column = "", 0
    while column < columns:
        cell = own.get(column)
        content += cell_xml(cell) if cell else "<table:covered-table-cell/>"
        span = cell.colspan if cell else 1
        content += "<table:covered-table-cell/>" * (span - 1)
        column += span
    return content


def emphasis(cell: Cell, look: Look) -> str:
    """Returns the text properties that set a header cell apart."""
    if cell.role != "header":
        return ""
    bold = ' fo:font-weight="bold" style:font-weight-asian="bold"' if look.header_bold else ""
    return f'fo:color="{look.header_colour}"{bold}'


def fill(cell: Cell, row: GridRow, look: Look) -> str:
    """Returns a cell's background colour; empty for none."""
    fills = {"header": look.header_fill, "band": look.band_fill}
    if cell.role in fills:
        return fills[cell.role]
    if look.rules == "white":
        return "#f0f0f0"
    label = cell.role in ("section", "category")
    if look.label_fill and (label or cell.role == "no"):
        return look.label_fill
    return look.zebra_fill if row.stripe and look.rules == "zebra" and not label else ""


def borders(look: Look, cell: Cell, row: GridRow, columns: int, last_row: bool) -> list[str]:
    """Returns the border attributes of a cell in a table of `columns` columns."""
    edge_style = border(look)
    if look.rules == "horizontal":
        return [f'fo:border-top="{edge_style}"', f'fo:border-bottom="{edge_style}"']
    if look.rules != "outer":
        return [f'fo:border="{edge_style}"']
    edges = {
        "left": cell.column == 0,
        "right": cell.column + cell.colspan == columns,
        "top": row.kind == "header",
        "bottom": row.kind == "header" or last_row,
    }
    return [f'fo:border-{edge}="{edge_style}"' for edge, there in edges.items() if there]
