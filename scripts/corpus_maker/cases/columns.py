"""Cases of columns that are hard to tell: where they end, and which of them are one."""

from __future__ import annotations

from .. import headers
from ..model import Look, Recipe

# An answer over several rows that a page's end cuts in the middle of a line.
_CUT = (
    Recipe(
        "writer/answer-cut",
        "writer",
        531,
        columns=headers.STANDARD,
        vendor=12,
        rows=30,
        joined=((18, 20, "setting"),),
        texts=((18, "setting", "Microsoft Entra ID と Google Workspace に対応する。障害の重さを四つに分け、重いものから順に対応する。"),),
        look=Look(font="ipaexg", sections="none", header="once", valign="top", split_rows=True),
    ),
)

CASES = _CUT
