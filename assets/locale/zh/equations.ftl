### What the equations of the rules are made of: quantities by name, and how a formula is read.

## The calendar, the gates and the chips: what a turn is told

equation-turn = 已过{ $period }数
equation-past-turn = 此前各{ $period }的序号（从 0 起）
equation-quarter-months = 一{ $periods }的月数
equation-equipment-open = 制造设备放行
equation-memory-open = { $memory }放行
equation-cloud-open = 境外云放行
equation-rare-earths-closed = 稀土关闭
equation-rare-earths-rate = 稀土征费率
equation-chip-performance = 该{ $good }的性能［枚 { $units }］
equation-chip-price = 该{ $good }的标价［千美元］
equation-chip-age = 该{ $good }在{ $period }中的年龄［月，出货前为 0］
equation-chip-for-export = 该{ $good }专为出口制造
equation-chip-sold-home = 该{ $good }国内累计购买［千枚 { $units }］
equation-chip-sold-abroad = 该{ $good }对外累计销售［千枚 { $units }］
equation-chip-levy = 该{ $good }的征费率
equation-chip-quota = 该{ $good }的配额（占预算的份额）
equation-chip-licensed = 该{ $good }已出货并获许可
equation-chip-admitted = 该{ $good }获得准许
equation-chip-licensed-before = 该{ $good }上一{ $period }获许可
equation-chip-admitted-before = 该{ $good }上一{ $period }获准许
equation-generation-american = 该代产品是{ $us }的
equation-generation-planned = 该代产品的计划日期［月］
equation-generation-performance = 该代产品的性能［枚 { $units }］
equation-generation-shipped = 该代产品此前已出货
equation-ascend-at-start = 开局时最好的{ $home-line }的性能［枚 { $units }］
equation-threats = 宣布的威胁数
equation-thousand = 1000
equation-unlimited = 不设上限

## Orders

equation-given-inspect = 下令专项稽查
equation-given-wait-for-consent = 下令等待准许
equation-given-stockpile = 下令储备
equation-given-smuggle = 下令走私
equation-given-rent = 下令租用
equation-given-hold-launch = 下令推迟发布
equation-given-rush-launch = 下令抢先发布
equation-side-bans = 关闭的关口数
equation-side-levies = 加重征费的关口数
equation-side-openings = 放行或放宽的关口数
equation-side-capital-spent = 花费的政治资本
equation-side-funds-spent = 花费的资金
equation-side-capital-income = 新增政治资本
equation-side-capital-cap = 政治资本上限
equation-side-threat-stood = 上一{ $period }的威胁到期
equation-side-threat-met = 对手满足了要求
equation-side-threat-carried-out = 未获满足，已经兑现

## Supply

equation-budget = { $china }买家的{ $good }预算［十亿美元］
equation-us-additions = 无短缺时{ $us }新增{ $compute }［千枚 { $units }］
equation-supply = 留给{ $china }的份额［千枚 { $units }］
equation-chip-fashion = 该{ $good }在此月龄的国内销势（与最畅销时相比）
equation-chip-left = 数量规则下该{ $good }的余量［千枚 { $units }］
equation-chip-set-aside = 扣除厂商承担的征费后该{ $good }的份额［千枚 { $units }］

## Stay or switch

equation-chip-offered = 双方钥匙都放行该{ $good }
equation-chip-asked = 每枚 { $units }的要价［每枚 { $units }千美元］
equation-chip-paid = 每枚 { $units }的实付价［每枚 { $units }千美元］
equation-chip-worth = 该{ $good }的花钱所值
equation-offered-worth = 在售{ $good }的所值
equation-home-price = 国产{ $compute }价格［每枚 { $units }千美元］
equation-own-chip = { $china }买家手头的国产{ $good }［枚 { $units }］
equation-usable = 新国产{ $good }可用的部分
equation-home-worth = 国产{ $good }的花钱所值
equation-chip-pull = 外国{ $good }的吸引力［对数胜算］
equation-chip-share = 买家愿花在该{ $good }上的预算份额

## The market

equation-on-offer = 有外国{ $good }在售
equation-licence-stands = 许可有效
equation-best-money = 可用于最好在售{ $good }的钱［十亿美元］
equation-best-wanted = 想买最好在售{ $good }的钱［十亿美元］
equation-best-price = 最好在售{ $good }的价格［每枚 { $units }千美元］
equation-best-room = 最好在售{ $good }的可得上限［千枚 { $units }］
equation-best-target = 最好在售{ $good }的可满足需求［千枚 { $units }］
equation-next-worth = 余下次优{ $good }的所值
equation-next-money = 转向次优{ $good }的钱［十亿美元］
equation-abroad-money = 可用于境外采购的钱［十亿美元］
equation-next-price = 次优{ $good }的价格［每枚 { $units }千美元］
equation-next-room = 次优{ $good }的可得上限［千枚 { $units }］
equation-next-target = 次优{ $good }的可满足需求［千枚 { $units }］
equation-target = 可满足的外国{ $good }需求［千枚 { $units }］
equation-hoped-worth = 获许可{ $good }的所值（不计准许）
equation-hoped-money = 本可用于最好获许可{ $good }的钱［十亿美元］
equation-hoped-wanted = 本会想买最好获许可{ $good }的钱［十亿美元］
equation-hoped-price = 最好获许可{ $good }的价格［每枚 { $units }千美元］
equation-hoped-target = 最好获许可{ $good }的可满足需求［千枚 { $units }］
equation-hoped-next-worth = 次优获许可{ $good }的所值
equation-hoped-next-money = 本会转向次优获许可{ $good }的钱［十亿美元］
equation-hoped-next-target = 次优获许可{ $good }的可满足需求［千枚 { $units }］
equation-committed = 可满足需求所需的钱［十亿美元］
equation-ordered = 订购的外国{ $compute }［千枚 { $units }］
equation-delivered = 交付的外国{ $compute }［千枚 { $units }］
equation-served = 其中得到交付的部分
equation-foreign-spend = 外国{ $good }支出［十亿美元］
equation-wanted = 寻求国产{ $good }的钱［十亿美元］
equation-memory-limit = { $memory }支撑的产量［千枚 { $units }］
equation-domestic = 交付的国产{ $compute }［千枚 { $units }］
equation-domestic-spend = 国产{ $good }支出［十亿美元］
equation-domestic-share = 国产{ $good }的市场份额
equation-paid-ahead = 预付给国产厂商的钱［十亿美元］
equation-best-sales = 最好{ $good }的销售额（征费前）［十亿美元］
equation-next-sales = 次优{ $good }的销售额（征费前）［十亿美元］
equation-levy-rate = 最好在售{ $good }的征费率
equation-levy-paid = 收到的征费［十亿美元］
equation-sales = 厂商所得［十亿美元］
equation-crowded = 这些销售使{ $us }少建的{ $compute }［千枚 { $units }］
equation-hunger = 外国供应的缺口
equation-unmet = 无物可买的预算比例

## The other flows

equation-usable-installed = 已装国产{ $good }可用的部分
equation-usable-compute = { $china }可用{ $compute }［千枚 { $units }］
equation-compute-ratio = { $us }{ $compute }与{ $china }可用{ $compute }之比
equation-severity = 断供力度
equation-drawn = 动用的储备［千枚 { $units }］
equation-zeal = 厂商的备货意愿
equation-expected = 厂商预期的销量［千枚 { $units }］
equation-written-off = 减值的库存［千枚 { $units }］
equation-loss = 减值损失［十亿美元］
equation-denied = 制造设备被断供的程度
equation-makers-weight = 厂商资金与总预算之比
equation-roadmap-reach = 本{ $period }路线图所及日期［月］
equation-generation-ready = 无人推迟
equation-generation-out = 该代产品至今已出货
equation-frontier = { $us }最好{ $good }的性能［枚 { $units }］
equation-ascend = 最好的{ $home-line }的性能［枚 { $units }］
equation-ascend-before = 此前最好的{ $home-line }的性能［枚 { $units }］
equation-debut = 更好的{ $home-line }面世
equation-best-licensed = 最好获许可{ $good }的性能［枚 { $units }］
equation-best-licensed-before = 上一{ $period }最好获许可{ $good }的性能［枚 { $units }］
equation-undercut = 其发布被狙击
equation-better-output = 新一代增产的比例
equation-uncaught = 躲过稽查的部分
equation-evading = 避开执法的部分
equation-smuggled = 走私的{ $compute }［千枚 { $units }］
equation-rented = 租用的{ $compute }［千枚 { $units }］
equation-caught = 走私或租用的指令遇上稽查
equation-hurt = 失去销售之痛
equation-foreign = 外国{ $good }的新增{ $compute }［千枚 { $units }］
equation-installed = { $china }已装{ $compute }［千枚 { $units }］
equation-turnover = 随新{ $good }变动的工作比例
equation-supply-before = 上一{ $period }供应中的最好{ $good }［枚 { $units }］
equation-supply-after = 其中仍获许可的最好{ $good }［枚 { $units }］
equation-withdrawn = 被撤走的供应比例
equation-tools-ready = 国产工具抵御断供的程度
equation-readiness = 断供准备
equation-bare-shock = 毫无准备时的冲击
equation-us-bluff = { $us }：威胁是虚张声势
equation-china-bluff = { $china }：威胁是虚张声势

## Notation

equation-side = { $side }：{ $what }
equation-paid = 投入次数：{ $programme }
equation-if = 若{ $condition }，则为 { $then }，否则为 { $otherwise }
equation-min = 最小值（{ $parts }）
equation-max = 最大值（{ $parts }）
equation-clip = （{ $what }，限于{ $low }至{ $high }之间）
equation-product = 此前各{ $period }的连乘（{ $what }）
equation-most = 各{ $good }中最大的（{ $what }）
equation-of-most = “{ $by }”最大的{ $good }的（{ $what }）
equation-is-most = 是“{ $by }”最大的{ $good }
equation-comma = { "；" }
