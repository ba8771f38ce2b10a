"""Cases printed by office programs: LibreOffice Calc and Writer, and Gnumeric."""

from __future__ import annotations

from .. import headers
from ..model import Look, Mark, Recipe

LONG_REMARK = (
    "障害の重さを四つに分け、上の二つは発生から30分以内に当番の責任者へ電話で知らせる。"
    "三つ目は翌営業日の朝会で扱い、四つ目は月ごとの報告にまとめる。\n"
    "連絡先は契約書の別表のとおりで、変更があれば5営業日前までに申し出を受ける。"
    "電話がつながらないときは、登録された順に次の人へ掛け、つながるまで繰り返す。"
)

_CALC = (
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
        "calc/zebra-linked", "calc", 104, columns=headers.NO_REMARKS, vendor=3, numbering="dotted",
        date="令和6年10月1日",
        look=Look(
            font="noto", rules="zebra", labels="repeat", sections="none", links=True, padding=5,
            header_fill="#0b5394", header_colour="#ffffff", header_bold=True, tagged=True,
        ),
    ),
    Recipe(
        "calc/hair-rules-overflow", "calc", 105, columns=headers.STANDARD, vendor=4, numbering="sparse",
        spilt=((7, "setting", "有（CSV形式、タブ区切り形式、固定長形式）"), (21, "setting", "有（項目と帳票に限り別見積もり）")),
        look=Look(font="ipag", rules="hair", valign="bottom", label_valign="bottom", running_header="取扱注意"),
    ),
    Recipe(
        "calc/two-row-header", "calc", 106, columns=headers.TWO_ROW, vendor=5, numbering="padded",
        look=Look(
            page="B4", font="takao", sections="column", label_valign="top", rules="dotted", header_spaced=True,
            category_text="stacked",
        ),
        post=("qpdf",),
    ),
)

_EXCEL = (
    Recipe(
        "excel/fit-to-width", "excel", 111, columns=headers.WITH_EXAMPLE, vendor=6, extras=5,
        mark=Mark("†", "item"), legend="† 印は当社が加えた項目", notes=("※ 記載の内容は予告なく変わることがあります。",),
        look=Look(font="bizp", size=10, footer="{page}", small=("remarks",)),
    ),
    Recipe(
        "excel/category-before-number", "excel", 112, columns=headers.CATEGORY_FIRST, vendor=7, numbering="skipping",
        look=Look(font="ipaexg", size=9, sections="none", label_valign="top", valign="top", header_bold=True),
    ),
    Recipe(
        "excel/measures", "excel", 113, columns=headers.MEASURES, entries="measures", vendor=8, rows=18,
        title="情報セキュリティ対策チェックシート",
        joined=((3, 4, "setting"), (8, 9, "no"), (8, 9, "item"), (14, 15, "setting")),
        look=Look(
            font="ipagp", landscape=False, size=8, sections="column", rules="dashed", header_fill="#1f3864",
            header_colour="#ffffff",
        ),
    ),
    Recipe(
        "excel/horizontal-rules", "excel", 114, columns=headers.REQUIRED, vendor=9, numbering="parenthesised",
        blanks=0.3,
        look=Look(font="migmix", rules="horizontal", sections="band", labels="first", header="once", tagged=True),
    ),
    Recipe(
        "excel/rotated-labels", "excel", 115, columns=headers.TWO_LEVEL, vendor=10, extras=6,
        mark=Mark("（独自）", "section"), prose=("（独自）と記した区分は、経済産業省の一覧にない当社の項目です。",),
        look=Look(
            page="A3", font="ipaexm", size=9, sections="column", section_text="stacked", category_text="rotated",
            footer="- {page} -",
        ),
    ),
)

_GNUMERIC = (
    Recipe(
        "gnumeric/labels-drawn-twice", "gnumeric", 116, columns=headers.STANDARD, vendor=11,
        look=Look(font="ipaexg", size=9, header="once", footer="{page} / {pages}"),
    ),
    Recipe(
        "gnumeric/no-rules", "gnumeric", 117, columns=headers.ANSWER_ONLY, vendor=12, rows=40, numbering="dashed",
        look=Look(font="noto", size=9, rules="none", labels="first", header="once", header_bold=True, padding=5),
    ),
)

_WRITER = (
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
    Recipe(
        "writer/several-tables", "writer", 123, columns=headers.STANDARD, tables=(headers.ANSWER_ONLY, headers.NO_REMARKS),
        vendor=5, numbering="restarting", revisions=3,
        prose=("この文書は、利用をお考えの方からの質問に、表の形でお答えするものです。", "表は三つあり、それぞれ番号を1から振っています。"),
        look=Look(landscape=False, font="ipagp", size=8, rules="outer", labels="repeat", sections="none"),
    ),
    Recipe(
        "writer/vertical-labels", "writer", 124, columns=headers.KIND_OVER_TWO, vendor=6, definitions="both",
        texts=((5, "remarks", "旧：72時間以内\n24時間以内"), (12, "remarks", "旧：毎月\n四半期ごと")),
        look=Look(
            font="ipam", size=9, sections="column", section_text="vertical", category_text="vertical", struck=True,
            label_valign="top", header="repeated", tagged=True,
        ),
    ),
    Recipe(
        "writer/english", "writer", 125, columns=headers.ENGLISH_TWO_LEVEL, entries="english", vendor=1,
        title="Service Level Answers", date="2025-03-31",
        look=Look(font="dejavu", size=8, sections="column", rules="grid", rule_width=1, footer="Page {page} of {pages}"),
        hazards=("ligatures",),
    ),
)

CASES = (*_CALC, *_EXCEL, *_GNUMERIC, *_WRITER)
