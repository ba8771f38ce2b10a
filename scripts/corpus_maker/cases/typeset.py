"""Cases set by Typst."""

from __future__ import annotations

from .. import headers
from ..model import Look, Mark, Recipe

CASES = (
    Recipe(
        "typst/ligatures", "typst", 401, columns=headers.ENGLISH_PLAIN, entries="english", vendor=2,
        title="Cloud Service Level Answers", date="31 March 2025",
        look=Look(font="dejavu", landscape=False, size=8, rules="horizontal", links=True, header_bold=True, footer="{page}"),
        hazards=("ligatures",),
    ),
    Recipe(
        "typst/dotted-rules", "typst", 402, columns=headers.STANDARD, vendor=9, numbering="repeating", extras=4,
        mark=Mark("†", "item"), legend="†：当社の追加項目",
        look=Look(font="noto", rules="dotted", padding=4, watermark="写", running_header="社外秘"),
    ),
    Recipe(
        "typst/split-rows", "typst", 403, columns=headers.NARROW, vendor=10, definitions="both", numbering="dotted",
        look=Look(
            font="notoserif", landscape=False, size=7.5, split_rows=True, valign="top", label_valign="top",
            header="once", sections="none", padding=3,
        ),
    ),
    Recipe(
        "typst/giant-turned", "typst", 404, columns=headers.TWO_LEVEL, vendor=11, extras=5, mark=Mark("＊", "section"),
        look=Look(
            page="giant", font="ipaexg", size=13, padding=6, sections="column", section_text="rotated",
            category_text="stacked",
        ),
        post=("rare-signs",),
    ),
    Recipe(
        "typst/zebra-rewritten", "typst", 405, columns=headers.FILLED_IN, vendor=12, numbering="padded", blanks=0.2,
        look=Look(font="bizp", rules="zebra", labels="first", sections="band", padding=5, header_fill="#c6e0b4"),
        post=("ghostscript",),
    ),
    Recipe(
        "typst/scan", "typst", 406, columns=headers.STANDARD, vendor=13, rows=16, look=Look(font="ipaexg", size=9),
        post=("scan",),
    ),
)
