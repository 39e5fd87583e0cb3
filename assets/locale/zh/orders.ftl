### 用文字说明一道指令：代价、作用、可能的后果。

# $cost (text): capital, money, both or none.
orders-price = 代价：{ $cost }
# $effects (text): a list of `orders-effect`.
orders-effects = 效果：{ $effects }。
# $what (text): a meter or a gate; $how (text): how it changes.
orders-effect = { $what } { $how }
# $parts (text): events, laws, orders or endings that wait for it.
orders-leads = 可能引出：{ $parts }。
