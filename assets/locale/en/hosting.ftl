### Playing over a network: what is said where it does not work, and what to do about it.

online-unknown-word = ‘{ $word }’ is none of the words that codes are made of; check its spelling.
online-code-length = A code has { $words } words, and this one has { $found }.
online-wrong-code = That is not the code of this match; ask whoever hosts it to read the four words again.
online-seat-taken = Somebody sits on the side of { $side } already; take the other side, or watch.
online-seat-computer = The computer plays { $side } in this match; take the other side, or watch.
online-nothing-open = Both sides of this match are taken; you can watch it.
online-too-many-watch = No more than { $most } can watch a match.
online-not-seated = This window has no seat at the match any more; join again with the code.
online-not-your-seat = Another window plays { $side }.
online-only-watching = Who watches takes no part in the match.
online-match-gone = That match is not here any more; ask whoever hosts it for the address.
online-moved-on = The match has gone on in the meantime; look at the board and choose again.
online-draw-agreed = A draw was agreed; no more orders are taken.
online-already-agreed = That is agreed already.
online-nobody-to-ask = The computer neither offers nor accepts that.
online-no-such-phrase = There is no phrase ‘{ $phrase }’; both windows need the same version of the game.
online-phrases-only = Words of one's own can be sent once both sides allow them.
online-no-such-player = Nobody by the name of ‘{ $player }’ can take this seat.
online-not-over = The whole match is told when it is over.
online-no-rematch = There is no rematch yet.
online-other-match = The match that the other side sent does not play out the same here: { $why }
online-other-version = The other side plays version { $other } ({ $there }) and you play { $game } ({ $here }); both need the same version of the game.
online-no-such-address = ‘{ $address }’ is no address; it looks like 192.168.1.20:18018.
online-unknown-address = No computer goes by the address { $address }; check the spelling, or ask for the numbers.
online-nobody-hosts = The computer at { $address } answers, but hosts no match there; check the port, and that the host has opened it to the network.
online-kept-apart = { $address } is on your network, but does not answer: this network keeps computers apart, or a firewall does. Try another network, such as a phone's hotspot.
online-no-way = No way leads to { $address } from here; both computers must be on the same network.
online-no-answer = { $address } has not answered in time; trying again.
online-busy = { $address } is busy; trying again.
online-no-game = What answers at { $address } is not this game; check the address and the port.
online-no-address = Nothing can be opened at { $address }, port { $port }: { $why }
online-no-start = The server did not start on port { $port }; try another port.
online-none-hosted = No match was hosted here yet ({ $folder } holds none).
online-no-such-match = { $file }: there is no such match; check the name.
online-hosted-elsewhere = { $file }: it is open already; stop it where it runs, or join it there.
online-other-store = { $file }: another version of the game has written this match; open it with that one.
online-store-exists = { $file }: there is a match by this name already.
online-unreadable = { $file }: this is no hosted match, or it is damaged: { $why }
online-unreadable-opening = The file of this match does not begin as one; it is damaged.
online-unwritable = { $file }: the match cannot be written down: { $why }
online-key-used = The same request was used for something else; try again.
online-no-such-act = The other window asked for something that is not possible here ({ $where }); both windows need the same version of the game.
online-no-such-request = The server knows no such request; both windows need the same version of the game.
online-too-often = That was asked too often; wait a moment.
online-too-large = The request was too large; { $most } bytes are the most.
online-too-slow = The request took too long to arrive; try again.
online-other-host = The server is known by another address; use one that the host's window shows.
online-failed = Something went wrong at the server; its host finds it in server.log.
online-refused = The server refuses this ({ $what }); both windows need the same version of the game.

## What can be said by choosing it.

online-phrase-hello = Hello!
online-phrase-good-luck = Good luck!
online-phrase-one-moment = One moment, please.
online-phrase-thinking = I am thinking it over.
online-phrase-your-turn = I am ready when you are.
online-phrase-well-played = Well played!
online-phrase-surprised = I did not see that coming.
online-phrase-thanks = Thank you.
online-phrase-sorry = Sorry!
online-phrase-back-soon = I will be right back.
online-phrase-good-game = That was a good match.
online-phrase-goodbye = Goodbye!

## Who is there.

online-there-here = { $side }: the other window is connected.
online-there-away = { $side }: the other window has lost its connection; its seat is kept.
online-there-left = { $side }: the other player has left for now.
online-there-open = { $side }: the seat is open.
online-there-computer = { $side }: the computer plays.
online-waits = Waiting for the other side. Ctrl-C leaves; who joins again finds everything as it was.
online-rests = The match rests. Press Enter to let it go on.
online-connected = Connected again.
online-said = { $side }: “{ $said }”
