"""Cases of what fewer vendors' sheets have, each from two producers."""

from __future__ import annotations

from .. import headers
from ..model import Look, Mark, Recipe

# Lines above groups alone, between which nothing but the items tells the rows.
_GROUPS = tuple(
    Recipe(
        f"{producer}/group-rules",
        producer,
        seed,
        columns=headers.NO_NUMBER,
        numbering="none",
        vendor=4,
        rows=14,
        look=Look(font=font, rules="groups", labels="repeat", sections="none", padding=5),
    )
    for producer, seed, font in (("cairo", 501, "vlp"), ("weasy", 502, "ipaexg"))
)
# A rectangle around all that a page holds; numbers with a mark and signs of their own.
_FRAMED = tuple(
    Recipe(
        f"{producer}/framed-page",
        producer,
        seed,
        columns=headers.CODED,
        numbering=numbering,
        vendor=5,
        rows=12,
        extras=3,
        mark=Mark("※", "number", prefix=True),
        legend="※ は経済産業省の一覧にない、当社による追加を表します。",
        look=Look(
            font="ipaexg",
            rules=rules,
            labels="repeat",
            sections="none",
            padding=4.5,
            framed=True,
            label_fill="#fce4d6",
            footer="{page} / {pages}",
        ),
    )
    for producer, seed, rules, numbering in (
        ("reportlab", 503, "horizontal", "dashed"),
        ("fpdf", 504, "zebra", "thousands"),
    )
)
# Neither header nor numbers: headings on fills, and labels below them that are named alike.
_HEADINGS = tuple(
    Recipe(
        f"{producer}/headings-alone",
        producer,
        seed,
        columns=headers.NO_NUMBER,
        numbering="none",
        vendor=6,
        rows=16,
        definitions="reference",
        look=Look(
            font="ipaexg",
            header="absent",
            rules="outer",
            labels="first",
            valign="bottom",
            label_valign="bottom",
            padding=5,
        ),
    )
    for producer, seed in (("calc", 505), ("chromium", 506))
)

CASES = (*_GROUPS, *_FRAMED, *_HEADINGS)
