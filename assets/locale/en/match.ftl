### What can go wrong at the table, with a save or with a transcript, and what to do about it.

match-side-us = { $us-text }
match-side-china = { $china-text }

# $side (text), $why (text): one or more reasons.
match-illegal-orders = The orders of { $side } cannot be carried out: { $why }

# $order (text), $side (text), $guess (text): the nearest order there is.
match-unknown-order = There is no order ‘{ $order }’ on the menu of { $side }; did you mean ‘{ $guess }’?

# $side (text)
match-already-committed = The orders of { $side } are already committed this turn; withdraw them first.
match-not-committed = There are no committed orders of { $side } to take back.
match-computer-seat = The computer plays { $side } and gives its orders by itself.
match-other-seat = Another window plays { $side }; only that one sees its board.
match-is-over = The match is over; no more orders are taken.

# $turn (number), $why (text): what is not possible in that turn, as a sentence.
match-no-run-up = The match cannot be brought to where you want to play on; in turn { $turn }: { $why }

# Orders that were chosen before the board changed. $side (text)
match-moved-on = The table has moved on since { $side } chose these orders; look at the board again, then choose.
match-paused = The match is paused; orders are taken once it goes on.

# What whoever leads a match does to it from outside. $subject (text), $guess (text): the nearest there is.
match-unknown-event = The scenario has no event ‘{ $subject }’; did you mean ‘{ $guess }’?
match-unknown-stock = There is no stock ‘{ $subject }’; did you mean ‘{ $guess }’?
match-unknown-gate = The scenario has no gate ‘{ $subject }’; did you mean ‘{ $guess }’?
match-unknown-seat = There is no side ‘{ $subject }’; the sides are us and china.

# $value (text), $low (text), $high (text)
match-wrong-value = { $subject } cannot be set to { $value }; give a number from { $low } to { $high }.

# $most (number): letters.
match-wrong-note = A note needs at least one letter and no more than { $most }.

# $file (text), $line (number)
match-empty-save = { $file }: error: the file is empty; open another save or one of its backups.
match-not-a-save = { $file }:{ $line }: error: this is not a saved match; its first line should name the format, the rules and the scenario.
match-not-json = { $file }:{ $line }: error: this line is damaged; open a backup, or go on from the turns before it.
match-unknown-line = { $file }:{ $line }: error: this line is neither a turn nor orders nor an ending; open a backup, or go on from the turns before it.
match-after-the-end = { $file }:{ $line }: error: the match ended on the line before, and nothing may follow; remove what follows, or open a backup.

# $turn (number): whole turns before the cut.
match-cut-off = { $file }:{ $line }: error: the file is cut off in the middle of this line; { $turn ->
        [0] no turn is left whole, so open a backup
        [one] one turn before it is whole: go on from there, or open a backup
       *[other] { $turn } turns before it are whole: go on from there, or open a backup
    }.

# $field (text): a name used in the file.
match-wrong-field = { $file }:{ $line }: error: ‘{ $field }’ is missing or not what belongs there; open a backup, or go on from the turns before it.

# $found (number), $expected (number): turns.
match-wrong-turn = { $file }:{ $line }: error: turn { $found } stands where turn { $expected } belongs; open a backup, or go on from the turns before it.

# $order (text), $guess (text)
match-save-unknown-order = { $file }:{ $line }: error: the scenario has no order ‘{ $order }’ (nearest: ‘{ $guess }’); open a backup, or go on from the turns before it.

# $why (text)
match-save-illegal-order = { $file }:{ $line }: error: these orders cannot be carried out: { $why } Open a backup, or go on from the turns before it.

# $why (text)
match-save-intervention = { $file }:{ $line }: error: what was done from outside cannot be done here: { $why } Open a backup, or go on from the turns before it.

# $found (text), $expected (text): fingerprints.
match-other-state = { $file }:{ $line }: error: replaying gives state { $found } where the file says { $expected }, so a line up to here was changed; open a backup, or go on from the turns before it.
match-missing-end = { $file }:{ $line }: error: the file says the match ended here, but its turns do not lead to an ending; open a backup, or go on from the turns before it.

# $found (text), $here (number): versions.
match-other-format = { $file }: error: the save has format { $found }, which this version of the game does not read; open it with the version that wrote it.
match-other-rules = { $file }: error: the save was made under rules { $found } and this game plays rules { $here }; open it with the version that wrote it, read its orders with the command replay, or start the match anew.

# $scenario (text), $path (text)
match-missing-scenario = { $file }: error: its scenario ‘{ $scenario }’ cannot be read from { $path }: { $why }
match-other-scenario = { $file }: error: scenario ‘{ $scenario }’ has changed since the match was saved ({ $found }, now { $here }); put the old scenario file back, or start the match anew.

# $why (text): a finding in that scenario.
match-enclosed-scenario = { $file }:{ $line }: error: the scenario that the save encloses cannot be used: { $why }; open a backup.

match-no-such-save = { $file }: error: there is no such file; check the name.
match-not-a-file = { $file }: error: this is not a file but a folder or a device; name a saved match.

# $limit (number): megabytes.
match-too-large = { $file }: error: the file is larger than { $limit } MB, and no saved match is; name a saved match.
match-unreadable = { $file }: error: the file cannot be read: { $why }.
match-not-text = { $file }:{ $line }: error: this line is not text in UTF-8; open a backup.
match-unwritable = { $file }: error: the match could not be saved: { $why }; free some space or choose another folder. The match goes on.

match-not-a-transcript = { $file }:{ $line }: error: this is not a transcript of a match; it should say ‘{ $expected }’ here.

match-transcript-order = { $file }:{ $line }: error: the orders of this turn cannot be given any more: { $why }

# Told when two windows play one match. $file (text): where this one is kept from now on.
match-parted = Another window has gone on with this match. What you play here is a match of its own from now on, saved as { $file }; the other one is untouched.

# $variable (text): a variable of the environment, $folder (text): what it says.
match-no-such-home = { $variable } is set to { $folder }, and this computer has no user of that name; name a folder by its whole path.

# $file (text), $why (text): told at leaving.
match-unwritten = { $file }: not saved: { $why }
