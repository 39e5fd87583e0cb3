# The usual course of a match: the study that finds it, and the window that shows it.

course-title = Usual course: { $scenario }
course-opening = How does the lead go between two strong players? { $games } matches of { $scenario }, { $player } against itself, seeds from { $seed } on. Won as { $us-text }: { $us_won }, as { $china-text }: { $china_won }, by nobody: { $nobody }; of the decided ones { $share } { $interval } were won as { $us-text }. A lead is the { $us-short } score less the { $china-adjective } one; each turn is told of the matches that came so far. Rules version { $rules }, scenario { $digest }, code { $code }.
course-late = { $turns } turns before the end half of the matches lie within a span of { $span } points; no more than { $aim } is the aim. What comes after adds { $low } to { $high } in half of the matches.
course-head-turn = After
course-head-matches = Matches
course-head-low = A quarter below
course-head-middle = Median
course-head-high = A quarter above
course-start = the opening

course-lead = { $side } +{ $points }
course-level = level
course-begins = Every match of this scenario begins at { $lead }.
course-usual = Usual by now between two strong players: { $lead }. Half of the matches lie between { $low } and { $high }.
course-span = The span over the bar is that half.
course-better = { $side }: better than usual, by { $points } points.
course-worse = { $side }: worse than usual, by { $points } points.
course-as-usual = { $side }: about as usual, { $points } points from the middle.
course-par = as usual
course-above = { $side } { $points } above usual
course-below = { $side } { $points } below usual
course-standing = vs usual
course-verdict = { $verdict } · { $handicap }
course-won = Wins in { $games } matches between two computers at level { $level }: { $side } { $won }, { $rival } { $lost }{ $nobody ->
        [0] .
       *[other] ; { $nobody } without a winner.
    }
course-later = usual after { $date }
course-half = half of the matches between { $low } and { $high }
course-line = between the dashes: half of strong players’ matches
course-line-short = usual
course-bar-begins = { $lead } · every match begins so
course-bar-usual = { $handicap } · { $lead }
