"""Cases of what few vendors print, each from two producers."""

from __future__ import annotations

from .. import headers
from ..model import Insertion, Look, Recipe

# Numbers on round grounds of their own, in a table that nothing else draws.
_BADGES = tuple(
    Recipe(
        f"{producer}/badges",
        producer,
        seed,
        columns=headers.FILLED_IN,
        vendor=7,
        rows=14,
        hazards=("grounds-of-words",),
        look=Look(
            font="ipaexg",
            rules="none",
            labels="repeat",
            sections="none",
            padding=5,
            badges=("no",),
            badge_fill=fill,
        ),
    )
    for producer, seed, fill in (("cairo", 511, "#1f3864"), ("chromium", 512, "#c0504d"))
)
# Labels that a page break cuts, printed again as continued.
_CONTINUED = tuple(
    Recipe(
        f"{producer}/labels-continued",
        producer,
        seed,
        columns=headers.STANDARD,
        vendor=8,
        rows=26,
        hazards=("label-continued",),
        look=Look(
            font="vl", reprint_labels=True, continued=continued, label_valign="top", size=9
        ),
    )
    for producer, seed, continued in (("reportlab", 513, "（続き）"), ("fpdf", 513, "(つづき)"))
)
# Answers for two plans under one label, over a line of its own, without upright lines.
_PLANS = tuple(
    Recipe(
        f"{producer}/plans",
        producer,
        seed,
        columns=headers.columns(
            "no=項",
            "section=種別@5",
            "category=種別@7",
            "item=項目例",
            "definition=規程内容",
            "当社の設定/setting=標準プラン",
            "当社の設定/other=上位プラン",
            "remarks=備考",
        ),
        vendor=9,
        rows=14,
        hazards=("answers-for-plans",),
        look=Look(font="ipaexg", rules="horizontal", sections="column", valign="top"),
    )
    for producer, seed in (("fpdf", 515), ("cairo", 516))
)
# The header once more among the rows, in other words.
_REWORDED = tuple(
    Recipe(
        f"{producer}/header-reworded",
        producer,
        seed,
        columns=headers.FILLED_IN,
        vendor=10,
        rows=14,
        hazards=("header-in-other-words",),
        insertions=(
            Insertion(at, "header", "No.\t種別\tチェック項目\t確認内容\t単位\t当社回答\t備考"),
        ),
        look=Look(font="ipaexg", header="once"),
    )
    for producer, seed, at in (("reportlab", 517, 9), ("typst", 518, 7))
)
# Pages drawn much larger than any printer does, so that the two lines of an edge are far apart.
_SCALED = tuple(
    Recipe(
        f"{producer}/enlarged",
        producer,
        seed,
        columns=headers.STANDARD,
        vendor=11,
        rows=12,
        look=Look(font="ipaexg", rules=rules, size=7),
        post=("enlarged",),
    )
    for producer, seed, rules in (("chromium", 519, "cell-boxes"), ("reportlab", 520, "double"))
)

CASES = (*_BADGES, *_CONTINUED, *_PLANS, *_REWORDED, *_SCALED)
