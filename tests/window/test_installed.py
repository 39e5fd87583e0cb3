"""An installed copy opens its window from any folder, without a checkout at hand."""

import pytest

from game.language import LANGUAGES
from tests.installed_copy import InstalledCopy
from tests.window.game_on_screen import GameOnScreen, wait_for


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_opens_on_the_first_board(
    language: str, installed: InstalledCopy, game: GameOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The match is kept from its first moment, and the board answers a key."""
    monkeypatch.chdir(game.saves.parent)
    game.command = [str(installed.program)]
    game.start("play", "quick-start", "--seed", "1", "--lang", language)
    opening = wait_for(lambda: game.log, "no match was begun")

    assert opening[0]["scenario"] == "quick-start"
    assert game.turns == []
    game.press("F1")
    game.press("Escape")


def test_without_a_home_to_write_in_the_window_opens_all_the_same(
    installed: InstalledCopy, game: GameOnScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing can be kept: the player is told, and plays on."""
    monkeypatch.chdir(game.saves.parent)
    for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
        game.environment.pop(f"XDG_{kind}_HOME", None)
    for name in ("EIGHTEEN_MONTHS_SAVES", "EIGHTEEN_MONTHS_SETTINGS"):
        del game.environment[name]
    game.environment["HOME"] = "/dev/null"
    game.command = [str(installed.program)]
    game.start("play", "quick-start", "--seed", "1", "--lang", "en")
    game.press("F1")
    game.press("Escape")

    assert game.is_open
