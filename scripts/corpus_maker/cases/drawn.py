"""Cases drawn by hand with ReportLab, cairo and fpdf2, as reporting tools do."""

from __future__ import annotations

from .. import headers
from ..model import Look, Mark, Recipe
from .offices import LONG_REMARK

_REPORTLAB = (
    Recipe(
        "reportlab/cid-font", "reportlab", 301, columns=headers.STANDARD, vendor=10, numbering="restarting",
        look=Look(font="cid-gothic", rules="thin-rects", valign="top"),
    ),
    Recipe(
        "reportlab/rotated-locked", "reportlab", 302, columns=headers.FILLED_IN, vendor=11, extras=4,
        mark=Mark("※", "item", prefix=True),
        look=Look(font="ipamp", rules="gaps", fake_bold=True, hidden="white", watermark="複製禁止"),
        post=("rotate", "crop", "encrypt"),
    ),
    Recipe(
        "reportlab/clipped", "reportlab", 303, columns=headers.STANDARD, vendor=12, numbering="skipping",
        clipped=((4, "remarks", "くわしくは窓口へ"), (17, "definition", "隠れて見えない続きの文"), (33, "remarks", "非表示の行")),
        texts=((4, "remarks", "直近の実績は別紙"), (17, "definition", "渡せる記録の種類"), (33, "remarks", "鍵は分離")),
        spilt=((12, "setting", "有（死活、応答時間、資源の使用率を一分ごとに）"),),
        look=Look(font="ipag", rules="cell-boxes"),
    ),
    Recipe(
        "reportlab/tight-rows", "reportlab", 304, columns=headers.NO_REMARKS, vendor=13, numbering="descending",
        look=Look(font="ipaexg", tight=0.2, links=True, footer="{page}", rule_width=0.34), post=("decomposed-kana",),
    ),
    Recipe(
        "reportlab/image-rules", "reportlab", 305, columns=headers.CODED, vendor=14, numbering="thousands", extras=4,
        mark=Mark("*", "number"),
        look=Look(font="migu", rules="images", rule_width=0.7, hidden="mode3", header="once"), post=("negative-origin",),
    ),
    Recipe(
        "reportlab/cid-mincho", "reportlab", 306, columns=headers.REQUIRED, vendor=15, definitions="both",
        texts=((7, "remarks", LONG_REMARK), (22, "remarks", "ﾒｰﾙで通知"), (25, "setting", "31")),
        look=Look(
            font="cid-mincho", rules="grid", split_rows=True, valign="top", reprint_labels=True, label_valign="top",
            running_header="お客様限り",
        ),
    ),
    Recipe(
        "reportlab/cid-shift-jis", "reportlab", 307, columns=headers.FILLED_IN, vendor=0, numbering="restarting", extras=3,
        mark=Mark("＊", "item"), texts=((4, "setting", "99.5"), (12, "remarks", "1. 死活\n2. 応答\n3. 資源")),
        look=Look(font="cid-gothic", rules="thin-rects", landscape=False, size=7, label_valign="top", valign="top"),
        post=("shift-jis",),
    ),
)

_CAIRO = (
    Recipe(
        "cairo/several-tables", "cairo", 321, columns=headers.STANDARD, tables=(headers.NO_REMARKS,), vendor=13,
        numbering="restarting", revisions=4,
        prose=("当社のサービスについて、次の二つの表でお答えします。", "ご不明の点は営業担当までお問い合わせください。"),
        notes=("以上",), look=Look(font="ipaexg", rules="dashed", sections="none", valign="top"),
    ),
    Recipe(
        "cairo/two-level-rotated", "cairo", 322, columns=headers.TWO_LEVEL, vendor=14, rows=42, extras=7,
        mark=Mark("【独自】", "item", prefix=True), numbering="circled",
        look=Look(font="vlp", sections="column", section_text="rotated", category_text="stacked", reprint_labels=True),
    ),
    Recipe(
        "cairo/no-rules", "cairo", 323, columns=headers.WITH_EXAMPLE, vendor=15, numbering="repeating",
        look=Look(font="ipaexm", rules="none", size=7.5, padding=4, labels="first"),
    ),
    Recipe(
        "cairo/thin-rects-turned", "cairo", 324, columns=headers.NARROW, vendor=0, numbering="descending", extras=6,
        mark=Mark("＊", "category"), legend="＊の付いた種別は当社の追加です。",
        look=Look(font="noto", rules="thin-rects", fake_bold=True, hidden="outside", header_bold=True),
        post=("radicals", "rotate"),
    ),
    Recipe(
        "cairo/gaps-tight", "cairo", 325, columns=headers.STANDARD, vendor=1, numbering="sparse",
        wide=((9, "unit", "remarks"), (28, "definition", "remarks")),
        texts=((9, "setting", "公表していません"), (28, "setting", "別紙「運用の手引き」の第4章をご覧ください")),
        look=Look(font="notoserif", size=7.5, rules="gaps", tight=0.2, watermark="SAMPLE", small=("remarks",)),
    ),
    Recipe(
        "cairo/outer-frame", "cairo", 326, columns=headers.CATEGORY_FIRST, vendor=2, numbering="parenthesised",
        look=Look(
            font="ipaexg", rules="outer", labels="first", padding=4.5, valign="top", label_valign="top",
            rule_width=1.2, header="once",
        ),
        post=("ghostscript",),
    ),
)

_FPDF = (
    Recipe(
        "fpdf/double-rules", "fpdf", 341, columns=headers.STANDARD, vendor=3, numbering="full-width", extras=3,
        mark=Mark("（追加）", "item"), wide=((16, "setting", "remarks"),),
        texts=((16, "setting", "請求があれば、契約者の求める形で書面により報告する"),),
        look=Look(font="bizm", rules="double", rule_width=0.3, header_bold=False, hidden="mode3"),
    ),
    Recipe(
        "fpdf/doubled-edges", "fpdf", 342, columns=headers.CODED, vendor=4, numbering="thousands",
        joined=((6, 8, "no"), (6, 8, "item"), (33, 34, "setting")),
        look=Look(
            font="migmix", size=7.5, rules="doubled-edges", header_bold=True, links=True, hidden="clip",
        ),
        post=("user-unit",),
    ),
    Recipe(
        "fpdf/side-by-side", "fpdf", 343, columns=headers.PLAIN_LIST, tables=(headers.PLAIN_LIST,), vendor=5, rows=26,
        definitions="short", numbering="plain", side_by_side=True,
        look=Look(font="ipagp", size=7, sections="none", rules="images", rule_width=0.5),
    ),
    Recipe(
        "fpdf/white-rules", "fpdf", 344, columns=headers.STANDARD, vendor=6, numbering="repeating", blanks=0.3,
        texts=((3, "remarks", "ﾊﾞｯｸｱｯﾌﾟ有"), (10, "setting", "14")),
        look=Look(font="vl", rules="white", labels="repeat", header_fill="#595959", header_colour="#ffffff", hidden="outside"),
        post=("negative-origin", "decomposed-kana"),
    ),
    Recipe(
        "fpdf/no-header", "fpdf", 345, columns=headers.CATEGORY_FIRST, vendor=7,
        look=Look(font="takao", header="absent", rules="grid", sections="none", reprint_labels=True, label_valign="top"),
        post=("mixed-sizes",),
    ),
    Recipe(
        "fpdf/scan", "fpdf", 346, columns=headers.NO_REMARKS, vendor=8, rows=20, look=Look(font="ipaexg"), post=("scan",),
    ),
)

CASES = (*_REPORTLAB, *_CAIRO, *_FPDF)
