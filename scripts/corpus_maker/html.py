"""Writes a sheet as an HTML page, for the producers that print HTML."""

from __future__ import annotations

from html import escape

from .fonts import FAMILIES
from .grid import Cell, GridRow, grid
from .model import PROSE, Look, Sheet, Table, numbered
from .text import STRUCK, linked_parts

HIDDEN_TEXT = "77 見えない行 この文字は白い"
PAGE_SIZES_MM = {
    "A3": (297, 420),
    "A4": (210, 297),
    "B4": (257, 364),
    "letter": (216, 279),
    "A2": (420, 594),
    "B5": (182, 257),
    "legal": (216, 356),
    "slide": (190.5, 338.7),
    "giant": (900, 1200),
}
MARGIN_MM = 14

_RULES = {
    "grid": "table{border-collapse:collapse}td,th{border:W solid C}",
    "horizontal": "table{border-collapse:collapse}td,th{border:solid C;border-width:W 0}",
    "none": "table{border-collapse:collapse}",
    "zebra": "table{border-collapse:collapse}",
    "outer": "table{border-collapse:collapse;border:W solid C}",
    "double": "table{border-collapse:collapse}td,th{border:2.2pt double C}",
    "dashed": "table{border-collapse:collapse}td,th{border:W dashed C}",
    "dotted": "table{border-collapse:collapse}td,th{border:1pt dotted C}",
    "hair": "table{border-collapse:collapse}td,th{border:0.12pt solid C}",
    "white": "table{border-collapse:collapse}td,th{border:1.2pt solid #fff}td{background:#f0f0f0}",
    "doubled-edges": "table{border-collapse:separate;border-spacing:0}td,th{border:W solid C}",
    "cell-boxes": "table{border-collapse:separate;border-spacing:1.5pt}td,th{border:W solid C}",
    "groups": "table{border-collapse:collapse}th,tr.group td{border:solid C;border-width:W 0 0}table{border-bottom:W solid C}",
    "mixed": "table{border-collapse:collapse;border:2pt solid C}td{border:W solid C}th,tr.group td{border-top:2pt solid C}",
    "parted": "table{border-collapse:collapse}td,th{border:W solid C}tr.group td{border-top:2pt solid C}"
    "td.category{border-top:0;border-bottom:0}tr.group td.category{border-top:2pt solid C}",
    "background": "table{border-collapse:separate;border-spacing:1px;background:C}td{background:#fff}",
}
FORMS = ("groups", "mixed", "parted")  # of fewer vendors
RULES = tuple(name for name in _RULES if name not in FORMS)


def page(sheet: Sheet) -> str:
    """Returns the whole HTML document."""
    tables = "".join(_table(sheet, table) for table in sheet.tables)
    if sheet.side_by_side:
        tables = f'<div class="pair">{tables}</div>'
    notes = "".join(f"<p class='note'>{escape(n)}</p>" for n in sheet.notes)
    return (
        f'<!DOCTYPE html><html lang="{sheet.language}"><head><meta charset="utf-8">'
        f"<title>{escape(sheet.title)}</title><style>{_css(sheet)}</style></head><body>"
        f"{_front(sheet)}{tables}{notes}{_revisions(sheet)}{_overlays(sheet.look)}</body></html>"
    )


def page_size_mm(look: Look) -> tuple[float, float]:
    """Returns width and height of the page as displayed, in millimetres."""
    width, height = PAGE_SIZES_MM[look.page]
    return (height, width) if look.landscape else (width, height)


def _css(sheet: Sheet) -> str:
    look = sheet.look
    width, height = page_size_mm(look)
    rules = _RULES[look.rules].replace("W", f"{look.rule_width}pt").replace("C", look.rule_colour)
    inside = "auto" if look.split_rows else "avoid"
    centred = "".join(f"td.{name}{{text-align:center}}" for name in look.centred)
    small = "".join(f"td.{name}{{font-size:{look.size * 0.75}pt}}" for name in look.small)
    forms = "".join(f"td.{name}{{text-align:right}}" for name in look.right)
    if look.label_fill:
        forms += f"td.no,td.section,td.category{{background:{look.label_fill}}}"
    if look.least_height:
        forms += f"td{{height:{look.least_height}pt}}"
    forms += "".join(f"td.{name}{{vertical-align:{place}}}" for name, place in look.valigns)
    if look.justified:
        forms += "".join(f"td.{name}{{text-align:justify}}" for name in PROSE)
    if look.spacing:
        forms += f"td{{letter-spacing:{look.spacing}em}}"
    if look.hyphens:
        forms += "td{hyphens:auto;overflow-wrap:normal}"
    if look.badges:
        forms += (
            f"td b{{display:inline-block;background:{look.badge_fill};color:#fff;font-weight:normal;"
            "border-radius:1em;padding:0 .35em}"
        )
    left, right = look.indent
    return f"""
@page{{size:{width}mm {height}mm;margin:{MARGIN_MM}mm;{_margin_boxes(look)}}}
body{{margin:0;font-family:'{FAMILIES[look.font]}';font-size:{look.size}pt;line-height:1.3}}
h1{{font-size:{look.size * 1.6}pt;margin:0 0 4pt}}h2{{font-size:{look.size * 1.25}pt;margin:10pt 0 4pt}}
p{{margin:0 0 3pt}}.by{{text-align:right}}
table{{width:{1 - left - right:.0%};table-layout:fixed;margin:4pt 0 4pt {left:.0%}}}
td,th{{padding:{look.padding}pt;vertical-align:{look.valign};text-align:left;
word-wrap:break-word;overflow-wrap:anywhere}}
{rules}
tr{{break-inside:{inside};page-break-inside:{inside}}}
th{{background:{look.header_fill};color:{look.header_colour};text-align:center;
font-weight:{"bold" if look.header_bold else "normal"}}}
td.band{{background:{look.band_fill};text-align:left}}tr.stripe td{{background:{look.zebra_fill}}}
td.section,td.category{{vertical-align:{look.label_valign};background:#fff}}{centred}{small}{forms}
.stacked{{line-height:1.05;text-align:center}}.vertical{{writing-mode:vertical-rl;margin:auto}}
.rotated{{writing-mode:vertical-rl;text-orientation:sideways;transform:rotate(180deg);margin:auto}}
.spilt{{white-space:nowrap}}.cut{{height:1.3em;overflow:hidden}}a{{color:#1155cc}}
.pair table{{float:left;width:49%;margin-right:1%}}.pair h2{{display:none}}.note{{clear:both}}
.mark{{position:fixed;top:40%;left:25%;font-size:60pt;color:#dddddd;opacity:.6;transform:rotate({-look.watermark_angle}deg)}}
.white{{color:#fff}}.shut{{height:0;overflow:hidden}}.under{{position:relative}}
.over{{position:absolute;top:0;left:0;width:100%;height:100%;background:#fff}}
"""


def _margin_boxes(look: Look) -> str:
    boxes = ""
    if look.running_header:
        boxes += f"@top-right{{content:'{_numbered(look.running_header)}';font-size:7pt}}"
    if look.footer:
        boxes += f"@bottom-{look.footer_place}{{content:'{_numbered(look.footer)}';font-size:7pt}}"
    return boxes


def _numbered(text: str) -> str:
    """Returns the content of a margin box, with counters for the page's number and their count."""
    return numbered(text, "' counter(page) '", "' counter(pages) '")


def _front(sheet: Sheet) -> str:
    prose = "".join(f"<p>{escape(line)}</p>" for line in sheet.prose)
    legend = f"<p>{escape(sheet.legend)}</p>" if sheet.legend else ""
    return (
        f"<h1>{escape(sheet.title)}</h1>"
        f"<p class='by'>{escape(sheet.vendor)}　{escape(sheet.date)}</p>{prose}{legend}"
        f"<div style='height:{sheet.look.top_space}pt'></div>"
    )


def _table(sheet: Sheet, table: Table) -> str:
    look = sheet.look
    cells = grid(table, look, sheet.mark)
    columns = "".join(f"<col style='width:{w:.4%}'>" for w in cells.widths)
    header = "".join(_row(r, look) for r in cells.header)
    body = "".join(_row(r, look) for r in cells.body)
    if look.header == "repeated":
        header, body = f"<thead>{header}</thead>", f"<tbody>{body}</tbody>"
    heading = f"<h2>{escape(table.heading)}</h2>" if table.heading else ""
    heading += "".join(f"<p>{escape(line)}</p>" for line in table.lead)
    return f"{heading}<table><colgroup>{columns}</colgroup>{header}{body}</table>"


def _row(row: GridRow, look: Look) -> str:
    names = ["stripe"] if row.stripe and look.rules == "zebra" else []
    names += ["group"] if row.group else []
    classes = f" class='{' '.join(names)}'" if names else ""
    return f"<tr{classes}>" + "".join(_cell(c, look) for c in row.cells) + "</tr>"


def _cell(cell: Cell, look: Look) -> str:
    tag = "th" if cell.role == "header" else "td"
    spans = f" colspan='{cell.colspan}'" if cell.colspan > 1 else ""
    spans += f" rowspan='{cell.rowspan}'" if cell.rowspan > 1 else ""
    return f"<{tag} class='{cell.role}'{spans}>{_content(cell, look)}</{tag}>"


def _content(cell: Cell, look: Look) -> str:
    if cell.tail:
        return f"<div class='cut'>{_inline(cell.text, look)}<br>{_inline(cell.tail, look)}</div>"
    if cell.role in look.badges and cell.text:
        return f"<b>{_inline(cell.text, look)}</b>"
    if cell.spilt:
        return f"<span class='spilt'>{_inline(cell.text, look)}</span>"
    direction = {"section": look.section_text, "category": look.category_text}.get(
        cell.role, "horizontal"
    )
    if direction == "horizontal" or not cell.text:
        return _inline(cell.text, look)
    if direction == "stacked":
        return "<div class='stacked'>" + "<br>".join(escape(c) for c in cell.text) + "</div>"
    return f"<div class='{direction}'>{escape(cell.text)}</div>"


def _inline(text: str, look: Look) -> str:
    return "<br>".join(_line(line, look) for line in text.split("\n"))


def _line(line: str, look: Look) -> str:
    parts = "".join(
        f"<a href='{part}'>{part}</a>" if url and look.links else escape(part)
        for part, url in linked_parts(line)
    )
    for word, reading in look.ruby:
        parts = parts.replace(word, f"<ruby>{word}<rt>{reading}</rt></ruby>")
    return f"<s>{parts}</s>" if look.struck and line.startswith(STRUCK) else parts


def _revisions(sheet: Sheet) -> str:
    if not sheet.revisions:
        return ""
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(t)}</td>" for t in r) + "</tr>" for r in sheet.revisions
    )
    head = "<tr><th>版</th><th>改訂日</th><th>改訂内容</th></tr>"
    columns = "<col style='width:8%'><col style='width:15%'><col>"
    return f"<h2 class='note'>改訂履歴</h2><table style='width:60%'>{columns}{head}{rows}</table>"


def _overlays(look: Look) -> str:
    mark = f"<div class='mark'>{escape(look.watermark)}</div>" if look.watermark else ""
    hidden = {
        "": "",
        "white": f"<p class='white'>{HIDDEN_TEXT}</p>",
        "clip": f"<div class='shut'>{HIDDEN_TEXT}</div>",
        "covered": f"<p class='under'>{HIDDEN_TEXT}<span class='over'></span></p>",
    }[look.hidden]
    return mark + hidden
