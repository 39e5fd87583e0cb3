### 対局の前後の画面：状況説明、シナリオ選び、設定。

view-briefing-meaning = { $says }（{ $span }）
