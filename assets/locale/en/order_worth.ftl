### What each order is worth: `study orders`.

order-worth-title = What orders are worth: { $scenario }
# $games (number): matches of each pair of personas. $digest (text): the scenario's.
order-worth-about = What does one more order bring? Each pair of personas plays { $games } matches. Every third turn each order that can be given beside theirs is added once, and both play on under the same chance; what it changed of its side’s final lead is its worth there. Scenario { $digest }.
# $side (text). $share (text): a percentage. $tried (number): orders.
order-worth-side = { $side }: { $share } of { $tried } orders help in 25% to 75% of the positions.
order-worth-head-order = Order
order-worth-head-positions = Positions
order-worth-head-mean = Mean, points
order-worth-head-size = Size, points
order-worth-head-better = Helps in
