### 课堂复盘：对局结束后，教师由文件生成的页面。

debrief-title = { $scenario }：复盘

## 参与者

debrief-people = 谁坐哪个席位
debrief-role = 角色
debrief-who = 由谁担任
debrief-nobody = 电脑
debrief-private = 自己的得分
debrief-goals = 想要什么，达到多少
debrief-goal = { $goal }：{ $reached }
debrief-seat = { $role }（{ $name }）
debrief-persona-seat = { $role }（电脑）

## 决定

debrief-decided = { $side }：{ $why }
debrief-proposal = 提案
debrief-by = 提案者
debrief-seconded = 附议者
debrief-votes = 得票
debrief-outcome = 结果
debrief-no-orders = 不下指令
debrief-outcome-ordered = 已下达
debrief-outcome-withdrawn = 已撤回
debrief-outcome-veto = 被否决
debrief-outcome-illegal = 已无法下达
debrief-outcome-held-back = 资金被扣留，花费过高
debrief-outcome-unseconded = 无人附议
debrief-why-majority = 得票最多者通过。
debrief-why-personas = 众人票数相同，由空席的电脑票决定。
debrief-why-tie-first = 票数相同，先提出者通过。
debrief-why-tie-lead = 票数相同，由牵头者的一票决定。
debrief-why-tie-chance = 票数相同，抽签决定。
debrief-why-default-persona = 投票者太少，由牵头者的顾问决定。
debrief-why-default-nothing = 投票者太少，未下指令。
debrief-why-default-first = 投票者太少，最先的提案通过。

## 分支

debrief-courses = 各分支对照
debrief-courses-say = 对局曾退回较早的{ $period }重新走下去。各走法开头相同；下文讲的是最后一种。
debrief-courses-lead = { $side }领先
debrief-course = 走法{ $number }
debrief-course-parted = 自走法{ $number }的{ $date }之后
debrief-course-from = 分出处
debrief-course-turns = { $period }数
debrief-course-verdict = 结果
debrief-course-score = { $side }得分
debrief-when = { $date }，走法{ $number }

## 函件

debrief-notes = 政府间的函件
debrief-note-from = 发件人
debrief-note-tone = 性质
debrief-note-text = 内容
debrief-note-state = 谁读过
debrief-tone-offer = 提议
debrief-tone-warning = 警告
debrief-tone-reply = 答复
debrief-note-waiting = 无人，一直待教师过目
debrief-note-passed = 对方政府
debrief-note-published = 所有人
debrief-note-held = 无人，教师扣下了

## 教师做了什么

debrief-acts = 教师做了什么
debrief-acts-all = 按次序，附时间
debrief-minute = 分钟
debrief-act = 内容
debrief-act-door-open = 开放加入
debrief-act-door-shut = 停止加入
debrief-act-start = 开始上课
debrief-act-pause = 停表
debrief-act-go-on = 继续计时
debrief-act-extend = 延长时间
debrief-act-step-back = 退回提案阶段
debrief-act-rewind = 把对局退回第{ $turn }回合结束时
debrief-act-seat = 安排{ $who }担任{ $role }
debrief-act-persona-on = 把{ $role }交给电脑
debrief-act-persona-off = 把{ $role }交还给学生
debrief-act-revoke = 移除{ $who }的设备
debrief-act-inject = 引发事件：{ $event }
debrief-act-notice = 告诉全班：“{ $text }”
debrief-act-override = 设定{ $what }：“{ $note }”
debrief-act-mute-on = 请{ $who }暂停书写
debrief-act-mute-off = 允许{ $who }继续书写
debrief-act-end = 结束对局

## 评分依据

debrief-evidence = 供评分参考
debrief-evidence-says = 以下是记录所显示的各队情况。它只计做了什么，不计做得好不好；好坏请您对照下面的评分标准判断。
debrief-shows-students = 学生
debrief-shows-roles = 由学生担任的角色
debrief-shows-proposals = 提出的提案
debrief-shows-proposing = 提过案的角色
debrief-shows-seconds = 附议次数
debrief-shows-vetoes = 否决次数
debrief-shows-held-back = 扣留资金次数
debrief-shows-unanimous = 一致决定的次数
debrief-shows-contested = 有分歧的次数
debrief-shows-defaults = 投票不足的次数
debrief-shows-notes = 致对方政府的函件
debrief-shows-lines = 队内聊天条数
debrief-shows-turnout = 投票率
debrief-shows-score = 本队得分
debrief-shows-private = 各角色得分的平均
