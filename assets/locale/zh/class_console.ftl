### 老师在控制台上读到的内容，以及传着用一台设备时的文字。

console-heading = 控制台
console-pages = 控制台页面
console-tab-lead = 主持
console-tab-class = 座位与设置
console-tab-match = 干预对局
console-tab-network = 网络
console-tab-end = 结束与报告
console-projector = 投影窗口
console-lost = 本页已与服务器失去连接，正在重试。如果您已停止程序，请关闭此窗口。
console-left = 剩余
# $turn (number), $turns (number)
console-turn = 第 { $turn } 回合，共 { $turns } 回合
console-pause = 暂停
console-go-on = 继续
console-minute = +1 分钟
# $minutes (number): more.
console-minutes = 延长 { $minutes } 分钟
console-next-brief = 进入提案
console-next-propose = 进入投票
console-next-vote = 结束投票
console-next-reveal = 进入下一回合
console-step-back = 退回提案
console-no-clock = 取消计时
console-gather = 上课之前
console-gather-about = 打开入口，把投影窗口放到投影仪上，让学生加入。没有人坐的角色由电脑扮演。
console-plan = 教案
# $minutes (number): length of the plan.
console-plan-of = { $minutes } 分钟教案
console-start = 开始上课
console-by-plan = 教案的回合走完就结束对局
# $played (number), $turns (number)
console-plan-turns = 教案共 { $turns } 个回合，已走完 { $played } 个。
# $minutes (number)
console-behind = 比教案慢了 { $minutes } 分钟。请在“座位与设置”页缩短各阶段，或提前一两个回合结束对局。
console-by-plan-on = 走完这些回合，对局即告结束。
console-by-plan-off = 走完之后继续，直到最后一个回合，或由您结束。
# $first (number), $last (number): turns of the match.
console-step-turns = 第 { $first }–{ $last } 回合
console-about-brief = 每个人阅读自己的角色，然后各队开始提案。
console-about-propose = 各队讨论，并把成套指令列入清单。
console-about-vote = 大家秘密投票；您能看到谁投了票，看不到投给什么。
console-about-reveal = 双方的指令在投影上亮牌。请先讨论再继续。
# $done (number), $people (number): roles.
console-done-of = { $people } 个角色中 { $done } 个已完成
console-debrief-about = 对局已结束，不再有秘密。右侧是教案中的讨论问题。
console-to-report = 前往报告
console-waiting = 等您处理
console-nothing-waits = 目前没有。政府间照会、学生申请的名字和队伍会出现在这里。
console-note-publish = 向全班公开
console-note-pass = 转交对方
console-note-hold = 扣下
# $who (text): the class name, $name (text): the wish.
console-asks-name = { $who } 想用名字“{ $name }”
# $who (text)
console-asks-team = { $who } 想换到另一队
console-yes = 同意
console-no = 不同意
console-tell = 告诉全班
console-tell-label = 对全班说的话，或您自拟的事件
console-tell-about = 会显示在每部手机和投影上，并写入报告。
console-tell-send = 发送
console-tell-last = 上一条：
console-door-open = 入口已打开
console-door-closed = 入口已关闭
console-open-door = 打开入口
console-close-door = 关闭入口
console-door-about = 新的人不能入座；已有座位的人会自动回来。
console-here-alone = 手机还连不上本课堂：目前只对这台电脑开放。
console-open-network = 对本网络开放
console-close-network = 不再对网络开放
console-address = 地址
console-pin = PIN
console-qr = 用相机扫描的课堂地址
console-cut-off = 还没有任何来自网络的连接。如果手机报错，说明此网络把设备彼此隔开了：请用热点（手机或这台电脑的），让电脑和手机都连上，再回到这里查看。
console-to-seats = 换座、禁言、登出
# $minutes (number)
console-passed = 已开始 { $minutes } 分钟
# $number (number)
console-step = 步骤 { $number }
console-now = 现在
console-questions = 讨论问题
console-misconceptions = 容易误解之处
console-light-here = 已连接
console-light-away = 不在线
console-light-persona = 电脑
console-mute-team = 全队禁言
console-unmute-team = 解除全队禁言
console-persona-on = 交给电脑
console-persona-off = 交还学生
console-muted = 已禁言
console-wants-other-team = 想换队
console-move = 角色
console-move-go = 安排到此
console-return-code = 换一部手机坐回此座，请在那部手机上输入：
console-mute = 禁言
console-unmute = 解除禁言
console-revoke = 登出该设备…
# $who (text)
console-revoke-about = { $who } 的设备将失去座位。入口打开时，可以用 PIN 重新加入。
console-revoke-go = 登出
console-empty-seat = 无人就座，由电脑扮演。
console-settings = 课堂设置
console-chat-is-on = 队内聊天：开
console-chat-is-off = 队内聊天：关（请当面讨论）
console-turn-off = 关闭
console-turn-on = 打开
console-change = 更改
console-notes-screened = 政府间照会先由您过目
console-notes-direct = 政府间照会直接送达对方
console-advance-on = 在场者都完成后，自动进入下一阶段
console-advance-off = 只按时钟或由您操作进入下一阶段
console-lengths = 各阶段时长，从下一阶段起（分钟）
console-lengths-set = 设定
console-inject = 引发事件
console-inject-about = 让剧本中的某个事件立即对双方发生。自拟的事件请用“告诉全班”。
console-event = 事件
console-inject-go = 引发
console-not-yet = 回合进行中才能使用。
console-rewind = 回退并分支
console-rewind-about = 从更早的回合重新开始。此后的进程会作为分支保留在报告中。
console-rewind-choose = 回退…
console-rewind-sure = 本回合的提案和投票将作废，大家重新提案。
console-rewind-to = 回到
# $turn (number)
console-rewind-turn = 第 { $turn } 回合开始时
console-rewind-go = 回到那里重新开始
console-no-turns = 还没有完成任何回合。
console-branches = 已离开的分支
# $number (number), $turns (number): played in it, $kept (number): in common.
console-branch = 分支 { $number }：共 { $turns } 回合，前 { $kept } 回合与现在相同
console-override = 修改数值
console-override-about = 用于课中的“如果……会怎样”。改动和理由都会写入报告。
console-stock = 数值
# $name (text), $value (text): as it is typed, $text (text): as it is read, $low (text), $high (text)
console-stock-between = { $name }：{ $value }（即{ $text }），{ $low }至{ $high }
# $name (text), $value (text): as it is typed, $text (text): as it is read, $low (text), $high (text)
console-stock-from = { $name }：{ $value }（即{ $text }），不小于{ $low }
console-value = 新值，按括号前数字的单位填写
console-why = 理由
console-set = 修改
console-gates = 修改关口
console-gates-about = 立即把许可、同意或渠道调到任一档。
console-gate = 关口，以及要调到哪一档
# $gate (text), $now (text)
console-gate-stands = { $gate }（现为{ $now }）
# $gate (text), $setting (text)
console-gate-to = { $gate }：{ $setting }
console-no-notes = 还没有照会。
console-reach = 手机能连上吗？
console-reach-here = 还不能：只有这台电脑可以。
console-reach-here-about = 独自演练或传着用一台设备，这样就够了。要用手机，请对网络开放。
# $count (number): of devices.
console-reach-heard = 能。已有 { $count } 台网络设备连到这台电脑。
console-reach-waits = 已对网络开放，但还没有设备连上。请用一部手机打开下面的地址。
# $address (text)
console-unheard = 这台电脑自己也连不上 { $address }。防火墙挡住了：请允许本程序接收连接。
# $address (text)
console-moved = 这台电脑已不再使用开课时的地址 { $address }，现在换了别的地址。
console-addresses = 这台电脑的地址
console-addresses-about = 第一个最可能可用，也写在二维码里。地址变了，若网络认得这台电脑的名字，手机会自己跟过来；否则学生扫新码，再输入返回码。
console-try = 手机连不上时
console-try-1 = 手机和电脑在同一个 Wi-Fi 上吗？请关闭移动数据。
# $address (text)
console-try-2 = 连同末尾的数字一起输入：http://{ $address }
console-try-3 = 还不行？很多学校的网络会隔离设备，请使用热点。
console-exposed = 什么对谁开放
console-exposed-phones = 学生页面
console-exposed-console = 本控制台和投影窗口
console-exposed-file = 课堂记录
console-exposed-here = 仅这台电脑
console-exposed-network = 本网络上的所有人；入口打开且知道 PIN 才能入座
console-exposed-plain = 传输不加密：能监听 Wi-Fi 的人可以看到内容。不保存真名，也不保存地址。
console-link = 在另一个浏览器中打开控制台
console-link-about = 此链接可在这台电脑上打开一次控制台。请勿外传。
console-link-make = 生成链接
console-end-match = 结束对局…
console-end-about = 就此结束对局，进入回顾。原本保密的内容都将公开。
console-end-sure = 之后不能再下指令，但仍可回退到某个回合。
console-end-go = 是的，结束对局
console-is-over = 对局已结束。
console-report-about = 一个网页，包含对局故事、曲线与转折点、每项指令和投票、照会、分支和个人得分。存盘后随处可打开。
console-report-make = 生成报告
console-report-again = 重新生成
console-report-open = 阅读
console-report-save = 保存文件
console-report-handed = 学生可以在手机上打开。
console-report-kept = 目前只有您能阅读。
console-report-hand-out = 让学生打开
console-report-take-back = 收回
console-stop = 今天到此为止…
console-stop-about = 一切都保存在下面的文件中。用 host --resume 或从菜单可继续：座位和回合不变。
console-stop-sure = 在您继续之前，手机会断开连接。
console-stop-go = 立即停止
console-erase = 删除课堂…
console-erase-about = 从这台电脑上彻底删除课堂：座位、投票、聊天、对局。已另存的报告不受影响。
console-erase-sure = 无法撤销。
console-erase-go = 全部删除
console-erased-title = 已全部删除
console-erased = 这台电脑上已没有此课堂的任何内容。您可以关闭此窗口。
console-stopped-title = 今天到此为止
console-stopped = 课堂已保存。您可以关闭此窗口；用 host --resume 或从菜单可继续。
console-refused-no-key-title = 请用链接打开控制台
console-refused-no-key = 只有通过一次性链接打开的浏览器才能主持课堂。链接显示在您开课的地方。
console-refused-used-title = 此链接已被使用
console-refused-used = 它只能打开一次控制台。请使用已打开的窗口，其“网络”页可生成新链接。如果窗口已丢失，请停止程序，再用 host --resume 继续。
console-refused-too-often-title = 请稍候
console-refused-too-often = 请求过多，请稍后再试。
console-refused-too-large-title = 太长了
console-refused-too-large = 超出了一次可发送的量。
console-refused-other-host-title = 地址不对
console-refused-other-host = 控制台只对这台电脑开放，地址见链接。
console-refused-no-such-page-title = 没有此页
console-refused-no-such-page = 这里没有内容。控制台在 /console。
console-refused-failed-title = 出错了
console-refused-failed = 未能完成。原因已记录在 server.log 中。
console-refused-not-done-title = 未完成
round-heading = 传着用一台设备
round-about = 没有网络时，可以传着用一台设备，换人之间有遮挡画面。独自演练也行：选一个角色，其余由电脑扮演。可以取消计时。
round-open = 在单独窗口中打开
round-whose = 现在轮到谁？
round-done = 已完成
round-free = 无人选择时由电脑扮演
round-phone = 由手机上的同学扮演
round-help = 按下您的角色，阅读并决定，然后“交给下一位”。上课和结束阶段由老师在控制台操作。
# $role (text)
round-give = 请把设备交给：{ $role }
round-look-away = 其他人请不要看屏幕。
# $role (text)
round-i-am = 我是{ $role }
round-back = 换别人
round-hand-over = 交给下一位
