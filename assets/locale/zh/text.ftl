### 纯文字对话形式的对局：问什么，可以答什么，讲什么。

## 可以输入的词，斜线后面是同义词。

text-word-help = 帮助
text-word-state = 局势 / 局面
text-word-causes = 原因 / 为什么
text-word-race = 竞赛
text-word-orders = 指令 / 命令 / 列表
text-word-about = 详情 / 预测
text-word-give = 下令 / 选
text-word-take = 取下
text-word-undo = 撤销
text-word-back = 悔棋
text-word-plan = 计划
text-word-commit = 提交 / 确定
text-word-report = 报告
text-word-log = 记录
text-word-score = 得分
text-word-save = 保存
text-word-saves = 存档
text-word-load = 读取 / 继续
text-word-language = 语言
text-word-say = 说
text-word-rewind = 回退
text-word-again = 再来
text-word-swap = 换边
text-word-transcript = 棋谱
text-word-html = 网页
text-word-yes = 是
text-word-no = 否
text-word-quit = 退出

## 每个词的用处

text-help-opening = 输入下面任一个词并按 Enter。只要不与别的词混淆，输入开头几个字即可；英文词同样可用。
text-help-help = { $word }：本列表。
text-help-state = { $word }：得分、差距、依赖、本方指标和各道关口的全部情况。
text-help-causes = { $word }：上一{ $period }各项指标为何变动。后面加名称则只讲那一项，例如：{ $word } 紧张度。
text-help-race = { $word }：各种差距，以及已出货和将出货的{ $good }。
text-help-orders = { $word }：现在可下的指令，附编号和花费。后面加 no：不能下的指令及其原因。
text-help-about = { $word }加编号，或只输编号：该指令的内容和预测。
text-help-give = { $word }加编号，或名称中的词：把该指令放入指令格。
text-help-take = { $word }加指令格编号：取下那里的指令。
text-help-undo = { $word }：撤销最后一条指令。
text-help-back = { $word }：重下上一{ $period }，只限与电脑对局，此后对局会注明。
text-help-plan = { $word }：各指令格的内容、剩余的资本和资金，以及带来的分数。
text-help-commit = { $word }：封存本{ $period }的指令。若还有指令格可用，会先询问；“{ $word } { $yes }”则不再询问。
text-help-report = { $word }：上一{ $period }的全部变化及原因，以及每条指令带来的变化。对局结束后加编号，则为该{ $period }的报告。
text-help-log = { $word }：发生过的事，新的在前。
text-help-score = { $word }：日期、得分和终局推演。
text-help-save = { $word }加名称：另存一份对局。每一步也会自动保存。
text-help-saves = { $word }：已保存的对局。
text-help-load = { $word }加编号：继续那一局。不加编号：最近未下完的一局。
text-help-language = { $word }加 en、ja 或 zh：改用那种语言。
text-help-say = { $word }加编号：对另一方说那句话；不加编号则列出可说的话。
text-say-which = 输入{ $word }加下列编号：
text-say-phrase = { $number }　{ $phrase }
text-help-rewind = { $word }加编号：回到那{ $periods }末（0为开局），以新存档从那里接着下。
text-help-again = { $word }：同一对局，换一套机运再来一次。
text-help-swap = { $word }：交换双方，再下一局。
text-help-transcript = { $word }：把对局存成文字。
text-help-html = { $word }加文件名：把对局存成带曲线的网页。不加文件名则存在存档旁边。
text-help-yes = { $word }：是。
text-help-no = { $word }：否。
text-help-quit = { $word }：离开。对局已保存。

## 提问

text-prompt = { $side }，请下令：
text-prompt-over = 对局已结束。接下来呢？
text-ask-help = 输入“{ $word }”可知能用哪些词。
text-unknown = 看不懂“{ $word }”。是不是指“{ $guess }”？
text-yes-no = { $question }{ $yes }或{ $no }：
text-waiting = 有一局还没下完，输入“{ $word }”即可接着下。
text-watch = 按 Enter 进入下一{ $period }：
text-farewell = 对局已保存，再见。
text-farewell-unsaved = 再见。以下内容未能保存：
text-unsaved = 注意：对局没有保存下来。可以继续，但退出后将会丢失。
text-saved-again = 对局又能保存了。
# $turns (number): whole turns that were found in a damaged save.
text-rescued = { $turns ->
        [0] 从开局起
       *[other] 从完好的{ $turns }个回合之后
    }，作为新的一局继续；损坏的文件保持原样。
text-language = 改用中文。
text-no-language = 可用的语言：{ $known }

## 交接

text-hand-over = { $date }。请把键盘交给{ $side }一方。
text-hand-over-ready = { $side }一方准备好后请按 Enter：

## 局势

text-seat = 您执{ $side }。{ $aim }
text-quarter = { $date }，{ $quarter }，{ $seat }。
text-score = 得分：{ $us } { $us_score }，{ $china } { $china_score }。
text-score-tension = { $tension }：{ $level }。
text-part = { $title }：
text-of = { $date }，{ $title }
text-figure = { $label }：{ $value }
text-because = { $line }：{ $causes }
text-note = { $line }（{ $note }）
text-meter = { $label }：{ $value }，{ $limit }
text-over = { $line }，已超过
text-switch = { $title }{ $verdict }。{ $rows }
text-switch-row = { $label }：{ $stay } 对 { $switch }
text-gates = 关口
text-gate = { $gate }，{ $owner }：{ $state }
text-cause = { $label }：{ $value }，变化 { $change }：{ $causes }
text-still = 没有变动
text-no-meter = 没有名为“{ $asked }”的指标。
text-chip = { $owner }：{ $says }
text-owner-us = { $us }
text-owner-china = { $china }
text-owner-shared = 双方
text-log = { $date }，{ $owner }：{ $says }

## 指令

text-order = { $number }：{ $order }，{ $cost }
text-order-barred = { $number }：{ $order }：{ $reason }
text-planned = 已放入指令格
text-barred = 有{ $count }条指令现在不能下，输入“指令 no”可知原因。
text-none-barred = 所有指令都可以下。
text-not-on-offer = 本{ $period }没有“{ $order }”可下。
text-current = 关口已经如此。
text-cannot = 现在不能下：{ $reason }
text-is-planned = 已在指令格{ $number }。
text-forecast = 下一{ $period }预测（对手各种可能应对下由低到高）：
text-effect = { $label }：{ $range }，对手不动则 { $held }
text-no-effect = 没有值得一提的变化
text-tone-good = 对您有利
text-tone-bad = 对您不利
text-slot = 指令格{ $slot }：{ $number }，{ $order }，{ $cost }
text-slot-empty = 指令格{ $slot }：空着
text-which-order = 请用编号指明指令，“{ $word }”可列出全部。
text-no-such-order = 没有“{ $asked }”这条指令，“{ $word }”可列出全部。
text-which-of = 是哪一条：{ $orders }？
text-given = “{ $order }”已放入指令格{ $slot }。
text-full = 指令格已满。“{ $commit }”封存指令，“{ $undo }”撤销最后一条。
text-which-slot = 请指明一个不空的指令格。
text-nothing-to-undo = 没有可撤销的指令。
text-taken = “{ $order }”已撤销。
text-not-committed = 尚未提交。
text-committed = 指令已封存。
text-moved-on = 这段时间里，局面有了变化。

## 季度

text-happening = { $kind }：{ $title }。
text-card = { $order }（{ $kind }）
text-changed-title = 每条指令带来的变化
text-changed = { $side }，{ $order }：{ $changes }
text-report-how = “{ $word }”可知全部变化及原因。
text-no-report = 还没有下完任何一{ $periods }。
text-points = { $side }：{ $score }分
text-which-quarter = 请指明{ $least }到{ $most }之间的{ $period }。

## 存档

text-save-name = 对局
text-saved = 已保存：{ $file }
text-kept-elsewhere = 这场对局保存在主持方那里；结束之前，这里不保存任何内容。
text-kept = 已写入：{ $file }
text-not-kept = 无法写入：{ $why }
text-no-saves = 还没有存档。
text-saves-how = “{ $word }”加编号即可打开。
text-no-such-save = 没有这个存档，“{ $word }”可列出全部。
text-slot-going = { $number }：{ $name }，{ $us }对{ $china }，已下{ $turn }回合，{ $when }
text-slot-over = { $number }：{ $name }，{ $us }对{ $china }，已下完，{ $when }
text-slot-broken = { $number }：打不开，{ $when }。{ $why }
