"""Saves that cannot be used, and saves that cannot be written, as a player meets them."""

import shutil
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.view.screens.load import LoadScreen
from tests.cli.bad_saves import BAD_SAVES, a_save
from tests.cli.test_bad_scenarios import untouched
from tests.window.hands_on_match import HandsOnMatch

ENTER = pygame.K_RETURN
NEW_MATCH_AS_US = (pygame.K_1, ENTER, pygame.K_1, ENTER, ENTER)


def list_of_saves(hands: HandsOnMatch) -> LoadScreen:
    """Open it by mouse-free hands: the entry is the second where no match can be continued."""
    entry = hands.app.texts("view-menu-load")
    while getattr(hands.app.screen.ring.focused, "label", "") != entry:
        hands.press(pygame.K_TAB)
    hands.press(ENTER)
    assert isinstance(hands.app.screen, LoadScreen)
    return hands.app.screen


@pytest.mark.parametrize("name", BAD_SAVES)
def test_a_bad_save_is_listed_and_left_alone(name: str, tmp_path: Path) -> None:
    """The list says what is wrong, or else the attempt to open it does; the game goes on."""
    bad, path = BAD_SAVES[name], a_save(tmp_path / "saves")
    bad.spoil(path)
    before = untouched(path)
    hands = HandsOnMatch(tmp_path)
    card = list_of_saves(hands).card
    hands.press(ENTER)

    assert card is not None
    if bad.known_at_once:
        assert hands.screen == "load"
        said = card.trouble
    else:
        assert hands.screen == "notice"
        said = hands.app.screen.detail  # type: ignore[attr-defined]
    assert bad.says in said
    assert "\n" not in said
    assert untouched(path) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_is_said_in_the_players_language(language: str, tmp_path: Path) -> None:
    texts = {}
    for name in ("other rules", "other orders"):
        path = a_save(tmp_path / name / "saves")
        BAD_SAVES[name].spoil(path)
        hands = HandsOnMatch(tmp_path / name, language=language)
        card = list_of_saves(hands).card
        assert card is not None
        hands.press(ENTER)
        texts[name] = card.trouble or hands.app.screen.detail  # type: ignore[attr-defined]

    english = [text for text in texts.values() if ": error: " in text]
    assert len(english) == (2 if language == "en" else 0)


def test_a_save_with_an_unknown_player_is_listed_but_not_opened(tmp_path: Path) -> None:
    """A later version of the game may have had others."""
    path = a_save(tmp_path / "saves")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"hedger"', '"grandmaster"', 1), encoding="utf-8")
    hands = HandsOnMatch(tmp_path)
    card = list_of_saves(hands).card
    assert card is not None
    assert card.players[1] == "grandmaster"
    hands.press(ENTER)

    assert hands.screen == "notice"
    assert "grandmaster" in hands.app.screen.detail  # type: ignore[attr-defined]


def test_a_bad_autosave_beside_a_good_one_does_not_hide_it(tmp_path: Path) -> None:
    a_save(tmp_path / "saves", seed=1)
    spoilt = a_save(tmp_path / "saves", seed=2)
    BAD_SAVES["empty"].spoil(spoilt)
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1)  # Continue

    assert hands.screen == "play"


def test_a_match_that_cannot_be_saved_goes_on_and_says_so_once(tmp_path: Path) -> None:
    """The folder has become a file, as a full or missing disk would be."""
    hands = HandsOnMatch(tmp_path)
    hands.press(*NEW_MATCH_AS_US)
    shutil.rmtree(tmp_path / "saves")
    (tmp_path / "saves").touch()
    hands.commit()
    assert hands.screen == "notice"
    assert str(tmp_path / "saves") in hands.app.screen.detail  # type: ignore[attr-defined]
    hands.press(ENTER)
    assert hands.screen == "reveal"
    hands.press(ENTER, ENTER)
    hands.commit()

    assert hands.screen == "reveal"


def test_a_transcript_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, pygame.K_3, ENTER, pygame.K_4, ENTER, ENTER)
    while hands.screen == "play":
        hands.press(ENTER, ENTER)
    assert hands.screen == "ending"
    hands.press(pygame.K_4)
    assert hands.screen == "keepsakes"
    hands.press(pygame.K_2)
    hands.wait_for("notice")
    (transcript,) = (tmp_path / "saves").glob("*.txt")
    assert transcript.read_text(encoding="utf-8").startswith("Eighteen Months: Quick Start\n")
    hands.press(ENTER)

    shutil.rmtree(tmp_path / "saves")
    (tmp_path / "saves").touch()
    for thing in (pygame.K_1, pygame.K_2, pygame.K_3):
        hands.press(thing)
        hands.wait_for("notice")
        assert hands.app.texts("story-kept") != hands.app.screen.message  # type: ignore[attr-defined]
        hands.press(ENTER)
    hands.press(pygame.K_ESCAPE)
    assert hands.screen == "ending"
