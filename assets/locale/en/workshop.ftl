### The workshop: a scenario file beside its author's editor, and what each edit does.

# $file (text): the name of the file.
workshop-heading = Workshop: { $file }
workshop-open = Workshop
workshop-open-hint = Follows the file while you edit it, and tells what each edit does.

## At the left: findings and versions

workshop-leaf = Left side
workshop-leaf-findings = Findings
# $count (number): how many.
workshop-leaf-findings-found = Findings { $count }
workshop-leaf-history = History
workshop-reading = The file is being read.
workshop-clean = Nothing to say: the file is fine.
# $line, $column (text): where a finding stands.
workshop-place = Line { $line }, column { $column }
# $code (text): the fixed word for the kind of finding.
workshop-error = error: { $code }
workshop-warning = warning: { $code }
workshop-version-opened = as it was opened
workshop-version-saved = saved in your editor
# $name, $before, $after (text): a number, and its old and new value.
workshop-version-moved = { $name }: { $before } → { $after }

## At the right: who plays, and what comes of it

# $side, $player (text).
workshop-player = { $side }: { $player }
workshop-player-hint = Press to choose who plays.
# $side (text).
workshop-players = Who plays { $side }?
workshop-side-us = First side
workshop-side-china = Second side
workshop-view = Right side
workshop-view-results = Results
workshop-view-happened = What happens
workshop-view-race = The race
# $games (number): matches played.
workshop-games = { $games } matches, the same chance in every version
# $told (text): the line above.
workshop-older = Last version that could be played: { $told }
workshop-waits = The first matches are being played.
workshop-nothing = Nothing can be played yet. What is wrong stands at the left.
workshop-group-endings = Endings
workshop-group-decisive = Ends at once
workshop-group-events = Events
workshop-group-laws = Laws
workshop-group-objectives = Objectives: points of 100
workshop-column-now = now
workshop-column-interval = range
workshop-column-since-save = since edit
workshop-column-since-pin = since pin
# $low, $high (text): the ends of an interval.
workshop-interval = { $low } to { $high }
# $before, $after (text): a figure before the last edit and now.
workshop-moved = { $before } → { $after }
# $side (text).
workshop-wins = { $side } wins
workshop-draw = Draw
workshop-nobody = Both lose
workshop-score = Score: { $side }
workshop-length = Length in turns
# $side, $name (text): an objective of a side.
workshop-objective = { $side }: { $name }

## At the foot

workshop-undo = Undo
workshop-undo-hint = Writes the version before into the file.
workshop-redo = Redo
workshop-redo-hint = Writes the version that was undone into the file.
workshop-pin = Pin
workshop-pin-hint = From now on all figures are compared with this version, too.
workshop-play = Play
workshop-play-hint = Opens at the left how to play a match of the file as it stands: from any turn, as either side.

## What became of the file

workshop-note-saved = Read again: saved in your editor
workshop-note-written = Written to the file
workshop-note-meanwhile = The file was saved elsewhere meanwhile. It was read again, and nothing was written over it.
workshop-note-unwritten = The file cannot be written.
workshop-note-unkept = The file is safe, but its history cannot be kept on the disk.
workshop-note-merged = Written, together with what was saved elsewhere meanwhile
workshop-note-aside = Not written: it touches what was saved elsewhere meanwhile

## At the left: playing the file

workshop-leaf-play = Play
workshop-play-turn = The turn to begin with
# $turn (number).
workshop-play-turn-number = Turn { $turn }
workshop-play-before = The turns before
workshop-play-before-hint = Who has played until you sit down: the two players chosen at the right, by this seed, or the orders of a saved match of this scenario, given again on the file as it is now.
workshop-play-players = The two at the right
workshop-play-saved = A saved match
# $us, $china (text): who played. $turns (number): turns that were played.
workshop-play-played = { $us } · { $china } · { $turns ->
    [one] one turn
   *[other] { $turns } turns
}
workshop-play-role = From there on you play
workshop-play-us = { $us-short }
workshop-play-china = { $china-short }
workshop-play-both = Both
workshop-play-begin = Play from here
workshop-play-begin-hint = Opens a match of the file as it stands. Leaving it leads back here.

## History

workshop-history-first = The file as it was opened.
# $number (text): of a version.
workshop-history-since = What made it of version { $number }:
workshop-history-beside = Where it differs from version { $number }, which is in the file:
# $line (text): of the file.
workshop-history-went = − { $line }
workshop-history-came = + { $line }
# $count (number): places.
workshop-history-more = and { $count } more places
workshop-history-differs = Differences
workshop-history-go = Go back to this version
workshop-history-go-hint = Writes it into the file. Every other version stays in this list.
# $what (text): what made a version.
workshop-version-aside = Not written: { $what }
# $number (text): of the version that it was made of.
workshop-version-of = { $what } (of version { $number })
# $name (text): who wins. $share (text).
workshop-version-stays = { $name } { $share }
workshop-version-between = {" · "}

## Saved in two places at once

workshop-conflict = Saved in two places
# $name (text): what was changed here.
workshop-conflict-says = You changed “{ $name }” here, and meanwhile the same place was saved in another program. Nothing was written over. Both versions stay in the history, whichever you take.
workshop-conflict-look = Look at both first
workshop-conflict-theirs = Keep what was saved elsewhere
workshop-conflict-mine = Write my change

## At the left: events, laws, decisive conditions and endings

workshop-leaf-events = Events
workshop-entry-change = Change
workshop-entry-change-hint = Opens the entry, line by line. Enter or a double click does the same.
workshop-entry-add = Add
workshop-entry-add-hint = Begins another one after the chosen one. An ending is put before it, since the first that holds is told.
workshop-entry-remove = Take out
workshop-entry-remove-hint = Takes the chosen entry out of the file. Undo puts it back.
workshop-entry-unwritable = The file is laid out so that this cannot be written into it: please edit it in your editor.

## An entry that is edited

# $id (text): its short name.
workshop-entry-heading-events = Event: { $id }
workshop-entry-heading-laws = Law: { $id }
workshop-entry-heading-decisive = Ends at once: { $id }
workshop-entry-heading-endings = Ending: { $id }
workshop-entry-words = New: to be written
workshop-entry-more-fields = Add to this
workshop-entry-more-items = One more
workshop-entry-one-more = Add one more
workshop-entry-no-number = This is no number.
# $low, $high (text): the least and the most.
workshop-entry-range-both = { $low } to { $high }
workshop-entry-range-low = from { $low }
workshop-entry-range-high = up to { $high }
workshop-entry-drop = Take line out
workshop-entry-drop-hint = Takes out the chosen line with all that belongs to it.
workshop-entry-write = Write to the file
workshop-entry-write-hint = Writes what has changed, and nothing else, into the file.
workshop-entry-tries = Being tried in 200 matches …
# $rate, $low, $high (text): shares of matches. $games (number).
workshop-entry-rate = Comes in { $rate } of { $games } matches ({ $low } to { $high })
# $told (text): the sentence above. $before (text): a share.
workshop-entry-rate-before = { $told }; before: { $before }

## What a condition or an effect of each form is

workshop-form-all = every part holds
workshop-form-any = at least one part holds
workshop-form-not = the part does not hold
workshop-form-stock = a stock
workshop-form-indicator = an indicator
workshop-form-turn = some turns
workshop-form-date = a span of the calendar
workshop-form-gate = a gate
workshop-form-flag = a flag is up
workshop-form-shipped = a chip has shipped
workshop-form-law = a law is in force
workshop-form-ordered = a side has ordered it
workshop-form-offer = offer a special order
workshop-form-raise = raise a flag
workshop-form-lower = lower a flag

## The author's own scenarios, from the menu

authoring-heading = Scenario workshop
authoring-hint = Write a contest of your own: begin from a template, and see at once what each edit does.
authoring-none = There is none yet. Begin one at the right.
authoring-new = Begin a new one
authoring-template = template
authoring-copy = a copy of it
authoring-name = Name
authoring-name-hint = a-name-like-this
authoring-begin = Begin
authoring-begin-hint = Writes the file into the folder of your scenarios, and opens it in the workshop.
authoring-not-begun = It was not begun.
authoring-pack = Pack to hand on
authoring-pack-hint = Puts the scenario into one file beside it, with author, licence and digest.
authoring-packed = The package is there.
authoring-not-packed = It was not packed: something in the file is wrong.
