### What the lists before a match say of scenarios and saves.

catalogue-gates = Gates
catalogue-events = Events
catalogue-laws = Laws
catalogue-endings = Endings
