### 对局前列表中的文字。

catalogue-gates = 关口
catalogue-events = 事件
catalogue-laws = 法律
catalogue-endings = 结局

catalogue-usual = 通常走势（{ $player } 对 { $rival }）：{ $games }局中，{ $first }胜{ $won }局，{ $second }胜{ $lost }局。
