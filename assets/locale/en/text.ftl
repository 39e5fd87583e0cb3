### The match as a dialogue in plain text: what is asked, what may be answered, what is told.

## Words that may be typed, with others that mean the same behind a stroke.

text-word-help = help / h
text-word-state = state / board
text-word-causes = causes / why
text-word-race = race
text-word-orders = orders / list
text-word-about = about / forecast
text-word-give = give / order
text-word-take = take
text-word-undo = undo
text-word-back = back
text-word-plan = plan / slots
text-word-commit = commit
text-word-report = report
text-word-log = log
text-word-score = score
text-word-save = save
text-word-saves = saves
text-word-load = load / resume
text-word-language = language
text-word-say = say
text-word-rewind = rewind
text-word-again = again
text-word-swap = swap
text-word-transcript = transcript
text-word-html = html
text-word-yes = yes / y
text-word-no = no / n
text-word-quit = quit / exit

## What each word does

text-help-opening = Type one of these words and Enter. The first letters are enough where they fit one word only.
text-help-help = { $word }: this list.
text-help-state = { $word }: every meter: scores, lags, dependency, your own stocks, the gates.
text-help-causes = { $word }: why each meter moved last { $period }. With a name behind it, that meter alone: { $word } tension.
text-help-race = { $word }: the lags, and the { $goods } that have shipped or are due.
text-help-orders = { $word }: the orders you can give now, each with its number and price. With the word no behind it: those you cannot give, and why.
text-help-about = { $word } and a number, or the number alone: one order in full, with its forecast.
text-help-give = { $word } and a number, or words of its name: put that order into a slot.
text-help-take = { $word } and the number of a slot: take that order back.
text-help-undo = { $word }: take the last order back.
text-help-back = { $word }: take the last { $period } back and choose again, against the computer. The match tells of it from then on.
text-help-plan = { $word }: what is in your slots, what is left to spend, and the points it brings.
text-help-commit = { $word }: seal the orders of the { $period }. It asks first where a slot could still be filled; “{ $word } { $yes }” does not ask.
text-help-report = { $word }: every change of the last { $period } with its causes, and what each order changed. After the match, with a number behind it: the report of that { $period }.
text-help-log = { $word }: what has happened, newest first.
text-help-score = { $word }: the date, the scores, and how the match may end.
text-help-save = { $word } and a name: keep a copy of the match. It is also saved by itself after every step.
text-help-saves = { $word }: the saved matches.
text-help-load = { $word } and a number: go on with that saved match. The word alone: the newest that is not over.
text-help-language = { $word } and en, ja or zh: speak that language.
text-help-say = { $word } and a number: say that to the other side; alone it lists what can be said.
text-say-which = Type { $word } and one of these numbers:
text-say-phrase = { $number }  { $phrase }
text-help-rewind = { $word } and a number: go back to the end of that { $period } (0 is the opening) and play on from there, in a new save.
text-help-again = { $word }: the same match with new chance.
text-help-swap = { $word }: a rematch with the sides swapped.
text-help-transcript = { $word }: save the match as text.
text-help-html = { $word } and a file: save the match as a web page with its curves. Without a file: beside the saves.
text-help-yes = { $word }: yes.
text-help-no = { $word }: no.
text-help-quit = { $word }: leave. The match is saved.

## Asking

text-prompt = { $side }, what now?
text-prompt-over = The match is over. What now?
text-ask-help = Type { $word } for the words you can use.
text-unknown = “{ $word }” is not understood. Did you mean { $guess }?
text-yes-no = { $question } { $yes } or { $no }?
text-waiting = A match is waiting to be finished. Type { $word } to go on with it.
text-watch = Enter for the next { $period }:
text-farewell = The match is saved. Goodbye.
text-farewell-unsaved = Goodbye. Not everything could be saved:
text-unsaved = Attention: the match is not being saved. You can play on, but what you play is lost when you leave.
text-saved-again = The match is saved again.
# $turns (number): whole turns that were found in a damaged save.
text-rescued = It goes on from what is whole, { $turns ->
        [0] the opening
        [one] the first turn
       *[other] { $turns } turns
    }, as a match of its own; the damaged file stays as it is.
text-language = English it is.
text-no-language = The languages are: { $known }.

## Handing over

text-hand-over = { $date }. Hand the keyboard to { $side }.
text-hand-over-ready = { $side }, press Enter when you are ready:

## Where things stand

text-seat = You play { $side }. { $aim }
text-quarter = { $date }, { $quarter }, { $seat }.
text-score = Score: { $us } { $us_score }, { $china } { $china_score }.
text-score-tension = { $tension }: { $level }.
text-part = { $title }:
text-of = { $title }, { $date }
text-figure = { $label }: { $value }
text-because = { $line }: { $causes }
text-note = { $line } ({ $note })
text-meter = { $label }: { $value }, { $limit }
text-over = { $line }, exceeded
text-switch = { $title } { $verdict }. { $rows }
text-switch-row = { $label }: { $stay } against { $switch }
text-gates = Gates
text-gate = { $gate }, { $owner }: { $state }
text-cause = { $label }: { $value }, change { $change }: { $causes }
text-still = it stood still
text-no-meter = There is no meter named “{ $asked }”.
text-chip = { $owner }: { $says }
text-owner-us = { $us-short }
text-owner-china = { $china-short }
text-owner-shared = both
text-log = { $date }, { $owner }: { $says }

## Orders

text-order = { $number }: { $order }, { $cost }
text-order-barred = { $number }: { $order }: { $reason }
text-planned = planned
text-barred = { $count ->
        [one] { $count } order cannot be given now: type orders no to hear why.
       *[other] { $count } orders cannot be given now: type orders no to hear why.
    }
text-none-barred = Every order on offer can be given.
text-not-on-offer = “{ $order }” is not on offer this { $period }.
text-current = The gate stands so already.
text-cannot = It cannot be given now: { $reason }
text-is-planned = It is in slot { $number }.
text-forecast = Forecast for the next { $period }, lowest to highest over the rival's likely replies:
text-effect = { $label }: { $range }, if the rival holds still { $held }
text-no-effect = nothing worth a line
text-tone-good = good for you
text-tone-bad = bad for you
text-slot = Slot { $slot }: { $number }, { $order }, { $cost }
text-slot-empty = Slot { $slot }: empty
text-which-order = Name an order by its number; { $word } lists them.
text-no-such-order = There is no order “{ $asked }”; { $word } lists them.
text-which-of = Which one: { $orders }?
text-given = “{ $order }” is in slot { $slot }.
text-full = Every slot is full. { $commit } seals the orders, { $undo } takes the last one back.
text-which-slot = Name a slot that has an order in it.
text-nothing-to-undo = There is no order to take back.
text-taken = “{ $order }” is taken back.
text-not-committed = Nothing is committed.
text-committed = The orders are sealed.
text-moved-on = The table has moved on meanwhile.

## Turns

text-happening = { $kind }: { $title }.
text-card = { $order } ({ $kind })
text-changed-title = What each order changed
text-changed = { $side }, { $order }: { $changes }
text-report-how = { $word } tells every change with its causes.
text-no-report = No { $period } has been played yet.
text-points = { $side }: { $score } points
text-which-quarter = Name a { $period } from { $least } to { $most }.

## Saves

text-save-name = match
text-saved = Saved: { $file }
text-kept-elsewhere = This match is kept where it is led; nothing of it is saved here before it is over.
text-kept = Written: { $file }
text-not-kept = It could not be written: { $why }
text-no-saves = Nothing is saved yet.
text-saves-how = { $word } and a number opens one.
text-no-such-save = There is no such save; { $word } lists them.
text-slot-going = { $number }: { $name }, { $us } against { $china }, { $turn } turns played, { $when }
text-slot-over = { $number }: { $name }, { $us } against { $china }, finished, { $when }
text-slot-broken = { $number }: cannot be opened, { $when }. { $why }
