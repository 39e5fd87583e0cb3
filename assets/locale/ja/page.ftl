### 対局のページ：表と図の名前。読む人にも、聞く人にも。

page-run-in = { $head }{ $text }
page-score = { $side }：{ $score }点
page-objective = 目標
page-value = 終局時
page-points = 得点
page-figure = 指標
page-before = 前
page-after = 後
page-why = 理由
page-turned = 転機{ $number }

page-chart = { $title }（{ $unit }）、{ $first }から{ $last }まで。
page-chart-name = { $title }（{ $unit }）
page-chart-curve = { $name }：最初は{ $start }、最後は{ $end }、最低{ $least }、最高{ $most }。
page-chart-mark = { $level }の位置に線。
page-lead = { $title }、{ $first }から{ $last }まで。最初：{ $start }。最後：{ $end }。転機：{ $turns }。
page-lead-by = { $ahead }（{ $points }点差）

## 画面の推移

story-curves-hint = { $period }を指すか← →で選び、クリックかEnterでその盤面を開きます。
story-key-curves = 推移の{ $period }を選ぶ（Enterで開く）
