"""Controls a player presses, types into and chooses from, all reached by one focus ring.

Most are drawn here; `library` alone knows pygame_gui and adds what it lacks. Not here: widgets
that show the game (`widgets`) and the screens that hold them.
"""

from game.view.gui.button import Button, ButtonKind
from game.view.gui.choice import Choice
from game.view.gui.control import Control
from game.view.gui.picker import Picker, draw_card_ground
from game.view.gui.tooltip import draw_tooltip

__all__ = [
    "Button",
    "ButtonKind",
    "Choice",
    "Control",
    "Picker",
    "draw_card_ground",
    "draw_tooltip",
]
