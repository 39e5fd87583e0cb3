### シナリオは公平か、使われないものは何か、どの数を動かせばよいか、編集で何が変わったか。

playtest-opening = { $scenario }：{ $pairs }組、各{ $each }試合、計{ $games }試合。区間は95%信頼区間です。
playtest-orders = 命令：出せた決定の割合と、そのうち実際に出した割合
playtest-events = イベント：起きた試合の割合と、1試合あたりの回数
playtest-laws = 法律：成立した試合の割合
playtest-endings = 試合の結末
playtest-spreads = 得点、各目標が自陣営の100点にもたらした点、ターン数の分布（平均の次の列は下から5%、最後の列は95%の位置）
playtest-pairs = 対戦成績
playtest-dead = { $count ->
    [0] 使われないもの、効かないもの、偏ったものはありません。
   *[other] 使われない、効かない、または偏ったもの：{ $count }件
}
playtest-aim = 動かすべき数。{ $us }対{ $china }、{ $measure }：現在{ $now }（{ $low }から{ $high }）、目標{ $aim }（単位はポイント）。
playtest-stand-ins = 先読みするプレイヤーは時間がかかるため、数を動かす間は{ $pairs }組のペルソナが代わりに対戦しました。「--move」では指定したプレイヤー自身が対戦します。
playtest-no-effect = 一つだけ動かして偶然を超える変化を生んだ数はありません。「--games」を増やしてください。
playtest-numbers-note = 各数を単独で、動かせる幅の5分の1だけ、今の値の下から上へ動かし、同じ試合で比べました（変化の単位はポイント）。最後の列は、変化が直線的に続くとした場合に目標に届く値です（幅を超える場合は空欄）。正確な値は「--move」で探せます。
playtest-about = { $change } ± { $half }
playtest-found = { $number }：{ $before } → { $after }
playtest-met = { $measure }：変更前{ $before }、変更後{ $after }（{ $low }から{ $high }、単位はポイント）。新しい{ $games }試合で確認。目標に届きました。
playtest-not-met = { $measure }：変更前{ $before }、変更後{ $after }（{ $low }から{ $high }、単位はポイント）。新しい{ $games }試合で確認。目標に届きません。別の数か、二つの数を試してください。
playtest-compared = { $before } → { $after }：{ $us }対{ $china }、それぞれ同じ{ $games }試合
playtest-same = どちらも同じように進みます。違いは文章と出典だけです。
playtest-changes-note = 割合の変化の単位はポイントです。表にないものは、偶然を超えて変化していません。
playtest-wins-us = { $us }の勝ち
playtest-wins-china = { $china }の勝ち
playtest-wins-draw = 引き分け
playtest-wins-nobody = 両者の負け
playtest-even-measure = { $us-short }の勝率 − { $china-short }の勝率
playtest-score-us = { $us-text }の得点
playtest-score-china = { $china-text }の得点
playtest-length = 終了までのターン数
playtest-start = 開始時の{ $stock }
playtest-weight = 目標の配点：{ $objective }
playtest-margin = 引き分けとする得点差
playtest-head-order = 命令
playtest-head-side = 陣営
playtest-head-legal = 出せた
playtest-head-chosen = 出した
playtest-head-what = 項目
playtest-head-share = 割合
playtest-head-interval = 区間
playtest-head-times = 回数
playtest-head-mean = 平均
playtest-head-q05 = 5%
playtest-head-q25 = 25%
playtest-head-q50 = 50%
playtest-head-q75 = 75%
playtest-head-q95 = 95%
playtest-head-us = { $us-short }
playtest-head-china = { $china-short }
playtest-head-us-wins = { $us-short }勝
playtest-head-china-wins = { $china-short }勝
playtest-head-no-winner = 勝者なし
playtest-head-turns = ターン
playtest-head-number = 数
playtest-head-means = 意味
playtest-head-value = 現在
playtest-head-moved = 動かした幅
playtest-head-change = 変化
playtest-head-wanted = 候補
playtest-head-before = 変更前
playtest-head-after = 変更後
playtest-no-measure = 「{ $name }」は目標にできません。{ $hint }
playtest-no-number = 動かせる数に「{ $name }」はありません。{ $hint }
playtest-no-share = 「{ $share }」は割合ではありません。「{ $measure }=50%」や「{ $measure }=0.5」のように書いてください
playtest-even = 「even」に割合は付けません。勝率を決めるには「us=50%」のように書いてください
playtest-two-numbers = 「--move」に指定できるのは、一つの数か、異なる二つの数です
