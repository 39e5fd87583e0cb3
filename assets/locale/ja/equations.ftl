### What the equations of the rules are made of: quantities by name, and how a formula is read.

## The calendar, the gates and the chips: what a turn is told

equation-turn = 過ぎた{ $periods }数
equation-past-turn = それ以前の{ $period }の番号（0から）
equation-quarter-months = { $period }の月数
equation-equipment-open = 製造装置が通る
equation-memory-open = { $memory }が通る
equation-cloud-open = 国外クラウドが通る
equation-rare-earths-closed = レアアースが閉じている
equation-rare-earths-rate = レアアースの賦課率
equation-chip-performance = { $good }の性能［{ $units }］
equation-chip-price = { $good }の定価［千ドル］
equation-chip-age = { $period }半ばでの{ $good }の古さ［月、出荷前は0］
equation-chip-for-export = 輸出専用の{ $good }である
equation-chip-sold-home = その{ $good }の国内での累計購入［千{ $units }］
equation-chip-sold-abroad = その{ $good }の国外への累計販売［千{ $units }］
equation-chip-levy = { $good }の賦課率
equation-chip-quota = { $good }の輸入枠（予算に占める割合）
equation-chip-licensed = { $good }が出荷済みで許可されている
equation-chip-admitted = { $good }が承認されている
equation-chip-licensed-before = { $good }が前の{ $period }に許可されていた
equation-chip-admitted-before = 前の{ $period }に承認されていた
equation-generation-american = { $us }の世代である
equation-generation-planned = 世代の予定日［月］
equation-generation-performance = 世代の性能［{ $units }］
equation-generation-shipped = 世代がすでに出荷済みである
equation-ascend-at-start = 開始時の最良の{ $home-line }の性能［{ $units }］
equation-threats = 予告された脅しの数
equation-thousand = 1000
equation-unlimited = 無制限

## Orders

equation-given-inspect = 一斉検査が命じられた
equation-given-wait-for-consent = 承認を待つよう命じられた
equation-given-stockpile = 備蓄が命じられた
equation-given-smuggle = 密輸が命じられた
equation-given-rent = 賃借が命じられた
equation-given-hold-launch = 発売の温存が命じられた
equation-given-rush-launch = 発売の前倒しが命じられた
equation-side-bans = 閉じた門の数
equation-side-levies = 賦課を強めた門の数
equation-side-openings = 開いたか緩めた門の数
equation-side-capital-spent = 使った政治資本
equation-side-funds-spent = 使った資金
equation-side-capital-income = 新たな政治資本
equation-side-capital-cap = ためられる政治資本の上限
equation-side-threat-stood = 前の{ $period }の脅しの期限が来た
equation-side-threat-met = 相手が要求をのんだ
equation-side-threat-carried-out = 要求は通らず、実行した

## Supply

equation-budget = { $china }の買い手の{ $good }予算［10億ドル］
equation-us-additions = 不足がない場合の{ $us }の増設［千{ $units }］
equation-supply = { $china }向けの割り当て［千{ $units }］
equation-chip-fashion = その月齢での{ $good }の国内での売れ行き（最も売れる時と比べて）
equation-chip-left = 数量規則でまだ売れる{ $good }の量［千{ $units }］
equation-chip-set-aside = 作り手が負う賦課を引いた{ $good }の割り当て［千{ $units }］

## Stay or switch

equation-chip-offered = 二つの鍵がともに{ $good }を通す
equation-chip-asked = { $units }あたりの売値［{ $units }あたり千ドル］
equation-chip-paid = { $units }あたりの支払額［{ $units }あたり千ドル］
equation-chip-worth = { $good }の価格あたりの値打ち
equation-offered-worth = 提供中の{ $good }の値打ち
equation-home-price = { $china }製{ $compute }の価格［{ $units }あたり千ドル］
equation-own-chip = { $china }の買い手が国内で使う{ $good }［{ $units }］
equation-usable = 新しい{ $china }製{ $good }の使える割合
equation-home-worth = { $china }製{ $good }の価格あたりの値打ち
equation-chip-pull = 外国製{ $good }の引力［対数オッズ］
equation-chip-share = 買い手がその{ $good }に使いたがる予算の割合

## The market

equation-on-offer = 外国製{ $good }が提供中である
equation-licence-stands = 許可が出ている
equation-best-money = 提供中の最良の{ $good }に使える金［10億ドル］
equation-best-wanted = 提供中の最良の{ $good }を求める金［10億ドル］
equation-best-price = 提供中の最良の{ $good }の価格［{ $units }あたり千ドル］
equation-best-room = 提供中の最良の{ $good }の手に入る上限［千{ $units }］
equation-best-target = 提供中の最良の{ $good }の満たせる需要［千{ $units }］
equation-next-worth = 残りのうち次に良い{ $good }の値打ち
equation-next-money = 次に良い{ $good }へ回る金［10億ドル］
equation-abroad-money = 国外に使える金［10億ドル］
equation-next-price = 次に良い{ $good }の価格［{ $units }あたり千ドル］
equation-next-room = 次に良い{ $good }の手に入る上限［千{ $units }］
equation-next-target = 次に良い{ $good }の満たせる需要［千{ $units }］
equation-target = 満たせる外国製の需要［千{ $units }］
equation-hoped-worth = 許可済み{ $good }の値打ち（承認は問わず）
equation-hoped-money = 許可済みの最良の{ $good }に使えるはずの金［10億ドル］
equation-hoped-wanted = 許可済みの最良の{ $good }を求めるはずの金［10億ドル］
equation-hoped-price = 許可済みの最良の{ $good }の価格［{ $units }あたり千ドル］
equation-hoped-target = 許可済みの最良の{ $good }の満たせる需要［千{ $units }］
equation-hoped-next-worth = 許可済みで次に良い{ $good }の値打ち
equation-hoped-next-money = 許可済みで次に良い{ $good }へ回るはずの金［10億ドル］
equation-hoped-next-target = 許可済みで次に良い{ $good }の満たせる需要［千{ $units }］
equation-committed = 満たせる需要の支払額［10億ドル］
equation-ordered = 発注した外国製{ $compute }［千{ $units }］
equation-delivered = 納入された外国製{ $compute }［千{ $units }］
equation-served = その需要のうち納入された割合
equation-foreign-spend = 外国製{ $good }への支出［10億ドル］
equation-wanted = { $china }製{ $good }を求める金［10億ドル］
equation-memory-limit = { $memory }が許す生産［千{ $units }］
equation-domestic = 納入された{ $china }製{ $compute }［千{ $units }］
equation-domestic-spend = { $china }製{ $good }への支出［10億ドル］
equation-domestic-share = 市場に占める{ $china }製の割合
equation-paid-ahead = { $china }の作り手への前払い［10億ドル］
equation-best-sales = 最良の{ $good }の売上（賦課の前）［10億ドル］
equation-next-sales = 次に良い{ $good }の売上（賦課の前）［10億ドル］
equation-levy-rate = 提供中の最良の{ $good }の賦課率
equation-levy-paid = 受け取った賦課金［10億ドル］
equation-sales = 作り手の受取額［10億ドル］
equation-crowded = この販売で{ $us }が得られない{ $compute }［千{ $units }］
equation-hunger = 外国からの供給の不足の度合い
equation-unmet = 買う物のない予算の割合

## The other flows

equation-usable-installed = 設置済み{ $china }製{ $good }の使える割合
equation-usable-compute = { $china }の使える{ $compute }［千{ $units }］
equation-compute-ratio = 使える{ $china }の{ $compute }に対する{ $us }の{ $compute }
equation-severity = 停止の強さ
equation-drawn = 動かされる備蓄［千{ $units }］
equation-zeal = 作り手の増産意欲
equation-expected = 作り手が見込む販売［千{ $units }］
equation-written-off = 評価損となる在庫［千{ $units }］
equation-loss = 評価損［10億ドル］
equation-denied = 製造装置が断たれる度合い
equation-makers-weight = 予算全体に対する作り手の資金
equation-roadmap-reach = この{ $period }に開発が届く日付［月］
equation-generation-ready = 誰も温存していない
equation-generation-out = 世代が今までに出荷された
equation-frontier = { $us }の最良の{ $good }の性能［{ $units }］
equation-ascend = 最良の{ $home-line }の性能［{ $units }］
equation-ascend-before = それまでの最良の{ $home-line }の性能［{ $units }］
equation-debut = より良い{ $home-line }が現れる
equation-best-licensed = 許可済みの最良の{ $good }の性能［{ $units }］
equation-best-licensed-before = 前の{ $period }の許可済みの最良の{ $good }の性能［{ $units }］
equation-undercut = その発売が横取りされる
equation-better-output = 新世代で増える生産の割合
equation-uncaught = 検査を逃れる割合
equation-evading = 取り締まりをかわす割合
equation-smuggled = 密輸された{ $compute }［千{ $units }］
equation-rented = 賃借された{ $compute }［千{ $units }］
equation-caught = 密輸か賃借の命令が検査に遭う
equation-hurt = 販売喪失の痛み
equation-foreign = 外国製{ $good }の新しい{ $compute }［千{ $units }］
equation-installed = { $china }に設置された{ $compute }［千{ $units }］
equation-turnover = 新しい{ $good }とともに動く{ $purpose }処理の割合
equation-supply-before = 前の{ $period }に供給されていた最良の{ $good }［{ $units }］
equation-supply-after = なお許可されている中の最良の{ $good }［{ $units }］
equation-withdrawn = 引き揚げられた供給の割合
equation-tools-ready = { $china }の開発環境が供給停止に耐える度合い
equation-readiness = 供給停止への備え
equation-bare-shock = 備えがない場合の衝撃
equation-us-bluff = { $us }：脅しは空脅しだった
equation-china-bluff = { $china }：脅しは空脅しだった

## Notation

equation-side = { $side }：{ $what }
equation-paid = 支払い回数：{ $programme }
equation-if = { $condition }なら{ $then }、そうでなければ{ $otherwise }
equation-min = 最小（{ $parts }）
equation-max = 最大（{ $parts }）
equation-clip = （{ $what }、ただし{ $low }以上{ $high }以下）
equation-product = それ以前の全{ $periods }にわたる積（{ $what }）
equation-most = 全{ $good }で最大の（{ $what }）
equation-of-most = 「{ $by }」が最大の{ $good }の（{ $what }）
equation-is-most = 「{ $by }」が最大の{ $good }であること
equation-comma = { "；" }
