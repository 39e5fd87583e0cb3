# 季度报告的头版。

press-paper = 太平洋{ $good }报
press-number = 第 { $number } 期
press-race = 竞赛
press-takes-lead = { $side }夺得领先
press-pulls-away = { $side }扩大领先
press-closes-in = { $side }缩小分差
press-race-text = 本{ $period }{ $side }净得 { $moved } 分。目前{ $ahead }领先 { $lead } 分。
press-order = { $side }出手：{ $order }
press-deck = { $us } { $us_score } 分，{ $china } { $china_score } 分。
press-deck-lags = 落后于前沿：到货{ $good } { $arrived }，{ $products } { $model }。
press-deck-goods = 落后于前沿：到货{ $good } { $arrived }。
press-quiet = 没有公布任何举措。
press-briefs = 简讯
press-figures = 变动最大的指标
press-course = 至今的领先走势
press-ahead = 后续看点
press-left = 还剩 { $quarters } { $periods }。
press-over = 这是最后一{ $periods }。
press-decided = 胜负已定：{ $what }。
press-decisive = 只差一条，一旦满足就以“{ $what }”分出胜负：{ $lacking }。
press-congress = { $us-parliament }压力为 { $now }；达到 { $limit } 时可能通过《{ $law }》。
press-next-chip = 按路线图，{ $chip } 出货还有 { $months }。
