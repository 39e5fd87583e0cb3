### 命令の価値（study orders）。

order-worth-title = 命令の価値：{ $scenario }
order-worth-about = 命令を一つ加えると何が変わるか。人物どうしの各組が{ $games }試合を指す。3手番ごとに、両者の命令と併せて出せる命令を一つずつ加え、同じ偶然のもとで最後まで続ける。自国側の最終的なリードの変化を、その局面での価値とする。シナリオ { $digest }。
order-worth-side = { $side }：{ $tried }の命令のうち{ $share }は、局面の25%から75%で役に立つ。
order-worth-head-order = 命令
order-worth-head-positions = 局面
order-worth-head-mean = 平均（点）
order-worth-head-size = 大きさ（点）
order-worth-head-better = 役立つ割合
