### 対局前の一覧の言葉。

shelf-gates = ゲート
shelf-events = 出来事
shelf-laws = 法律
shelf-endings = 結末
shelf-saved-at = { $date } { $time }
shelf-leave-says = この四半期まで保存されています。メニューから再開できます。
shelf-span = { $nothing }から{ $everything }まで
shelf-span-again = { $everything }で満点、{ $nothing }以下と{ $again }以上で零点
shelf-unsaved = 対局を保存できませんでした。続けられますが、ウィンドウを閉じると失われます。
