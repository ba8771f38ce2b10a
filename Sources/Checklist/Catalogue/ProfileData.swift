/// The files of `Sources/Checklist/Profiles/`, word by word; `scripts/profiles` writes this file.
enum ProfileData {
  /// The profiles, each by the name of its file without the ending, sorted.
  static let families: [(name: String, text: StaticString)] = [
    (
      "gakunin-cloud",
      #"""
      profile	gakunin-cloud	学認クラウド導入支援サービス チェックリスト
      evidence	学認クラウド|学認クラウド導入支援サービス|学認クラウドチェックリスト
      role	item	チェック項目|確認項目
      role	definition	解説|チェック項目の解説|チェック項目の説明
      role	setting	回答|回答欄|事業者回答|クラウド事業者回答|クラウド事業者の回答
      role	remarks	補足|補足説明|回答の補足|備考
      """#
    ),
    (
      "ipa-nfr-grade",
      #"""
      profile	ipa-nfr-grade	IPA 非機能要求グレード
      evidence	非機能要求グレード|非機能要求項目一覧|小項目説明
      role	number	項番
      role	section	大項目
      role	category	中項目
      role	item	小項目
      role	definition	小項目説明|小項目の説明
      role	unit	メトリクス|メトリクス(指標)
      role	setting	選択レベル|選択値|選定レベル|設定レベル|採用レベル
      role	other	重複項目|重要項目|レベル0|レベル1|レベル2|レベル3|レベル4|レベル5|運用コストへの影響
      item	A.1.1	可用性	継続性	運用スケジュール	-	継続性 運用スケジュール
      item	A.1.2	可用性	継続性	業務継続性	-	継続性 業務継続性
      item	A.1.3	可用性	継続性	目標復旧水準(業務停止時)	-	継続性 目標復旧水準(業務停止時)
      item	A.1.4	可用性	継続性	目標復旧水準(大規模災害時)	-	継続性 目標復旧水準(大規模災害時)
      item	A.1.5	可用性	継続性	稼働率	-	継続性 稼働率
      item	A.2.1	可用性	耐障害性	サーバ	-	耐障害性 サーバ
      item	A.2.2	可用性	耐障害性	端末	-	耐障害性 端末
      item	A.2.3	可用性	耐障害性	ネットワーク機器	-	耐障害性 ネットワーク機器
      item	A.2.4	可用性	耐障害性	ネットワーク	-	耐障害性 ネットワーク
      item	A.2.5	可用性	耐障害性	ストレージ	-	耐障害性 ストレージ
      item	A.2.6	可用性	耐障害性	データ	-	耐障害性 データ
      item	A.3.1	可用性	災害対策	システム	-	災害対策 システム
      item	A.3.2	可用性	災害対策	外部保管データ	-	災害対策 外部保管データ
      item	A.3.3	可用性	災害対策	付帯設備	-	災害対策 付帯設備
      item	A.4.1	可用性	回復性	復旧作業	-	回復性 復旧作業
      item	A.4.2	可用性	回復性	可用性確認	-	回復性 可用性確認
      item	B.1.1	性能・拡張性	業務処理量	通常時の業務量	-	業務処理量 通常時の業務量
      item	B.1.2	性能・拡張性	業務処理量	業務量増大度	-	業務処理量 業務量増大度
      item	B.1.3	性能・拡張性	業務処理量	保管期間	-	業務処理量 保管期間
      item	B.2.1	性能・拡張性	性能目標値	オンラインレスポンス	-	性能目標値 オンラインレスポンス
      item	B.2.2	性能・拡張性	性能目標値	バッチレスポンス(ターンアラウンドタイム)	-	性能目標値 バッチレスポンス(ターンアラウンドタイム)
      item	B.2.3	性能・拡張性	性能目標値	オンラインスループット	-	性能目標値 オンラインスループット
      item	B.2.4	性能・拡張性	性能目標値	バッチスループット	-	性能目標値 バッチスループット
      item	B.2.5	性能・拡張性	性能目標値	帳票印刷能力	-	性能目標値 帳票印刷能力
      item	B.3.1	性能・拡張性	リソース拡張性	CPU拡張性	-	リソース拡張性 CPU拡張性
      item	B.3.2	性能・拡張性	リソース拡張性	メモリ拡張性	-	リソース拡張性 メモリ拡張性
      item	B.3.3	性能・拡張性	リソース拡張性	ディスク拡張性	-	リソース拡張性 ディスク拡張性
      item	B.3.5	性能・拡張性	リソース拡張性	サーバ処理能力増強	-	リソース拡張性 サーバ処理能力増強
      item	B.4.1	性能・拡張性	性能品質保証	帯域保証機能の有無	-	性能品質保証 帯域保証機能の有無
      item	B.4.3	性能・拡張性	性能品質保証	スパイク負荷対応	-	性能品質保証 スパイク負荷対応
      item	C.1.1	運用・保守性	通常運用	運用時間	-	通常運用 運用時間
      item	C.1.2	運用・保守性	通常運用	バックアップ	-	通常運用 バックアップ
      item	C.1.3	運用・保守性	通常運用	運用監視	-	通常運用 運用監視
      item	C.1.4	運用・保守性	通常運用	時刻同期	-	通常運用 時刻同期
      item	C.2.1	運用・保守性	保守運用	計画停止	-	保守運用 計画停止
      item	C.2.2	運用・保守性	保守運用	運用負荷削減	-	保守運用 運用負荷削減
      item	C.2.3	運用・保守性	保守運用	パッチ適用ポリシー	-	保守運用 パッチ適用ポリシー
      item	C.2.4	運用・保守性	保守運用	活性保守	-	保守運用 活性保守
      item	C.2.5	運用・保守性	保守運用	定期保守頻度	-	保守運用 定期保守頻度
      item	C.2.6	運用・保守性	保守運用	予防保守レベル	-	保守運用 予防保守レベル
      item	C.3.2	運用・保守性	障害時運用	障害復旧自動化の範囲	-	障害時運用 障害復旧自動化の範囲
      item	C.3.3	運用・保守性	障害時運用	システム異常検知時の対応	-	障害時運用 システム異常検知時の対応
      item	C.3.4	運用・保守性	障害時運用	交換用部材の確保	-	障害時運用 交換用部材の確保
      item	C.4.1	運用・保守性	運用環境	開発用環境の設置	-	運用環境 開発用環境の設置
      item	C.4.2	運用・保守性	運用環境	試験用環境の設置	-	運用環境 試験用環境の設置
      item	C.4.3	運用・保守性	運用環境	マニュアル準備レベル	-	運用環境 マニュアル準備レベル
      item	C.4.4	運用・保守性	運用環境	リモートオペレーション	-	運用環境 リモートオペレーション
      item	C.4.5	運用・保守性	運用環境	外部システム接続	-	運用環境 外部システム接続
      """#
    ),
    (
      "ipa-website",
      #"""
      profile	ipa-website	IPA 安全なウェブサイトの作り方 チェックリスト
      evidence	安全なウェブサイトの作り方|ウェブアプリケーションのセキュリティ実装チェックリスト|脆弱性の種類
      role	section	脆弱性の種類
      role	category	対策の性質
      role	setting	チェック|チェック欄
      role	item	実施項目
      role	remarks	解説
      """#
    ),
    (
      "meti-2008",
      #"""
      profile	meti-2008	経済産業省 SaaS向けSLAガイドライン(2008年)
      evidence	SaaS向けSLAガイドライン|SaaS向けSLA|SLAガイドライン|SaaSサービスレベル
      items	meti-2010	1|2|5|6|7|8|9|10|13|14|15|16|17|18|19|21|22|23|24|26|27|28|30|31|39|40|41|42|45
      """#
    ),
    (
      "meti-2010",
      #"""
      profile	meti-2010	経済産業省 クラウドサービスレベルのチェックリスト(2010年)
      evidence	クラウドサービスレベルのチェックリスト|クラウドサービスレベルチェックリスト|サービスレベルチェックリスト|サービスレベルチェックシート|経済産業省|Service Level Checklist
      # item, id, section, category, title, unit, other spellings
      item	1	アプリケーション運用	可用性	サービス時間	時間帯	Service downtime|Service Hours|Service time|Hours of service|Service operating hours
      item	2	アプリケーション運用	可用性	計画停止予定通知	有無	Planned outage notification|Notification of Planned Outages|計画停止の予定通知|計画停止予定の通知|Notice of planned downtime|Planned downtime notification|Notification of planned downtime|Planned outage notice|Notice of planned outages|Notification of planned maintenance
      item	3	アプリケーション運用	可用性	サービス提供終了時の事前通知	有無	Advance notice when service provision ends|Notice of end of service|Advance notice of service termination|Prior notice of service termination|Prior notice of end of service|Notification of service termination
      item	4	アプリケーション運用	可用性	突然のサービス提供停止に対する対処	有無	What to do when service is suddenly suspended|Sudden end of service|Measures against sudden suspension of service|Response to sudden service suspension|Handling of sudden service termination
      item	5	アプリケーション運用	可用性	サービス稼働率	稼働率(%)	Service availability|稼働率|サービスの稼働率|Uptime|Service uptime|Availability rate|Service availability rate|Operating rate|Uptime rate
      item	6	アプリケーション運用	可用性	ディザスタリカバリ	有無	Disaster Recovery|ディザスターリカバリー|災害復旧(ディザスタリカバリ)|Disaster recovery (DR)|Disaster recovery measures
      item	7	アプリケーション運用	可用性	重大障害時の代替手段	有無	Alternatives in the event of a major failure|Alternative measures in case of serious failure|Alternatives in case of major failure|Alternative means in the event of a serious failure|Alternative measures during major failures
      item	8	アプリケーション運用	可用性	代替措置で提供するデータ形式	有無(ファイル形式)	Data format provided by alternative measures|Data format of alternative measures|Data formats provided as an alternative|Data format provided in alternative measures
      item	9	アプリケーション運用	可用性	アップグレード方針	有無	Version Upgrade Policy|アップグレードの方針|バージョンアップ方針|Upgrade policy|Update policy
      item	10	アプリケーション運用	信頼性	平均復旧時間(MTTR)	時間	平均復旧時間|平均復旧時間MTTR|Mean time to repair|Mean time to repair (MTTR)|Mean time to recovery|Mean time to recovery (MTTR)|Average recovery time|Average recovery time (MTTR)|MTTR
      item	11	アプリケーション運用	信頼性	目標復旧時間(RTO)	時間	目標復旧時間|Recovery time objective|Recovery time objective (RTO)|Target recovery time|Target recovery time (RTO)|RTO
      item	12	アプリケーション運用	信頼性	障害発生件数	回	障害の発生件数|障害発生回数|Number of incidents|Number of failures|Number of faults|Number of failure occurrences
      item	13	アプリケーション運用	信頼性	システム監視基準	有無	System Monitoring Criteria|Monitoring|System monitoring|System monitoring standards|System monitoring standard
      item	14	アプリケーション運用	信頼性	障害通知プロセス	有無	Incident notification|Incident notification process|Failure notification process|Fault notification process
      item	15	アプリケーション運用	信頼性	障害通知時間	時間	Time to notify|Incident notification time|Failure notification time|Fault notification time
      item	16	アプリケーション運用	信頼性	障害監視間隔	時間(分)	Monitoring interval|Failure monitoring interval|Fault monitoring interval|Incident monitoring interval
      item	17	アプリケーション運用	信頼性	サービス提供状況の報告方法/間隔	時間	サービス提供状況の報告方法・間隔|サービス提供状況の報告方法および間隔|サービス提供状況の報告方法|サービス提供状況の報告方法と間隔|Service reporting|Method and interval of service status reports|Reporting method and interval of service status|Service status reporting method/interval
      item	18	アプリケーション運用	信頼性	ログの取得	有無	ログ取得|Logs|Log acquisition|Log collection|Acquisition of logs|Logging
      item	19	アプリケーション運用	性能	応答時間	時間(秒)	オンライン応答時間|Response time|Online response time
      item	20	アプリケーション運用	性能	遅延	時間(分)	Delay|Latency
      item	21	アプリケーション運用	性能	バッチ処理時間	時間(分)	Batch time|Batch processing time
      item	22	アプリケーション運用	拡張性	カスタマイズ性	有無	Customisation|Customization|Customizability|Customisability
      item	23	アプリケーション運用	拡張性	外部接続性	有無	External interfaces|External connectivity|Connectivity with external systems
      item	24	アプリケーション運用	拡張性	同時接続利用者数	有無(制約条件)	同時接続ユーザ数|同時接続ユーザー数|同時接続利用者数(ユーザ数)|同時接続者数|同時接続数|Concurrent users|Number of concurrent users|Concurrent connections|Number of simultaneous users|Number of simultaneous connection users
      item	25	アプリケーション運用	拡張性	提供リソースの上限	処理能力	Resource limits|Upper limit of provided resources|Limit of provided resources|Maximum resources provided
      item	26	サポート	サポート	サービス提供時間帯(障害対応)	時間帯	サービス提供時間帯障害対応|サポート提供時間帯(障害対応)|サポート時間帯(障害対応)|Support hours (incidents)|Support hours (failures)|Service hours (incident response)|Support hours (incident response)|Support hours (failure response)|Service hours (failure response)
      item	27	サポート	サポート	サービス提供時間帯(一般問合せ)	時間帯	サービス提供時間帯(一般問い合わせ)|サービス提供時間帯(一般問合わせ)|サービス提供時間帯(一般問い合せ)|サポート提供時間帯(一般問合せ)|サポート時間帯(一般問合せ)|Support hours (questions)|Support hours (general inquiries)|Service hours (general inquiries)|Support hours (general enquiries)
      item	28	データ管理	データ管理	バックアップの方法	有無/内容	バックアップ方法|Backup method|Backup methods|Method of backup
      item	29	データ管理	データ管理	バックアップデータを取得するタイミング(RPO)	時間	バックアップデータを取得するタイミング|Recovery point|Recovery point objective|Recovery point objective (RPO)|RPO|Timing of backup data acquisition (RPO)|Backup timing (RPO)
      item	30	データ管理	データ管理	バックアップデータの保存期間	時間	Backup retention|Backup retention period|Backup data retention period|Retention period of backup data
      item	31	データ管理	データ管理	データ消去の要件	有無	データの消去の要件|Data erasure|Data deletion requirements|Data erasure requirements|Requirements for data deletion
      item	32	データ管理	データ管理	バックアップ世代数	世代数	バックアップの世代数|バックアップデータの世代数|Backup generations|Number of backup generations
      item	33	データ管理	データ管理	データ保護のための暗号化要件	有無	データ保護の暗号化要件|Encryption at rest|Encryption requirements for data protection|Data encryption requirements
      item	34	データ管理	データ管理	マルチテナントストレージにおけるキー管理要件	有無/内容	マルチテナントストレージにおける鍵管理要件|マルチテナントストレージのキー管理要件|Key management in multi-tenant storage|Key management requirements for multi-tenant storage|Key management requirements in multi-tenant storage
      item	35	データ管理	データ管理	データ漏えい・破壊時の補償/保険	有無	データ漏洩・破壊時の補償/保険|データ漏えい・破壊時の補償・保険|データ漏洩・破壊時の補償・保険|データ漏えい・破壊時の補償および保険|Liability for data loss|Compensation and insurance for data leakage or destruction|Compensation/insurance for data leakage or destruction
      item	36	データ管理	データ管理	解約時のデータポータビリティ	有無/内容	Data portability|Data portability at cancellation|Data portability upon cancellation|Data portability at termination
      item	37	データ管理	データ管理	預託データの整合性検証作業	有無	Integrity verification of deposited data|Verification of the integrity of deposited data|Data integrity verification
      item	38	データ管理	データ管理	入力データ形式の制限機能	有無	Input data format restrictions|Restriction of input data formats|Input data format restriction function
      item	39	セキュリティ	セキュリティ	公的認証取得の要件	有無	公的認証の取得要件|公的認証の取得|公的認証取得|Certification|Certifications|Public certification|Public certifications|Requirements for public certification|Official certification requirements
      item	40	セキュリティ	セキュリティ	アプリケーションに関する第三者評価	有無/実施状況	アプリケーションの第三者評価|第三者評価|Third-party assessment|Third-party assessment of applications|Third-party evaluation of applications|Third-party evaluation of the application
      item	41	セキュリティ	セキュリティ	情報取扱い環境	有無	情報取り扱い環境|Information handling environment|Environment for handling information
      item	42	セキュリティ	セキュリティ	通信の暗号化レベル	有無	Transport encryption|Encryption in transit|Communication encryption level|Level of communication encryption|Encryption level of communications
      item	43	セキュリティ	セキュリティ	会計監査報告書における情報セキュリティ関連事項の確認	有無	会計監査報告書における情報セキュリティ関連事項の確認方法|Audit reports|Confirmation of information security matters in accounting audit reports|Information security matters in audit reports
      item	44	セキュリティ	セキュリティ	マルチテナント下でのセキュリティ対策	有無	Tenant isolation|Security measures under multi-tenancy|Security measures in a multi-tenant environment
      item	45	セキュリティ	セキュリティ	情報取扱者の制限	有無/設定状況	情報取り扱い者の制限|情報取扱者の制限方法|Staff access|Restriction of information handlers|Restrictions on information handlers|Restriction of persons handling information
      item	46	セキュリティ	セキュリティ	セキュリティインシデント発生時のトレーサビリティ	設定状況	Traceability|Traceability of security incidents|Traceability in security incidents|Traceability in the event of a security incident
      item	47	セキュリティ	セキュリティ	ウイルススキャン	頻度	ウィルススキャン|Virus scan|Virus scanning|Virus scans
      item	48	セキュリティ	セキュリティ	二次記憶媒体の安全性対策	有無	2次記憶媒体の安全性対策|二次記憶媒体の安全対策|Security of secondary storage media|Safety measures for secondary storage media|Secondary storage media security measures
      item	49	セキュリティ	セキュリティ	データの外部保存方針	把握状況	Data location|Data storage location|External data storage policy|Policy on external storage of data
      """#
    ),
    (
      "mic-disclosure",
      #"""
      profile	mic-disclosure	総務省 ASP・SaaSの安全・信頼性に係る情報開示指針
      evidence	ASP・SaaSの安全・信頼性に係る情報開示|クラウドサービスの安全・信頼性に係る情報開示|安全・信頼性に係る情報開示|情報開示認定制度|情報開示指針|審査対象項目
      role	item	審査対象項目|情報開示項目|開示項目
      role	definition	記述内容
      role	setting	情報開示内容|情報開示事項|開示内容|記入欄
      role	other	必須/選択|必須・選択|必須/任意
      """#
    ),
    (
      "sla-english",
      #"""
      profile	sla-english	Service level agreement in English
      evidence	Service Level Agreement|Service Level Objectives|Service Level Commitments|Service Level Targets
      role	item	Metric|Service metric|Service level|Service level indicator|Indicator|SLI|Service component|Measure
      role	setting	Target|Service level target|Service level objective|Commitment|Objective|SLO|Guarantee|Guaranteed level
      role	definition	Description|Definition|Measurement method|How it is measured|Calculation
      role	unit	Unit|Unit of measure
      role	remarks	Remedy|Service credit|Service credits|Exclusions|Notes|Comments
      items	meti-2010	*
      """#
    ),
  ]

  /// What all profiles share.
  static let commonFiles: [(name: String, text: StaticString)] = [
    (
      "labels",
      #"""
      # Labels of columns, with the field that each names and how clearly: 3 the field's own name, 2 a common other
      # name, 1 a name more often used for something else. Spaces, width and case of letters do not count.
      label	number	3	No.|No|№|#|項番|番号|項|通番|連番|項目番号|項目No.|項目No|管理番号|ItemNo.|ItemNo|整理番号|ID|S/N|項番号|通し番号|番|条項|Ref|Ref.|Reference|Number|Seq|Seq.|Index|チェックNo.|チェック番号|質問番号|質問No.|設問番号|設問No.|Q#|Q.No.|Sl.No.|Sr.No.|S.No.|SerialNo.|ItemNumber|Item#|QuestionNo.|QuestionNumber|ControlID|ControlNo.|RequirementID|Req.ID|ReferenceNo.|Ref.No.|管理No.|項目ID|要件番号|要件ID|要求番号|評価番号|審査番号|連No.|通番号|設問ID|質問ID|識別番号|識別No|章番号|条番号|条文番号|条項番号|QuestionID|QID|Sl|Serial|SerialNumber|ID/No|ItemID|MetricID|ControlNumber
      label	number	2	Clause
      label	section	3	大項目|大分類|Section|Area|Domain|脆弱性の種類|大区分|カテゴリ大|章
      label	section	2	分類|区分|グループ|Group|分野|領域|対策の種類
      label	section	1	カテゴリ|カテゴリー|Category|種別|種類
      label	category	3	種別|カテゴリ|カテゴリー|Category|中項目|中分類|対策の性質|サービスレベル種別|評価分類|項目区分|サービス区分|サービス分類|評価区分|要件区分|対策区分|ServiceArea|ServiceCategory|ServiceType|ControlDomain|ControlArea|ControlFamily|ControlGroup|ControlCategory|SecurityDomain|FeatureArea
      label	category	2.5	サブカテゴリ|サブカテゴリー|小分類|小区分|Subcategory|Sub-category|Subdomain|Sub-domain|Subsection|Sub-section|Sub-area|Subtopic
      label	category	2	分類|区分|種類|分野|領域|性質|Type|Kind|Class|中区分|観点|Area|Domain|Group|グループ|テーマ|Theme
      label	category	1.9	Topic|Subject
      label	category	1	サービス項目|チェック項目|小項目|項目分類
      label	item	3	項目|項目名|項目例|サービスレベル項目|サービスレベル項目例|審査対象項目|Item|Items|ServiceLevelItem|ServiceLevelItems|ServiceLevelItemExample|ServiceLevelItemsExample|サービスレベル設定項目|実施項目|要件項目|チェック項目|詳細チェック項目|確認項目|評価項目|CheckItem|CheckItems|ChecklistItem|ControlItem|SLAItem|SLA項目|要求項目|管理項目|対策項目|点検項目|検査項目|審査項目|監査項目|調査項目|サービス品質項目|品質項目|指標名|小分類|チェックポイント|Parameter|Attribute|Criteria|Criterion|SLO項目|SLI|SLO指標|サービスレベル指標|設定項目|設定対象項目|要件名|要求名|質問項目|設問項目|設問文|質問文|記載項目|記入項目|開示項目|情報開示項目|対象項目|評価対象|評価要素|SLAMetric|SLAParameter|KPI|Indicator|ServiceLevelIndicator|ServiceItem|ServiceParameter|ServiceLevelParameter|ServiceLevelMetric|SecurityControl|SecurityRequirement|EvaluationItem|AssessmentItem|QuestionText|ControlName|ControlTitle|MetricName|ItemName|ControlStatement|ControlQuestion|SLATerm|SLATerms|ServiceFeature|ServiceAttribute|QuestionStatement|AssessmentQuestion|Criterion/Requirement|ServiceTerm
      label	item	2	チェック事項|小項目|サービス項目|Measure|Menu|Service|サービス|設問|質問|質問事項|確認事項|Requirement|Question|Topic|Control|要求事項|設問内容|質問内容|お問い合わせ事項|対策|管理策|SLA指標|指標|Questions|Requirements|Controls|Title|ControlObjective|小区分|Capability|Subject|Checkpoint|Feature|Features|Safeguard|評価指標|確認内容|チェック内容
      label	item	1	設計内容|サービス内容|内容|要件|Name|名称|要求|ServiceLevel
      label	definition	3	規定内容|規程内容|記述内容|項目説明|項目内容|定義|Definition|Description|Regulations|Regulation|規定事項|要求事項|規定|内容説明|確認内容|Specification|チェック内容|評価内容|評価の内容|評価基準|判断基準|確認観点|着眼点|Guidance|評価観点|確認の観点|チェック観点|審査観点|規定の内容|項目の内容|項目概要|項目の概要|記載要領|記載の要領|記入要領|設問の意図|質問の意図|質問の趣旨|要求内容|要件内容|確認のポイント|確認ポイント|評価ポイント|WhatIsMeasured|WhatIsCovered|ItemDescription|MetricDescription|MetricDefinition|ControlDescription|ControlSpecification|ServiceDescription|RequirementDescription|項目の説明|項目の意味|項目の定義|定義内容|定義の内容|定義・説明|説明・定義|定義/説明
      # Right of the answer it is the answer's that is explained.
      label	definition	2.1	説明|Explanation
      label	definition	2	内容|要件|概要|Overview|メトリクス|指標|詳細|詳細内容|Details|Meaning|Requirement|サービス仕様|仕様|目的|趣旨|詳細説明|解説|評価方法|算出方法|計算方法|算定方法|Scope|Intent|Calculation|Formula|MeasurementMethod|HowItIsMeasured
      label	definition	1.9	Content|Contents
      # Beside items with names of their own, what is asked of them.
      label	definition	1	確認事項|質問事項|質問内容|設問内容|質問|設問|チェック事項
      label	unit	3	測定単位|単位|計測単位|測定の単位|単位等|MeasuredIn|MeasuredBy|UnitOfMeasure|Metric|Unit|Units|UnitOfMeasurement|UnitOfMeasure|MeasurementUnit|Measure|回答単位|評価単位|設定単位|MetricUnit|MeasuringUnit|UnitsOfMeasure|UOM
      label	unit	2	回答方法|測定方法|回答形式|Measurement|測定基準|計測基準|計測方法|指標|測定指標|評価指標|評価尺度|尺度|回答種別|回答区分|入力形式|AnswerFormat|AnswerType|ResponseType|ResponseFormat
      label	settingExample	3	設定例|記入例|回答例|例|Example|SettingExample|SampleSetting|サンプル
      # Beside an answer that has its own label.
      label	settingExample	2	標準値|参考値|推奨値|推奨設定|例示|サンプル値|設定値例
      label	settingExample	1	設定|設定値
      label	setting	3.2	回答|当社回答|弊社回答|回答内容|貴社回答|ご回答|Answer|Response|OurAnswer|OurResponse|VendorResponse|VendorAnswer|対応可否|回答欄|ご回答内容|御社回答|お答え|Answers|Responses|Reply|SupplierResponse|ProviderAnswer|ProviderResponse
      label	setting	3	設定|設定等|設定値|設定内容|情報開示内容|Setting|Settings|SettingValue|基準値|目標値|サービスレベル|設定水準|提供水準|提供レベル|保証値|保証内容|保証水準|SLA値|提供値|規定値|当社の対応|弊社の対応|当社対応|弊社対応|SLO値|サービスレベル値|サービスレベル目標|サービスレベル目標値|サービス水準|保証レベル|ServiceLevelTarget|ServiceLevelObjective|GuaranteedLevel|GuaranteedValue|AgreedLevel|AgreedValue|OurCommitment|ImplementationStatus|ComplianceStatus|CommittedValue|CommittedLevel|OfferedValue|ProvidedValue|OurLevel|OurTarget|StandardOffered|PromisedLevel|PromisedValue|TargetLevel|TargetValue
      label	setting	2	対応状況|対応|対応有無|対応内容|SLA|チェック|チェック欄|実施状況|状況|有無|Contents|Content|QualityOfService|Target|Value|Status|Compliance|提供内容|サービス内容|内容|結果|Possibility|Correspondence|Commitment|Level|可否|適合|適合状況|適合可否|準拠状況|遵守状況|実施有無|判定|評価|評価結果|自己評価|提供条件|サービス仕様|記入欄|選択|チェック結果|現状|対応方針|Compliant|Offered|OfferedLevel|Y/N|Yes/No|Statement|SLO|目標|実績|実績値|適用値|提供基準|提供仕様|提供可否|提供有無|対応レベル|対応区分|対応結果|充足状況|適用状況|充足度|達成状況|該当有無|実装状況|遵守|準拠|確認結果|点検結果|選択肢|基準|水準|レベル|ServiceLevel|Objective|Guarantee|Guaranteed|Provided|Provision|Result|Results|Implementation|Implemented|Supported|Conformance|Conformity|Outcome|Rating|Y/N/NA|Yes/No/NA|InPlace|Met|Yes/No/Partial|Y/N/P|Addressed|Compliance(Y/N)|Figure|実施方法|実施内容|対策内容|対策状況|対応方法|適用|適用有無|適用可否|採否|採用|Applicable|Applicability|開示情報|開示内容
      label	remarks	3	備考|備考欄|補足|備考/補足|補足説明|Remarks|Remark|Notes|Note|Comments|Comment|注記|特記事項|備考等|補足事項|補足情報|理由|但し書き|留意事項|注意事項|特記|AdditionalInformation|AdditionalComments|注釈|付記|注意点|ただし書き|但書|但書き|注意書き|注|補足等|追加説明|Caveat|Elaboration|FurtherInformation|FurtherDetails|AdditionalRemarks|AdditionalNotes|SupplementaryInformation
      # Right of the answer, where the order of columns adds its gain, details are the answer's.
      label	remarks	1.9	詳細|詳細内容|説明|詳細説明|Details|Detail|Explanation
      label	remarks	2	Limits|Limitations|Restrictions|Footnote|Footnotes|SmallPrint|MoreInformation|付帯条件|適用条件|適用除外
      label	remarks	2	留意点|メモ|摘要|メモ/摘要|解説|コメント|その他|参考|参考情報|Supplement|Supplementary|制約条件|前提条件|制約事項|Conditions|Exceptions|Exclusions|Caveats|SupportingInformation|Clarification|Clarifications|Observations|Justification|Rationale
      # Where it is written stands for what is told of an answer where nothing else does.
      label	remarks	1.8	参照|出典|URL|リンク|References|Link|Links|関連資料|関連文書|参考資料|参照資料|参照先|根拠資料|エビデンス|証跡|Evidence|SupportingEvidence
      # Parts of labels that carry the meaning whatever stands around them.
      part	setting	2.5	回答
      part	setting	2	設定|情報開示|response|answer
      part	setting	1.5	対応
      part	item	2.5	サービスレベル項目
      part	item	1.5	項目|質問|設問|要求|question|requirement
      part	definition	2.5	規定内容|規程内容
      part	unit	2.5	測定単位
      part	remarks	2.5	備考
      part	remarks	2	補足|comment|remark
      part	definition	1.5	内容
      part	category	2	種別|category
      part	settingExample	2.5	設定例
      part	category	1.5	分類|区分
      part	item	2	servicelevel
      part	setting	1.5	servicelevel
      part	definition	2	description
      part	unit	1	unit
      # Words that do so at a label's start, or at its end, where Japanese says what a thing is.
      start	setting	2.2	当社|弊社|自社|御社|貴社|本サービス|ベンダー|事業者|our|vendor|provider|supplier
      end	setting	2	目標|保証|可否|水準|の有無|commitment|target|guarantee
      end	remarks	2	注記|注釈|特記|コメント|根拠|理由|evidence|notes|clarification
      end	settingExample	2	の例
      end	remarks	1.9	詳細
      end	remarks	1.5	参照|参考|資料
      end	definition	1.5	観点|説明|趣旨|定義|概要|意味|意義|ねらい|狙い
      end	category	1.5	領域|分野
      end	section	1.4	領域|分野
      end	item	1.2	事項|要件名|対策名|管理策名|要求名|指標名|目名|名称
      end	unit	3	単位
      start	unit	2	unitof
      start	definition	2	explanationof|descriptionof|definitionof|meaningof|detailsof
      end	number	2	id|no.|number|番号
      end	setting	1.5	value|値
      end	category	1.5	domain
      # Labels of columns that have no field of their own.
      label	category	3	CCMDomainTitle
      label	remarks	3	CSPImplementationDescription
      label	other	0	SSRMControlOwnership|CSCResponsibilities|CCMControlID|CCMControlSpecification|CCMControlTitle|前回からの変更|前回からの変更点|変更区分|契約書への記載|公開|公開区分|公開可否|必須/選択|必須/任意|必須・任意|必須|選択|任意|Required/Optional|Required|重要項目|重要度|優先度|Priority|更新日|版|担当|担当部署|根拠|改定日|改訂日|改定履歴|最終更新日|更新年月日|変更点|変更有無|変更の有無|重み|配点|ウェイト|担当者|担当部門|所管部署|主管部署|責任分界|責任範囲|責任主体|参照規格|準拠規格|関連規格|関連条項|参照条項|該当条項|根拠条項|関連法令|関連規程|関連文書|JISQ27001|JISQ27002|JISQ27017|ISO27001|ISO27002|ISO27017|ISO27018|ISO/IEC27001|ISO/IEC27017|NIST|NISTCSF|SOC2|CIS|CISControls|PCIDSS|CCM|CAIQ|FISC|ISMAP|Mandatory|Mandatory/Optional|Must/Should|MoSCoW|Criticality|Importance|Weight|Weighting|Owner|Responsible|Responsibility|SharedResponsibility|LastUpdated|LastReviewed|Updated|Version|ISOReference|StandardReference|Mapping|ControlMapping|Clause|Frameworks
      # Words that make a label one of such a column, whatever stands before them.
      silent	優先度|重要度|更新日|担当者|担当部署|回答者|回答日|priority
      # Words of labels of answers that others beside them have replaced.
      earlier	前回|以前|従来|直前|修正前|前年|前々年|前期|昨年|変更前|改定前|改訂前|更新前|旧回答|旧設定|previous|prioranswer|priorresponse|priorvalue|lastyear|上次|上年|变更前|지난|이전답변|이전회답|vorherig|vorige
      # Labels of tables of another kind: histories of revisions.
      foreign	版|版数|改訂日|改訂日付|日付|改訂内容|変更内容|改版内容|改定日|改定内容|変更点|変更履歴|更新日|更新内容|作成者|承認者|Version|Ver|Revision|Rev|Date|Change|Changes|Author|Approved|Description|制定日|施行日
      """#
    ),
    (
      "languages",
      #"""
      # Labels of columns in languages other than Japanese and English, for pages that have no kana; lines as in labels.tsv.
      # Chinese, in either script
      label	number	3	序号|序號|编号|編號|项次|項次|号码|號碼|条款号|條款號|条款编号|控制编号|控制項編號|问题编号|問題編號|项目编号|項目編號|检查编号|要求编号
      label	section	3	大类|大類|一级分类|一級分類|章节|章節|控制域
      label	category	3	类别|類別|分类|分類|种类|種類|类型|類型|服务类别|服務類別|指标类别|指標類別|安全域|类目|類目|分组|控制类别|评估类别
      label	category	2.5	二级分类|二級分類|小类|小類|小分类|小分類|子类|子類|子类别|子類別|三级分类|三級分類
      label	category	2	控制域|领域|領域|区分|區分|维度|維度|方面|构面|構面|范围|範圍|主题|主題
      label	item	3	项目|項目|检查项|检查项目|檢查項目|查核項目|检核项目|檢核項目|指标|指標|指标名称|指標名稱|项目名称|項目名稱|服务项目|服務項目|服务级别项目|服務級別項目|服务水平项目|服務水準項目|服务等级项目|服務等級項目|评估项|评估项目|評估項目|考核项|考核项目|考核指标|服务指标|服務指標|控制项|控制項|控制措施|控制点|测评项|测评项目|测评指标|确认事项|確認事項|审核项目|審查項目|审查项目|评价项目|服务参数|服務參數|参数|SLA指标|SLA指標|SLA项目|SLA項目|要求项|需求项目|需求項目|条目|條目|事项|事項|问题|問題|提问|提問
      label	item	2	服务内容|服務內容|名称|名稱|要求|需求|控制要求|安全要求|问题描述|問題描述|标题|標題
      label	definition	3	规定内容|規定內容|定义|定義|说明|說明|描述|检查内容|檢查內容|查核內容|检核内容|檢核內容|内容说明|內容說明|项目说明|項目說明|指标说明|指標說明|指标定义|指標定義|详细说明|詳細說明|具体内容|具體內容|评估内容|評估內容|考核内容|评估标准|評估標準|评价标准|检查标准|檢查標準|查核標準|检查要点|查核要點|控制要求|控制描述|要求描述|要求说明|问题说明|解释|解釋|含义
      label	definition	2	内容|內容|概要|概述|要求|计算方法|計算方式|计算公式|计算方式|评价方法|适用范围
      label	unit	3	单位|單位|计量单位|計量單位|测量单位|測量單位|衡量单位|衡量單位|度量单位|度量單位|计算单位|計算單位|指标单位
      label	unit	2	度量|衡量方式|衡量标准|测量方法|測量方法|度量方式|回答方式|回答形式|填写方式|答复类型
      label	settingExample	3	示例|范例|範例|设定示例|設定範例|参考示例|填写示例|填寫範例|举例
      label	setting	3.2	回答|答复|答覆|回复|回覆|供应商回复|供應商回覆|供应商回答|供應商回答|供应商答复|供應商答覆|厂商回复|廠商回覆|厂商回答|廠商回答|我司回答|我司答复|我方回复|我方回答|本公司回答|本公司回覆|贵司回答|填写内容|填寫內容|答案|响应|响应情况|供应商响应
      label	setting	3	设定值|設定值|设定|設定|设置|设置值|设定内容|設定內容|承诺值|承諾值|服务承诺|服務承諾|承诺|承諾|本公司承诺|本公司承諾|我司承诺|我方承诺|目标值|目標值|基准值|基準值|标准值|標準值|指标值|指標值|服务水平|服務水準|服务级别|服務級別|服务等级|服務等級|保证值|保證值|提供水平|提供值|是否满足|是否符合|是否支持|是否支援|是否提供|是否具备|是否实施|符合情况|符合情形|符合性|实施情况|實施情形|落实情况|满足情况|对应情况|因應情形|辦理情形
      label	setting	2	状态|狀態|现状|現況|结果|結果|检查结果|檢查結果|查核結果|评估结果|評估結果|有无|有無|是否|目标|目標|水平|等级|等級|值|数值|數值|自评|自評|自评结果|结论|選項|选项|SLA
      label	remarks	3	备注|備註|备注说明|備註說明|补充说明|補充說明|补充|補充|注释|註釋|附注|附註|注|註|其他说明|其他說明|特别说明|注意事项|注意事項|意见|意見|评论|評論
      label	remarks	2.8	说明|說明|备考|備考|详情|詳情|具体说明|情况说明|具體說明
      label	remarks	1.9	详细说明|詳細說明|具体内容|具體內容|内容说明|內容說明|描述|详细描述|詳細描述
      label	remarks	2	证据|證據|佐证|佐證|佐证材料|佐證資料|证明材料|参考|參考|参考资料|參考資料|限制条件|限制條件|前提条件|前提條件|例外|例外情况|理由|依据|備考欄
      label	other	0	关联条款|適用條款|适用条款|相关条款|相关标准|参考标准|责任部门|責任部門|责任人|责任方|更新时间|必选/可选|必須/選填|优先级|優先級|重要性|重要程度|负责人|負責人|更新日期|权重|權重|分值|部门|部門
      part	setting	2.5	回答|答复|答覆|回复|回覆
      part	setting	2	承诺|承諾|设定|設定|是否|达标|達標
      part	remarks	2.5	备注|備註
      part	remarks	2	补充|補充
      part	unit	2.5	计量单位|計量單位|度量单位|測量單位
      part	definition	1.5	说明|說明|描述|定义|定義|内容|內容
      part	item	1.5	项目|項目|指标|指標|问题|問題|要求
      part	category	2	类别|類別|分类|分類|类型|類型
      end	number	2	编号|編號|序号|序號
      end	unit	2	单位|單位
      end	setting	2	水平|水準|情况|情形|状态|狀態|结果|結果|目标值|目標值
      start	setting	2.2	我司|我方|本公司|贵司|貴公司|供应商|供應商|厂商|廠商|服务商
      # Korean
      label	number	3	번호|순번|연번|일련번호|항번|항목번호|관리번호|문항|문항번호|질문번호|조항|통제번호|구분번호
      label	section	3	대분류|대항목|영역구분|장
      label	category	3	구분|분류|유형|종류|카테고리|중분류|중항목|평가분류|서비스구분|서비스분류|항목구분|통제분야
      label	category	2.5	소분류|소항목|세부분류|세부영역|하위분류
      label	category	2	영역|분야|부문|범주|관점|도메인|주제
      label	item	3	항목|점검항목|점검사항|평가항목|확인항목|확인사항|체크항목|서비스수준항목|서비스항목|서비스수준지표|서비스지표|관리항목|심사항목|진단항목|측정항목|측정지표|지표|지표명|항목명|요구사항|통제항목|세부항목|질문|질의|질문사항|질의사항|질문항목|SLA항목|SLA지표|보안요구사항|조사항목|서비스품질항목
      label	item	2	서비스|서비스명|내용|명칭|제목|질문내용|통제사항|요건|소항목
      label	definition	3	규정내용|규정|설명|정의|점검내용|평가기준|평가내용|확인내용|항목설명|지표정의|세부내용|상세설명|세부설명|내용설명|판단기준|점검기준|심사기준|주요내용|개요|해설|점검포인트|서비스내용|세부기준|요구사항내용|질문취지
      label	definition	2	내용|요구내용|산정방법|산출방법|산출식|측정방식|계산식|기준설명|상세내용|범위|목적
      label	unit	3	단위|측정단위|계측단위|측정단위등|평가단위
      label	unit	2	측정방법|측정기준|척도|평가척도|응답방식|응답형식|답변형식|답변방법
      label	settingExample	3	설정예|설정예시|예시|작성예시|예|기재예시|답변예시
      label	setting	3.2	답변|응답|회신|당사답변|당사응답|공급사답변|공급자답변|업체답변|사업자답변|귀사답변|답변내용|답변란|회신내용|응답내용|회답
      label	setting	3	설정값|설정|설정내용|제공수준|서비스수준|서비스수준목표|목표수준|목표값|목표치|기준값|기준치|보장수준|보장값|약정수준|약정값|이행여부|준수여부|충족여부|적용여부|지원여부|제공여부|대응여부|실시여부|적합여부|이행현황|대응현황|당사대응|당사수준|당사설정값|제공값|합의수준|시행여부|보유여부
      label	setting	2	현황|결과|점검결과|평가결과|수준|목표|여부|유무|값|상태|기준|대응|이행|평가|판정|SLA|선택|체크|적합성
      label	remarks	3	비고|참고|참고사항|비고란|특이사항|보충설명|추가설명|부연설명|보충|의견|코멘트|주석|유의사항|기타|기타사항|메모|특기사항|부가설명
      label	remarks	2.8	상세내용|상세설명|세부내용|설명
      label	remarks	2	근거|근거자료|증빙|증빙자료|증적|참고자료|관련자료|참조|조건|제약사항|전제조건|예외사항|사유|출처
      label	other	0	필수/선택|관련조항|관련법령|관련근거|담당팀|책임자|변경일|가중치|필수여부|중요도|우선순위|담당|담당자|담당부서|갱신일|배점
      part	setting	2.5	답변|응답|회신
      part	setting	2	설정|제공수준|여부
      part	remarks	2.5	비고
      part	remarks	2	참고|보충
      part	unit	2.5	측정단위
      part	definition	1.5	내용|설명|기준
      part	item	1.5	항목|질문|지표|요구사항
      part	category	2	분류|구분
      end	number	2	번호
      end	unit	2	단위
      end	setting	2	수준|현황|목표
      start	setting	2.2	당사|귀사|자사|공급사|공급자|사업자
      # Vietnamese
      label	number	3	STT|Số TT|TT|Số thứ tự|Thứ tự|Mã|Mã số|Mã mục|Số hiệu|Câu số|Mã câu hỏi
      label	section	3	Chương|Nhóm chính|Phần
      label	category	3	Phân loại|Loại|Nhóm|Danh mục|Hạng mục chính|Phân nhóm|Loại dịch vụ
      label	category	2	Lĩnh vực|Khía cạnh|Chủ đề
      label	item	3	Hạng mục|Mục|Tiêu chí|Chỉ tiêu|Chỉ số|Nội dung kiểm tra|Hạng mục kiểm tra|Câu hỏi|Yêu cầu|Tên chỉ tiêu|Tên chỉ số|Hạng mục dịch vụ|Hạng mục mức dịch vụ|Mục kiểm tra|Tham số|Biện pháp kiểm soát
      label	item	2	Dịch vụ|Tên|Nội dung
      label	definition	3	Mô tả|Định nghĩa|Nội dung quy định|Giải thích|Diễn giải|Nội dung|Mô tả chi tiết|Nội dung chi tiết|Quy định|Tiêu chuẩn đánh giá
      label	definition	2	Chi tiết|Phạm vi|Cách tính|Công thức|Hướng dẫn|Yêu cầu
      label	unit	3	Đơn vị|Đơn vị đo|Đơn vị tính|ĐVT|Đơn vị đo lường
      label	unit	2	Phương pháp đo|Cách đo|Thước đo
      label	settingExample	3	Ví dụ|Ví dụ thiết lập
      label	setting	3.2	Trả lời|Câu trả lời|Phản hồi|Phản hồi của nhà cung cấp|Trả lời của nhà cung cấp|Đáp án
      label	setting	3	Giá trị|Giá trị thiết lập|Thiết lập|Mức cam kết|Cam kết|Mức dịch vụ|Mức cung cấp|Giá trị cam kết|Đáp ứng|Mức độ đáp ứng|Mục tiêu|Khả năng đáp ứng|Tuân thủ
      label	setting	2	Kết quả|Tình trạng|Trạng thái|Mức|Hiện trạng|Đánh giá|SLA
      label	remarks	3	Ghi chú|Chú thích|Nhận xét|Bổ sung|Lưu ý|Thông tin bổ sung|Ý kiến|Bình luận|Giải thích thêm
      label	remarks	2	Tham khảo|Bằng chứng|Điều kiện|Ngoại lệ|Lý do|Giải thích|Chi tiết
      label	other	0	Bắt buộc|Mức độ ưu tiên|Người phụ trách
      part	setting	2.5	trảlời|phảnhồi
      part	setting	2	camkết|đápứng
      part	remarks	2.5	ghichú
      part	item	1.5	câuhỏi|tiêuchí|chỉtiêu|yêucầu
      part	definition	1.5	môtả|nộidung
      part	unit	2	đơnvị
      # Thai
      label	number	3	ลำดับ|ลำดับที่|ที่|ข้อ|ข้อที่|เลขที่|รหัส|หมายเลข
      label	section	3	หมวด|หมวดหลัก|ส่วน
      label	category	3	หมวดหมู่|ประเภท|กลุ่ม|ชนิด
      label	category	2	หมวด|ด้าน|ขอบเขต
      label	item	3	รายการ|หัวข้อ|รายการตรวจสอบ|หัวข้อตรวจสอบ|ตัวชี้วัด|คำถาม|ข้อกำหนด|เกณฑ์|รายการระดับบริการ|ประเด็น
      label	item	2	บริการ|ชื่อ|เรื่อง
      label	definition	3	รายละเอียด|คำอธิบาย|คำนิยาม|นิยาม|เนื้อหา|คำจำกัดความ|ข้อกำหนดรายละเอียด
      label	definition	2	ขอบเขต|วิธีคำนวณ|แนวทาง
      label	unit	3	หน่วย|หน่วยวัด|หน่วยนับ
      label	settingExample	3	ตัวอย่าง
      label	setting	3.2	คำตอบ|การตอบ|คำตอบของผู้ให้บริการ|ตอบ
      label	setting	3	ค่าที่กำหนด|ค่าที่ตั้ง|ค่าเป้าหมาย|เป้าหมาย|ระดับบริการ|ระดับการให้บริการ|ค่า|การรับประกัน|การปฏิบัติตาม|ข้อตกลง
      label	setting	2	สถานะ|ผล|ผลการตรวจสอบ|ผลลัพธ์|ระดับ
      label	remarks	3	หมายเหตุ|ข้อคิดเห็น|ความคิดเห็น|ข้อมูลเพิ่มเติม|คำอธิบายเพิ่มเติม|ข้อสังเกต|เพิ่มเติม
      label	remarks	2	หลักฐาน|อ้างอิง|เงื่อนไข|ข้อยกเว้น|เหตุผล|รายละเอียด
      part	setting	2.5	คำตอบ
      part	remarks	2.5	หมายเหตุ
      part	item	1.5	คำถาม|รายการ|หัวข้อ
      part	definition	1.5	รายละเอียด|คำอธิบาย
      part	unit	2	หน่วย
      # Indonesian and Malay
      label	number	3	Nomor|Nombor|Bil|Bil.|No Urut|Kode|Kod|No Soal
      label	section	3	Bagian|Bab|Bahagian
      label	category	3	Kategori|Jenis|Golongan|Kelompok|Tipe|Klasifikasi|Kumpulan
      label	category	2	Bidang|Aspek|Area|Topik
      label	item	3	Butir|Butir layanan|Perkara|Item pemeriksaan|Indikator|Pertanyaan|Soalan|Persyaratan|Keperluan|Parameter|Kontrol|Kriteria|Item layanan|Item tingkat layanan
      label	item	2	Layanan|Perkhidmatan|Nama|Uraian pertanyaan
      label	definition	3	Deskripsi|Uraian|Penjelasan|Definisi|Keterangan rinci|Huraian|Penerangan|Ketentuan|Isi|Takrif
      label	definition	2	Rincian|Cakupan|Detail|Cara perhitungan|Rumus|Butiran
      label	unit	3	Satuan|Satuan ukur|Satuan pengukuran|Unit ukuran|Unit pengukuran
      label	unit	2	Ukuran|Metode pengukuran
      label	settingExample	3	Contoh
      label	setting	3.2	Jawaban|Tanggapan|Respons|Jawapan|Maklum balas|Jawaban vendor|Jawaban penyedia
      label	setting	3	Nilai|Nilai target|Komitmen|Tingkat layanan|Nilai komitmen|Sasaran|Pengaturan|Nilai pengaturan|Kepatuhan|Kesesuaian|Pemenuhan|Tetapan|Tahap perkhidmatan
      label	setting	2	Hasil|Kondisi|Tingkat|Keadaan|Penilaian|Pematuhan
      label	remarks	3	Keterangan|Catatan|Komentar|Keterangan tambahan|Informasi tambahan|Catatan tambahan|Ulasan|Nota
      label	remarks	2	Bukti|Referensi|Rujukan|Syarat|Pengecualian|Alasan|Penjelasan
      part	setting	2.5	jawaban|jawapan|tanggapan
      part	remarks	2	catatan|komentar
      part	item	1.5	pertanyaan|soalan
      part	definition	1.5	penjelasan|deskripsi
      # German
      label	number	3	Nr.|Nr|Lfd. Nr.|Lfd.Nr|Lfd-Nr.|Laufende Nummer|Nummer|Pos.|Position|Ziffer|Kennung|Kontroll-ID|Frage-Nr.|Punkt|Kapitel|ID-Nr.
      label	section	3	Hauptkategorie|Abschnitt|Hauptgruppe
      label	category	3	Kategorie|Kategorien|Gruppe|Typ|Klasse|Kontrollbereich|Servicekategorie
      label	category	2.5	Unterkategorie|Untergruppe|Unterbereich
      label	category	2	Bereich|Thema|Themenbereich|Art|Gebiet|Themengebiet|Domäne
      label	item	3	Frage|Merkmal|Prüfpunkt|Kontrolle|Maßnahme|Kennzahl|Kriterium|Leistungsmerkmal|Prüfkriterium|Service-Level-Position|Serviceposition|Kenngröße|Messgröße|Anforderung|Leistung|Serviceparameter|Fragestellung|Gegenstand|Service-Level-Kennzahl|Dienstgütekriterium|Eintrag|Element|Posten
      label	item	2	Dienst|Service-Level|Bezeichnung|Thema|Titel|Leistungsbeschreibung|Name|Dienstleistung
      label	definition	3	Beschreibung|Erläuterung|Festlegung|Erklärung|Inhalt|Prüfinhalt|Beschreibung der Anforderung|Detailbeschreibung|Regelung|Regelungsinhalt|Bedeutung|Inhaltliche Festlegung
      label	definition	2	Details|Einzelheiten|Umfang|Berechnung|Messmethode|Messverfahren|Anforderung|Berechnungsmethode|Geltungsbereich|Prüfkriterien
      label	unit	3	Einheit|Maßeinheit|Masseinheit|Messeinheit|ME
      label	unit	2	Maß|Messung|Antwortformat
      label	settingExample	3	Beispiel|Beispielwert
      label	setting	3.2	Antwort|Antwort des Anbieters|Antworten|Rückmeldung|Anbieterantwort|Unsere Antwort|Stellungnahme|Angabe|Angaben
      label	setting	3	Einstellung|Wert|Zielwert|Sollwert|Zusage|Zugesicherter Wert|Garantierter Wert|Vereinbarter Wert|Vorgabe|Erfüllt|Erfüllung|Erfüllungsgrad|Umsetzung|Umsetzungsstatus|Umsetzungsstand|Konformität|Serviceziel|Zielvorgabe|Unser Wert|Unsere Leistung|Zusicherung|Verpflichtung|Festgelegter Wert|Servicegrad
      label	setting	2	Ergebnis|Stand|Ziel|Niveau|Bewertung|Ja/Nein|Vorhanden|Umgesetzt|Garantie|Zusagen|Unterstützt
      label	remarks	3	Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Hinweis|Hinweise|Kommentar|Kommentare|Notiz|Notizen|Ergänzung|Ergänzungen|Zusatzinformationen|Sonstiges|Zusatzangaben
      label	remarks	2.5	Erläuterungen|Einzelheiten
      label	remarks	2	Nachweis|Nachweise|Begründung|Referenz|Ausnahmen|Bedingungen|Einschränkungen|Quelle|Verweis|Details|Erläuterung
      label	other	0	Pflicht/Optional|Pflicht|Priorität|Wichtigkeit|Verantwortlich|Gewichtung
      part	setting	2.5	antwort|zugesicher
      part	remarks	2	bemerkung|anmerkung|kommentar|hinweis
      part	item	1.5	frage|anforderung|prüfpunkt|kennzahl
      part	definition	1.5	beschreibung|erläuterung
      part	unit	1.5	einheit
      part	setting	1.5	erfüll|umsetz
      # French
      label	number	3	N°|Nº|Numéro|Num.|Réf.|Réf|Référence|Identifiant|Rang|N° d'ordre|Code|Repère
      label	section	3	Rubrique|Chapitre|Volet
      label	category	3	Catégorie|Catégories|Type|Groupe|Famille|Classe
      label	category	2.5	Sous-catégorie|Sous-domaine|Sous-thème
      label	category	2	Domaine|Thème|Thématique|Volet
      label	item	3	Élément|Indicateur|Critère|Point de contrôle|Exigence|Élément de niveau de service|Paramètre|Mesure de sécurité|Contrôle|Indicateur de service|Éléments|Point vérifié|Question posée|Intitulé|Libellé|Engagement de service|Point à vérifier
      label	item	2	Prestation|Nom|Titre|Sujet|Désignation|Objet
      label	definition	3	Définition|Contenu|Explication|Précisions|Description détaillée|Énoncé|Détail de l'exigence|Descriptif|Objectif du contrôle|Explications
      label	definition	2	Détails|Détail|Périmètre|Mode de calcul|Formule|Méthode de mesure|Méthode de calcul|Portée|Objet
      label	unit	3	Unité|Unité de mesure|Unités|Mesuré en|Unité d'œuvre
      label	unit	2	Mesure|Format de réponse
      label	settingExample	3	Exemple|Exemples
      label	setting	3.2	Réponse|Réponse du fournisseur|Réponses|Notre réponse|Réponse du prestataire|Votre réponse
      label	setting	3	Valeur|Engagement|Valeur cible|Cible|Objectif|Niveau de service|Niveau garanti|Valeur garantie|Conformité|Réglage|Paramétrage|Valeur définie|Niveau proposé|Conforme|Notre engagement|Niveau d'engagement|Valeur proposée|Engagements
      label	setting	2	Statut|État|Résultat|Niveau|Évaluation|Oui/Non|Respecté|Garantie|Seuil|Situation
      label	remarks	3	Remarque|Remarques|Commentaire|Commentaires|Observation|Observations|Complément|Compléments|Note|Notes|Informations complémentaires|Annotations|Compléments d'information
      label	remarks	2.5	Précisions
      label	remarks	2	Justificatif|Justification|Preuve|Preuves|Exceptions|Conditions|Exclusions|Source|Réserves
      label	other	0	Obligatoire|Obligatoire/Facultatif|Priorité|Importance|Responsable|Pondération
      part	setting	2.5	réponse|engagement
      part	remarks	2	commentaire|remarque|observation
      part	item	1.5	question|exigence|critère|indicateur
      part	definition	1.5	description|définition
      part	unit	2	unité
      part	setting	1.5	conform|valeur
      # Spanish
      label	number	3	N.º|Nº|N°|Núm.|Núm|Número|Nro.|Nro|Código|Identificador|Ref.|Referencia|N.o
      label	section	3	Sección|Apartado|Capítulo|Bloque
      label	category	3	Categoría|Categorías|Tipo|Grupo|Clase|Familia
      label	category	2.5	Subcategoría|Subdominio|Subárea
      label	category	2	Área|Ámbito|Dominio|Tema|Dimensión
      label	item	3	Elemento|Ítem|Indicador|Criterio|Pregunta|Requisito|Parámetro|Punto de control|Control|Concepto|Elemento de nivel de servicio|Métrica|Punto de verificación|Aspecto|Partida|Requerimiento|Cuestión
      label	item	2	Servicio|Nombre|Título|Denominación|Tema
      label	definition	3	Descripción|Definición|Contenido|Explicación|Aclaración|Enunciado|Descripción del requisito|Detalle del requisito|Especificación|Disposición
      label	definition	2	Detalle|Detalles|Alcance|Método de cálculo|Fórmula|Cálculo|Método de medición|Objetivo del control
      label	unit	3	Unidad|Unidad de medida|Unidades|Unidad de medición
      label	unit	2	Medida|Medición|Formato de respuesta
      label	settingExample	3	Ejemplo
      label	setting	3.2	Respuesta|Respuesta del proveedor|Respuestas|Nuestra respuesta|Contestación
      label	setting	3	Valor|Compromiso|Valor objetivo|Meta|Nivel de servicio|Nivel comprometido|Valor garantizado|Cumplimiento|Cumple|Configuración|Ajuste|Valor definido|Valor acordado|Nivel ofrecido|Nuestro compromiso
      label	setting	2	Estado|Resultado|Nivel|Evaluación|Sí/No|Objetivo|Umbral|Garantía|Situación
      label	remarks	3	Observación|Observaciones|Comentario|Comentarios|Nota|Notas|Información adicional|Aclaraciones|Anotaciones|Comentarios adicionales|Complemento
      label	remarks	2	Evidencia|Evidencias|Justificación|Excepciones|Condiciones|Exclusiones|Fuente|Motivo|Detalles
      label	other	0	Obligatorio|Prioridad|Responsable|Importancia|Ponderación
      part	setting	2.5	respuesta|compromiso
      part	remarks	2	comentario|observaci
      part	item	1.5	pregunta|requisito|criterio|indicador
      part	definition	1.5	descripción|definición
      part	unit	2	unidad
      part	setting	1.5	cumpl|valor
      # Portuguese
      label	number	3	Nº|N.º|N.|N°|Nr.|Número|Núm.|Cód.|Código|Identificador|Ref.|Referência
      label	section	3	Seção|Secção|Capítulo
      label	category	3	Categoria|Categorias|Tipo|Grupo|Classe|Família
      label	category	2.5	Subcategoria|Subdomínio|Subárea
      label	category	2	Área|Âmbito|Domínio|Tema|Dimensão
      label	item	3	Elemento|Item|Indicador|Critério|Pergunta|Requisito|Parâmetro|Ponto de controle|Controle|Controlo|Métrica|Questão|Item de verificação|Item de nível de serviço|Aspecto
      label	item	2	Serviço|Nome|Título|Tema|Quesito
      label	definition	3	Descrição|Definição|Conteúdo|Explicação|Detalhamento|Enunciado|Especificação|Descrição do requisito|Esclarecimento
      label	definition	2	Detalhe|Detalhes|Escopo|Âmbito|Método de cálculo|Fórmula|Cálculo|Forma de medição
      label	unit	3	Unidade|Unidade de medida|Unidades|Unidade de medição
      label	unit	2	Medida|Medição|Formato da resposta
      label	settingExample	3	Exemplo
      label	setting	3.2	Resposta|Resposta do fornecedor|Respostas|Nossa resposta
      label	setting	3	Valor|Compromisso|Valor definido|Valor alvo|Meta|Nível de serviço|Nível garantido|Valor garantido|Conformidade|Atende|Atendimento|Configuração|Valor acordado|Nível oferecido|Nosso compromisso
      label	setting	2	Estado|Situação|Resultado|Nível|Avaliação|Sim/Não|Objetivo|Garantia|Limite
      label	remarks	3	Observação|Observações|Comentário|Comentários|Nota|Notas|Informações adicionais|Obs.|Obs|Complemento|Anotações
      label	remarks	2	Evidência|Evidências|Justificativa|Exceções|Condições|Exclusões|Fonte|Motivo|Detalhes
      label	other	0	Obrigatório|Prioridade|Responsável|Importância|Peso
      part	setting	2.5	resposta|compromisso
      part	remarks	2	comentário|observaç
      part	item	1.5	pergunta|requisito|critério|indicador
      part	definition	1.5	descrição|definição
      part	unit	2	unidade
      part	setting	1.5	atend
      # Italian
      label	number	3	N.|Nr.|Num.|Numero|Codice|Rif.|Riferimento|N. progressivo|Progressivo
      label	section	3	Sezione|Capitolo
      label	category	3	Categoria|Categorie|Tipo|Tipologia|Gruppo|Classe
      label	category	2.5	Sottocategoria|Sottodominio
      label	category	2	Area|Ambito|Dominio|Tema
      label	item	3	Elemento|Voce|Indicatore|Criterio|Domanda|Requisito|Parametro|Punto di controllo|Controllo|Metrica|Quesito|Voce di verifica|Aspetto
      label	item	2	Servizio|Nome|Titolo|Oggetto|Argomento
      label	definition	3	Descrizione|Definizione|Contenuto|Spiegazione|Chiarimento|Dettaglio del requisito|Specifica
      label	definition	2	Dettaglio|Dettagli|Ambito|Metodo di calcolo|Formula|Calcolo
      label	unit	3	Unità|Unità di misura|U.M.|UM
      label	unit	2	Misura|Misurazione
      label	settingExample	3	Esempio
      label	setting	3.2	Risposta|Risposta del fornitore|Risposte|La nostra risposta|Riscontro
      label	setting	3	Valore|Impegno|Valore obiettivo|Livello di servizio|Livello garantito|Valore garantito|Conformità|Conforme|Impostazione|Valore concordato|Valore soglia
      label	setting	2	Stato|Esito|Risultato|Livello|Valutazione|Sì/No|Obiettivo|Soglia|Garanzia
      label	remarks	3	Nota|Note|Osservazione|Osservazioni|Commento|Commenti|Annotazioni|Informazioni aggiuntive|Note aggiuntive
      label	remarks	2	Evidenza|Evidenze|Giustificazione|Eccezioni|Condizioni|Esclusioni|Fonte|Motivazione
      part	setting	2.5	risposta|impegno
      part	remarks	2	commento|commenti|osservazion
      part	item	1.5	domanda|requisito|indicatore
      part	definition	1.5	descrizione|definizione
      part	unit	2	unitàdimisura
      # Dutch
      label	number	3	Nr.|Nr|Nummer|Volgnummer|Volgnr.|Code|Kenmerk
      label	category	3	Categorie|Categorieën|Soort|Type|Groep|Klasse
      label	category	2.5	Subcategorie|Subdomein
      label	category	2	Gebied|Domein|Thema|Onderdeel
      label	item	3	Vraag|Eis|Kenmerk|Indicator|Criterium|Maatregel|Controlepunt|Dienstniveau|Onderwerp|Item|Prestatie-indicator
      label	item	2	Dienst|Naam|Titel|Onderdeel
      label	definition	3	Omschrijving|Beschrijving|Definitie|Toelichting|Inhoud|Uitleg
      label	definition	2	Details|Bereik|Berekening
      label	unit	3	Eenheid|Meeteenheid
      label	settingExample	3	Voorbeeld
      label	setting	3.2	Antwoord|Antwoord leverancier|Reactie|Antwoorden
      label	setting	3	Waarde|Streefwaarde|Norm|Toezegging|Afgesproken waarde|Serviceniveau|Voldoet|Naleving
      label	setting	2	Status|Resultaat|Niveau|Doel|Ja/Nee
      label	remarks	3	Opmerking|Opmerkingen|Commentaar|Aanvulling|Notitie|Notities|Bijzonderheden
      label	remarks	2.5	Toelichting
      label	remarks	2	Bewijs|Onderbouwing|Uitzonderingen|Voorwaarden
      part	setting	2.5	antwoord
      part	remarks	2	opmerking
      part	item	1.5	vraag
      # Russian
      label	number	3	№ п/п|Номер|п/п|Код|Пункт
      label	category	3	Категория|Тип|Группа|Класс|Вид
      label	category	2	Область|Раздел|Тема|Направление
      label	item	3	Показатель|Параметр|Критерий|Вопрос|Требование|Наименование показателя|Пункт проверки|Позиция|Метрика|Элемент
      label	item	2	Услуга|Наименование|Название
      label	definition	3	Описание|Определение|Содержание|Пояснение|Описание требования
      label	definition	2	Подробности|Методика расчета|Формула
      label	unit	3	Единица измерения|Ед. изм.|Единица|Единицы измерения
      label	settingExample	3	Пример
      label	setting	3.2	Ответ|Ответ поставщика|Ответы
      label	setting	3	Значение|Целевое значение|Обязательство|Уровень услуги|Уровень сервиса|Гарантируемое значение|Соответствие|Выполнение
      label	setting	2	Статус|Результат|Уровень|Состояние|Да/Нет|Оценка
      label	remarks	3	Примечание|Примечания|Комментарий|Комментарии|Замечания|Дополнительная информация
      label	remarks	2	Обоснование|Исключения|Условия|Доказательства|Пояснения
      part	setting	2.5	ответ
      part	remarks	2	комментари|примечани
      part	item	1.5	вопрос
      # Polish
      label	number	3	Lp.|Lp|L.p.|Nr|Numer|Kod
      label	category	3	Kategoria|Typ|Grupa|Rodzaj|Klasa
      label	category	2	Obszar|Dziedzina|Temat
      label	item	3	Pytanie|Wymaganie|Wskaźnik|Kryterium|Pozycja|Parametr|Element|Punkt kontrolny
      label	item	2	Usługa|Nazwa
      label	definition	3	Opis|Definicja|Wyjaśnienie|Treść|Objaśnienie
      label	unit	3	Jednostka|Jednostka miary|J.m.
      label	settingExample	3	Przykład
      label	setting	3.2	Odpowiedź|Odpowiedź dostawcy
      label	setting	3	Wartość|Wartość docelowa|Zobowiązanie|Poziom usługi|Gwarantowany poziom|Zgodność|Spełnienie
      label	setting	2	Status|Wynik|Poziom|Stan|Tak/Nie
      label	remarks	3	Uwagi|Uwaga|Komentarz|Komentarze|Notatki|Informacje dodatkowe
      label	remarks	2	Uzasadnienie|Wyjątki|Warunki|Dowody
      part	setting	2.5	odpowied
      part	remarks	2	komentarz
      # Turkish
      label	number	3	Sıra No|Sıra|Numara|Kod
      label	category	3	Kategori|Tür|Grup|Sınıf
      label	category	2	Alan|Konu
      label	item	3	Madde|Soru|Gereksinim|Gösterge|Ölçüt|Kriter|Kalem|Parametre|Hizmet kalemi
      label	item	2	Hizmet|Ad
      label	definition	3	Açıklama|Tanım|İçerik|Tarif
      label	unit	3	Birim|Ölçü birimi
      label	settingExample	3	Örnek
      label	setting	3.2	Yanıt|Cevap|Tedarikçi yanıtı
      label	setting	3	Değer|Hedef değer|Taahhüt|Hizmet seviyesi|Uygunluk|Karşılanıyor mu
      label	setting	2	Durum|Sonuç|Düzey|Seviye|Evet/Hayır|Hedef
      label	remarks	3	Notlar|Not|Yorum|Yorumlar|Düşünceler|Ek bilgi|Ek açıklama
      label	remarks	2.5	Açıklamalar|Açıklama
      label	remarks	2	Kanıt|Gerekçe|İstisnalar|Koşullar
      # Swedish, Norwegian, Danish
      label	number	3	Nummer|Löpnr|Løpenr.|Lbnr.
      label	category	3	Kategori|Typ|Type|Grupp|Gruppe
      label	category	2	Område|Tema|Ämne|Emne
      label	item	3	Fråga|Krav|Spørsmål|Spørgsmål|Mått|Punkt|Kontrollpunkt|Indikator|Kriterium|Parameter
      label	item	2	Tjänst|Tjeneste|Namn|Navn
      label	definition	3	Beskrivning|Beskrivelse|Förklaring|Forklaring|Definition|Definisjon|Innehåll|Innhold|Indhold
      label	unit	3	Enhet|Enhed|Måttenhet|Måleenhet
      label	setting	3.2	Svar|Leverantörens svar|Leverandørens svar
      label	setting	3	Värde|Verdi|Værdi|Målvärde|Målverdi|Åtagande|Servicenivå|Tjänstenivå|Uppfylls|Oppfylt|Opfyldt
      label	setting	2	Resultat|Nivå|Niveau|Status|Ja/Nej|Ja/Nei
      label	remarks	3	Anmärkning|Anmärkningar|Kommentar|Kommentarer|Merknad|Merknader|Bemærkning|Bemærkninger|Noteringar|Noter|Övrigt
      part	setting	2	svar
      # Tables of another kind: histories of revisions.
      foreign	版本|版本号|修订日期|修改日期|修訂日期|日期|修订内容|修改内容|修訂內容|变更内容|變更內容|编制|审核|批准|作者|버전|개정일|개정일자|개정내용|변경내용|변경사항|일자|작성자|승인자|Datum|Änderung|Änderungen|Autor|Fassung|Auteur|Modification|Modifications|Fecha|Versión|Cambios|Cambio|Data|Versão|Alterações|Alteração|Versione|Modifiche|Phiên bản|Ngày|Thay đổi|Tanggal|Versi|Perubahan|Дата|Версия|Изменения
      """#
    ),
    (
      "spellings",
      #"""
      # One spelling for all that vendors use in titles: the one that stands, then the others.
      問合せ	問い合わせ|問合わせ|問い合せ
      取扱	取り扱い|取扱い|取り扱
      漏洩	漏えい|ろうえい
      利用者数	ユーザ数|ユーザー数
      二次	2次
      ウイルス	ウィルス
      ディザスタリカバリ	ディザスタリカバリー|ディザスターリカバリー|ディザスターリカバリ|災害復旧
      鍵管理	キー管理|かぎ管理
      ストレージ	ストレッジ
      customization	customisation
      customizability	customisability
      standard	criteria|standards
      notification	notifications|notice
      failure	failures|fault|faults
      """#
    ),
    (
      "words",
      #"""
      # Words by which settings are read as data; see "Values" in the documentation.
      # One line: class, meaning, words parted by |. Spaces, width and case of letters do not count.
      answer	available	有|有り|あり|対応|対応済|対応済み|対応あり|対応有|対応可|対応可能|対応している|対応しています|実施|実施済|実施済み|実施している|実施しています|可|可能|設定済|設定済み|取得済|取得済み|取得している|取得しています|導入済|導入済み|整備済|整備済み|対策済|対策済み|用意あり|公開|Available|Supported|Provided|Implemented|Enabled
      answer	unavailable	無|無し|なし|ナシ|対応なし|対応無|未対応|未実施|未取得|未導入|未設定|未整備|未対策|非対応|不可|不可能|対応不可|対応していない|対応していません|対応しておりません|実施していない|実施していません|実施しておりません|提供していない|提供していません|提供しておりません|取得していません|取得しておりません|ありません|ございません|None|Not available|Unavailable|Not supported|Unsupported|Not provided|Not implemented|Disabled
      answer	partial	一部有|一部有り|一部あり|一部無|一部なし|一部|一部のみ|一部可|一部可能|一部対応|一部対応済|一部対応済み|一部実施|部分対応|部分的に対応|△|▲|Partial|Partially|Partly|Partially supported|Partial support
      answer	planned	対応予定|実施予定|導入予定|取得予定|提供予定|予定あり|予定|検討中|準備中|Planned|Under consideration|In preparation
      answer	undisclosed	非公開|非開示|未公開|未開示|公開していない|公開していません|公開しておりません|公開はしておりません|開示していない|開示していません|開示しておりません|回答を控えます|回答を控えさせていただきます|Not disclosed|Undisclosed|Not published|Not public|Confidential
      answer	notApplicable	該当なし|該当無し|該当無|該当しない|該当しません|非該当|対象外|適用外|対応不要|対策不要|実施不要|N/A|NA|n.a.|Not applicable|Out of scope
      answer	unspecified	規定なし|規定無し|規定はない|規定はありません|規定はございません|定めなし|定め無し|定めはない|定めはありません|定めはございません|取り決めなし|取決めなし|未定|未規定|Not specified|Unspecified|Not defined|Undefined|TBD|To be determined
      answer	negotiable	要相談|応相談|要協議|個別対応|個別相談|個別協議|個別に対応|個別に協議|別途相談|別途協議|別途ご相談|On request|Upon request|Negotiable
      answer	noEntry	-|—|ー|--
      answer	yes	はい|把握している|把握しています|把握しております|把握済|把握済み|○|〇|◯|✓|✔|Yes|Y|True
      answer	no	いいえ|把握していない|把握していません|把握しておりません|×|✕|✗|✘|No|N|False
      answer	unlimited	無制限|上限なし|上限無し|制限なし|制限無し|制約なし|制約無し|制約無|制約は無|制約はない|制約はありません|制約はございません|制限はない|制限はありません|制限はございません|上限はありません|上限はございません|Unlimited|No limit|No limits|No upper limit
      box	chosen square	■|◼|✓|✔
      box	chosen ballot	☑|✅
      box	chosen circle	●|◉
      box	free square	□|▢|◻
      box	free ballot	☐
      box	free circle	○|〇|◯
      lasting	lasting	間
      unit	percent	%|パーセント|percent|per cent
      unit	second	秒|seconds|second|sec|secs|s
      unit	minute	分|minutes|minute|min|mins
      unit	hour	時間|hours|hour|hrs|hr|h
      unit	day	日|days|day|暦日
      unit	businessDay	営業日|稼働日|business days|business day|working days|working day
      unit	week	週|weeks|week
      unit	month	か月|ヶ月|ヵ月|カ月|ケ月|months|month
      unit	year	年|years|year
      unit	millisecond	ミリ秒|milliseconds|millisecond|ms|msec
      unit	time	回|times|time
      unit	case	件|件数|cases|case|incidents|incident
      unit	person	人|名|people|persons|person
      unit	user	ユーザ|ユーザー|利用者|users|user|アカウント|accounts|account
      unit	generation	世代|generations|generation
      unit	byte	バイト|bytes|byte
      unit	kilobyte	KB|kB|キロバイト
      unit	megabyte	MB|メガバイト
      unit	gigabyte	GB|ギガバイト
      unit	terabyte	TB|テラバイト
      unit	kibibyte	KiB
      unit	mebibyte	MiB
      unit	gibibyte	GiB
      unit	tebibyte	TiB
      unit	megabitPerSecond	Mbps
      unit	gigabitPerSecond	Gbps
      unit	bit	ビット|bits|bit
      unit	character	文字|桁|characters|character|chars
      unit	place	か所|ヶ所|カ所|箇所|拠点|sites|site|locations
      unit	device	台|devices|device
      unit	yen	円|yen
      unit	item	個|種類|項目|items
      after	atLeast	以上|or more|or later|or higher|or above|以降|+
      after	moreThan	超|を超える
      after	atMost	以内|以下|まで|迄|or less|or fewer|max
      after	lessThan	未満
      before	atMost	最大|上限|最長|within|up to|at most|no more than|max|max.|maximum|<=|≤
      before	atLeast	最低|最小|最短|at least|no less than|min|min.|minimum|>=|≥
      before	lessThan	less than|under|fewer than|<
      before	moreThan	more than|over|>
      about	before	約|およそ|おおよそ|概ね|approx.|approx|approximately|about|ca.
      about	after	程度|前後|ほど|くらい|ぐらい
      relation	before	前|前まで|ago|before|in advance|prior|beforehand
      relation	after	後|after|afterwards
      every	after	毎|毎に|ごと|ごとに|おき|おきに|間隔|間隔で
      every	before	every
      every	per	に|あたり|につき|/
      once	1	once
      once	2	twice
      per	per	a|an|per|every|each|/
      frequency	1 hour	毎時|hourly|every hour
      frequency	1 day	毎日|日次|毎晩|毎夜|daily|every day|nightly
      frequency	1 week	毎週|週次|weekly|every week
      frequency	2 week	隔週|隔週で|every two weeks|every other week
      frequency	1 month	毎月|月次|monthly|every month
      frequency	2 month	隔月|every two months|every other month
      frequency	3 month	四半期ごと|四半期毎|四半期に1回|四半期に一度|四半期ごとに|quarterly|every quarter
      frequency	6 month	半年ごと|半年毎|半年に1回|半年に一度|半期ごと|every six months|semiannually
      frequency	1 year	毎年|年次|annually|yearly|every year
      period	day	日|毎日|一日|1日|日に
      period	week	週|毎週|週間|週に
      period	month	月|毎月|月間|月に
      period	year	年|毎年|年間|年に
      days	weekdays	平日|月~金|月-金|月曜~金曜|月曜日~金曜日|月曜から金曜|月曜日から金曜日|月~金曜日|weekdays|Mon-Fri|Monday to Friday|Monday-Friday|Monday through Friday|Mon.-Fri.
      days	businessDays	営業日|当社営業日|弊社営業日|business days|on business days
      days	everyDay	毎日|年中無休|365日|daily|every day|7 days a week
      meridiem	am	午前|am|a.m.
      meridiem	pm	午後|pm|p.m.
      always	always	24時間365日|24時間・365日|24時間/365日|365日24時間|365日・24時間|24時間、365日|24時間年中無休|年中無休24時間|年中無休・24時間|24/7|24x7|24×7|24/7/365|24x365|24×365|24h/365d|24h365d|24H365日|24 hours a day, 365 days a year|24 hours, 365 days|24 hours a day, 7 days a week|24 hours a day, seven days a week|24 hours / 365 days|24 hours 365 days|around the clock
      allDay	allDay	終日|24時間|24時間対応|24時間受付|24 hours
      era	1867	明治
      era	1911	大正
      era	1925	昭和
      era	1988	平成
      era	2018	令和
      # English, German, French, Spanish, Portuguese, Indonesian.
      monthName	1	January|Jan|Januar|janvier|enero|janeiro|Januari
      monthName	2	February|Feb|Februar|février|febrero|fevereiro|Februari
      monthName	3	March|Mar|März|mars|marzo|março|Maret
      monthName	4	April|Apr|avril|abril
      monthName	5	May|Mai|mayo|maio|Mei
      monthName	6	June|Jun|Juni|juin|junio|junho
      monthName	7	July|Jul|Juli|juillet|julio|julho
      monthName	8	August|Aug|août|agosto|Agustus
      monthName	9	September|Sept|Sep|septembre|septiembre|setembro
      monthName	10	October|Oct|Oktober|octobre|octubre|outubro
      monthName	11	November|Nov|novembre|noviembre|novembro
      monthName	12	December|Dec|Dezember|décembre|diciembre|dezembro|Desember
      protocol	TLS	TLS|TLS v|TLSv
      protocol	SSL	SSL|SSL v|SSLv
      protocol	SSL/TLS	SSL/TLS
      protocol	SSH	SSH
      protocol	SAML	SAML|SAML v
      protocol	OAuth	OAuth
      protocol	WPA	WPA
      protocol	HTTP	HTTP
      scope	timeOfDay	時間帯
      scope	unclear	hours|hour
      copula	copula	です|となります|となっております|となっています|でございます|とする|としている|としております
      particle	particle	に|には|まで|までに|より|から
      only	only	のみ|のみ対応|only
      join	range	~|-|ー|から|to
      join	list	/|,|、|・|および|及び|と|and|&
      clock	hour	時
      clock	minute	分
      clock	half	半
      clock	until	まで
      calendar	year	年|년
      calendar	month	月|월
      calendar	day	日|일
      calendar	ordinal	st|nd|rd|th
      calendar	of	of|de
      tail	wide	り|し|料|償|効|限|害
      # Further languages: Chinese, Korean, Vietnamese, Thai, Indonesian, German, French, Spanish, Portuguese, Italian, Dutch.
      answer	available	支持|支援|提供|具备|具備|已实施|已實施|有提供|있음|가능|지원|적용|이행|완료|มี|Vorhanden|Verfügbar|Unterstützt|Umgesetzt|Disponible|Pris en charge|Disponível|Tersedia|Disponibile|Beschikbaar|Ada
      answer	unavailable	无|不支持|不支援|不提供|没有|沒有|未实施|未實施|없음|불가|불가능|미지원|미적용|미이행|Không có|ไม่มี|Nicht vorhanden|Nicht verfügbar|Nicht unterstützt|Non disponible|No disponible|Não disponível|Tidak tersedia|Tidak ada|Non disponibile
      answer	partial	部分支持|部分支援|部分满足|部分符合|部分实施|部分|일부|부분 지원|부분 이행|Một phần|บางส่วน|Teilweise|Partiellement|En partie|Parcial|Parcialmente|Sebagian|Parzialmente|Gedeeltelijk
      answer	planned	计划中|計畫中|规划中|規劃中|예정|계획 중|Geplant|Prévu|Planificado|Previsto|Planejado|Direncanakan
      answer	notApplicable	不适用|不適用|해당 없음|Không áp dụng|ไม่เกี่ยวข้อง|Entfällt|Nicht zutreffend|Nicht anwendbar|Sans objet|Non applicable|No aplica|Não se aplica|Não aplicável|Tidak berlaku|Non applicabile|Niet van toepassing
      answer	yes	是|예|네|Có|ใช่|Ja|Oui|Sí|Sim|Ya|Sì
      answer	no	否|아니오|아니요|Không|ไม่ใช่|ไม่|Nein|Non|Não|Tidak|Nee
      answer	unlimited	无限制|无上限|無上限|不限|제한 없음|무제한|Không giới hạn|ไม่จำกัด|Unbegrenzt|Illimité|Sin límite|Ilimitado|Sem limite|Tidak terbatas|Illimitato|Onbeperkt
      unit	percent	Prozent|pour cent|por ciento|por cento|persen|퍼센트
      unit	second	초|giây|วินาที|Sekunden|Sekunde|secondes|seconde|segundos|segundo|detik|secondi|seconden
      unit	minute	分钟|分鐘|분|phút|นาที|Minuten|minutos|minuto|menit|minuti|minuten
      unit	hour	小时|小時|个小时|個小時|시간|giờ|ชั่วโมง|Stunden|Stunde|heures|heure|horas|hora|jam|ore|uur
      unit	day	天|일|ngày|วัน|Tage|Tagen|Tag|jours|jour|días|día|dias|dia|hari|giorni|dagen
      unit	businessDay	工作日|个工作日|個工作日|工作天|個工作天|영업일|ngày làm việc|วันทำการ|Werktage|Werktagen|Arbeitstage|jours ouvrés|jours ouvrables|días hábiles|días laborables|dias úteis|hari kerja|giorni lavorativi
      unit	week	周|주|tuần|สัปดาห์|Wochen|Woche|semaines|semaine|semanas|semana|minggu
      unit	month	个月|個月|개월|tháng|เดือน|Monate|Monaten|Monat|mois|meses|bulan|mesi
      unit	year	년|năm|ปี|Jahre|Jahren|Jahr|ans|años|año|anos|ano|tahun|anni
      unit	time	次|회|lần|ครั้ง|fois|veces|vezes|kali
      unit	user	用户|使用者|사용자|người dùng|Benutzer|utilisateurs|usuarios|usuários|pengguna|utenti
      unit	person	명|人次|người|คน|Personen|personnes|personas|pessoas|orang
      after	atLeast	이상|trở lên|ขึ้นไป|oder mehr|oder höher|ou plus|ou supérieur|o más|o superior|ou mais|ou superior|atau lebih
      after	atMost	以內|이내|이하
      after	lessThan	미만
      after	moreThan	초과
      before	atMost	最多|不超过|不超過|최대|tối đa|trong vòng|ไม่เกิน|ภายใน|höchstens|maximal|innerhalb von|au maximum|au plus|hasta|como máximo|até|no máximo|maksimal|paling lama|dalam
      before	atLeast	至少|최소|tối thiểu|ít nhất|อย่างน้อย|mindestens|au moins|al menos|como mínimo|pelo menos|no mínimo|sekurangnya|paling sedikit
      before	lessThan	小于|少于|小於|少於|dưới|น้อยกว่า|unter|weniger als|moins de|menos de|kurang dari
      before	moreThan	大于|超过|大於|超過|trên|มากกว่า|über|mehr als|plus de|más de|mais de|lebih dari
      frequency	1 hour	每小时|每小時|매시간|stündlich|setiap jam
      frequency	1 day	每天|매일|hằng ngày|hàng ngày|ทุกวัน|täglich|quotidien|quotidienne|tous les jours|diario|diaria|diariamente|diário|diária|setiap hari|harian
      frequency	1 week	每周|每週|매주|hằng tuần|hàng tuần|ทุกสัปดาห์|wöchentlich|hebdomadaire|semanal|semanalmente|setiap minggu|mingguan
      frequency	1 month	每月|매월|hằng tháng|hàng tháng|ทุกเดือน|monatlich|mensuel|mensuelle|mensual|mensualmente|mensal|mensalmente|setiap bulan|bulanan
      frequency	3 month	每季度|每季|분기별|hằng quý|hàng quý|vierteljährlich|trimestriel|trimestrielle|trimestral|setiap triwulan
      frequency	1 year	每年|매년|hằng năm|hàng năm|ทุกปี|jährlich|annuel|annuelle|anual|anualmente|setiap tahun|tahunan
      """#
    ),
  ]
}
