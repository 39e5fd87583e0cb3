### Sums of causes: what a number is made of.

causes-score = { $side }: { $points } points
causes-points = { $got } of { $most }
causes-change = In all { $change } over the last { $period }
causes-small = other small causes
causes-quarter = Q{ $number }
