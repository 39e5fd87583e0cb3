### What the lists before a match say of scenarios and saves.

shelf-gates = Gates
shelf-events = Events
shelf-laws = Laws
shelf-endings = Endings
shelf-saved-at = { $date }, { $time }
shelf-leave-says = It is saved up to this quarter; you can go on from the menu.
shelf-span = from { $nothing } to { $everything }
shelf-span-again = best at { $everything }, nothing at { $nothing } or { $again }
shelf-unsaved = The match could not be saved. It goes on, but would be lost with the window.
