### What if: a turn with other orders, and both matches played on many times.

what-if-title = What if …?
# $matches (number): matches played on from each board.
what-if-says = Each { $period } below is resolved once as it was ordered and once otherwise; from both boards { $matches } matches are played on to the end, by the same personas and with the same chance. Bands hold half and nine tenths of the matches, a stroke marks the middle one; brackets hold the true mean with a probability of 95%. This is what the model says, not what history would have done.
# $date, $side, $order (text): when, who, and what was ordered.
what-if-left-out = { $date }: what if { $side } had not ordered “{ $order }”?
what-if-opened = { $date }: what if { $side } had ordered “{ $order }”?
# $given, $instead (text): orders.
what-if-proposed = { $date }: what if { $side } had ordered “{ $instead }” instead of “{ $given }”?
what-if-as-ordered = As ordered
what-if-otherwise = Otherwise
# $side (text): who gains. $points, $low, $high (text): points.
what-if-difference = { $side } would end { $points } points better off against the rival ({ $low } to { $high }).
# $matches (number): matches played on.
what-if-no-difference = It makes no difference that { $matches } matches can show.
# $value, $low, $high (text): a number and the ends of its interval.
what-if-span = { $value } ({ $low } to { $high })
what-if-lead = Lead of { $us }
# $side (text): who wins.
what-if-wins = { $side } wins
