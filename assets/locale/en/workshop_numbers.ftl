### The workshop: the numbers of the file, each with a slider.

workshop-leaf-numbers = Numbers
workshop-numbers-search = Search numbers
workshop-numbers-search-hint = Search: name, key or subject
workshop-numbers-unread = The file cannot be read as it stands, so its numbers cannot be moved. What is wrong stands under Findings.
workshop-numbers-none = No number speaks of that.
# $name (text): of a number.
workshop-number-value = New value: { $name }
# $value (text): a number.
workshop-number-back = Back to { $value }
workshop-number-back-hint = Writes the value that stood in the file when it was opened here.
# $path (text): such as events[3].chance. $line (text): a number.
workshop-number-place = { $path }, line { $line }
# $path (text): where it would stand.
workshop-number-unsaid = { $path }: the file leaves it to the game. Once moved, it is written there.
# $unit (text).
workshop-number-unit = Unit: { $unit }
# $low, $high (text): the ends of the slider.
workshop-number-room = Slider from { $low } to { $high }
# $low, $high (text): what the file may say.
workshop-number-bounds = May be { $low } to { $high }: type what lies beyond the slider
# $low, $high (text): what the file may say.
workshop-number-beyond = It must be { $low } to { $high }.
workshop-number-no-number = This is no number.
# $outer, $inner (text): a part of the file, and what stands in it.
workshop-number-within = { $outer }: { $inner }
# $name (text): of an objective.
workshop-number-weight = Weight of { $name }
workshop-number-margin = Scores this close are a draw
# $name (text): a figure, such as who wins. $before, $after (text): its shares.
workshop-number-moves = { $name } { $before } → { $after }
workshop-key-move = Move the slider; with Shift ten steps
workshop-key-type = Type the value of the chosen number

## Subjects

workshop-subject-match = The match
workshop-subject-sides = Both sides at the start
workshop-subject-shared = Shared at the start
workshop-subject-market = Model: the market
workshop-subject-race = Model: the race
workshop-subject-leverage = Model: leverage
workshop-subject-politics = Model: politics
workshop-subject-home = Model: industry at home
workshop-subject-objectives = Objectives
workshop-subject-chips = Chips
workshop-subject-gates = Gates
workshop-subject-programmes = Programmes
workshop-subject-specials = Special orders
workshop-subject-events = Events
workshop-subject-laws = Laws
workshop-subject-decisive = Early ends
workshop-subject-endings = Endings
workshop-subject-last_quarter = Before the first turn
workshop-subject-teams = Teams and lessons
workshop-subject-history = The record
