### The points of a quarter: which objectives gave or took them.

points-title = The { $period }’s points
points-still = No objective’s points moved this { $period }.
# $side (text), $change (text): with its sign.
points-of = { $side }: points of the { $period } { $change }
# $what (text): what an objective reads; $before, $after (text).
points-ends = { $what }: { $before } → { $after }
points-objective = { $objective } { $change }
# $objectives (text): a list of `points-objective`, adding up to $change.
points-said = { $side } { $change } points: { $objectives }.
# $count (number): lines for which there is no room.
points-more = and { $count } more
