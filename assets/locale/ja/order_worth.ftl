### 命令の価値（study orders）。

order-worth-title = 命令の価値：{ $scenario }
order-worth-about = 命令を一つ加えると何が変わるか。人物どうしの各組が{ $games }試合を指す。3手番ごとに、両者の命令と併せて出せる命令を一つずつ加え、同じ偶然のもとで最後まで続ける。自国側の最終的なリードの変化を、その局面での価値とする。シナリオ { $digest }。
order-worth-side = { $side }：{ $tried }の命令のうち{ $share }が生きている（目標は{ $aim }）。違いを生む局面の25%以上で役立ち、全局面では75%以下にとどまる。全局面の25%から75%で役立つのは{ $between }。動かす幅が大きいもの：{ $foremost }。
order-worth-head-order = 命令
order-worth-head-positions = 局面
order-worth-head-mean = 平均（点）
order-worth-head-size = 大きさ（点）
order-worth-head-felt = 違いを生む局面
order-worth-head-better = 役立つ局面
order-worth-head-helped = うち役立つ割合

last-quarter-title = 最後の{ $period }：{ $scenario }
last-quarter-about = もう誰も応じられないときの命令は何をもたらすか。人物どうしの各組が最後の{ $period }の前まで{ $games }局を指し、その後に出せる命令を一つだけ出して、何も出さない場合と比べる。最大は各組の平均で{ $most }点、目標は{ $aim }点以下。命令ごとに、もっとも効いた組を示す。シナリオ { $digest }。
last-quarter-head-order = 命令
last-quarter-head-between = 対局
last-quarter-head-matches = 局数
last-quarter-head-points = 点
