### 对局前后的界面：简报、选剧本、设置。

view-briefing-meaning = { $says }（{ $span }）
