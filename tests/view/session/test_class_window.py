"""A class that is opened from the menu: the window serves it, the browser leads it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from game.cli.class_ways import ClassesHere
from game.match import Saves
from game.view.menus.class_ways import ClassWish
from game.view.menus.teach import TeachScreen
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.way_in import WayIn
from tests.hands import Hands, an_app

PATIENCE = 30.0


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was opened in the browser."""
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    return opened


@pytest.fixture
def classes(tmp_path: Path) -> Iterator[ClassesHere]:
    made = ClassesHere(tmp_path / "classes", port=0)
    yield made
    made.close()


def until(hands: Hands, happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        hands.frame()
        time.sleep(0.01)


def test_a_class_is_opened_led_in_the_browser_and_stopped(
    tmp_path: Path, classes: ClassesHere, links: list[str]
) -> None:
    app = an_app()
    catalogue = LocalCatalogue(app, Saves(tmp_path / "saves"), classes=classes)
    app.go(WayIn(app, catalogue).menu())
    hands, texts = Hands(app), app.texts
    hands.frame()
    hands.click_on(texts("teach-heading"))
    screen = app.screen
    assert isinstance(screen, TeachScreen)
    assert screen.cards[screen.scenario or 0].slug == "classroom-45"
    screen.reach = 0  # this computer alone
    hands.click_on(texts("teach-open"))
    until(hands, lambda: bool(links))
    held = classes.held
    assert held is not None
    assert held.is_for_here_alone
    assert httpx.get(links[0], follow_redirects=True).status_code == 200
    hands.click_on(texts("teach-console"))
    assert len({*links}) == 2
    hands.click_on(texts("teach-stop"))
    hands.click_on(texts("teach-stop"))  # asked once more
    until(hands, lambda: classes.held is None)

    assert classes.can_resume()
    assert held.is_over
    catalogue.close()


def test_a_window_that_holds_no_classes_offers_none(tmp_path: Path) -> None:
    app = an_app()
    app.go(WayIn(app, LocalCatalogue(app, Saves(tmp_path / "saves"))).menu())
    Hands(app).frame()

    labels = [item.label for item in app.screen.ring.items]
    assert app.texts("teach-heading") not in labels


def test_a_class_is_taken_up_again_and_noticed_to_be_over(classes: ClassesHere) -> None:
    """Whoever erases it at the console has stopped it for the window, too."""
    first = classes.hold(ClassWish("quick-start", 0, everywhere=False))
    pin = first.pin
    classes.close()
    again = classes.resume()
    assert again.pin == pin
    again.close()

    assert classes.held is None
    assert classes.plans("classroom-45") == (45, 90, 180)
    assert classes.plans("no-such-scenario") == ()
