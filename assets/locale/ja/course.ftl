# 対局のふつうの経過：それを調べる研究と、それを示す画面。

course-title = ふつうの経過：{ $scenario }
course-opening = 強い者どうしの対局で、リードはどう動くか。{ $scenario }を{ $games }局、{ $player }どうし、シードは{ $seed }から。{ $us }の勝ち{ $us_won }、{ $china }の勝ち{ $china_won }、勝者なし{ $nobody }。決着した対局のうち{ $us }の勝ちは{ $share }{ $interval }。リードは{ $us }の得点から{ $china }の得点を引いたもの。各ターンは、そこまで続いた対局で数える。ルール版{ $rules }、シナリオ{ $digest }、コード{ $code }。
course-late = 終わりの{ $turns }ターン前には、対局の半分が{ $span }点の幅に収まる。目標は{ $aim }点以下。そこから終わりまでの動きは、対局の半分で{ $low }から{ $high }。
course-head-turn = 時点
course-head-matches = 対局数
course-head-low = 4分の1がこれ未満
course-head-middle = 中央値
course-head-high = 4分の1がこれ超
course-start = 開始時

course-lead = { $side } +{ $points }
course-level = 互角
course-begins = このシナリオの対局は、いつも{ $lead }から始まります。
course-usual = 強い者どうしのふつうは、この時点で{ $lead }。対局の半数は{ $low }から{ $high }の間にあります。
course-span = バーの上の線は、その半数の範囲です。
course-better = { $side }はふつうより{ $points }点良い形勢です。
course-worse = { $side }はふつうより{ $points }点悪い形勢です。
course-as-usual = { $side }はほぼふつうの形勢です（中央から{ $points }点）。
course-par = ふつうどおり
course-above = { $side }：ふつうより{ $points }点上
course-below = { $side }：ふつうより{ $points }点下
course-standing = 通常比
course-verdict = { $verdict }・{ $handicap }
course-won = { $level }のコンピューターどうしの{ $games }局では、{ $side }が{ $won }勝、{ $rival }が{ $lost }勝{ $nobody ->
        [0] でした。
       *[other] 、勝者なしが{ $nobody }局でした。
    }
course-later = { $date }終了時のふつう
course-half = 半数の対局は{ $low }から{ $high }
course-line = 破線の間：強い者どうしの対局の半数
course-line-short = ふつう
course-bar-begins = { $lead }・どの対局もここから
course-bar-usual = { $handicap }・{ $lead }
