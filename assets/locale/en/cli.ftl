### What the commands print.

cli-usage = { $problem } Try: { $program } --help
cli-stopped = Stopped.
cli-file = { $file }: { $why }
cli-unprinted = The output could not be written: { $why }
cli-written = Written: { $file }
cli-unexpected = Something went wrong that should not have; what happened is written in { $file }
cli-no-display = No window can be opened: { $why }. Start the game on a desktop; simulate, state and screenshot need none.
cli-unexpected-here = Something went wrong that should not have: { $what }
cli-no-language = no language '{ $language }'; known: { $known }
cli-no-size = '{ $size }' is not a size; write for example 1280x800, from 640x480 to 7680x4320
cli-no-screen = no screen '{ $screen }'; { $hint }
cli-too-late = turn { $turn } is beyond the last; this scenario has { $turns }
cli-namesake = '{ $name }' is the game's own scenario; to play yours of that name, give its path: { $file }
cli-bench-packed = bench starts the game anew in Python, which the packed game does not hold; install it with pip to measure it
cli-record-where = record plays the playthroughs of a checkout anew, and this is an installed copy; name the files to play
cli-scenario = { $name }: { $title }
cli-scenario-own = { $name } (yours): { $title }
cli-scenarios-folder = Your own scenarios lie in { $folder }
cli-who = WHO
cli-sides = Sides
cli-level = Level
cli-sentence = How they play
cli-result = Result
cli-share = Share
cli-score = Mean score
cli-interval = ({ $low } to { $high })
cli-us-wins = Won by { $us-text }
cli-china-wins = Won by { $china-text }
cli-no-winner = Nobody wins
cli-ending = Ending
cli-matches = Matches
cli-standing = Turn { $turn }, { $date }
cli-stock = Stock
cli-indicator = Indicator
cli-gate = Gate
cli-setting = Setting
cli-value = Value
cli-row = { $head }: { $value }
cli-figure = Figure
cli-check-nothing = name the scenario files to check, or a code with --explain
cli-check-no-code = no finding is called { $code }; { $hint }
cli-check-page-error = { $code }: an error, which keeps a scenario from being played.
cli-check-page-warning = { $code }: a warning; the scenario can be played.
cli-check-silence = Where it is right as it is, say why in a comment at the end of the line, or above it for all that is indented below: # allow { $code }: the reason
cli-check-more = { $file }: and { $count } more of { $code }; --all prints them
cli-check-fixed = { $file }: { $count ->
    [one] 1 place
   *[other] { $count } places
} mended; as it was, it is in { $backup }
cli-checked = { $files ->
    [one] 1 file
   *[other] { $files } files
}, { $findings ->
    [0] nothing to report
    [one] 1 finding
   *[other] { $findings } findings
}
cli-simulated = { $games ->
    [one] 1 match
   *[other] { $games } matches
} of { $scenario }, { $us } against { $china }, in { $seconds } s
cli-online-missing = Playing over a network or with a class needs libraries that are not installed ({ $libraries }); run: python -m pip install { $package }
cli-hosting = { $scenario } is open at { $address }
cli-hosting-lost = This computer no longer has the address { $address }; tell the others the one below.
cli-hosting-port = Port { $taken } is taken; this match is at port { $port }.
cli-hosting-code = Code: { $code }
cli-hosting-here = Only windows on this computer can join; with --bind 0.0.0.0 those of the network can.
cli-hosting-plain = Nothing is encrypted on the way: play on a network that you trust.
cli-hosting-file = The match is kept in { $file }; host --resume takes it up again.
cli-hosting-blocked = This computer does not hear itself at { $address }: a firewall is in the way.
cli-nearby = { $address }: { $scenario }
cli-none-nearby = No match was found on this network; give the address that the host's window shows
cli-no-plan = no lesson plan of { $minutes } minutes here; there are: { $known }
cli-print-missing = A PDF needs a library that is not installed; run: python -m pip install { $package }
cli-new-made = { $file } is there. Check it: { $program } check { $file }
cli-new-exists = { $file } is there already and is left as it is; give another name
cli-new-name = { $name } cannot be an id, which a scenario's file is named for: lower-case letters and digits, joined by -, and .yaml
cli-new-taken = The game has a scenario { $name } of its own; give another name
cli-new-no-template = there is no template { $name }; there are: { $known }
cli-new-one = Give --template or --from, not both
cli-packed = { $title } is in { $file }. To install it: { $program } install { $file }
cli-pack-over = { $file } is no name for a package, since a scenario could be lost; take one that ends in .zip
cli-installed = { $title } by { $author } (licence: { $licence }) is now among your own scenarios: { $file }
cli-install-there = { $file } is there already and says something else; --replace puts this one in its place and keeps the other as .bak
cli-install-taken = The game has a scenario { $name } of its own, so this package would never be found by its name; its author can give it another id
cli-package-no-zip = { $file } is no scenario package, or it is damaged
cli-package-too-large = { $file } is larger than a scenario package may be, or unfolds to more ({ $most } MiB)
cli-package-other-content = { $file } holds something else than one scenario and its manifest; nothing was installed
cli-package-no-manifest = { $file } has a manifest that cannot be read; nothing was installed
cli-package-changed = The scenario in { $file } is not the one that was packed; nothing was installed
cli-package-newer = { $file } was made by a newer game ({ $game }); this one cannot read it
