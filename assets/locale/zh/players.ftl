### 可以入座的玩家：名称，以及一句话介绍。

player-human = 真人
player-human-about = 坐在这台电脑前的人。

player-random = 随机
player-random-about = 没有计划，随意下达任何合法指令：适合用来试玩。

player-dealmaker = 交易者
player-dealmaker-about = 出售落后十八个月的产品，每笔销售都要征费，新{ $good }一上市，就放行前一代。

player-hawk = 鹰派
player-hawk-about = 能关的门全都关上，严查漏洞，其余的钱都用来保持领先。

player-free-trader = 自由贸易派
player-free-trader-about = 不征费地出售，让对手的{ $good }没有客户；只有{ $us-parliament }施压时才关门。

player-pragmatic-buyer = 务实买家
player-pragmatic-buyer-about = 能买到的就买最好的{ $good }，买不到的就租或走私，把{ $compute }投入{ $products }。

player-self-reliance-planner = 自立规划者
player-self-reliance-planner-about = 在海关拒绝诱饵，不计眼前代价，在国内建设{ $fab }、{ $memory }、{ $good }和{ $software }。

player-hedger = 两手准备派
player-hedger-about = 边买边建：国产成熟之前先用外国{ $good }，囤货以防断供，并给自身的依赖设下配额。

player-easy = 初级
player-easy-about = 只看一{ $periods }，而且常常判断失误：适合第一次对战。

player-medium = 中级
player-medium-about = 大约看一年，拿几套方案与您的几套方案比较。

player-hard = 高级
player-hard-about = 在心里把整盘棋反复下到终局，并且变换手法，让您摸不透。

player-expert = 专家
player-expert-about = 权衡更多方案，从最好的里面育出更好的，并把偶然因素也算进去；每步约需一秒。

player-alliance-builder = 盟友经营者
player-alliance-builder-about = 先拢住盟友，再一起断供设备与{ $memory }，只对已经变旧的产品发许可。

player-frontier-sprinter = 前沿冲刺者
player-frontier-sprinter-about = 把一切投向下一代，只卖国内再没人排队要的东西。

player-shadow-buyer = 暗处买家
player-shadow-buyer-about = 正门拒绝，后门租用与走私，稽查来了就先避风头。

player-rare-earth-hardliner = 稀土强硬派
player-rare-earth-hardliner-about = 用威胁和磁体回应关上的门，只对还新的{ $good }点头。

player-lab-first = 实验室优先
player-lab-first-about = { $products }先于{ $good }：今天能跑的就买或租，同时为明天的工具链付钱。

level-easy = 初级
level-medium = 中级
level-hard = 高级
level-expert = 专家
