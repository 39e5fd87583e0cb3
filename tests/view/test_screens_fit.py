"""Every screen in every language and at every size: nothing cut off, nothing on top of another."""

from collections.abc import Callable

import pygame
import pytest

from game.language import LANGUAGES
from game.readouts.menus.menu import MatchChoice
from game.rules import Side
from game.view.drawing.theme import SMALLEST_WINDOW
from game.view.guide.lesson_menu import LessonMenu
from game.view.input.keys import ACTIONS, GROUPS
from game.view.menus.briefing import BriefingScreen
from game.view.menus.load import LoadScreen
from game.view.menus.menu import MenuScreen
from game.view.menus.scenario import ScenarioScreen
from game.view.menus.sides import SidesScreen
from game.view.quarter.hand_over import HandOverScreen
from game.view.reference.causal_map_screen import CausalMapScreen
from game.view.reference.encyclopaedia import EncyclopaediaScreen
from game.view.reference.help import CHAPTERS, HelpScreen
from game.view.screens.dialog import ConfirmDialog, Notice
from game.view.screens.page import Page
from game.view.screens.screen import Screen
from game.view.screens.subject import Subject
from game.view.settings.key_wish import KeyWish
from game.view.settings.settings import SettingsScreen
from game.view.settings.settings_rows import PAGES
from tests.view.matches import seen_by, watched
from tests.view.samples import CHINA
from tests.view.stage import Hands

SIZES = (SMALLEST_WINDOW, (1024, 600), (1024, 640), (1280, 800), (1366, 768), (1920, 1080))


def _help(leaf: int, chapter: int) -> Callable[[Hands], Screen]:
    def make(hands: Hands) -> Screen:
        page = LoadScreen(hands.way)
        page.app = hands.app
        screen = HelpScreen(page.keys)
        screen.leaf, screen.chapter = leaf, chapter
        return screen

    return make


def _settings(page: str) -> Callable[[Hands], Screen]:
    return lambda hands: SettingsScreen(page)


def _keys(group: int) -> Callable[[Hands], Screen]:
    def make(hands: Hands) -> Screen:
        screen = SettingsScreen("keys")
        screen._keys.group = group
        return screen

    return make


def _briefing(us: str, china: str) -> Callable[[Hands], Screen]:
    return lambda hands: BriefingScreen(hands.way, MatchChoice("scenario-0", us, china))


def _subject() -> Subject:
    table = watched(3)
    return Subject(table.scenario, table.ruleset, seen_by(table, Side.US))


SCREENS: dict[str, Callable[[Hands], Screen]] = {
    "menu": lambda hands: MenuScreen(hands.way),
    "scenario": lambda hands: ScenarioScreen(hands.way),
    "sides": lambda hands: SidesScreen(hands.way, hands.catalogue.scenarios(hands.app.texts)[0]),
    "briefing": _briefing("human", "hedger"),
    "briefing for two": _briefing("human", "human"),
    "load": lambda hands: LoadScreen(hands.way),
    **{f"settings {page}": _settings(page) for page in PAGES},
    **{f"keys {group}": _keys(n) for n, group in enumerate(GROUPS)},
    "key wish": lambda hands: KeyWish(ACTIONS[0]),
    "hand-over": lambda hands: HandOverScreen(
        1,
        lambda: hands.app.texts.pick(CHINA),
        lambda: hands.app.texts.quarter(2027, 2),
        lambda: None,
    ),
    "confirm": lambda hands: ConfirmDialog(
        hands.app.texts("view-load-delete-question"),
        lambda: None,
        detail="H200 · 2027 Q2",
        yes=hands.app.texts("view-load-delete"),
    ),
    "notice": lambda hands: Notice(hands.app.texts("view-fault"), detail="x" * 200),
    "encyclopaedia": lambda hands: EncyclopaediaScreen(_subject(), "flow-lock-in", at_once=True),
    "encyclopaedia score": lambda hands: EncyclopaediaScreen(_subject(), "score-us", at_once=True),
    "map": lambda hands: CausalMapScreen(_subject(), at_once=True),
    "map of one": lambda hands: CausalMapScreen(_subject(), "us_congress", at_once=True),
    "lesson menu": lambda hands: LessonMenu(),
    "settings of the guide": lambda hands: SettingsScreen("guide"),
    "keys": _help(1, 0),
    **{f"help {chapter}": _help(0, n) for n, chapter in enumerate(CHAPTERS)},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
def test_no_text_is_cut(name: str, language: str, cut: list[str]) -> None:
    for size in SIZES:
        hands = Hands(size=size, language=language)
        hands.app.go(SCREENS[name](hands))
        hands.app.screen.update(1.0)
        hands.app.draw()

        assert cut == [], f"at {size}"


@pytest.mark.parametrize("name", SCREENS)
def test_text_may_grow_as_far_as_there_is_room(name: str, cut: list[str]) -> None:
    hands = Hands(size=(1280, 800), scale=2.0)
    hands.app.go(SCREENS[name](hands))
    hands.app.draw()

    assert [text for text in cut if not text.startswith("breakout.yaml")] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
def test_controls_lie_in_the_window_and_beside_each_other(name: str, language: str) -> None:
    for size in SIZES:
        hands = Hands(size=size, language=language)
        hands.app.go(SCREENS[name](hands))
        screen = hands.app.screen
        assert isinstance(screen, Page)
        window = pygame.Rect((0, 0), size)
        for number, control in enumerate(screen.controls):
            assert window.contains(control.rect), f"{control.label} at {size}"
            for other in screen.controls[number + 1 :]:
                assert not control.rect.colliderect(other.rect), f"{control.label}, {other.label}"


@pytest.mark.parametrize("name", SCREENS)
def test_every_control_has_a_name(name: str) -> None:
    hands = Hands()
    hands.app.go(SCREENS[name](hands))

    assert all(item.label for item in hands.app.screen.ring.items)
