# 在棋盘上回看与悔棋

back-taken = 曾悔棋：{ $count }{ $periods }
back-taken-sentence = { $taken }。
back-tool = 悔棋：重下上一{ $period }（{ $key-take-back }）
back-menu = 悔棋：重下上一{ $period }
back-ask = 要重下{ $date }吗？
back-ask-says = 您将重新选择那一{ $period }的指令。已经亮出的牌仍然知道，随机结果也不变。此后对局会注明曾经悔棋。
back-ask-yes = 悔棋重下
back-cards-tool = 上一{ $period }的卡片（{ $key-cards }）
back-report-tool = 上一{ $period }的报告（{ $key-report }）
back-done = 回到棋盘
back-key-take-back = 悔棋：重下上一{ $period }
back-key-cards = 上一{ $period }的卡片
back-key-report = 上一{ $period }的报告
keys-do-take-back = 悔棋：重下上一回合
match-no-taking-back = 只有与电脑对局、且对局尚未结束时才能悔棋。
view-settings-take-back = 允许悔棋
view-settings-take-back-says = 与电脑对局时可重下上一回合，对局会注明。
