### What students read on their phones in class.

phone-join = Join the class
phone-pin = PIN
phone-join-about = Six digits, on the screen at the front. You get a made-up name; nothing about you is asked.
phone-sit-down = Join
phone-door-closed = Nobody can join just now. Your teacher opens the door.
phone-look-again = Look again
phone-returning = I have a seat already
phone-return-code = Return code
phone-return-about = Eight letters and digits, under your name on the phone you used before. If the address of the class has changed, they stand on the old page, too.
phone-return = Take my seat again
phone-language = Language
phone-privacy = This page comes from your teacher’s computer and nowhere else. No account, no real name; all of it is deleted with the class.
phone-skip = Skip to the page
phone-tabs = Pages
phone-tab-turn = Turn
phone-tab-role = Role
phone-tab-board = Board
phone-tab-team = Team
phone-tab-me = You
phone-lost = No connection to the class. Nothing you wrote is lost; this page keeps trying.
phone-lost-moved = If the screen at the front shows another address, scan it and enter your return code:

phone-phase-gather = Joining
phone-phase-brief = Read your role
phone-phase-propose = Propose
phone-phase-vote = Vote
phone-phase-reveal = Reveal
phone-phase-debrief = Looking back
phone-paused = Paused
phone-from-front = From the front
phone-persona-plays = The computer plays your role for now. As soon as your phone is heard again, or your teacher says so, it is yours.

# $name (text): a made-up name.
phone-you-are = You are { $name }
# $role (text): its name.
phone-you-play = You play: { $role }
phone-read-role = Read your role
phone-wait = You are in
phone-wait-about = Your teacher begins when everybody is here. You may put your phone down; it finds its way back.
# $team (text): its name.
phone-your-team = Your team: { $team }
phone-seat-done = done
phone-seat-away = away, the computer plays
phone-seat-persona = played by the computer

phone-private = For you alone
phone-power = Your power
phone-goals = Your own goals
phone-says = You can say
phone-fears = What you fear
phone-sources = Sources
phone-score = Your own score
# $points (number): of 100.
phone-score-of = { $points } of 100
phone-score-about = So far. Only you see it until the end.
phone-score-final = At the end of the match.

# $date (text): a quarter.
phone-propose-title = Orders for { $date }
# $turn (number): the turn in hand.
# $turns (number): of the match.
phone-turn-of = Turn { $turn } of { $turns }
# $share (text): in percent.
phone-held-back = { $share } of the funds are held back this turn.
# $rival (text): the other side.
phone-replies = Expected of { $rival }
phone-replies-about = Worked out from what your team can see. Only you read it.
phone-list = On your team’s list
phone-list-empty = Nothing yet. Propose something, or talk it over first.
# $number (number): of the proposal.
phone-proposal = Proposal { $number }
# $role (text): its name.
# $who (text): name of a student.
phone-by = { $role }, { $who }
phone-stands = on the ballot
phone-needs-second = needs a second
phone-off-withdrawn = taken back
phone-off-veto = vetoed
phone-off-illegal = no longer possible
phone-off-held-back = too dear: funds are held back
phone-no-orders = No orders
# $roles (text): names of roles.
phone-seconded = Seconded by { $roles }
phone-second = Second it
phone-withdraw = Take it back
phone-veto = Veto it
phone-new-proposal = A new proposal
# $slots (number): orders that fit into a turn.
phone-choose = { $slots ->
    [one] Choose one order.
   *[other] Choose up to { $slots } orders.
  } Each says what it would change this turn, over the likely replies of the other side.
phone-stands-so = It stands so now
phone-propose = Put it on the list
phone-hold-back = Hold funds back
phone-hold-back-about = Put a share of the funds aside for this turn. Proposals that cost more come off the list.
phone-ready = I am ready
phone-is-ready = You are ready. Waiting for the others.
# $done (number): of roles.
# $people (number): of roles.
phone-done-of = { $people ->
    [one] { $done } of 1 role in your team is done.
   *[other] { $done } of { $people } roles in your team are done.
  }

# $date (text): a quarter.
phone-vote-title = Vote: { $date }
phone-vote-about = Your vote is secret, in your team, too. Each role has one vote; whoever shares it decides it together.
# $number (number): of the proposal.
phone-voted = You have voted for proposal { $number }. You can change it until the time is up.
phone-voted-none = You have voted for no orders. You can change it until the time is up.
phone-ballot = Ballot
phone-vote-none = No orders
phone-vote-none-about = Your team does nothing this turn.
phone-vote = Vote
phone-vote-again = Change my vote

# $date (text): a quarter.
phone-reveal-title = What happened: { $date }
phone-decided = Your team decided
phone-why-majority = Most roles voted for it.
phone-why-personas = The votes of people were even, or there were none: those of the roles that the computer plays decided.
phone-why-tie-first = A tie: the earliest proposal counts.
phone-why-tie-lead = A tie: the vote of the role that leads decided.
phone-why-tie-chance = A tie: it was drawn by lot.
phone-why-default-persona = Too few voted: the computer decided for the team.
phone-why-default-nothing = Too few voted: no orders were given.
phone-why-default-first = Too few voted: the earliest proposal counts.
# $number (number): of the proposal.
# $votes (number): for it.
phone-tally = { $votes ->
    [one] proposal { $number }: 1 vote
   *[other] proposal { $number }: { $votes } votes
  }
# $votes (number): for no orders.
phone-tally-none = { $votes ->
    [one] no orders: 1 vote
   *[other] no orders: { $votes } votes
  }
phone-what-changed = What changed, and why
phone-why = Why
phone-debrief-title = The match is over
# $turn (number), $turns (number)
phone-ended-early = Ended after { $turn } of { $turns } turns
phone-debrief-about = Your teacher can hand out a report of the match; it will be found here.
phone-report = The report
phone-report-about = The whole match as a story, with everything both teams did.
phone-report-open = Open the report
phone-board-empty = The board is shown once the lesson begins.

phone-chat = Team chat
phone-chat-off = Your teacher has turned the chat off. Talk to each other!
phone-chat-empty = Only your team reads this. Say hello.
phone-chat-say = Your message
phone-chat-send = Send
phone-muted = Your teacher has asked you to write nothing for a while.
phone-notes = Notes between governments
# $rival (text): the other side.
phone-notes-about = In the name of your government, to { $rival }. Your teacher may read it first, and may show it to everybody.
phone-tone = Kind of note
phone-tone-offer = Offer
phone-tone-warning = Warning
phone-tone-reply = Reply
phone-note = Text of the note
# $rival (text): the other side.
phone-note-send = Send to { $rival }
phone-note-waiting = with the teacher
phone-note-passed = delivered
phone-note-published = read by everybody
phone-note-held = not passed on

phone-name = Your name
phone-name-ask = A name of your own
phone-name-about = Up to 24 characters, and not your real name. Your teacher has to agree.
phone-name-send = Ask for this name
# $name (text): that was asked for.
phone-name-asked = You have asked for: { $name }
phone-other-team = Another team
phone-other-team-about = Your teacher decides who sits where.
# $team (text): its name.
phone-team-ask = Ask to join { $team }
phone-team-asked = You have asked for the other team.
phone-other-phone = Another phone, or another address
phone-other-phone-about = With this code your seat moves to another phone or browser. It works once, and this phone then has the seat no more. Show it to nobody.
phone-code-show = Show my return code

phone-done-join = You are in.
phone-done-return = Your seat is yours again.
phone-done-propose = Your proposal is on the list.
phone-done-second = Seconded: it stands on the ballot.
phone-done-withdraw = Your proposal is off the list.
phone-done-veto = Vetoed: it is off the list.
phone-done-hold-back = The funds are held back.
phone-done-ready = You are ready.
phone-done-send-note = Your note is on its way.
phone-done-ask-name = Your teacher has been asked.
phone-done-ask-team = Your teacher has been asked.

phone-refused-no-cookie = This browser keeps no cookies, so the class cannot know your phone again. Allow cookies for this page, or leave private browsing, and try again.
phone-refused-too-many-guesses = Too many wrong PINs or codes. Wait a minute, then try again.
phone-refused-no-seat = This phone has no seat in the class. What you sent was not taken.
phone-refused-no-seat-title = No seat
phone-refused-failed = Something went wrong here, not with you. Try again; if it stays so, tell your teacher.
phone-refused-failed-title = That did not work
phone-refused-no-such-page = There is no such page in this class.
phone-refused-no-such-page-title = Nothing here
phone-refused-too-often = This phone or network asks too often. Wait a few seconds.
phone-refused-too-often-title = A little slower
phone-refused-too-large = That is more than a class takes at once.
phone-refused-too-large-title = Too much
phone-refused-too-slow = It took too long to arrive. Try again.
phone-refused-too-slow-title = Too slow
phone-refused-wrong-form = What was sent is no form of this page. Go back and try again.
phone-refused-wrong-form-title = Not understood
phone-refused-other-host = Open the class by the address on the screen at the front.
phone-refused-other-host-title = Another address
phone-refused-not-done-title = Not done
