### 对局前列表中的文字。

shelf-gates = 关口
shelf-events = 事件
shelf-laws = 法律
shelf-endings = 结局
shelf-saved-at = { $date } { $time }
shelf-leave-says = 已保存到本{ $period }，可从菜单继续。
shelf-span = { $nothing }得0分，{ $everything }得满分
shelf-span-again = { $everything }得满分，不足{ $nothing }或超过{ $again }得0分
shelf-unsaved = 对局无法保存。可以继续，但关闭窗口后将会丢失。
shelf-parted = 这盘对局已分成两盘。
shelf-leave-question = 还有内容没有保存，仍要退出吗？
shelf-leave-anyway = 退出
