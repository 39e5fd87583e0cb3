### The window outside a match: menu, choices, briefing, saves, settings, help, dialogs, keys.

view-title = Eighteen Months
view-tagline = Sell, withhold or levy: a game about who controls the clock of artificial intelligence.
# $months (number): the lag on the bracket of the picture.
view-backdrop-months = { $months } months

view-menu-continue = Continue
# $scenario (text), $date (text): the match that waits.
view-menu-continue-hint = Continue { $scenario }, { $date }
view-menu-new = New match
view-menu-load = Saved matches
view-menu-help = How to play
view-menu-settings = Settings
view-menu-quit = Quit
view-menu-keys = { $key-help } help · { $key-fullscreen } full screen · arrows and Enter, or the number beside an entry

view-quit-question = Leave the game?
view-yes = Yes
view-no = No
view-close = Close
view-back = Back
view-next = Next
view-begin = Begin

view-step-scenario = Scenario
view-step-sides = Players
view-step-briefing = Briefing

view-scenario-heading = Choose a scenario
view-scenario-none = No scenario was found. Put a scenario file into the folder “scenarios” and come back.
# $first, $last (text): names of the first and last turn. $turns (number).
view-scenario-span = { $first } to { $last } · { $turns } turns
# $author (text): who made the scenario.
view-scenario-author = Scenario by { $author }
# $licence (text).
view-scenario-licence = Licence: { $licence }

# $scenario (text): its title.
view-sides-heading = Who plays? { $scenario }
view-sides-us = I play { $us-text }
view-sides-china = I play { $china-text }
view-sides-two = Two at this screen
view-sides-watch = Watch
view-sides-seed = Random seed
view-sides-seed-empty = any
view-sides-seed-hint = The same seed and the same orders give the same match. Leave it empty for a new one each time.
view-sides-draw = Roll

view-briefing-side = Whose briefing
view-briefing-situation = Situation
view-briefing-secret = For your eyes only
# $date (text): first turn. $turns (number): length of the match.
view-briefing-when = { $date } · { $turns } turns
# $side (text): name of a side.
view-briefing-objectives-us = What counts for the { $side }
view-briefing-objectives-china = What counts for { $side }

# $side (text): name of the side whose turn it is.
view-hand-over-ask = Next at the screen: { $side }. Hand it over, and look away.
view-hand-over-ready = Ready: { $side }

view-load-heading = Saved matches
view-load-open = Play on
view-load-delete = Delete
view-load-delete-question = Delete this match for good?
view-load-not-deleted = The match could not be deleted.
view-load-none = No matches yet. Every match is saved on its own, turn by turn, and waits here.
# $turn, $turns (number).
view-load-turn = turn { $turn } of { $turns }
view-load-finished = played to the end

view-settings-heading = Settings
view-settings-language = Language
view-settings-language-says = Menus, scenarios and reports. It changes at once, even during a match.
view-settings-scale = Size of everything
view-settings-scale-says = Grows as far as the window has room; make the window larger for more.
view-settings-animation = Animation
view-settings-animation-says = How long the reveal of orders and the moving of meters take.
view-settings-animation-off = Off
view-settings-animation-fast = Fast
view-settings-animation-normal = Normal
view-settings-animation-slow = Slow
view-settings-window = Window
view-settings-window-says = { $key-fullscreen } switches it anywhere.
view-settings-window-framed = Window
view-settings-window-full = Full screen
view-settings-broken = The settings could not be read, so the defaults are used. The old file was kept.
view-settings-not-saved = The settings are in use but could not be saved.

view-no-match = The match could not be opened.
view-fault = Something went wrong on this screen. Your match is safe; the log file says more.

view-help-heading = Help
view-help-play = How to play
view-help-keys = Keys
view-help-keys-everywhere = Everywhere
view-help-keys-here = On the screen you came from

view-help-idea = The idea
view-help-idea-says =
    One side makes the best { $purpose } { $goods } in the world and decides what to sell, at what price and how late. The other decides what to buy, and what it would cost to stop buying.

    The seller can allow sales against a share of the proceeds, keep its newest { $goods } at home, and bet that a supply good enough, eighteen months behind and tied to its own { $software } keeps the buyer dependent. The buyer can refuse at customs, or let a trickle in.

    The gap between the two lines is __time__. The seller wants to hold it near eighteen months without losing the customer; the buyer wants to close it without starving on the way. Eighteen months was the age of the { $good } whose sale was decided on in December 2025; “The clock” in the rules tells more.
view-help-turn = A turn
view-help-turn-says =
    A turn is one { $period }. You read what has happened, fill your order slots (usually two), and commit. Both sides choose in secret and at the same time; then the orders are revealed and everything is worked out together.

    Orders cost __political capital__, which comes back a little each turn, and some cost money. What you do not spend you keep, up to a limit. Until you commit you may change your mind as often as you like.

    Before you commit, each order shows what it would change if the rival held still, and how far the rival's answers could move that.
view-help-turn-briefing = Briefing
view-help-turn-orders = Orders
view-help-turn-reveal = Reveal
view-help-turn-report = Report
view-help-orders = Levies, bans, investment
view-help-orders-says =
    A __levy__ lets a thing through a gate for a share of its price. It brings revenue and keeps the customer, but it makes your rival's own product look cheaper.

    A __ban__ closes a gate. It hurts most when the other side depends on you and is not prepared, and it teaches it not to depend on you again.

    __Investment__ at home puts money into a programme: frontier research, factories, enforcement and allies on one side; { $fabs } and { $memory }, { $good } design, { $software } and { $purpose } labs on the other. It works slowly and cannot be taken away.

    __Special__ orders are on offer for a while: a summit, a stockpile, a threat that must be carried out or withdrawn.
view-help-orders-levy = Levy
view-help-orders-ban = Ban
view-help-orders-invest = Investment
view-help-orders-special = Special
view-help-gates = Two gates
view-help-gates-says =
    A licence is not a sale. A foreign { $good } reaches a foreign buyer only through __two gates__, the exporter's licence and the importer's consent, and then only if buyers want it at that price.

    A gate stays as it was set until its owner changes it. A law can lock one for years: if pressure in { $us-parliament } grows too high, a freeze passes and the seller may not sell even if it wants to.

    Of no { $good } may more go abroad, all told, than a part of what customers at home have bought of it: point at { $a-good } on the race to see what is left. { $Goods } take a while to arrive, and what was built for a market that then closes has to be written down.
view-help-gates-maker = Maker
view-help-gates-licence = Licence
view-help-gates-consent = Consent
view-help-gates-buyer = Buyer
view-help-board = The board
view-help-board-says =
    __1__ The race: capability over calendar time. A bracket runs from where the buyer is now back to when the seller was there. Its length in months is the lag, shown against the mark of eighteen. Beyond “now” you see the forecast; with orders in your slots, bright dashes show where they lead, against what your advisors would order.

    __2__ Dependency: who needs whom, with the causes of the last change.

    __3__ Orders: groups at the top, cards below, your slots at the bottom. With orders in them, the heading tells what they bring either side together, in points.

    __4__ Your own side: pressure at home, money, and the log of what happened. Hold the mouse over a number, or move the focus to it, to see it as a sum of causes.

    Above it all: both scores, the lead and what is usual by now, and under the bar where matches played on from here end.
view-help-board-race = The race
view-help-board-dependency = Dependency
view-help-board-orders = Orders
view-help-board-home = Home front
view-help-leverage = Dependency and leverage
view-help-leverage-says =
    Every { $good } sold makes the buyer’s { $software } lean on the seller’s stack; every refusal sends part of that money to { $goods } made at home, now or paid ahead. That is the __irony of the embargo__: selling starves the rival’s own makers, a cut-off feeds them, though it takes several { $periods } until the money is { $goods }.

    Each meter has a __notch__. Beyond it a dependency can be used: cutting supply then does real damage, unless the other side has prepared with stocks, { $software } or factories of its own. Below it, a threat is empty.

    It works both ways. The seller needs rare earths and its customer; a choke on rare earths hits hard once, and less each time.
view-help-leverage-cuda = { $china } on { $stack }
view-help-leverage-earths = { $us } on { $china-adjective } rare earths
view-help-leverage-notch = leverage
view-help-winning = Winning
view-help-winning-says =
    Each side has its own objectives, with weights; the briefing lists them. Together they make a score from 0 to 100. Most count over the whole match or its last years, so the last orders alone win little. After the last turn the higher score wins; close together is a draw.

    A match can end early. If __tension__ reaches the top there is a rupture, and both lose. Some scenarios have other decisive ends.

    Three hints: watch what the rival gains when you do nothing; do not close a gate the other side has stopped needing; and keep some political capital for the { $period } in which everything happens.
view-help-winning-tension = Tension

view-key-enter = Enter
view-key-escape = Esc
view-key-space = Space
view-key-delete = Del
view-key-tab = to the next control; with Shift to the one before
view-key-arrows = to the control in that direction
view-key-press = press the control
view-key-back = back, or no
view-key-digits = the entry with that number
view-key-help = this help
view-key-guide = lesson, or dismiss a tip
view-key-settings = the settings
view-key-fullscreen = full screen and back
view-key-menu-digit = the entry with that number
view-key-choose = choose
view-key-scenario-digit = choose the scenario with that number
view-key-next = go on
view-key-sides-digit = who sits here: you, both, nobody
view-key-sides-tab = from one side to the other
view-key-scroll = scroll the text
view-key-begin = begin the match
view-key-change = change the setting
