### 开课时以及课堂列表中显示的内容。

# $scenario (text)
cli-class-open = 课堂：{ $scenario }
# $link (text)
cli-class-console = 您的控制台（仅限这台电脑，只能用一次）：{ $link }
# $address (text), $pin (text)
cli-class-phones = 学生用手机打开 http://{ $address }，输入 PIN { $pin }
cli-class-here = 目前只对这台电脑开放，手机连不上。可在控制台或用 --bind 0.0.0.0 对网络开放。
cli-class-network = 对本网络开放：学生页面（入口打开且知道 PIN 才能入座）。控制台只对这台电脑开放。
# $file (text)
cli-class-file = 保存在 { $file }；用 host --resume 继续，Ctrl-C 停止。
# $minutes (number), $known (text): lengths of the plans that there are.
cli-class-no-plan = 此剧本没有 { $minutes } 分钟的教案；已有：{ $known }
cli-class-no-plans = 此剧本没有教案；请省略 --plan
cli-class-for-windows = --seat、--clock、--serve、--text 用于两个窗口的对局；请省略，或加上 --windows
cli-classes-none = 这台电脑上没有课堂。
# $file (text), $date (text), $scenario (text), $turns (text): played, $students (text): devices
cli-classes-row = { $file }  { $date }  { $scenario }，已完成回合：{ $turns }，设备：{ $students }
# $file (text), $date (text), $why (text)
cli-classes-unread = { $file }  { $date }  无法读取：{ $why }
# $row (text): a class as above.
cli-classes-archived = { $row }（已归档）
# $file (text)
cli-classes-put-away = 已归档：{ $file }
# $file (text)
cli-classes-erased = 已彻底删除：{ $file }
# $file (text)
cli-classes-sure = 这会彻底删除 { $file }；确认请加 --yes
