### モデルの説明：`model` がルールから書き出すページの言葉。

## The page as a whole

model-title = 「{ $title }」のモデル
model-lead = ゲームが実際に使うルールから書き出したものです。式も定数も数値も、プログラムにあるとおりに載せています。見出しはこの種のモデルを記述するODDプロトコルに従い、先頭に教える人のための部を置きました。
model-contents = 目次
model-head-teacher = 教える人へ：「18カ月」とは何か、何でないか
model-head-purpose = 目的
model-head-entities = 登場するものと単位
model-head-schedule = { $period }の流れ
model-head-equations = 式
model-head-constants = 定数
model-head-opening = 開始時のデータ
model-head-calibration = 較正
model-head-validation = 検証
model-head-sensitivity = 感度
model-head-limits = 既知の限界
model-head-balance = 証拠ではなく、ゲームの調整であるもの

## Teachers

model-teacher-says = これは主張のあるゲームです。一本の記事の議論を式に直し、記録と突き合わせ、記録が語らない所はそうと示します。何が起こるかを知るためではなく、何から何が導かれるかを問うために使ってください。授業の柱は三つの問いです。このページのどの数値が測られたもので、どれが選ばれたものか。そして、反対の立場が正しいと言えるには何が違っていなければならないか。
model-eighteen-here = ゲームでは一つの目印です。チップの表の日付では、この対局は許可品の遅れ{ $lag }から始まり、開発競争の図の白い印は{ $target }に立ちます。
model-eighteen-counts = 数えるのは許可ではありません。{ $side }の目標が見るのは届いた品の遅れで、拒まれた品も買われなかった品も届いたことにはなりません。
model-eighteen-not = 「18カ月」でないもの
model-eighteen-not-law = 規則ではありません。「18カ月」と定めた法律も許可もありません。許可が名指すのはチップであり、チップは毎月古くなります。
model-eighteen-not-lag = { $china }の遅れではありません。H200は出荷日でB200より6〜9カ月、GB300より15〜17カ月の遅れです。モデルの遅れは別の尺度です（Epoch AIによれば平均7カ月、4〜14カ月）。
model-eighteen-not-now = 固定されたものではありません。2025年12月に当てはまった値です。許可がH200のままなら許可品の遅れはひとりでに広がり、同名の指標がそれを示します。
model-how-to-read = 授業での読み方
model-how-to-read-says = しくみを一つ、たとえば「禁輸の皮肉」を選び、式より先に文章を読みます。それぞれの名前を測るには何が必要かを生徒に考えさせ、次に定数を調べます。出典はたどれますが、「自由」はたどれません。議論を支える選択の賛否は最後の部にあります。

## Purpose

model-purpose-asks = モデルが問うのは一つです。一方の国が最良の{ $purpose }{ $good }を作り、他方がそれを買うことも、なしで済ませることも、自ら作ることもできるとき、時計を握るのは誰か。国外で買えないものは国内で買われ、その金が設計と{ $wafers }と{ $memory }になります。国外に売れば収入になり、自国の{ $software }に結びつけ、差を縮めます。両政府とも、時間をめぐる板挟みに立たされます。
model-purpose-not = 遊び、論じるためのモデルです。何も予測せず、どの政策も勧めません。二人のプレイヤーは政府を表し、その中で動くすべての人を表すわけではありません。

## Entities

model-entities-say = 命令を出すのは二つの陣営です。それぞれの門が、{ $good }、製造装置、{ $memory }、クラウド、レアアースを、そのまま、または賦課付きで通し、あるいは閉ざします。その間には、ここに挙げた原因だけで変わる諸量と、開発がその日付に届くと出荷される{ $good }の世代があります。
model-entities-amounts = 許可で出せる{ $good }には、それぞれ二つの量も記録します。{ $us }の顧客が買った量と、国外へ出た量です。数量規則により、国外へ出せるのは全{ $periods }を通して、同じ{ $good }の国内購入量の一定割合までです。
model-entities-unit = { $compute }は千{ $units }で数えます。このゲームでは演算と{ $memory }の両方で{ $good }の値打ちを測ります。Epoch AIは8ビット演算だけを数えるため（H20は0.15、H200は1.00）、その数値は換算してから使いました。
model-both = 双方

## Schedule

model-schedule-says = { $period }の中の計算はすべて、{ $period }の初めの状態と、その{ $period }の命令、発売、市場、漏出を見ます。ほかのしくみが途中で変えたものは見ません。
model-step-orders = 双方の命令を同時に表にし、門を動かす。
model-step-launches = 開発が日付に届いた世代が出荷される。
model-step-market = 市場で需要、納入、支払いが決まる。
model-step-leaks = 密輸と賃借の量が決まる。
model-step-flows = 各しくみが諸量に加える：{ $flows }。
model-step-specials = 特別な命令の効果が現れ、時間に分けた効果が続く。
model-step-bounds = 諸量を範囲内に戻す。切り取られた分は独立した原因として記録する。
model-step-events = 条件を満たす出来事が確率で起きる。
model-step-laws = 条件を満たす法律が成立する。
model-step-end = 対局が終わったかを調べる。

## Equations

model-equations-say = 各表は、しくみが{ $period }ごとに諸量へ加える量と、そこに現れる量の求め方を示します。どの式も、無作為な状態と定数でプログラムの記帳と突き合わせ、9桁まで一致することをテストで確かめています。
model-equations-signs = 読み方：×と÷は+と−より先に計算します。「^」は累乗、「e ^」は自然対数の底の累乗、「ln」は自然対数です。成り立つことは1、成り立たないことは0と数え、0で割ったものは0とします。「{ $good }」は許可で放出できる一つ一つの{ $good }、「世代」は両陣営の一つ一つの{ $good }です。角括弧の中は単位です。
model-given = { $period }に与えられるもの
model-given-says = これらに式はありません。命令、暦、門、そしてシナリオの{ $good }です。

## Constants and opening

model-constants-say = 定数は{ $count }個です。「自由」は、測った出典のないものです。範囲は出典または判断が許す幅です。出典は書かれたままの言葉で引用します。
model-free-source = 自由：{ $source }
model-traced = { $source }（{ $there }）
model-no-rate = 開くか閉じるかのみ
model-no-claim = ゲームのために選んだもので、実証的な主張はしない
model-opening-says = 対局は{ $start }に始まり、最長{ $turns }手番です。表は各量の初期値です。
model-opening-replay = 隣は、「{ $title }」の再生が同じ日に達する値です。5分の1を超えて違うものには、独自の出典を示します。

## Studies

model-no-record = このシナリオには自前の記録がなく、記録のあるシナリオから名指しで定数を引き継いでもいません。較正も検証もされていません。`python main.py history controls-2022` で記録を再生できます。
model-calibration-says = 両政府が実際に出した命令を偶然なしで再生したとき、次の記録値に合うよう、定数を範囲内で動かしました。
model-validation-says = 次の値は取り分けてあり、定数を選ぶのには使っていません。モデルを判定するためのものです。
model-own-record = 記録はこのシナリオ「{ $title }」自身のものです。数値はこのページを書き出す際に計算しました。
model-followed = 記録は「{ $title }」のものです。このシナリオはその定数を引き継ぎ、独自の値があれば定数の表に理由を示します。このシナリオの年代そのものは、測られていません。
model-quantities = 量
model-lags = 遅れ
model-months = { $months }カ月
model-percent-off = { $error }%
model-met = 達成
model-missed = 未達
model-median = { $kind }：{ $points }個、絶対誤差の中央値{ $error }、目標{ $target }以下：{ $met }。
model-worst = 中央値は最悪の値を隠します。外れの大きいもの：{ $worst }。
model-worst-one = { $name }（{ $date }）{ $error }
model-replay-command = データとして得るには：`python main.py history { $scenario } --json`。
model-sensitivity-says = 結果を最も動かす定数はどれか。モリスの方法で定数を一つずつ範囲いっぱいに動かし、ある値の平均の変化を効果とします。ここでは「{ $outcome }」です。
model-sensitivity-older = この表は前回の実行のもので、定数は{ $then }個でした。今のルールで範囲をもつものは{ $now }個です。正しい数値を得るには再実行してください。
model-sensitivity-command = 実行するには（数分）：`python main.py study sensitivity { $scenario } --results`。

## Limits

model-limits-say = モデルが省いたもの。授業で足りないと思われるかもしれません。
model-limit-actors = 二つの政府、一つの作り手、一つの市場が多くのものを代表します。同盟国も企業も省庁も自分では動きません。
model-limit-chips = { $good }の違いは性能と価格の二つの数だけです。ネットワーク、電力、冷却、個々の企業の{ $software }は区別しません。
model-limit-money = 価格は市場を均衡させません。作り手の定価は動かず、足りないものは割り当てられます。
model-limit-time = { $period }が一歩です。数週間のうちに出て取り消される許可のような、もっと速い動きは見えません。
model-limit-politics = { $us-parliament }の圧力、支持、緊張、信用は、誰も測っていない0〜100の尺度です。示すのは押す向きであり、強さではありません。
model-limit-chance = 出来事の確率は、シナリオの作者が選んだものです。
model-limit-memory = { $china }の生産を縛るのがロジックか{ $memory }か、出典は一致しません。モデルは小さい方を取り、どちらになるかは開始時の値しだいです。
model-limit-range = 数年より先は、すべてが成長率に依存します。長い対局の終わりの年は思考実験です。
model-short = 作り手の目標に届いていないところ
model-short-says = 検証では、今のゲームより高い水準を目標にしています。届かなかったものと、その理由です。数値は`game/studies/RESULTS.md`にあります。
model-short-levy = 50%の賦課金は、どのチップでも、2年間で見ても、届く量を1割以上減らすはずでした。Blackwellまで許可した場合、1年目は減りますが、2年間ではほとんど減りません。数量規則で国外に出せるのは{ $us-adjective }の顧客が買った量の一部までで、買い手は賦課金があってもなくてもそれを買い切ります。賦課金は購入を遅らせるだけです。
model-short-gate = H200の門は、どちらの側でも影響の大きい命令の上位三つに入るはずでした。実際に最も動かすのは、より新しいチップの許可と、{ $china-text }では自国の計画です。新しいチップは何倍も働き、H200は2年のうちに数量規則の枠をほぼ使い切ります。議論の出発点であるこの門が最も効くのは、最初の1年です。
model-short-easy = 初級は、でたらめな命令を相手に、決着した対局の80%で勝つはずでした。{ $us-text }側では大きく勝ち越し、{ $china-text }側では三局に二局ほどです。八十局の区間には目標も入っています。先読みを延ばしても、見誤りを減らしても強くならず、短い先読みが限界を決めています。
model-short-persona = どの人物も、ほかの一人に対して「どの相手にも勝らない」状態になってはならないはずでした。強硬派はそうなっています。門を閉ざすことを先にすると、次の世代に回す分が足りなくなります。
model-short-endings = 五つ以上の結末が、上級どうしの対局でそれぞれ3%以上を占めるはずでした。実際は四つです。勝つことだけを目指す二者は、遅れを広げるか、密輸するか、独力で立つかになり、題名の取引にはめったに至りません。ほかの狙いも持つ人物や人間の対局が、残りの結末に届きます。

## Balance

model-balance-says = 定数の中には、遊びがいのため、あるいは記事の議論が働くのを見せるために決めたものがあります。それらは発見ではありません。疑わしければ変えてみてください。シナリオのファイルではどの定数も設定できます。
model-thesis = 記事の主張に沿って選んだもの
model-thesis-says = これらが循環を働かせます。断られた金は国内へ向かい、遅れてより良いチップになり、扉が開いていればそれが鈍ります。何が制約なのか、研究する人々の見方は分かれています。
model-opinion-bernstein = バーンスタイン：制約はロジックのウエハーで、需要との差は年々縮む。{ $china }製の供給を2025年160億、2027年390億、2028年910億ドルと見込む。2025年7月には、失われる約168億ドルの売上のうち、すぐ{ $china }製に回るのは約15億ドルと見ていた。
model-opinion-semianalysis = SemiAnalysis：2027〜28年に{ $china }メーカーが量産するまで、制約はメモリである。2026年のAscendは約30万枚にとどまりかねず、チップよりメモリを断つ方が効く。
model-opinion-grunewald = グルーネヴァルト：やはり制約はメモリで、2026年に{ $china }が加える計算力の大半は合法のH200である。それがなければ増設は最大60%減る。国外で借りる計算力も大きい。
model-opinion-epoch = Epoch AI：チップを数えれば{ $us }の大手クラウドと{ $china }は約14対1で、モデルの遅れは約7カ月とする。合わせて読めば、モデルは計算力の比が示すほどには計算力に従っていない。
model-for-unmet_spill = 断られた買い手にも計算力は要る。ファーウェイは、制約は需要でなく能力だと言う。
model-against-unmet_spill = バーンスタインによれば、初年に国内へ回るのは1割ほど。残りは賃借、密輸、または使われない。
model-for-prepayment = 2026年の注文は前払いされ、前払いがあれば作り手はウエハーを確保できる。
model-against-prepayment = 割合は不明。制約がメモリなら、前払いしても早くは作れない。
model-for-choice_inertia = CUDA向けの開発は移すのに費用がかかる。移行に失敗したDeepSeekは約3カ月を失った。
model-against-choice_inertia = 国内市場の国産比率は2023年の約5分の1から2025年の約5分の2へ上がった。慣性は速く崩れた。
model-for-choice_momentum = 売れた世代は、開発者と公的な買い手を次の世代へ引き寄せる。
model-against-choice_momentum = 測った出典はない。供給とソフトでも同じことを説明できる。
model-for-domestic_learning = 経験が費用を下げ、世代ごとに価格あたりの性能が上がる。
model-against-domestic_learning = 最新の装置なしの歩留まりは費用を高止まりさせかねず、供給不足は価格を下げない。
model-for-choice_sharpness = 買い手は価格あたりの性能を比べ、まさるものへ移る。
model-against-choice_sharpness = どれほど敏感かを測った出典はない。政府の指導が価格より効くこともある。
model-for-fabs_gain = 公的な計画は工場に数百億ドルを投じ、月あたりのウエハーはその後増えた。
model-against-fabs_gain = 制約が装置、歩留まり、メモリなら、金だけではほとんど増えない。
model-for-generation_yield = 設計が良くなれば、同じウエハーからより多くの計算力が得られる。
model-against-generation_yield = 大きなダイは歩留まりが低く、メモリも多く要る。制約がメモリなら生産は伸びない。
model-for-compute_elasticity = 学習にも提供にも計算力が要る。チップが効かないなら、争い自体に意味がない。
model-against-compute_elasticity = 14対1に近い比に対してモデルの遅れが4〜14カ月なら、結びつきはもっと弱いとも読める。拡散はチップなしに差を縮める。
model-aims = 両陣営の目標
model-aims-say = 目標とその幅と配点も発見ではありません。ゲームがプレイヤーに望ませるもので、どちらも勝てるように決めました。期間つきの目標には{ $period }の終わりごとに評点がつき、その平均が数えられます。最後の一手の設定だけでは稼げません。
model-free = 測った出典のない定数のすべて
model-free-says = それぞれの取りうる幅と、その値を支える理由です。「選んだ」のはゲームの作者で、多くは全体の調査（奥行き、感度）で決めました。

## Columns and tables

model-unargued = 残り{ $count }個には、それで対局が面白くなるという以外の理由がありません：{ $constants }。
model-for-export = 輸出専用
model-column-aim = 目標
model-column-counts = 0点から満点まで、数える期間
model-column-points = 点
model-column-reads = 見る値
model-column-sold-abroad = 開始前の国外販売［千{ $units }］
model-column-sold-home = 開始前の国内販売［千{ $units }］
model-column-against = 反する理由
model-column-because = 理由
model-column-by = 加わる量
model-column-cause = 原因
model-column-changes = 変わるもの
model-column-chip = { $good }
model-column-constant = 定数
model-column-effect = 効果
model-column-error = 誤差
model-column-for = 支える理由
model-column-gate = 門
model-column-held-by = 持ち主
model-column-rates = 開と閉の間の率
model-column-is = 求め方
model-column-maker = 作り手
model-column-meaning = 意味
model-column-performance = 性能［{ $units }］
model-column-price = 価格［千ドル］
model-column-quantity = 量
model-column-replay-end = 再生
model-column-range = 範囲
model-column-recorded = 記録
model-column-series = 系列
model-column-ships = 予定
model-column-side = 陣営
model-column-simulated = モデル
model-column-source = 出典
model-column-stock = 量
model-column-symbol = ファイルでの名
model-column-time = 時期
model-column-unit = 単位
model-column-value = 値
model-table-aims = 両陣営の目標
model-table-calibration = 定数を選ぶのに使った記録値
model-table-chips = { $good }の世代
model-table-constants = モデルの定数
model-table-gates = 門
model-table-free = 測った出典のない定数
model-table-opening = 各量の初期値
model-table-sensitivity = 効果の大きい定数
model-table-stocks = 諸量
model-table-thesis = 記事の主張に沿って選んだ定数
model-table-validation = 取り分けた記録値
