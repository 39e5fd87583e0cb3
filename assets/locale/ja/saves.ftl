### 保存した対局の一覧。

saves-broken = 開けません
saves-keep-says = 振り返りや共有のために。秘密だったことも載ります。
saves-kind-backup = バックアップ
saves-kind-aside = 破損のため別に保管
saves-branch = { $date }から分岐
saves-branch-start = 最初から分岐
saves-rescue = 無事な所から再開
saves-saved-at = { $date } { $time }
saves-leave-says = この{ $period }まで保存済みです。あとで続きから再開できます。
saves-unsaved = 対局を保存できませんでした。続けられますが、ウィンドウを閉じると失われます。
saves-parted = この対局は二つに分かれました。
saves-leave-question = 保存できていないものがあります。それでも終了しますか？
saves-leave-anyway = 終了する
