### 指令格里的指令往后推演：提交之后，竞赛会走向哪里。

planned-what-lag = { $side }{ $products }的落后
planned-what-lead = { $side }{ $products }的领先

planned-months = { $number }个月

## 十局中有九局落在其中的范围。数字为月数。-lag 指长短，-chips 指早晚。

planned-range = { $near } 至 { $far }
planned-range-lag = 缩短 { $less } 至拉长 { $more }
planned-range-lag-more = 最多拉长 { $far }
planned-range-lag-less = 最多缩短 { $far }
planned-range-chips = 推后 { $less } 至提前 { $more }

planned-lag-more = 按这些指令，到{ $date }末，{ $what }会比交给身边的人决定长{ $months }（{ $range }）。
planned-lag-less = 按这些指令，到{ $date }末，{ $what }会比交给身边的人决定短{ $months }（{ $range }）。
planned-lag-same = 按这些指令，到{ $date }末，{ $what }与交给身边的人决定大致相同（{ $range }）。
planned-lag-equal = 按这些指令，到{ $date }末，{ $what }与交给身边的人决定没有差别。
planned-chips-more = 届时{ $roadmap }提前{ $months }（{ $range }）。
planned-chips-less = 届时{ $roadmap }推后{ $months }（{ $range }）。

## 竞赛图

planned-label = 按这些指令
planned-awaited = 正在推演这些指令会走向哪里……
planned-title = 提交这些指令会怎样？
planned-about = 由双方身边的人把局面推演到底，共{ $matches }局，取中位数：同样的偶然，一次用您的指令，一次用他们自己的指令。十局中有九局落在范围内。

## 文字模式

text-word-whatif = 假如 / 如果提交
text-help-whatif = { $word }：指令格里的指令会带来什么：下一{ $period }的得分、终局领先，以及{ $products }落后和{ $good }进度的月数。
planned-no-orders = 指令格是空的，先下一条指令。
