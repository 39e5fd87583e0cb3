### The reveal: what came of the orders, what crossed the water, where it leaves both sides.

reveal-across = Across the Pacific
reveal-gates-still = No gate moved this { $period }.
reveal-crossing-none = Nothing crossed the water.
reveal-crossing-chips = { $Goods } delivered
reveal-crossing-paid = Paid to the makers
reveal-crossing-levy = Levy paid
reveal-crossing-models = { $Products } copied and published
reveal-crossing-rented = { $Compute } rented offshore
reveal-crossing-smuggled = { $Goods } smuggled
reveal-crossing-habit = Hold of { $stack }
reveal-crossing-ordered = { $Goods } ordered
reveal-crossing-ore = Rare earths held back
reveal-effects-none = No meter moved yet.
reveal-key-card-about = to the next card or number; Enter opens what it is made of
reveal-purse-funds = Funds
reveal-purse-capital = Political capital
