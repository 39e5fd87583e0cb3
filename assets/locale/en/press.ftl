# The front page of a quarter's report.

press-paper = The Pacific Ledger
press-number = No. { $number }
press-race = The race
press-takes-lead = { $side } takes the lead
press-pulls-away = { $side } pulls away
press-closes-in = { $side } closes in
press-race-text = The { $period }’s points went to { $side }: { $moved }. Ahead now: { $ahead }, by { $lead }.
press-order = { $side }: { $order }
press-deck = { $us } { $us_score }, { $china } { $china_score }.
press-deck-lags = Behind the frontier: { $arrived } in the { $goods } that arrive, { $model } in { $products }.
press-deck-goods = Behind the frontier: { $arrived } in the { $goods } that arrive.
press-quiet = Nothing was announced.
press-briefs = In brief
press-figures = What moved most
press-course = The lead so far
press-ahead = To come
press-left = { $quarters ->
    [one] One { $period } is left.
   *[other] { $quarters } { $periods } are left.
  }
press-over = That was the last { $period }.
press-decided = The match is decided: { $what }.
press-decisive = “{ $what }” ends the match as soon as this holds too: { $lacking }.
press-congress = Pressure in { $us-parliament } stands at { $now }; at { $limit } it may pass: { $law }.
press-next-chip = { $chip } is { $months } away on the roadmap.
