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
CHINESE_LABELS = {
    "no": ("序号", "编号", "项次"),
    "section": ("大类", "一级分类"),
    "category": ("类别", "分类", "二级分类"),
    "item": ("服务级别项目", "检查项目", "指标名称", "项目"),
    "definition": ("规定内容", "说明", "内容", "检查内容"),
    "unit": ("计量单位", "单位"),
    "setting": ("设定值", "承诺值", "供应商回复", "回答", "服务水平"),
    "remarks": ("备注", "补充说明", "其他说明"),
}
KOREAN_LABELS = {
    "no": ("번호", "순번", "No."),
    "section": ("대분류", "대항목"),
    "category": ("구분", "분류", "중분류"),
    "item": ("서비스 수준 항목", "점검 항목", "평가 항목", "항목"),
    "definition": ("규정 내용", "점검 내용", "설명", "세부 내용"),
    "unit": ("측정 단위", "단위"),
    "setting": ("제공 수준", "설정값", "답변", "당사 답변"),
    "remarks": ("비고", "참고 사항", "보충 설명"),
}
FOREIGN_LABELS = {"english": ENGLISH_LABELS, "chinese": CHINESE_LABELS, "korean": KOREAN_LABELS}
# Labels as one vendor words them, that say what they mean by each other.
FAMILIES: tuple[dict[str, str], ...] = (
    {"definition": "内容", "remarks": "説明"},
    {"category": "分類", "definition": "説明", "remarks": "補足"},
    {"item": "評価項目", "definition": "概要", "setting": "回答", "remarks": "詳細"},
    {"item": "確認事項", "definition": "詳細", "setting": "ご回答", "remarks": "補足説明"},
    {"item": "SLA項目", "definition": "定義", "setting": "サービスレベル", "remarks": "留意事項"},
    {"category": "分類", "item": "評価項目", "definition": "評価内容", "setting": "対応可否", "remarks": "理由"},
    {"item": "指標", "definition": "算出方法", "unit": "単位", "setting": "目標値", "remarks": "前提条件"},
    {"category": "区分", "item": "SLA項目", "definition": "説明", "setting": "提供水準", "remarks": "補足"},
    {"category": "分野", "item": "要求事項", "definition": "詳細説明", "setting": "対応状況", "remarks": "コメント"},
    {"item": "サービスレベル指標", "definition": "解説", "setting": "当社の設定", "remarks": "注記"},
    {"no": "通番", "category": "グループ", "item": "項目名", "definition": "項目の意味", "setting": "弊社の状況", "remarks": "その他"},
)
TWO_LANGUAGES: tuple[dict[str, str], ...] = (
    {
        "no": "番号 No.",
        "category": "種別 Category",
        "item": "項目 Item",
        "definition": "内容 Description",
        "unit": "単位 Unit",
        "setting": "回答 Response",
        "remarks": "備考 Remarks",
    },
    {
        "no": "No.",
        "section": "Section",
        "category": "Category",
        "item": "Item",
        "definition": "Description",
        "unit": "Unit",
        "setting": "Response",
        "remarks": "Comments",
    },
    {
        "no": "#",
        "category": "種別/Category",
        "item": "サービスレベル項目/Service level item",
        "definition": "規定内容/Definition",
        "unit": "測定単位/Unit",
        "setting": "設定/Setting",
        "remarks": "備考/Notes",
    },
)
ENGLISH_FAMILIES: tuple[dict[str, str], ...] = (
    {"category": "Domain", "item": "Control", "definition": "Requirement", "setting": "Vendor response", "remarks": "Comments"},
    {"item": "Metric", "definition": "How it is measured", "setting": "Target", "remarks": "Exclusions"},
    {"no": "Ref.", "item": "Service level", "definition": "Definition", "setting": "Commitment", "remarks": "Notes"},
    {"category": "Group", "item": "Question", "definition": "Guidance", "setting": "Our answer", "remarks": "Additional information"},
)
LONE_SECTIONS = ("大項目", "大分類", "大区分")  # labels of a column of larger groups without one of smaller
PLANS = (
    ("当社の設定", "標準プラン", "上位プラン"),
    ("回答", "スタンダード", "プレミアム"),
    ("サービスレベル", "基本契約", "追加契約"),
)
THREE_PLANS = (
    ("当社の設定", ("ライト", "スタンダード", "プレミアム")),
    ("回答", ("無料プラン", "標準プラン", "法人プラン")),
    ("サービスレベル", ("Basic", "Pro", "Enterprise")),
)
# Labels of a further last column, and what stands under them.
FURTHER = {
    "確認日": ("2025/4/1", "2025/4/2", "2025/3/28"),
    "担当部署": ("運用部", "開発部", "情報システム部"),
    "参照先": ("利用規約 第3条", "別紙2", "ヘルプページ", ""),
    "最終更新": ("2025年4月", "2024年11月"),
    "証跡": ("規程集", "監査報告書", "－"),
}
# The same of columns that stand anywhere: choices and codes that are no answers.
CODES = {
    "必須区分": ("必須", "任意"),
    "優先順位": ("高", "中", "低"),
    "該当条文": ("第3条", "第12条第2項", "－"),
    "ISMS管理策": ("A.5.1", "A.8.13", "A.8.24"),
}
# Labels of earlier and present answers.
EARLIER_ANSWERS = (
    ("前回回答", "今回回答"),
    ("2023年度回答", "2024年度回答"),
    ("R5回答", "R6回答"),
    ("変更前の回答", "変更後の回答"),
)
UNKNOWN_LABELS = {
    "no": ("通し", "ばんごう"),
    "item": ("ことがら", "見出し"),
    "definition": ("どういうことか", "なかみ"),
    "setting": ("わたしたちの約束", "うちの場合"),
}
TITLE_ROWS = ("クラウドサービスレベルのチェックリスト", "サービス仕様一覧（2025年度版）", "■ チェックシート")
LABEL_NOTES = {
    "definition": ("（経済産業省の記載）", "（確認する事柄）"),
    "unit": ("（単位）", "（％・時間など）"),
    "setting": ("（当社記入欄）", "（2025年4月現在）", "（○：対応　×：非対応）"),
    "remarks": ("（補足事項）", "（任意）"),
}
FOOT_NOTES = (
    "※ 時間帯は日本標準時です。　{page}",
    "（注）本表の数値は目標であり、保証するものではありません。　{page} / {pages}",
    "無断転載を禁じます　- {page} -",
)
GROUPS = {  # fields that one upper label of a two-row header may cover
    ("section", "category"): ("分類", "種別"),
    ("item", "definition", "unit"): ("チェック項目", "要求事項"),
    ("setting", "remarks"): ("回答欄", "当社の回答"),
}
# The same, of fewer vendors.
RARE_GROUPS = {
    ("item", "definition"): ("サービスレベル", "確認事項"),
    ("definition", "unit"): ("サービスレベル", "規定"),
    ("unit", "setting"): ("サービスレベル", "設定"),
    ("category", "item"): ("対象", "項目"),
    ("definition", "unit", "setting"): ("サービスレベル",),
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
FOREIGN_TITLES = {
    "english": ("Service Level Checklist", "Cloud Service Level Answers"),
    "chinese": ("云服务级别检查表", "服务级别检查清单"),
    "korean": ("클라우드 서비스 수준 점검표", "서비스 수준 체크리스트"),
}
FOREIGN_DATES = {"english": "April 1, 2025", "chinese": "2025年4月1日", "korean": "2025년 4월 1일"}
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
LONG_LISTS = (
    "・管理画面のお知らせに、対象となる機能と終わる見込みの時刻を載せる\n・登録された連絡先へメールを送る\n・30分ごとに続きを知らせる",
    "(1) 受付の窓口が内容を確かめて記録する\n(2) 当番の技術者が影響の及ぶ範囲を調べ、責任者に知らせる\n(3) 直した後に原因と対策を報告する",
    "1) 平日：9時から18時まで\n2) 土曜：9時から13時まで\n3) 日曜と祝日：受け付けない",
    "① 申請を受けてから2営業日以内に審査し、結果を返す\n② 承認されたものだけを登録する\n③ 四半期ごとに見直す",
    "■ 操作の記録\n■ 接続の記録\n□ 問合せの記録",
    "【標準】7日\n【上位】30日（追加の料金が要る）",
    "- 東京\n- 大阪\n- 福岡（2026年から）",
    "a. 利用者の登録\nb. 権限の変更\nc. 記録の閲覧",
)
PARAGRAPHS = (
    "対応しています。\n対象となる機能は次のとおりです。\n・利用者の登録\n・権限の変更\n・記録の閲覧\n詳細は管理者向けの手引きをご覧ください。",
    "有\n毎月第3水曜日の深夜に実施します。\n緊急の場合は、この限りではありません。",
    "次の手順によります。\n1. 申請を受け付ける\n2. 責任者が承認する\n3. 結果を知らせる\n承認には2営業日ほどかかります。",
    "一部対応\n標準の契約では、次のものを対象とします。\n(1) 操作の記録\n(2) 接続の記録\nそのほかは有償で承ります。",
)
# How a section's name stands over its table.
SECTION_HEADINGS = ("{name}", "{number}. {name}", "■ {name}", "{number}　{name}", "（{number}）{name}")
CHOICES = (
    ("回答", ("はい", "いいえ", "対象外")),
    ("対応状況", ("対応", "非対応", "該当なし")),
    ("当社の回答", ("可", "不可", "対象外")),
    ("対応可否", ("対応済み", "一部対応", "未対応")),
)
TICKS = ("○", "○", "●", "✓", "レ")
SIDE_FOOTERS = ("{page}", "{page} / {pages}", "- {page} -", "P.{page}")
NUMBERED_HEADERS = (
    "社外秘　{page} / {pages}",
    "{page} ページ",
    "SLA チェックリスト　P.{page}",
    "{page} / {pages}",
)
LEADS = (
    "以下は有償の契約に含まれるものについて記載する。",
    "注：次の表は2025年4月からの内容である。",
    "※ 時間はいずれも日本標準時による。",
)
FOOTNOTES = ("※1 計画した停止を除く。", "※2 別に定める条件による。")
BADGE_FILLS = ("#1f3864", "#178753", "#c0504d", "#595959")
CONTINUED = ("（続き）", "(続き)", "（つづき）")
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
