### 対局前の一覧の言葉。

shelf-gates = ゲート
shelf-events = 出来事
shelf-laws = 法律
shelf-endings = 結末
shelf-saved-at = { $date } { $time }
shelf-leave-says = この四半期まで保存されています。メニューから再開できます。
shelf-span = { $nothing }から{ $everything }まで
shelf-unsaved = 対局を保存できませんでした。続けられますが、ウィンドウを閉じると失われます。
