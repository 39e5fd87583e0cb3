### What the lists before a match say of scenarios and saves.

catalogue-gates = Gates
catalogue-events = Events
catalogue-laws = Laws
catalogue-endings = Endings

# How matches usually end. $games, $won, $lost (number): of matches; $first, $second (text): the sides; $player, $rival (text): who played them, by a strength.
catalogue-usual = Usual course, { $player } against { $rival }: of { $games } matches { $first } won { $won } and { $second } { $lost }.
