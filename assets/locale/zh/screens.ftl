### 对局前后的界面：简报、选剧本、设置。

view-briefing-meaning = { $says }（{ $span }）
view-sample-title = 落后18个月
view-sample-body = 供阅读的文字，与指令同大。
view-sample-small = 供说明的文字，如仪表旁所示。
view-sample-tiny = 可以略过的文字。
view-sample-open = 放行
view-sample-levied = 征费
view-sample-closed = 关闭
