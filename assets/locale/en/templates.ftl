### Templates: the comments of a new scenario file, for its author.

template-head =
    This is a whole contest: it can be checked and played as it stands. Change one thing, save, and check again.
    Lines that begin with # are comments. Texts may be one for all languages, or one each (en, ja, zh).
    Figures name their source: a citation, an address, or "design choice" where you made them up.
    Shares run from 0 to 1, money is in billions of dollars, months count 12 x year + month - 1.
    scenarios/README.md explains every part.
template-calendar = When it begins, how many turns it has, and how many months each of them is long (1 to 12).
template-sides = The seller is called us in the file and the buyer china, whatever names they have. “aim” stands beside the choice of sides, “brief” is read by whoever plays.
template-capital = Political capital: what comes in each turn, and the most that can be kept.
template-stocks = Every stock has to have a value at the start. Those of one side alone begin with its key.
template-last-quarter = What flowed in the turn before the match. What is left out is 0.
template-chips = Generations of both sides. How good one is follows from tpp and bandwidth, H100 = 1. A chip without a licence is never sold; its consent is the buyer’s.
template-performance = Where you have no data sheet, give “performance” itself.
template-gates = A gate is open, closed, or on a rung of its ladder. Those on a chip of the seller are licences: a rung is a levy, in percent of the price.
template-quota = On a consent a rung is a quota: the most that this chip may take of what buyers spend, in percent.
template-channels = Channels are what passes beside chips: equipment, memory, cloud (held by the seller), rare-earths (held by the buyer).
template-programmes = What money at home can be put into. The ids are known to the rules; names and prices are yours.
template-constants = Numbers of the model that differ here. The model page (the command “model”) lists them all, with unit and source.
template-specials = Special orders: “act” is a working that the rules know, “effects” are your own. Without “when” they can always be given.
template-events = At the end of each turn, every event whose condition holds comes about with its chance. “cooldown” keeps it away for so many turns.
template-flags = A flag is a memory: one event raises it, another asks for it and lowers it.
template-laws = A law passes as soon as its condition holds, and stays in force for so many turns.
template-objectives = What each side plays for, 100 points in all. From worth_nothing to worth_all; over: mean counts every turn, not the last alone.
template-decisive = What ends a match before its time. The winner is us, china or nobody.
template-endings = The first ending whose condition holds is told.
template-last-ending = The last one always holds.
template-two-turns = A sketch in two turns: one licence, one consent, one event. Good for trying an idea before there are figures for it.
template-two-turns-calendar = Two halves of a year.
template-classroom = For a class: roles that share a side, a plan for the lesson, questions for afterwards.
template-roles = Everybody may read “public”; “private” and the goals are for the role alone. A power is propose, second, veto, intelligence or hold-back.
template-protocol = How long each phase of a turn takes, in minutes, and how a team decides.
template-lesson = The minutes of the steps add up, and the turns that a step plays fit into it at the pace of the protocol.
template-historical = From the record: it opens on a day of the past, carries what was really ordered, and is held against what was measured.
template-sources = What the whole scenario rests on. Name whoever measured it; where you only read a report of one, write “read at” before its address. Figures of your own say “design choice”, as several below do.
template-historical-calendar = October 2022 to March 2024.
template-for-export = A chip made for export has no customers at home.
template-historical-constants = A scenario with a record is warned where a constant leaves the range that its record supports (“ranges” below).
template-certain = What really happened on a date has chance 1 and a date for its condition.
template-history = The record changes nothing in a match. The command “history” gives these orders to the rules and lays the points beside what comes of them.
template-blockade = A blockade: all licences are closed, the sides have unlike numbers of orders, and minerals answer chips.
template-threat = A threat says what is done unless the other side gives way in time.
template-three-generations = A race of three generations: each has its own licence and grows old while the frontier moves on.
template-three-generations-calendar = Five years, in turns of three months.
template-shared-gate = Several chips may name one licence or one consent. It can be moved as soon as the first of them has shipped.
template-other-technology = Another technology altogether: no chip in sight. Sides, goods, gates, programmes, orders, events and objectives have names of your own.
template-same-stocks = The workings stay the same: us_congress is the anger of whoever can stop the seller, china_ecosystem the buyer’s own standard, compute whatever the goods give.
template-other-chips = Goods are still called chips in the file. Performance counts beside the first of them, which is 1 here.
template-own-words = Words of its own for what the game says. The standing-* ones stand in nearly every message; the others are texts for one message each. Their ids and usual texts are in assets/locale.
template-unit-share = 0 to 1
template-unit-kh100e = thousand H100 equivalents
template-unit-kh100e-quarter = thousand H100 equivalents a turn
template-unit-bn-usd = bn USD
template-unit-bn-usd-quarter = bn USD a turn
template-unit-months = 12 x year + month - 1
template-unit-pc = political capital
