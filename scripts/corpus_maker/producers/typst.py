"""Typst, in process."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import typst

from ..fonts import FAMILIES, font_file
from ..grid import Cell, Grid, GridRow, grid
from ..html import MARGIN_MM, page_size_mm
from ..model import Look, Sheet, Table, numbered
from ..revisions import revision_grid
from ..text import STRUCK, linked_parts
from . import Job

_STROKES = {
    "grid": '{w}pt + rgb("{c}")',
    "hair": '0.1pt + rgb("{c}")',
    "white": "1.5pt + white",
    "dashed": '(paint: rgb("{c}"), thickness: 0.6pt, dash: "dashed")',
    "dotted": '(paint: rgb("{c}"), thickness: 0.8pt, dash: "dotted")',
    "horizontal": '(x: none, y: {w}pt + rgb("{c}"))',
    "none": "none",
    "zebra": "none",
}
RULES = tuple(_STROKES)
_VALIGN = {"top": "top", "middle": "horizon", "bottom": "bottom"}


def render(jobs: list[Job]) -> None:
    """Typesets each sheet."""
    for sheet, path in jobs:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "sheet.typ"
            source.write_text(_document(sheet), encoding="utf-8")
            fonts = str(Path(font_file(sheet.look.font)).parent)
            typst.compile(str(source), output=str(path), font_paths=[fonts])


def _document(sheet: Sheet) -> str:
    look = sheet.look
    width, height = page_size_mm(look)
    parts = [
        f"#set page(width: {width}mm, height: {height}mm, margin: {MARGIN_MM}mm{_furniture(look)})",
        f'#set text(font: {_string(FAMILIES[look.font])}, size: {look.size}pt, lang: "{sheet.language}")',
        f"#set par(leading: 0.4em, justify: {str(look.justified).lower()})",
        f"#block(text(size: 1.6em)[#{_string(sheet.title)}])",
        f"#align(right)[#{_string(f'{sheet.vendor}　{sheet.date}')}]",
        *(f"#{_string(line)}\n" for line in (*sheet.prose, sheet.legend) if line),
        *(_table(sheet, table) for table in sheet.tables),
        *(f"#{_string(line)}\n" for line in sheet.notes),
    ]
    if sheet.revisions:
        parts.append(
            f"#block(width: 60%)[改訂履歴\n{_grid(sheet.look, revision_grid(sheet.revisions))}]"
        )
    return "\n".join(parts)


def _furniture(look: Look) -> str:
    result = ""
    if look.running_header:
        result += f", header: align(right, text(size: 7pt)[#{_string(look.running_header)}])"
    if look.footer:
        # A dash at the start would begin a list.
        content = numbered(
            look.footer.replace("- ", "\\- ", 1),
            "#context counter(page).display()",
            "#context counter(page).final().first()",
        )
        result += f", footer: align({look.footer_place}, text(size: 7pt)[{content}])"
    if look.watermark:
        mark = f"text(size: 60pt, fill: luma(225))[#{_string(look.watermark)}]"
        result += f", background: rotate({-look.watermark_angle}deg, {mark})"
    return result


def _table(sheet: Sheet, table: Table) -> str:
    heading = f"#block(text(size: 1.25em)[#{_string(table.heading)}])\n" if table.heading else ""
    lead = "".join(f"#{_string(line)}\n" for line in table.lead)
    return heading + lead + _grid(sheet.look, grid(table, sheet.look, sheet.mark))


def _grid(look: Look, cells: Grid) -> str:
    columns = ", ".join(f"{w:.5f}fr" for w in cells.widths)
    stroke = _STROKES[look.rules].format(w=look.rule_width, c=look.rule_colour)
    header = "".join(_row(r, look) for r in cells.header)
    if look.header == "repeated" and header:
        header = f"table.header(repeat: true, {header}),"
    body = "".join(_row(r, look) for r in cells.body)
    return (
        f"#table(columns: ({columns}), inset: {look.padding}pt, stroke: {stroke}, {header}\n{body})"
    )


def _row(row: GridRow, look: Look) -> str:
    return "".join(_cell(c, row, look) for c in row.cells) + "\n"


def _cell(cell: Cell, row: GridRow, look: Look) -> str:
    label = cell.role in ("section", "category")
    valign = look.valign_of(cell.role)
    side = "center" if cell.role == "header" or cell.role in look.centred else "left"
    if cell.role in look.right:
        side = "right"
    options = [
        f"colspan: {cell.colspan}",
        f"rowspan: {cell.rowspan}",
        f"align: {side} + {_VALIGN[valign]}",
        f"breakable: {'true' if look.split_rows or cell.rowspan > 1 else 'false'}",
    ]
    fill = {"header": look.header_fill, "band": look.band_fill}.get(cell.role)
    if look.rules == "zebra" and row.stripe and not label:
        fill = look.zebra_fill
    if look.label_fill and (label or cell.role == "no"):
        fill = look.label_fill
    if look.rules == "white" and not fill:
        fill = "#f0f0f0"
    if fill:
        options.append(f'fill: rgb("{fill}")')
    return f"table.cell({', '.join(options)})[{_content(cell, look)}], "


def _content(cell: Cell, look: Look) -> str:
    direction = {"section": look.section_text, "category": look.category_text}.get(cell.role)
    text = "\n".join(cell.text) if direction == "stacked" else cell.text
    content = "#linebreak()".join(_line(line, look) for line in text.split("\n"))
    if direction == "rotated" and text:
        return f"#rotate(-90deg, reflow: true)[{content}]"
    style = []
    if cell.role == "header":
        style.append(f'fill: rgb("{look.header_colour}")')
        if look.header_bold:
            style.append('weight: "bold"')
    if cell.role in look.small:
        style.append("size: 0.75em")
    return f"#text({', '.join(style)})[{content}]" if style else content


def _line(line: str, look: Look) -> str:
    parts = "".join(
        f'#underline(text(fill: rgb("#1155cc"), {_string(part)}))'
        if url and look.links
        else f"#{_string(part)}"
        for part, url in linked_parts(line)
    )
    return f"#strike[{parts}]" if look.struck and line.startswith(STRUCK) else parts


def _string(text: str) -> str:
    """Returns a Typst string literal, which has JSON's escapes for all that our texts hold."""
    return json.dumps(text, ensure_ascii=False)
