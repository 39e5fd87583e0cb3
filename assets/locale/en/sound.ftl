### Sound: its page of the settings.

view-settings-page-sound = Sound
view-settings-sound = Sound
view-settings-sound-says = Everything that is heard is seen as well.
view-settings-volume-effects = Sounds of the match
view-settings-volume-effects-says = Orders given and sealed, cards turned, the ending.
view-settings-volume-interface = Sounds of the window
view-settings-volume-interface-says = Moving the focus, opening a screen, a question.
