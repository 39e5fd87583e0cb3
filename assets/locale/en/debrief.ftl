### The debrief of a class: the page that its teacher makes of the file, when the match is over.

# $scenario (text): the scenario's title.
debrief-title = { $scenario }: debrief

## People

debrief-people = Who sat where
debrief-role = Role
debrief-who = Played by
debrief-nobody = the computer
debrief-private = Own score
debrief-goals = What it wanted, and how far it came
# $goal (text): what was asked for, with its figures. $reached (text): a share in percent.
debrief-goal = { $goal }: { $reached }
# $role, $name (text): a role, and the name of a student in class.
debrief-seat = { $role } ({ $name })
# $role (text): a role that the computer played.
debrief-persona-seat = { $role } (computer)

## Decisions

# $side, $why (text): a team, and a sentence on what decided.
debrief-decided = { $side }: { $why }
debrief-proposal = Proposal
debrief-by = Brought by
debrief-seconded = Seconded by
debrief-votes = Votes
debrief-outcome = What became of it
debrief-no-orders = No orders
debrief-outcome-ordered = ordered
debrief-outcome-withdrawn = taken back
debrief-outcome-veto = struck by a veto
debrief-outcome-illegal = could not be ordered any more
debrief-outcome-held-back = too dear: funds were held back
debrief-outcome-unseconded = nobody seconded it
debrief-why-majority = the most votes decided.
debrief-why-personas = people were even, and the computer’s votes for empty roles decided.
debrief-why-tie-first = votes were even, and the earlier proposal won.
debrief-why-tie-lead = votes were even, and the lead’s vote decided.
debrief-why-tie-chance = votes were even, and the dice decided.
debrief-why-default-persona = too few had voted, and the lead’s adviser decided.
debrief-why-default-nothing = too few had voted, and nothing was ordered.
debrief-why-default-first = too few had voted, and the earliest proposal was ordered.

## Courses

debrief-courses = Branches side by side
debrief-courses-say = The match was taken back and played on from an earlier { $period }. All courses begin alike; what follows below tells of the last one.
debrief-courses-lead = Lead of { $side }
# $number (number): counted from 1.
debrief-course = Course { $number }
# $date (text): the last turn in common. $number (number): a course.
debrief-course-parted = after { $date } of course { $number }
debrief-course-from = Played on
debrief-course-turns = Turns played
debrief-course-verdict = Result
# $side (text): a team.
debrief-course-score = Score of { $side }
# $date (text): a turn. $number (number): a course.
debrief-when = { $date }, course { $number }

## Notes

debrief-notes = Notes between the governments
debrief-note-from = From
debrief-note-tone = Tone
debrief-note-text = Text
debrief-note-state = Read by
debrief-tone-offer = offer
debrief-tone-warning = warning
debrief-tone-reply = reply
debrief-note-waiting = nobody: it waited for the teacher
debrief-note-passed = the other government
debrief-note-published = everybody
debrief-note-held = nobody: the teacher held it

## What the teacher did

debrief-acts = What the teacher did
debrief-acts-all = In order, with when
debrief-minute = Minute
debrief-act = What
debrief-act-door-open = opened the door
debrief-act-door-shut = closed the door
debrief-act-start = began the lesson
debrief-act-pause = stopped the clock
debrief-act-go-on = let the clock go on
debrief-act-extend = gave more time
debrief-act-step-back = went back to the proposals
# $turn (number): turns that stayed.
debrief-act-rewind = took the match back to the end of turn { $turn }
# $who (text): a student. $role (text): a role.
debrief-act-seat = seated { $who } as { $role }
debrief-act-persona-on = gave { $role } to the computer
debrief-act-persona-off = gave { $role } back to its people
debrief-act-revoke = sent the device of { $who } away
# $event (text): an event of the scenario.
debrief-act-inject = let this happen: { $event }
# $text (text): what was said.
debrief-act-notice = told the class: “{ $text }”
# $what (text): a stock or a gate. $note (text): why.
debrief-act-override = set { $what }: “{ $note }”
debrief-act-mute-on = asked { $who } to write nothing
debrief-act-mute-off = let { $who } write again
debrief-act-end = ended the match

## Evidence

debrief-evidence = For the assessment
debrief-evidence-says = What the log shows of each team. It counts what was done, not how good it was: that is for you to judge, with the rubric below.
debrief-shows-students = Students
debrief-shows-roles = Roles held by people
debrief-shows-proposals = Proposals brought
debrief-shows-proposing = Roles that brought some
debrief-shows-seconds = Times somebody seconded
debrief-shows-vetoes = Vetoes
debrief-shows-held-back = Times funds were held back
debrief-shows-unanimous = Decided by all as one
debrief-shows-contested = Decided with votes against
debrief-shows-defaults = Too few had voted
debrief-shows-notes = Notes to the other government
debrief-shows-lines = Lines in the team’s chat
debrief-shows-turnout = Votes cast of those possible
debrief-shows-score = Score of the team
debrief-shows-private = Mean of the roles’ own scores
