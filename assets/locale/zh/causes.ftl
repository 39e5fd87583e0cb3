### 数值的构成。

causes-score = { $side }：{ $points }分
causes-points = { $got }／{ $most }
causes-change = 上一{ $period }合计：{ $change }
causes-small = 其他微小因素
causes-quarter = 第{ $number }季度
