### クラスで断られること、そのときどうすればよいか。

classroom-refused-not-yours = それはあなたの役目ではありません。
classroom-refused-revoked = この端末は先生が退出させました。入り直してよいか先生に聞いてください。
classroom-refused-door-closed = 今は参加できません。受付を開けるよう先生に頼んでください。
classroom-refused-wrong-pin = このクラスのPINではありません。前の画面を確かめてください。
classroom-refused-wrong-code = そのコードに当たる席はありません。コードは一度だけ使えます。
# $most (number): 端末の数。
classroom-refused-class-full = クラスは満員です。すでに{ $most }台が参加しています。
classroom-refused-no-class = このファイルにはクラスの記録がありません。
classroom-refused-not-in-this-phase = クラスは先へ進みました。今はできません。
classroom-refused-persona-plays = あなたの役は、先生が一時的にコンピューターに任せています。
classroom-refused-muted = しばらく書き込まないように、先生が設定しています。
classroom-refused-chat-off = チームのチャットは先生が止めています。
classroom-refused-no-such-power = あなたの役にその権限はありません。
classroom-refused-no-such-proposal = その提案は、もうチームの一覧にありません。
classroom-refused-proposal-off = その提案は一覧から外されています。
classroom-refused-not-your-proposal = 提案を取り下げられるのは、出した本人だけです。
classroom-refused-already-proposed = 同じ命令の提案が、すでにチームの一覧にあります。
classroom-refused-empty-proposal = 命令を一つ以上選んでください。「命令なし」にはあとで投票できます。
# $most (number): 提案の数。
classroom-refused-too-many-proposals = あなたの提案はすでに{ $most }件あります。まず一つ取り下げてください。
# $most (number): 提案の数。
classroom-refused-list-full = チームの一覧は{ $most }件でいっぱいです。新しく出す代わりに、どれかに賛同してください。
classroom-refused-already-seconded = あなたの役は、すでにその提案を支持しています。
classroom-refused-veto-used = あなたの役は、この対局の拒否権をもう使いました。
# $most (number): 回数。
classroom-refused-hold-back-used = あなたの役は、一局で許される{ $most }回の資金留保をすべて使いました。
classroom-refused-already-held-back = このターンの資金はすでに留保されています。
classroom-refused-held-back = チームが使える額を超えています。このターンは資金の一部が留保されています。
classroom-refused-not-on-the-ballot = その提案は投票の対象ではありません。賛同した役がいないためです。
# $most (number): 書簡の数。
classroom-refused-too-many-notes = チームはこのターンに{ $most }通の書簡を送りました。次のターンを待ってください。
classroom-refused-no-such-student = その番号の参加者はいません。
# $role (text): 役のID。
classroom-refused-no-such-role = このシナリオに「{ $role }」という役はありません。
# $minutes (number): 授業の長さ（分）。
classroom-refused-no-such-plan = このシナリオに{ $minutes }分の授業案はありません。
classroom-refused-no-such-note = そのような書簡はありません。
classroom-refused-note-delivered = その書簡は相手チームがもう読んでいます。できるのは公開することだけです。
# $turns (number): 終わったターンの数。
classroom-refused-no-such-turn = まだ{ $turns }ターンしか終わっていません。
# $file (text)
classroom-file-no-such-match = { $file }：そのようなクラスはありません。名前を確かめてください。
# $file (text)
classroom-file-hosted-elsewhere = { $file }：このクラスは今、開かれています。報告は先生の画面の「{ console-tab-end }」で作れます。または、そこで先にクラスを終了してください。
# $file (text)
classroom-file-other-store = { $file }：このクラスは別のバージョンのゲームで記録されています。そのバージョンで開いてください。
# $file (text)
classroom-file-store-exists = { $file }：この名前のクラスはすでにあります。
# $file (text)、$why (text): コンピューターからの説明。
classroom-file-unreadable = { $file }：クラスの記録ではないか、壊れています：{ $why }
# $why (text): コンピューターからの説明。生徒も読みます。
classroom-file-unwritable = 先生のコンピューターがクラスを記録できません：{ $why }。直ってから、もう一度試してください。
# $folder (text): クラスの記録の場所。
classroom-refused-none-held = このコンピューターで開かれたクラスはまだありません。記録は{ $folder }に置かれます。
# $file (text)、$why (text): コンピューターからの説明。
classroom-refused-not-moved = { $file }のクラスを片付けられませんでした：{ $why }
# $file (text)、$why (text): コンピューターからの説明。
classroom-refused-not-erased = { $file }のクラスを消去できませんでした：{ $why }
# $where (text): 通信のどの部分か。
classroom-refused-no-such-act = このページから、クラスで扱えない内容が送られました（{ $where }）。ページを読み込み直してください。
