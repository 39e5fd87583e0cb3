### The map of causes.

map-heading = What moves what
map-whole = The whole map
map-says = Stocks stand on the shore of the side that owns them, the workings of the rules between. A thick line flowed strongly, against what is usual for its stock; a plus raises, a minus lowers. Look at anything to see only its causes and effects.
map-strongest = Strongest flows
map-this-quarter = last { $period }
map-usual-quarter = a usual { $period }
map-now = Now
map-change = Change
map-causes = What leads here
map-effects = What follows
map-raises = raises: { $what }
map-lowers = lowers: { $what }
map-read = Read the rule
map-key-walk = ↑ ↓ ← →
map-key-walk-about = look at the next thing
map-key-step-about = to the strongest effect, to the strongest cause
map-key-back-about = back along the way
map-key-read = Enter
map-key-read-about = read the page of what you look at
