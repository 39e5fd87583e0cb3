### Names that scenario files knew once: what to write instead. Each follows “there is no ... ‘name’; ”.

removed-constant-jobs_fabs = it was removed together with the jobs, which no rule read; take the line out
removed-constant-jobs_per_bn = it was removed together with the jobs, which no rule read; take the line out
removed-constant-jobs_wear = it was removed together with the jobs, which no rule read; take the line out
removed-constant-lost_sales_jobs = it was removed together with the jobs, which no rule read; take the line out
removed-constant-shortage_jobs = it was removed together with the jobs, which no rule read; take the line out
removed-indicator-tariff_rate = it was removed: a consent no longer sets a tariff but a quota; write “import_quota”, the share of the market that it allows, which falls where the tariff rose
removed-order-levy = it was removed: on a consent a rung is a quota, how much of what buyers spend may go to the chip; write “quota-” for “levy-”, with a rung of the ladder
removed-stock-us_jobs = it was removed, for no rule read the jobs; take out its value and every condition and effect on it
