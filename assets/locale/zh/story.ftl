### 对局结束后的故事：转折点、HTML页面，以及接下来的去处。

story-title = 转折点
story-quiet = 没有哪个季度一锤定音，差距是一点一点拉开的。

story-turned = { $date }：{ $act }。
story-turned-last = 局势在{ $date }扭转：{ $act }。
story-order = { $side }“{ $order }”
story-cause = 并非某一步棋，而是{ $cause }
story-drift = 并非某一步棋所致
story-swing = { $side }得{ $points }分，最体现在“{ $objective }”上。
story-lasting = 此后{ $side }一路领先。

## 页面

story-html-going = 进行中的对局
story-html-seat = { $side }：{ $who }
story-html-played = 共{ $of }个季度，已下{ $turns }个（{ $first }至{ $last }）
story-html-counted = 得分明细
story-html-quarters = 逐季记录
story-html-quarter = 季度
story-html-start = 开局
story-html-numbers = 具体数字
story-html-changes = 变化及原因
story-html-happening = { $title }。{ $text }
story-html-questions = 讨论题
