### 对局页面：表格与图的名称，供人阅读，也供人收听。

page-run-in = { $head }{ $text }
page-score = { $side }：{ $score }分
page-objective = 目标
page-value = 终局时
page-points = 得分
page-figure = 指标
page-before = 之前
page-after = 之后
page-why = 原因
page-turned = 转折点{ $number }

page-chart = { $title }（{ $unit }），{ $first }至{ $last }。
page-chart-name = { $title }（{ $unit }）
page-chart-curve = { $name }：起初{ $start }，最后{ $end }，最低{ $least }，最高{ $most }。
page-chart-mark = { $level }处有一条线。
page-lead = { $title }，{ $first }至{ $last }。起初：{ $start }。最后：{ $end }。转折点：{ $turns }。
page-lead-by = { $ahead }（{ $points }分）

## 窗口中的曲线

story-curves-hint = 指向某{ $periods }，或按 ← → 移动；点击或按 Enter 打开当时的棋盘。
story-key-curves = 沿曲线选择{ $period }（按 Enter 打开）
