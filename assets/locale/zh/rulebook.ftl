### 规则百科：页面周围的文字，以及每一页的内容。

## 界面

rule-heading = 规则
rule-search = 搜索规则
rule-search-hint = 搜索…
rule-found = { $count } 页
rule-card-says = 工具、迁移成本与长期风险：蓝色为 { $stack }，橙色为{ $home-line }。按下可阅读计算方法。
rule-none = 没有含这些词的页面。
rule-reading = 正在读取规则…
rule-back-page = 上一页
rule-map = 因果图
rule-group-all = 全部
rule-group-workings = 机制
rule-group-measures = 存量与指标
rule-group-orders = 指令
rule-group-happenings = 事件
rule-group-figures = 数值
rule-key-open-about = 规则百科，可搜索
rule-key-map-about = 因果图
rule-key-search-about = 搜索
rule-key-page-back-about = 上一页

## 页面种类

rule-kind-flow = 机制
rule-kind-score = 得分
rule-kind-stock = 存量
rule-kind-indicator = 指标
rule-kind-gate = 关口
rule-kind-programme = 投资计划
rule-kind-special = 特别指令
rule-kind-event = 事件
rule-kind-law = 法律
rule-kind-ending = 结局
rule-kind-chip = { $good }
rule-kind-constant = 常数

## 标题与条目

rule-head-changes = 它改变什么
rule-head-listens = 它取决于什么
rule-head-equations = 方程式
rule-equations-say = 每{ $period }给各个数字增加多少。名称指{ $period }初的数字、常数，或中间算出的量。陈述成立算 1，不成立算 0；先算 ×，后算 +；除以零的结果算零。
rule-head-on-the-way = 中间算出的量
rule-head-counted = 给每款{ $good }的累计量增加多少
rule-head-elsewhere = 别处算出的量
rule-head-numbers = 所用常数
rule-head-moved-by = 什么推动它
rule-head-moves = 它推动什么
rule-head-counts = 与得分的关系
rule-head-used-in = 用在哪里
rule-head-decisive = 对局提前结束于
rule-head-act = 在模型中
rule-head-leads = 可能引出
rule-head-effects = 效果
rule-head-sets-going = 本{ $period }会牵动
rule-fact-unit = 单位
rule-fact-side = 阵营
rule-fact-secret = 秘密
rule-fact-start = 开局
rule-fact-value = 数值
rule-fact-range = 文献范围
rule-fact-weight = 权重
rule-fact-held-by = 持有者
rule-fact-ladder = 费率
rule-fact-quotas = 配额
rule-fact-cost = 代价
rule-fact-offer = 何时可用
rule-fact-cooldown = 间隔
rule-fact-when = 条件
rule-fact-demand = 化解条件
rule-fact-chance = 每{ $period }概率
rule-fact-often = 次数
rule-fact-passes = 通过条件
rule-fact-force = 有效期
rule-fact-maker = 制造方
rule-fact-ships = 预定
rule-fact-performance = 性能
rule-fact-price = 价格
rule-fact-sold-home = 开局前本国买入（{ $one-unit }当量）
rule-fact-sold-abroad = 开局前卖给{ $china }（{ $one-unit }当量）
rule-chip-volume = 数量规则：累计所有{ $period }，卖给{ $china }的不得超过{ $us }客户买入同款{ $good }总量的 { $share }。还剩多少，见竞赛图上的这款{ $good }。
rule-chip-for-export = 出口专供：{ $us }客户不买，也不受数量规则限制。
rule-secret = 对手只能看到外界公认的数值。
rule-source = 出处：{ $source }
rule-source-chosen = 为游戏设定
rule-source-taken-over = 沿用游戏自带剧本的数值，出处见那里
rule-source-because = 为游戏设定（{ $because }）
rule-usual = 平均 { $amount }
rule-rarely = 少见
rule-cause-of = { $stock }：{ $cause }
rule-more = 提高
rule-less = 降低
rule-influence-on = { $sign }：{ $target }（{ $cause }）
rule-influence-by = 通过“{ $cause }”{ $sign }
rule-objective = { $side }的目标
rule-score-of = { $side }如何取胜
rule-score-says = 下列目标之和即为得分，从 0 到 100。得分高者胜；相差不超过 { NUMBER($margin, maximumFractionDigits: 1) } 分为平局。
rule-score-over = 写明时段的目标，每{ $period }末按当时的数值打一次分，从零到满分，最后取平均，就像学期成绩。所以只在最后一{ $period }做文章，作用很小。
rule-points = 100 分中的 { $points } 分
rule-lets-through = 由此通过
rule-other-key = 同一扇门的另一把钥匙
rule-gate-licence = 出口方的钥匙。没有它，买家再想要也买不到。征费从价款中收取一部分；转嫁到价格上的那部分，会把买家推向别处。
rule-gate-consent = 进口方的钥匙。关上它，{ $good }就在海关被退回。设配额，则买家的支出只有一部分可用于该{ $good }，其余须向本土厂商采购。
rule-gate-prices = 放行 { $open } · 征费 { $levy } · 关闭 { $ban } 政治资本
rule-quota-prices = 放行 { $open } · 配额 { $levy } · 关闭 { $ban } 政治资本
rule-channel-equipment = 由此通过的是{ $fab }设备。关闭后，{ $china }{ $fab }和下一代{ $home-line }都会变慢，盟友越协同，效果越大。
rule-channel-memory = 由此通过的是{ $memory-in-full }。放行会增加{ $china }每{ $period }能造的数量；关闭后只能靠自产{ $memory }。
rule-channel-cloud = 由此通过的是境外租用的{ $compute }。关闭后仍有一部分借壳公司流入，执法越强越少。
rule-channel-rare-earths = 由此通过的是磁体与材料。征费或断供会让对方短缺，也教会对方没有它怎么过。
rule-offer-always = 随时
rule-offer-by-effect = 只有事件或法律带来时
rule-turns = { $turns } { $periods }
rule-once = 每局一次
rule-held-here = 关口
rule-never-sold = 它没有可发的许可：在本剧本中从不售往{ $china }。
rule-ending-says = 终局时，第一个满足条件的结局会被讲述。故事留给走到那里的人。
rule-otherwise = 不符合其他任何结局
rule-gate-open = 放行
rule-gate-levied = 征费或配额
rule-gate-closed = 关闭
rule-gate-passable = 放行、征费或配额

## 条件与效果

rule-when-and = { "；" }
rule-when-or = { "，或" }
rule-when-not = 并非：{ $what }
rule-when-brackets = （{ $what }）
rule-when-at-least = { $what }不低于 { $value }
rule-when-at-most = { $what }不高于 { $value }
rule-when-above = { $what }高于 { $value }
rule-when-below = { $what }低于 { $value }
rule-when-turns = 第 { $start } 至 { $end } { $periods }
rule-when-date = { $date }
rule-when-dates = { $start } 至 { $end }
rule-when-gate = { $gate }{ $state }
rule-when-shipped = { $chip } 已出货
rule-when-law = { $law }生效中
rule-when-ordered = { $side }下令“{ $order }”
rule-when-flag = 在{ $causes }之后
rule-effect-scale = 乘以 { $factor }
rule-effect-set = 变为 { $value }
rule-effect-over = { $turns } { $periods }内 { $amount }
rule-effect-offer = { $turns } { $periods }内可用
rule-effect-lock = 锁定 { $turns } { $periods }
rule-effect-unlock = 解除锁定

## 单位

rule-unit-percent = 百分比，变化以百分点计
rule-unit-share = 百分制的分
rule-unit-months = 月，即日历上的日期
rule-unit-kh100e = 千枚 { $units }的{ $compute }
rule-unit-kh100e-quarter = 每{ $period }千枚 { $units }
rule-unit-bn-usd = 十亿美元
rule-unit-bn-usd-quarter = 每{ $period }十亿美元
rule-unit-pc = 政治资本

## The clock in the record

rule-eighteen-months = “十八个月”指什么
rule-eighteen-months-says = 指的是一款{ $good }的年龄。H200于2024年年中开始出货，2025年12月决定放行时，它约有十八个月大。按出货日期算，它落后B200六至九个月，落后GB300十五至十七个月。2026年7月开始交付时，它已约有二十六个月大。会不会有人买，当时谁也不知道：决定公布前五天，有人问{ $maker }的黄仁勋，买方政府会不会准许购买，他说：“我们不知道。”

## 指标

rule-indicator-legal_lag_months = 获许可的最好{ $good }比{ $us }最新{ $good }旧多少个月，按出货日期计。若什么都没许可，就按最老的一代算。
rule-indicator-arrival_lag_months = 本{ $period }凭许可交付给{ $china }的{ $good }，其性能{ $us }前沿多少个月前就已达到：按{ $one-unit }当量对各{ $good }取平均。因此数量、性能和新旧都算数，没有成交的许可不算。若没有到货，则取{ $china }自己最好{ $good }的差距，因为用的就是它。什么都不卖，既不算守住窗口，也不算放弃窗口。
rule-indicator-chip_lag_months = 今天{ $china }最好的{ $good }所处的位置，{ $us }前沿是多少个月前到达的。
rule-indicator-model_lag_months = { $china }最好的{ $products }落后{ $us }{ $products }多少个月。
rule-indicator-compute_added_us_kh100e = { $us }上一{ $period }新增的{ $compute }。
rule-indicator-compute_added_china_kh100e = { $china }上一{ $period }经各种渠道新增的{ $compute }。
rule-indicator-compute_ratio_added = 上一{ $period }{ $us }新增的{ $compute }，以{ $china }的新增量为 1。
rule-indicator-compute_installed_us_kh100e = { $us }已装的{ $compute }。
rule-indicator-compute_installed_china_kh100e = { $china }可用的{ $compute }：进口、自产、租用与走私。
rule-indicator-compute_ratio_installed = { $us }已装的{ $compute }，以{ $china }的为 1。
rule-indicator-levy_revenue_bn = 开局以来收到的征费。
rule-indicator-chip_sales_bn = 开局以来交付{ $china }的{ $good }金额。
rule-indicator-domestic_share = 上一{ $period }国产厂商在{ $china }{ $good }市场中的金额占比。
rule-indicator-dependency_cuda = { $china }{ $purpose }工作中跑在 { $stack } 上的份额。
rule-indicator-self_reliance = 摆脱 { $stack } 的程度、国产市场份额与生态成熟度三者的平均。
rule-indicator-best_legal_performance = 已获许可的最好{ $good }，以 { $one-unit } 为 1：{ $china }可以买，不论是否放它进口。许可差距按它计算。
rule-indicator-best_arrived_performance = 上一{ $period }凭许可交付给{ $china }的最好{ $good }，以 { $one-unit } 为 1：两把钥匙都开，买家要，也有货。没有交付则为 0。到货差距按全部到货计算。
rule-indicator-frontier_performance = 已出货的最好{ $us }{ $good }，以 { $one-unit } 为 1。
rule-indicator-ascend_performance = 已出货的最好国产{ $good }，以 { $one-unit } 为 1。
rule-indicator-levy_rate = { $us }对获许可最好{ $good }的征费率。
rule-indicator-import_quota = { $china }留给获许可最好{ $good }的市场份额：准许放行时为全部，拒收时为零。

## 常数的单位

rule-measure-none = 无单位
rule-measure-per-quarter = 每{ $period }比例
rule-measure-pc = 政治资本
rule-measure-bn-usd-per-quarter = 每{ $period }十亿美元
rule-measure-k-usd-per-h100e = 每枚 { $units }千美元
rule-measure-h100e = 枚 { $units }
rule-measure-kh100e = 千枚 { $units }
rule-measure-kh100e-per-quarter = 每{ $period }千枚 { $units }
rule-measure-kh100e-per-quarter-per-bn = 每十亿美元带来的每{ $period }千枚 { $units }
rule-measure-kh100e-per-bn = 每十亿美元千枚 { $units }
rule-measure-months = 个月
rule-measure-months-per-quarter = 每{ $period }月数
rule-measure-share = 比例，0 到 1
rule-measure-share-per-kh100e-per-bn = 相对每十亿美元，每千枚 { $units }的比例
