"""A player's own scenarios in the window: listed and marked, read when seen, told when broken."""

import os
import shutil
import sys
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.readouts.menus.menu import ScenarioCard
from game.scenario import shipped
from game.view.menus.scenario import ScenarioScreen
from game.view.session import local_catalogue
from tests.hands import HandsOnMatch

ENTER, END = pygame.K_RETURN, pygame.K_END
NEW_MATCH = pygame.K_1
PITCH = 82
"""From one card of the list to the next [px]."""


def list_of_scenarios(folder: Path, language: str = "en") -> tuple[HandsOnMatch, ScenarioScreen]:
    """Open the list by the menu's first entry."""
    hands = HandsOnMatch(folder, language=language)
    hands.press(NEW_MATCH)
    screen = hands.app.screen
    assert isinstance(screen, ScenarioScreen)
    return hands, screen


def own_cards(screen: ScenarioScreen) -> list[ScenarioCard]:
    return [card for card in screen.cards if card.is_own]


@pytest.fixture
def mine(own_scenarios: Path, checkout: Path) -> Path:
    """The folder, with a scenario of the tests and one that has a name of the game's."""
    own_scenarios.mkdir()
    shutil.copy(checkout / "tests" / "scenario" / "tiny.yaml", own_scenarios)
    shutil.copy(checkout / "scenarios" / "quick-start.yaml", own_scenarios)
    return own_scenarios


def test_ones_own_are_listed_beside_the_games_and_marked(mine: Path, tmp_path: Path) -> None:
    """One with a name of the game's hides nothing and is not hidden; its card says what is so."""
    _, screen = list_of_scenarios(tmp_path)
    named, tiny = own_cards(screen)

    assert [card.slug for card in screen.cards if not card.is_own] == shipped()
    assert (tiny.title, tiny.note, tiny.trouble) == ("Tiny", "", "")
    assert named.title == "Quick Start"
    assert "quick-start" in named.note
    assert {named.path, tiny.path} == {str(mine / "quick-start.yaml"), str(mine / "tiny.yaml")}


def test_ones_own_is_played_and_goes_on_later(mine: Path, tmp_path: Path) -> None:
    hands, screen = list_of_scenarios(tmp_path)
    hands.press(END)
    assert screen.card is not None
    assert screen.card.title == "Tiny"
    hands.press(ENTER, pygame.K_1, ENTER, ENTER)
    assert hands.screen == "play"
    again = HandsOnMatch(tmp_path)
    again.press(pygame.K_1)

    assert again.screen == "play"
    assert again.app.screen.table.scenario.id == "tiny"  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_one_is_listed_with_its_error_and_cannot_start(
    language: str, own_scenarios: Path, tmp_path: Path, checkout: Path
) -> None:
    """Enter shows every finding, each with its line and column, instead of going on."""
    own_scenarios.mkdir()
    text = (checkout / "tests" / "scenario" / "tiny.yaml").read_text(encoding="utf-8")
    broken = text.replace("turns: 4,", "turns: some,", 1).replace("draw_margin:", "margin:", 1)
    (own_scenarios / "mine.yaml").write_text(broken, encoding="utf-8")
    hands, screen = list_of_scenarios(tmp_path, language)
    hands.press(END)
    card = screen.card
    assert card is not None
    hands.press(ENTER)

    assert card.title == "mine"
    assert card.trouble == card.findings[0]
    assert all(finding.startswith("mine.yaml:") for finding in card.findings)
    assert "'turns'" in card.trouble
    assert len(card.findings) > 1
    assert hands.screen == "findings"
    told = hands.app.screen.controls[0].text  # type: ignore[attr-defined]
    assert all(word in told for finding in card.findings for word in finding.split())


def test_a_file_that_is_mended_is_played(
    own_scenarios: Path, tmp_path: Path, checkout: Path
) -> None:
    own_scenarios.mkdir()
    text = (checkout / "tests" / "scenario" / "tiny.yaml").read_text(encoding="utf-8")
    (own_scenarios / "tiny.yaml").write_text("id: tiny\n", encoding="utf-8")
    hands, screen = list_of_scenarios(tmp_path)
    assert own_cards(screen)[0].trouble
    hands.press(END, ENTER)
    (own_scenarios / "tiny.yaml").write_text(text, encoding="utf-8")
    hands.press(pygame.K_ESCAPE)

    assert own_cards(screen)[0].trouble == ""


def test_hundreds_of_files_are_read_only_when_they_are_seen(
    mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the menu nor the list waits for them, nor for one that is far too large."""
    text = (mine / "tiny.yaml").read_text(encoding="utf-8")
    for number in range(300):
        (mine / f"z-{number:03}.yaml").write_text(text, encoding="utf-8")
    with (mine / "a-huge.yaml").open("wb") as huge:
        huge.truncate(2**31)
    read: list[str] = []
    make = local_catalogue._scenario_card

    def count(name: str, *rest: object) -> ScenarioCard:
        read.append(name)
        return make(name, *rest)

    monkeypatch.setattr(local_catalogue, "_scenario_card", count)
    hands, screen = list_of_scenarios(tmp_path)
    in_sight = screen.controls[0].rect.height // PITCH
    for _ in range(2 * in_sight):
        hands.frame()

    assert len(own_cards(screen)) == 303
    assert not any(card.unread for card in screen.cards[:in_sight])
    assert len(read) < 60
    assert "file-size" in own_cards(screen)[0].trouble
    hands.press(END)
    assert screen.card is not None
    assert screen.card.title == "Tiny"
    assert not screen.card.unread


def test_the_folder_is_made_when_the_player_asks_for_it(
    own_scenarios: Path, tmp_path: Path
) -> None:
    hands, _ = list_of_scenarios(tmp_path)
    assert not own_scenarios.exists()
    press_button(hands, "own-folder")

    assert hands.screen == "folder"
    assert own_scenarios.is_dir()
    assert str(own_scenarios) in hands.app.screen.detail  # type: ignore[attr-defined]
    hands.press(ENTER)
    assert hands.screen == "scenario"


def test_a_folder_that_cannot_be_made_is_told(own_scenarios: Path, tmp_path: Path) -> None:
    """The games own scenarios are played all the same."""
    own_scenarios.write_text("a file in its way", encoding="utf-8")
    hands, screen = list_of_scenarios(tmp_path)
    press_button(hands, "own-folder")

    assert hands.screen == "notice"
    assert str(own_scenarios) in hands.app.screen.detail  # type: ignore[attr-defined]
    assert [card.slug for card in screen.cards] == shipped()


def press_button(hands: HandsOnMatch, message: str) -> None:
    label = hands.app.texts(message)
    while getattr(hands.app.screen.ring.focused, "label", "") != label:
        hands.press(pygame.K_TAB)
    hands.press(ENTER)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are always text")
def test_a_name_that_is_no_text_does_no_harm(mine: Path, tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff\xfe.yaml")
    shutil.copy(mine / "tiny.yaml", mine / name)
    hands, screen = list_of_scenarios(tmp_path)
    screen.settle()
    hands.frame()

    assert len(own_cards(screen)) == 3
    assert all(card.path.isprintable() for card in screen.cards)
