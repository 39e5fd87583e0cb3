### What each order is worth: `study orders`.

order-worth-title = What orders are worth: { $scenario }
# $games (number): matches of each pair of personas. $digest (text): the scenario's.
order-worth-about = What does one more order bring? Each pair of personas plays { $games } matches. Every third turn each order that can be given beside theirs is added once, and both play on under the same chance; what it changed of its side’s final lead is its worth there. Scenario { $digest }.
# $side (text). $share, $aim, $between (text): percentages. $tried (number): orders. $foremost (text): gates, programmes, acts.
order-worth-side = { $side }: { $share } of { $tried } orders are alive, { $aim } is the aim: they help in 25% or more of the positions where they make a difference, and in 75% or fewer of all. { $between } help in 25% to 75% of all positions. What moves most, whichever way: { $foremost }.
order-worth-head-order = Order
order-worth-head-positions = Positions
order-worth-head-mean = Mean, points
order-worth-head-size = Size, points
order-worth-head-felt = Makes a difference in
order-worth-head-better = Helps in
order-worth-head-helped = Helps where it does

last-quarter-title = The last { $period }: { $scenario }
# $games (number): matches of each pair of personas. $most, $aim (text): points. $digest (text): the scenario's.
last-quarter-about = What does an order bring when nobody can answer it any more? Each pair of personas plays { $games } matches up to the last { $period }; then each order that a side may give is given alone, and weighed against none. The most is { $most } points in the mean of a pair’s matches; no more than { $aim } is the aim. Shown is where each order brings most. Scenario { $digest }.
last-quarter-head-order = Order
last-quarter-head-between = Between
last-quarter-head-matches = Matches
last-quarter-head-points = Points
