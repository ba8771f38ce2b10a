"""Cases of columns that are hard to tell: where they end, and which of them are one."""

from __future__ import annotations

from .. import headers
from ..model import Look, Recipe

_OFFERS = headers.columns(
    "no=項",
    "category=分野",
    "item=項目",
    "definition=内容",
    "回答欄/setting=設定（記入欄）",
    "回答欄/other=オプション契約時",
    "回答欄/remarks=補足説明",
)

# A further column of answers, under a label that the first says, too.
_FURTHER = tuple(
    Recipe(
        f"{producer}/further-answers",
        producer,
        seed,
        columns=_OFFERS,
        vendor=8,
        rows=12,
        hazards=("second-answer",),
        look=Look(font="ipaexg", labels="first", valign="top"),
    )
    for producer, seed in (("writer", 525), ("weasy", 526))
)
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

CASES = (*_FURTHER, *_CUT)
