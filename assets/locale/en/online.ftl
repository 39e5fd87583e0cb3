### What can go wrong between two windows on a network, and what to do about it.

online-not-json = The other side sent something that is no message of this game; check the address, and that both windows run the same version.

# $where (text): the part of the message.
online-wrong-form = The other side sent a message that does not fit here ({ $where }); both windows need the same version of the game.

# $scenario (text), $why (text): a finding in it.
online-unusable-scenario = The scenario ‘{ $scenario }’ that the other side sent cannot be played here: { $why }

# $found (text), $expected (text): digests.
online-other-digest = The scenario ‘{ $scenario }’ means something else here ({ $found }) than with the other side ({ $expected }); both windows need the same version of the game.
