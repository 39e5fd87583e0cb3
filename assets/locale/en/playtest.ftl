### Is a scenario fair, what in it is dead, which number would mend it, what did an edit change?

playtest-opening = { $scenario }: { $games } matches, { $each } of each of { $pairs } pairs. Intervals are of 95%.
playtest-orders = Orders: in how many decisions each could be given, and in how many of those it was
playtest-events = Events: in how many matches each happened, and how often in a match
playtest-laws = Laws: in how many matches each was passed
playtest-endings = How matches ended
playtest-spreads = Scores, what each objective brought of its side's 100 points, and turns: 5% of matches came to less than the first column after the mean, 95% to less than the last
playtest-pairs = Who beats whom
playtest-dead = { $count ->
    [0] Nothing in it is dead, idle or lopsided.
    [one] Dead, idle or lopsided is 1 thing:
   *[other] Dead, idle or lopsided are { $count } things:
}
playtest-aim = Which number to move. { $us } against { $china } - { $measure }: now { $now } ({ $low } to { $high }), wanted { $aim }, in points of 100.
playtest-stand-ins = Players who look ahead take long, so { $pairs } pairs of personas played while the numbers were moved; --move lets the players themselves judge.
playtest-no-effect = No single number changed it by more than chance would; try more --games.
playtest-numbers-note = Each number was moved alone by a fifth of its room, from below its value to above it, with the same matches at either end; the change is in points of 100. The last column is where it would have to go if it went on in a straight line; empty where that is beyond its room. Find the value with --move.
playtest-about = { $change } ± { $half }
playtest-found = { $number }: { $before } → { $after }
playtest-met = { $measure }: { $before } before, { $after } after ({ $low } to { $high }), in points of 100, in { $games } fresh matches. The aim is met.
playtest-not-met = { $measure }: { $before } before, { $after } after ({ $low } to { $high }), in points of 100, in { $games } fresh matches. The aim is not met: try another number, or two.
playtest-compared = { $before } → { $after }: { $us } against { $china }, the same { $games } matches of each
playtest-same = Both play alike; they differ in texts and sources at most.
playtest-changes-note = Shares change in points of 100. What is not listed changed by no more than chance would.
playtest-wins-us = { $us } wins
playtest-wins-china = { $china } wins
playtest-wins-draw = Draw
playtest-wins-nobody = Both lose
playtest-even-measure = { $us-short } wins less { $china-short } wins
playtest-score-us = Score of { $us-text }
playtest-score-china = Score of { $china-text }
playtest-length = Turns until the end
playtest-start = { $stock } at the start
playtest-weight = Weight of: { $objective }
playtest-margin = Scores so close are a draw
playtest-head-order = Order
playtest-head-side = Side
playtest-head-legal = Legal
playtest-head-chosen = Chosen
playtest-head-what = What
playtest-head-share = Share
playtest-head-interval = Interval
playtest-head-times = Times
playtest-head-mean = Mean
playtest-head-q05 = 5%
playtest-head-q25 = 25%
playtest-head-q50 = 50%
playtest-head-q75 = 75%
playtest-head-q95 = 95%
playtest-head-us = { $us-short }
playtest-head-china = { $china-short }
playtest-head-us-wins = { $us-short } wins
playtest-head-china-wins = { $china-short } wins
playtest-head-no-winner = Nobody
playtest-head-turns = Turns
playtest-head-number = Number
playtest-head-means = What it is
playtest-head-value = Now
playtest-head-moved = Moved by
playtest-head-change = Change
playtest-head-wanted = Try
playtest-head-before = Before
playtest-head-after = After
playtest-no-measure = nothing called '{ $name }' can be aimed at; { $hint }
playtest-no-number = there is no number '{ $name }' to move; { $hint }
playtest-no-share = '{ $share }' is no share; write for example { $measure }=50% or { $measure }=0.5
playtest-even = 'even' takes no share; for so many wins write for example us=50%
playtest-two-numbers = --move takes one number, or two that differ
