### Who can sit at the table: a name, and one sentence on what to expect.

player-human = Human
player-human-about = A person at this computer.

player-random = Random
player-random-about = Gives any legal orders, without a plan: good for trying things out.

player-dealmaker = Dealmaker
player-dealmaker-about = Sells what is eighteen months old, takes a cut of every sale, and rolls the window forward as new chips ship.

player-hawk = Hawk
player-hawk-about = Closes every gate it can afford to close, inspects the leaks, and spends the rest on staying ahead.

player-free-trader = Free Trader
player-free-trader-about = Sells without a levy to starve the rival's chips of customers, and closes a gate only when Congress insists.

player-pragmatic-buyer = Pragmatic Buyer
player-pragmatic-buyer-about = Buys the best chip it may, rents or smuggles what it may not, and puts the compute into models.

player-self-reliance-planner = Self-Reliance Planner
player-self-reliance-planner-about = Refuses the bait at customs and pays for fabs, memory, chips and software at home, whatever it costs now.

player-hedger = Hedger
player-hedger-about = Buys now and builds: takes foreign chips while its own mature, stockpiles against a cut-off, and taxes its own dependency.

# How strong an opponent is.
level-easy = Easy
level-medium = Medium
level-hard = Hard
level-expert = Expert
