### The orders in the slots, played on: where the race would go if they were committed.

# $side (text): China's name in the scenario.
ghost-what-lag = { $side }’s model lag
ghost-what-lead = { $side }’s model lead

# $number (text): with one decimal.
ghost-months = { $number } months

## A range over nine matches in ten; figures are months. -lag for a span, -chips for a roadmap.

ghost-range = { $near } to { $far }
ghost-range-lag = { $less } shorter to { $more } longer
ghost-range-lag-more = at most { $far } longer
ghost-range-lag-less = at most { $far } shorter
ghost-range-chips = { $less } back to { $more } ahead

## The sentences. $what: ghost-what; $date: a quarter; $months: ghost-months; $range: ghost-range.

ghost-lag-more = With these orders { $what } at the end of { $date } is { $months } longer than if your advisors chose ({ $range }).
ghost-lag-less = With these orders { $what } at the end of { $date } is { $months } shorter than if your advisors chose ({ $range }).
ghost-lag-same = With these orders { $what } at the end of { $date } is about as long as if your advisors chose ({ $range }).
ghost-lag-equal = With these orders { $what } at the end of { $date } is the same as if your advisors chose.
ghost-chips-more = The { $roadmap } is then { $months } further ahead ({ $range }).
ghost-chips-less = The { $roadmap } is then { $months } further back ({ $range }).

## On the race

ghost-label = with these orders
ghost-awaited = Working out where these orders lead …
ghost-title = What if you commit these orders?
# $matches (number): trial matches.
ghost-about = The middle of { $matches } matches played on by the advisors of both sides, once with your orders and once with the advisors’ own, under the same chance. Nine matches in ten lie in the range.

## By text

text-word-whatif = whatif / if
text-help-whatif = { $word }: what the orders in your slots would bring: points of the next { $period }, the final lead, months of model lag and of chip roadmaps.
ghost-no-orders = Your slots are empty. Give an order first.
