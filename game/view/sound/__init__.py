"""What is heard: the score, the synthesiser that plays it, and the ear that knows when.

Nothing is told by sound alone, and no sound file is shipped: every sound is made from the score.
"""

from game.view.sound.ear import Ear
from game.view.sound.speaker import Speaker

__all__ = ["Ear", "Speaker"]
