"""The gallery: what is looked over in every language and at every size leaves no screen out."""

import re
from pathlib import Path

from game.view import gallery
from game.view.gallery.found import asked_for, kinds_of
from game.view.screens.screen import Screen

FOLDER = Path(gallery.__file__).parent


def without_a_picture(kinds: set[type[Screen]]) -> dict[str, list[str]]:
    """Those that the gallery neither names nor finds, each with what it asks for."""
    code = "\n".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*.py"))
    named = set(re.findall(r"\w+", code))
    return {
        each.__name__: asked_for(each)
        for each in kinds
        if each.__name__ not in named and each.name not in gallery.SCREENS
    }


def test_every_screen_has_a_picture() -> None:
    """A screen that is not in the gallery would be drawn in one language and at one size."""
    kinds = set(kinds_of())

    assert len(kinds) > 20
    assert without_a_picture(kinds) == {}


def test_a_screen_that_asks_for_more_than_a_scene_has_is_named() -> None:
    """One with a parameter of its own needs a function in the gallery that gives it."""

    class MoonScreen(Screen):
        name = "moon"

        def __init__(self, table: object, phase: int) -> None:
            super().__init__()

    assert without_a_picture({MoonScreen}) == {"MoonScreen": ["table", "phase"]}


def test_a_screen_that_asks_for_what_a_scene_has_is_found() -> None:
    """The briefing has no line in the gallery."""
    code = "\n".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*.py"))

    assert "briefing" in gallery.SCREENS
    assert '@shows("briefing")' not in code


def test_a_picture_is_entered_where_it_is_made() -> None:
    """None is made that nobody can ask for."""
    made = {
        name
        for file in FOLDER.glob("*.py")
        for name in re.findall(r"^def (show_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    }

    entered = {make.__name__ for make in gallery.SCREENS.values()}
    assert made == entered - {"show_settings", "<lambda>"}
