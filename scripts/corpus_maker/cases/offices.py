"""Cases printed by LibreOffice Calc and Writer."""

from __future__ import annotations

from .. import headers
from ..model import Look, Mark, Recipe

LONG_REMARK = (
    "障害の重さを四つに分け、上の二つは発生から30分以内に当番の責任者へ電話で知らせる。"
    "三つ目は翌営業日の朝会で扱い、四つ目は月ごとの報告にまとめる。\n"
    "連絡先は契約書の別表のとおりで、変更があれば5営業日前までに申し出を受ける。"
    "電話がつながらないときは、登録された順に次の人へ掛け、つながるまで繰り返す。"
)

CASES = (
    Recipe(
        "calc/full-grid", "calc", 101, columns=headers.STANDARD, extras=4, vendor=0,
        legend="※項目名に「*」のあるものは当社が追加した項目です。",
        look=Look(font="ipagp", footer="{page} / {pages} ページ"),
    ),
    Recipe(
        "calc/merged-across-pages", "calc", 102, columns=headers.FILLED_IN, vendor=1, definitions="both",
        look=Look(font="ipaexg", landscape=False, size=7, header="once", header_fill="#fff2cc", band_fill="#fce4d6"),
    ),
    Recipe(
        "calc/kind-over-two-columns", "calc", 103, columns=headers.KIND_OVER_TWO, vendor=2, extras=8,
        mark=Mark(" *", "section"), legend="* は当社が独自に設けた区分を表します。",
        look=Look(page="A3", font="ipagp", sections="column", section_text="stacked", category_text="rotated"),
    ),
    Recipe(
        "writer/rows-split", "writer", 121, columns=headers.STANDARD, vendor=3, definitions="both",
        texts=((9, "remarks", LONG_REMARK), (13, "remarks", LONG_REMARK + LONG_REMARK), (27, "remarks", LONG_REMARK)),
        look=Look(
            landscape=False, font="ipaexm", size=9, sections="none", header="once", valign="top",
            label_valign="top", split_rows=True,
        ),
    ),
    Recipe(
        "writer/two-row-header", "writer", 122, columns=headers.TWO_ROW, vendor=4, extras=6,
        mark=Mark("（追加）", "item"),
        look=Look(font="bizp", sections="column", rules="double", header_fill="#e2efda", running_header="社外秘"),
    ),
)
