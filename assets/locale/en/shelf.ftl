### What the lists before a match say of scenarios and saves.

shelf-gates = Gates
shelf-events = Events
shelf-laws = Laws
shelf-endings = Endings
shelf-saved-at = { $date }, { $time }
shelf-leave-says = Your match is saved up to this { $period }. Continue it from the main menu.
shelf-span = from { $nothing } to { $everything }
shelf-span-again = best at { $everything }, nothing at { $nothing } or { $again }
shelf-unsaved = The match could not be saved. You can play on, but it will be lost when the window closes.
shelf-parted = This match has become two.
shelf-leave-question = Close the game although not everything is saved?
shelf-leave-anyway = Close
