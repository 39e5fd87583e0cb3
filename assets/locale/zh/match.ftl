### 对局、存档和对局记录可能出现的问题，以及如何处理。

match-side-us = { $us }
match-side-china = { $china }

match-illegal-orders = { $side }的指令无法执行：{ $why }

match-unknown-order = { $side }的菜单中没有指令“{ $order }”；是不是想用“{ $guess }”？

match-already-committed = { $side }本回合的指令已经提交；如需更改，请先撤回。
match-not-committed = { $side }没有可以撤回的已提交指令。
match-computer-seat = { $side }由电脑控制，会自行下达指令。
match-other-seat = { $side }由另一个窗口控制，其局面在这里看不到。
match-is-over = 对局已经结束，不再接受指令。

match-no-run-up = 对局走不到您要接手的局面。第{ $turn }回合：{ $why }

match-moved-on = { $side }选好这些指令之后，局面已经变了；请重新查看局面，再作选择。
match-paused = 对局已暂停；继续之后才能下达指令。

match-unknown-event = 剧本中没有事件“{ $subject }”；是不是想用“{ $guess }”？
match-unknown-stock = 没有存量“{ $subject }”；是不是想用“{ $guess }”？
match-unknown-gate = 剧本中没有关口“{ $subject }”；是不是想用“{ $guess }”？
match-unknown-seat = 没有“{ $subject }”这一方；双方是 us 和 china。

match-wrong-value = { $subject }不能设为{ $value }；请给出{ $low }到{ $high }之间的数。

match-wrong-note = 备注至少要有一个字，最多{ $most }个字。

match-empty-save = { $file }: 错误: 文件是空的；请打开其他存档或备份。
match-not-a-save = { $file }:{ $line }: 错误: 这不是对局存档；第一行应写明格式、规则和剧本。
match-not-json = { $file }:{ $line }: 错误: 这一行已损坏；请打开备份，或从前面完好的回合继续。
match-unknown-line = { $file }:{ $line }: 错误: 这一行既不是回合，也不是指令或结局；请打开备份，或从前面完好的回合继续。
match-after-the-end = { $file }:{ $line }: 错误: 对局在上一行已经结束，后面不应再有内容；请删除其后的内容，或打开备份。

match-cut-off = { $file }:{ $line }: 错误: 文件在这一行中间被截断；{ $turn ->
        [0] 没有完整的回合，请打开备份
       *[other] 之前的{ $turn }个回合是完整的：可以从那里继续，或打开备份
    }。

match-wrong-field = { $file }:{ $line }: 错误: 缺少“{ $field }”或其内容不对；请打开备份，或从前面完好的回合继续。

match-wrong-turn = { $file }:{ $line }: 错误: 此处应为第{ $expected }回合，却是第{ $found }回合；请打开备份，或从前面完好的回合继续。

match-save-unknown-order = { $file }:{ $line }: 错误: 剧本中没有指令“{ $order }”（最接近的是“{ $guess }”）；请打开备份，或从前面完好的回合继续。

match-save-illegal-order = { $file }:{ $line }: 错误: 这些指令无法执行：{ $why } 请打开备份，或从前面完好的回合继续。

match-save-intervention = { $file }:{ $line }: 错误: 无法重现来自外部的干预：{ $why } 请打开备份，或从前面完好的回合继续。

match-other-state = { $file }:{ $line }: 错误: 重演得到的状态是{ $found }，文件中却是{ $expected }，说明到此为止有某一行被改动过；请打开备份，或从前面完好的回合继续。
match-missing-end = { $file }:{ $line }: 错误: 文件称对局在此结束，但其中的回合并未走到结局；请打开备份，或从前面完好的回合继续。

match-other-format = { $file }: 错误: 存档格式为{ $found }，本版本无法读取；请用当初保存它的版本打开。
match-other-rules = { $file }: 错误: 存档使用规则{ $found }，而本游戏使用规则{ $here }；请用当初保存它的版本打开，或用 replay 查看其中的指令，或重新开始对局。

match-missing-scenario = { $file }: 错误: 无法从{ $path }读取剧本“{ $scenario }”：{ $why }
match-other-scenario = { $file }: 错误: 剧本“{ $scenario }”在存档之后有改动（{ $found }，现为{ $here }）；请恢复原来的剧本文件，或重新开始对局。

# $why (text): a finding in that scenario.
match-enclosed-scenario = { $file }:{ $line }: 错误: 存档内附的剧本无法使用：{ $why }；请打开备份。

match-no-such-save = { $file }: 错误: 没有这个文件；请检查名称。
match-not-a-file = { $file }: 错误: 这不是文件，而是文件夹或设备；请指定一个对局存档。

match-too-large = { $file }: 错误: 文件超过{ $limit } MB，对局存档不会这么大；请指定一个对局存档。
match-unreadable = { $file }: 错误: 无法读取文件：{ $why }。
match-not-text = { $file }:{ $line }: 错误: 这一行不是UTF-8文本；请打开备份。
match-unwritable = { $file }: 错误: 对局未能保存：{ $why }；请腾出空间或换一个文件夹。对局可以继续。

match-not-a-transcript = { $file }:{ $line }: 错误: 这不是对局记录；此处应为“{ $expected }”。

match-transcript-order = { $file }:{ $line }: 错误: 本回合的指令已无法执行：{ $why }

# Told when two windows play one match. $file (text): where this one is kept from now on.
match-parted = 另一个窗口已经继续了这盘对局。从现在起，这里的对局单独存为{ $file }，另一盘不受影响。

# $variable (text): a variable of the environment, $folder (text): what it says.
match-no-such-home = { $variable }设为{ $folder }，但这台电脑上没有叫这个名字的用户；请写出文件夹的完整路径。

# $file (text), $why (text): told at leaving.
match-unwritten = { $file }: 未能保存：{ $why }
