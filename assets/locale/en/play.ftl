### The play board, the reveal, the report and the ending.

## Signs and small words

play-letter-us = { $us-sign }
play-letter-china = { $china-sign }
play-gate-open = open
play-gate-closed = closed
play-set-open = open
play-set-ban = close
play-none = none
play-times = { $number }×
play-months = { $number } mo
play-range = { $low } to { $high }
play-capital = { $amount } capital
play-capital-short = { $amount } PC
play-free = no cost

## Orders in words. $gate is a chip such as H200, or what flows through the gate.

play-no-order = no order
play-order-licence-levy = License { $gate } at { $rate }
play-order-licence-open = License { $gate } freely
play-order-licence-ban = Deny { $gate }
play-order-consent-levy = { $gate }: quota of { $rate }
play-quota = ≤{ $share }
play-order-consent-open = Admit { $gate } freely
play-order-consent-ban = Refuse { $gate }
play-order-channel-levy = { $gate } at { $rate }
play-order-channel-open = Open { $gate }
play-order-channel-ban = Close { $gate }
play-kind-levy = levy
play-kind-quota = quota
play-kind-ban = ban
play-kind-open = opening
play-kind-invest = investment
play-kind-special = special
play-kind-launch = launch
play-kind-event = event
play-kind-law = law
play-kind-lapse = law ends
play-kind-injected = event by the host
play-kind-stock-set = set by the host
play-kind-gate-set = set by the host
play-kind-seated = seats
play-kind-note = note

## Top bar

play-quarter = { $period } { $number } of { $of }
play-seat = your side: { $side }
play-watching = watching
play-ahead = { $side } ahead by { $points }
play-even = level
play-help = Keys and help ({ $key-help })
play-menu = Menu (Esc)
play-menu-title = Menu
play-menu-on = Continue
play-menu-leave = Leave the match

## The race

play-race = The race
play-race-about = performance of one { $good }, { $one-unit } = 1; a gap to the left is time
play-now = now
play-line-frontier = { $us-short } frontier
play-line-legal = best { $china-short } may buy
play-line-domestic = { $china-adjective } { $goods }
play-models = Best { $products }
play-model-lag = { $side }: { $products } { $months } behind
play-model-lead = { $side }: { $products } { $months } ahead
play-models-about = Where the rival's best { $product } stands on the same calendar: the distance is time.
play-legal-lag = legal lag { $months }
play-legal-lag-about = How much older the best { $good } { $us-text } licenses is than its newest, whether { $china-text } consents or not. The white mark is { $target } months.
play-arrival-lag-about = How long ago the { $us-short } frontier had the performance of the { $goods } delivered in the { $period }, each { $one-unit } equivalent alike. A licence that nobody uses does not count.
play-legal-best = Best { $china-short } may buy: { $chip }
play-legal-arrived = Best { $china-short } got last { $period }: { $chip }
play-chip-lag = { $line } lag { $months }
play-chip-lag-about = How long ago the { $us-short } frontier was where { $line } is today.
play-chip-shipped = shipped { $month }
play-chip-due = due about { $month }
play-chip-performance = { $times } × { $one-unit }
play-chip-bought = bought so far: { $us-short } { $home }, { $china-short } { $abroad }
play-chip-left = volume rule: { $left } more may go to { $china-short }
play-chip-for-export = made for export: no volume rule
play-gate-licence = Licence ({ $side }): { $state }
play-gate-consent = Consent ({ $side }): { $state }
play-gate-channel = Gate ({ $side }): { $state }
play-gate-bound = held by law for { $turns ->
        [one] { $turns } more { $period }
       *[other] { $turns } more { $periods }
    }
# On an order card, which is narrow.
play-gate-bound-card = by law, { $turns ->
        [one] { $turns } { $period }
       *[other] { $turns } { $periods }
    }

## Dependency

play-dependency = Dependency
play-dependency-about = who needs whom
play-leverage = leverage from { $share }
play-stay-or-switch = Stay or switch?
play-would-stay = { $share } of money to { $stack }
play-wished-and-got = { $stack } { $share }, got { $got }
play-nothing-on-offer = nothing to stay for
play-tools = tools
play-tools-stay = { $stack } { $points }
play-tools-switch = { $own-stack } { $points }
play-moving = cost to move
play-moving-stay = 0
play-moving-switch = { $months } / { $period-short }
play-risk = long-term risk
play-risk-low = low
play-risk-some = cut-off
play-risk-high = cut-off, high
play-risk-alone = standing alone

## Home

play-home-us = Home front
play-home-us-about = { $us-short }
play-home-china = Home base
play-home-china-about = { $china-short }
play-passes = { $law } passes here

## Short names for the board

play-indicator-compute_installed_china_kh100e = { $Compute }
play-indicator-compute_added_china_kh100e = { $china-short } { $compute }
play-indicator-compute_added_us_kh100e = { $us-short } { $compute }
play-indicator-legal_lag_months = Legal lag
play-indicator-arrival_lag_months = Lag of what arrives
play-indicator-model_lag_months = { $Product } lag
play-indicator-chip_lag_months = { $Good } lag
play-indicator-domestic_share = Domestic share
play-indicator-best_legal_performance = { $china-short } may buy
play-indicator-best_arrived_performance = { $china-short } gets
play-indicator-frontier_performance = { $us-short } frontier
play-indicator-ascend_performance = { $home-line }

## Orders panel

play-orders = Orders
play-orders-about = choose { $slots }, in secret
play-purse = { $capital } political capital · { $funds }
play-tab-levies = Levies
play-tab-quotas = Quotas
play-tab-bans = Bans
play-tab-invest = Investment
play-tab-special = Special
play-tab-special-empty = No special order is on offer this { $period }.
play-choose = choose
play-commit = Commit
# Asked before a quarter is sealed with slots empty. $slots (text): which. $purse (text): what is
# left to spend. $orders (text): names of orders.
play-empty-question = { $count ->
        [one] A slot is empty. Seal the orders all the same?
       *[other] { $count } slots are empty. Seal the orders all the same?
    }
play-empty-slot = slot { $number }
play-empty-slots = No order in { $slots }.
play-empty-possible = Left to spend: { $purse }. You could still give: { $orders }.
play-empty-rest = { $count } more
play-empty-yes = Seal all the same
play-forecast = Forecast
play-forecast-hint = Point at an order for next { $period }’s change and its range over replies.
play-forecast-about = next { $period }, over the rival's replies
play-effect-compute_added_china_kh100e = { $Compute } added
play-later = { $what }, in a year
play-now-licence = licence: { $state }
play-now-consent = consent: { $state }
play-now-channel = now { $state }
play-slots-full = Every slot is full: take an order back first.
play-slots-full-short = Every slot is full
play-thinking = { $side }: deciding …
play-committed = Orders sealed
play-watch-next = Next { $period }
play-watch-note = Enter
play-watch-waits = Watching
play-watch-waits-note = awaiting orders

## Log

play-log = What happened
play-log-empty = Nothing yet. Every order, event and law will be listed here.
play-log-launch = { $chip } ships
play-log-law = { $law } passed
play-log-lapse = { $law } runs out
play-log-ending = The match ends

## What whoever leads the match does to it from outside.

# $event (text)
play-log-injected = { $event }, brought about by the host
# The same as a cause. $event (text)
play-cause-injected = { $event } (by the host)
# $stock (text), $value (text)
play-log-stock-set = { $stock } set to { $value } by the host
# $gate (text): a chip, or what passes; $setting (text): open, closed, or a rate.
play-log-gate-set-licence = Licence for { $gate } set by the host: { $setting }
play-log-gate-set-consent = Consent to { $gate } set by the host: { $setting }
play-log-gate-set-channel = { $gate } set by the host: { $setting }
# $side (text), $who (text): a person or a persona.
play-log-seated = The seat of { $side } is taken by: { $who }
play-log-paused = The match was paused
play-log-resumed = The match went on
# $text (text)
play-log-note = Note: { $text }
play-log-agreed = Both sides agree to a draw

## Reveal

play-reveal = The cards are turned
play-reveal-idle = Slot left empty
play-reveal-happenings = And then
play-reveal-quiet = Nothing else happened this { $period }.
play-reveal-hint = Space skips
play-reveal-done = To the report

## Report

play-report = Report of the { $period }
play-report-dependency = Who needs whom
play-report-race = The race
play-report-compute = { $Compute } and supply
play-report-moved = { $what }: { $before } → { $after }
play-report-scores = Score: { $us } { $us_score } ({ $us_change }), { $china } { $china_score } ({ $china_change })
play-report-still = Stood still: { $stocks }.
play-report-on = Next { $period }
play-report-end = To the ending
play-report-page = page { $number } of { $of }

## Ending

play-ending-charts = The whole match
play-ending-winner = { $side }: victory by { $points } points
play-ending-decided = { $side }: victory before the end · { $what }
play-ending-draw = A draw
play-ending-nobody = Both sides lose
play-ending-agreed = A draw by agreement
play-ending-agreed-says = Both sides agreed to end the match here. Nobody has won; the scores are those of that moment.
play-ending-points = { $got } / { $of }
play-ending-menu = Main menu
play-ending-rematch = Play again
play-chart-scores = Score
play-chart-scores-unit = points
play-chart-lags = Lags
play-chart-lags-unit = months
play-chart-dependency = Dependency
play-chart-dependency-unit = %
play-chart-reliance = Self-reliance
play-chart-reliance-unit = %
play-chart-chips = Best { $good }
play-chart-chips-unit = { $one-unit } = 1
play-chart-compute = { $Compute } added
play-chart-compute-unit = million { $unit-short } a { $period }
play-chart-home = Pressure at home
play-chart-home-unit = of 100
play-chart-money = Trade
play-chart-money-unit = bn USD

## Keys of these screens, for the help

play-key-tabs = 1 – 4
play-key-tabs-about = levies, bans, investment, special
play-key-move = Tab, arrows
play-key-move-about = move between orders
play-key-give = Enter, Space
play-key-give-about = give the order, or take it back
play-key-undo-about = take the last order back
play-key-commit-about = commit the orders of the { $period }
play-key-marks-about = step through the marks on the race
play-key-menu = Esc
play-key-menu-about = menu: settings, leave
play-key-skip = Space
play-key-skip-about = skip the animation
play-key-on = Enter
play-key-on-about = go on
