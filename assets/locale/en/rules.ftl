# Words for the rules: indicators, units, and reasons against an order.

indicator-legal_lag_months = Legal lag
indicator-arrival_lag_months = Lag of what arrives
indicator-chip_lag_months = { $Good } lag
indicator-model_lag_months = { $Product } lag
indicator-compute_added_us_kh100e = { $Compute } added, { $us-short }
indicator-compute_added_china_kh100e = { $Compute } added, { $china-short }
indicator-compute_ratio_added = Added { $compute }, { $us-short } to { $china-short }
indicator-compute_installed_us_kh100e = Installed { $compute }, { $us-short }
indicator-compute_installed_china_kh100e = Installed { $compute }, { $china-short }
indicator-compute_ratio_installed = Installed { $compute }, { $us-short } to { $china-short }
indicator-levy_revenue_bn = Levy to date
indicator-chip_sales_bn = { $Good } sales to date
indicator-domestic_share = { $china-adjective } share of the home market
indicator-dependency_cuda = { $china-short } on { $stack }
indicator-self_reliance = Self-reliance
indicator-best_legal_performance = Best { $good } { $china-short } may buy
indicator-best_arrived_performance = Best { $good } { $china-short } gets
indicator-frontier_performance = { $us-short } frontier { $good }
indicator-ascend_performance = Best { $home-line }
indicator-levy_rate = { $us-short } levy
indicator-import_quota = { $china-adjective } quota
indicator-score_us = { $us-short } score
indicator-score_china = { $china-adjective } score

unit-months = months
unit-kh100e = k { $unit-short }
unit-kh100e-quarter = k { $unit-short } a { $period }
unit-bn-usd = bn USD
unit-pc = PC
reason-unknown = There is no such order.
reason-match-over = The match is over.
reason-gate-already = The gate stands there already.
reason-gate-locked = Locked by law for { $turns -> 
    [one] { $turns } more { $period }.
   *[other] { $turns } more { $periods }.
}
reason-not-shipped = { $chip } has not shipped yet.
reason-not-licensed = Nothing to consent to: no licence stands.
reason-not-on-offer = Not on offer now.
reason-cooldown = Possible again in { $turns -> 
    [one] { $turns } { $period }.
   *[other] { $turns } { $periods }.
}
reason-condition = Not possible just now.
reason-capital-short = Needs { NUMBER($need, maximumFractionDigits: 1) } political capital; you have { NUMBER($have, maximumFractionDigits: 1) }.
reason-funds-short = Needs { $need }; you have { $have }.
reason-too-many = Only { $slots } orders fit into a { $period }; you gave { $given }.
reason-twice = The same order cannot be given twice in a { $period }.
reason-same-gate = Only one order for a gate in a { $period } ({ $gate }).
