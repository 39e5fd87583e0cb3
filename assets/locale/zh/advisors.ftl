### 参谋：身边的人各凭信念进言，分析员把后面的局一遍遍推演。

advisors-heading = 听取建议
advisors-about = 建议本身不会生效。可以照搬进指令格，再作修改，也可以关闭。
advisors-open = 听取建议 ({ $key-advisors })
advisors-key-about = 听取建议
advisors-key-take = 1 – 9
advisors-key-take-about = 照搬这条建议
advisors-circle = 身边的人
advisors-circle-about = 各凭信念
advisors-analyst = 分析员
advisors-analyst-about = 把后面的局反复推演
advisors-thinking = 推演中…… { $percent }
advisors-thinking-about = 这期间可以采纳别的建议，也可以关闭。
advisors-failed = 分析员没能得出结果，日志中有记录。其他人的建议照常可用。
advisors-no-orders = 指令格留空
# $says (text): what an adviser argues.
advisors-joins = 与{ $name }所见略同，不然就
advisors-quote = “{ $says }”
advisors-in-slots = 已在格中
advisors-lead = { $date }预期领先 { $lead } 分
advisors-share = 出手比例 { $share }
advisors-share-none = 不必采用
advisors-worst = 最坏应对：{ $orders }。届时{ $lead }分。
advisors-basis = 依据 { $matches } 局推演，向前看 { $turns } { $periods }。

advisors-sure-clear = 第一案稳妥：哪怕遇上最坏应对，也胜过其余各案的平均。
advisors-sure-safest = 第一案最稳。其他案看上去更多，可一旦对手找到应对就会落空。
advisors-sure-likely = 第一案平均高出 { $gap } 分，但对手一招就可能翻盘。
advisors-sure-mixed = 没有唯一的好棋：被看穿就会吃亏。请按这些比例变换。
advisors-sure-close = 各案相差不到一分，选合您方略的即可。
advisors-sure-only = 没有别的方案值得细看。

## 各人为最挂心的那条指令说话。`-channel` 指芯片以外的关口。

voice-dealmaker-levy = 他们花钱跟在后面，还用着我们的{ $software }。这种合同，午饭前就能签。
voice-dealmaker-ban = 这一款还太新。让他们再馋一阵，价钱自然上去。
voice-dealmaker-open = 有时候不征费才是最好的征费：先让人养成习惯，再寄账单。
voice-dealmaker-invest = 只有造着明天的{ $good }，才卖得动昨天的。
voice-dealmaker-special = 买卖常常死在委员会的会议室里，死在不该去的仓库里。先清场，再开卖。
voice-dealmaker-special-parent-rule = 不碍着我们卖的东西，委员会也有了头条。
voice-dealmaker-special-affiliates-rule = 牌是硬牌，他们必定回击。要不是委员会要见血，我不会出。
voice-dealmaker-special-us-summit = 两位领导人坐下来，胜过九个部门。收拾行李。
voice-dealmaker-wait = 今天桌上没有好买卖。钱和耐心，我都留着。

voice-hawk-levy = 非卖不可，就卖到他们心疼。依我说，根本不该卖。
voice-hawk-ban = 那边每一枚{ $good }，都在训练瞄准这边的东西。关上。
voice-hawk-ban-channel = { $good }不给，造{ $good }的东西倒照卖，这算什么道理？
voice-hawk-open = 我保留异议。开就开，盯紧了，随时准备再关上。
voice-hawk-invest = 墙换来的是时间。不跑起来，时间一文不值。
voice-hawk-special = 总有个仓库堆满了我们的{ $good }。这{ $periods }不能悄悄过去。
voice-hawk-special-parent-rule = 空壳公司也有母公司。把它的名字写进规则。
voice-hawk-special-affiliates-rule = 清单上一半躲在另一半后面。就按百分之五十，不再捉迷藏。磁体让他们自己留着。
voice-hawk-wait = 眼下关得起的都关了。攒着，下一{ $period }接着关。

voice-free-trader-levy = { $us-parliament }一定要，就收一点点。每收一个百分点，都是送给{ $home-line }的礼。
voice-free-trader-ban = { $us-parliament }已经到门口了。现在不关一道，他们就会替我们全关上。
voice-free-trader-open = 我们卖出一枚，{ $home-maker }就少卖一枚。放开卖，别征费。
voice-free-trader-invest = 销售养研发，而只有研发的领先才长久。
voice-free-trader-special = 趁法案还没起草，现在就去谈。
voice-free-trader-special-us-summit = 谈一个小时，胜过填一年表格。去吧。
voice-free-trader-wait = 市场正在替我们做事。这{ $periods }别去碰它。

voice-alliance-builder-levy = 够旧了，可以许可，伙伴们也同意。一案一办。
voice-alliance-builder-ban = 还太新，不能出门。伙伴们同样不放，那就一起来。
voice-alliance-builder-ban-channel = 一只手什么也按不住。有海牙和东京并肩，这道闸才关得牢。
voice-alliance-builder-open = 这是伙伴们的请求。今天送的人情，要紧时就是一票。
voice-alliance-builder-invest = 管制有多牢，看最弱的伙伴。关闸之前，先把自己这边扎稳。
voice-alliance-builder-special = 伙伴们看着我们怎样治家。光明正大地做，他们就会跟上。
voice-alliance-builder-wait = 突然袭击会让我失去朋友。这{ $periods }，守住诺言就好。

voice-frontier-sprinter-levy = 国内早没人排队要那一款了。按五成征费，全投进下一代。
voice-frontier-sprinter-ban = 自家的数据中心还在排队。这么新的东西，一枚也不出门。
voice-frontier-sprinter-open = 旧货架挡着我的路。不征费，清掉它，往前看。
voice-frontier-sprinter-invest = 领先不是守出来的。再造一个领先。
voice-frontier-sprinter-special = 让首都安静，让产线留给自己人。每一片{ $wafers }我都要。
voice-frontier-sprinter-wait = 下一代的钱已经付了，不必为了显得忙碌再花。

voice-pragmatic-buyer-levy = 面子也要预算，设个配额可以，但得让它进来。
voice-pragmatic-buyer-ban = 换我还是会买。真要拒，就拒一样少了也无妨的。
voice-pragmatic-buyer-open = 今天的{ $compute }就是明天的{ $products }。面子以后还买得回来。
voice-pragmatic-buyer-open-channel = 他们要磁体，我们要{ $good }。放开它，话就好谈了。
voice-pragmatic-buyer-invest = 没有研究员的机柜只会把屋子烘热。钱要花在会用它的人身上。
voice-pragmatic-buyer-special = 正门太慢，总有别的门；入冬之前，货架也该填满。
voice-pragmatic-buyer-special-china-summit = 握手比讲话更能填满机架。派个会笑的人去。
voice-pragmatic-buyer-wait = 眼下的够用了。让{ $good }去干活。

voice-self-reliance-planner-levy = 少量可以进来，只要大头的钱花在自家厂商身上。
voice-self-reliance-planner-levy-channel = 他们对我们的未来征费，我们也可以对他们的磁体征费。
voice-self-reliance-planner-ban = 糖衣裹着毒饵。退回去。
voice-self-reliance-planner-open = 这是桥，不是家。放它进来，数着日子过。
voice-self-reliance-planner-invest = 留在国内的每一块钱，都会变成工厂、工程师和一行行 { $own-stack } 代码回来。
voice-self-reliance-planner-special = 就是这{ $periods }：趁他们犹豫，自家产品往前赶。
voice-self-reliance-planner-special-rare-earth-answer = 他们数我们的子公司，我们数他们的磁体。
voice-self-reliance-planner-wait = 悄悄建设。一年以后，没人会问我们拒绝过什么。

voice-hedger-levy = 买一点，同时让他们多买自家的。
voice-hedger-levy-channel = 他们关一道，我们收窄一道。让人察觉，又不至于还手。
voice-hedger-ban = 靠得太深了。这一款先放过，等自家的扛得起再说。
voice-hedger-open = 今天的饭先买来吃。自家的厨房已经盖了一半。
voice-hedger-open-channel = 他们又卖了，我们就再出货。人情要还得快。
voice-hedger-invest = 每枚外国{ $good }换来一{ $periods }。用这{ $periods }打磨自家的工具。
voice-hedger-special = 总有一天早上，关口会不声不响地关上。那天我要货架是满的。
voice-hedger-special-china-summit = 本来就要做的事，拿去当承诺，再要个价。
voice-hedger-wait = 两扇门都开着，两间厨房都在忙。什么也别动。

voice-shadow-buyer-levy = 前门尽管大张旗鼓地限量。要紧的东西从后门进来。
voice-shadow-buyer-ban = 有镜头的地方就拒绝。进来的路不止一条。
voice-shadow-buyer-open = 偶尔我也走正门，这{ $periods }正门便宜。
voice-shadow-buyer-open-channel = 盯着我们的眼睛太多了。把磁体放出去，眼睛也就跟着走了。
voice-shadow-buyer-invest = 悄悄进来的，就该悄悄用起来。拨钱吧。
voice-shadow-buyer-special = 没有箱子就没有标签，没有标签就等于没来过。交给我。
voice-shadow-buyer-special-china-summit = 让他们在楼上谈。镜头都在宫里，就没人搜码头。
voice-shadow-buyer-wait = 稽查的人正在附近。这{ $periods }谁也别动。

voice-rare-earth-hardliner-levy = 还算新，可以进一些。进多少由我们定，不由他们定。
voice-rare-earth-hardliner-levy-channel = 没有我们的磁体，他们的机器就得停。让他们尝一点滋味。
voice-rare-earth-hardliner-ban = 陈货当人情送上门来。拒收。
voice-rare-earth-hardliner-open = 好{ $good }，还不征费？趁他们没改主意，快放进来。
voice-rare-earth-hardliner-open-channel = 这张牌要么已经见效，要么快烧到自己。收回袖子里。
voice-rare-earth-hardliner-invest = 威胁背后得有东西撑着。建到什么都不必求他们为止。
voice-rare-earth-hardliner-special = 说一次，公开地说，给出期限。说到就做到。
voice-rare-earth-hardliner-special-rare-earth-answer = 在抽屉里放了一年，只差日期。填上。
voice-rare-earth-hardliner-wait = 举着的手比打下去的更管用。就这么举着。

voice-lab-first-levy = 我们用得太顺手了。限一限量，大家才记得移植代码。
voice-lab-first-ban = 工程师们会骂我。可是只能在一种{ $good }上跑的代码，归{ $good }厂商所有。
voice-lab-first-open = 能训练的都给我。{ $products }正等着呢。
voice-lab-first-open-channel = 我训练{ $products }，不卖磁体。放开它，让我们干活。
voice-lab-first-invest = { $good }两年就旧，好的实验室却越来越好。
voice-lab-first-special = 趁下一轮训练还在预热，现在就办。在前沿，一{ $periods }就是一个时代。
voice-lab-first-special-open-weights = 把权重公开。全世界都会替我们找毛病，也学会我们的工具。
voice-lab-first-wait = 训练正顺。谁也别碰机器。
