### The encyclopaedia of the rules: words around the pages, then what each page says.

## The screen

rule-heading = Rules
rule-search = Search the rules
rule-search-hint = Search …
rule-found = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
rule-card-says = Tools, cost to move and long-term risk, CUDA in blue against Ascend in orange. Press to read how they are worked out.
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
rule-kind-chip = chip
rule-kind-constant = constant

## Headings and facts

rule-head-changes = What it changes
rule-head-listens = What it depends on
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
rule-secret = The rival sees only what is publicly believed.
rule-source = Source: { $source }
rule-source-chosen = chosen for the game
rule-usual = { $amount } on average
rule-rarely = rarely
rule-cause-of = { $stock }: { $cause }
rule-more = raises
rule-less = lowers
rule-influence-on = { $sign } { $target } ({ $cause })
rule-influence-by = { $sign } it through “{ $cause }”
rule-objective = an aim of { $side }
rule-score-of = To win: { $side }
rule-score-says = The sum of these aims is the score, 0 to 100. The higher score wins; within { NUMBER($margin, maximumFractionDigits: 1) } points it is a draw.
rule-points = { $points } of 100 points
rule-lets-through = passes here
rule-other-key = the other key to the same door
rule-gate-licence = The exporter’s key. Without it the chip is never sold, whatever the buyer wants. A levy takes a share of the price; what reaches the buyer’s price sends them elsewhere.
rule-gate-consent = The importer’s key. Closed, it turns the chip back at the border; a levy here is a tariff that pays into the importer’s purse and protects its own makers.
rule-gate-prices = open { $open } · levy { $levy } · close { $ban } political capital
rule-channel-equipment = What passes here are tools for fabs. Closed, they slow { $china-adjective } fabs and the next Ascend, the more so the better the allies keep to it.
rule-channel-memory = What passes here is stacked memory. Open, it adds to what { $china-text } can build in a { $period }; closed, only its own memory counts.
rule-channel-cloud = What passes here is computing rented abroad. Closed, a part still goes through shell companies, less the more enforcement there is.
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
rule-gate-levied = levied
rule-gate-closed = closed
rule-gate-passable = open or levied

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
rule-unit-kh100e = thousand H100s’ worth of computing
rule-unit-kh100e-quarter = thousand H100s’ worth a { $period }
rule-unit-bn-usd = billion dollars
rule-unit-thousand-jobs = thousand jobs
rule-unit-pc = political capital

## Workings

rule-flow-turn = A { $period }
rule-flow-turn-says = Both sides choose their orders in secret and turn them over together. Then the market buys, the workings below run, events happen by chance, laws pass when their condition holds, and the end is checked. Every working looks at how things stood when the { $period } began, so orders of the same { $period } do not see each other’s fruit. Each change of each figure is written down with its cause: point at any number to read them.
rule-flow-orders = Price of orders
rule-flow-orders-says = An order costs political capital, money, or both, and they are gone whatever comes of it. Capital comes in each { $period } and can only be saved up to a limit, so an unspent { $period } is partly lost.
rule-flow-market = The market
rule-flow-market-says = { $china-adjective } buyers split a growing budget between foreign and { $china-adjective } chips by what each gives for its price: performance, how usable its software is, price with levy and tariff, and habit. A foreign chip needs two keys, the licence and the consent. What is ordered arrives over the next { $periods }, only as fast as it is built, and never beyond a cap tied to { $us-adjective } volume. Most of the money that finds no foreign chip buys { $china-adjective } ones, as far as fabs and memory reach. If an offer ends, what was on order is cancelled.
rule-flow-lock-in = Lock-in
rule-flow-lock-in-says = What is bought decides what work is written for. Foreign chips pull { $china-adjective } work to CUDA, { $china-adjective } chips push it off. Work also migrates by itself, faster with a mature { $china-adjective } ecosystem and slowest while foreign chips meet every wish. Users teach the ecosystem: the more of the market is { $china-adjective }, the faster it grows. Staying is cheap today and risky later; switching costs time now.
rule-flow-stay-or-switch = Stay or switch?
rule-flow-stay-or-switch-says = The card on the board weighs what { $china-adjective } laboratories weigh. Tools: how much of a chip’s power can be used, which for CUDA is all of it and for Ascend grows with the ecosystem. Cost to move: progress lost in a { $period } while work is carried over, less as the ecosystem matures. Long-term risk: on CUDA, the shock if supply were cut off today, which begins above the leverage notch; on Ascend, standing alone. The share in the head is the part of the budget that buyers would rather spend on the best chip both keys let through.
rule-flow-irony = Embargo’s irony
rule-flow-irony-says = Money that cannot buy NVIDIA buys Ascend. Domestic revenue speeds the Ascend roadmap and builds fabs and memory; foreign supply starves them. Denied fab equipment takes a part of that back, as far as the allies keep in line.
rule-flow-levy = The levy
rule-flow-levy-says = A levy takes its share of what arrives, not of what was licensed. It brings money and jobs, and a habit: the more is bought, the more the { $us-adjective } side depends on selling. When consent is then closed on someone used to selling, jobs go and Congress complains. Sales pay for a little research.
rule-flow-clock = The clock
rule-flow-clock-says = { $us-adjective } generations ship on their roadmap, one month a month. Frontier research brings it forward, a shortage of rare earths holds it back, less so with fabs at home. A licence that stays fixed therefore ages: the legal lag grows by itself until the window is moved.
rule-flow-launch = Launches
rule-flow-launch-says = A chip ships in the { $period } in which its maker’s roadmap reaches its date. A new Ascend brings confidence, which fades, and more computing from the same wafers. If a better foreign chip is licensed in that very { $period }, the launch is undercut: confidence and part of the roadmap are lost. { $china-adjective } makers can hold a launch back, or rush it at the cost of fab yield.
rule-flow-compute = Computing
rule-flow-compute-says = Installed chips age by a fixed part each { $period }. { $us-adjective } computing grows all the time, less in a shortage. When supply is cut off, { $stockpile_draw }% of the { $china-adjective } stockpile is put to work; what stays locked away ages faster than what runs.
rule-flow-capability = Models
rule-flow-capability-says = The { $us-adjective } model frontier moves on with the calendar. { $china-adjective } models advance by the computing that is usable, set against { $us-adjective } computing, and by diffusion: part of any lag closes through papers, people and distillation. Moving work to a young ecosystem costs progress, and so does the shock of a cut-off.
rule-flow-diversion = Diversion
rule-flow-diversion-says = Imports and leaks raise the risk that chips end up with the military. Enforcement lowers it, in proportion to the risk there is.
rule-flow-congress = Congress
rule-flow-congress-says = Pressure in Congress rises with diversion risk above { $quiet_risk }, with a model lead below { $easy_lead } months, and with a licence close to the newest generation. Left alone it drifts back towards calm. At its brink a law takes the decision away.
rule-flow-brink = The brink
rule-flow-brink-says = Orders are read as signals. Each gate closed or levied harder relieves Congress, each gate opened feeds it, more so the nearer pressure is to the brink.
rule-flow-refusal = Refusal
rule-flow-refusal-says = Buying under a levy while dependent wears down trust at home. Refusing what is offered wins a little pride. Scarcity costs trust, self-reliance earns it, and time pulls it back to its usual level.
rule-flow-choke = Rare earths
rule-flow-choke-says = A levy or cut on rare earths makes a shortage, in proportion to the dependency of { $us-text } that is left, less the allies’ help. Each use erodes the dependency it rests on; free trade restores a little of it. The exporter loses sales, and tension rises.
rule-flow-leaks = Leaks
rule-flow-leaks-says = What cannot be bought is smuggled and rented in part, less so under enforcement. A push to smuggle or rent brings more and evades { $push_evades }% of it. An inspection in the same { $period } stops most of a push and shames its author; an inspection that finds nothing shames the inspector.
rule-flow-rug-pull = The rug pull
rule-flow-rug-pull-says = When supply that is in use is withdrawn from { $china-text }, the shock is in proportion to the dependency above the leverage notch, less the readiness: a stockpile and a mature ecosystem. The shock takes imported computing out of use and sets laboratories back, then heals over several { $periods }.
rule-flow-inventory = Inventory
rule-flow-inventory-says = A licence makes the maker build stock for { $china-text } before consent is given. While consent is refused, part of the stock is written off each { $period }: it costs jobs, and if the stock was high, Congress reacts. The maker can be told to wait for consent, and then has nothing on the shelf when it comes.
rule-flow-threat = Threats
rule-flow-threat-says = A threat names a measure for next { $period }. If the rival gives way, it brings political capital and credibility without a blow. If not, carry it out, or be seen to bluff: credibility falls, and home is displeased. With less credibility, the next threat brings less.
rule-flow-tension = Tension
rule-flow-tension-says = Closing and levying gates and threatening raise tension; opening gates and time lower it. At 100 everything is cut off at once and both sides lose.
rule-flow-home = Home
rule-flow-home-says = Each { $period } brings public money and political capital. What programmes built at home fades if neglected, and bans strain the allies who have to bear them. A restless Congress or a doubting public takes capital away.
rule-flow-programme = Programmes
rule-flow-programme-says = Money paid into a programme bears fruit in the same { $period }. Each programme strengthens one thing at home; what it brings is told on its own page, and what is built wears off if it is neglected.
rule-flow-special = Special orders
rule-flow-special-says = Orders beyond gates and programmes. Some are always on offer, some only after an event. What each does is on its own page.
rule-flow-event = Events
rule-flow-event-says = At the end of a { $period } each event whose condition holds happens with its own chance. A match remembers its chance: played again from the same seed with the same orders, the same things happen.
rule-flow-law = Laws
rule-flow-law-says = A law passes at the end of the { $period } in which its condition holds, and binds both sides for as long as it is in force.
rule-flow-limit = Limits
rule-flow-limit-says = A share cannot leave 0 to 100, and no stock falls below nothing. What would have gone beyond is written down as a cause of its own, so that the sum still adds up.

## Stocks

rule-stock-tension = How close the two sides are to breaking off everything. Shared by both.
rule-stock-us_roadmap = The date that { $us-adjective } chip development has reached. A generation ships when it passes the generation’s own date.
rule-stock-us_model = The date on the calendar of the { $us-adjective } frontier of models; it sets the scale for both.
rule-stock-us_compute = { $us-adjective } computing installed for AI.
rule-stock-us_rare_earth_dependency = How far { $us-adjective } chips and fabs depend on { $china-adjective } magnets and materials.
rule-stock-us_sales_dependency = How used the { $us-adjective } side is to selling chips to { $china-text }.
rule-stock-us_shortage = How much of what is needed from rare earths is missing. It slows the roadmap and new data centres.
rule-stock-us_home_fabs = How much of the chip chain stands at home. It softens shortages and supports jobs.
rule-stock-us_enforcement = How well export rules are enforced. It shrinks leaks and lowers diversion risk.
rule-stock-us_allies = How closely allies keep to the same controls. It makes denied equipment bite and blunts a rare-earth cut.
rule-stock-us_funds = Public money that the { $us-adjective } side can spend on orders.
rule-stock-us_capital = Room for manoeuvre at home, spent on gates and special orders.
rule-stock-us_credibility = How far threats from { $us-text } are believed.
rule-stock-us_levy_revenue = Levy received since the match began.
rule-stock-us_chip_sales = Value of chips delivered to { $china-text } since the match began.
rule-stock-us_jobs = Jobs in the { $us-adjective } chip industry.
rule-stock-us_inventory = Chips built for { $china-text } and not yet delivered; written down while nobody may buy them.
rule-stock-us_diversion_risk = The risk that chips sold to { $china-text } serve the military.
rule-stock-us_congress = How impatient Congress is. At the brink it passes a law of its own.
rule-stock-china_roadmap = The date that Ascend development has reached. A generation ships when it passes the generation’s own date.
rule-stock-china_model = The date on which { $us-adjective } models stood where the best { $china-adjective } ones stand now.
rule-stock-china_compute_imported = Computing from chips bought abroad under licence.
rule-stock-china_compute_domestic = Computing from Ascend and other { $china-adjective } chips; how much is usable depends on the ecosystem.
rule-stock-china_compute_rented = Computing rented in data centres abroad.
rule-stock-china_compute_smuggled = Computing from chips that came in past the controls.
rule-stock-china_on_order = Chips ordered abroad and not yet delivered.
rule-stock-china_stockpile = Chips and parts locked away against a cut-off. They age, and they soften the shock.
rule-stock-china_shock = What a cut-off broke and has not yet healed: support, spare parts, training runs.
rule-stock-china_dependency = Share of { $china-adjective } AI work that runs on the { $us-adjective } stack, CUDA.
rule-stock-china_ecosystem = How mature { $china-adjective } software for AI chips is. It makes { $china-adjective } chips usable and leaving CUDA cheap.
rule-stock-china_fab = What { $china-adjective } fabs can make in a { $period }. The smaller of fabs and memory decides.
rule-stock-china_memory = What { $china-adjective } stacked memory allows in a { $period }. The smaller of fabs and memory decides.
rule-stock-china_momentum = How much confidence buyers have in the newest Ascend.
rule-stock-china_legitimacy = Trust in the course at home. If it is low, political capital drains away.
rule-stock-china_funds = Public and steered money that the { $china-adjective } side can spend on orders.
rule-stock-china_capital = Room for manoeuvre at home, spent on gates and special orders.
rule-stock-china_credibility = How far threats from { $china-text } are believed.

## Indicators

rule-indicator-legal_lag_months = How much older the best licensed chip is than the newest { $us-adjective } one, by the dates they shipped. With nothing licensed, the oldest generation counts.
rule-indicator-chip_lag_months = How long ago the { $us-adjective } frontier stood where the best { $china-adjective } chip stands today.
rule-indicator-model_lag_months = How far the best { $china-adjective } models trail the { $us-adjective } ones.
rule-indicator-compute_added_us_kh100e = Computing that { $us-text } added last { $period }.
rule-indicator-compute_added_china_kh100e = Computing that { $china-text } added last { $period }, through all channels.
rule-indicator-compute_ratio_added = What { $us-text } added last { $period }, for each unit that { $china-text } added.
rule-indicator-compute_installed_us_kh100e = { $us-adjective } computing installed.
rule-indicator-compute_installed_china_kh100e = Computing that { $china-text } can use: imported, its own, rented and smuggled.
rule-indicator-compute_ratio_installed = Installed { $us-adjective } computing, for each unit of { $china-adjective } computing.
rule-indicator-levy_revenue_bn = Levy received since the match began.
rule-indicator-chip_sales_bn = Value of chips delivered to { $china-text } since the match began.
rule-indicator-domestic_share = Part of { $china-adjective } makers in their home market for chips last { $period }, by value.
rule-indicator-dependency_cuda = Share of { $china-adjective } AI work that runs on CUDA.
rule-indicator-self_reliance = The mean of freedom from CUDA, the home share of the market and the maturity of the { $china-adjective } ecosystem.
rule-indicator-best_legal_performance = The best chip that both keys let through to { $china-text } now, in H100s.
rule-indicator-frontier_performance = The best { $us-adjective } chip that has shipped, in H100s.
rule-indicator-ascend_performance = The best { $china-adjective } chip that has shipped, in H100s.
rule-indicator-levy_rate = The { $us-adjective } levy on the best licensed chip.
rule-indicator-tariff_rate = The { $china-adjective } tariff on the best licensed chip.

## What special orders do in the model

rule-act-inspect = Stops most of this { $period }’s smuggling and pushed rental. A push that meets it is caught: tension, lost face, less diversion risk. If there was no push, some credibility is lost.
rule-act-wait-for-consent = Nothing is built for { $china-text } this { $period } while consent is refused, so nothing has to be written down, and nothing is ready.
rule-act-threaten = Announces a measure. Next { $period } it is judged: conceded, carried out or a bluff.
rule-act-stockpile = Adds to the stockpile, which softens a later cut-off. It ages by itself.
rule-act-smuggle = Brings banned chips in at once, evading part of the enforcement. Caught, if an inspection runs in the same { $period }.
rule-act-rent = Moves training to rented clusters abroad: much while the cloud gate is open, less behind it. Caught, if an inspection runs in the same { $period }.
rule-act-hold-launch = A generation that would ship this { $period } is kept back and ripens a little.
rule-act-rush-launch = Brings the roadmap forward this { $period }, at the cost of fab yield.

## Constants

rule-constant-market_bn = Chip budget in the first { $period }
rule-constant-market_growth = Growth of that budget
rule-constant-choice_sharpness = Weight of value for money
rule-constant-choice_inertia = Weight of habit
rule-constant-choice_balance = Dependency at which habit is neutral
rule-constant-choice_momentum = Weight of a new Ascend
rule-constant-density_premium = Worth of a larger chip
rule-constant-no_chip = Chip of those who have none
rule-constant-domestic_price = Price of { $china-adjective } compute at the start
rule-constant-domestic_learning = Price cut of a better Ascend
rule-constant-software_floor = Usable with no ecosystem
rule-constant-pass_through = Levy passed on to the price
rule-constant-import_cap_share = Cap on licensed imports
rule-constant-delivery_rate = Delivered of what is on order
rule-constant-unmet_spill = Unmet demand that turns home
rule-constant-build_rate = Gap built for { $china-text } in a { $period }
rule-constant-depreciation = Ageing of chips
rule-constant-us_added = { $us-short } compute added in the first { $period }
rule-constant-us_growth = Growth of added { $us-short } compute
rule-constant-shortage_bite = { $us-short } growth lost to a shortage
rule-constant-lock_rate = Pull of new chips on dependency
rule-constant-migration = Migration with a mature ecosystem
rule-constant-migration_under_supply = Migration left under full supply
rule-constant-pace_floor = Ascend’s own pace
rule-constant-pace_revenue = Pace added by domestic sales
rule-constant-pace_equipment = Pace lost without equipment
rule-constant-learning = Ecosystem taught by users
rule-constant-reinvestment = Fab capacity built by revenue
rule-constant-equipment_denial = Growth lost without equipment
rule-constant-memory_reinvestment = Memory capacity built by revenue
rule-constant-memory_import = Output allowed by foreign memory
rule-constant-generation_yield = Output gained by a new generation
rule-constant-frontier_rd_gain = Roadmap gained by frontier R&D
rule-constant-chip_design_gain = Roadmap gained by Ascend design
rule-constant-sales_rd = Roadmap gained by sales to { $china-text }
rule-constant-shortage_drag = Roadmap lost to a shortage
rule-constant-home_fabs_shield = Shortage averted by home fabs
rule-constant-own_progress = Progress of { $china-adjective } models by compute
rule-constant-compute_elasticity = Weight of the compute ratio
rule-constant-ecosystem_reach = Reach of the ecosystem
rule-constant-ratio_start = Compute ratio at the start
rule-constant-diffusion = Lag closed by diffusion
rule-constant-switch_drag = Progress lost by switching
rule-constant-switch_notch = Home share at which work moves
rule-constant-labs_gain = Progress gained by the labs programme
rule-constant-frontier_model_gain = { $us-short } progress gained by frontier R&D
rule-constant-risk_import = Diversion risk of imports
rule-constant-risk_leak = Diversion risk of leaks
rule-constant-risk_relief = Risk removed by enforcement
rule-constant-unaided_enforcement = Watchfulness without enforcement
rule-constant-pressure_risk = Pressure from diversion risk
rule-constant-quiet_risk = Diversion risk that worries nobody
rule-constant-pressure_lead = Pressure from a lost lead
rule-constant-easy_lead = Model lead that calms Congress
rule-constant-lead_relief = Calm of a long lead
rule-constant-pressure_window = Pressure from a generous window
rule-constant-window_notch = Window that alarms nobody
rule-constant-pressure_decay = Calming of Congress
rule-constant-pressure_rest = Pressure in quiet times
rule-constant-pressure_vent = Pressure moved by an order
rule-constant-pressure_vent_levy = Weight of a levy as a signal
rule-constant-brink_notch = Where the brink begins
rule-constant-smuggling = Smuggling by itself
rule-constant-smuggling_push = Smuggling added by an order
rule-constant-push_evades = Enforcement evaded by a push
rule-constant-rental = Rental by itself
rule-constant-shadow_cloud = Rental by shell companies
rule-constant-rental_push = Rental added by an order
rule-constant-rental_push_closed = Ordered rental past a closed gate
rule-constant-rental_return = Rental given back
rule-constant-inspection_catch = Leaks stopped by an inspection
rule-constant-caught_tension = Tension when caught
rule-constant-caught_face = Face lost when caught
rule-constant-idle_inspection = Face lost by an idle inspection
rule-constant-leverage_notch = Leverage begins at dependency
rule-constant-rug_pull = Force of a cut-off
rule-constant-mature_tools = Ecosystem at which tools carry a cut-off
rule-constant-rug_pull_tension = Tension of a cut-off
rule-constant-rug_pull_rally = Trust won by the well prepared
rule-constant-shock_healing = Healing of a shock
rule-constant-shock_compute = Compute out of use at full shock
rule-constant-shock_labs = Progress lost at full shock
rule-constant-stockpile_lot = Stock laid in by one order
rule-constant-stockpile_full = Stock at full readiness
rule-constant-stockpile_draw = Stock put to work in a cut-off
rule-constant-stockpile_ageing = Ageing of the stockpile
rule-constant-write_down = Inventory written off in a { $period }
rule-constant-write_down_notch = Inventory that hurts the maker
rule-constant-write_down_pressure = Pressure from a write-off
rule-constant-build_unasked = Building while refused
rule-constant-unsold_cost = Cost of an unsold chip
rule-constant-launch_momentum = Confidence brought by a launch
rule-constant-momentum_decay = Confidence that fades
rule-constant-undercut_momentum = Confidence lost when undercut
rule-constant-undercut_roadmap = Roadmap lost when undercut
rule-constant-hold_gain = Roadmap gained by holding back
rule-constant-rush_gain = Roadmap gained by a rush
rule-constant-rush_yield = Yield lost by a rush
rule-constant-first_chip_base = What a first Ascend is measured against
rule-constant-choke = Shortage from a complete cut
rule-constant-choke_ladder = Force of a rare-earth levy
rule-constant-choke_erosion = Dependency eroded by a cut
rule-constant-choke_recovery = Dependency that free trade brings back
rule-constant-choke_exports = Exports lost to a cut
rule-constant-choke_shield = Cut blunted by allies
rule-constant-shortage_healing = Healing of a shortage
rule-constant-shortage_jobs = Jobs lost to a shortage
rule-constant-substitutes_gain = Dependency removed by substitutes
rule-constant-sales_habit = Speed of getting used to sales
rule-constant-sales_full = Sales of complete dependency
rule-constant-sales_notch = Sales dependency that hurts
rule-constant-lost_sales_jobs = Jobs lost with the sales
rule-constant-lost_sales_pressure = Pressure from lost sales
rule-constant-levy_resentment = Trust lost to paying levies
rule-constant-resented_levy = Levy that is resented in full
rule-constant-refusal_pride = Trust won by refusing
rule-constant-scarcity = Trust lost to scarcity
rule-constant-self_reliance_pride = Trust won by self-reliance
rule-constant-legitimacy_pull = Pull of trust to its usual level
rule-constant-legitimacy_rest = Trust in quiet times
rule-constant-threat_credit = Credibility won by a threat
rule-constant-threat_bluff = Credibility lost by a bluff
rule-constant-threat_home = Price of a bluff at home
rule-constant-threat_capital = Capital from a concession
rule-constant-tension_ban = Tension of closing a gate
rule-constant-tension_levy = Tension of a levy
rule-constant-tension_open = Tension relieved by opening
rule-constant-tension_choke = Tension of a rare-earth cut
rule-constant-tension_threat = Tension of a threat
rule-constant-tension_decay = Tension relieved by time
rule-constant-tension_rest = Tension in quiet times
rule-constant-home_fabs_gain = Home fabs gained by the programme
rule-constant-home_fabs_reach = Reach of the home fabs programme
rule-constant-enforcement_gain = Enforcement gained by the programme
rule-constant-allies_gain = Alignment gained by the programme
rule-constant-allies_strain = Alignment lost by a ban
rule-constant-neglect = Fading when neglected
rule-constant-fabs_gain = Fab capacity gained by the programme
rule-constant-memory_gain = Memory capacity gained by the programme
rule-constant-ecosystem_gain = Ecosystem gained by the programme
rule-constant-us_income = { $us-short } public money a { $period }
rule-constant-china_income = { $china-adjective } public money a { $period }
rule-constant-jobs_per_bn = Jobs for a billion of sales
rule-constant-jobs_fabs = Jobs of complete home fabs
rule-constant-jobs_wear = Jobs that end by themselves
rule-constant-restless_congress = Pressure that binds { $us-text }
rule-constant-restless_legitimacy = Trust that binds { $china-text }
rule-constant-restless_capital = Capital lost to a restless home

## Units of constants

rule-measure-none = no unit
rule-measure-per-quarter = share a { $period }
rule-measure-pc = political capital
rule-measure-bn-usd-per-quarter = billion dollars a { $period }
rule-measure-k-usd-per-h100e = thousand dollars for an H100’s worth
rule-measure-h100e = H100s’ worth
rule-measure-kh100e = thousand H100s’ worth
rule-measure-kh100e-per-quarter = thousand H100s’ worth a { $period }
rule-measure-kh100e-per-quarter-per-bn = thousand H100s’ worth a { $period }, for a billion dollars
rule-measure-months = months
rule-measure-months-per-bn = months for a billion dollars
rule-measure-months-per-quarter = months a { $period }
rule-measure-share = share, 0 to 1
rule-measure-share-per-100-kh100e = share for a hundred thousand H100s’ worth
rule-measure-share-per-bn = share for a billion dollars
rule-measure-thousand-jobs = thousand jobs
rule-measure-thousand-jobs-per-bn = thousand jobs for a billion dollars
