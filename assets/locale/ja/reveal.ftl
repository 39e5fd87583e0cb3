### 手札公開：命令の結果、海を渡ったもの、その後の形勢。

reveal-across = 太平洋を渡ったもの
reveal-gates-still = この{ $period }に動いた門はありません。
reveal-crossing-none = 海を渡ったものはありません。
reveal-crossing-chips = 納入された{ $good }
reveal-crossing-paid = メーカーへの代金
reveal-crossing-levy = 支払われた賦課金
reveal-crossing-models = 広まった{ $products }技術
reveal-crossing-rented = 海外で借りた{ $compute }
reveal-crossing-smuggled = 密輸された{ $good }
reveal-crossing-habit = { $stack }の引力
reveal-crossing-ordered = 発注された{ $good }
reveal-crossing-ore = 止められたレアアース
reveal-effects-none = まだ指標は動いていません。
reveal-key-card-about = 次の手札か数値へ（Enterでその内訳を開く）
reveal-purse-funds = 資金
reveal-purse-capital = 政治資本
