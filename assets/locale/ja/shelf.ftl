### 対局前の一覧の言葉。

shelf-gates = 門
shelf-events = 出来事
shelf-laws = 法律
shelf-endings = 結末
shelf-saved-at = { $date } { $time }
shelf-leave-says = この{ $period }まで保存済みです。あとで続きから再開できます。
shelf-span = { $nothing }で0点、{ $everything }で満点
shelf-span-again = { $everything }で満点、{ $nothing }以下か{ $again }以上で0点
shelf-unsaved = 対局を保存できませんでした。続けられますが、ウィンドウを閉じると失われます。
shelf-parted = この対局は二つに分かれました。
shelf-leave-question = 保存できていないものがあります。それでも終了しますか？
shelf-leave-anyway = 終了する
