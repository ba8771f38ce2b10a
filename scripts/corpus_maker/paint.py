"""Draws placed cells on a canvas: fills, rules in many manners, texts, and what lies over them."""

from __future__ import annotations

from collections.abc import Callable

from .canvas import Canvas
from .flow import LEADING, POINTS_PER_MM, STACKED_LEADING, Box, Flow, PageBoxes, direction_of
from .fonts import FAMILIES, advances
from .grid import grid
from .html import HIDDEN_TEXT, MARGIN_MM
from .model import Look, Sheet, numbered
from .revisions import revision_grid
from .rulings import draw_rules
from .text import STRUCK, linked_parts

ASCENT = 0.88  # of CJK fonts, as a share of the size: where the baseline lies below a line's top
BADGE_ABOVE, BADGE_BELOW, BADGE_SIDE = 0.95, 0.2, 0.3  # a ground's reach around a line, in sizes
LINK_COLOUR = "#1155cc"
UNDERLINE_WIDTH = 0.33  # points; next to a hair rule only its colour and reach tell it apart
FAKE_BOLD_STEP = 0.25  # points by which the second drawing of a glyph is moved
FURNITURE_SIZE = 7
WATERMARK_SIZE = 60


def paint(sheet: Sheet, canvas: Canvas) -> None:
    """Draws `sheet` and writes the file; raises ValueError when its layout or its font cannot show it."""
    look = sheet.look
    if look.font in FAMILIES and (lost := advances(look.font).lacks(_characters(sheet))):
        raise ValueError(f"{FAMILIES[look.font]} lacks {''.join(sorted(lost))}")
    margin = MARGIN_MM * POINTS_PER_MM
    front = _front(sheet)
    flow = Flow(look, canvas, top=margin + sum(size * 1.5 for _, size in front) + 6 + look.top_space)
    _place_tables(sheet, flow)
    notes_at = _place_notes(sheet, flow)
    for number, page in enumerate(flow.pages, start=1):
        canvas.new_page(*flow.size)
        if look.watermark:
            x, y = flow.size[0] * 0.35, flow.size[1] * 0.65
            canvas.text(x, y, look.watermark, WATERMARK_SIZE, colour="#e4e4e4", angle=look.watermark_angle)
        if look.hidden:
            _draw_hidden(canvas, look, flow.size)
        if number == 1:
            _draw_lines(canvas, front, margin, margin)
        _draw_page(canvas, look, page, margin)
        if number == len(flow.pages):
            _draw_lines(canvas, notes_at[1], margin, notes_at[0])
        _draw_furniture(canvas, look, flow.size, number, len(flow.pages))
    canvas.close()


def _characters(sheet: Sheet) -> str:
    """Returns all that the rows say; the other texts hold nothing rare."""
    return "".join(
        text for table in sheet.tables for row in table.rows for text in row.values.values()
    )


def _front(sheet: Sheet) -> list[tuple[str, float]]:
    """Returns the lines above the tables with their sizes."""
    size = sheet.look.size
    lines = [(sheet.title, size * 1.6), (f"{sheet.vendor}　{sheet.date}", size)]
    lines += [(line, size) for line in sheet.prose]
    return lines + ([(sheet.legend, size)] if sheet.legend else [])


def _place_tables(sheet: Sheet, flow: Flow) -> None:
    width = flow.size[0] - 2 * flow.margin
    left = flow.margin + sheet.look.indent[0] * width
    right = flow.size[0] - flow.margin - sheet.look.indent[1] * width
    if not sheet.side_by_side:
        for table in sheet.tables:
            cells = grid(table, sheet.look, sheet.mark)
            flow.place(cells, (table.heading, *table.lead), left, right)
        _place_revisions(sheet, flow, left)
        return
    gap = flow.margin / 2
    width = (right - left - gap * (len(sheet.tables) - 1)) / len(sheet.tables)
    top = flow.y
    bottoms = []
    for i, table in enumerate(sheet.tables):
        flow.pages[-1].bottom = top
        x0 = left + i * (width + gap)
        flow.place(grid(table, sheet.look, sheet.mark), (), x0, x0 + width)
        bottoms.append(flow.y)
    if len(flow.pages) > 1:
        raise ValueError("tables side by side must fit on one page")
    flow.pages[-1].bottom = max(bottoms)


def _place_revisions(sheet: Sheet, flow: Flow, left: float) -> None:
    """Places the revision history as a plain table of its own."""
    if not sheet.revisions:
        return
    flow.place(revision_grid(sheet.revisions), ("改訂履歴",), left, left + flow.size[0] * 0.5)


def _place_notes(sheet: Sheet, flow: Flow) -> tuple[float, list[tuple[str, float]]]:
    lines = [(note, sheet.look.size) for note in sheet.notes]
    if lines and flow.room() < len(lines) * sheet.look.size * 1.5 + 8:
        flow.break_page()
    return flow.y + 8, lines


def _draw_lines(canvas: Canvas, lines: list[tuple[str, float]], x: float, y: float) -> None:
    for text, size in lines:
        y += size * 1.5
        canvas.text(x, y - size * 0.4, text, size)


def _draw_page(canvas: Canvas, look: Look, page: PageBoxes, margin: float) -> None:
    for y, heading, size in page.headings:
        canvas.text(margin, y, heading, size)
    for box in page.boxes:
        colour = _fill_of(box, look)
        if colour:
            canvas.fill(box.x0, box.y0, box.x1, box.y1, colour=colour)
    draw_rules(canvas, look, page.boxes)
    for box in page.boxes:
        _draw_text(canvas, look, box)


def _fill_of(box: Box, look: Look) -> str:
    if box.cell.role == "header":
        return look.header_fill
    if box.cell.role == "band":
        return look.band_fill
    if look.rules == "white":
        return "#f0f0f0"
    if look.label_fill and box.cell.role in ("no", "section", "category"):
        return look.label_fill
    return look.zebra_fill if box.stripe and look.rules == "zebra" else ""


def _draw_text(canvas: Canvas, look: Look, box: Box) -> None:
    if not box.lines:
        return
    direction = direction_of(box.cell, look)
    if direction == "rotated":
        length = canvas.width(box.lines[0], box.size)
        x = (box.x0 + box.x1) / 2 + box.size * (ASCENT - 0.5)
        canvas.text(x, (box.y0 + box.y1 + length) / 2, box.lines[0], box.size, angle=90)
        return
    leading = box.size * (STACKED_LEADING if direction == "stacked" else LEADING)
    y = _top(look, box, len(box.lines) * leading)
    baseline = (leading - box.size) / 2 + box.size * ASCENT
    for i, line in enumerate(box.lines):
        _draw_line(canvas, look, box, line, y + i * leading + baseline, direction)
    if box.cell.tail:
        _draw_tail(canvas, look, box)


def _top(look: Look, box: Box, height: float) -> float:
    """Returns the top of a cell's text by its vertical alignment; parts of a cut row hang from the top."""
    valign = look.valign_of(box.cell.role)
    if box.cell.role in ("header", "band") or look.tight:
        valign = "middle"  # text taller than its row stands out as far above as below
    if valign == "top" or not box.whole:
        return box.y0 + look.padding
    if valign == "bottom":
        return box.y1 - look.padding - height
    return (box.y0 + box.y1 - height) / 2


def _draw_line(canvas: Canvas, look: Look, box: Box, line: str, y: float, direction: str) -> None:
    header = box.cell.role == "header"
    bold = header and look.header_bold
    length = canvas.width(line, box.size, bold)
    centred = header or direction == "stacked" or box.cell.role in look.centred
    x = (box.x0 + box.x1 - length) / 2 if centred else box.x0 + look.padding
    if box.cell.role in look.right:
        x = box.x1 - look.padding - length
    if look.struck and line.startswith(STRUCK):
        canvas.stroke(
            x, y - box.size * 0.35, x + length, y - box.size * 0.35, width=0.4, colour="#000000"
        )
    is_badge = box.cell.role in look.badges and len(box.lines) == 1
    if is_badge and line:
        top, bottom = y - box.size * BADGE_ABOVE, y + box.size * BADGE_BELOW
        side = max(box.size * BADGE_SIDE, (bottom - top - length) / 2)
        canvas.pill(x - side, top, x + length + side, bottom, colour=look.badge_fill)
    for part, url in linked_parts(line):
        width = canvas.width(part, box.size, bold)
        colour = look.header_colour if header else "#ffffff" if is_badge else "#000000"
        if url and look.links:
            colour = LINK_COLOUR
            canvas.stroke(x, y + 1, x + width, y + 1, width=UNDERLINE_WIDTH, colour=LINK_COLOUR)
        canvas.text(x, y, part, box.size, colour=colour, bold=bold)
        if look.fake_bold and (header or box.cell.role == "item"):
            canvas.text(x + FAKE_BOLD_STEP, y, part, box.size, colour=colour, bold=bold)
        x += width


def _draw_tail(canvas: Canvas, look: Look, box: Box) -> None:
    """Draws the typed text that the cell's lower edge hides."""
    canvas.clip(box.x0, box.y0, box.x1, box.y1)
    canvas.text(box.x0 + look.padding, box.y1 + box.size * LEADING, box.cell.tail, box.size)
    canvas.unclip()


def _draw_hidden(canvas: Canvas, look: Look, size: tuple[float, float]) -> None:
    """Draws text that nobody sees."""
    x, y = size[0] * 0.3, size[1] * 0.5
    drawings: dict[str, Callable[[], None]] = {
        "white": lambda: canvas.text(x, y, HIDDEN_TEXT, look.size, colour="#ffffff"),
        "mode3": lambda: canvas.text(x, y, HIDDEN_TEXT, look.size, invisible=True),
        "outside": lambda: canvas.text(x, -30, HIDDEN_TEXT, look.size),
    }
    if look.hidden in drawings:
        drawings[look.hidden]()
        return
    if look.hidden == "covered":
        canvas.text(x, y, HIDDEN_TEXT, look.size)
        end = x + canvas.width(HIDDEN_TEXT, look.size)
        canvas.fill(x, y - look.size, end, y + look.size / 2, colour="#ffffff")
        return
    canvas.clip(x, y, x + 1, y + 1)
    canvas.text(x + 9, y, HIDDEN_TEXT, look.size)
    canvas.unclip()


def _draw_furniture(
    canvas: Canvas, look: Look, size: tuple[float, float], number: int, count: int
) -> None:
    width, height = size
    if look.framed:
        canvas.box(30, 12, width - 30, height - 12, width=0.75, colour="#000000")
    if look.running_header:
        text = numbered(look.running_header, str(number), str(count))
        length = canvas.width(text, FURNITURE_SIZE)
        canvas.text(width - 40 - length, 22, text, FURNITURE_SIZE)
    if look.footer:
        text = numbered(look.footer, str(number), str(count))
        length = canvas.width(text, FURNITURE_SIZE)
        x = {"left": 40, "right": width - 40 - length}.get(look.footer_place, (width - length) / 2)
        canvas.text(x, height - 20, text, FURNITURE_SIZE)
