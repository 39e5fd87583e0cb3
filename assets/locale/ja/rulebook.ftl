### ルール百科：ページのまわりの言葉と、各ページの中身。

## 画面

rule-heading = ルール
rule-search = ルールを検索
rule-search-hint = 検索…
rule-found = { $count }ページ
rule-card-says = 開発環境、移行コスト、長期リスクを、青の{ $stack }と橙の{ $home-line }で比べます。押すと計算のしかたを読めます。
rule-none = この言葉を含むページはありません。
rule-reading = ルールを読み込んでいます…
rule-back-page = 前のページ
rule-map = 因果の地図
rule-group-all = すべて
rule-group-workings = しくみ
rule-group-measures = 量と指標
rule-group-orders = 命令
rule-group-happenings = 出来事
rule-group-figures = 数値
rule-key-open-about = ルール百科（検索つき）
rule-key-map-about = 因果の地図
rule-key-search-about = 検索
rule-key-page-back-about = 前のページ

## ページの種類

rule-kind-flow = しくみ
rule-kind-score = 得点
rule-kind-stock = 量
rule-kind-indicator = 指標
rule-kind-gate = 門
rule-kind-programme = 投資計画
rule-kind-special = 特別な命令
rule-kind-event = 出来事
rule-kind-law = 法律
rule-kind-ending = 結末
rule-kind-chip = { $good }
rule-kind-constant = 定数

## 見出しと項目

rule-head-changes = 何を変えるか
rule-head-listens = 何に左右されるか
rule-head-equations = 式
rule-equations-say = { $period }ごとに各数値へ加わる量です。名前は、{ $period }の初めの数値、定数、または途中で求める量を指します。「〜である」「〜がある」は、成り立てば1、成り立たなければ0と数えます。×は＋より先に計算し、0で割ったものは0とします。
rule-head-on-the-way = 途中で求める量
rule-head-counted = { $good }ごとの累計に加わる量
rule-head-elsewhere = ほかで求める量
rule-head-numbers = 使う定数
rule-head-moved-by = これを動かすもの
rule-head-moves = これが動かすもの
rule-head-counts = 得点との関係
rule-head-used-in = 使われるところ
rule-head-decisive = 対局が早く終わるとき
rule-head-act = モデルの中では
rule-head-leads = この先ありうること
rule-head-effects = 効果
rule-head-sets-going = この{ $period }に動かすもの
rule-fact-unit = 単位
rule-fact-side = 陣営
rule-fact-secret = 秘密
rule-fact-start = 開始時
rule-fact-value = 値
rule-fact-range = 記録の範囲
rule-fact-weight = 配点
rule-fact-held-by = 持ち主
rule-fact-ladder = 率
rule-fact-quotas = 輸入枠
rule-fact-cost = 費用
rule-fact-offer = 出せる時
rule-fact-cooldown = 間隔
rule-fact-when = 条件
rule-fact-demand = 回避の条件
rule-fact-chance = { $period }ごとの確率
rule-fact-often = 回数
rule-fact-passes = 成立の条件
rule-fact-force = 有効期間
rule-fact-maker = 作り手
rule-fact-ships = 予定
rule-fact-performance = 性能
rule-fact-price = 価格
rule-fact-sold-home = 開始前の国内販売（{ $units }）
rule-fact-sold-abroad = 開始前の{ $china }向け（{ $units }）
rule-chip-volume = 数量規則：{ $china }へ出せる量は、全{ $period }を通して、{ $us }の顧客が同じ{ $good }を買った量の{ $share }まで。残りは「開発競争」の図のこの{ $good }に出ます。
rule-chip-for-export = 輸出専用品：{ $us }の顧客は買わず、数量規則の対象外です。
rule-secret = 相手には、公に信じられている値しか見えません。
rule-source = 出典：{ $source }
rule-source-chosen = ゲームのための設定
rule-source-taken-over = ゲーム本来のシナリオの値。出典はそちらにあります
rule-source-because = ゲームのための設定（{ $because }）
rule-usual = 平均 { $amount }
rule-rarely = まれ
rule-cause-of = { $stock }：{ $cause }
rule-more = 高める
rule-less = 下げる
rule-influence-on = { $target }を{ $sign }（{ $cause }）
rule-influence-by = 「{ $cause }」を通じて{ $sign }
rule-objective = { $side }の目標
rule-score-of = { $side }の勝ち方
rule-score-says = 下の目標の合計が得点（0〜100）です。得点の高い側が勝ち、差が{ NUMBER($margin, maximumFractionDigits: 1) }点以内なら引き分けです。
rule-score-over = 期間が書かれた目標には、{ $period }の終わりごとに、その時の値で0から満点までの評点がつき、評点の平均が数えられます。通知表と同じです。最後の{ $period }だけの操作では、ほとんど動きません。
rule-points = 100点中{ $points }点
rule-lets-through = ここを通る
rule-other-key = 同じ扉のもう一つの鍵
rule-gate-licence = 輸出側の鍵です。これがなければ、買い手が何を望んでも{ $good }は売られません。賦課金は価格から取り分を得ますが、買い手の価格に乗った分だけ、買い手は他へ向かいます。
rule-gate-consent = 輸入側の鍵です。閉じれば{ $good }は国境で止まります。輸入枠を設ければ、買い手の支出の一部までしか通さず、残りは国産メーカーから買わせます。
rule-gate-prices = 政治資本：開放 { $open } · 賦課 { $levy } · 閉鎖 { $ban }
rule-quota-prices = 政治資本：開放 { $open } · 輸入枠 { $levy } · 閉鎖 { $ban }
rule-channel-equipment = ここを通るのは製造装置です。閉じれば{ $china }の{ $fab }と次の{ $home-line }が遅れ、同盟国の足並みがそろうほどよく効きます。
rule-channel-memory = ここを通るのは{ $memory-in-full }です。開いていれば{ $china }が{ $period }に作れる量が増え、閉じれば自前の{ $memory }だけが頼りです。
rule-channel-cloud = ここを通るのは国外で借りる{ $compute }です。閉じても一部はダミー会社を通りますが、取り締まりが強いほど減ります。
rule-channel-rare-earths = ここを通るのは磁石と材料です。賦課や停止は相手に不足をもたらし、同時に、なしで済ませることを覚えさせます。
rule-offer-always = いつでも
rule-offer-by-effect = 出来事や法律がもたらした時だけ
rule-turns = { $turns }{ $periods }
rule-once = 一度の対局に一回
rule-held-here = 門
rule-never-sold = 与える許可がありません。このシナリオでは{ $china }に売られることはありません。
rule-ending-says = 終了時に条件を満たす最初の結末が語られます。物語は、そこへ着いた人のために伏せてあります。
rule-otherwise = 他のどの結末にも当てはまらない
rule-gate-open = が開放
rule-gate-levied = に賦課か枠
rule-gate-closed = が閉鎖
rule-gate-passable = が開放か賦課・枠

## 条件と効果

rule-when-and = { "、" }
rule-when-or = { "、または" }
rule-when-not = 「{ $what }」ではない
rule-when-brackets = （{ $what }）
rule-when-at-least = { $what }が{ $value }以上
rule-when-at-most = { $what }が{ $value }以下
rule-when-above = { $what }が{ $value }を超える
rule-when-below = { $what }が{ $value }未満
rule-when-turns = { $start }〜{ $end }{ $periods }目
rule-when-date = { $date }
rule-when-dates = { $start }〜{ $end }
rule-when-gate = { $gate }{ $state }
rule-when-shipped = { $chip }が出荷済み
rule-when-law = { $law }が有効
rule-when-ordered = { $side }が「{ $order }」を命令
rule-when-flag = { $causes }の後
rule-effect-scale = { $factor }倍
rule-effect-set = { $value }になる
rule-effect-over = { $turns }{ $periods }で{ $amount }
rule-effect-offer = { $turns }{ $periods }のあいだ出せる
rule-effect-lock = { $turns }{ $periods }のあいだ固定
rule-effect-unlock = 固定を解く

## 単位

rule-unit-percent = パーセント（変化はポイント）
rule-unit-share = 点（100点満点）
rule-unit-months = 月（暦の上の日付）
rule-unit-kh100e = 千{ $units }の{ $compute }
rule-unit-kh100e-quarter = { $period }あたり千{ $units }
rule-unit-bn-usd = 10億ドル
rule-unit-bn-usd-quarter = { $period }あたり10億ドル
rule-unit-pc = 政治資本

## The clock in the record

rule-eighteen-months = 「18カ月」とは
rule-eighteen-months-says = 一つの{ $good }の古さです。H200の出荷開始は2024年の半ばで、輸出を認めると決まった2025年12月には、約18カ月たっていました。出荷日で比べれば、B200より6〜9カ月、GB300より15〜17カ月遅れです。納入が始まった2026年7月には、約26カ月たっていました。買われるかどうかは誰も知りませんでした。決定の五日前、買い手の政府は購入を認めるのかと問われた{ $maker }のジェンスン・フアンは、「わからない」と答えました。

## 指標

rule-indicator-legal_lag_months = 許可された最良の{ $good }が、{ $us }の最新品より何カ月古いか（出荷日の差）。何も許可されていなければ、最も古い世代で数えます。
rule-indicator-arrival_lag_months = この{ $period }に許可を得て{ $china }に納入された{ $good }の性能に、{ $us }の最先端が達していたのは何カ月前か。{ $units }の量で平均します。量も性能も古さも数に入り、売れなかった許可は数えません。何も届かなければ、代わりに使われる{ $china }自身の最良{ $good }の遅れになります。売らない側は、窓を守ったことにも手放したことにもなりません。
rule-indicator-chip_lag_months = 今日の{ $china }最良{ $good }の位置に、{ $us }の最先端がいたのは何カ月前か。
rule-indicator-model_lag_months = { $china }の最良{ $products }が{ $us }の{ $products }に遅れている月数。
rule-indicator-compute_added_us_kh100e = 前の{ $period }に{ $us }が増やした{ $compute }。
rule-indicator-compute_added_china_kh100e = 前の{ $period }に{ $china }があらゆる経路で増やした{ $compute }。
rule-indicator-compute_ratio_added = 前の{ $period }に{ $us }が増やした量（{ $china }の増加量を1とする）。
rule-indicator-compute_installed_us_kh100e = { $us }に設置された{ $compute }。
rule-indicator-compute_installed_china_kh100e = { $china }が使える{ $compute }。輸入、国産、賃借、密輸の合計。
rule-indicator-compute_ratio_installed = { $us }の設置済み{ $compute }（{ $china }を1とする）。
rule-indicator-levy_revenue_bn = 対局開始から受け取った賦課金。
rule-indicator-chip_sales_bn = 対局開始から{ $china }へ納めた{ $good }の金額。
rule-indicator-domestic_share = 前の{ $period }の{ $china }{ $good }市場に占める国産の割合（金額）。
rule-indicator-dependency_cuda = { $china }の{ $purpose }処理のうち、{ $stack }の上で動く割合。
rule-indicator-self_reliance = { $stack }からの自由、市場の国産比率、エコシステムの成熟度の平均。
rule-indicator-best_legal_performance = 許可されている最良の{ $good }（{ $one-unit }を1とする）。{ $china }が買ってよい品で、受け入れているかどうかは問いません。許可品の遅れはこれで決まります。
rule-indicator-best_arrived_performance = 前の{ $period }に許可を得て{ $china }に納入された最良の{ $good }（{ $one-unit }を1とする）。二つの鍵が開き、買い手が望み、在庫もあった品です。納入がなければ0。届く品の遅れは、納入された全量で決まります。
rule-indicator-frontier_performance = 出荷済みの{ $us }最良{ $good }（{ $one-unit }を1とする）。
rule-indicator-ascend_performance = 出荷済みの{ $china }最良{ $good }（{ $one-unit }を1とする）。
rule-indicator-levy_rate = 許可された最良の{ $good }にかかる{ $us }の賦課率。
rule-indicator-import_quota = 許可された最良の{ $good }に{ $china }が認める市場の割合。承認が開いていれば全部、拒んでいればゼロです。

## 定数の単位

rule-measure-none = 単位なし
rule-measure-per-quarter = { $period }あたりの割合
rule-measure-pc = 政治資本
rule-measure-bn-usd-per-quarter = { $period }あたり10億ドル
rule-measure-k-usd-per-h100e = { $units }1個あたり千ドル
rule-measure-h100e = { $units }
rule-measure-kh100e = 千{ $units }
rule-measure-kh100e-per-quarter = { $period }あたり千{ $units }
rule-measure-kh100e-per-quarter-per-bn = 10億ドルごとに、{ $period }あたり千{ $units }
rule-measure-kh100e-per-bn = 10億ドルあたり千{ $units }
rule-measure-months = カ月
rule-measure-months-per-quarter = { $period }あたりの月数
rule-measure-share = 割合（0〜1）
rule-measure-share-per-kh100e-per-bn = 10億ドルに対し千{ $units }あたりの割合
