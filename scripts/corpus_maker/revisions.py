"""The revision history, a table that is no checklist."""

from __future__ import annotations

from .grid import Cell, Grid, GridRow

LABELS = ("版", "改訂日", "改訂内容")
SHARES = (0.12, 0.23, 0.65)


def revision_grid(revisions: tuple[tuple[str, str, str], ...]) -> Grid:
    """Returns the cells of the revision history."""
    header = [Cell(label, "header", i) for i, label in enumerate(LABELS)]
    body = [
        GridRow("row", [Cell(text, "revision", i) for i, text in enumerate(revision)])
        for revision in revisions
    ]
    return Grid(list(SHARES), [GridRow("header", header)], body)
