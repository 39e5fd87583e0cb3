### Sound: its page of the settings.

view-settings-page-sound = Sound
view-settings-sound = Sound
view-settings-sound-says = Everything you hear is also shown.
view-settings-volume-effects = Match sounds
view-settings-volume-effects-says = Orders given and sealed, cards turned, the ending.
view-settings-volume-interface = Interface sounds
view-settings-volume-interface-says = Moving the focus, opening a screen, asking a question.
