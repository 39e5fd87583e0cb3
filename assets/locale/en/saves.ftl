### The list of saved matches.

saves-broken = cannot be opened
saves-older = older rules
saves-not-playable = to be looked at
saves-older-look = Its orders
saves-older-says = Played under rules { $found }; this game plays rules { $here }. It cannot be played on, and where things stood then cannot be worked out any more. What both sides ordered can be read.
saves-older-won = { $side } won
saves-keep-says = For looking back and for showing others. Everything is told, even what was secret.
saves-kind-backup = backup
saves-kind-aside = set aside as damaged
# $date (text): the quarter after which it goes its own way.
saves-branch = played on from { $date }
saves-branch-start = played on from the start
saves-rescue = Play on from what is whole
saves-saved-at = { $date }, { $time }
saves-leave-says = Your match is saved up to this { $period }. Continue it from the main menu.
saves-unsaved = The match could not be saved. You can play on, but it will be lost when the window closes.
saves-parted = This match has become two.
saves-leave-question = Close the game although not everything is saved?
saves-leave-anyway = Close
