### The list of saved matches.

saves-broken = cannot be opened
saves-keep-says = For looking back and for showing others. All of it is told, also what was secret.
