### What the equations of the rules are made of: quantities by name, and how a formula is read.

## The calendar, the gates and the chips: what a turn is told

equation-turn = 過ぎた{ $periods }数
equation-past-turn = それ以前の{ $period }の番号（0から）
equation-quarter-months = { $period }の月数
equation-equipment-open = 製造装置が通る
equation-memory-open = メモリが通る
equation-cloud-open = 国外クラウドが通る
equation-rare-earths-closed = レアアースが閉じている
equation-rare-earths-rate = レアアースの賦課率
equation-chip-performance = チップの性能［H100相当］
equation-chip-price = チップの定価［千ドル］
equation-chip-age = { $period }半ばでのチップの古さ［月、出荷前は0］
equation-chip-for-export = 輸出専用のチップである
equation-chip-sold-home = そのチップの国内での累計購入［千H100相当］
equation-chip-sold-abroad = そのチップの国外への累計販売［千H100相当］
equation-chip-levy = チップの賦課率
equation-chip-quota = チップの輸入枠（予算に占める割合）
equation-chip-licensed = チップが出荷済みで許可されている
equation-chip-admitted = チップが承認されている
equation-chip-licensed-before = チップが前の{ $period }に許可されていた
equation-chip-admitted-before = 前の{ $period }に承認されていた
equation-generation-american = { $us }の世代である
equation-generation-planned = 世代の予定日［月］
equation-generation-performance = 世代の性能［H100相当］
equation-generation-shipped = 世代がすでに出荷済みである
equation-ascend-at-start = 開始時の最良のAscendの性能［H100相当］
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

equation-budget = { $china }の買い手のチップ予算［10億ドル］
equation-us-additions = 不足がない場合の{ $us }の増設［千H100相当］
equation-supply = { $china }向けの割り当て［千H100相当］
equation-chip-fashion = その月齢でのチップの国内での売れ行き（最も売れる時と比べて）
equation-chip-left = 数量規則でまだ売れるチップの量［千H100相当］
equation-chip-set-aside = 作り手が負う賦課を引いたチップの割り当て［千H100相当］

## Stay or switch

equation-chip-offered = 二つの鍵がともにチップを通す
equation-chip-asked = H100相当あたりの売値［H100相当あたり千ドル］
equation-chip-paid = H100相当あたりの支払額［H100相当あたり千ドル］
equation-chip-worth = チップの価格あたりの値打ち
equation-offered-worth = 提供中のチップの値打ち
equation-home-price = { $china }製計算力の価格［H100相当あたり千ドル］
equation-own-chip = { $china }の買い手が国内で使うチップ［H100相当］
equation-usable = 新しい{ $china }製チップの使える割合
equation-home-worth = { $china }製チップの価格あたりの値打ち
equation-chip-pull = 外国製チップの引力［対数オッズ］
equation-chip-share = 買い手がそのチップに使いたがる予算の割合

## The market

equation-on-offer = 外国製チップが提供中である
equation-licence-stands = 許可が出ている
equation-best-money = 提供中の最良のチップに使える金［10億ドル］
equation-best-wanted = 提供中の最良のチップを求める金［10億ドル］
equation-best-price = 提供中の最良のチップの価格［H100相当あたり千ドル］
equation-best-room = 提供中の最良のチップの手に入る上限［千H100相当］
equation-best-target = 提供中の最良のチップの満たせる需要［千H100相当］
equation-next-worth = 残りのうち次に良いチップの値打ち
equation-next-money = 次に良いチップへ回る金［10億ドル］
equation-abroad-money = 国外に使える金［10億ドル］
equation-next-price = 次に良いチップの価格［H100相当あたり千ドル］
equation-next-room = 次に良いチップの手に入る上限［千H100相当］
equation-next-target = 次に良いチップの満たせる需要［千H100相当］
equation-target = 満たせる外国製の需要［千H100相当］
equation-hoped-worth = 許可済みチップの値打ち（承認は問わず）
equation-hoped-money = 許可済みの最良のチップに使えるはずの金［10億ドル］
equation-hoped-wanted = 許可済みの最良のチップを求めるはずの金［10億ドル］
equation-hoped-price = 許可済みの最良のチップの価格［H100相当あたり千ドル］
equation-hoped-target = 許可済みの最良のチップの満たせる需要［千H100相当］
equation-hoped-next-worth = 許可済みで次に良いチップの値打ち
equation-hoped-next-money = 許可済みで次に良いチップへ回るはずの金［10億ドル］
equation-hoped-next-target = 許可済みで次に良いチップの満たせる需要［千H100相当］
equation-committed = 満たせる需要の支払額［10億ドル］
equation-ordered = 発注した外国製計算力［千H100相当］
equation-delivered = 納入された外国製計算力［千H100相当］
equation-served = その需要のうち納入された割合
equation-foreign-spend = 外国製チップへの支出［10億ドル］
equation-wanted = { $china }製チップを求める金［10億ドル］
equation-memory-limit = メモリが許す生産［千H100相当］
equation-domestic = 納入された{ $china }製計算力［千H100相当］
equation-domestic-spend = { $china }製チップへの支出［10億ドル］
equation-domestic-share = 市場に占める{ $china }製の割合
equation-paid-ahead = { $china }の作り手への前払い［10億ドル］
equation-best-sales = 最良のチップの売上（賦課の前）［10億ドル］
equation-next-sales = 次に良いチップの売上（賦課の前）［10億ドル］
equation-levy-rate = 提供中の最良のチップの賦課率
equation-levy-paid = 受け取った賦課金［10億ドル］
equation-sales = 作り手の受取額［10億ドル］
equation-crowded = この販売で{ $us }が得られない計算力［千H100相当］
equation-hunger = 外国からの供給の不足の度合い
equation-unmet = 買う物のない予算の割合

## The other flows

equation-usable-installed = 設置済み{ $china }製チップの使える割合
equation-usable-compute = { $china }の使える計算力［千H100相当］
equation-compute-ratio = 使える{ $china }の計算力に対する{ $us }の計算力
equation-severity = 停止の強さ
equation-drawn = 動かされる備蓄［千H100相当］
equation-zeal = 作り手の増産意欲
equation-expected = 作り手が見込む販売［千H100相当］
equation-written-off = 評価損となる在庫［千H100相当］
equation-loss = 評価損［10億ドル］
equation-denied = 製造装置が断たれる度合い
equation-makers-weight = 予算全体に対する作り手の資金
equation-roadmap-reach = この{ $period }に開発が届く日付［月］
equation-generation-ready = 誰も温存していない
equation-generation-out = 世代が今までに出荷された
equation-frontier = { $us }の最良のチップの性能［H100相当］
equation-ascend = 最良のAscendの性能［H100相当］
equation-ascend-before = それまでの最良のAscendの性能［H100相当］
equation-debut = より良いAscendが現れる
equation-best-licensed = 許可済みの最良のチップの性能［H100相当］
equation-best-licensed-before = 前の{ $period }の許可済みの最良のチップの性能［H100相当］
equation-undercut = その発売が横取りされる
equation-better-output = 新世代で増える生産の割合
equation-uncaught = 検査を逃れる割合
equation-evading = 取り締まりをかわす割合
equation-smuggled = 密輸された計算力［千H100相当］
equation-rented = 賃借された計算力［千H100相当］
equation-caught = 密輸か賃借の命令が検査に遭う
equation-hurt = 販売喪失の痛み
equation-foreign = 外国製チップの新しい計算力［千H100相当］
equation-installed = { $china }に設置された計算力［千H100相当］
equation-turnover = 新しいチップとともに動くAI処理の割合
equation-supply-before = 前の{ $period }に供給されていた最良のチップ［H100相当］
equation-supply-after = なお許可されている中の最良のチップ［H100相当］
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
equation-most = 全チップで最大の（{ $what }）
equation-of-most = 「{ $by }」が最大のチップの（{ $what }）
equation-is-most = 「{ $by }」が最大のチップであること
equation-comma = { "；" }
