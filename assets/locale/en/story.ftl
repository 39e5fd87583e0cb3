### The story of a finished match: where it turned, its page of HTML, and the ways on from the end.

story-title = Where it turned
story-quiet = No single { $period } turned the match: the lead moved little by little.

# $date (text), $act (text): what happened, such as "China: Refuse H200".
story-turned = { $date }: { $act }.
story-turned-last = The match turned in { $date }: { $act }.
story-order = { $side }: { $order }
story-cause = no single act, but { $cause }
story-drift = no single act
# $side (text): who gained, $points (text), $objective (text): where it shows most.
story-swing = { $side }: { $points } points gained on the rival, above all in “{ $objective }”.
story-lasting = Ahead from here to the end.

## The page

story-html-going = The match so far
story-html-seat = { $side }: { $who }
# $who (text), $date (text): after which quarter the seat changed hands.
story-html-since = { $who } (since the end of { $date })
# $date (text): the quarter after which the match goes its own way.
story-branch = Played on from { $date } of another match
story-branch-start = Played on from the start of another match
# $turns, $of (numbers): quarters played and in the scenario.
story-html-played = { $turns } of { $of } { $periods }, { $first } to { $last }
story-html-counted = What counted
story-html-quarters = One { $period } after another
story-html-quarter = When
story-html-start = Opening
story-html-numbers = The numbers
story-html-changes = What changed, and why
story-html-happening = { $title }. { $text }
story-html-questions = To talk over

## The ending

story-leaf = What to look at
story-leaf-story = Story
story-leaf-curves = Curves
story-lead = The lead
story-ahead = { $side } ahead
story-open = Open the board of this { $period }
story-replay = Replay
story-swap = Swap sides
story-keep = Keep …
story-keep-picture = Picture of the ending (PNG)
story-keep-transcript = Transcript (text)
story-keep-page = Page with all curves (HTML)
story-kept = It is saved here:
story-not-kept = It could not be saved: { $why }
story-key-ways = replay, play again, swap sides, keep

## The replay

story-quarters = All { $periods }
story-play = Play
story-pause = Pause
story-cards = Cards
story-report = Report
story-play-on = Play on from here
# $date (text): the quarter that would be played next.
story-play-on-ask = Go back and play on from { $date }?
story-play-on-says = A new match begins there, in a save of its own. This one is kept as it is.
story-play-on-not = The match ended here. Go back to an earlier { $period } to play on from it.
story-key-turn = a { $period } back or on
story-key-year = a year back or on, to the ends
story-key-play = let the { $periods } follow each other
story-watch = Replay
story-copy = Save a copy
story-copied = The copy is among the saved matches:
