### The advisors: the player's circle speaking in character, and the analyst who plays it through.

advisors-heading = Advisors
advisors-about = Advice commits nothing. Take one over into the slots, change it, or close.
advisors-open = Advisors ({ $key-advisors })
advisors-key-about = ask the advisors
advisors-key-take = 1 – 9
advisors-key-take-about = take this advice over
advisors-circle = Your circle
advisors-circle-about = each from their own convictions
advisors-analyst = The analyst
advisors-analyst-about = plays the match out, many times over
# $percent (text): how much of the thinking is done.
advisors-thinking = Playing it out … { $percent }
advisors-thinking-about = You may take other advice or close meanwhile.
advisors-failed = The analyst could not finish. The log file says more; the others’ advice stands.
advisors-no-orders = Leave the slots empty
# $says (text): what an adviser argues.
advisors-joins = sides with the { $name }; failing that
advisors-quote = “{ $says }”
advisors-in-slots = in your slots
# $date (text): the quarter that the analyst looked ahead to. $lead (text): points.
advisors-lead = Expected lead in { $date }: { $lead } points
# $share (text): in percent.
advisors-share = Play it { $share } of the time
advisors-share-none = Not part of the mix
# $orders (text): the rival's. $lead (text): points.
advisors-worst = Worst reply: { $orders }. Lead then: { $lead }.
# $matches (text), $turns (number).
advisors-basis = From { $matches } trial matches, { $turns ->
        [one] { $turns } { $period }
       *[other] { $turns } { $periods }
    } ahead.

# How sure the analyst is.
advisors-sure-clear = The first is safe: even against the worst reply it beats the average of the others.
# $gap (text): points.
advisors-sure-safest = The first is the safest. Others promise more, until the rival finds the reply to them.
advisors-sure-likely = The first is better by { $gap } points on average, but one reply could undo that.
advisors-sure-mixed = No single best: a rival who knew your choice would punish it. Vary, in these shares.
advisors-sure-close = These lie within a point of each other. Choose what suits your plan.
advisors-sure-only = Nothing else was worth a closer look.

## What each says for the order most on their mind. `-channel` is for gates other than a chip's.

voice-dealmaker-levy = They pay us to stay behind, and on our { $software }. I would sign that before lunch.
voice-dealmaker-ban = This one is too young to sell. Let them want it a little longer; the price goes up.
voice-dealmaker-open = Sometimes the best cut is no cut: first the habit, then the invoice.
voice-dealmaker-invest = I can only sell yesterday’s { $good } while we are building tomorrow’s.
voice-dealmaker-special = Deals die in committee rooms and in the wrong warehouses. Clear those first, then sell.
voice-dealmaker-special-parent-rule = Costs nothing that we sell, and the committee gets its headline.
voice-dealmaker-special-affiliates-rule = A strong card, and they will answer it. Only because the committee wants blood.
voice-dealmaker-special-us-summit = Two leaders in a room settle more than nine agencies. Pack the bags.
voice-dealmaker-wait = No good deal on the table today. I keep my money and my patience.

voice-hawk-levy = If it must be sold, let it hurt to buy. I would rather not sell at all.
voice-hawk-ban = Every { $good } over there trains something aimed over here. Shut it.
voice-hawk-ban-channel = Why deny them the { $good } and then sell them what makes it?
voice-hawk-open = Under protest. Open it, watch it, and be ready to shut it again.
voice-hawk-invest = Walls buy time. Time is worth nothing unless we run.
voice-hawk-special = Somewhere a warehouse is full of our { $goods }. Do not let this { $period } pass quietly.
voice-hawk-special-parent-rule = A front company has a mother. Write her name into the rule.
voice-hawk-special-affiliates-rule = Half the list hides behind the other half. Fifty percent, and no more games. Let them keep their magnets.
voice-hawk-wait = Nothing is left that I can afford to shut. Save, and shut it next { $period }.

voice-free-trader-levy = A small levy, if { $us-parliament } must have one. Every percent is a gift to { $home-line }.
voice-free-trader-ban = { $Us-parliament } is at the door. Close one gate now, or they close them all for us.
voice-free-trader-open = Every { $good } we sell is one that { $home-maker } does not. Sell, and without a toll.
voice-free-trader-invest = Sales pay for research, and research is the only lead that lasts.
voice-free-trader-special = Talk to them now, before their bill is drafted.
voice-free-trader-special-us-summit = An hour of talk is cheaper than a year of forms. Go.
voice-free-trader-wait = The market is doing our work. Leave it alone for a { $period }.

voice-alliance-builder-levy = Old enough to license, and our partners agree. One case at a time.
voice-alliance-builder-ban = Too young to leave the house. Our partners deny the same; let us do it together.
voice-alliance-builder-ban-channel = One hand holds nothing. With The Hague and Tokyo beside us, this gate stays shut.
voice-alliance-builder-open = Our partners asked for this. A favour given is a vote when we need one.
voice-alliance-builder-invest = A control holds only as long as its weakest partner. Strengthen us before we shut anything.
voice-alliance-builder-special = Partners watch how we keep our own house. Do this in the open, and they follow.
voice-alliance-builder-wait = Surprises cost me friends. This { $period }, let us simply keep our word.

voice-frontier-sprinter-levy = Nobody here queues for that one any more. Take half, and put it into the next.
voice-frontier-sprinter-ban = Our own data centres are waiting in line. Nothing this young goes abroad.
voice-frontier-sprinter-open = The old shelf is in my way. Clear it, no toll, and look ahead.
voice-frontier-sprinter-invest = Do not guard the lead. Make another one.
voice-frontier-sprinter-special = Keep the capital quiet and the lines free for our own. I need every wafer.
voice-frontier-sprinter-wait = The next generation is paid for. Do not spend to look busy.

voice-pragmatic-buyer-levy = Count them if you must; pride has a budget too. But let them in.
voice-pragmatic-buyer-ban = I would still buy it. If we refuse, let it be something we can do without.
voice-pragmatic-buyer-open = { $Compute } today is { $products } tomorrow. Pride can be bought back later.
voice-pragmatic-buyer-open-channel = They need the magnets, we need the { $goods }. Open it, and the talking gets easier.
voice-pragmatic-buyer-invest = A rack without researchers only warms the room. Pay for what uses it.
voice-pragmatic-buyer-special = If the front door is slow there are other doors, and shelves to fill before winter.
voice-pragmatic-buyer-special-china-summit = A handshake fills more racks than a speech. Send somebody who smiles.
voice-pragmatic-buyer-wait = We have what we need for now. Let the { $goods } work.

voice-self-reliance-planner-levy = A few may enter, as long as most of the money goes to our own makers.
voice-self-reliance-planner-levy-channel = They tax our future. We may tax their magnets.
voice-self-reliance-planner-ban = It is a bun, and it is poisoned. Send it back.
voice-self-reliance-planner-open = A bridge, not a home. Take it in, and count the days.
voice-self-reliance-planner-invest = Every yuan that stays here comes back as a { $fab }, an engineer, a line of { $own-stack }.
voice-self-reliance-planner-special = This is the { $period } for it: our own line gains ground while they hesitate.
voice-self-reliance-planner-special-rare-earth-answer = They count our subsidiaries. We count their magnets.
voice-self-reliance-planner-wait = Build quietly. A year from now nobody will ask what we refused.

voice-hedger-levy = Buy some, and have them buy more of our own beside it.
voice-hedger-levy-channel = They shut a gate; we narrow one. Enough to be noticed, not enough to be answered.
voice-hedger-ban = We lean on them too far. Skip this one until our own can carry the weight.
voice-hedger-open = Eat the bun today. The kitchen at home is half built.
voice-hedger-open-channel = They sell again, so we ship again. A favour should be answered quickly.
voice-hedger-invest = Each foreign { $good } buys us one { $period }. Spend the { $period } on our own tools.
voice-hedger-special = One morning the gate will be shut without a word. I want full shelves that day.
voice-hedger-special-china-summit = Promise what we would do anyway, and ask to be paid for it.
voice-hedger-wait = Both doors are open and both kitchens run. Touch nothing.

voice-shadow-buyer-levy = Ration it loudly at the front. What matters comes in at the back.
voice-shadow-buyer-ban = Refuse it where the cameras are. We have other ways in.
voice-shadow-buyer-open = Even I take the front door now and then. It is cheaper this { $period }.
voice-shadow-buyer-open-channel = Too many eyes on us. Let the magnets go, and the eyes go with them.
voice-shadow-buyer-invest = What came in quietly should be put to work quietly. Fund it.
voice-shadow-buyer-special = What has no crate has no label, and what has no label was never here. Leave it to me.
voice-shadow-buyer-special-china-summit = Let them talk upstairs. Nobody searches a port while the cameras are at the palace.
voice-shadow-buyer-wait = There are inspectors about. Nobody moves this { $period }.

voice-rare-earth-hardliner-levy = It is still young, so some may come in. As many as we say, not they.
voice-rare-earth-hardliner-levy-channel = Without our magnets their machines stop. Let them feel a little of that.
voice-rare-earth-hardliner-ban = Old stock, offered as a favour. Refuse it.
voice-rare-earth-hardliner-open = A good { $good }, freely offered? Let it in before they think again.
voice-rare-earth-hardliner-open-channel = The card has done its work, or is about to burn us. Back into the sleeve with it.
voice-rare-earth-hardliner-invest = A threat needs something behind it. Build until we need nothing from them.
voice-rare-earth-hardliner-special = Say it once, in public, with a date. Then mean it.
voice-rare-earth-hardliner-special-rare-earth-answer = It has lain in the drawer for a year, with the date left blank. Fill it in.
voice-rare-earth-hardliner-wait = A raised hand works longer than a blow. Keep it raised.

voice-lab-first-levy = We have grown too fond of it. A quota will remind people to port their code.
voice-lab-first-ban = My engineers will curse me. But code that runs on only one { $good } belongs to its maker.
voice-lab-first-open = Give me anything that trains. I have a { $product } waiting.
voice-lab-first-open-channel = I train { $products }, I do not sell magnets. Open it and let us work.
voice-lab-first-invest = { $Goods } age in two years. A good laboratory gets better.
voice-lab-first-special = Do it now, while the next run warms up. At the frontier a { $period } is an age.
voice-lab-first-special-open-weights = Give the weights away. Then the whole world finds our bugs, and learns our tools.
voice-lab-first-wait = The run is going well. Nobody touches the machines.
