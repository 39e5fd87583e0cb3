### 四半期の得点：どの目標が増やし、どの目標が減らしたか。

points-title = この{ $period }の得点
points-still = この{ $period }、得点の動いた目標はない。
# $side (text), $change (text): with its sign.
points-of = { $side }：この{ $period }の得点 { $change }
# $what (text): what an objective reads; $before, $after (text).
points-ends = { $what }：{ $before } → { $after }
points-objective = { $objective } { $change }
# $objectives (text): a list of `points-objective`, adding up to $change.
points-said = { $side } { $change }点：{ $objectives }。
# $count (number): lines for which there is no room.
points-more = ほか{ $count }件
