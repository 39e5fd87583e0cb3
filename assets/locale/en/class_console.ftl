### What the teacher reads on the console, and what is passed from hand to hand.

console-heading = The console
console-pages = Pages of the console
console-tab-lead = Lead
console-tab-class = Seats
console-tab-match = The match
console-tab-network = Network
console-tab-end = End and report
console-projector = Projector window
console-lost = This page has lost its server. It keeps trying; if you have stopped the program, close this window.
console-left = left
# $turn (number), $turns (number)
console-turn = turn { $turn } of { $turns }
console-pause = Pause
console-go-on = Go on
console-minute = +1 min
# $minutes (number): more.
console-minutes = { $minutes } more minutes
console-next-brief = On to proposing
console-next-propose = On to the vote
console-next-vote = End the vote
console-next-reveal = On to the next turn
console-step-back = Back to the proposals
console-no-clock = Take the clock away
console-gather = Before the lesson
console-gather-about = Open the door, put the projector window on the beamer, and let students join. Roles that nobody takes are played by the computer.
console-plan = Lesson plan
# $minutes (number): length of the plan.
console-plan-of = { $minutes }-minute plan
console-start = Begin the lesson
console-by-plan = End the match once the plan’s turns are played
# $played (number), $turns (number)
console-plan-turns = { $played } of the plan’s { $turns } turns are played.
# $minutes (number)
console-behind = { $minutes } min behind the plan. Make phases shorter (under Seats), or end the match a turn or two earlier.
console-by-plan-on = The match ends once these are played.
console-by-plan-off = The match goes on after these, until its last turn or until you end it.
# $first (number), $last (number): turns of the match.
console-step-turns = turns { $first }–{ $last }
console-about-brief = Everybody reads their own role. Then teams begin to propose.
console-about-propose = Teams talk and put packages of orders on their list.
console-about-vote = Everybody votes in secret; you see who has voted, not how.
console-about-reveal = Both sides’ orders are turned over on the projector. Talk about them before you go on.
# $done (number), $people (number): roles.
console-done-of = { $done } of { $people } done
console-debrief-about = The match is over and nothing is secret any more. The questions of the lesson plan stand at the right.
console-to-report = To the report
console-waiting = Waits for you
console-nothing-waits = Nothing. Notes between governments, and names and teams that students ask for, come here.
console-note-publish = Show to everybody
console-note-pass = Pass on
console-note-hold = Hold back
# $who (text): the class name, $name (text): the wish.
console-asks-name = { $who } would like to be called ‘{ $name }’
# $who (text)
console-asks-team = { $who } would like to be in the other team
console-yes = Yes
console-no = No
console-tell = Tell the class
console-tell-label = A word to everybody, or an event of your own
console-tell-about = It appears on every phone and on the projector, and in the report.
console-tell-send = Send
console-tell-last = Last:
console-door-open = The door is open
console-door-closed = The door is closed
console-open-door = Open the door
console-close-door = Close the door
console-door-about = Nobody new can sit down. Whoever sits already comes back by themselves.
console-here-alone = Phones cannot reach this class yet: it is open to this computer alone.
console-open-network = Open it to this network
console-close-network = Close it to the network again
console-address = Address
console-pin = PIN
console-qr = The address of the class as a picture for the camera
console-cut-off = Nothing from the network has reached this computer yet. If phones show an error, this network keeps phones apart: use a hotspot (of a phone or of this computer), connect this computer and the phones to it, and look here again.
console-to-seats = Move, mute, sign out
# $minutes (number)
console-passed = { $minutes } min since the start
# $number (number)
console-step = Step { $number }
console-now = now
console-questions = Questions for the discussion
console-misconceptions = What is easily misunderstood
console-light-here = connected
console-light-away = nobody there
console-light-persona = computer
console-mute-team = Mute the team
console-unmute-team = Let the team speak
console-persona-on = Let the computer play
console-persona-off = Hand it back
console-muted = muted
console-wants-other-team = would like the other team
console-move = Role
console-move-go = Seat here
console-return-code = To take this seat on another phone, type this code there:
console-mute = Mute
console-unmute = Let them speak
console-revoke = Sign the device out …
# $who (text)
console-revoke-about = { $who } loses the seat on this device. With the PIN, and while the door is open, the device can join anew.
console-revoke-go = Sign out
console-empty-seat = Nobody sits here; the computer plays.
console-settings = How the class is led
console-chat-is-on = Team chat is on
console-chat-is-off = Team chat is off: teams talk aloud
console-turn-off = Turn off
console-turn-on = Turn on
console-change = Change
console-notes-screened = You read notes between governments first
console-notes-direct = Notes between governments go straight to the other side
console-advance-on = A phase ends once everybody who is there is done
console-advance-off = A phase ends by its clock, or when you say so
console-lengths = How long phases last, from the next one on [minutes]
console-lengths-set = Set
console-inject = Let an event happen
console-inject-about = One of the scenario’s own events, at once and for both sides. For one of your own words, use ‘Tell the class’.
console-event = Event
console-inject-go = Let it happen
console-not-yet = This can be done while a turn is being played.
console-rewind = Go back and branch
console-rewind-about = Play on from an earlier turn. What was played since stays in the report as a branch.
console-rewind-choose = Go back …
console-rewind-sure = Proposals and votes of this turn are dropped, and everybody proposes anew.
console-rewind-to = To the beginning of
# $turn (number)
console-rewind-turn = turn { $turn }
console-rewind-go = Go back and play on from there
console-no-turns = No turn has been played yet.
console-branches = Branches that were left
# $number (number), $turns (number): played in it, $kept (number): in common.
console-branch = Branch { $number }: { $turns } turns, the first { $kept } as now
console-override = Set a figure
console-override-about = For a what-if in the middle of the lesson. The change and your reason stand in the report.
console-stock = Figure
# $name (text), $value (text): as it is typed, $text (text): as it is read, $low (text), $high (text)
console-stock-between = { $name }: { $value } (= { $text }), from { $low } to { $high }
# $name (text), $value (text): as it is typed, $text (text): as it is read, $low (text), $high (text)
console-stock-from = { $name }: { $value } (= { $text }), { $low } or more
console-value = New value, as the number before the equals sign
console-why = Why
console-set = Set it
console-gates = Set a gate
console-gates-about = Sets a licence, a consent or a channel to any step of its ladder at once.
console-gate = Gate, and what it shall be
# $gate (text), $now (text)
console-gate-stands = { $gate } (now { $now })
# $gate (text), $setting (text)
console-gate-to = { $gate }: { $setting }
console-no-notes = No notes yet.
console-reach = Can phones reach this class?
console-reach-here = Not yet: only this computer can.
console-reach-here-about = That is enough to rehearse alone, or to pass one device from hand to hand. For phones, open the class to the network.
# $count (number): of devices.
console-reach-heard = Yes. { $count ->
    [one] One device of the network has
   *[other] { $count } devices of the network have
  } reached this computer.
console-reach-waits = It is open to the network, and nothing has come yet. Open the address below on one phone.
# $address (text)
console-unheard = This computer does not hear itself at { $address }. A firewall is in the way: let this program receive connections.
# $address (text)
console-moved = This computer no longer has the address { $address }, at which the class was opened. It is found at another one now.
console-addresses = Addresses of this computer
console-addresses-about = The first is the likeliest, and the one in the QR code. If it changes, phones follow by themselves where the network knows this computer’s name; else students scan the new code and enter their return code.
console-try = If a phone does not reach it
console-try-1 = Are the phone and this computer on the same Wi-Fi? Mobile data off.
# $address (text)
console-try-2 = Type the address with its number at the end: http://{ $address }
console-try-3 = Still nothing? The network keeps devices apart, as many schools’ do. Use a hotspot.
console-exposed = What is open to whom
console-exposed-phones = Students’ pages
console-exposed-console = This console and the projector window
console-exposed-file = The record of the class
console-exposed-here = this computer alone
console-exposed-network = everybody on this network; a seat only with the PIN, while the door is open
console-exposed-plain = Nothing is encrypted on the way: whoever can listen in on the Wi-Fi can read along. No real names and no addresses are kept.
console-link = Another browser for the console
console-link-about = The link opens the console once, on this computer. Keep it to yourself.
console-link-make = Make a link
console-end-match = End the match …
console-end-about = Ends the match where it stands, for the debrief. Everything that was secret may be seen then.
console-end-sure = Nothing can be ordered any more. You can still go back to a turn.
console-end-go = Yes, end the match
console-is-over = The match is over.
console-report-about = One page with the match as a story, its curves and turning points, every order and vote, notes, branches and private scores. It opens from disk anywhere.
console-report-make = Make the report
console-report-again = Make it anew
console-report-open = Read it
console-report-save = Save the file
console-report-handed = Students can open it on their phones.
console-report-kept = Only you can read it so far.
console-report-hand-out = Let students open it
console-report-take-back = Take it back
console-stop = Stop for today …
console-stop-about = Everything is kept in the file below. Take the class up again with host --resume, or from the menu: same seats, same turn.
console-stop-sure = Phones lose their connection until you take the class up again.
console-stop-go = Stop now
console-erase = Erase the class …
console-erase-about = Removes the class from this computer completely: seats, votes, chats, the match. A report that you have saved stays.
console-erase-sure = This cannot be undone.
console-erase-go = Erase everything
console-erased-title = All of it is erased
console-erased = Nothing of this class is left on this computer. You can close this window.
console-stopped-title = Stopped for today
console-stopped = The class is kept. You can close this window; host --resume, or the menu, takes it up again.
console-refused-no-key-title = Open the console by its link
console-refused-no-key = Only the browser that came by the one-time link leads the class. The link stands where you opened the class.
console-refused-used-title = This link has been used
console-refused-used = It opens the console once. Use the window that it opened, where the page Network makes another. If that window is lost, stop the program and take the class up again with host --resume.
console-refused-too-often-title = One moment
console-refused-too-often = Too many requests at once; try again in a moment.
console-refused-too-large-title = Too long
console-refused-too-large = That is more than the class takes at once.
console-refused-other-host-title = Another address
console-refused-other-host = The console is open to this computer alone, at the address of its link.
console-refused-no-such-page-title = No such page
console-refused-no-such-page = There is nothing here. The console is at /console.
console-refused-failed-title = Something went wrong
console-refused-failed = What you asked for was not done. The program has noted why in server.log.
console-refused-not-done-title = Not done
round-heading = One device for all
round-about = Without a network, one device goes from hand to hand, with a curtain between two roles. Alone, you rehearse so: take a role, and the computer plays all others. The clock can be taken away.
round-open = Open it in a window of its own
round-whose = Who has the device now?
round-done = done
round-free = played by the computer until somebody takes it
round-phone = played on a phone
round-help = Press your role, read and decide, then ‘Hand over’. The teacher begins the lesson and ends phases at the console.
# $role (text)
round-give = Give the device to: { $role }
round-look-away = Everybody else looks away.
# $role (text)
round-i-am = I am { $role }
round-back = Somebody else
round-hand-over = Hand over
