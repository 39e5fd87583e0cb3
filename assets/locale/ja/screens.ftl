### 対局の前後の画面：状況説明、シナリオ選び、設定。

view-briefing-meaning = { $says }（{ $span }）
view-sample-title = 18カ月の遅れ
view-sample-body = 命令と同じ大きさの、読むための文字。
view-sample-small = メーターのそばの、説明のための文字。
view-sample-tiny = 読み飛ばしてもよい文字。
view-sample-open = 開放
view-sample-levied = 賦課
view-sample-closed = 閉鎖
