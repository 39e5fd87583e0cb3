### 枠の命令を先まで指してみる：確定したら競争はどこへ向かうか。

planned-what-lag = { $side }の{ $products }の遅れ
planned-what-lead = { $side }の{ $products }の先行

planned-months = { $number }カ月

## 十局のうち九局が入る幅。数字は月数。-lag は長さ、-chips は時期。

planned-range = { $near }〜{ $far }
planned-range-lag = 短縮 { $less }〜延長 { $more }
planned-range-lag-more = 延びても{ $far }
planned-range-lag-less = 縮んでも{ $far }
planned-range-chips = 遅れ{ $less }〜進み{ $more }

planned-lag-more = この命令なら、{ $date }末の{ $what }は、側近に任せるより{ $months }長い（{ $range }）。
planned-lag-less = この命令なら、{ $date }末の{ $what }は、側近に任せるより{ $months }短い（{ $range }）。
planned-lag-same = この命令なら、{ $date }末の{ $what }は、側近に任せるのとほぼ同じ（{ $range }）。
planned-lag-equal = この命令なら、{ $date }末の{ $what }は、側近に任せるのと変わらない。
planned-chips-more = そのとき{ $roadmap }は{ $months }進んでいる（{ $range }）。
planned-chips-less = そのとき{ $roadmap }は{ $months }遅れている（{ $range }）。

## 競争の図

planned-label = この命令なら
planned-awaited = この命令の行き先を指しています…
planned-title = この命令を確定したら？
planned-about = 両陣営の側近が先まで指した{ $matches }局の中央値。同じ偶然のもとで、あなたの命令の場合と、側近自身の命令の場合を比べる。十局のうち九局がこの幅に入る。

## テキスト

text-word-whatif = もし / 確定したら
text-help-whatif = { $word }：枠の命令が何をもたらすか。次の{ $period }の得点、最終リード、{ $products }の遅れと{ $good }開発の月数。
planned-no-orders = 枠は空です。先に命令を出してください。
