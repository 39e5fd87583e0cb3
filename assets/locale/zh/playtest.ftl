### 剧本是否公平，哪些内容没有用处，该调整哪个数，修改带来了什么变化。

playtest-opening = { $scenario }：{ $pairs } 组对手，每组 { $each } 局，共 { $games } 局。区间均为 95% 置信区间。
playtest-orders = 指令：可以下达的决策占比，以及其中实际下达的占比
playtest-events = 事件：发生过的对局占比，以及每局次数
playtest-laws = 法律：通过的对局占比
playtest-endings = 对局的结局
playtest-spreads = 得分、各目标为本方 100 分贡献的分数、回合数的分布（平均值后第一列为第 5 百分位，最后一列为第 95 百分位）
playtest-pairs = 对战结果
playtest-dead = { $count ->
    [0] 没有无用、无效或失衡的内容。
   *[other] 无用、无效或失衡的内容共 { $count } 项：
}
playtest-aim = 该调整哪个数。{ $us } 对 { $china }，{ $measure }：目前 { $now }（{ $low } 至 { $high }），目标 { $aim }，单位为百分点。
playtest-stand-ins = 会向前推演的玩家耗时较长，因此逐个调整数值时由 { $pairs } 组人设代为对局；用 --move 则由指定的玩家亲自对局。
playtest-no-effect = 单独调整任何一个数，变化都没有超出偶然；请增大 --games。
playtest-numbers-note = 每个数都单独从现值之下移到现值之上，共移动其可调幅度的五分之一，并以相同的对局比较，变化以百分点计。最后一列是按直线推算达到目标所需的值；超出可调幅度则留空。用 --move 寻找准确的值。
playtest-about = { $change } ± { $half }
playtest-found = { $number }：{ $before } → { $after }
playtest-met = { $measure }：修改前 { $before }，修改后 { $after }（{ $low } 至 { $high }），单位为百分点，以 { $games } 局新的对局检验。已达到目标。
playtest-not-met = { $measure }：修改前 { $before }，修改后 { $after }（{ $low } 至 { $high }），单位为百分点，以 { $games } 局新的对局检验。未达到目标：请换一个数，或同时调整两个数。
playtest-compared = { $before } → { $after }：{ $us } 对 { $china }，各下相同的 { $games } 局
playtest-same = 两个版本的进程相同，至多只有文字和出处不同。
playtest-changes-note = 占比的变化以百分点计。未列出的项目，变化没有超出偶然。
playtest-wins-us = { $us }获胜
playtest-wins-china = { $china }获胜
playtest-wins-draw = 平局
playtest-wins-nobody = 双方皆负
playtest-even-measure = { $us-short }胜率减{ $china-short }胜率
playtest-score-us = { $us-text }的得分
playtest-score-china = { $china-text }的得分
playtest-length = 到终局的回合数
playtest-start = 开局时的{ $stock }
playtest-weight = 目标权重：{ $objective }
playtest-margin = 判为平局的得分差
playtest-head-order = 指令
playtest-head-side = 阵营
playtest-head-legal = 可下达
playtest-head-chosen = 已下达
playtest-head-what = 项目
playtest-head-share = 占比
playtest-head-interval = 区间
playtest-head-times = 次数
playtest-head-mean = 平均
playtest-head-q05 = 5%
playtest-head-q25 = 25%
playtest-head-q50 = 50%
playtest-head-q75 = 75%
playtest-head-q95 = 95%
playtest-head-us = { $us-short }
playtest-head-china = { $china-short }
playtest-head-us-wins = { $us-short }胜
playtest-head-china-wins = { $china-short }胜
playtest-head-no-winner = 无人获胜
playtest-head-turns = 回合
playtest-head-number = 数
playtest-head-means = 含义
playtest-head-value = 目前
playtest-head-moved = 移动幅度
playtest-head-change = 变化
playtest-head-wanted = 建议值
playtest-head-before = 修改前
playtest-head-after = 修改后
playtest-no-measure = 没有名为“{ $name }”的目标；{ $hint }
playtest-no-number = 没有名为“{ $name }”的可调数值；{ $hint }
playtest-no-share = “{ $share }”不是占比；请写成 { $measure }=50% 或 { $measure }=0.5
playtest-even = even 不带占比；要指定胜率，请写成 us=50%
playtest-two-numbers = --move 可指定一个数，或两个不同的数
