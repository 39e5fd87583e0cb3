### An order in words: what it costs, what it does, what it may lead to.

# $cost (text): capital, money, both or none.
orders-price = Price: { $cost }
# $effects (text): a list of `orders-effect`.
orders-effects = Effects: { $effects }.
# $what (text): a meter or a gate; $how (text): how it changes.
orders-effect = { $what } { $how }
# $parts (text): events, laws, orders or endings that wait for it.
orders-leads = May lead to: { $parts }.
