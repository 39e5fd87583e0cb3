### Who can sit at the table: a name, and one sentence on what to expect.

player-human = Human
player-human-about = A person at this computer.

player-random = Random
player-random-about = Gives any legal orders, without a plan: good for trying things out.

player-dealmaker = Dealmaker
player-dealmaker-about = Sells what is eighteen months old, takes a cut of every sale, and licenses the next as newer ones ship.

player-hawk = Hawk
player-hawk-about = Closes every gate it can afford to close, inspects the leaks, and spends the rest on staying ahead.

player-free-trader = Free Trader
player-free-trader-about = Sells without a levy to starve the rival's { $goods } of customers, and closes a gate only when { $us-parliament } insists.

player-pragmatic-buyer = Pragmatic Buyer
player-pragmatic-buyer-about = Buys the best { $good } it may, rents or smuggles what it may not, and puts the { $compute } into { $products }.

player-self-reliance-planner = Self-Reliance Planner
player-self-reliance-planner-about = Refuses the bait at customs and pays for { $fabs }, { $memory }, { $goods } and { $software } at home, whatever it costs now.

player-hedger = Hedger
player-hedger-about = Buys now and builds: takes foreign { $goods } while its own mature, stockpiles against a cut-off, and rations its own dependency.

player-easy = Easy
player-easy-about = Looks one { $period } ahead and often misjudges what it sees: a first opponent.

player-medium = Medium
player-medium-about = Looks a year ahead and weighs a few plans against a few of yours.

player-hard = Hard
player-hard-about = Plays the match to its end in its head, many times over, and mixes its moves so that you cannot read it.

player-expert = Expert
player-expert-about = Weighs more plans, breeds better ones from the best, and reckons with chance: takes about a second to answer.

player-alliance-builder = Alliance Builder
player-alliance-builder-about = Wins the allies first, denies tools and { $memory } with them, and licenses only what has grown old.

player-frontier-sprinter = Frontier Sprinter
player-frontier-sprinter-about = Puts everything into the next generation and sells only what nobody at home queues for any more.

player-shadow-buyer = Shadow Buyer
player-shadow-buyer-about = Refuses at the front door, rents and smuggles at the back, and lies low when inspectors are about.

player-rare-earth-hardliner = Rare-Earth Hardliner
player-rare-earth-hardliner-about = Answers closed gates with threats and magnets, and consents only to { $goods } that are still young.

player-lab-first = Lab First
player-lab-first-about = Puts { $products } before { $goods }: buys or rents what runs today and pays for the tools of tomorrow.

# How strong an opponent is.
level-easy = Easy
level-medium = Medium
level-hard = Hard
level-expert = Expert
