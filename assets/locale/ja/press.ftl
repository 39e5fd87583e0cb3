# 四半期報告の一面。

press-paper = 太平洋半導体新聞
press-number = 第{ $number }号
press-race = 競争
press-takes-lead = { $side }が首位を奪う
press-pulls-away = { $side }、リードを広げる
press-closes-in = { $side }、差を縮める
press-race-text = この{ $period }は{ $side }が{ $moved }点分の優位を得た。現在は{ $ahead }が{ $lead }点リードしている。
press-order = { $side }、「{ $order }」に動く
press-deck = { $us }{ $us_score }点、{ $china }{ $china_score }点。
press-deck-lags = 最先端からの遅れは、届く{ $good }で{ $arrived }、{ $products }で{ $model }。
press-deck-goods = 最先端からの遅れは、届く{ $good }で{ $arrived }。
press-quiet = 発表はなかった。
press-briefs = 短信
press-figures = 大きく動いた指標
press-course = これまでのリード
press-ahead = 今後の見通し
press-left = 残りは{ $quarters }{ $periods }。
press-over = これが最後の{ $period }だった。
press-decided = 勝負は決した。「{ $what }」。
press-decisive = あと一つ、「{ $lacking }」も満たされれば「{ $what }」で決着する。
press-congress = { $us-parliament }の圧力は{ $now }。{ $limit }に達すると「{ $law }」が成立しうる。
press-next-chip = { $chip }の出荷まで、開発はあと{ $months }。
