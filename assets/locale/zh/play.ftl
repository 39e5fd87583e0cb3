### 对局、亮牌、报告与结局。

## 记号与短词

play-letter-us = { $us-sign }
play-letter-china = { $china-sign }
play-gate-open = 放行
play-gate-closed = 关闭
play-set-open = 放行
play-set-ban = 关闭
play-none = 无
play-times = { $number }倍
play-months = { $number }个月
play-range = { $low } 至 { $high }
play-capital = 政治资本 { $amount }
play-capital-short = 政 { $amount }
play-free = 不花钱

## 指令的说法。$gate 是 H200 一类芯片，或经过这道门的东西。

play-no-order = 无指令
play-order-licence-levy = { $gate } 征费 { $rate } 放行
play-order-licence-open = { $gate } 无条件放行
play-order-licence-ban = 禁售 { $gate }
play-order-consent-levy = { $gate } 配额 { $rate }
play-quota = ≤{ $share }
play-order-consent-open = { $gate } 不设限准入
play-order-consent-ban = 拒收 { $gate }
play-order-channel-levy = 对{ $gate }征收 { $rate }
play-order-channel-open = 开放{ $gate }
play-order-channel-ban = 关闭{ $gate }
play-kind-levy = 征费
play-kind-quota = 配额
play-kind-ban = 禁令
play-kind-open = 放行
play-kind-invest = 投资
play-kind-special = 特别
play-kind-launch = 出货
play-kind-event = 事件
play-kind-law = 法律
play-kind-lapse = 失效
play-kind-injected = 主持人引发的事件
play-kind-stock-set = 主持人设定
play-kind-gate-set = 主持人设定
play-kind-seated = 换人
play-kind-note = 备注

## 顶栏

play-quarter = 第 { $number } / { $of } { $periods }
play-seat = 您执{ $side }
play-watching = 观战中
play-ahead = { $side }领先 { $points } 分
play-even = 势均力敌
play-help = 按键与帮助 ({ $key-help })
play-menu = 菜单 (Esc)
play-menu-title = 菜单
play-menu-on = 继续
play-menu-leave = 离开对局

## 竞赛

play-race = 技术竞赛
play-race-about = 单枚{ $good }性能（{ $one-unit } = 1）；向左的距离就是时间差
play-now = 现在
play-line-frontier = { $us }前沿
play-line-legal = { $china }可买的最好{ $good }
play-line-domestic = { $china }{ $good }
play-models = 最强{ $products }
play-model-lag = { $side }{ $products }落后 { $months }
play-model-lead = { $side }{ $products }领先 { $months }
play-models-about = 把对手最强的{ $products }放在同一条时间轴上：距离就是时间差。
play-legal-lag = 许可差距 { $months }
play-legal-lag-about = { $us }许可的最好{ $good }比其最新{ $good }旧多少个月，不论{ $china }是否接受。白色标记为 { $target } 个月。
play-arrival-lag-about = 本{ $period }到货{ $good }的性能，{ $us }前沿多少个月前就已达到，按{ $one-unit }当量平均。没人用的许可不算数。
play-legal-best = { $china }可买的最好{ $good }：{ $chip }
play-legal-arrived = 上一{ $period }{ $china }到手的最好{ $good }：{ $chip }
play-chip-lag = { $line }落后 { $months }
play-chip-lag-about = { $us }前沿在多久以前就达到了{ $line }今天的水平。
play-chip-shipped = { $month }出货
play-chip-due = 预计 { $month }出货
play-chip-performance = { $one-unit } 的 { $times } 倍
play-chip-bought = 累计买入：{ $us } { $home }、{ $china } { $abroad }
play-chip-left = 数量规则：还可卖给{ $china } { $left }
play-chip-for-export = 出口专供：不受数量规则限制
play-gate-licence = 出口许可（{ $side }）：{ $state }
play-gate-consent = 进口准许（{ $side }）：{ $state }
play-gate-channel = 关口（{ $side }）：{ $state }
play-gate-bound = 受法律约束，还有 { $turns } { $periods }不能改
# 在较窄的指令卡上。
play-gate-bound-card = 法律约束 { $turns } { $periods }

## 依赖

play-dependency = 依赖
play-dependency-about = 谁离不开谁
play-leverage = { $share } 起为要害
play-stay-or-switch = 留下还是迁移？
play-would-stay = { $share } 会选 { $stack }
play-wished-and-got = 想买 { $share }，得 { $got }
play-nothing-on-offer = 无货可买
play-tools = 开发工具
play-tools-stay = { $stack } { $points }
play-tools-switch = { $own-stack } { $points }
play-moving = 迁移成本
play-moving-stay = 0
play-moving-switch = 每{ $period-short } { $months }
play-risk = 长期风险
play-risk-low = 低
play-risk-some = 断供
play-risk-high = 断供，高
play-risk-alone = 孤立

## 国内

play-home-us = 国内形势
play-home-us-about = { $us }
play-home-china = 国内根基
play-home-china-about = { $china }
play-passes = 到此《{ $law }》通过

## 棋盘上的短名

play-indicator-compute_installed_china_kh100e = 已装{ $compute }
play-indicator-compute_added_china_kh100e = { $china }{ $compute }
play-indicator-compute_added_us_kh100e = { $us }{ $compute }
play-indicator-legal_lag_months = 许可差距
play-indicator-arrival_lag_months = 到货差距
play-indicator-model_lag_months = { $products }差距
play-indicator-chip_lag_months = { $good }差距
play-indicator-domestic_share = 国产份额
play-indicator-best_legal_performance = { $china }可买
play-indicator-best_arrived_performance = { $china }到手
play-indicator-frontier_performance = { $us }前沿
play-indicator-ascend_performance = { $home-line }

## 指令面板

play-orders = 指令
play-orders-about = 秘密选 { $slots } 条
play-purse = 政治资本 { $capital } · { $funds }
play-tab-levies = 征费
play-tab-quotas = 配额
play-tab-bans = 禁令
play-tab-invest = 国内投资
play-tab-special = 特别
play-tab-special-empty = 本{ $period }没有可用的特别指令。
play-choose = 待选
play-commit = 提交
play-empty-question = 还有{ $count }个指令格空着，仍要提交吗？
play-empty-slot = 第 { $number } 格
play-empty-slots = { $slots }没有指令。
play-empty-possible = 还可支配：{ $purse }。还能下达：{ $orders }。
play-empty-rest = 另外{ $count }条
play-empty-yes = 照样提交
play-forecast = 预测
play-forecast-hint = 指向指令，可看下一{ $period }的变化，及其随对手应对的范围。
play-forecast-about = 下一{ $period }，随对手应对而定
play-effect-compute_added_china_kh100e = 新增{ $compute }
play-later = 一年后{ $what }
play-now-licence = 许可：{ $state }
play-now-consent = 准许：{ $state }
play-now-channel = 目前{ $state }
play-slots-full = 指令格已满，请先收回一条指令。
play-slots-full-short = 指令格已满
play-thinking = { $side }正在决定…
play-committed = 指令已封存
play-watch-next = 下一{ $period }
play-watch-note = Enter
play-watch-waits = 观战中
play-watch-waits-note = 等待指令

## 记录

play-log = 大事记
play-log-empty = 还没有发生什么。指令、事件和法律都会列在这里。
play-log-launch = { $chip } 出货
play-log-law = 《{ $law }》通过
play-log-lapse = 《{ $law }》失效
play-log-ending = 对局结束

## 主持对局的人从外部所做的事。

play-log-injected = 主持人引发：{ $event }
play-cause-injected = { $event }（主持人引发）
play-log-stock-set = 主持人将{ $stock }设为{ $value }
play-log-gate-set-licence = 主持人设定{ $gate }的出口许可：{ $setting }
play-log-gate-set-consent = 主持人设定{ $gate }的进口准许：{ $setting }
play-log-gate-set-channel = 主持人设定{ $gate }：{ $setting }
play-log-seated = { $side }的席位换人：{ $who }
play-log-paused = 对局暂停
play-log-resumed = 对局继续
play-log-note = 备注：{ $text }
play-log-agreed = 双方商定和局

## 亮牌

play-reveal = 亮牌
play-reveal-idle = 未下指令
play-reveal-happenings = 随后
play-reveal-quiet = 本{ $period }没有别的事发生。
play-reveal-hint = 空格键跳过
play-reveal-done = 看报告

## 报告

play-report = { $period }报告
play-report-dependency = 谁离不开谁
play-report-race = 技术竞赛
play-report-compute = { $compute }与供应
play-report-moved = { $what }：{ $before } → { $after }
play-report-scores = 得分：{ $us } { $us_score }（{ $us_change }），{ $china } { $china_score }（{ $china_change }）
play-report-still = 没有变化：{ $stocks }。
play-report-on = 下一{ $period }
play-report-end = 看结局
play-report-page = 第 { $number } / { $of } 页

## 结局

play-ending-charts = 全局回顾
play-ending-winner = { $side }以 { $points } 分之差获胜
play-ending-decided = { $side }提前获胜 · { $what }
play-ending-draw = 平局
play-ending-nobody = 双方皆输
play-ending-agreed = 协议和局
play-ending-agreed-says = 双方商定就此终局，不分胜负；分数为当时的分数。
play-ending-points = { $got } / { $of }
play-ending-menu = 主菜单
play-ending-rematch = 再来一局
play-chart-scores = 得分
play-chart-scores-unit = 分
play-chart-lags = 差距
play-chart-lags-unit = 月
play-chart-dependency = 依赖
play-chart-dependency-unit = %
play-chart-reliance = 自立
play-chart-reliance-unit = %
play-chart-chips = 最好的{ $good }
play-chart-chips-unit = { $one-unit } = 1
play-chart-compute = 新增{ $compute }
play-chart-compute-unit = 每{ $period }，万枚 { $units }
play-chart-home = 国内压力
play-chart-home-unit = 满分 100
play-chart-money = 贸易
play-chart-money-unit = 亿美元

## 这些界面的按键

play-key-tabs = 1 至 4
play-key-tabs-about = 征费、禁令、投资、特别
play-key-move = Tab、方向键
play-key-move-about = 在指令间移动
play-key-give = Enter、空格
play-key-give-about = 下达指令，或收回
play-key-undo-about = 收回最后一条指令
play-key-commit-about = 提交本{ $period }的指令
play-key-marks-about = 逐个查看竞赛图上的标记
play-key-menu = Esc
play-key-menu-about = 菜单：设置、离开对局
play-key-skip = 空格
play-key-skip-about = 跳过动画
play-key-on = Enter
play-key-on-about = 继续
