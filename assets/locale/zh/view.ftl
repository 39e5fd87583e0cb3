### 对局之外的界面：菜单、选择、简报、存档、设置、帮助、对话框、按键。

view-title = 十八个月
view-tagline = 出售、封锁，还是征费？谁来掌握人工智能的时钟？
# $months（数字）：图中括线上的差距。
view-backdrop-months = { $months }个月

view-menu-continue = 继续对局
# $scenario（文字）、$date（文字）：未完成的对局。
view-menu-continue-hint = 继续“{ $scenario }”，{ $date }
view-menu-new = 新对局
view-menu-load = 已存对局
view-menu-help = 玩法说明
view-menu-settings = 设置
view-menu-quit = 退出
view-menu-keys = { $key-help } 帮助 · { $key-fullscreen } 全屏 · 方向键加 Enter，或按条目旁的数字

view-quit-question = 要退出游戏吗？
view-yes = 是
view-no = 否
view-close = 关闭
view-back = 返回
view-next = 下一步
view-begin = 开始对局

view-step-scenario = 剧本
view-step-sides = 玩家
view-step-briefing = 简报

view-scenario-heading = 选择剧本
view-scenario-none = 没有找到剧本。请把剧本文件放进“scenarios”文件夹后再来。
# $first、$last（文字）：首末回合的名称。$turns（数字）。
view-scenario-span = { $first } 至 { $last } · 共 { $turns } 回合
# $author (text): who made the scenario.
view-scenario-author = 剧本作者：{ $author }
view-scenario-licence = 许可：{ $licence }

# $scenario（文字）：标题。
view-sides-heading = 谁来执棋？{ $scenario }
view-sides-us = 我执{ $us }
view-sides-china = 我执{ $china }
view-sides-two = 两人同屏
view-sides-watch = 观战
view-sides-seed = 随机种子
view-sides-seed-empty = 自动抽取
view-sides-seed-hint = 种子与指令相同，对局就相同。留空则每次都是新的对局。
view-sides-draw = 抽取

view-briefing-side = 哪一方的简报
view-briefing-situation = 局势
view-briefing-secret = 仅供本方阅读
# $date（文字）：首个回合。$turns（数字）：对局长度。
view-briefing-when = { $date } · 共 { $turns } 回合
# $side（文字）：一方的名称。
view-briefing-objectives-us = { $side }的评分标准
view-briefing-objectives-china = { $side }的评分标准

# $side（文字）：轮到的一方。
view-hand-over-ask = 请把屏幕交给{ $side }的玩家，另一位请移开视线。
view-hand-over-ready = 我执{ $side }

view-load-heading = 已存对局
view-load-open = 继续对局
view-load-delete = 删除
view-load-delete-question = 要彻底删除这局吗？
view-load-not-deleted = 未能删除这局。
view-load-none = 还没有对局。每局都会逐回合自动保存，并列在这里。
# $turn、$turns（数字）。
view-load-turn = 第 { $turn } / { $turns } 回合
view-load-finished = 已结束

view-settings-heading = 设置
view-settings-language = 语言
view-settings-language-says = 界面、剧本和报告所用的语言。立即生效，对局中也可切换。
view-settings-scale = 整体大小
view-settings-scale-says = 在窗口放得下的范围内放大；窗口越大，可放得越大。
view-settings-animation = 动画
view-settings-animation-says = 揭示指令和仪表变动所用的时间。
view-settings-animation-off = 关闭
view-settings-animation-fast = 快
view-settings-animation-normal = 标准
view-settings-animation-slow = 慢
view-settings-window = 窗口
view-settings-window-says = 随时可按 { $key-fullscreen } 切换。
view-settings-window-framed = 窗口
view-settings-window-full = 全屏
view-settings-broken = 无法读取设置，已改用默认值。原文件已保留。
view-settings-not-saved = 设置已生效，但未能保存。

view-no-match = 无法打开对局。
view-fault = 此界面出了问题。对局安然无恙，详情见日志文件。

view-help-heading = 帮助
view-help-play = 玩法说明
view-help-keys = 按键
view-help-keys-everywhere = 所有界面
view-help-keys-here = 刚才的界面

view-help-idea = 核心构想
view-help-idea-says =
    一方制造世界上最好的{ $purpose }{ $good }，决定卖什么、卖多贵、晚多久卖。另一方决定买什么，以及愿为停止购买付出多大代价。

    卖方可以放行销售并征费，把最新的{ $good }留在国内，并赌一把：够用、落后十八个月、又绑定自家{ $software }的供应，会让买方继续依赖。买方可以在海关拒收，也可以只放进少量。

    两条线之间的间隔就是__时间__。卖方想在不失去客户的前提下把差距保持在十八个月左右；买方想在途中不断粮的前提下把差距缩小。十八个月，是2025年12月决定放行的那款{ $good }的年龄，详见规则里的“时钟”。
view-help-turn = 一个回合
view-help-turn-says =
    一回合是一{ $periods }。先看发生了什么，再填满指令格（通常两个），然后提交。双方同时、保密地选择；随后双方亮牌，一切一并结算。

    指令要花__政治资本__，它每回合恢复一点；有些还要花钱。没用完的可以留存，但有上限。提交之前可以随意更改。

    提交之前，每条指令都会显示：若对手不动，它会改变什么；对手的应对又能把结果推到多远。
view-help-turn-briefing = 简报
view-help-turn-orders = 指令
view-help-turn-reveal = 亮牌
view-help-turn-report = 报告
view-help-orders = 征费、禁令、投资
view-help-orders-says =
    __征费__是收取价款的一部分后放行。它带来收入、留住客户，却也让对手的国产货显得更便宜。

    __禁令__关上一道关口。当对方依赖您又毫无准备时最有威力，同时也教会对方不再依赖您。

    __国内投资__把资金投入项目：卖方有前沿研发、本土工厂、执法和盟友；买方有{ $wafers }与{ $memory }、{ $good }设计、{ $software }生态和{ $purpose }实验室。见效慢，但谁也夺不走。

    __特别__指令只在一段时间内可用：峰会、储备，或一个必须兑现或收回的威胁。
view-help-orders-levy = 征费
view-help-orders-ban = 禁令
view-help-orders-invest = 国内投资
view-help-orders-special = 特别
view-help-gates = 两道关口
view-help-gates-says =
    许可不等于成交。外国{ $good }要到达国外买家手里，必须通过__两道关口__：出口方的许可和进口方的准许；之后还得有买家愿意按那个价格购买。

    关口一经设定就保持不变，直到其主人改动。法律可以把它锁上数年：{ $us-parliament }压力过高时，冻结法案会通过，卖方即使想卖也卖不了。

    每款{ $good }累计外销的量，不得超过本国客户买入量的一定比例：在竞赛图上指向{ $good }，就能看到还剩多少。{ $good }到货需要时间；为一个随后关闭的市场生产的货，只能减值。
view-help-gates-maker = 厂商
view-help-gates-licence = 出口许可
view-help-gates-consent = 进口准许
view-help-gates-buyer = 买家
view-help-board = 棋盘
view-help-board-says =
    __1__ 竞赛：横轴是日历，纵轴是能力。括线从买方现在的位置向左，直到卖方当年到达此处的时刻。它的长度（月）就是差距，与十八个月的标记相对照。“现在”右边是预测；指令格里有指令时，虚线显示它们会走向哪里，与交给身边的人决定相比。

    __2__ 依赖：谁需要谁，以及上次变化的原因。

    __3__ 指令：上方是分组，中间是卡片，下方是您的指令格。放入指令后，标题旁会写明它们合起来给双方带来多少分。

    __4__ 本方：国内压力、资金，以及事件记录。把鼠标移到数字上，或把焦点移过去，就能看到它由哪些原因相加而成。

    最上方是双方得分、领先幅度和此时的通常情形；得分条下方是从此刻推演到底的各局结果。
view-help-board-race = 竞赛
view-help-board-dependency = 依赖
view-help-board-orders = 指令
view-help-board-home = 国内局势
view-help-leverage = 依赖与要害
view-help-leverage-says =
    每卖出一枚{ $good }，买方的{ $software }就更倚重卖方的技术栈；每一次拒绝，都把那笔钱的一部分送给国产{ $good }，或当场购买，或预付。这就是__禁运的反讽__：卖给对手，对手的本土厂商就挨饿；断供，反而把他们喂大，只是钱变成{ $good }要过若干{ $periods }。

    每个仪表上都有一道刻线，即__要害线__。依赖越过它才成为要害：此时断供会造成真正的伤害，除非对方已用库存、{ $software }或自己的工厂做好准备。低于它，威胁只是空话。

    依赖是双向的。卖方需要稀土，也需要这位客户；卡稀土第一次最狠，往后一次比一次弱。
view-help-leverage-cuda = { $china }对 { $stack } 的依赖
view-help-leverage-earths = { $us }对{ $china }稀土的依赖
view-help-leverage-notch = 要害线
view-help-winning = 胜负
view-help-winning-says =
    双方各有带权重的目标，简报中会列出，合成0到100的得分。多数目标按整局或最后几年平均计算，只靠最后几道指令赢不到多少。最后一回合之后得分高者胜；相差很小则为平局。

    对局可能提前结束。__紧张度__到顶就会破裂，双方皆输。有些剧本还有其他决定性的结局。

    三条提示：留意您按兵不动时对手得到了什么；不要关闭对方已不再需要的关口；为那个一切都会发生的{ $period }留一些政治资本。
view-help-winning-tension = 紧张度

view-key-enter = Enter
view-key-escape = Esc
view-key-space = 空格
view-key-delete = Del
view-key-tab = 到下一个控件；加 Shift 到上一个
view-key-arrows = 到该方向的控件
view-key-press = 按下控件
view-key-back = 返回，或“否”
view-key-digits = 对应数字的条目
view-key-help = 本帮助
view-key-guide = 课程，或收起提示
view-key-settings = 设置
view-key-fullscreen = 切换全屏
view-key-menu-digit = 对应数字的条目
view-key-choose = 选择
view-key-scenario-digit = 选择对应数字的剧本
view-key-next = 继续
view-key-sides-digit = 谁来坐：自己、两人、无人
view-key-sides-tab = 从一方到另一方
view-key-scroll = 滚动文字
view-key-begin = 开始对局
view-key-change = 更改设置
