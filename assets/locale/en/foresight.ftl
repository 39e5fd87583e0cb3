### What is scored, ahead of time: the points of an order and of a plan, and the projected end.

## Forecasts. $side (text): a letter or two for the side, in -brings its name. $points (text): with its sign, or a range.

foresight-points = { $side } points
foresight-brings = { $side } { $points } points
