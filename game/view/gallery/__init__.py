"""The gallery: any screen as a picture, drawn without a display from a match played for it.

What a screen shows does not belong here: each is made as the game makes it, for a match to show.
"""

from importlib import import_module
from pkgutil import iter_modules

from game.view.gallery.catalogue import SCREENS, turns_for
from game.view.gallery.found import enter_found
from game.view.gallery.pictures import picture_of, screen_at
from game.view.gallery.scene import Scene, play_for

__all__ = ["SCREENS", "Scene", "picture_of", "play_for", "screen_at", "turns_for"]

# Every picture made here enters itself; then those that can be made without a line here are found.
_modules = [import_module(f"{__name__}.{each.name}") for each in iter_modules(__path__)]
enter_found({made for module in _modules for made in vars(module).values() if type(made) is type})
