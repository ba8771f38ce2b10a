"""Breaks text into lines as Japanese typesetting does, in its simplest form."""

from __future__ import annotations

import re
from collections.abc import Callable

NEVER_FIRST = "、。，．）」』】〕］｝ー～…・：；？！％%)],.ぁぃぅぇぉっゃゅょァィゥェォッャュョ々"
NEVER_LAST = "（「『【〔［｛(["
# A Latin word, number or URL stays whole where the cell is wide enough; other characters stand alone.
_UNITS = re.compile(r"[A-Za-z0-9!-/:-@\[-`{-~]+ ?|.", re.DOTALL)

Measure = Callable[[str], float]


def wrapped(text: str, width: float, measure: Measure) -> list[str]:
    """Returns the lines of `text` in a cell `width` points wide; one empty line for no text."""
    return [line for typed in text.split("\n") for line in _filled(typed, width, measure)]


def _filled(text: str, width: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    line = ""
    for unit in _units(text, width, measure):
        if line and measure(line + unit.rstrip()) > width:
            lines.append(line.rstrip())
            line = unit
        else:
            line += unit
    return [*lines, line.rstrip()]


def _units(text: str, width: float, measure: Measure) -> list[str]:
    """Returns the pieces of `text` that a line end may not cut."""
    pieces: list[str] = []
    for piece in _UNITS.findall(text):
        pieces.extend(piece if measure(piece.rstrip()) > width else [piece])
    units: list[str] = []
    for piece in pieces:
        sticks = units and (piece[0] in NEVER_FIRST or units[-1][-1] in NEVER_LAST)
        if sticks and measure(units[-1] + piece.rstrip()) <= width:
            units[-1] += piece
        else:
            units.append(piece)
    return units
