### 一个季度的得分：哪些目标带来或减少了得分。

points-title = 本{ $period }得分
points-still = 本{ $period }各目标的得分没有变化。
# $side (text), $change (text): with its sign.
points-of = { $side }：本{ $period }得分 { $change }
# $what (text): what an objective reads; $before, $after (text).
points-ends = { $what }：{ $before } → { $after }
points-objective = { $objective } { $change }
# $objectives (text): a list of `points-objective`, adding up to $change.
points-said = { $side } { $change }分：{ $objectives }。
# $count (number): lines for which there is no room.
points-more = 另有{ $count }项
