### 存量：名称、简称，以及各页内容。

## 名称

stock-tension = 紧张度
stock-us_roadmap = { $us }{ $good }路线图
stock-us_model = { $us }{ $products }
stock-us_compute = { $us }{ $compute }
stock-us_rare_earth_dependency = { $us }对{ $china }稀土的依赖
stock-us_sales_dependency = { $us }对{ $china }销售依赖
stock-us_shortage = 稀土短缺
stock-us_home_fabs = 本土{ $fab }
stock-us_enforcement = 执法力度
stock-us_allies = 盟友协同
stock-us_funds = { $us }资金
stock-us_capital = { $us }政治资本
stock-us_credibility = { $us }信誉
stock-us_levy_revenue = 累计征费
stock-us_chip_sales = 累计{ $good }销售
stock-us_inventory = 对{ $china }库存
stock-us_diversion_risk = 军事转用风险
stock-us_congress = { $us-parliament }压力
stock-china_roadmap = { $home-line }路线图
stock-china_model = { $china }{ $products }
stock-china_compute_imported = 进口{ $compute }
stock-china_compute_domestic = 国产{ $compute }
stock-china_compute_rented = 租用{ $compute }
stock-china_compute_smuggled = 走私{ $compute }
stock-china_on_order = 在途订单
stock-china_stockpile = 储备
stock-china_shock = 断供冲击
stock-china_dependency = { $china }对 { $stack } 的依赖
stock-china_ecosystem = { $own-stack } 生态
stock-china_fab = { $wafers }产能
stock-china_memory = { $memory }产能
stock-china_makers = { $china }厂商的资金
stock-china_momentum = { $home-line }势头
stock-china_legitimacy = 民心
stock-china_funds = { $china }资金
stock-china_capital = { $china }政治资本
stock-china_credibility = { $china }信誉

## 简称

play-stock-us_congress = { $us-parliament }压力
play-stock-us_allies = 盟友
play-stock-us_credibility = 信誉
play-stock-us_rare_earth_dependency = { $us }依赖稀土
play-stock-us_sales_dependency = { $us }依赖对{ $china }销售
play-stock-us_levy_revenue = 累计征费
play-stock-us_chip_sales = { $good }销售
play-stock-us_inventory = 库存
play-stock-us_roadmap = { $us }进度
play-stock-us_shortage = 短缺
play-stock-china_dependency = { $china }依赖 { $stack }
play-stock-china_ecosystem = 生态
play-stock-china_legitimacy = 民心
play-stock-china_credibility = 信誉
play-stock-china_roadmap = { $home-line }进度
play-stock-china_fab = 产能
play-stock-china_memory = { $memory }
play-stock-china_makers = 厂商资金
play-stock-china_momentum = 势头

## 各页

rule-stock-tension = 双方距离全面断绝有多近。双方共有。
rule-stock-us_roadmap = { $us }{ $good }研发走到的日期。越过某一代的日期，那一代就出货。
rule-stock-us_model = { $us }{ $products }前沿在日历上的日期，是双方的标尺。
rule-stock-us_compute = { $us }境内已装的{ $purpose }{ $compute }。
rule-stock-us_rare_earth_dependency = { $us }{ $good }与{ $fab }对{ $china }磁体和材料的依赖。
rule-stock-us_sales_dependency = { $us }有多习惯向{ $china }卖{ $good }。
rule-stock-us_shortage = 所需稀土中缺少的部分。它拖慢路线图和新数据中心。
rule-stock-us_home_fabs = { $good }产业链在本土的部分。它缓冲短缺。
rule-stock-us_enforcement = 出口规则执行得如何。它减少漏出，降低转用风险。
rule-stock-us_allies = 盟友与这些管制的步调有多一致。它让设备断供见效，也缓冲稀土断供。
rule-stock-us_funds = { $us }可用于指令的公共资金。
rule-stock-us_capital = 国内的回旋余地，用于关口和特别指令。
rule-stock-us_credibility = { $us }的威胁有多可信。
rule-stock-us_levy_revenue = 开局以来收到的征费。
rule-stock-us_chip_sales = 开局以来交付{ $china }的{ $good }金额。
rule-stock-us_inventory = 为{ $china }生产而尚未交付的{ $good }；无人可买时会减值。
rule-stock-us_diversion_risk = { $china }境内的{ $good }为军方所用的风险。
rule-stock-us_congress = { $us-parliament }有多不耐烦。到了临界点，它会自行立法。
rule-stock-china_roadmap = { $home-line }研发走到的日期。越过某一代的日期，那一代就出货。
rule-stock-china_model = { $china }最好的{ $products }如今所处的位置，{ $us }{ $products }是在哪一天到达的。
rule-stock-china_compute_imported = 经许可从国外购入的{ $good }{ $compute }。
rule-stock-china_compute_domestic = { $home-line }及其他国产{ $good }的{ $compute }；能用多少取决于生态。
rule-stock-china_compute_rented = 在境外数据中心租用的{ $compute }。
rule-stock-china_compute_smuggled = 绕过管制进来的{ $good }{ $compute }。
rule-stock-china_on_order = 已向国外下单、尚未交付的{ $good }。
rule-stock-china_stockpile = 为断供而锁起来的{ $good }与零件。会老化，但能缓冲冲击。
rule-stock-china_shock = 断供造成、尚未恢复的损害：支持、备件、中断的训练。
rule-stock-china_dependency = { $china }{ $purpose }工作中跑在{ $us } { $stack } 上的份额。
rule-stock-china_ecosystem = 自有{ $purpose }{ $good }{ $software }的成熟度。它让国产{ $good }好用，让离开 { $stack } 变便宜。
rule-stock-china_fab = { $china }{ $fab }每{ $period }能造的数量。{ $wafers }与{ $memory }取较小者。
rule-stock-china_memory = 国产{ $memory-in-full }每{ $period }支撑的数量。{ $wafers }与{ $memory }取较小者。
rule-stock-china_makers = { $china }厂商每{ $period }据以规划的资金：收入与预付款中已化为设计、{ $wafers }和{ $memory }订单的部分，跟随收入而有滞后。
rule-stock-china_momentum = 买家对最新{ $home-line }的信心。
rule-stock-china_legitimacy = 国内对这条路的支持。民心低，政治资本就流失。
rule-stock-china_funds = { $china }可用于指令的公共与引导资金。
rule-stock-china_capital = 国内的回旋余地，用于关口和特别指令。
rule-stock-china_credibility = { $china }的威胁有多可信。
