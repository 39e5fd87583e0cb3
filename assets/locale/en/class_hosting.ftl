### What is printed when a class is opened, and by the list of classes.

# $scenario (text)
cli-class-open = Class: { $scenario }
# $link (text)
cli-class-console = Your console, once and on this computer alone: { $link }
# $address (text), $pin (text)
cli-class-phones = Students open http://{ $address } on their phones and type the PIN { $pin }
cli-class-here = Open to this computer alone: no phone can reach it. The console, or --bind 0.0.0.0, opens it to the network.
cli-class-network = Open to this network: the students’ pages, and a seat only with the PIN while the door is open. The console is open to this computer alone.
# $file (text)
cli-class-file = Kept in { $file }; host --resume takes it up again. Ctrl-C stops.
# $minutes (number), $known (text): lengths of the plans that there are.
cli-class-no-plan = this scenario has no lesson plan of { $minutes } minutes; it has { $known }
cli-class-no-plans = this scenario has no lesson plan; leave --plan out
cli-class-for-windows = --seat, --clock, --serve and --text are for a match of two windows; leave them out, or add --windows
cli-classes-none = No class is kept on this computer.
# $file (text), $date (text), $scenario (text), $turns (text): played, $students (text): devices
cli-classes-row = { $file }  { $date }  { $scenario }, turns played: { $turns }, devices: { $students }
# $file (text), $date (text), $why (text)
cli-classes-unread = { $file }  { $date }  cannot be read: { $why }
# $row (text): a class as above.
cli-classes-archived = { $row } (put away)
# $file (text)
cli-classes-put-away = Put away: { $file }
# $file (text)
cli-classes-erased = Erased completely: { $file }
# $file (text)
cli-classes-sure = this would erase { $file } for good; add --yes
