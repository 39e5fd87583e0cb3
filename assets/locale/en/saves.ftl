### The list of saved matches.

saves-broken = cannot be opened
