### プレーヤー自身のシナリオ。フォルダーと、誤りの知らせ。

own-mark = マイシナリオ
own-folder = マイシナリオ
own-folder-says = このフォルダーに入れたシナリオのファイル（.yaml）は、「マイシナリオ」の印を付けて一覧に並べます。
own-guide = 書き方の手引き：{ $file }
own-open = フォルダーを開く
own-no-folder = マイシナリオのフォルダーを作れませんでした。
own-not-opened = フォルダーを開けませんでした。
own-what-is-wrong = 誤りを見る
own-findings = 「{ $name }」は始められません
own-namesake = 同じ名前のシナリオ「{ $name }」がゲームにも付属しています。コマンドでこの名前を書くと、付属のものを指します。こちらを使うには、ファイルのパスを書いてください。
