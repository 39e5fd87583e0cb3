### The encyclopaedia of the rules: words around the pages, then what each page says.

## The screen

rule-heading = Rules
rule-search = Search the rules
rule-search-hint = Search …
rule-found = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
rule-card-says = Tools, cost to move and long-term risk, { $stack } in blue against { $home-line } in orange. Press to read how they are worked out.
rule-none = No page has these words.
rule-reading = Reading the rules …
rule-back-page = Page before
rule-map = Map of causes
rule-group-all = All
rule-group-workings = Workings
rule-group-measures = Measures
rule-group-orders = Orders
rule-group-happenings = Happenings
rule-group-figures = Figures
rule-key-open-about = rules, with a search
rule-key-map-about = map of causes
rule-key-search-about = search
rule-key-page-back-about = the page before

## Kinds of pages

rule-kind-flow = working
rule-kind-score = score
rule-kind-stock = stock
rule-kind-indicator = indicator
rule-kind-gate = gate
rule-kind-programme = programme
rule-kind-special = special order
rule-kind-event = event
rule-kind-law = law
rule-kind-ending = ending
rule-kind-chip = { $good }
rule-kind-constant = constant

## Headings and facts

rule-head-changes = What it changes
rule-head-listens = What it depends on
rule-head-equations = Its equations
rule-equations-say = What it adds to each figure in a { $period }. Names are figures as they stand when the { $period } begins, constants, or quantities worked out on the way. What is so counts as 1, what is not so as 0; × goes before +; what is divided by nothing is nothing.
rule-head-on-the-way = Worked out on the way
rule-head-counted = What it adds to the amounts kept for each { $good }
rule-head-elsewhere = Worked out elsewhere
rule-head-numbers = Its constants
rule-head-moved-by = What moves it
rule-head-moves = What it moves
rule-head-counts = Where it counts
rule-head-used-in = Where it is used
rule-head-decisive = The match ends early with
rule-head-act = In the model
rule-head-leads = May lead to
rule-head-effects = Effects
rule-head-sets-going = What it sets going this { $period }
rule-fact-unit = Unit
rule-fact-side = Side
rule-fact-secret = Secret
rule-fact-start = At the start
rule-fact-value = Value
rule-fact-range = Range in the sources
rule-fact-weight = Weight
rule-fact-held-by = Held by
rule-fact-ladder = Rates
rule-fact-quotas = Quotas
rule-fact-cost = Cost
rule-fact-offer = On offer
rule-fact-cooldown = Pause
rule-fact-when = When
rule-fact-demand = Averted if
rule-fact-chance = Chance a { $period }
rule-fact-often = How often
rule-fact-passes = Passes when
rule-fact-force = In force for
rule-fact-maker = Maker
rule-fact-ships = Due
rule-fact-performance = Performance
rule-fact-price = Price
rule-fact-sold-home = Bought at home before, in { $units }
rule-fact-sold-abroad = Sold to { $china-short } before, in { $units }
rule-chip-volume = Volume rule: over all { $periods }, no more of it may go to { $china-text } than { $share } of what { $us-adjective } customers have bought of the same { $good }. How much that still leaves stands on the { $good } in the race.
rule-chip-for-export = Made for export: { $us-adjective } customers do not buy it, and the volume rule does not bind it.
rule-secret = The rival sees only what is publicly believed.
rule-source = Source: { $source }
rule-source-chosen = chosen for the game
rule-source-taken-over = taken over from the game’s own scenarios, where its source stands
rule-source-because = chosen for the game ({ $because })
rule-usual = { $amount } on average
rule-rarely = rarely
rule-cause-of = { $stock }: { $cause }
rule-more = raises
rule-less = lowers
rule-influence-on = { $sign } { $target } ({ $cause })
rule-influence-by = { $sign } it through “{ $cause }”
rule-objective = an aim of { $side }
rule-score-of = To win: { $side }
rule-score-says = The sum of these aims is the score, 0 to 100. The higher score wins; within { NUMBER($margin, maximumFractionDigits: 1) } { $margin ->
        [one] point
       *[other] points
    } it is a draw.
rule-score-over = Where an aim says over what time it counts, it is given a mark at the end of every { $period }, from nothing to full, by what it reads then; the mean of the marks counts, as in a school report. So what is set in the last { $period } alone moves little.
rule-points = { $points } of 100 points
rule-lets-through = passes here
rule-other-key = the other key to the same door
rule-gate-licence = The exporter’s key. Without it the { $good } is never sold, whatever the buyer wants. A levy takes a share of the price; what reaches the buyer’s price sends them elsewhere.
rule-gate-consent = The importer’s key. Closed, it turns the { $good } back at the border. A quota lets in no more than a part of what buyers spend; the rest they must buy from their own makers.
rule-gate-prices = open { $open } · levy { $levy } · close { $ban } political capital
rule-quota-prices = open { $open } · quota { $levy } · close { $ban } political capital
rule-channel-equipment = What passes here are tools for { $fabs }. Closed, they slow { $china-adjective } { $fabs } and the next { $home-line }, the more so the better the allies keep to it.
rule-channel-memory = What passes here is { $memory-in-full }. Open, it adds to what { $china-text } can build in a { $period }; closed, only its own { $memory } counts.
rule-channel-cloud = What passes here is { $compute } rented abroad. Closed, a part still goes through shell companies, less the more enforcement there is.
rule-channel-rare-earths = What passes here are magnets and materials. A levy or a cut makes a shortage on the other side, and teaches it to do without.
rule-offer-always = always
rule-offer-by-effect = only when an event or a law brings it
rule-turns = { $turns ->
    [one] { $turns } { $period }
   *[other] { $turns } { $periods }
}
rule-once = once in a match
rule-held-here = gate
rule-never-sold = It has no licence to give: it is never sold to { $china-text } in this scenario.
rule-ending-says = The first ending whose condition holds at the end is told. Its story is kept for those who get there.
rule-otherwise = no other ending fits
rule-gate-open = open
rule-gate-levied = under a levy or quota
rule-gate-closed = closed
rule-gate-passable = open or under a levy or quota

## Conditions and effects

rule-when-and = { "; " }
rule-when-or = { " or " }
rule-when-not = not: { $what }
rule-when-brackets = ({ $what })
rule-when-at-least = { $what } { $value } or more
rule-when-at-most = { $what } { $value } or less
rule-when-above = { $what } above { $value }
rule-when-below = { $what } below { $value }
rule-when-turns = { $periods } { $start } to { $end } of the match
rule-when-date = in { $date }
rule-when-dates = { $start } to { $end }
rule-when-gate = { $gate } { $state }
rule-when-shipped = { $chip } has shipped
rule-when-law = { $law } in force
rule-when-ordered = { $side } orders “{ $order }”
rule-when-flag = after { $causes }
rule-effect-scale = times { $factor }
rule-effect-set = becomes { $value }
rule-effect-over = { $amount } over { $turns } { $periods }
rule-effect-offer = { $turns ->
    [one] on offer for { $turns } { $period }
   *[other] on offer for { $turns } { $periods }
}
rule-effect-lock = { $turns ->
    [one] locked for { $turns } { $period }
   *[other] locked for { $turns } { $periods }
}
rule-effect-unlock = no longer locked

## Units

rule-unit-percent = percent; its changes in points
rule-unit-share = points of 100
rule-unit-months = months, as a date on the calendar
rule-unit-kh100e = thousand { $units }’ worth of { $compute }
rule-unit-kh100e-quarter = thousand { $units }’ worth a { $period }
rule-unit-bn-usd = billion dollars
rule-unit-bn-usd-quarter = billion dollars a { $period }
rule-unit-pc = political capital

## The clock in the record

rule-eighteen-months = What the eighteen months are
rule-eighteen-months-says = They are an age. The H200 first shipped around the middle of 2024 and was about eighteen months old in December 2025, when it was decided to license it. By ship date it was 6 to 9 months behind the B200 and 15 to 17 behind the GB300; when deliveries began, in July 2026, it was about 26 months old. Whether it would be bought nobody knew: five days before the decision Jensen Huang of { $maker } was asked whether the buyers’ government would allow it, and said, “We don’t know.”

## Indicators

rule-indicator-legal_lag_months = How much older the best licensed { $good } is than the newest { $us-adjective } one, by the dates they shipped. With nothing licensed, the oldest generation counts.
rule-indicator-arrival_lag_months = How long ago the { $us-adjective } frontier had the performance of what was delivered to { $china-text } under licence this { $period }: the mean over the { $goods }, each { $one-unit } equivalent alike. So volume and performance count as well as age, and a licence without a sale does not. Where nothing arrives, it is the lag of the best { $china-adjective } { $good }: what is run instead. Who sells nothing has neither kept a window nor given one away.
rule-indicator-chip_lag_months = How long ago the { $us-adjective } frontier stood where the best { $china-adjective } { $good } stands today.
rule-indicator-model_lag_months = How far the best { $china-adjective } { $products } trail the { $us-adjective } ones.
rule-indicator-compute_added_us_kh100e = { $Compute } that { $us-text } added last { $period }.
rule-indicator-compute_added_china_kh100e = { $Compute } that { $china-text } added last { $period }, through all channels.
rule-indicator-compute_ratio_added = What { $us-text } added last { $period }, for each unit that { $china-text } added.
rule-indicator-compute_installed_us_kh100e = { $us-adjective } { $compute } installed.
rule-indicator-compute_installed_china_kh100e = { $Compute } that { $china-text } can use: imported, its own, rented and smuggled.
rule-indicator-compute_ratio_installed = Installed { $us-adjective } { $compute }, for each unit of { $china-adjective } { $compute }.
rule-indicator-levy_revenue_bn = Levy received since the match began.
rule-indicator-chip_sales_bn = Value of { $goods } delivered to { $china-text } since the match began.
rule-indicator-domestic_share = Part of { $china-adjective } makers in their home market for { $goods } last { $period }, by value.
rule-indicator-dependency_cuda = Share of { $china-adjective } { $purpose } work that runs on { $stack }.
rule-indicator-self_reliance = The mean of freedom from { $stack }, the home share of the market and the maturity of the { $china-adjective } ecosystem.
rule-indicator-best_legal_performance = The best { $good } that has a licence, in { $units }: what { $china-text } may buy, whether it admits the { $good } or not. The legal lag goes by it.
rule-indicator-best_arrived_performance = The best { $good } that was delivered to { $china-text } under licence last { $period }, in { $units }: both keys let it pass, buyers wanted it, and it was in stock. Nothing delivered counts as 0. The lag of what arrives goes by all that was delivered.
rule-indicator-frontier_performance = The best { $us-adjective } { $good } that has shipped, in { $units }.
rule-indicator-ascend_performance = The best { $china-adjective } { $good } that has shipped, in { $units }.
rule-indicator-levy_rate = The { $us-adjective } levy on the best licensed { $good }.
rule-indicator-import_quota = How much of the market { $china-text } lets the best licensed { $good } have: all of it where consent is open, nothing where it is refused.

## Units of constants

rule-measure-none = no unit
rule-measure-per-quarter = share a { $period }
rule-measure-pc = political capital
rule-measure-bn-usd-per-quarter = billion dollars a { $period }
rule-measure-k-usd-per-h100e = thousand dollars for { $a-unit }’s worth
rule-measure-h100e = { $units }’ worth
rule-measure-kh100e = thousand { $units }’ worth
rule-measure-kh100e-per-quarter = thousand { $units }’ worth a { $period }
rule-measure-kh100e-per-quarter-per-bn = thousand { $units }’ worth a { $period }, for a billion dollars
rule-measure-kh100e-per-bn = thousand { $units }’ worth for a billion dollars
rule-measure-months = months
rule-measure-months-per-quarter = months a { $period }
rule-measure-share = share, 0 to 1
rule-measure-share-per-kh100e-per-bn = share for a thousand { $units }’ worth beside a billion dollars
