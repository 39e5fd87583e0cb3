### The look of the window and of the board: settings of the look, the river of time, sums of causes.

view-settings-page-display = Display
view-settings-page-comfort = Comfort
view-settings-on = On
view-settings-off = Off
view-settings-theme = Theme
view-settings-theme-says = The sea at night, or a chart of it on paper.
view-settings-theme-dark = Dark
view-settings-theme-light = Light
view-settings-contrast = High contrast
view-settings-contrast-says = Stronger text and lines on a plain background.
view-settings-letters = Size of small text
view-settings-letters-says = Labels and sentences grow as far as the window has room; the layout stays.
view-settings-motion = Reduced motion
view-settings-motion-says = Things appear one after another, but nothing moves.
view-key-settings-page = turn to that page
race-key-zoom-about = zoom the race in or out; so does the wheel
race-key-pan-about = move along the race; so does dragging
race-key-whole-about = see the whole race again
