### 保存した対局の一覧。

saves-broken = 開けません
saves-keep-says = 振り返りや共有のために。秘密だったことも載ります。
saves-kind-backup = バックアップ
saves-kind-aside = 破損のため別に保管
saves-rescue = 無事な所から再開
