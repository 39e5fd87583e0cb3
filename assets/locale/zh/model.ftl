### 模型说明：`model` 由规则写出的页面用语。

## The page as a whole

model-title = 《{ $title }》的模型
model-lead = 本文直接由游戏运行的规则写出：方程式、常数和数字都与程序一致。标题依照描述此类模型的 ODD 规范，开头另有写给教师的一节。
model-contents = 目录
model-head-teacher = 致教师：“十八个月”是什么，不是什么
model-head-purpose = 目的
model-head-entities = 构成与单位
model-head-schedule = 一{ $periods }的流程
model-head-equations = 方程式
model-head-constants = 常数
model-head-opening = 开局数据
model-head-calibration = 校准
model-head-validation = 检验
model-head-sensitivity = 敏感度
model-head-limits = 已知局限
model-head-balance = 哪些是平衡设定，而非证据

## Teachers

model-teacher-says = 这是一个有立场的游戏。它把一篇文章的论证写成方程式，与记录对照，并指明记录没有答案的地方。请用它追问“由什么推出什么”，而不是预知将来。一堂课可以围绕三个问题：本页哪些数字是测得的，哪些是选定的？要让对方的看法成立，什么必须不同？
model-eighteen-here = 在游戏里它是一个标记。按芯片表中的日期，本局开局时许可差距为 { $lag }，竞赛图上的白色标记立在 { $target }。
model-eighteen-counts = 算数的不是许可：{ $side }有一项目标看的是到货差距，被拒绝的、没人买的，都不算到货。
model-eighteen-not = 它们不是什么
model-eighteen-not-law = 不是规则。没有哪部法律或许可写着“十八个月”；许可指定的是一款芯片，而芯片每个月都在变旧。
model-eighteen-not-lag = 不是{ $china }的差距。按出货日期，H200 落后 B200 六至九个月，落后 GB300 十五至十七个月；模型差距是另一种衡量（Epoch AI：平均 7 个月，4 至 14 个月）。
model-eighteen-not-now = 不是固定的。它只在 2025 年 12 月成立。许可停留在 H200 不动，许可差距就会自行扩大，同名指标会显示出来。
model-how-to-read = 如何与班级一起读本页
model-how-to-read-says = 选一个机制，例如“禁运的反讽”，先读文字再读方程式。让学生说说每个名称要怎样才能测量，然后查常数：有出处的可以追查，“自由”的不能；支撑论证的那些选择，正反理由见最后一节。

## Purpose

model-purpose-asks = 模型只问一件事：一国造出最好的 AI { $good }，另一国可以买、可以不买、也可以自己造，时钟由谁来拨？在国外买不到的就在国内买，这笔钱变成设计、{ $wafers }和{ $memory }；卖到国外的带来收入，把对方绑在自己的{ $software }上，也缩小差距。两国政府都面对一个关于时间的两难。
model-purpose-not = 它为游玩和争论而作：不作预测，不推荐政策；两位玩家代表政府，而非其中的每一个行动者。

## Entities

model-entities-say = 下达指令的是两个阵营。各自的关口让{ $good }、设备、{ $memory }、云和稀土放行、征费放行，或不放行。双方之间是各种存量，只因本页所列原因而变化；还有各代{ $good }，路线图走到其日期时出货。
model-entities-amounts = 凡可获许可的{ $good }，另记两个数量：{ $us }客户买了多少，外销了多少。二者由数量规则相连：累计所有{ $period }，外销量不得超过本国购买同款{ $good }总量的一定比例。
model-entities-unit = { $compute }以千枚 { $units }计。游戏衡量{ $good }时同时计入运算和{ $memory }；Epoch AI 只计 8 位运算（H20 为 0.15，H200 为 1.00），其数字经换算后才使用。
model-both = 双方

## Schedule

model-schedule-says = 一{ $periods }之内的一切计算只看{ $period }初的局面，以及本{ $period }的指令、发布、市场和漏出；不看其他机制中途改变了什么。
model-step-orders = 同时翻开双方指令，设定关口。
model-step-launches = 路线图走到日期的各代{ $good }出货。
model-step-market = 市场确定需求、交付和付款。
model-step-leaks = 确定走私和租用的量。
model-step-flows = 各机制给存量增减：{ $flows }。
model-step-specials = 特别指令生效，分期的效果继续。
model-step-bounds = 存量收回界限之内；被截去的部分单列为一个原因。
model-step-events = 条件满足的事件按概率发生。
model-step-laws = 条件满足的法律通过。
model-step-end = 检查对局是否结束。

## Equations

model-equations-say = 各表说明一个机制每{ $period }给存量增加多少，以及其中各量如何算出。每个方程式都有测试：在随机状态与常数下与程序的记账对照，九位数字一致。
model-equations-signs = 读法：先算 × 和 ÷，后算 + 和 −；^ 为乘方，e ^ 为自然底数的乘方，ln 为自然对数。陈述成立算 1，不成立算 0；除以零的结果算零。“该{ $good }”指可由许可放出的每款{ $good }，“该代产品”指双方的每款{ $good }。方括号内为单位。
model-given = { $period }的已知量
model-given-says = 这些没有方程式：它们是指令、日历、关口和剧本中的{ $good }。

## Constants and opening

model-constants-say = 共 { $count } 个常数。“自由”表示没有出处测得；范围是文献或判断所允许的。出处按原文引用。
model-free-source = 自由：{ $source }
model-traced = { $source }（{ $there }）
model-no-rate = 只能开或关
model-no-claim = 为游戏选定，不作实证主张
model-opening-says = 对局始于 { $start }，最多 { $turns } 回合。下表为各存量的初值。
model-opening-replay = 旁边是《{ $title }》的重演在同一天到达的数值。相差超过五分之一的，另注出处。

## Studies

model-no-record = 本剧本没有自己的记录，也未指名沿用有记录的剧本的常数：既未校准，也未检验。`python main.py history controls-2022` 可重演一份记录。
model-calibration-says = 在不含偶然地重演两国政府实际指令的条件下，常数在各自范围内移动，以贴合下列记录数字。
model-validation-says = 下列数字被留出，没有用来选定任何常数；它们用来评判模型。
model-own-record = 记录是本剧本《{ $title }》自己的。数字在写出本页时算得。
model-followed = 记录属于《{ $title }》，本剧本沿用其常数；另设之处，常数表中注明理由。本剧本所涉年份本身尚无测量。
model-quantities = 数量
model-lags = 差距
model-months = { $months } 个月
model-percent-off = { $error }%
model-met = 达到
model-missed = 未达到
model-median = { $kind }：{ $points } 个数字，绝对误差中位数 { $error }，目标不超过 { $target }：{ $met }。
model-worst = 中位数会掩盖最差的数字。偏差最大的：{ $worst }。
model-worst-one = { $name }（{ $date }）{ $error }
model-replay-command = 以数据形式输出：`python main.py history { $scenario } --json`。
model-sensitivity-says = 哪些常数最能左右结果？研究按莫里斯方法逐个在范围内移动常数，效应是某个数值的平均变化，这里是：{ $outcome }。
model-sensitivity-older = 此表来自上一次运行，当时有 { $then } 个常数；现行规则中有范围的为 { $now } 个。要得到有效数字，请重新运行。
model-sensitivity-command = 要运行，请键入（约几分钟）：`python main.py study sensitivity { $scenario } --results`。

## Limits

model-limits-say = 模型略去的内容，学生可能会觉得缺少：
model-limit-actors = 两个政府、一个厂商、一个市场代表了众多行动者：盟友、企业和部门都不自行行动。
model-limit-chips = { $good }只以性能和价格两个数字区分；网络、电力、冷却以及各家{ $software }不加区别。
model-limit-money = 价格不使市场出清：厂商标价不变，短缺部分按配额分配。
model-limit-time = 一{ $periods }为一步；更快的变化，例如数周内发出又收回的许可，看不到。
model-limit-politics = { $us-parliament }压力、民心、紧张度和信誉是无人测量的 0 到 100 标尺；它们只说明压力的方向，而不说明大小。
model-limit-chance = 事件的概率由剧本作者选定。
model-limit-memory = 限制{ $china }产量的是逻辑{ $good }还是{ $memory }，各家说法不一；模型取较小者，究竟是哪一个由开局数据决定。
model-limit-range = 几年之后一切都取决于增速；长对局的最后几年只是思想实验。
model-short = 未达到制作者目标之处
model-short-says = 各项研究对游戏的要求高于现状。以下是未达到的目标及其原因，数据见`game/studies/RESULTS.md`：
model-short-levy = 50%的征费，对每种芯片、包括两年累计，都应使到货减少一成以上。许可放到Blackwell时，第一年确实如此，两年累计却几乎不减：数量规则只许出口{ $us-adjective }客户购买量的一部分，无论有没有征费，买家都会把这一份额买完，征费只是推迟了购买。
model-short-gate = 无论对哪一方，H200的关口都应列入影响最大的三项指令。实际影响最大的是更新芯片的许可，对{ $china-text }而言则是本国的计划：更新的芯片性能高出数倍，而H200在两年内就几乎用完数量规则的份额。论证由这道关口开始，它影响最大的是第一年。
model-short-easy = 初级电脑对随机指令，应赢下八成有胜负的对局。执{ $us-text }时明显占优，执{ $china-text }时约三局赢两局。目标仍在八十局的区间之内。看得更远、误判更少都没有使它变强：限制它的是短浅的预判。
model-short-persona = 任何人物都不应受制，即面对每个对手都不优于另一人物。鹰派却是如此：先关上所有关口，留给下一代的投入就太少。
model-short-endings = 至少应有五种结局，各占高级电脑对弈的3%以上，实际只有四种。只求取胜的双方，或任差距扩大，或走私，或独自前行，很少达成标题所说的交易。另有所图的人物与真人能走到其余结局。

## Balance

model-balance-says = 有些常数是为了让游戏值得玩，或让文章的论证得以展现而设定的。它们不是研究发现。若有怀疑，不妨改动：剧本文件可以设定任何常数。
model-thesis = 按文章论点选定的常数
model-thesis-says = 它们让循环运转：被拒的钱转向国内，经过一段时间变成更好的芯片，而敞开的门会使之放慢。真正的瓶颈是什么，研究者看法不一：
model-opinion-bernstein = 伯恩斯坦：瓶颈是逻辑晶圆，与需求的差距逐年缩小；预计国产供应 2025、2027、2028 年为 160 亿、390 亿、910 亿美元。2025 年 7 月它认为，约 168 亿美元的流失销售中只有约 15 亿会立即转向国产芯片。
model-opinion-semianalysis = SemiAnalysis：在 2027 至 2028 年{ $china }厂商放量之前，瓶颈是内存；2026 年可能把昇腾限制在约 30 万枚，因此断供内存比断供芯片更要紧。
model-opinion-grunewald = 格鲁内瓦尔德：瓶颈同样是内存，2026 年{ $china }新增算力大部分是合法的 H200；没有它，新增最多减少 60%。境外租用的算力也很可观。
model-opinion-epoch = Epoch AI：按芯片数，{ $us }超大规模云厂商与{ $china }约为 14 比 1，而模型只落后约 7 个月。合起来看，模型对算力的依赖不如该比例所示。
model-for-unmet_spill = 被拒的买家仍需要算力；华为称限制它的是产能而非需求。
model-against-unmet_spill = 伯恩斯坦认为第一年只有约一成转向国内，其余被租用、走私或没有花出去。
model-for-prepayment = 2026 年的订单有预付款，厂商可凭此预订晶圆。
model-against-prepayment = 比例不详；若瓶颈是内存，预付款也不能更快造出来。
model-for-choice_inertia = 为 CUDA 编写的工作迁移代价高：一次失败的迁移让 DeepSeek 损失约三个月。
model-against-choice_inertia = 国产份额从 2023 年的约五分之一升到 2025 年的约五分之二：惯性很快让步。
model-for-choice_momentum = 卖得好的一代会把开发者和公共买家引向下一代。
model-against-choice_momentum = 没有出处测得；供应和软件也能解释同样的现象。
model-for-domestic_learning = 经验降低成本，每一代花同样的钱得到更多。
model-against-domestic_learning = 没有最新设备，良率可能使成本居高；供应紧张也让价格难降。
model-for-choice_sharpness = 买家比较花钱所值，别家更值就会转向。
model-against-choice_sharpness = 没有出处测得有多敏感；政府的指导可能比价格更要紧。
model-for-fabs_gain = 公共计划已向晶圆厂投入数百亿美元，此后月产晶圆增加。
model-against-fabs_gain = 若瓶颈是设备、良率或内存，光有钱增加不了多少。
model-for-generation_yield = 设计更好，同样的晶圆产出更多算力。
model-against-generation_yield = 芯片面积越大良率越低，也需要更多内存；若瓶颈是内存，产量跟不上。
model-for-compute_elasticity = 训练和服务都需要算力；若芯片无关紧要，这场争执就毫无意义。
model-against-compute_elasticity = 比例接近 14 比 1，而模型差距只有 4 至 14 个月，说明联系可能更弱；扩散无需芯片也能弥合差距。
model-aims = 双方的目标
model-aims-say = 目标、区间和分值同样不是研究发现：它们是游戏要玩家去追求的，定成双方都能取胜。凡注明计算时段的目标，每{ $period }末打一次分，取各次平均；只靠最后一步的设定赢不到多少。
model-free = 所有没有出处测得的常数
model-free-says = 各常数可能的范围，以及支持其取值的理由。“选定”指由游戏作者选定，其中许多由整体研究（深度、敏感度）确定。

## Columns and tables

model-unargued = 其余 { $count } 个除了让对局值得一玩，没有别的理由：{ $constants }。
model-for-export = 出口专供
model-column-aim = 目标
model-column-counts = 从零分到满分，以及计算时段
model-column-points = 分值
model-column-reads = 所看的数值
model-column-sold-abroad = 开局前外销［千枚 { $units }］
model-column-sold-home = 开局前本国销售［千枚 { $units }］
model-column-against = 反对理由
model-column-because = 理由
model-column-by = 增量
model-column-cause = 原因
model-column-changes = 变化的量
model-column-chip = { $good }
model-column-constant = 常数
model-column-effect = 效应
model-column-error = 误差
model-column-for = 支持理由
model-column-gate = 关口
model-column-held-by = 持有者
model-column-rates = 开与关之间的费率
model-column-is = 算法
model-column-maker = 制造方
model-column-meaning = 含义
model-column-performance = 性能［枚 { $units }］
model-column-price = 价格［千美元］
model-column-quantity = 量
model-column-replay-end = 重演
model-column-range = 范围
model-column-recorded = 记录值
model-column-series = 序列
model-column-ships = 预定
model-column-side = 阵营
model-column-simulated = 模拟值
model-column-source = 出处
model-column-stock = 存量
model-column-symbol = 文件中的名称
model-column-time = 时间
model-column-unit = 单位
model-column-value = 数值
model-table-aims = 双方的目标
model-table-calibration = 用于选定常数的记录数字
model-table-chips = 各代{ $good }
model-table-constants = 模型的常数
model-table-gates = 关口
model-table-free = 没有出处测得的常数
model-table-opening = 各存量的初值
model-table-sensitivity = 按效应排列的常数
model-table-stocks = 存量
model-table-thesis = 按文章论点选定的常数
model-table-validation = 留出的记录数字
