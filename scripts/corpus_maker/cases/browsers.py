"""Cases printed from HTML: Chromium, WeasyPrint and wkhtmltopdf."""

from __future__ import annotations

from .. import headers
from ..model import Look, Mark, Recipe
from .offices import LONG_REMARK

_CHROMIUM = (
    Recipe(
        "chromium/horizontal-rules", "chromium", 201, columns=headers.ANSWER_ONLY, vendor=5, numbering="dashed",
        look=Look(font="noto", landscape=False, size=7.5, rules="horizontal", links=True, header_fill="#ffffff"),
    ),
    Recipe(
        "chromium/columns-shifted", "chromium", 202, columns=headers.NO_REMARKS, vendor=6, shifted=(8, 24, 48),
        look=Look(font="ipaexg", header="once", tagged=True, label_valign="top"),
    ),
    Recipe(
        "chromium/merged-answers", "chromium", 203, columns=headers.STANDARD, vendor=7, extras=5,
        mark=Mark("＊", "number"),
        joined=((1, 3, "setting"), (14, 15, "remarks")),
        wide=((6, "definition", "remarks"), (30, "setting", "remarks")),
        texts=((6, "setting", "本項目は対象外です（代わりの方法を設けていないため）"),),
        look=Look(font="migmix", landscape=False, size=7),
    ),
    Recipe(
        "chromium/cell-boxes", "chromium", 204, columns=headers.STANDARD, vendor=8, numbering="point",
        joined=((4, 5, "no"), (4, 5, "item"), (18, 20, "no"), (18, 20, "item")),
        look=Look(font="notoserif", rules="cell-boxes", valign="top", label_valign="top", running_header="Confidential"),
    ),
    Recipe(
        "chromium/vertical-labels", "chromium", 205, columns=headers.KIND_OVER_TWO, vendor=9, extras=4,
        mark=Mark("※", "item", prefix=True), legend="※印は当社の追加項目",
        look=Look(
            font="ipaexm", sections="column", section_text="vertical", category_text="rotated", rules="grid",
            footer="{page} / {pages}", watermark="社外秘",
        ),
    ),
    Recipe(
        "chromium/split-ruby", "chromium", 206, columns=headers.STANDARD, vendor=10, definitions="both",
        texts=((11, "remarks", LONG_REMARK + LONG_REMARK), (15, "remarks", "旧：72時間以内\n24時間以内")),
        look=Look(
            font="ipaexg", landscape=False, size=7.5, sections="none", split_rows=True, valign="top",
            label_valign="top", header="once", struck=True, ruby=(("冗長", "じょうちょう"), ("障害", "しょうがい")),
        ),
    ),
    Recipe(
        "chromium/side-by-side", "chromium", 207, columns=headers.PLAIN_LIST, tables=(headers.PLAIN_LIST,), vendor=11,
        rows=24, numbering="plain", side_by_side=True, definitions="short",
        look=Look(font="ipagp", size=7, sections="none", rules="dotted"),
    ),
    Recipe(
        "chromium/background-rules", "chromium", 209, columns=headers.CODED, vendor=0, numbering="padded", extras=3,
        mark=Mark("＊", "number"), look=Look(font="ipaexg", rules="background", rule_colour="#1f3864"),
    ),
    Recipe(
        "chromium/no-header", "chromium", 208, columns=headers.STANDARD, vendor=12, numbering="plain",
        look=Look(font="ipaexg", header="absent", rule_colour="#808080", hidden="clip"),
    ),
)

_WEASY = (
    Recipe(
        "weasy/zebra", "weasy", 221, columns=headers.NO_NUMBER, vendor=8, numbering="none",
        look=Look(font="ipaexg", rules="zebra", header_fill="#1f3864", header_colour="#ffffff", sections="none"),
    ),
    Recipe(
        "weasy/radicals", "weasy", 222, columns=headers.STANDARD, vendor=9, numbering="full-width",
        look=Look(font="biz", rules="doubled-edges", labels="repeat"), post=("radicals",),
    ),
    Recipe(
        "weasy/english", "weasy", 223, columns=headers.ENGLISH, entries="english", vendor=0,
        title="Service Level Checklist", date="1 April 2025",
        look=Look(font="noto", rules="white", landscape=False, size=8),
    ),
    Recipe(
        "weasy/clipped-locked", "weasy", 224, columns=headers.STANDARD, vendor=13, numbering="circled", rows=44,
        texts=((3, "remarks", "規約の第9条"), (20, "definition", "まとめ処理の時間"), (30, "remarks", "契約ごと")),
        clipped=((3, "remarks", "見えない二行目"), (20, "definition", "ここから先は切れている"), (30, "remarks", "続き")),
        look=Look(font="ipaexg", rules="cell-boxes", hidden="white"), post=("encrypt",),
    ),
    Recipe(
        "weasy/shifted", "weasy", 225, columns=headers.NO_REMARKS, vendor=14, shifted=(5, 37),
        look=Look(font="ipaexm", landscape=False, size=7, label_valign="top", rules="dashed"),
        post=("mixed-sizes",),
    ),
    Recipe(
        "weasy/measures", "weasy", 226, columns=headers.MEASURES, entries="measures", rows=18, vendor=15,
        title="対策の実施状況", look=Look(font="sawarabi", landscape=False, sections="column", valign="top", rules="hair"),
        post=("user-unit",),
    ),
    Recipe(
        "weasy/bottom-labels", "weasy", 227, columns=headers.STANDARD, vendor=16, numbering="point", extras=6,
        mark=Mark("※", "category"), legend="※の付いた種別は当社が設けたもの",
        look=Look(page="B4", font="takao", valign="bottom", label_valign="bottom", links=True, footer="{page}"),
        post=("qpdf",),
    ),
)

_QT = (
    Recipe(
        "qt/giant-page", "qt", 241, columns=headers.NO_NUMBER, numbering="none", vendor=1, extras=4,
        mark=Mark("【独自】", "item", prefix=True),
        look=Look(page="giant", font="ipaexg", size=22, padding=8, rules="grid", rule_width=1, ruby=(("遅延", "ちえん"),)),
    ),
    Recipe(
        "qt/cell-boxes", "qt", 242, columns=headers.CODED, numbering="dotted", vendor=2, rows=36,
        look=Look(page="A3", landscape=False, font="vlp", size=8, rules="cell-boxes", header_spaced=True),
        post=("crop", "rare-signs"),
    ),
)

CASES = (*_CHROMIUM, *_WEASY, *_QT)
