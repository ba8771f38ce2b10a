"""The manners in which producers draw a table's rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from .canvas import Canvas
from .flow import Box
from .model import Look

Segment = tuple[float, float, float, float]

DASHES = {"dashed": (3.0, 2.0), "dotted": (0.6, 1.2)}
GAP = 0.7  # points left open at each end of a rule in the manner "gaps"
DOUBLE_STEP = 0.9  # points from a double rule's middle to each of its lines
THICK = 2.0  # points; the wider rules of the manner "mixed"
EDGE_STEP = 0.35  # points by which neighbours' edges lie apart in the manner "doubled-edges"


def draw_rules(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    """Draws the rules of the cells on one page."""
    if boxes:
        _MANNERS[look.rules](canvas, look, boxes)


def _segments(boxes: list[Box], horizontal: bool = True, vertical: bool = True) -> list[Segment]:
    """Returns the cells' edges, those along one line joined."""
    lines: dict[tuple[bool, float], list[tuple[float, float]]] = defaultdict(list)
    for b in boxes:
        for y in (b.y0, b.y1) if horizontal else ():
            lines[True, round(y, 2)].append((b.x0, b.x1))
        for x in (b.x0, b.x1) if vertical else ():
            lines[False, round(x, 2)].append((b.y0, b.y1))
    result: list[Segment] = []
    for (flat, at), spans in sorted(lines.items()):
        for low, high in _joined(spans):
            result.append((low, at, high, at) if flat else (at, low, at, high))
    return result


def _joined(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for low, high in sorted(spans):
        if joined and low <= joined[-1][1] + 0.01:
            joined[-1] = (joined[-1][0], max(joined[-1][1], high))
        else:
            joined.append((low, high))
    return joined


def _strokes(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    width = {"hair": 0.1, "white": 1.2}.get(look.rules, look.rule_width)
    colour = "#ffffff" if look.rules == "white" else look.rule_colour
    dash = DASHES.get(look.rules, ())
    for segment in _segments(boxes, vertical=look.rules != "horizontal"):
        canvas.stroke(*segment, width=width, colour=colour, dash=dash)


def _thin_rects(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    half = look.rule_width / 2
    for x0, y0, x1, y1 in _segments(boxes):
        canvas.fill(x0 - half, y0 - half, x1 + half, y1 + half, colour=look.rule_colour)


def _images(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    half = look.rule_width / 2
    for x0, y0, x1, y1 in _segments(boxes):
        canvas.image(x0 - half, y0 - half, x1 + half, y1 + half)


def _cell_boxes(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    for b in boxes:
        canvas.box(b.x0, b.y0, b.x1, b.y1, width=look.rule_width, colour=look.rule_colour)


def _doubled_edges(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    for b in boxes:
        canvas.box(
            b.x0 + EDGE_STEP,
            b.y0 + EDGE_STEP,
            b.x1 - EDGE_STEP,
            b.y1 - EDGE_STEP,
            width=look.rule_width,
            colour=look.rule_colour,
        )


def _gaps(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    """Draws each cell's edges one by one, too short at both ends."""
    for b in boxes:
        for y in (b.y0, b.y1):
            canvas.stroke(
                b.x0 + GAP, y, b.x1 - GAP, y, width=look.rule_width, colour=look.rule_colour
            )
        for x in (b.x0, b.x1):
            canvas.stroke(
                x, b.y0 + GAP, x, b.y1 - GAP, width=look.rule_width, colour=look.rule_colour
            )


def _double(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    for x0, y0, x1, y1 in _segments(boxes):
        dx, dy = (0, DOUBLE_STEP) if y0 == y1 else (DOUBLE_STEP, 0)
        for sign in (-1, 1):
            canvas.stroke(
                x0 + sign * dx,
                y0 + sign * dy,
                x1 + sign * dx,
                y1 + sign * dy,
                width=look.rule_width,
                colour=look.rule_colour,
            )


def _outer(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    canvas.box(
        min(b.x0 for b in boxes),
        min(b.y0 for b in boxes),
        max(b.x1 for b in boxes),
        max(b.y1 for b in boxes),
        width=look.rule_width,
        colour=look.rule_colour,
    )


def _groups(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    """Draws lines above and below the header, above each group, and below each table."""
    tops = {round(b.y0, 2) for b in boxes}
    parts = [b for b in boxes if b.group or b.cell.role == "header"]
    last = [b for b in boxes if round(b.y1, 2) not in tops]
    pieces = {(b.x0, b.y0, b.x1) for b in parts} | {(b.x0, b.y1, b.x1) for b in last}
    for x0, y, x1 in sorted(pieces):
        canvas.stroke(x0, y, x1, y, width=look.rule_width, colour=look.rule_colour)


def _mixed(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    """Draws thin lines between cells, and thick ones around the table and above each group."""
    _strokes(canvas, look, boxes)
    thick = replace(look, rule_width=THICK)
    _groups(canvas, thick, boxes)
    _outer(canvas, thick, boxes)


def _parted(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    """Draws thin lines between cells, but none between those of one group, and thick ones above each group."""
    labels = [b for b in boxes if b.cell.role == "category"]
    _strokes(canvas, look, [b for b in boxes if b.cell.role != "category"])
    for x0, y0, x1, y1 in _segments(labels, horizontal=False):
        canvas.stroke(x0, y0, x1, y1, width=look.rule_width, colour=look.rule_colour)
    _groups(canvas, replace(look, rule_width=THICK), boxes)


def _nothing(canvas: Canvas, look: Look, boxes: list[Box]) -> None:
    pass


_MANNERS: dict[str, Callable[[Canvas, Look, list[Box]], None]] = {
    **dict.fromkeys(("grid", "horizontal", "dashed", "dotted", "hair", "white"), _strokes),
    "thin-rects": _thin_rects,
    "images": _images,
    "cell-boxes": _cell_boxes,
    "doubled-edges": _doubled_edges,
    "gaps": _gaps,
    "double": _double,
    "outer": _outer,
    "groups": _groups,
    "mixed": _mixed,
    "parted": _parted,
    "none": _nothing,
    "zebra": _nothing,
}
FORMS = ("groups", "mixed", "parted")  # of fewer vendors
RULES = tuple(name for name in _MANNERS if name not in FORMS)
