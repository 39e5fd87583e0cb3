"""The match as a dialogue in plain text, for a screen reader, a terminal or a script.

No window, no pygame and no rule of the game belong here: it tells the readouts in sentences.
"""

from game.text.launch import open_text

__all__ = ["open_text"]
