### The story of a finished match: where it turned, its page of HTML, and the ways on from the end.

story-title = Where it turned
story-quiet = No single quarter turned the match: the lead moved little by little.

# $date (text), $act (text): what happened, such as "China: Refuse H200".
story-turned = { $date }: { $act }.
story-turned-last = The match turned in { $date }: { $act }.
story-order = { $side }: { $order }
story-cause = no single act, but { $cause }
story-drift = no single act
# $points (text), $side (text): who gained, $objective (text): where it shows most.
story-swing = { $points } points to { $side }; it tells most in “{ $objective }”.
story-lasting = From here on { $side } stayed ahead.

## The page

story-html-going = The match so far
story-html-seat = { $side }: { $who }
# $turns, $of (numbers): quarters played and in the scenario.
story-html-played = { $turns } of { $of } quarters, { $first } to { $last }
story-html-counted = What counted
story-html-quarters = Quarter by quarter
story-html-quarter = Quarter
story-html-start = Opening
story-html-numbers = The numbers
story-html-changes = What changed, and why
story-html-happening = { $title }. { $text }
story-html-questions = To talk over
