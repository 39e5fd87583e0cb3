### What a class is refused, and what to do about it.

classroom-refused-not-yours = That is not for you to do.
classroom-refused-revoked = Your teacher has signed this device out. Ask them if you should join again.
classroom-refused-door-closed = Nobody can join just now. Ask your teacher to open the door.
classroom-refused-wrong-pin = That is not the PIN of this class. Look at the screen at the front.
classroom-refused-wrong-code = That code opens no seat of this class. A code is good for once.
# $most (number): of devices.
classroom-refused-class-full = This class is full: { $most } devices have joined.
classroom-refused-no-class = This file holds no class.
classroom-refused-not-in-this-phase = The class has moved on: that cannot be done now.
classroom-refused-persona-plays = Your teacher has handed your role to the computer for now.
classroom-refused-muted = Your teacher has asked you to write nothing for a while.
classroom-refused-chat-off = Your teacher has turned the team chat off.
classroom-refused-no-such-power = Your role does not have that power.
classroom-refused-no-such-proposal = Your team has no such proposal any more.
classroom-refused-proposal-off = That proposal is off the list.
classroom-refused-not-your-proposal = Only whoever brought a proposal can take it back.
classroom-refused-already-proposed = Your team has the same orders on its list already.
classroom-refused-empty-proposal = Choose at least one order. You can vote for no orders later.
# $most (number): of proposals.
classroom-refused-too-many-proposals = You have { $most } proposals on the list. Take one back first.
# $most (number): of proposals.
classroom-refused-list-full = Your team’s list is full: { $most } proposals. Second one of them instead.
classroom-refused-already-seconded = Your role already backs that proposal.
classroom-refused-veto-used = Your role has used its veto in this match.
# $most (number): how often.
classroom-refused-hold-back-used = Your role has held funds back { $most } times, as often as a match allows.
classroom-refused-already-held-back = Funds are held back in this turn already.
classroom-refused-held-back = That costs more than your team may spend: part of its funds is held back this turn.
classroom-refused-not-on-the-ballot = That proposal is not on the ballot: nobody has seconded it.
# $most (number): of notes.
classroom-refused-too-many-notes = Your team has sent { $most } notes this turn. Wait for the next one.
classroom-refused-no-such-student = Nobody in the class has that number.
# $role (text): its id.
classroom-refused-no-such-role = This scenario has no role ‘{ $role }’.
# $minutes (number): of the lesson.
classroom-refused-no-such-plan = This scenario has no lesson plan of { $minutes } minutes.
classroom-refused-no-such-note = There is no such note.
classroom-refused-note-delivered = The other team has read that note; it can only be published now.
# $turns (number): finished.
classroom-refused-no-such-turn = Only { $turns } turns have been played.
# $file (text)
classroom-file-no-such-match = { $file }: there is no such class; check the name.
# $file (text)
classroom-file-hosted-elsewhere = { $file }: this class is being held just now. Its report is made at its console, on the page “{ console-tab-end }”; or stop the class there first.
# $file (text)
classroom-file-other-store = { $file }: another version of the game has written this class; open it with that one.
# $file (text)
classroom-file-store-exists = { $file }: there is a class by this name already.
# $file (text), $why (text): what the computer says.
classroom-file-unreadable = { $file }: this is no class, or it is damaged: { $why }
# $why (text): what the computer says. Students read this, too.
classroom-file-unwritable = The teacher’s computer cannot write the class down: { $why }. Try again once that is mended.
# $folder (text): the folder of the classes.
classroom-refused-none-held = No class has been held on this computer yet; they are kept in { $folder }.
# $file (text), $why (text): what the computer says.
classroom-refused-not-moved = The class in { $file } could not be put away: { $why }
# $file (text), $why (text): what the computer says.
classroom-refused-not-erased = The class in { $file } could not be erased: { $why }
# $where (text): the part of the message.
classroom-refused-no-such-act = This page sent something that the class does not understand ({ $where }). Load it again.
