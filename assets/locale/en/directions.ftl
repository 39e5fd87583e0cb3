### Does the model say what its source argues? `study directions`.

direction-title = Directions: { $scenario }
# $sets (number): sets of constants. $spread (text): a percentage. $seed (text). $rules, $digest (text): versions.
direction-about = Does the model say what its source argues? Each line compares courses of { $scenario } without chance, laws or any other order: every consent given, licences as the line says. “All shut” closes offshore clouds as well. The figure is that of the scenario’s own constants; beside it are quantiles over { $sets } sets in which every constant is drawn within { $spread } of its value and inside its range (seed { $seed }), and the share of those sets in which the line holds. Rules version { $rules }, scenario { $digest }.
direction-about-moved = The last column names the constants that move it most, with the sign of what more of one does.
direction-head-claim = Compared
direction-head-aim = Aim
direction-head-figure = Here
direction-head-holds = Holds
direction-head-q05 = 5%
direction-head-q50 = 50%
direction-head-q95 = 95%
direction-head-moved = Moved most by
direction-head-share = Sets that hold
# $low, $high (text): figures.
direction-aim-at-least = ≥ { $low }
direction-aim-at-most = ≤ { $high }
direction-aim-ahead = > 0
direction-aim-between = { $low } to { $high }

direction-makers-five-years = { $china-adjective } makers’ revenue over five years, all licences closed to H200 open
direction-makers-first-year = The same in the first year
direction-roadmap-ahead = { stock-china_roadmap } after five years, closed less H200 open [{ unit-months }]
direction-roadmap-at-once = Of it, after the first year [part]
direction-fab-ahead = { stock-china_fab } after five years, closed less H200 open [{ unit-kh100e-quarter }]
direction-fab-at-once = Of it, after the first year [part]
direction-memory-ahead = { stock-china_memory } after five years, closed less H200 open [{ unit-kh100e-quarter }]
direction-memory-at-once = Of it, after the first year [part]
direction-ecosystem-ahead = { stock-china_ecosystem } after five years, closed less H200 open [part]
direction-ecosystem-at-once = Of it, after the first year [part]
direction-earned-2025 = { $china-adjective } makers’ revenue in 2025, in the replay of the record; Bernstein: 16 [{ unit-bn-usd }]
direction-earned-2027 = { $china-adjective } makers’ revenue in 2027, all licences closed; Bernstein: 39 [{ unit-bn-usd }]
direction-earned-2028 = { $china-adjective } makers’ revenue in 2028, all licences closed; Bernstein: 91 [{ unit-bn-usd }]
direction-compute-shut = Compute added in 2026, { $us-short } to { $china-short }, all shut
direction-compute-opened = Smaller with H200 open by a factor of
direction-generation = Imports of two years, Blackwell Ultra licensed to H200
direction-levy-h200-first-year = Imports of the first year with licences up to H200, levy of 50% to none
direction-levy-blackwell-first-year = The same with licences up to Blackwell
direction-levy-ultra-first-year = The same with licences up to Blackwell Ultra
direction-levy-h200-two-years = Imports of two years with licences up to H200, levy of 50% to none
direction-levy-blackwell-two-years = The same with licences up to Blackwell
direction-levy-ultra-two-years = The same with licences up to Blackwell Ultra
direction-models = { $china-adjective } model lag, all shut less H200 open, where the difference is largest [{ unit-months }]
