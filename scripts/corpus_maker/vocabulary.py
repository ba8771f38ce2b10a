"""Labels, titles and phrases that random sheets draw from."""

from __future__ import annotations

LABELS = {
    "no": ("No.", "No", "№", "NO", "項番", "番号", "項", "#"),
    "section": ("大項目", "区分", "分類", "大分類"),
    "category": ("種別", "カテゴリ", "中項目", "分野", "カテゴリー"),
    "item": (
        "サービスレベル項目例",
        "サービスレベル項目",
        "項目",
        "項目例",
        "項目名",
        "チェック項目",
    ),
    "definition": ("規定内容", "規程内容", "内容", "項目の説明", "確認内容"),
    "unit": ("測定単位", "単位"),
    "setting_example": ("設定例", "記入例"),
    "setting": (
        "設定",
        "設定（記入欄）",
        "設定等",
        "設定値",
        "設定内容",
        "回答",
        "当社回答",
        "弊社回答",
        "回答内容",
    ),
    "remarks": ("備考", "補足", "備考・補足", "補足説明", "特記事項", "コメント"),
    "required": ("必須/選択", "必須・任意"),
    "other": ("オプション契約時", "上位プランの場合", "西日本リージョン"),
}
ENGLISH_LABELS = {
    "no": ("No.", "#", "ID"),
    "section": ("Section", "Area"),
    "category": ("Category", "Type"),
    "item": ("Service level item", "Item"),
    "definition": ("Description", "Definition"),
    "unit": ("Unit", "Unit of measure"),
    "setting": ("Setting", "Answer", "Response"),
    "remarks": ("Remarks", "Notes"),
}
GROUPS = {  # fields that one upper label of a two-row header may cover
    ("section", "category"): ("分類", "種別"),
    ("item", "definition", "unit"): ("チェック項目", "要求事項"),
    ("setting", "remarks"): ("回答欄", "当社の回答"),
}
INSERTED_NOTES = (
    "※ 時間帯は日本標準時による。",
    "注）以下は標準の契約に含まれるものについて記載している。",
    "※1 祝日と年末年始（12月29日～1月3日）を除く。※2 計画した停止を除く。",
)
TOTALS = ("合計　対応 38 件、非対応 6 件、対象外 5 件", "以上、全項目")
SUB_ITEMS = ("　・通知の手段", "　└ 記録の形式", "　　うち夜間の受付")
LABEL_FILLS = ("#f2f2f2", "#ddebf7", "#fce4d6", "#e2efda")
TITLES = (
    "クラウドサービスレベルのチェックリスト",
    "サービスレベルチェックシート",
    "セキュリティチェックシート",
    "クラウドサービスレベルチェックリスト（記入版）",
    "SLA チェックリスト",
)
ENGLISH_TITLES = ("Service Level Checklist", "Cloud Service Level Answers")
DATES = (
    "2025年4月1日",
    "2024/11/20",
    "令和6年10月1日",
    "2023.7.3",
    "2025-01-15 現在",
    "2024年12月",
)
MARKS = ("*", " *", "＊", "※", "（追加）", "【独自】", "(独自)", "†")
LEGENDS = (
    "「{mark}」の付いたものは当社が独自に加えたものです。",
    "※凡例：{mark} ＝ 当社の追加項目",
    "{mark} は経済産業省の一覧にない、当社による追加を表します。",
)
PROSE = (
    "本書は、当社のサービスについて利用者の確認にお使いいただくためのものです。",
    "記載の内容は予告なく変わることがあります。",
    "ご不明の点は営業担当までお問い合わせください。",
    "最新の版は https://www.example.jp/docs/ に掲載しています。",
)
NOTES = ("以上", "※ 本書の無断転載を禁じます。", "お問い合わせ：support@example.com")
FOOTERS = ("{page} / {pages}", "- {page} -", "{page} ページ", "Copyright 2025 Example Inc.  {page}")
RUNNING_HEADERS = ("社外秘", "取扱注意", "Confidential", "お客様限り")
WATERMARKS = ("社外秘", "複製禁止", "SAMPLE", "写")
SENTENCES = (
    "障害の重さを四つに分け、重いものから順に対応する。",
    "当番の責任者へ電話で知らせ、つながらないときは次の人へ掛ける。",
    "詳細は利用規約の第12条と別表をご覧ください。",
    "変更があれば5営業日前までに申し出を受ける。",
    "対象は東日本の拠点に限り、西日本は来期から始める予定である。",
    "Microsoft Entra ID と Google Workspace に対応する。",
    "くわしくは https://www.example.jp/service/security/level を参照してください。",
    "記録は1年間保管し、求めがあれば7日以内に写しを渡す。",
)
LISTS = (
    "1. 管理画面のお知らせ\n2. 登録されたメール\n3. 電話",
    "・東京（主）\n・大阪（副）",
    "(1) 受付\n(2) 調査\n(3) 報告",
    "① 申請\n② 承認\n③ 実施",
)
BARE_NUMBERS = ("31", "7", "14", "30", "3", "100", "12")
HALF_WIDTH = ("ﾒｰﾙで通知", "ﾃﾞｰﾀｾﾝﾀｰ2か所", "ﾊﾞｯｸｱｯﾌﾟ有")
STRUCK = ("旧：2営業日前\n3営業日前", "旧：無\n2025年4月から対応")
SPILL = "年度ごとに見直しを行い結果を契約者へ書面で知らせることとしている"
TAILS = ("以下は別紙に記す", "（この先は画面に出ない）", "くわしくは窓口へ")
HEADER_FILLS = (
    ("#d9e1f2", "#000000"),
    ("#ffffff", "#000000"),
    ("#1f3864", "#ffffff"),
    ("#e2efda", "#000000"),
    ("#fff2cc", "#000000"),
    ("#595959", "#ffffff"),
    ("#c6e0b4", "#000000"),
    ("#0b5394", "#ffffff"),
)
RULE_COLOURS = ("#000000", "#000000", "#000000", "#808080", "#bfbfbf", "#1f3864", "#a6a6a6")
