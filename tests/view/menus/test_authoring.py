"""An author's whole way from the menu: begun from a template, worked on, packed to hand on."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from game.scenario.load import read_scenario
from game.view.gui.library import Entry
from game.view.menus.authoring import AuthoringScreen
from game.view.workshop.workshop import WorkshopScreen
from tests.hands import HandsOnMatch


@pytest.fixture
def hands(own_scenarios: Path, tmp_path: Path) -> HandsOnMatch:
    del own_scenarios  # begun scenarios are put there
    hands = HandsOnMatch(tmp_path)
    hands.click_on("Workshop")
    hands.look()
    return hands


def authoring(hands: HandsOnMatch) -> AuthoringScreen:
    screen = hands.app.screen
    assert isinstance(screen, AuthoringScreen)
    return screen


def type_name(hands: HandsOnMatch, name: str) -> None:
    screen = authoring(hands)
    screen.ring.focus(next(each for each in screen.controls if isinstance(each, Entry)))
    hands.type(name)


def test_a_scenario_is_begun_worked_on_and_packed(hands: HandsOnMatch, own_scenarios: Path) -> None:
    type_name(hands, "my-deal")
    hands.click_on("Begin")

    workshop = hands.app.screen
    assert isinstance(workshop, WorkshopScreen)
    assert workshop.path == own_scenarios / "my-deal.yaml"
    assert read_scenario(workshop.path).id == "my-deal"
    hands.app.back()
    hands.look()
    assert [Path(card.slug).stem for card in authoring(hands).cards] == ["my-deal"]

    hands.click_on("Pack to hand on")

    assert hands.screen == "notice"
    with ZipFile(own_scenarios / "my-deal.zip") as package:
        assert any(name.endswith(".yaml") for name in package.namelist())


def test_a_name_that_cannot_be_one_is_told_and_nothing_is_written(
    hands: HandsOnMatch, own_scenarios: Path
) -> None:
    type_name(hands, "quick-start")
    hands.click_on("Begin")

    assert hands.screen == "notice"
    assert not own_scenarios.exists()


def test_a_scenario_of_the_game_leads_to_a_copy_of_it(own_scenarios: Path, tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    hands.click_on("New match")
    hands.look()
    hands.click_on("Workshop")

    screen = authoring(hands)
    origin = screen.origins[screen.origin]
    assert (origin.slug, origin.is_copy) == ("h200-deal", True)
    assert not own_scenarios.exists()
