### 保存した対局の一覧。

saves-broken = 開けません
saves-older = 旧ルール
saves-not-playable = 閲覧のみ
saves-older-look = 命令を見る
saves-older-says = ルール{ $found }で指された対局です。このゲームのルールは{ $here }なので、続きは指せず、当時の形勢も再現できません。双方が出した命令は読めます。
saves-older-won = { $side }の勝ち
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
