"""The gallery: any screen as a picture, drawn without a display from a match played for it.

What a screen shows does not belong here: each is made as the game makes it, for a match to show.
"""

from importlib import import_module
from pkgutil import iter_modules

from game.view.gallery.catalogue import SCREENS, turns_for
from game.view.gallery.pictures import picture_of, screen_at
from game.view.gallery.scene import Scene, play_for

__all__ = ["SCREENS", "Scene", "picture_of", "play_for", "screen_at", "turns_for"]

for _module in iter_modules(__path__):  # so that every picture enters itself
    import_module(f"{__name__}.{_module.name}")
