"""Lays a table's rows out as cells with spans: the one shape that every producer draws."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .model import Column, Look, Mark, Row, Table

SHIFT_FROM = "category"  # a dropped cell moves every later one to the left, as a missing <td> does


@dataclass
class Cell:
    """One cell; `column` counts from 0."""

    text: str
    role: str  # header | band | a field name
    column: int
    colspan: int = 1
    rowspan: int = 1
    tail: str = ""  # typed below `text` and hidden by the row's edge
    spilt: bool = False  # not wrapped: runs on over the next cell


@dataclass
class GridRow:
    """One row of cells; a cell that an earlier row's span covers is not in it."""

    kind: str  # header | band | row
    cells: list[Cell]
    stripe: bool = False  # every other entry, for zebra fills
    group: bool = False  # begins a category, or is none's


@dataclass
class Grid:
    """A table as cells."""

    widths: list[float]  # shares that add up to 1
    header: list[GridRow]
    body: list[GridRow]


def grid(table: Table, look: Look, mark: Mark) -> Grid:
    """Returns the cells of `table`."""
    total = sum(c.width for c in table.columns)
    title = Cell(look.title_row, "header", 0, colspan=len(table.columns))
    titles = [GridRow("header", [title])] if look.title_row else []
    within = look.header_at_bands and look.sections == "band"
    return Grid(
        widths=[c.width / total for c in table.columns],
        header=titles
        + ([] if look.header == "absent" or within else _header(table.columns, look)),
        body=_body(table, look, mark),
    )


def _header(columns: tuple[Column, ...], look: Look) -> list[GridRow]:
    """Returns one header row, or two when some column has a label above its own."""

    def spaced(label: str) -> str:
        return (
            " ".join(label)
            if look.header_spaced and label.isalpha() and not label.isascii()
            else label
        )

    if not any(c.group for c in columns):
        cells = [Cell(spaced(c.label), "header", i) for i, c in enumerate(columns)]
        return [GridRow("header", _same_labels_joined(cells))]
    upper: list[Cell] = []
    lower: list[Cell] = []
    for i, column in enumerate(columns):
        if not column.group:
            upper.append(Cell(spaced(column.label), "header", i, rowspan=2))
            continue
        lower.append(Cell(spaced(column.label), "header", i))
        upper.append(Cell(column.group, "header", i))
    return [GridRow("header", _same_labels_joined(upper)), GridRow("header", lower)]


def _same_labels_joined(cells: list[Cell]) -> list[Cell]:
    """Makes one cell of neighbours with one label (種別 over two columns; a group)."""
    joined: list[Cell] = []
    for cell in cells:
        if joined and joined[-1].text == cell.text and joined[-1].rowspan == cell.rowspan:
            joined[-1].colspan += 1
        else:
            joined.append(cell)
    return joined


def _body(table: Table, look: Look, mark: Mark) -> list[GridRow]:
    body: list[GridRow] = []
    bands = _band_starts(table.rows, look.band_level) if look.sections == "band" else set()
    starts = bands | {i.before for i in table.insertions}
    for index, row in enumerate(table.rows):
        body += _inserted(table, index, look)
        if index in bands:
            text = _marked_label(row, look.band_level, mark)
            body.append(GridRow("band", _band(text, len(table.columns), look), group=True))
            if look.header_at_bands:
                body += _header(table.columns, look)
        cells = _cells(table, index, look, mark, starts)
        if row.shifted:
            start = [c.field for c in table.columns].index(SHIFT_FROM)
            cells = _shifted(cells, start, len(table.columns))
        group = not _continues(table.rows, index, "category", starts)
        body.append(GridRow("row", cells, stripe=index % 2 == 1, group=group))
    return body + _inserted(table, len(table.rows), look)


def _band(text: str, width: int, look: Look) -> list[Cell]:
    """Returns the cells of a band over so many columns."""
    if not look.bands_numbered:
        return [Cell(text, "band", 0, colspan=width)]
    number, _, name = text.partition(" ")
    return [Cell(number, "band", 0), Cell(name, "band", 1, colspan=width - 1)]


def _relabelled(columns: tuple[Column, ...], labels: str) -> tuple[Column, ...]:
    """Returns the columns with other labels, parted by tabs; as they are for none."""
    if not labels:
        return columns
    return tuple(
        replace(c, label=label)
        for c, label in zip(columns, labels.split("\t"), strict=True)
    )


def _inserted(table: Table, index: int, look: Look) -> list[GridRow]:
    """Returns the rows that are no entries before the entry with an index."""
    result: list[GridRow] = []
    for insertion in (i for i in table.insertions if i.before == index):
        if insertion.kind == "header":
            result += _header(_relabelled(table.columns, insertion.text), look)
            continue
        text = insertion.text
        if insertion.kind == "continued":
            if index in _band_starts(table.rows, look.band_level):
                break  # the heading itself stands here
            text = table.rows[index].section + text
        cell = Cell(text, "band" if insertion.kind == "continued" else insertion.kind, 0)
        cell.colspan = len(table.columns)
        result.append(GridRow("band", [cell], group=True))
    return result


def _band_starts(rows: tuple[Row, ...], level: str) -> set[int]:
    labels = [row.section if level == "section" else row.category for row in rows]
    return {i for i, label in enumerate(labels) if label and (i == 0 or labels[i - 1] != label)}


def _cells(table: Table, index: int, look: Look, mark: Mark, starts: set[int]) -> list[Cell]:
    row = table.rows[index]
    cells: list[Cell] = []
    for position, column in enumerate(table.columns):
        name = column.field
        if name in row.joined or (name in row.wide and name != row.wide[0]):
            continue
        if name in ("section", "category"):
            cell = _label_cell(table, index, position, look, mark, starts)
        elif row.wide and name == row.wide[0]:
            cell = Cell(row.values["setting"], "setting", position, colspan=len(row.wide))
        else:
            cell = Cell(_printed(row, name, mark), name, position, tail=row.tails.get(name, ""))
            cell.spilt = name in row.spilt
            cell.rowspan = _joined_rows(table.rows, index, name)
        if cell:
            cells.append(cell)
    return cells


def _printed(row: Row, name: str, mark: Mark) -> str:
    """Returns a cell's text with the vendor's mark, where the mark hangs on this cell."""
    text = row.values.get(name, "")
    marked = {"item": "item", "number": "no"}.get(mark.place)
    return mark.applied(text) if row.extra and marked == name else text


def _marked_label(row: Row, name: str, mark: Mark) -> str:
    label = row.section if name == "section" else row.category
    return mark.applied(label) if row.extra and mark.place == name and label else label


def _label_cell(
    table: Table, index: int, position: int, look: Look, mark: Mark, starts: set[int]
) -> Cell | None:
    """Returns the section or category cell of a row; none when a cell above covers it."""
    name = table.columns[position].field
    text = _marked_label(table.rows[index], name, mark)
    first = not _continues(table.rows, index, name, starts)
    if look.labels == "repeat":
        return Cell(text, name, position)
    if look.labels == "first":
        return Cell(text if first else "", name, position)
    if not first:
        return None
    length = 1
    while index + length < len(table.rows) and _continues(table.rows, index + length, name, starts):
        length += 1
    return Cell(text, name, position, rowspan=length)


def _continues(rows: tuple[Row, ...], index: int, name: str, starts: set[int]) -> bool:
    """Tells whether the row's label is the one above it, in one merged cell."""
    if index == 0 or index in starts:
        return False
    above, here = rows[index - 1], rows[index]
    if name == "section":
        return above.section == here.section
    if above.shifted or here.shifted:
        return False
    return (above.section, above.category) == (here.section, here.category)


def _joined_rows(rows: tuple[Row, ...], index: int, name: str) -> int:
    length = 1
    while index + length < len(rows) and name in rows[index + length].joined:
        length += 1
    return length


def _shifted(cells: list[Cell], start: int, columns: int) -> list[Cell]:
    """Returns a row's cells as printed when the one in column `start` was dropped."""
    kept = [c for c in cells if c.column < start]
    moved = [replace(c, column=c.column - 1) for c in cells if c.column > start]
    return [*kept, *moved, Cell("", moved[-1].role, columns - 1)]
