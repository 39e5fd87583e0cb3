### What the whole class reads at the front.

projector-join = Join with your phone
projector-address = Scan the code, or type this address into a browser
projector-soon = We begin in a moment
projector-brief = Read your role
projector-brief-about = What do you want, what do you fear, and what may you do?
projector-standing = Where the match stands
