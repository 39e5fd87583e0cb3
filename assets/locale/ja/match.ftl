### 対局中、セーブ、棋譜で起こりうる問題と、その対処。

match-side-us = { $us }
match-side-china = { $china }

match-illegal-orders = { $side }の命令は実行できません：{ $why }

match-unknown-order = { $side }の選択肢に命令「{ $order }」はありません。「{ $guess }」のことですか？

match-already-committed = { $side }はこのターンの命令をすでに確定しています。変えるには、いったん取り消してください。
match-not-committed = { $side }には取り消せる確定済みの命令がありません。
match-computer-seat = { $side }はコンピューターが担当し、命令も自分で出します。
match-other-seat = { $side }は別のウィンドウが担当しており、その盤面はここでは見られません。
match-is-over = 対局は終了しました。これ以上、命令は出せません。

match-no-run-up = 指定した局面まで対局を進められません。ターン{ $turn }：{ $why }

match-moved-on = { $side }がこの命令を選んだあとに、盤面が変わりました。盤面を見直してから選んでください。
match-paused = 対局は一時停止中です。再開すると命令を出せます。

match-unknown-event = シナリオに出来事「{ $subject }」はありません。「{ $guess }」のことですか？
match-unknown-stock = ストック「{ $subject }」はありません。「{ $guess }」のことですか？
match-unknown-gate = シナリオに門「{ $subject }」はありません。「{ $guess }」のことですか？
match-unknown-seat = 陣営「{ $subject }」はありません。陣営はusとchinaです。

match-wrong-value = { $subject }を{ $value }にはできません。{ $low }から{ $high }までの数を指定してください。

match-wrong-note = メモは1文字以上{ $most }文字以内で書いてください。

match-empty-save = { $file }: エラー: ファイルが空です。別の保存ファイルかバックアップを開いてください。
match-not-a-save = { $file }:{ $line }: エラー: 対局の保存ファイルではありません。1行目には形式、ルール、シナリオが書かれているはずです。
match-not-json = { $file }:{ $line }: エラー: この行は壊れています。バックアップを開くか、直前のターンから再開してください。
match-unknown-line = { $file }:{ $line }: エラー: この行はターンでも命令でも結末でもありません。バックアップを開くか、直前のターンから再開してください。
match-after-the-end = { $file }:{ $line }: エラー: 対局は前の行で終わっており、続きがあってはなりません。以降を削除するか、バックアップを開いてください。

match-cut-off = { $file }:{ $line }: エラー: この行の途中でファイルが切れています。{ $turn ->
        [0] 完全なターンは残っていません。バックアップを開いてください
       *[other] その前の{ $turn }ターンは無事です。そこから再開するか、バックアップを開いてください
    }。

match-wrong-field = { $file }:{ $line }: エラー: 「{ $field }」がないか、値が正しくありません。バックアップを開くか、直前のターンから再開してください。

match-wrong-turn = { $file }:{ $line }: エラー: 第{ $expected }ターンがあるはずの場所に第{ $found }ターンがあります。バックアップを開くか、直前のターンから再開してください。

match-save-unknown-order = { $file }:{ $line }: エラー: シナリオに命令「{ $order }」はありません（近いもの：「{ $guess }」）。バックアップを開くか、直前のターンから再開してください。

match-save-illegal-order = { $file }:{ $line }: エラー: この命令は実行できません：{ $why } バックアップを開くか、直前のターンから再開してください。

match-save-intervention = { $file }:{ $line }: エラー: 外からの介入を再現できません：{ $why } バックアップを開くか、直前のターンから再開してください。

match-other-state = { $file }:{ $line }: エラー: 再現した状態は{ $found }ですが、ファイルには{ $expected }とあります。ここまでのどこかの行が書き換えられています。バックアップを開くか、直前のターンから再開してください。
match-missing-end = { $file }:{ $line }: エラー: ファイルでは対局がここで終わっていますが、記録されたターンは結末に至りません。バックアップを開くか、直前のターンから再開してください。

match-other-format = { $file }: エラー: 保存ファイルの形式{ $found }は、このバージョンでは読めません。保存したバージョンのゲームで開いてください。
match-other-rules = { $file }: エラー: この保存ファイルはルール{ $found }で作られましたが、このゲームのルールは{ $here }です。保存したバージョンで開くか、コマンド「replay」で命令だけを読むか、対局を新しく始めてください。

match-missing-scenario = { $file }: エラー: シナリオ「{ $scenario }」を{ $path }から読み込めません：{ $why }
match-other-scenario = { $file }: エラー: シナリオ「{ $scenario }」は保存後に変更されています（{ $found }、現在は{ $here }）。元のシナリオファイルに戻すか、対局を新しく始めてください。

# $why (text): a finding in that scenario.
match-enclosed-scenario = { $file }:{ $line }: エラー: 保存ファイルに収められたシナリオを使えません：{ $why }。バックアップを開いてください。

match-no-such-save = { $file }: エラー: ファイルが見つかりません。名前を確かめてください。
match-not-a-file = { $file }: エラー: ファイルではなく、フォルダーかデバイスです。対局の保存ファイルを指定してください。

match-too-large = { $file }: エラー: { $limit } MBを超えています。対局の保存ファイルがこの大きさになることはありません。正しいファイルを指定してください。
match-unreadable = { $file }: エラー: ファイルを読めません：{ $why }。
match-not-text = { $file }:{ $line }: エラー: この行はUTF-8のテキストではありません。バックアップを開いてください。
match-unwritable = { $file }: エラー: 対局を保存できませんでした：{ $why }。空き容量を増やすか、別のフォルダーを選んでください。対局はこのまま続けられます。

match-not-a-transcript = { $file }:{ $line }: エラー: 対局の棋譜ではありません。ここには「{ $expected }」とあるはずです。

match-transcript-order = { $file }:{ $line }: エラー: このターンの命令はもう実行できません：{ $why }

# Told when two windows play one match. $file (text): where this one is kept from now on.
match-parted = 別のウィンドウでこの対局が先に進められました。こちらの対局はこれから別の対局として{ $file }に保存します。あちらの対局には手を加えていません。

# $variable (text): a variable of the environment, $folder (text): what it says.
match-no-such-home = { $variable }に{ $folder }が指定されていますが、その名前の利用者はこのコンピューターにいません。フォルダーは完全なパスで指定してください。

# $file (text), $why (text): told at leaving.
match-unwritten = { $file }: 保存できませんでした：{ $why }
