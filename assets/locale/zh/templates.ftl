### Templates: the comments of a new scenario file, for its author.

template-head =
    这已是一场完整的较量，现在就能检查、能对局。改一处，存盘，再检查一次。
    以 # 开头的行是注释。文字可以各语言共用一条，也可以分语言写（en、ja、zh）。
    数字须注明来源：文献或网址；自己定的就写 design choice。
    比例为0到1，金额以十亿美元计，月份按 12 x 年 + 月 - 1 计数。
    各部分的说明见 scenarios/README.md（英文）。
template-calendar = 何时开始、共几个回合、每回合几个月（1到12）。
template-sides = 不论叫什么名字，文件里卖方一律是 us，买方一律是 china。aim 显示在选边界面，brief 给执棋的玩家看。
template-capital = 政治资本：每回合的收入，以及最多能存多少。
template-stocks = 每个存量都要有开局数值。只属于一方的，名称以该方的键开头。
template-last-quarter = 开局前一回合的流量，略去的为0。
template-chips = 双方的各代芯片。性能由 tpp 和带宽算出，H100 = 1。没有 licence 的芯片永远不卖；consent 是买方的许可。
template-performance = 没有数据手册时，直接写 performance。
template-gates = 门可以打开、关闭，或停在 ladder 的某一档。卖方芯片上的门是许可，档位是征费，按价格的百分比计。
template-quota = 进口许可的档位是配额：买方支出中最多可用于这款芯片的百分比。
template-channels = channel 是芯片以外流通的东西：equipment、memory、cloud 由卖方把持，rare-earths 由买方把持。
template-programmes = 可以在国内投钱的项目。id 由规则规定，名称和价格由您定。
template-constants = 本局中与默认不同的模型常数。model 指令会列出全部常数及其单位和来源。
template-specials = 特别指令：act 是规则已有的机制，effects 是您自定的效果。不写 when 就随时可用。
template-events = 每回合结束时，条件成立的事件按 chance 的概率发生。cooldown 规定要隔几个回合。
template-flags = 旗标就是记忆：一个事件把它升起，另一个事件查看它、再降下。
template-laws = 条件一成立，法律即通过，在 turns 个回合内有效。
template-objectives = 双方各自的目标，合计100分。从 worth_nothing 计到 worth_all；over: mean 每回合都算，而不只看最后。
template-decisive = 提前结束对局的条件。winner 是 us、china 或 nobody。
template-endings = 讲述第一个条件成立的结局。
template-last-ending = 最后一个结局总是成立。
template-two-turns = 两个回合的速写：一张许可、一道同意、一个事件。数据还没有时，先用它试试想法。
template-two-turns-calendar = 两个半年。
template-classroom = 供课堂使用：几个角色共掌一方，附教案和课后问题。
template-roles = public 人人可读；private 和 goals 只给本角色。power 为 propose、second、veto、intelligence 或 hold-back。
template-protocol = 每个阶段用几分钟，团队如何作决定。
template-lesson = 各 step 的分钟数加起来就是课时；turns 按 protocol 的节奏要排得进该 step。
template-historical = 取自史实：从过去的某一天开局，载有当时真实的指令，并与实测数字对照。
template-sources = 整个剧本的依据。写明是谁测的；若只是在他处读到转述，请在网址前写 read at。自己定的数值写 design choice，下面有好几处就是这样。
template-historical-calendar = 2022年10月至2024年3月。
template-for-export = 专为出口而造的芯片在国内没有客户。
template-historical-constants = 带史实记录的剧本，常数若超出记录支持的范围（见下文 ranges），会给出警告。
template-certain = 确有日期的史实，chance 写1，条件写日期。
template-history = 记录不影响对局。history 指令把这些指令交给规则，再把结果与 points 并列。
template-blockade = 封锁：许可全部关闭，双方每回合的指令数不同，以矿产回应芯片。
template-threat = 警告写明：对方若不按时让步，就会做什么。
template-three-generations = 三代竞赛：每代各有许可，前沿前行，它们便渐渐老去。
template-three-generations-calendar = 五年，每回合三个月。
template-shared-gate = 几款芯片可以共用一张许可或一道同意；其中第一款上市后，就可以动这道门。
template-other-technology = 完全不同的技术，不见芯片。双方、货物、门、项目、指令、事件、目标的名字都由您取。
template-same-stocks = 机制不变：us_congress 是能叫停卖方者的怒气，china_ecosystem 是买方自己的标准，算力则是货物带来的一切。
template-other-chips = 货物在文件里仍叫 chips。performance 以其中第一款为准，这里定为1。
template-own-words = 用本剧本自己的说法替换游戏的文句。standing-* 是几乎每条消息都会用到的词，其余各替换一条消息。标识与原文见 assets/locale。
template-unit-share = 0到1
template-unit-kh100e = 千枚，折合H100
template-unit-kh100e-quarter = 千枚／回合，折合H100
template-unit-bn-usd = 十亿美元
template-unit-bn-usd-quarter = 十亿美元／回合
template-unit-months = 12 x 年 + 月 - 1
template-unit-pc = 政治资本
