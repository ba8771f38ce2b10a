"""Column sets as vendors print them, by short name."""

from __future__ import annotations

from .model import Column

# field -> its usual share of the table's width
WIDTHS = {
    "no": 3.5,
    "section": 9,
    "category": 9,
    "item": 18,
    "definition": 30,
    "unit": 8,
    "setting_example": 10,
    "setting": 17,
    "remarks": 19,
    "required": 6,
    "other": 15,
    "further": 15,
    "spacer": 1.2,
}


def columns(*parts: str) -> tuple[Column, ...]:
    """Returns columns from `field=label`, `field=label@width` or `group/field=label` parts."""
    result = []
    for part in parts:
        name, label = part.split("=", 1)
        group, _, name = name.rpartition("/")
        label, _, width = label.partition("@")
        result.append(Column(name, label, float(width) if width else WIDTHS[name], group))
    return tuple(result)


STANDARD = columns(
    "no=No.",
    "category=種別",
    "item=サービスレベル項目例",
    "definition=規定内容",
    "unit=測定単位",
    "setting=設定",
    "remarks=備考",
)
FILLED_IN = columns(
    "no=項番",
    "category=種別",
    "item=項目",
    "definition=規程内容",
    "unit=単位",
    "setting=設定（記入欄）",
    "remarks=補足",
)
NO_REMARKS = columns(
    "no=№",
    "category=種別",
    "item=サービスレベル項目",
    "definition=規定内容",
    "unit=測定単位",
    "setting=設定等@30",
)
ANSWER_ONLY = columns(
    "no=No@5",
    "category=カテゴリ",
    "item=項目@24",
    "definition=内容@36",
    "setting=当社回答@34",
)
NO_NUMBER = columns(
    "category=種別",
    "item=サービスレベル項目例",
    "definition=規定内容",
    "unit=測定単位",
    "setting=弊社回答",
    "remarks=備考・補足",
)
WITH_EXAMPLE = columns(
    "no=No.",
    "category=種別",
    "item=項目例",
    "definition=規定内容",
    "unit=測定単位",
    "setting_example=設定例",
    "setting=設定内容",
    "remarks=備考",
)
TWO_LEVEL = columns(
    "no=No.",
    "section=大項目@5",
    "category=中項目@7",
    "item=小項目",
    "definition=規定内容",
    "unit=測定単位",
    "setting=回答",
    "remarks=備考",
)
TWO_ROW = columns(
    "no=No",
    "分類/section=大項目@5",
    "分類/category=中項目@7",
    "チェック項目/item=項目名",
    "チェック項目/definition=内容",
    "チェック項目/unit=単位",
    "回答欄/setting=回答",
    "回答欄/remarks=補足説明",
)
KIND_OVER_TWO = columns(
    "no=No.",
    "section=種別@4",
    "category=種別@5",
    "item=サービスレベル項目例",
    "definition=規定内容",
    "unit=測定単位",
    "setting=設定（記入欄）",
    "remarks=備考",
)
KIND_OVER_TWO_WIDE = columns(
    "no=No.",
    "section=種別@8.6",
    "category=種別@11",
    "item=サービスレベル項目",
    "definition=規定内容",
    "unit=測定単位",
    "setting=設定@24",
)
REQUIRED = columns(
    "no=番号",
    "category=分類@9",
    "item=項目",
    "required=必須/選択",
    "definition=要件",
    "unit=回答方法",
    "setting=対応状況",
    "remarks=備考",
)
ENGLISH = columns(
    "no=No.",
    "category=Category",
    "item=Service level item",
    "definition=Description",
    "unit=Unit",
    "setting=Setting",
    "remarks=Remarks",
)
ENGLISH_PLAIN = columns(
    "no=#",
    "category=Type@14",
    "item=Item",
    "definition=Overview@36",
    "setting=Answer@24",
)
MEASURES = columns(
    "no=№",
    "section=対策の種類",
    "category=対策の性質",
    "item=実施項目@24",
    "required=必須/任意@7",
    "definition=内容",
    "setting=チェック@11",
)
ENGLISH_UNNUMBERED = columns(
    "category=Category@14",
    "item=Item@20",
    "definition=Description@34",
    "unit=Unit of measure@12",
    "setting=Response@14",
    "remarks=Notes@16",
)
CATEGORY_FIRST = columns(
    "category=種別",
    "no=No.",
    "item=サービスレベル項目例",
    "definition=規定内容",
    "unit=測定単位",
    "setting=設定値",
    "remarks=備考",
)
NARROW = columns(
    "no=項@5.5",
    "category=カテゴリー@6",
    "item=サービスレベル項目@11",
    "definition=規定内容@26",
    "unit=測定単位@6",
    "setting=当社の回答（2025年度）@14",
    "remarks=備考・補足説明@14",
)
CODED = columns(
    "no=番号@7",
    "category=分野",
    "item=項目名",
    "definition=確認内容",
    "setting=弊社回答@20",
    "remarks=特記事項",
)
PLAIN_LIST = columns("no=No.@5", "item=項目@30", "setting=回答@50")
ENGLISH_TWO_LEVEL = columns(
    "no=ID@4",
    "section=Area@10",
    "category=Category@10",
    "item=Item@18",
    "definition=Definition@32",
    "setting=Response@14",
    "remarks=Notes@18",
)
