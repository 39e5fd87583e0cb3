### 工房。作者のエディターの横でシナリオを見守り、編集の結果を知らせる。

workshop-heading = シナリオ工房：{ $file }
workshop-open = シナリオ工房
workshop-open-hint = 編集中のファイルを見守り、変更の結果をその場で示します。

workshop-leaf = 左側
workshop-leaf-findings = 検査
# $count (number): how many.
workshop-leaf-findings-found = 検査 { $count }
workshop-leaf-history = 履歴
workshop-reading = ファイルを読み込んでいます。
workshop-clean = 問題は見つかりませんでした。
workshop-place = { $line }行{ $column }列
workshop-error = エラー：{ $code }
workshop-warning = 警告：{ $code }
workshop-version-opened = 開いたときのまま
workshop-version-saved = エディターで保存
workshop-version-moved = { $name }：{ $before } → { $after }

workshop-player = { $side }：{ $player }
workshop-player-hint = 押すとプレーヤーを選べます。
workshop-players = { $side }を担当するプレーヤー
workshop-side-us = 一方の側
workshop-side-china = もう一方の側
workshop-view = 右側
workshop-view-results = 結果
workshop-view-happened = 起きたこと
workshop-view-race = 競争の見通し
workshop-games = { $games }試合。どの版でも同じ偶然で比べます
workshop-older = 最後に遊べた版：{ $told }
workshop-waits = 最初の試合を進めています。
workshop-nothing = まだ遊べません。直すところは左側にあります。
workshop-group-endings = 結末
workshop-group-decisive = 決着の条件
workshop-group-events = 出来事
workshop-group-laws = 法律
workshop-group-objectives = 目標：100点中の得点
workshop-column-now = 現在
workshop-column-interval = 幅
workshop-column-since-save = 編集前から
workshop-column-since-pin = 基準から
workshop-interval = { $low }〜{ $high }
workshop-moved = { $before } → { $after }
workshop-wins = { $side }の勝ち
workshop-draw = 引き分け
workshop-nobody = 双方の負け
workshop-score = 得点：{ $side }
workshop-length = 長さ（ターン）
workshop-objective = { $side }：{ $name }

workshop-undo = 元に戻す
workshop-undo-hint = 一つ前の版をファイルに書き戻します。
workshop-redo = やり直す
workshop-redo-hint = 元に戻した版をもう一度ファイルに書きます。
workshop-pin = 基準にする
workshop-pin-hint = これからの数値を、この版とも比べます。
workshop-play = 遊ぶ
workshop-play-hint = 左側に、いまのファイルで対局する方法を開きます。どのターンからでも、どちらの陣営でも始められます。

workshop-note-saved = エディターで保存されたので読み直しました
workshop-note-written = ファイルに書き込みました
workshop-note-meanwhile = その間にファイルが別の場所で保存されました。読み直しただけで、上書きはしていません。
workshop-note-unwritten = ファイルに書き込めません。
workshop-note-unkept = ファイルは無事ですが、履歴をディスクに保存できません。
workshop-note-merged = その間に別の場所で保存された内容と合わせて書き込みました
workshop-note-aside = 書き込んでいません。その間に保存された箇所と重なっています

## 左側：ファイルを対局する

workshop-leaf-play = 対局
workshop-play-turn = 始めるターン
workshop-play-turn-number = ターン{ $turn }
workshop-play-before = それまでのターン
workshop-play-before-hint = 席に着くまで誰が担当したことにするか。右側で選んだ二人がこのシードで進めるか、このシナリオの保存した対局の命令を、いまのファイルでもう一度出します。
workshop-play-players = 右側の二人
workshop-play-saved = 保存した対局
workshop-play-played = { $us } · { $china } · { $turns }ターン
workshop-play-role = そこから自分が担当する陣営
workshop-play-us = { $us-short }
workshop-play-china = { $china-short }
workshop-play-both = 両方
workshop-play-begin = ここから対局
workshop-play-begin-hint = いまのファイルで対局を開きます。離れるとここに戻ります。

## 履歴

workshop-history-first = 開いたときのファイルです。
workshop-history-since = 版{ $number }からの変更：
workshop-history-beside = ファイルにある版{ $number }との違い：
workshop-history-went = − { $line }
workshop-history-came = ＋ { $line }
workshop-history-more = ほかに{ $count }か所
workshop-history-differs = 違い
workshop-history-go = この版に戻す
workshop-history-go-hint = この版をファイルに書き込みます。ほかの版もすべて履歴に残ります。
workshop-version-aside = 書き込まず：{ $what }
workshop-version-of = { $what }（版{ $number }から）
workshop-version-stays = { $name } { $share }
workshop-version-between = {" · "}

## 二つの場所での保存

workshop-conflict = 変更が重なりました
workshop-conflict-says = ここで「{ $name }」を変更している間に、同じ箇所が別のプログラムで保存されました。何も上書きしていません。どちらを選んでも、両方の版が履歴に残ります。
workshop-conflict-look = まず見比べる
workshop-conflict-theirs = 別の場所で保存した方を残す
workshop-conflict-mine = ここでの変更を書き込む

## 左側：出来事、法律、決着の条件、結末

workshop-leaf-events = 出来事
workshop-entry-change = 変更
workshop-entry-change-hint = 項目を1行ずつ開きます。Enterキーやダブルクリックでも開けます。
workshop-entry-add = 追加
workshop-entry-add-hint = 選んだ項目の次に新しい項目を作ります。結末は最初に当てはまるものが語られるので、前に置きます。
workshop-entry-remove = 削除
workshop-entry-remove-hint = 選んだ項目をファイルから取り除きます。「元に戻す」で戻せます。
workshop-entry-unwritable = このファイルの書き方では、ここに書き込めません。お使いのエディタで編集してください。

## 編集中の項目

workshop-entry-heading-events = 出来事：{ $id }
workshop-entry-heading-laws = 法律：{ $id }
workshop-entry-heading-decisive = 決着の条件：{ $id }
workshop-entry-heading-endings = 結末：{ $id }
workshop-entry-words = 新しい項目（これから書く）
workshop-entry-more-fields = ここに加える
workshop-entry-more-items = もう一つ
workshop-entry-one-more = もう一つ加える
workshop-entry-no-number = 数ではありません。
workshop-entry-range-both = { $low }〜{ $high }
workshop-entry-range-low = { $low }以上
workshop-entry-range-high = { $high }以下
workshop-entry-drop = この行を削除
workshop-entry-drop-hint = 選んだ行を、それに属するものと一緒に取り除きます。
workshop-entry-write = ファイルに書く
workshop-entry-write-hint = 変わったところだけをファイルに書き込みます。
workshop-entry-tries = 200試合で試しています…
workshop-entry-rate = { $games }試合の{ $rate }で起きる（{ $low }〜{ $high }）
workshop-entry-rate-before = { $told }。以前は{ $before }

## 条件と効果の種類

workshop-form-all = すべて成り立つ
workshop-form-any = 一つでも成り立つ
workshop-form-not = 成り立たない
workshop-form-stock = ストック
workshop-form-indicator = 指標
workshop-form-turn = ターンの範囲
workshop-form-date = 暦の期間
workshop-form-gate = 門
workshop-form-flag = 旗が立っている
workshop-form-shipped = チップが出荷済み
workshop-form-law = 法律が施行中
workshop-form-ordered = 陣営がその命令を出した
workshop-form-offer = 特別命令を出せるようにする
workshop-form-raise = 旗を立てる
workshop-form-lower = 旗を下ろす

## 自作シナリオ（メニューから）

authoring-heading = シナリオ工房
authoring-hint = 自分のシナリオを作ります。テンプレートから始めて、変更の効果をその場で確かめられます。
authoring-none = まだありません。右側で新しく始めてください。
authoring-new = 新しく始める
authoring-template = テンプレート
authoring-copy = コピーから
authoring-name = 名前
authoring-name-hint = 例：my-deal
authoring-begin = 始める
authoring-begin-hint = 自作シナリオのフォルダーにファイルを作り、工房で開きます。
authoring-not-begun = 始められませんでした。
authoring-pack = パッケージにする
authoring-pack-hint = 作者、ライセンス、ダイジェストと一緒に、隣の一つのファイルに収めます。
authoring-packed = パッケージができました。
authoring-not-packed = パッケージにできません。ファイルに誤りがあります。
