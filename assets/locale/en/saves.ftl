### The list of saved matches.

saves-broken = cannot be opened
saves-keep-says = For looking back and for showing others. Everything is told, even what was secret.
