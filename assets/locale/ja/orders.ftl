### 命令を言葉で：費用、働き、その先に起こりうること。

# $cost (text): capital, money, both or none.
orders-price = 費用：{ $cost }
# $effects (text): a list of `orders-effect`.
orders-effects = 効果：{ $effects }。
# $what (text): a meter or a gate; $how (text): how it changes.
orders-effect = { $what } { $how }
# $parts (text): events, laws, orders or endings that wait for it.
orders-leads = この先ありうること：{ $parts }。
