### 假如：换一组指令重走某个回合，再把两种局面各走很多遍。

what-if-title = 假如……
what-if-says = 下列每个{ $period }各重走两次，一次按实际指令，一次换成别的指令；从两个局面出发，由同样的人物、在同样的偶然之下，各走{ $matches }局到终点。色带包含一半和九成的对局，竖线为中位数；括号内是以95%概率包含真实均值的范围。这是模型的回答，并不表示历史就会如此。
what-if-left-out = { $date }：假如{ $side }没有下达“{ $order }”？
what-if-opened = { $date }：假如{ $side }下达了“{ $order }”？
what-if-proposed = { $date }：假如{ $side }下达的不是“{ $given }”，而是“{ $instead }”？
what-if-as-ordered = 按实际指令
what-if-otherwise = 换成别的指令
what-if-difference = 终局差距会向{ $side }移动{ $points }分（{ $low }至{ $high }）。
what-if-no-difference = { $matches }局也看不出差别。
what-if-span = { $value }（{ $low }至{ $high }）
what-if-lead = { $us }领先
what-if-wins = { $side }获胜
