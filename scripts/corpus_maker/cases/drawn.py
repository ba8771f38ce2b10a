"""Cases drawn by hand with ReportLab and cairo, as reporting tools do."""

from __future__ import annotations

from .. import headers
from ..model import Look, Mark, Recipe

CASES = (
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
)
