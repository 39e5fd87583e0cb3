### The orders in the slots, played on: where the race would go if they were committed.

# $side (text): China's name in the scenario.
planned-what-lag = { $side }’s { $product } lag
planned-what-lead = { $side }’s { $product } lead

# $number (text): with one decimal.
planned-months = { $number } months

## A range over nine matches in ten; figures are months. -lag for a span, -chips for a roadmap.

planned-range = { $near } to { $far }
planned-range-lag = { $less } shorter to { $more } longer
planned-range-lag-more = at most { $far } longer
planned-range-lag-less = at most { $far } shorter
planned-range-chips = { $less } back to { $more } ahead

## The sentences. $what: planned-what; $date: a quarter; $months: planned-months; $range: planned-range.

planned-lag-more = With these orders { $what } at the end of { $date } is { $months } longer than if your advisors chose ({ $range }).
planned-lag-less = With these orders { $what } at the end of { $date } is { $months } shorter than if your advisors chose ({ $range }).
planned-lag-same = With these orders { $what } at the end of { $date } is about as long as if your advisors chose ({ $range }).
planned-lag-equal = With these orders { $what } at the end of { $date } is the same as if your advisors chose.
planned-chips-more = The { $roadmap } is then { $months } further ahead ({ $range }).
planned-chips-less = The { $roadmap } is then { $months } further back ({ $range }).

## On the race

planned-label = with these orders
planned-awaited = Working out where these orders lead …
planned-title = What if you commit these orders?
# $matches (number): trial matches.
planned-about = The middle of { $matches } matches played on by the advisors of both sides, once with your orders and once with the advisors’ own, under the same chance. Nine matches in ten lie in the range.

## By text

text-word-whatif = whatif / if
text-help-whatif = { $word }: what the orders in your slots would bring: points of the next { $period }, the final lead, months of { $product } lag and of { $good } roadmaps.
planned-no-orders = Your slots are empty. Give an order first.
