### 対局前の一覧の言葉。

catalogue-gates = 門
catalogue-events = 出来事
catalogue-laws = 法律
catalogue-endings = 結末

catalogue-usual = ふだんの展開（{ $player } 対 { $rival }）：{ $games }試合のうち{ $first }が{ $won }勝、{ $second }が{ $lost }勝。
