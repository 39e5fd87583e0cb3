"""Saves that cannot be used, and saves that cannot be written, as a player meets them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.match.slots import read
from game.readouts.reference.model_document import Block, Bullets
from game.rules import RULES_VERSION
from game.scenario import load_scenario
from game.view.menus.load import LoadScreen
from game.view.menus.older_match import OlderMatchScreen
from tests.cli.bad_saves import BAD_SAVES, a_save
from tests.cli.test_bad_scenarios import untouched
from tests.hands import QUICK_START, HandsOnMatch

ENTER = pygame.K_RETURN
LOADED = load_scenario("quick-start")
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
    hands.press(pygame.K_1, QUICK_START, ENTER, pygame.K_4, ENTER, ENTER)
    while hands.screen == "play":
        hands.press(ENTER, ENTER)
    assert hands.screen == "ending"
    hands.press(pygame.K_4)
    assert hands.screen == "exports"
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


LEAVE_SOON = """
import sys, threading, time
import pygame
from game.cli import main

def close_the_window():
    while True:
        time.sleep(0.5)
        if pygame.display.get_init() and pygame.display.get_surface():
            pygame.event.post(pygame.event.Event(pygame.QUIT))

threading.Thread(target=close_the_window, daemon=True).start()
sys.exit(main(["play", "quick-start", "--china", "hedger"]))
"""
"""Presses the cross of the window, again and again."""
SEATS = {
    "against the computer": NEW_MATCH_AS_US,
    "at one screen": (pygame.K_1, ENTER, pygame.K_3, ENTER, ENTER),
    "watched": (pygame.K_1, ENTER, pygame.K_4, ENTER, ENTER),
}


@pytest.mark.parametrize("seats", SEATS)
def test_a_match_that_cannot_be_saved_says_so_on_its_first_screen(
    seats: str, tmp_path: Path
) -> None:
    """Whoever plays, and before anything was played that could be lost."""
    (tmp_path / "saves").touch()
    hands = HandsOnMatch(tmp_path)
    hands.press(*SEATS[seats])

    assert hands.screen == "notice"
    assert hands.app.screen.message == hands.app.texts("saves-unsaved")  # type: ignore[attr-defined]
    hands.press(ENTER)
    assert hands.screen != "notice"


def test_leaving_asks_where_something_is_not_saved(tmp_path: Path) -> None:
    """Once: who closes the window over the question means it, and so does who agrees."""
    (tmp_path / "saves").touch()
    hands = HandsOnMatch(tmp_path)
    hands.press(*NEW_MATCH_AS_US)
    hands.press(ENTER)
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    hands.frame()

    assert hands.screen == "confirm"
    assert str(tmp_path / "saves") in hands.app.screen.detail  # type: ignore[attr-defined]
    hands.press(pygame.K_ESCAPE)
    assert hands.app.running
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    hands.frame()
    assert hands.app.running
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    hands.frame()
    assert not hands.app.running
    hands.app.running = True
    hands.press(pygame.K_TAB, ENTER)
    assert not hands.app.running


def test_leaving_saves_what_can_be_saved_by_then(tmp_path: Path) -> None:
    """Room was made meanwhile: nothing is asked."""
    (tmp_path / "saves").touch()
    hands = HandsOnMatch(tmp_path)
    hands.press(*NEW_MATCH_AS_US)
    hands.press(ENTER)
    (tmp_path / "saves").unlink()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    hands.frame()

    assert not hands.app.running
    assert len(list((tmp_path / "saves").glob("auto-*.jsonl"))) == 1


@pytest.mark.parametrize("blocked", [True, False], ids=["not saved", "saved"])
def test_the_window_ends_with_a_status_that_tells(
    blocked: bool, checkout: Path, tmp_path: Path
) -> None:
    saves = tmp_path / "saves"
    if blocked:
        saves.touch()
    names = ("SAVES", "SETTINGS")
    folders = {f"EIGHTEEN_MONTHS_{name}": str(tmp_path / name.lower()) for name in names}
    done = subprocess.run(
        [sys.executable, "-c", LEAVE_SOON],
        env={**os.environ, **folders, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"},
        cwd=checkout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=120,
        check=False,
    )

    assert (done.returncode, done.stderr.count("not saved")) == ((1, 1) if blocked else (0, 0))


def test_two_windows_on_one_match_become_two_matches(tmp_path: Path) -> None:
    """The second to commit is told, and both go on."""
    a_save(tmp_path / "saves")
    first, second = HandsOnMatch(tmp_path), HandsOnMatch(tmp_path)
    for hands in (first, second):
        hands.press(pygame.K_1)  # Continue
    before = [slot.path for slot in first.saves.slots()]
    first.commit()
    told_first = first.screen
    second.commit()

    assert told_first != "notice"
    assert second.screen == "notice"
    assert second.app.screen.message == second.app.texts("saves-parted")  # type: ignore[attr-defined]
    (new,) = (slot.path for slot in first.saves.slots() if slot.path not in before)
    assert str(new) in second.app.screen.detail  # type: ignore[attr-defined]
    second.press(ENTER)
    assert second.screen == "reveal"
    assert [len(slot.log.turns) for slot in first.saves.slots() if slot.log] == [4, 4]


def test_a_backup_is_listed_as_one_and_opens(tmp_path: Path) -> None:
    save = a_save(tmp_path / "saves")
    backup = save.rename(save.with_name(f"{save.stem}.backup-1.jsonl"))
    before = untouched(backup)
    hands = HandsOnMatch(tmp_path)
    card = list_of_saves(hands).card
    assert card is not None
    assert card.mark == hands.app.texts("saves-kind-backup")
    hands.press(ENTER)
    assert hands.screen == "play"
    hands.commit()

    assert untouched(backup) == before
    assert max(len(slot.log.turns) for slot in hands.saves.slots() if slot.log) == 4


def test_a_damaged_save_can_be_gone_on_with_on_purpose(tmp_path: Path) -> None:
    """By the button that says so, in a match of its own; the damaged file stays as it is."""
    save = a_save(tmp_path / "saves")
    BAD_SAVES["cut off"].spoil(save)
    torn = save.rename(save.with_name(f"{save.stem}.unreadable-1.jsonl"))
    before = untouched(torn)
    hands = HandsOnMatch(tmp_path)
    card = list_of_saves(hands).card
    assert card is not None
    assert card.mark == hands.app.texts("saves-kind-aside")
    while getattr(hands.app.screen.ring.focused, "label", "") != hands.app.texts("saves-rescue"):
        hands.press(pygame.K_TAB)
    hands.press(ENTER)

    assert hands.screen == "play"
    assert untouched(torn) == before
    kept = [slot.log for slot in hands.saves.slots() if slot.log]
    assert [len(log.turns) for log in kept] == [2]


def test_a_finished_match_is_listed_at_its_last_turn(tmp_path: Path) -> None:
    a_save(tmp_path / "saves", turns=99, scenario="quick-start")
    hands = HandsOnMatch(tmp_path)
    card = list_of_saves(hands).card

    assert card is not None
    assert card.finished
    assert card.date == "2027 Q4"  # the eighth from 2026 Q1


def test_copies_of_two_matches_are_two(tmp_path: Path) -> None:
    """Of one scenario at one quarter, so that they are called the same."""
    hands = HandsOnMatch(tmp_path)
    for entry in (pygame.K_1, pygame.K_2):  # the first match can be continued
        hands.press(entry, *NEW_MATCH_AS_US[1:])
        hands.press(pygame.K_ESCAPE)
        hands.press(pygame.K_3)
        assert hands.screen == "notice"
        hands.press(ENTER)
        hands.press(pygame.K_4)
        assert hands.screen == "menu"

    names = sorted(slot.name for slot in hands.saves.slots() if slot.name)
    assert len(names) == 2
    assert names[1] == f"{names[0]} (2)"


OLDER = Path(__file__).parent.parent / "match" / "older_saves"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["finished", "waiting"])
def test_a_save_of_older_rules_is_looked_at_and_not_played_on(
    name: str, language: str, tmp_path: Path
) -> None:
    """The list says why in plain words; Enter shows every order, and Esc leads back."""
    path = tmp_path / "saves" / f"{name}.jsonl"
    path.parent.mkdir()
    shutil.copy(OLDER / path.name, path)
    before = untouched(path)
    hands = HandsOnMatch(tmp_path, language=language)
    screen = list_of_saves(hands)
    card, texts = screen.card, hands.app.texts

    assert card is not None
    assert card.older
    assert str(RULES_VERSION) in card.trouble
    assert str(path) not in card.trouble
    hands.press(ENTER)
    shown = hands.app.screen
    assert isinstance(shown, OlderMatchScreen)
    log = read(path, older=True)
    told = [
        line for part in shown.document.sections for block in part.blocks for line in lines(block)
    ]
    assert len(shown.document.sections) == 1 + len(log.turns) + (log.end is not None)
    programme = LOADED.scenario.programmes[0]
    assert any(texts.pick(programme.name) in line for line in told)
    assert not any("invest-" in line for line in told)
    hands.press(pygame.K_ESCAPE)
    assert hands.screen == "load"
    assert untouched(path) == before


def lines(block: Block) -> tuple[str, ...]:
    """What a part of a document says."""
    return block.entries if isinstance(block, Bullets) else (block.text,)  # type: ignore[union-attr]
