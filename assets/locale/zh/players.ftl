### 可以入座的玩家：名称，以及一句话介绍。

player-human = 真人
player-human-about = 坐在这台电脑前的人。

player-random = 随机
player-random-about = 没有计划，随意下达任何合法指令：适合用来试玩。

player-dealmaker = 交易者
player-dealmaker-about = 出售落后十八个月的产品，每笔销售都要抽成，并随着新芯片上市把窗口往前推。

player-hawk = 鹰派
player-hawk-about = 能关的闸口全都关上，严查漏洞，其余的钱都用来保持领先。

player-free-trader = 自由贸易派
player-free-trader-about = 不收技术税地出售，让对手的芯片没有客户；只有国会施压时才关闸。

player-pragmatic-buyer = 务实买家
player-pragmatic-buyer-about = 能买到的就买最好的芯片，买不到的就租或走私，把算力投入模型。

player-self-reliance-planner = 自立规划者
player-self-reliance-planner-about = 在海关拒绝诱饵，不计眼前代价，在国内建设晶圆厂、存储、芯片和软件。

player-hedger = 两手准备派
player-hedger-about = 边买边建：国产成熟之前先用外国芯片，囤货以防断供，并对自身的依赖征收关税。

level-easy = 初级
level-medium = 中级
level-hard = 高级
level-expert = 专家
