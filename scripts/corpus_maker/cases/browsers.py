"""Cases printed from HTML: Chromium and WeasyPrint."""

from __future__ import annotations

from .. import headers
from ..model import Look, Mark, Recipe

CASES = (
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
        "weasy/zebra", "weasy", 221, columns=headers.NO_NUMBER, vendor=8, numbering="none",
        look=Look(font="ipaexg", rules="zebra", header_fill="#1f3864", header_colour="#ffffff", sections="none"),
    ),
    Recipe(
        "weasy/radicals", "weasy", 222, columns=headers.STANDARD, vendor=9, numbering="full-width",
        look=Look(font="biz", rules="doubled-edges", labels="repeat"), post=("radicals",),
    ),
    Recipe(
        "weasy/english", "weasy", 223, columns=headers.ENGLISH, entries="english", vendor=0, title="Service Level Checklist",
        date="1 April 2025", look=Look(font="noto", rules="white", landscape=False, size=8),
    ),
)
