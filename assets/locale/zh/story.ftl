### 对局结束后的故事：转折点、HTML页面，以及接下来的去处。

story-title = 转折点
story-quiet = 没有哪{ $periods }一锤定音，领先是一点一点拉开的。

story-turned = { $date }：{ $act }。
story-turned-last = 局势在{ $date }扭转：{ $act }。
story-order = { $side }“{ $order }”
story-cause = 并非某一步棋，原因是“{ $cause }”
story-drift = 并非某一步棋所致
story-swing = 形势向{ $side }倾斜{ $points }分，在“{ $objective }”上最明显。
story-lasting = 此后一路领先到终局。

## 页面

story-html-going = 进行中的对局
story-html-seat = { $side }：{ $who }
story-html-since = { $who }（自{ $date }结束起）
story-branch = 从另一场对局的{ $date }续下
story-branch-start = 从另一场对局的开局续下
story-html-played = 共{ $of }{ $periods }，已下{ $turns }（{ $first }至{ $last }）
story-html-counted = 得分明细
story-html-quarters = 逐{ $period }记录
story-html-quarter = { $period }
story-html-start = 开局
story-html-numbers = 具体数字
story-html-changes = 变化及原因
story-html-happening = { $title }。{ $text }
story-html-questions = 讨论题

## 终局画面

story-leaf = 查看内容
story-leaf-story = 经过
story-leaf-curves = 曲线
story-lead = 领先幅度
story-ahead = { $side }领先
story-open = 打开这{ $periods }的棋盘
story-replay = 回放
story-swap = 交换双方
story-keep = 留存…
story-keep-picture = 终局图片（PNG）
story-keep-transcript = 棋谱（文本）
story-keep-page = 含全部曲线的网页（HTML）
story-kept = 已保存到：
story-not-kept = 无法保存：{ $why }
story-key-ways = 回放、再来一局、换边、留存

## 回放

story-quarters = 各{ $period }
story-play = 播放
story-pause = 暂停
story-cards = 卡片
story-report = 报告
story-play-on = 从这里接着下
story-play-on-ask = 回到{ $date }接着下吗？
story-play-on-says = 将从那里另开一局，存入新的存档。这一局原样保留。
story-play-on-not = 对局到此为止。要接着下，请先回到较早的{ $period }。
story-key-turn = 后退或前进一{ $periods }
story-key-year = 后退或前进一年，或到两端
story-key-play = 自动播放
story-watch = 回放
story-copy = 另存一份
story-copied = 已另存到存档列表：
