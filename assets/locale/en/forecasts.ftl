### What is scored, ahead of time: the points of an order and of a plan, and the projected end.

## Forecasts. $side (text): a letter or two for the side, in -brings its name. $points (text): with its sign, or a range.

forecasts-points = { $side } points
forecasts-brings = { $side } { $points } points

## The plan in the slots. $side, $rival (text): names, or letters in -short. $own, $theirs, $lead (text): points with their sign. $span (text): a range of points.

plan-short = { $side } { $own } · { $rival } { $theirs } · { $gain }
plan-lead = lead { $lead }
plan-lead-span = lead { $lead } ({ $span })
plan-says = Next { $period }, against no orders: { $side } { $own } points, { $rival } { $theirs }, so your lead changes by { $lead }.
plan-says-span = Next { $period }, against no orders: { $side } { $own } points, { $rival } { $theirs }, so your lead changes by { $lead } ({ $span } over replies).
plan-title = Your orders: the lead changes by { $lead } next { $period }
plan-about = Against giving no order. Orders that take longer pay later: the projected end counts them too.

## The projected end of the match. $lead (text): who is ahead by how much, as are $low, $high, $lowest and $highest. $matches (number).

end-bar = end: { $lead }
end-bar-span = end: { $lead } ({ $low } to { $high })
end-bar-plan = end as planned: { $lead }
end-bar-plan-span = end as planned: { $lead } ({ $low } to { $high })
end-says = Projected final lead: { $lead }; half of { $matches } trial matches { $low } to { $high }, nine in ten { $lowest } to { $highest }.
end-says-plan = Projected final lead with these orders: { $lead }; half of { $matches } trial matches { $low } to { $high }, nine in ten { $lowest } to { $highest }.
# $won, $lost, $nobody (number): matches.
end-won = Wins: { $side } { $won }, { $rival } { $lost }{ $nobody ->
        [0] .
       *[other] , drawn or lost by both { $nobody }.
    }
# $change, $low, $high (text): points with their sign.
end-against = Match by match your final lead is { $change } against your advisors’ own orders this { $period } (nine in ten: { $low } to { $high }).
end-about = The advisors of both sides play { $matches } matches on from what you know, under chance of their own. The rival’s secrets and the chance of this match are not in it.
end-usual = Between two strong players this scenario usually ends at { $lead }.
end-title = Projected final lead: { $lead }
end-score = { $side } at the end: { $points } points in the mean
end-middle = from the mean to the middle match
end-half = half of the matches
end-most = nine matches in ten
end-span = { $low } to { $high }
end-plan = Your orders: { $change } at the end
end-plan-part = your orders, against your advisors’ own
# Said where the bar is drawn.
end-drawn = Under the bar: half of these matches is thick, nine in ten are thin, the middle one is gold. Between the two ticks it is a draw.
