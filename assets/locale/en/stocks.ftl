### Stocks: what each is called, in full and where there is little room, and what its page says.

## In full

stock-tension = Tension
stock-us_roadmap = { $us-short } { $good } roadmap
stock-us_model = { $us-short } { $products }
stock-us_compute = { $us-short } { $compute }
stock-us_rare_earth_dependency = { $us-short } on { $china-adjective } rare earths
stock-us_sales_dependency = { $us-short } on { $china-adjective } sales
stock-us_shortage = Rare-earth shortage
stock-us_home_fabs = Home { $fabs }
stock-us_enforcement = Enforcement
stock-us_allies = Allied alignment
stock-us_funds = { $us-short } funds
stock-us_capital = { $us-short } political capital
stock-us_credibility = { $us-short } credibility
stock-us_levy_revenue = Levy to date
stock-us_chip_sales = { $Good } sales to date
stock-us_inventory = Inventory for { $china-short }
stock-us_diversion_risk = Diversion risk
stock-us_congress = Pressure in { $us-parliament }
stock-china_roadmap = { $home-line } roadmap
stock-china_model = { $china-adjective } { $products }
stock-china_compute_imported = Imported { $compute }
stock-china_compute_domestic = Domestic { $compute }
stock-china_compute_rented = Rented { $compute }
stock-china_compute_smuggled = Smuggled { $compute }
stock-china_on_order = { $Goods } on order
stock-china_stockpile = Stockpile
stock-china_shock = Supply shock
stock-china_dependency = { $china-short } on { $stack }
stock-china_ecosystem = { $own-stack } ecosystem
stock-china_fab = { $Fab } capacity
stock-china_memory = { $Memory } capacity
stock-china_makers = { $china-adjective } makers’ money
stock-china_momentum = { $home-line } momentum
stock-china_legitimacy = Trust at home
stock-china_funds = { $china-adjective } funds
stock-china_capital = { $china-adjective } political capital
stock-china_credibility = { $china-adjective } credibility

## Where there is little room

play-stock-us_congress = { $Us-parliament }
play-stock-us_allies = Allies
play-stock-us_credibility = Credibility
play-stock-us_rare_earth_dependency = { $us-short } on rare earths
play-stock-us_sales_dependency = { $us-short } on { $china-short } sales
play-stock-us_levy_revenue = Levy to date
play-stock-us_chip_sales = { $Good } sales
play-stock-us_inventory = Inventory
play-stock-us_roadmap = { $us-short } roadmap
play-stock-us_shortage = Shortage
play-stock-china_dependency = { $china-short } on { $stack }
play-stock-china_ecosystem = Ecosystem
play-stock-china_legitimacy = Trust at home
play-stock-china_credibility = Credibility
play-stock-china_roadmap = { $home-line } pace
play-stock-china_fab = { $Fabs }
play-stock-china_memory = { $Memory }
play-stock-china_makers = Makers’ money
play-stock-china_momentum = Momentum

## Pages

rule-stock-tension = How close the two sides are to breaking off everything. Shared by both.
rule-stock-us_roadmap = The date that { $us-adjective } { $good } development has reached. A generation ships when it passes the generation’s own date.
rule-stock-us_model = The date on the calendar of the { $us-adjective } frontier of { $products }; it sets the scale for both.
rule-stock-us_compute = { $us-adjective } { $compute } installed for { $purpose }.
rule-stock-us_rare_earth_dependency = How far { $us-adjective } { $goods } and { $fabs } depend on { $china-adjective } magnets and materials.
rule-stock-us_sales_dependency = How used the { $us-adjective } side is to selling { $goods } to { $china-text }.
rule-stock-us_shortage = How much of what is needed from rare earths is missing. It slows the roadmap and new data centres.
rule-stock-us_home_fabs = How much of the { $good } chain stands at home. It softens shortages.
rule-stock-us_enforcement = How well export rules are enforced. It shrinks leaks and lowers diversion risk.
rule-stock-us_allies = How closely allies keep to the same controls. It makes denied equipment bite and blunts a rare-earth cut.
rule-stock-us_funds = Public money that the { $us-adjective } side can spend on orders.
rule-stock-us_capital = Room for manoeuvre at home, spent on gates and special orders.
rule-stock-us_credibility = How far threats from { $us-text } are believed.
rule-stock-us_levy_revenue = Levy received since the match began.
rule-stock-us_chip_sales = Value of { $goods } delivered to { $china-text } since the match began.
rule-stock-us_inventory = { $Goods } built for { $china-text } and not yet delivered; written down while nobody may buy them.
rule-stock-us_diversion_risk = The risk that { $goods } sold to { $china-text } serve the military.
rule-stock-us_congress = How impatient { $us-parliament } is. At the brink it passes a law of its own.
rule-stock-china_roadmap = The date that { $home-line } development has reached. A generation ships when it passes the generation’s own date.
rule-stock-china_model = The date on which { $us-adjective } { $products } stood where the best { $china-adjective } ones stand now.
rule-stock-china_compute_imported = { $Compute } from { $goods } bought abroad under licence.
rule-stock-china_compute_domestic = { $Compute } from { $home-line } and other { $china-adjective } { $goods }; how much is usable depends on the ecosystem.
rule-stock-china_compute_rented = { $Compute } rented in data centres abroad.
rule-stock-china_compute_smuggled = { $Compute } from { $goods } that came in past the controls.
rule-stock-china_on_order = { $Goods } ordered abroad and not yet delivered.
rule-stock-china_stockpile = { $Goods } and parts locked away against a cut-off. They age, and they soften the shock.
rule-stock-china_shock = What a cut-off broke and has not yet healed: support, spare parts, training runs.
rule-stock-china_dependency = Share of { $china-adjective } { $purpose } work that runs on the { $us-adjective } stack, { $stack }.
rule-stock-china_ecosystem = How mature { $china-adjective } { $software } for { $purpose } { $goods } is. It makes { $china-adjective } { $goods } usable and leaving { $stack } cheap.
rule-stock-china_fab = What { $china-adjective } { $fabs } can make in a { $period }. The smaller of { $fabs } and { $memory } decides.
rule-stock-china_memory = What { $china-adjective } { $memory-in-full } allows in a { $period }. The smaller of { $fabs } and { $memory } decides.
rule-stock-china_makers = What { $china-adjective } makers plan with in a { $period }: revenue and what is paid ahead, as far as it has become orders for design, { $wafers } and { $memory }. It follows their income with a delay.
rule-stock-china_momentum = How much confidence buyers have in the newest { $home-line }.
rule-stock-china_legitimacy = How far the public and the elites stand behind this course. If it is low, political capital drains away.
rule-stock-china_funds = Public and steered money that the { $china-adjective } side can spend on orders.
rule-stock-china_capital = Room for manoeuvre at home, spent on gates and special orders.
rule-stock-china_credibility = How far threats from { $china-text } are believed.
