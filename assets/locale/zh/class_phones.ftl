### 上课时学生在手机上读到的话。

phone-join = 加入课堂
phone-pin = PIN
phone-join-about = 前面大屏幕上的六位数字。您会得到一个随机的名字，不会问您任何个人信息。
phone-sit-down = 加入
phone-door-closed = 现在还不能加入。请等老师打开入口。
phone-look-again = 再看看
phone-returning = 我已经有座位
phone-return-code = 返回码
phone-return-about = 八位字母和数字，在您原来那部手机上自己的名字下面。课堂换了网址时，旧页面上也会显示。
phone-return = 回到我的座位
phone-language = 语言
phone-privacy = 本页只来自老师的电脑。不用账号，不用真名；所有记录都会随课堂一起删除。
phone-skip = 跳到正文
phone-tabs = 页面
phone-tab-turn = 回合
phone-tab-role = 角色
phone-tab-board = 局面
phone-tab-team = 队伍
phone-tab-me = 我
phone-lost = 与课堂断开了连接。您写的内容不会丢，本页会不断重试。
phone-lost-moved = 如果前面大屏幕上换了网址，请扫码打开，再输入您的返回码：

phone-phase-gather = 正在加入
phone-phase-brief = 阅读角色
phone-phase-propose = 提案
phone-phase-vote = 投票
phone-phase-reveal = 亮牌
phone-phase-debrief = 回顾
phone-paused = 已暂停
phone-from-front = 老师的话
phone-persona-plays = 现在由电脑代您扮演。只要您的手机重新连上，或老师交还，角色就归您。

# $name (text)：随机的名字。
phone-you-are = 您是{ $name }
# $role (text)：角色的名称。
phone-you-play = 您的角色：{ $role }
phone-read-role = 阅读角色
phone-wait = 您已加入
phone-wait-about = 人到齐后老师就开始。手机可以先放下，它会自己回来。
# $team (text)：队伍的名称。
phone-your-team = 本队：{ $team }
phone-seat-done = 已完成
phone-seat-away = 不在，由电脑代替
phone-seat-persona = 由电脑扮演

phone-private = 只给您看
phone-power = 您的权力
phone-goals = 您自己的目标
phone-says = 您可以说
phone-fears = 您担心的事
phone-sources = 来源
phone-score = 个人得分
# $points (number)：满分 100。
phone-score-of = { $points } 分（满分 100）
phone-score-about = 到目前为止的得分。结束之前只有您看得到。
phone-score-final = 对局结束时的得分。

# $date (text)：季度。
phone-propose-title = { $date }的指令
# $turn (number)：当前回合。
# $turns (number)：总回合数。
phone-turn-of = 第 { $turn } 回合，共 { $turns } 回合
# $share (text)：百分比。
phone-held-back = 本回合扣留了 { $share } 的资金。
# $rival (text)：对方。
phone-replies = { $rival }可能的动作
phone-replies-about = 只根据本队看得到的信息推算。只有您能读到。
phone-list = 本队的提案清单
phone-list-empty = 还没有提案。先商量，或者先提一份。
# $number (number)：提案编号。
phone-proposal = 提案 { $number }
# $role (text)：角色的名称。
# $who (text)：学生的名字。
phone-by = { $role }（{ $who }）
phone-stands = 已列入选票
phone-needs-second = 等待附议
phone-off-withdrawn = 已撤回
phone-off-veto = 已被否决
phone-off-illegal = 已不可行
phone-off-held-back = 资金被扣留，钱不够
phone-no-orders = 不下指令
# $roles (text)：角色的名称。
phone-seconded = 附议：{ $roles }
phone-second = 附议
phone-withdraw = 撤回
phone-veto = 否决
phone-new-proposal = 新提案
# $slots (number)：一回合的指令数。
phone-choose = 最多选 { $slots } 道指令。每道指令都写明本回合会改变什么，已考虑对方可能的回应。
phone-stands-so = 现在就是这样
phone-propose = 列入清单
phone-hold-back = 扣留资金
phone-hold-back-about = 本回合留出一部分资金，超出余额的提案会从清单上撤下。
phone-ready = 我准备好了
phone-is-ready = 您已准备好，正在等其他人。
# $done (number)：角色数。
# $people (number)：角色数。
phone-done-of = 本队 { $people } 个角色中已有 { $done } 个完成。

# $date (text)：季度。
phone-vote-title = 投票：{ $date }
phone-vote-about = 投票保密，对本队也保密。每个角色一票，几个人共用一个角色就一起决定。
# $number (number)：提案编号。
phone-voted = 您投给了提案 { $number }。截止前可以改。
phone-voted-none = 您投了“不下指令”。截止前可以改。
phone-ballot = 选票
phone-vote-none = 不下指令
phone-vote-none-about = 本队这一回合什么也不做。
phone-vote = 投票
phone-vote-again = 改投

# $date (text)：季度。
phone-reveal-title = { $date }发生了什么
phone-decided = 本队的决定
phone-why-majority = 支持它的角色最多。
phone-why-personas = 真人的票数相同或没有投票，由电脑扮演的角色的票决定。
phone-why-tie-first = 票数相同，取最早的提案。
phone-why-tie-lead = 票数相同，由牵头角色的一票决定。
phone-why-tie-chance = 票数相同，抽签决定。
phone-why-default-persona = 投票人数不足，由电脑代本队决定。
phone-why-default-nothing = 投票人数不足，没有下达指令。
phone-why-default-first = 投票人数不足，取最早的提案。
# $number (number)：提案编号。
# $votes (number)：票数。
phone-tally = 提案 { $number }：{ $votes } 票
# $votes (number)：票数。
phone-tally-none = 不下指令：{ $votes } 票
phone-what-changed = 什么变了，为什么
phone-why = 原因
phone-debrief-title = 对局结束
# $turn (number), $turns (number)
phone-ended-early = 共 { $turns } 个回合，走完 { $turn } 个后结束
phone-debrief-about = 老师发放对局报告后，可以在这里打开。
phone-report = 报告
phone-report-about = 把整局对局写成一个故事，两队做过的事都在里面。
phone-report-open = 打开报告
phone-board-empty = 上课开始后显示局面。

phone-chat = 队内聊天
phone-chat-off = 老师关闭了聊天。当面说吧！
phone-chat-empty = 只有本队看得到。先打个招呼吧。
phone-chat-say = 您要说的话
phone-chat-send = 发送
phone-muted = 老师请您暂时不要发言。
phone-notes = 政府间照会
# $rival (text)：对方。
phone-notes-about = 以本国政府的名义发给{ $rival }。老师可能先看，也可能给全班看。
phone-tone = 照会种类
phone-tone-offer = 提议
phone-tone-warning = 警告
phone-tone-reply = 答复
phone-note = 照会正文
# $rival (text)：对方。
phone-note-send = 发给{ $rival }
phone-note-waiting = 等老师审阅
phone-note-passed = 已送达
phone-note-published = 已向全班公开
phone-note-held = 未转交

phone-name = 您的名字
phone-name-ask = 自己起名
phone-name-about = 最多 24 个字符，不要用真名。需要老师同意。
phone-name-send = 申请用这个名字
# $name (text)：申请的名字。
phone-name-asked = 正在申请：{ $name }
phone-other-team = 换一队
phone-other-team-about = 谁坐在哪里由老师决定。
# $team (text)：队伍的名称。
phone-team-ask = 申请加入{ $team }
phone-team-asked = 已申请换到另一队。
phone-other-phone = 换手机或换网址
phone-other-phone-about = 凭这个返回码可以把座位移到另一部手机或浏览器。只能用一次，用过之后这部手机就没有座位了。不要给别人看。
phone-code-show = 显示我的返回码

phone-done-join = 您已加入。
phone-done-return = 您已回到座位。
phone-done-propose = 您的提案已列入清单。
phone-done-second = 已附议，提案列入选票。
phone-done-withdraw = 您的提案已撤下。
phone-done-veto = 已否决，提案撤下。
phone-done-hold-back = 资金已扣留。
phone-done-ready = 您已准备好。
phone-done-send-note = 照会已发出。
phone-done-ask-name = 已向老师申请。
phone-done-ask-team = 已向老师申请。

phone-refused-no-cookie = 这个浏览器不保存 Cookie，课堂无法再认出您的手机。请允许本页使用 Cookie，或退出无痕浏览，然后重试。
phone-refused-too-many-guesses = 输错的 PIN 或返回码太多。请等一分钟再试。
phone-refused-no-seat = 这部手机在课堂上没有座位，刚才发送的内容没有收下。
phone-refused-no-seat-title = 没有座位
phone-refused-failed = 这边出了问题，不是您的错。请重试；若一直这样，请告诉老师。
phone-refused-failed-title = 没有成功
phone-refused-no-such-page = 这个课堂里没有这一页。
phone-refused-no-such-page-title = 这里什么也没有
phone-refused-too-often = 这部手机或网络的请求太频繁。请等几秒钟。
phone-refused-too-often-title = 慢一点
phone-refused-too-large = 一次发送的内容太多。
phone-refused-too-large-title = 太多了
phone-refused-too-slow = 传送时间太长。请重试。
phone-refused-too-slow-title = 太慢了
phone-refused-wrong-form = 发来的不是本页的表单。请返回重试。
phone-refused-wrong-form-title = 无法识别
phone-refused-other-host = 请用前面大屏幕上的网址打开课堂。
phone-refused-other-host-title = 网址不对
phone-refused-not-done-title = 没有执行
