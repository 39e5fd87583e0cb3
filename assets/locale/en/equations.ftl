### What the equations of the rules are made of: quantities by name, and how a formula is read.

## The calendar, the gates and the chips: what a turn is told

equation-turn = { $periods } played
equation-past-turn = number of an earlier { $period }, from 0
equation-quarter-months = months in a { $period }
equation-equipment-open = { $fab } equipment passes
equation-memory-open = { $memory } passes
equation-cloud-open = offshore cloud passes
equation-rare-earths-closed = rare earths are closed
equation-rare-earths-rate = levy on rare earths
equation-chip-performance = performance of the { $good } [{ $units }]
equation-chip-price = list price of the { $good } [thousand dollars]
equation-chip-age = age of the { $good } at mid-{ $period } [months, 0 before it ships]
equation-chip-for-export = the { $good } is made for export only
equation-chip-sold-home = bought of the { $good } at home so far [thousand { $units }]
equation-chip-sold-abroad = sold abroad of the { $good } so far [thousand { $units }]
equation-chip-levy = levy on the { $good }
equation-chip-quota = quota for the { $good }, as a share of the budget
equation-chip-licensed = the { $good } has shipped and is licensed
equation-chip-admitted = consent to the { $good } is given
equation-chip-licensed-before = the { $good } was licensed last { $period }
equation-chip-admitted-before = consent stood last { $period }
equation-generation-american = the generation is { $us-adjective }
equation-generation-planned = date on which the generation is planned [months]
equation-generation-performance = performance of the generation [{ $units }]
equation-generation-shipped = the generation had shipped before
equation-ascend-at-start = performance of the best { $home-line } at the start [{ $units }]
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

equation-budget = { $china-adjective } buyers’ { $good } budget [bn dollars]
equation-us-additions = { $us-adjective } { $compute } added with no shortage [thousand { $units }]
equation-supply = set aside for { $china-text } [thousand { $units }]
equation-chip-fashion = how well the { $good } sells at home at its age, beside its best
equation-chip-left = left of the { $good } under the volume rule [thousand { $units }]
equation-chip-set-aside = set aside of the { $good }, after the levy that the maker bears [thousand { $units }]

## Stay or switch

equation-chip-offered = both keys let the { $good } pass
equation-chip-asked = asking price for { $a-unit }’s worth [thousand dollars for { $a-unit }’s worth]
equation-chip-paid = price paid for { $a-unit }’s worth [thousand dollars for { $a-unit }’s worth]
equation-chip-worth = worth of the { $good } for its price
equation-offered-worth = worth on offer
equation-home-price = price of { $china-adjective } { $compute } [thousand dollars for { $a-unit }’s worth]
equation-own-chip = the { $good } a { $china-adjective } buyer has at home [{ $units }]
equation-usable = usable part of a new { $china-adjective } { $good }
equation-home-worth = worth of a { $china-adjective } { $good } for its price
equation-chip-pull = pull of the foreign { $good } [log odds]
equation-chip-share = share of the budget that buyers would spend on the { $good }

## The market

equation-on-offer = a foreign { $good } is on offer
equation-licence-stands = a licence stands
equation-best-money = money that may go to the best { $good } on offer [bn dollars]
equation-best-wanted = money that wants the best { $good } on offer [bn dollars]
equation-best-price = price of the best { $good } on offer [thousand dollars for { $a-unit }’s worth]
equation-best-room = most to be had of the best { $good } on offer [thousand { $units }]
equation-best-target = demand for the best { $good } on offer that can be met [thousand { $units }]
equation-next-worth = worth of the next best { $good } that is left
equation-next-money = money that turns to the next best { $good } [bn dollars]
equation-abroad-money = money that may go abroad [bn dollars]
equation-next-price = price of the next best { $good } [thousand dollars for { $a-unit }’s worth]
equation-next-room = most to be had of the next best { $good } [thousand { $units }]
equation-next-target = demand for the next best { $good } that can be met [thousand { $units }]
equation-target = foreign demand that can be met [thousand { $units }]
equation-hoped-worth = worth of licensed { $goods }, consent or not
equation-hoped-money = money that could go to the best licensed { $good } [bn dollars]
equation-hoped-wanted = money that would want the best licensed { $good } [bn dollars]
equation-hoped-price = price of the best licensed { $good } [thousand dollars for { $a-unit }’s worth]
equation-hoped-target = demand for the best licensed { $good } that could be met [thousand { $units }]
equation-hoped-next-worth = worth of the next best licensed { $good }
equation-hoped-next-money = money that would turn to the next best licensed { $good } [bn dollars]
equation-hoped-next-target = demand for the next best licensed { $good } that could be met [thousand { $units }]
equation-committed = money for the demand that can be met [bn dollars]
equation-ordered = foreign { $compute } ordered [thousand { $units }]
equation-delivered = foreign { $compute } delivered [thousand { $units }]
equation-served = part of that demand that is delivered
equation-foreign-spend = spent on foreign { $goods } [bn dollars]
equation-wanted = money that seeks { $china-adjective } { $goods } [bn dollars]
equation-memory-limit = output that { $memory } allows [thousand { $units }]
equation-domestic = { $china-adjective } { $compute } delivered [thousand { $units }]
equation-domestic-spend = spent on { $china-adjective } { $goods } [bn dollars]
equation-domestic-share = { $china-adjective } part of the market
equation-paid-ahead = paid to { $china-adjective } makers ahead [bn dollars]
equation-best-sales = sales of the best { $good }, before the levy [bn dollars]
equation-next-sales = sales of the next best { $good }, before the levy [bn dollars]
equation-levy-rate = levy on the best { $good } on offer
equation-levy-paid = levy received [bn dollars]
equation-sales = what the maker receives [bn dollars]
equation-crowded = { $us-adjective } { $compute } that these sales leave unbuilt [thousand { $units }]
equation-hunger = how far foreign supply falls short
equation-unmet = part of the budget that finds nothing

## The other flows

equation-usable-installed = usable part of installed { $china-adjective } { $goods }
equation-usable-compute = { $china-adjective } { $compute } that can be used [thousand { $units }]
equation-compute-ratio = { $us-adjective } { $compute } for each usable { $china-adjective } one
equation-severity = force of the cut
equation-drawn = stockpile put to work [thousand { $units }]
equation-zeal = how eagerly the maker builds
equation-expected = sales that the maker builds for [thousand { $units }]
equation-written-off = inventory written down [thousand { $units }]
equation-loss = loss from the write-down [bn dollars]
equation-denied = how far { $fab } equipment is denied
equation-makers-weight = makers’ money beside the whole budget
equation-roadmap-reach = how far the roadmap gets this { $period } [months]
equation-generation-ready = nobody holds it back
equation-generation-out = the generation has shipped by now
equation-frontier = performance of the best { $us-adjective } { $good } [{ $units }]
equation-ascend = performance of the best { $home-line } [{ $units }]
equation-ascend-before = performance of the best { $home-line } before [{ $units }]
equation-debut = a better { $home-line } appears
equation-best-licensed = performance of the best licensed { $good } [{ $units }]
equation-best-licensed-before = performance of the best licensed { $good } last { $period } [{ $units }]
equation-undercut = its launch is undercut
equation-better-output = output gained by the new generation
equation-uncaught = part that gets past the inspection
equation-evading = part of a push that evades enforcement
equation-smuggled = { $compute } smuggled [thousand { $units }]
equation-rented = { $compute } rented [thousand { $units }]
equation-caught = a push meets an inspection
equation-hurt = how much lost sales hurt
equation-foreign = new { $compute } on foreign { $goods } [thousand { $units }]
equation-installed = { $compute } installed in { $china-text } [thousand { $units }]
equation-turnover = part of the work that moves with new { $goods }
equation-supply-before = best { $good } in supply last { $period } [{ $units }]
equation-supply-after = best of it still licensed [{ $units }]
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
equation-most = most of all { $goods }’ ({ $what })
equation-of-most = ({ $what }) of the { $good } with the most “{ $by }”
equation-is-most = being the { $good } with the most “{ $by }”
equation-comma = { "; " }
