### シナリオ工房：ファイルの数値と、そのスライダー。

workshop-leaf-numbers = 数値
workshop-numbers-search = 数値を検索
workshop-numbers-search-hint = 名前・キー・分野で検索
workshop-numbers-unread = このままではファイルを読めないため、数値を動かせません。直すところは「検査」にあります。
workshop-numbers-none = 当てはまる数値はありません。
workshop-number-value = 新しい値：{ $name }
workshop-number-back = { $value }に戻す
workshop-number-back-hint = ここで開いたときの値をファイルに書き戻します。
workshop-number-place = { $path }、{ $line }行目
workshop-number-unsaid = { $path }：ファイルに記述がなく、ゲームの値が使われます。動かすと書き込まれます。
workshop-number-unit = 単位：{ $unit }
workshop-number-room = スライダーの範囲：{ $low }〜{ $high }
workshop-number-bounds = 許される値：{ $low }〜{ $high }。スライダーより先は入力で
workshop-number-beyond = { $low }〜{ $high }の値にしてください。
workshop-number-no-number = 数ではありません。
workshop-number-within = { $outer }：{ $inner }
workshop-number-weight = 配点：{ $name }
workshop-number-margin = 引き分けとする得点差
workshop-number-moves = { $name } { $before } → { $after }
workshop-key-move = スライダーを動かす。Shiftで10目盛り
workshop-key-type = 選んだ数値を入力する

## 分野

workshop-subject-match = 対局
workshop-subject-sides = 両陣営の初期値
workshop-subject-shared = 共通の初期値
workshop-subject-market = モデル：市場
workshop-subject-race = モデル：競争
workshop-subject-leverage = モデル：急所
workshop-subject-politics = モデル：政治
workshop-subject-home = モデル：国内産業
workshop-subject-objectives = 目標
workshop-subject-chips = チップ
workshop-subject-gates = 門
workshop-subject-programmes = 投資計画
workshop-subject-specials = 特別な命令
workshop-subject-events = 出来事
workshop-subject-laws = 法律
workshop-subject-decisive = 早い決着
workshop-subject-endings = 結末
workshop-subject-last_quarter = 最初のターンの前
workshop-subject-teams = チームと授業
workshop-subject-history = 記録
