"""The gallery: what is looked over in every language and at every size leaves no screen out."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import game.view
from game.view import gallery
from game.view.screens.screen import Screen

FOLDER = Path(gallery.__file__).parent


def kinds_of(kind: type[Screen]) -> Iterator[type[Screen]]:
    """Every kind of screen that a player may meet: those that no other builds on."""
    for each in kind.__subclasses__():
        if each.__module__.startswith("game."):
            yield from kinds_of(each) if each.__subclasses__() else (each,)


def test_every_screen_has_a_picture() -> None:
    """A screen that is not in the gallery would be drawn in one language and at one size."""
    for module in walk_packages(game.view.__path__, "game.view."):
        import_module(module.name)
    code = "\n".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*.py"))
    named = set(re.findall(r"\w+", code))
    kinds = {each.__name__ for each in kinds_of(Screen)}

    assert len(kinds) > 20
    assert kinds - named == set()


def test_a_picture_is_entered_where_it_is_made() -> None:
    """None is made that nobody can ask for."""
    made = {
        name
        for file in FOLDER.glob("*.py")
        for name in re.findall(r"^def (show_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    }

    assert made == {make.__name__ for make in gallery.SCREENS.values()} - {"show_settings"}
