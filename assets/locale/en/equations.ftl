### What the equations of the rules are made of: quantities by name, and how a formula is read.

## The calendar, the gates and the chips: what a turn is told

equation-turn = { $periods } played
equation-past-turn = number of an earlier { $period }, from 0
equation-quarter-months = months in a { $period }
equation-equipment-open = fab equipment passes
equation-memory-open = memory passes
equation-cloud-open = offshore cloud passes
equation-rare-earths-closed = rare earths are closed
equation-rare-earths-rate = levy on rare earths
equation-chip-performance = performance of the chip [H100s]
equation-chip-price = list price of the chip [thousand dollars]
equation-chip-age = age of the chip at mid-{ $period } [months, 0 before it ships]
equation-chip-for-export = the chip is made for export only
equation-chip-sold-home = bought of the chip at home so far [thousand H100s]
equation-chip-sold-abroad = sold abroad of the chip so far [thousand H100s]
equation-chip-levy = levy on the chip
equation-chip-quota = quota for the chip, as a share of the budget
equation-chip-licensed = the chip has shipped and is licensed
equation-chip-admitted = consent to the chip is given
equation-chip-licensed-before = the chip was licensed last { $period }
equation-chip-admitted-before = consent stood last { $period }
equation-generation-american = the generation is { $us-adjective }
equation-generation-planned = date on which the generation is planned [months]
equation-generation-performance = performance of the generation [H100s]
equation-generation-shipped = the generation had shipped before
equation-ascend-at-start = performance of the best Ascend at the start [H100s]
equation-threats = threats announced
equation-thousand = 1000
equation-unlimited = no limit

## Orders

equation-given-inspect = an inspection surge is ordered
equation-given-wait-for-consent = the maker is told to wait for consent
equation-given-stockpile = a stockpile is ordered
equation-given-smuggle = a push to smuggle is ordered
equation-given-rent = a push to rent is ordered
equation-given-hold-launch = a launch is held back
equation-given-rush-launch = a launch is rushed
equation-side-bans = gates closed
equation-side-levies = gates levied harder
equation-side-openings = gates opened or eased
equation-side-capital-spent = political capital spent
equation-side-funds-spent = money spent
equation-side-capital-income = new political capital
equation-side-capital-cap = most political capital that can be kept
equation-side-threat-stood = a threat of last { $period } falls due
equation-side-threat-met = the rival met its demand
equation-side-threat-carried-out = it was not met and is carried out

## Supply

equation-budget = { $china-adjective } buyers’ chip budget [bn dollars]
equation-us-additions = { $us-adjective } compute added with no shortage [thousand H100s]
equation-supply = set aside for { $china-text } [thousand H100s]
equation-chip-fashion = how well the chip sells at home at its age, beside its best
equation-chip-left = left of the chip under the volume rule [thousand H100s]
equation-chip-set-aside = set aside of the chip, after the levy that the maker bears [thousand H100s]

## Stay or switch

equation-chip-offered = both keys let the chip pass
equation-chip-asked = asking price for an H100’s worth [thousand dollars for an H100’s worth]
equation-chip-paid = price paid for an H100’s worth [thousand dollars for an H100’s worth]
equation-chip-worth = worth of the chip for its price
equation-offered-worth = worth on offer
equation-home-price = price of { $china-adjective } compute [thousand dollars for an H100’s worth]
equation-own-chip = the chip a { $china-adjective } buyer has at home [H100s]
equation-usable = usable part of a new { $china-adjective } chip
equation-home-worth = worth of a { $china-adjective } chip for its price
equation-chip-pull = pull of the foreign chip [log odds]
equation-chip-share = share of the budget that buyers would spend on the chip

## The market

equation-on-offer = a foreign chip is on offer
equation-licence-stands = a licence stands
equation-best-money = money that may go to the best chip on offer [bn dollars]
equation-best-wanted = money that wants the best chip on offer [bn dollars]
equation-best-price = price of the best chip on offer [thousand dollars for an H100’s worth]
equation-best-room = most to be had of the best chip on offer [thousand H100s]
equation-best-target = demand for the best chip on offer that can be met [thousand H100s]
equation-next-worth = worth of the next best chip that is left
equation-next-money = money that turns to the next best chip [bn dollars]
equation-abroad-money = money that may go abroad [bn dollars]
equation-next-price = price of the next best chip [thousand dollars for an H100’s worth]
equation-next-room = most to be had of the next best chip [thousand H100s]
equation-next-target = demand for the next best chip that can be met [thousand H100s]
equation-target = foreign demand that can be met [thousand H100s]
equation-hoped-worth = worth of licensed chips, consent or not
equation-hoped-money = money that could go to the best licensed chip [bn dollars]
equation-hoped-wanted = money that would want the best licensed chip [bn dollars]
equation-hoped-price = price of the best licensed chip [thousand dollars for an H100’s worth]
equation-hoped-target = demand for the best licensed chip that could be met [thousand H100s]
equation-hoped-next-worth = worth of the next best licensed chip
equation-hoped-next-money = money that would turn to the next best licensed chip [bn dollars]
equation-hoped-next-target = demand for the next best licensed chip that could be met [thousand H100s]
equation-committed = money for the demand that can be met [bn dollars]
equation-ordered = foreign compute ordered [thousand H100s]
equation-delivered = foreign compute delivered [thousand H100s]
equation-served = part of that demand that is delivered
equation-foreign-spend = spent on foreign chips [bn dollars]
equation-wanted = money that seeks { $china-adjective } chips [bn dollars]
equation-memory-limit = output that memory allows [thousand H100s]
equation-domestic = { $china-adjective } compute delivered [thousand H100s]
equation-domestic-spend = spent on { $china-adjective } chips [bn dollars]
equation-domestic-share = { $china-adjective } part of the market
equation-paid-ahead = paid to { $china-adjective } makers ahead [bn dollars]
equation-best-sales = sales of the best chip, before the levy [bn dollars]
equation-next-sales = sales of the next best chip, before the levy [bn dollars]
equation-levy-rate = levy on the best chip on offer
equation-levy-paid = levy received [bn dollars]
equation-sales = what the maker receives [bn dollars]
equation-crowded = { $us-adjective } compute that these sales leave unbuilt [thousand H100s]
equation-hunger = how far foreign supply falls short
equation-unmet = part of the budget that finds nothing

## The other flows

equation-usable-installed = usable part of installed { $china-adjective } chips
equation-usable-compute = { $china-adjective } compute that can be used [thousand H100s]
equation-compute-ratio = { $us-adjective } compute for each usable { $china-adjective } one
equation-severity = force of the cut
equation-drawn = stockpile put to work [thousand H100s]
equation-zeal = how eagerly the maker builds
equation-expected = sales that the maker builds for [thousand H100s]
equation-written-off = inventory written down [thousand H100s]
equation-loss = loss from the write-down [bn dollars]
equation-denied = how far fab equipment is denied
equation-makers-weight = makers’ money beside the whole budget
equation-roadmap-reach = how far the roadmap gets this { $period } [months]
equation-generation-ready = nobody holds it back
equation-generation-out = the generation has shipped by now
equation-frontier = performance of the best { $us-adjective } chip [H100s]
equation-ascend = performance of the best Ascend [H100s]
equation-ascend-before = performance of the best Ascend before [H100s]
equation-debut = a better Ascend appears
equation-best-licensed = performance of the best licensed chip [H100s]
equation-best-licensed-before = performance of the best licensed chip last { $period } [H100s]
equation-undercut = its launch is undercut
equation-better-output = output gained by the new generation
equation-uncaught = part that gets past the inspection
equation-evading = part of a push that evades enforcement
equation-smuggled = compute smuggled [thousand H100s]
equation-rented = compute rented [thousand H100s]
equation-caught = a push meets an inspection
equation-hurt = how much lost sales hurt
equation-foreign = new compute on foreign chips [thousand H100s]
equation-installed = compute installed in { $china-text } [thousand H100s]
equation-turnover = part of the work that moves with new chips
equation-supply-before = best chip in supply last { $period } [H100s]
equation-supply-after = best of it still licensed [H100s]
equation-withdrawn = part of the supply that is withdrawn
equation-tools-ready = how far { $china-adjective } tools carry a cut-off
equation-readiness = readiness for a cut-off
equation-bare-shock = shock to those who are not ready
equation-us-bluff = { $us-short }: its threat was a bluff
equation-china-bluff = { $china-short }: its threat was a bluff

## Notation

equation-side = { $side }: { $what }
equation-paid = times paid for: { $programme }
equation-if = { $then } if { $condition }, else { $otherwise }
equation-min = least of ({ $parts })
equation-max = greatest of ({ $parts })
equation-clip = ({ $what }, held between { $low } and { $high })
equation-product = product over all earlier { $periods } of ({ $what })
equation-most = most of all chips’ ({ $what })
equation-of-most = ({ $what }) of the chip with the most “{ $by }”
equation-is-most = being the chip with the most “{ $by }”
equation-comma = { "; " }
