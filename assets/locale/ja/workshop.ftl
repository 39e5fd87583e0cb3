### 工房。作者のエディターの横でシナリオを見守り、編集の結果を知らせる。

workshop-heading = シナリオ工房：{ $file }
workshop-open = シナリオ工房
workshop-open-hint = 編集中のファイルを見守り、変更の結果をその場で示します。

workshop-leaf = 左側
workshop-leaf-findings = 検査の結果
# $count (number): how many.
workshop-leaf-findings-found = 検査の結果 { $count }
workshop-leaf-history = 履歴
workshop-reading = ファイルを読み込んでいます。
workshop-clean = 問題は見つかりませんでした。
workshop-place = { $line }行{ $column }列
workshop-error = エラー：{ $code }
workshop-warning = 警告：{ $code }
workshop-version = 版{ $number }
workshop-version-opened = 開いたときのまま
workshop-version-saved = エディターで保存
workshop-version-moved = { $name }：{ $before } → { $after }

workshop-player = { $side }：{ $player }
workshop-player-hint = 押すと次のプレーヤーに替わります。
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
workshop-group-events = 出来事
workshop-group-laws = 法律
workshop-group-objectives = 目標：100点中の得点
workshop-column-now = 現在
workshop-column-interval = 幅
workshop-column-since-save = 編集前から
workshop-column-since-pin = 基準から
workshop-interval = { $low }〜{ $high }
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
workshop-play-hint = 今のファイルで試合を始めます。どちらの側でも選べます。

workshop-note-saved = エディターで保存されたので読み直しました
workshop-note-written = ファイルに書き込みました
workshop-note-meanwhile = その間にファイルが別の場所で保存されました。読み直しただけで、上書きはしていません。
workshop-note-unwritten = ファイルに書き込めません。
