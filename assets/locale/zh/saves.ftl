### 已存对局的列表。

saves-broken = 无法打开
