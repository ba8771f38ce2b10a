"""Places a sheet's cells on pages: the layout of the producers that draw by hand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .canvas import Canvas
from .grid import Cell, Grid, GridRow
from .html import MARGIN_MM, page_size_mm
from .model import Look
from .wrap import wrapped

POINTS_PER_MM = 72 / 25.4
LEADING = 1.25  # line distance as a share of the font size
SMALL = 0.75  # size of `Look.small` fields as a share of the sheet's
FEWEST_SPLIT_LINES = 2  # a row is cut by a page break only when it leaves so many lines before it
STACKED_LEADING = 1.1
TURNED = ("stacked", "rotated")


@dataclass
class Box:
    """A cell, or the part of it that stands on one page."""

    cell: Cell
    x0: float
    y0: float
    x1: float
    y1: float
    lines: list[str]
    size: float
    stripe: bool = False
    group: bool = False  # in the first row of a group
    whole: bool = True  # False for the parts of a row that a page break cut


@dataclass
class PageBoxes:
    """What the tables put on one page."""

    boxes: list[Box] = field(default_factory=list)
    # y of the baseline, text, size
    headings: list[tuple[float, str, float]] = field(default_factory=list)
    bottom: float = 0


class Flow:
    """Fills pages from the top; `pages` holds what was placed."""

    def __init__(self, look: Look, canvas: Canvas, top: float) -> None:
        self.look = look
        self._canvas = canvas
        width, height = (mm * POINTS_PER_MM for mm in page_size_mm(look))
        self.margin = MARGIN_MM * POINTS_PER_MM
        self.size = (width, height)
        self._floor = height - self.margin
        self.pages = [PageBoxes(bottom=top)]

    @property
    def y(self) -> float:
        """Where the next thing goes, on the last page."""
        return self.pages[-1].bottom

    def place(self, grid: Grid, lines: tuple[str, ...], x0: float, x1: float) -> None:
        """Places one table between `x0` and `x1`, over as many pages as it takes.

        `lines` stand above it, the first of them its heading.
        """
        self._place_headings([line for line in lines if line])
        edges = [x0]
        for share in grid.widths:
            edges.append(edges[-1] + share * (x1 - x0))
        placing = _Placing(self, grid, edges)
        placing.header()
        for index in range(len(grid.body)):
            placing.row(index)

    def _place_headings(self, lines: list[str]) -> None:
        size = self.look.size * 1.25
        if lines and self.y + size * (6 + len(lines)) > self._floor:
            self.break_page()
        page = self.pages[-1]
        for number, line in enumerate(lines):
            scale = 0.8 if number else 1
            page.headings.append((page.bottom + size * 1.8 * scale, line, size * scale))
            page.bottom += size * (1.6 if number else 2.4)

    def break_page(self) -> None:
        """Starts a new page."""
        self.pages.append(PageBoxes(bottom=self.margin))

    def room(self) -> float:
        """Returns the height left on the page."""
        return self._floor - self.y

    def lines(self, cell: Cell, width: float) -> tuple[list[str], float]:
        """Returns a cell's lines and their font size."""
        size = self.look.size * (SMALL if cell.role in self.look.small else 1)
        direction = direction_of(cell, self.look)
        if direction == "stacked":
            return list(cell.text), size
        if direction == "rotated":
            return [cell.text], size
        if cell.spilt:
            return cell.text.split("\n"), size
        bold = cell.role == "header" and self.look.header_bold
        inner = width - 2 * self.look.padding
        return wrapped(cell.text, inner, lambda t: self._canvas.width(t, size, bold)), size

    def height(self, cell: Cell, lines: list[str], size: float) -> float:
        """Returns the height that a cell needs."""
        direction = direction_of(cell, self.look)
        if direction == "rotated":
            return self._canvas.width(cell.text, size) + 2 * self.look.padding
        leading = STACKED_LEADING if direction == "stacked" else LEADING
        return len(lines) * size * leading + 2 * self.look.padding


def direction_of(cell: Cell, look: Look) -> str:
    """Returns how a cell's text runs: horizontal, stacked or rotated."""
    direction = {"section": look.section_text, "category": look.category_text}.get(cell.role)
    return direction if direction in TURNED and cell.text else "horizontal"


class _Placing:
    """One table on its way through the pages."""

    def __init__(self, flow: Flow, grid: Grid, edges: list[float]) -> None:
        self._flow = flow
        self._grid = grid
        self._edges = edges
        self._heights = self._row_heights()
        self._open: list[list] = []  # [cell, rows left, parts placed so far, y of the part's top]

    def header(self) -> None:
        """Places the header rows."""
        heights = [
            max(self._needs(c) for c in row.cells if c.rowspan == 1) for row in self._grid.header
        ]
        top = self._flow.y
        for i, row in enumerate(self._grid.header):
            for cell in row.cells:
                bottom = top + sum(heights[i : i + cell.rowspan])
                self._add(cell, top, bottom, *self._flow.lines(cell, self._width(cell)))
            top += heights[i]
        self._flow.pages[-1].bottom = top

    def row(self, index: int) -> None:
        """Places one body row, cut by a page break where the look allows it."""
        row, height = self._grid.body[index], self._heights[index]
        room = self._flow.room()
        start = 0
        if height > room:
            cut = self._cut(row, room)
            if cut:
                self._part(row, 0, cut, self._cut_height(row, 0, cut))
                start = cut
            self._break()
        if start:
            self._part(row, start, None, self._cut_height(row, start, None))
        else:
            self._part(row, 0, None, height)
        self._close_finished()

    def _cut(self, row: GridRow, room: float) -> int:
        """Returns after how many lines a page break cuts the row; 0 for a row that moves as a whole."""
        if not self._flow.look.split_rows or row.kind != "row":
            return 0
        look = self._flow.look
        fits = int((room - 2 * look.padding) / (look.size * LEADING))
        longest = max(
            len(self._flow.lines(c, self._width(c))[0]) for c in row.cells if c.rowspan == 1
        )
        return fits if FEWEST_SPLIT_LINES <= fits < longest else 0

    def _cut_height(self, row: GridRow, start: int, end: int | None) -> float:
        look = self._flow.look
        longest = max(
            len(self._flow.lines(c, self._width(c))[0][start:end])
            for c in row.cells
            if c.rowspan == 1
        )
        return max(1, longest) * look.size * LEADING + 2 * look.padding

    def _part(self, row: GridRow, start: int, end: int | None, height: float) -> None:
        """Places lines `start..<end` of each cell as one strip of the page."""
        top = self._flow.y
        whole = start == 0 and end is None
        for cell in row.cells:
            if cell.rowspan > 1:
                if start == 0:
                    self._open.append([cell, cell.rowspan, [], top])
                continue
            lines, size = self._flow.lines(cell, self._width(cell))
            self._add(
                cell, top, top + height, lines[start:end], size, row.stripe, row.group, whole
            )
        self._flow.pages[-1].bottom = top + height

    def _close_finished(self) -> None:
        for entry in self._open:
            entry[1] -= 1
        for cell, _, parts, top in [e for e in self._open if e[1] == 0]:
            parts.append(self._add(cell, top, self._flow.y, [], self._flow.look.size))
            self._print_label(cell, parts)
        self._open = [e for e in self._open if e[1] > 0]

    def _break(self) -> None:
        """Ends the page: merged cells that go on get a part on either side."""
        for entry in self._open:
            if self._flow.y > entry[3]:
                entry[2].append(
                    self._add(entry[0], entry[3], self._flow.y, [], self._flow.look.size)
                )
        self._flow.break_page()
        if self._flow.look.header == "repeated":
            self.header()
        for entry in self._open:
            entry[3] = self._flow.y

    def _print_label(self, cell: Cell, parts: list[Box]) -> None:
        """Puts a merged cell's text into its first part that has room for it, or into each such part."""
        lines, size = self._flow.lines(cell, self._width(cell))
        need = self._flow.height(cell, lines, size)
        roomy = [p for p in parts if p.y1 - p.y0 >= need - 0.01]
        if not roomy:
            raise ValueError(f"no part of the merged cell has room for {cell.text!r}")
        roomy[0].lines, roomy[0].size = lines, size
        if not self._flow.look.reprint_labels:
            return
        again = replace(cell, text=cell.text + self._flow.look.continued)
        lines, size = self._flow.lines(again, self._width(cell))
        need = self._flow.height(again, lines, size)
        for part in roomy[1:]:
            if part.y1 - part.y0 >= need - 0.01:
                part.lines, part.size = lines, size

    def _add(
        self,
        cell: Cell,
        y0: float,
        y1: float,
        lines: list[str],
        size: float,
        stripe: bool = False,
        group: bool = False,
        whole: bool = True,
    ) -> Box:
        x0, x1 = self._edges[cell.column], self._edges[cell.column + cell.colspan]
        box = Box(cell, x0, y0, x1, y1, lines, size, stripe, group, whole)
        self._flow.pages[-1].boxes.append(box)
        return box

    def _width(self, cell: Cell) -> float:
        return self._edges[cell.column + cell.colspan] - self._edges[cell.column]

    def _needs(self, cell: Cell) -> float:
        lines, size = self._flow.lines(cell, self._width(cell))
        return self._flow.height(cell, lines, size)

    def _row_heights(self) -> list[float]:
        """Returns body row heights: for single cells first, then grown for merged ones."""
        look = self._flow.look
        slack = look.tight * look.size * LEADING + (2 * look.padding if look.tight else 0)
        heights = []
        for row in self._grid.body:
            need = max((self._needs(c) for c in row.cells if c.rowspan == 1), default=0)
            least = max(look.size * LEADING + 2 * look.padding, look.least_height)
            heights.append(max(least, need - slack))
        for i, row in enumerate(self._grid.body):
            for cell in row.cells:
                span = slice(i, i + cell.rowspan)
                missing = self._needs(cell) - sum(heights[span])
                if cell.rowspan > 1 and missing > 0:
                    heights[span] = [h + missing / cell.rowspan for h in heights[span]]
        return heights
