### The page of a match: what its tables and pictures are called, for those who read and who hear it.

# $head, $text (HTML): two sentences, one after the other.
page-run-in = { $head } { $text }
page-score = { $side }: { $score } points
page-objective = Objective
page-value = At the end
page-points = Points
page-figure = Figure
page-before = Before
page-after = After
page-why = Why
# $number (number): its place among the turning points.
page-turned = turning point { $number }

# $title, $unit, $first, $last (text): a chart, its unit, and the quarters at both its ends.
page-chart = { $title }, { $unit }, { $first } to { $last }.
page-chart-name = { $title }, { $unit }
# $name (text): a curve. The others (text): its figures.
page-chart-curve = { $name }: { $start } at first, { $end } at last, never below { $least } nor above { $most }.
page-chart-mark = A line marks { $level }.
# $start, $end (text): who was ahead and by how far. $turns (text): quarters.
page-lead = { $title }, { $first } to { $last }. At first: { $start }. At last: { $end }. Turning points: { $turns }.
# $ahead (text): who is ahead. $points (text): by how many points.
page-lead-by = { $ahead } by { $points }

## The curves in the window

story-curves-hint = Point at a { $period }, or use ← →; a click or Enter opens its board.
story-key-curves = along the { $periods } of the curves; Enter opens one
