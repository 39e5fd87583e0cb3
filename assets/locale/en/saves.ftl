### The list of saved matches.

saves-broken = cannot be opened
saves-keep-says = For looking back and for showing others. Everything is told, even what was secret.
saves-kind-backup = backup
saves-kind-aside = set aside as damaged
saves-rescue = Play on from what is whole
