### The model explained: words of the page that `model` writes from the rules.

## The page as a whole

model-title = The model of “{ $title }”
model-lead = Written from the rules that the game plays by: equations, constants and figures stand here as the program has them. The headings follow the ODD protocol, by which models of this kind are described; a part for teachers comes first.
model-contents = Contents
model-head-teacher = For teachers: what the eighteen months are, and are not
model-head-purpose = Purpose
model-head-entities = Entities and units
model-head-schedule = Schedule of a { $period }
model-head-equations = The equations
model-head-constants = Constants
model-head-opening = Opening data
model-head-calibration = Calibration
model-head-validation = Validation
model-head-sensitivity = Sensitivity
model-head-limits = Known limits
model-head-balance = What is balance and not evidence

## Teachers

model-teacher-says = This is a game that argues. It turns one article’s argument into equations, sets them beside the record, and says where the record is silent. Use it to ask what follows from what, not to learn what will happen. Three questions carry a lesson: which figure on this page is measured, which is chosen, and what would have to be otherwise for the other side to be right?
model-eighteen-here = In the game they are a mark. By the dates in the table of chips this match opens with a legal lag of { $lag }, and the white mark on the race stands at { $target }.
model-eighteen-counts = What counts is not the licence: an aim of { $side } reads how far behind what arrives is, and what is refused or not bought does not arrive.
model-eighteen-not = What they are not
model-eighteen-not-law = They are not a rule. No law or licence says “eighteen months”; the licence names a chip, and a chip grows older every month.
model-eighteen-not-lag = They are not the lag of { $china-text }. By ship date the H200 was 6 to 9 months behind the B200 and 15 to 17 behind the GB300; how far models lag is another measure (Epoch AI: 7 months on average, 4 to 14).
model-eighteen-not-now = They are not fixed. They were true in December 2025. While the licence stays at the H200 the legal lag grows by itself, and the indicator of that name shows it.
model-how-to-read = How to read this page with a class
model-how-to-read-says = Take one working, such as the embargo’s irony, and read its sentence before its equations. Let the class say what each name would need to be measured. Then look up the constants: a source can be followed, “free” cannot, and the last part says what speaks for and against the choices that carry the argument.

## Purpose

model-purpose-asks = The model asks one question: who controls the clock when one country makes the best { $purpose } { $goods } and another can buy them, do without them, or make its own? What may not be bought abroad is bought at home, and that money becomes design, { $wafers } and { $memory }; what is sold abroad earns, binds to a { $software } stack, and closes a gap. Both governments face a dilemma about time.
model-purpose-not = It is made to be played and argued about. It forecasts nothing, recommends no policy, and its two players stand for governments, not for everyone who acts in them.

## Entities

model-entities-say = Two sides give orders. Their gates let { $goods }, tools, { $memory }, cloud and rare earths pass, against a levy or not at all. Between them stand stocks, which change only by the causes listed here, and generations of { $goods }, which ship when a roadmap reaches their date.
model-entities-amounts = Of each { $good } that a licence can release two amounts are kept besides: what { $us-adjective } customers have bought, and what has gone abroad. They bound each other: the volume rule lets abroad, over all { $periods }, no more than a part of what was bought at home of the same { $good }.
model-entities-unit = { $Compute } is counted in thousands of { $units }’ worth. The game’s worth of { $a-good } counts its operations and its { $memory }; Epoch AI counts 8-bit operations alone (H20 0.15, H200 1.00), so its figures were converted before they were used.
model-both = both

## Schedule

model-schedule-says = Everything within a { $period } looks at how things stood when it began, and at this { $period }’s orders, launches, market and leaks; nothing looks at what another working has changed meanwhile.
model-step-orders = Both sides’ orders are turned over together and set the gates.
model-step-launches = Generations whose date a roadmap reaches ship.
model-step-market = The market settles demand, deliveries and payments.
model-step-leaks = What is smuggled and rented is settled.
model-step-flows = The workings add to the stocks: { $flows }.
model-step-specials = Special orders bring their effects, and effects that are spread over time go on.
model-step-bounds = Stocks are brought back within their bounds; what is cut off is a cause of its own.
model-step-events = Events happen by chance where their condition holds.
model-step-laws = Laws pass where theirs holds.
model-step-end = It is checked whether the match is over.

## Equations

model-equations-say = Each table says what a working adds to a stock in a { $period }, and how the quantities in it are worked out. A test holds every one of these equations against what the program books, on random states and constants, to nine digits.
model-equations-signs = Reading: × and ÷ go before + and −; ^ is a power, e ^ its natural base, ln the natural logarithm. What is so counts as 1, what is not so as 0. What is divided by nothing counts as nothing. “The { $good }” is each { $good } that a licence can release, “the generation” each { $good } of either side. Square brackets hold a unit.
model-given = What a { $period } is told
model-given-says = These have no equation: they are the orders, the calendar, the gates and the { $goods } of the scenario.

## Constants and opening

model-constants-say = { $count } constants. “Free” marks one that no source measures; the range is what sources or judgement allow. Sources are quoted as they were written.
model-free-source = free: { $source }
model-traced = { $source } ({ $there })
model-no-rate = open or closed only
model-no-claim = chosen for the game; no empirical claim
model-opening-says = The match begins in { $start } and lasts at most { $turns } turns. The table has what each stock starts from.
model-opening-replay = Beside each stands where the replay of “{ $title }” ends on the same day. What differs by more than a fifth names a source of its own.

## Studies

model-no-record = This scenario has no record of its own and takes no constants by name from one that has: it is neither calibrated nor validated. `python main.py history controls-2022` replays a record.
model-calibration-says = Constants were moved within their ranges to meet these recorded figures when the orders that both governments really gave are replayed, without chance.
model-validation-says = These figures were kept aside: no constant was chosen by them. They judge the model.
model-own-record = The record is this scenario’s own, “{ $title }”. Figures were worked out as this page was written.
model-followed = The record is that of “{ $title }”, whose constants this scenario takes over; where it has its own, its list of constants says why. The years of this scenario have not been measured.
model-quantities = Quantities
model-lags = Lags
model-months = { $months } months
model-percent-off = { $error }%
model-met = met
model-missed = missed
model-median = { $kind }: { $points } figures, median absolute error { $error }, aim { $target } or less: { $met }.
model-worst = A median hides its worst figures. Furthest off: { $worst }.
model-worst-one = { $name } ({ $date }) by { $error }
model-replay-command = The same as data: `python main.py history { $scenario } --json`.
model-sensitivity-says = Which constants move the outcome most? The study changes one constant after another over its range, by Morris’s method; the effect is the mean change of one figure. Here: { $outcome }.
model-sensitivity-older = This table is from the last run, which moved { $then } constants; the rules now have { $now } that have a range. Run it again for figures that hold.
model-sensitivity-command = To run it, some minutes: `python main.py study sensitivity { $scenario } --results`.

## Limits

model-limits-say = What the model leaves out, and a class may well miss:
model-limit-actors = Two governments, one maker and one market stand for many: no allies, firms or ministries act for themselves.
model-limit-chips = { $Goods } differ by one number for performance and one for price; networks, power, cooling and { $software } of single firms are not told apart.
model-limit-money = Prices do not clear the market: the maker’s list price stands, and what is short is rationed.
model-limit-time = A { $period } is one step; what happens faster, such as a licence given and withdrawn within weeks, is not seen.
model-limit-politics = { $Us-parliament }, legitimacy, tension and credibility are scales from 0 to 100 that nobody measures; they say in which direction something presses, not how strongly.
model-limit-chance = Events have chances that the scenario’s author chose.
model-limit-memory = Sources disagree whether logic or { $memory } limits { $china-adjective } output; the model takes the smaller of the two, and the opening sets which it is.
model-limit-range = Beyond a few years everything rests on growth rates; the last years of a long match are a thought experiment.
model-short = Where the game falls short of its makers’ aims
model-short-says = Studies ask more of the game than it does. What they found missed, and what bounds it; the figures are in `game/studies/RESULTS.md`:
model-short-levy = A levy of 50% should lower what arrives by a tenth or more, for each chip and also over two years. With licences up to Blackwell it does so in the first year and hardly over two: the volume rule lets abroad no more than a part of what { $us-adjective } customers have bought of a chip, buyers take all of that with the levy as without it, and so the levy only delays them.
model-short-gate = The gate of the H200 should be among the three orders that matter most to either side. What moves most are the licences of younger chips and, for { $china-text }, its own programmes: a younger chip does several times as much, and within two years the volume rule has let most of the H200s go. The gate that the argument begins with matters most in the first year.
model-short-easy = The easy player should win 80% of decided matches against random orders. It wins clearly as { $us-text } and about two of three as { $china-text }. The aim lies within the interval of the study’s eighty matches. Neither looking further ahead nor misjudging less makes it stronger: a short look ahead is what bounds it.
model-short-persona = No persona should be dominated, that is, do no better than one other against every rival. The hawk is: closing every gate first leaves too little for the generation that comes next.
model-short-endings = Five endings or more should each close 3% of the matches between two hard players, or more. Four do: two who play only to win let the lag grow, smuggle, or stand alone, and seldom come to the bargain that the title speaks of. Personas and people, who play for other ends too, reach the rest.

## Balance

model-balance-says = Some constants were set so that the game is worth playing, or so that the article’s argument can be seen at work. They are no findings. If you doubt one, change it: a scenario file may set any constant.
model-thesis = Chosen after the article’s thesis
model-thesis-says = These make the loop work: refused money turns home, becomes better chips with a delay, and an open door slows that. Those who study the matter disagree on what binds:
model-opinion-bernstein = Bernstein: logic wafers bind, and fall behind demand less each year; it expects { $china-adjective } supply of 16, 39 and 91 billion dollars in 2025, 2027 and 2028. In July 2025 it thought that of some 16.8 billion of lost sales only about 1.5 would turn to { $china-adjective } chips at once.
model-opinion-semianalysis = SemiAnalysis: memory binds, until { $china-adjective } makers ramp in 2027 to 2028; in 2026 it may hold Ascend at about 300 thousand, so that denying memory matters more than denying chips.
model-opinion-grunewald = Grunewald: memory binds here too, and what { $china-text } adds in 2026 is for the most part legal H200; take that away, and additions fall by up to 60%. Compute rented abroad counts for much.
model-opinion-epoch = Epoch AI: it counts chips, about 14 to 1 between { $us-adjective } hyperscalers and { $china-text }, and finds models some 7 months behind. Read together, models follow compute less than the ratio suggests.
model-for-unmet_spill = Buyers who are refused still need compute, and Huawei says that capacity, not demand, limits it.
model-against-unmet_spill = Bernstein saw a tenth or so turn home in the first year; the rest was rented, smuggled or not spent.
model-for-prepayment = Orders of 2026 are paid ahead, and paid orders let a maker book wafers.
model-against-prepayment = How far is not known; if memory binds, money paid ahead builds nothing sooner.
model-for-choice_inertia = Work written for CUDA is costly to move: a failed switch cost DeepSeek about three months.
model-against-choice_inertia = The home share of the market rose from about a fifth in 2023 to two fifths in 2025: habit gave way fast.
model-for-choice_momentum = A generation that sells draws developers and public buyers to the next.
model-against-choice_momentum = No source measures it; supply and software may explain the same.
model-for-domestic_learning = Experience lowers cost, and each generation gives more for its price.
model-against-domestic_learning = Yields without the newest tools may keep cost up, and scarce supply keeps prices up.
model-for-choice_sharpness = Buyers compare what a chip does for its price, and turn to another when that one does more.
model-against-choice_sharpness = No source measures how sharply; guidance by a government may count for more than price.
model-for-fabs_gain = Public programmes have put tens of billions into fabs, and wafers a month have grown since.
model-against-fabs_gain = If tools, yields or memory bind, money alone adds little.
model-for-generation_yield = A better design gives more compute from the same wafers.
model-against-generation_yield = Larger dies yield less and want more memory; if memory binds, output does not follow.
model-for-compute_elasticity = Training and serving need compute, and the dispute is about nothing if chips do not matter.
model-against-compute_elasticity = Model lags of 4 to 14 months beside a ratio near 14 to 1 suggest a weaker link, and diffusion closes gaps without chips.
model-aims = What each side plays for
model-aims-say = Aims, their spans and their points are no findings either: they are what the game asks the players to want, set so that both sides can win. A mark is given at the end of every { $period } where an aim says over what time it counts, and the mean of the marks counts; so nothing is won by a last setting.
model-free = All constants that no source measures
model-free-says = What each may be, and what speaks for the value. “Chosen” means by the makers of the game; a study of the whole (depth, sensitivity) set many of them.

## Columns and tables

model-unargued = For the other { $count } nothing is said but that a match is worth playing with them: { $constants }.
model-for-export = made for export
model-column-aim = Aim
model-column-counts = From nothing to all, and over what time
model-column-points = Points
model-column-reads = Reads
model-column-sold-abroad = Sold abroad before [thousand { $units }]
model-column-sold-home = Sold at home before [thousand { $units }]
model-column-against = What speaks against
model-column-because = Why
model-column-by = By
model-column-cause = Cause
model-column-changes = What changes
model-column-chip = { $Good }
model-column-constant = Constant
model-column-effect = Effect
model-column-error = Error
model-column-for = What speaks for
model-column-gate = Gate
model-column-held-by = Held by
model-column-rates = Rates between open and closed
model-column-is = Is
model-column-maker = Maker
model-column-meaning = What it is
model-column-performance = Performance [{ $units }]
model-column-price = Price [thousand dollars]
model-column-quantity = Quantity
model-column-replay-end = Replay
model-column-range = Range
model-column-recorded = Recorded
model-column-series = Series
model-column-ships = Due
model-column-side = Side
model-column-simulated = Simulated
model-column-source = Source
model-column-stock = Stock
model-column-symbol = In files
model-column-time = Time
model-column-unit = Unit
model-column-value = Value
model-table-aims = Aims of both sides
model-table-calibration = Recorded figures that constants were chosen by
model-table-chips = Generations of { $goods }
model-table-constants = Constants of the model
model-table-gates = Gates
model-table-free = Constants that no source measures
model-table-opening = What each stock starts from
model-table-sensitivity = Constants by their effect
model-table-stocks = Stocks
model-table-thesis = Constants chosen after the article’s thesis
model-table-validation = Recorded figures that were kept aside
