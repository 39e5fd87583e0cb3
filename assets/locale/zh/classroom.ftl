### 课堂上会被拒绝的事，以及该怎么办。

classroom-refused-not-yours = 这件事不归您做。
classroom-refused-revoked = 老师已让这台设备退出。能否重新加入，请问老师。
classroom-refused-door-closed = 现在不能加入。请老师打开入口。
classroom-refused-wrong-pin = 这不是本班的 PIN。请看前面的大屏幕。
classroom-refused-wrong-code = 没有座位对应这个代码。每个代码只能用一次。
# $most (number)：设备数。
classroom-refused-class-full = 课堂已满：已有 { $most } 台设备加入。
classroom-refused-no-class = 这个文件里没有课堂记录。
classroom-refused-not-in-this-phase = 课堂已进入下一步，现在不能这样做。
classroom-refused-persona-plays = 老师暂时把您的角色交给了电脑。
classroom-refused-muted = 老师请您暂时不要发言。
classroom-refused-chat-off = 老师关闭了队内聊天。
classroom-refused-no-such-power = 您的角色没有这项权力。
classroom-refused-no-such-proposal = 本队已经没有这份提案了。
classroom-refused-proposal-off = 这份提案已经撤下。
classroom-refused-not-your-proposal = 只有提出者本人才能撤回提案。
classroom-refused-already-proposed = 本队的清单上已有相同的指令。
classroom-refused-empty-proposal = 请至少选一道指令。稍后可以投“不下指令”。
# $most (number)：提案数。
classroom-refused-too-many-proposals = 您已有 { $most } 份提案在清单上。请先撤回一份。
# $most (number)：提案数。
classroom-refused-list-full = 本队的清单已满：{ $most } 份提案。请改为附议其中一份。
classroom-refused-already-seconded = 您的角色已经支持这份提案。
classroom-refused-veto-used = 您的角色在本局中已用过否决权。
# $most (number)：次数。
classroom-refused-hold-back-used = 您的角色已扣留资金 { $most } 次，达到一局的上限。
classroom-refused-already-held-back = 本回合已经扣留了资金。
classroom-refused-held-back = 这超出了本队可花的钱：本回合有一部分资金被扣留。
classroom-refused-not-on-the-ballot = 这份提案不在选票上：没有角色附议。
# $most (number)：照会数。
classroom-refused-too-many-notes = 本队本回合已发出 { $most } 份照会。请等下一回合。
classroom-refused-no-such-student = 班上没有这个编号的人。
# $role (text)：角色的标识。
classroom-refused-no-such-role = 这个剧本里没有角色“{ $role }”。
# $minutes (number)：一堂课的分钟数。
classroom-refused-no-such-plan = 这个剧本没有 { $minutes } 分钟的教案。
classroom-refused-no-such-note = 没有这份照会。
classroom-refused-note-delivered = 对方已经读过这份照会，现在只能公开。
# $turns (number)：已完成的回合数。
classroom-refused-no-such-turn = 目前只完成了 { $turns } 个回合。
# $file (text)
classroom-file-no-such-match = { $file }：没有这个课堂；请检查名称。
# $file (text)
classroom-file-hosted-elsewhere = { $file }：这个课堂正在上课。请在控制台的“{ console-tab-end }”页生成报告，或者先在那里结束课堂。
# $file (text)
classroom-file-other-store = { $file }：这个课堂由另一版本的游戏写成；请用那个版本打开。
# $file (text)
classroom-file-store-exists = { $file }：已有同名的课堂。
# $file (text)、$why (text)：电脑给出的说明。
classroom-file-unreadable = { $file }：这不是课堂记录，或者已损坏：{ $why }
# $why (text)：电脑给出的说明，学生也会读到。
classroom-file-unwritable = 老师的电脑无法写入课堂记录：{ $why }。解决之后请再试一次。
# $folder (text)：课堂记录所在的文件夹。
classroom-refused-none-held = 这台电脑上还没有上过课；课堂记录会放在 { $folder }。
# $file (text)、$why (text)：电脑给出的说明。
classroom-refused-not-moved = 无法收起 { $file } 中的课堂：{ $why }
# $file (text)、$why (text)：电脑给出的说明。
classroom-refused-not-erased = 无法清除 { $file } 中的课堂：{ $why }
# $where (text)：消息中的哪一部分。
classroom-refused-no-such-act = 这个页面发来了课堂无法理解的内容（{ $where }）。请重新加载页面。
