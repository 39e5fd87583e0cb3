"""What the computer says of its player: language, input method."""

import os

import pygame
import pytest

from game.view.app.system_language import NAMING, system_language
from game.view.app.window import Window

Preferred = list[dict[str, str]]


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A computer whose environment says nothing of a language, as on Windows."""
    for name in ("LANGUAGE", *NAMING):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def prefer(patch: pytest.MonkeyPatch, *tags: str) -> None:
    patch.setattr(pygame.system, "get_pref_locales", lambda: [{"language": tag} for tag in tags])


def test_the_desktop_is_asked_where_the_environment_is_silent(silent: pytest.MonkeyPatch) -> None:
    prefer(silent, "ja")
    assert system_language() == "ja"

    silent.setenv("LANG", "C.UTF-8")
    assert system_language() == "ja"


def test_the_desktops_second_wish_counts_where_the_first_is_not_spoken(
    silent: pytest.MonkeyPatch,
) -> None:
    prefer(silent, "fr", "zh", "en")

    assert system_language() == "zh"


def test_the_environment_goes_before_the_desktop(silent: pytest.MonkeyPatch) -> None:
    """It may have been set for this program alone."""
    prefer(silent, "en")
    silent.setenv("LANG", "zh_CN.UTF-8")
    assert system_language() == "zh"

    silent.setenv("LC_ALL", "fr_FR.UTF-8")
    assert system_language() == "en"
    silent.setenv("LANGUAGE", "fr:ja:en")
    assert system_language() == "ja"


def test_without_any_word_the_library_is_asked(silent: pytest.MonkeyPatch) -> None:
    prefer(silent)
    silent.setattr("locale.getlocale", lambda: ("Japanese_Japan", "932"))
    assert system_language() == "ja"

    silent.setattr("locale.getlocale", lambda: (None, None))
    assert system_language() == "en"


def test_an_input_method_may_show_what_there_is_to_choose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SDL_IME_SHOW_UI", raising=False)
    Window(headless=True).open("")
    assert os.environ["SDL_IME_SHOW_UI"] == "1"

    monkeypatch.setenv("SDL_IME_SHOW_UI", "0")  # somebody's own wish
    Window(headless=True).open("")
    assert os.environ["SDL_IME_SHOW_UI"] == "0"
