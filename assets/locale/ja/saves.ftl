### 保存した対局の一覧。

saves-broken = 開けません
