### The teacher's pack: plans, rules for students, glossary, role cards and table signs.

# $title (text): the scenario's title.
handout-title = { $title }: teacher’s pack
handout-lead = All that a class needs on paper: print, cut, begin.
handout-contents = In this pack

## How to use it

handout-use = How to use this pack
handout-use-print = Print on one side, on A4 or Letter paper, at actual size.
handout-use-cards = Each role has a page. Cut it along the dashed line: the upper part lies on the table for everybody, the lower one is for that role alone.
handout-use-signs = Two table signs share a page. Cut between them, and fold each in the middle so that it stands.
handout-use-rules = Rules and glossary: a copy for each table.
handout-use-yours = Lesson plans, answers and the rubric are for you.

## Lesson plans

# $minutes (number), $title (text): what the plan is called.
handout-plan = Lesson plan for { $minutes } minutes
handout-plan-named = { $title } ({ $minutes } minutes)
handout-plan-goals = What students can do afterwards
handout-plan-steps = Step by step
# $turns (number): turns of the match that the lesson has time for.
handout-plan-turns = { $turns } { $periods } of the match are played.
handout-step-when = Minutes
handout-step = Step
handout-step-turns = Turns
handout-step-what = What you and the class do
# $start, $end (numbers): minutes since the lesson began.
handout-span = { $start }–{ $end }
handout-misconceptions = What is easily misunderstood, and what to answer
# $words (text): a sentence as a student would say it.
handout-said = “{ $words }”
handout-rubric = How the work of a team is judged
handout-rubric-what = What is judged
# $number (number): 1 is the lowest.
handout-rubric-level = Level { $number }

## Rules in short

handout-rules = The rules in short
# $turns (number), $first, $last (text): the first and the last turn.
handout-rule-teams = Two governments, { $us-text } and { $china-text }. The match has { $turns } { $periods }, { $first } to { $last }.
# $slots (number): most orders of a turn.
handout-rule-orders = Each { $period } your team gives up to { $slots } orders in secret: it taxes, closes or opens a gate, invests at home, or plays a special order. Orders cost political capital, money, or both.
handout-rule-keys = A foreign { $good } passes two gates: the seller’s licence and the buyer’s consent. A licence is not a sale.
handout-rule-propose = Anybody may put a package of orders on the team’s list. It stands on the ballot if its role may propose, or once a role that may propose or second backs it.
handout-rule-vote = Each role has one vote, in secret: for a proposal, or for “no orders”. The most votes win.
handout-rule-tie-first = At a tie the earlier proposal wins.
handout-rule-tie-lead = At a tie the vote of the team’s lead decides.
handout-rule-tie-chance = At a tie the dice decide.
# $quorum (text): a share in percent.
handout-rule-default-persona = When time is up and fewer than { $quorum } of the roles have voted, an adviser decides for the team.
handout-rule-default-nothing = When time is up and fewer than { $quorum } of the roles have voted, the team gives no orders.
handout-rule-default-first = When time is up and fewer than { $quorum } of the roles have voted, the earliest proposal is ordered.
handout-rule-reveal = Both teams’ orders are turned over together. Then the market buys, events happen, laws pass, and the report tells every change with its causes.
handout-rule-notes = You may write to the other government: an offer, a warning, a reply. Nothing said is binding.
handout-rule-secrets = What your card says “for you alone” you may tell, hide or bend. Nobody else may look at it. You have a score of your own beside your team’s.
handout-rule-tension = If tension reaches { $limit } before the end, all ties break and both sides lose.
handout-powers = What roles may do beside voting

## Powers of roles

power-propose = Propose
power-propose-says = What you propose stands on the ballot at once.
power-second = Second
power-second-says = You may second what somebody else proposes, and it stands on the ballot.
power-veto = Veto
power-veto-says = Once a match you strike a proposal off the ballot.
power-intelligence = Intelligence
power-intelligence-says = You also see how the other side is likely to reply.
power-hold-back = Hold back funds
power-hold-back-says = Three times a match you put aside part of the funds for a { $period }; proposals that cost more are off the ballot.

## Role cards

handout-public = For everybody
handout-private = For you alone
# $power (text): what the role may do.
handout-power = Your power: { $power }
handout-goals = Your own score
# $goal (text): what it asks for. $span (text): from what value to what. $points (number): its weight.
handout-goal = { $goal } ({ $span }; { $points } points)
handout-says = What you can say
handout-fears = What you fear
handout-cut = Cut here

## Glossary

handout-glossary = Glossary
handout-glossary-says = In the game’s own words. On the board every number can be asked why it moved.
handout-glossary-gates = Gates
handout-glossary-figures = Figures that count
handout-glossary-workings = How things hang together
