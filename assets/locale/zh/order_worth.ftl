### 各项指令的价值（study orders）。

order-worth-title = 指令的价值：{ $scenario }
order-worth-about = 多下一道指令能带来什么？每一对人物对局{ $games }场。每隔三回合，把能与双方指令并行的指令逐一加上一道，在同样的偶然之下继续到终局；己方最终领先的变化，就是它在该局面的价值。剧本 { $digest }。
order-worth-side = { $side }：{ $tried }道指令中，{ $share }是活的，目标是{ $aim }：在有差别的局面里至少25%有利，在全部局面里至多75%有利。在全部局面的25%到75%里有利的占{ $between }。影响最大的是：{ $foremost }。
order-worth-head-order = 指令
order-worth-head-positions = 局面
order-worth-head-mean = 平均（分）
order-worth-head-size = 幅度（分）
order-worth-head-felt = 有差别的局面
order-worth-head-better = 有利的局面
order-worth-head-helped = 其中有利的比例

last-quarter-title = 最后一个{ $period }：{ $scenario }
last-quarter-about = 再也无人能应对时，一道指令能带来什么？每一对人物对局{ $games }场，直到最后一个{ $period }之前；此时把一方可下的指令单独下一道，与不下相比。最多为某一对人物平均{ $most }分，目标是不超过{ $aim }分。每道指令只列收益最大的一对。剧本 { $digest }。
last-quarter-head-order = 指令
last-quarter-head-between = 对阵
last-quarter-head-matches = 场数
last-quarter-head-points = 分
