"""Screens before invented scenarios and saves, with texts as long as any: what a gallery lacks."""

from collections.abc import Callable
from dataclasses import dataclass

from game.readouts.menus.menu import MatchChoice
from game.rules import Side
from game.view.app.app import App
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
from game.view.screens.screen import Screen
from game.view.screens.subject import Subject
from game.view.session.way_in import WayIn
from game.view.settings.key_wish import KeyWish
from game.view.settings.settings import SettingsScreen
from game.view.settings.settings_rows import PAGES
from tests.matches import seen_by, watched
from tests.view.samples import CHINA, SampleCatalogue

__all__ = ["SAMPLES", "Sample"]


@dataclass(frozen=True)
class Sample:
    """A window with the ways of the sample catalogue."""

    app: App
    catalogue: SampleCatalogue
    flow: WayIn


def _help(leaf: int, chapter: int) -> Callable[[Sample], Screen]:
    def make(sample: Sample) -> Screen:
        page = LoadScreen(sample.flow)
        page.app = sample.app
        screen = HelpScreen(page.keys)
        screen.leaf, screen.chapter = leaf, chapter
        return screen

    return make


def _settings(page: str) -> Callable[[Sample], Screen]:
    return lambda sample: SettingsScreen(page)


def _keys(group: int) -> Callable[[Sample], Screen]:
    def make(sample: Sample) -> Screen:
        screen = SettingsScreen("keys")
        screen._keys.group = group
        return screen

    return make


def _briefing(us: str, china: str) -> Callable[[Sample], Screen]:
    return lambda sample: BriefingScreen(sample.flow, MatchChoice("scenario-0", us, china))


def _subject() -> Subject:
    table = watched(3)
    return Subject(table.scenario, table.ruleset, seen_by(table, Side.US))


SAMPLES: dict[str, Callable[[Sample], Screen]] = {
    "menu": lambda sample: MenuScreen(sample.flow),
    "scenario": lambda sample: ScenarioScreen(sample.flow),
    "sides": lambda sample: SidesScreen(
        sample.flow, sample.catalogue.scenarios(sample.app.texts)[0]
    ),
    "briefing": _briefing("human", "hedger"),
    "briefing for two": _briefing("human", "human"),
    "load": lambda sample: LoadScreen(sample.flow),
    **{f"settings {page}": _settings(page) for page in PAGES},
    **{f"keys {group}": _keys(n) for n, group in enumerate(GROUPS)},
    "key wish": lambda sample: KeyWish(ACTIONS[0]),
    "hand-over": lambda sample: HandOverScreen(
        1,
        lambda: sample.app.texts.pick(CHINA),
        lambda: sample.app.texts.quarter(2027, 2),
        lambda: None,
    ),
    "confirm": lambda sample: ConfirmDialog(
        sample.app.texts("view-load-delete-question"),
        lambda: None,
        detail="H200 · 2027 Q2",
        yes=sample.app.texts("view-load-delete"),
    ),
    "notice": lambda sample: Notice(sample.app.texts("view-fault"), detail="x" * 200),
    "encyclopaedia": lambda sample: EncyclopaediaScreen(_subject(), "flow-lock-in", at_once=True),
    "encyclopaedia score": lambda sample: EncyclopaediaScreen(_subject(), "score-us", at_once=True),
    "map": lambda sample: CausalMapScreen(_subject(), at_once=True),
    "map of one": lambda sample: CausalMapScreen(_subject(), "us_congress", at_once=True),
    "lesson menu": lambda sample: LessonMenu(),
    "settings of the guide": lambda sample: SettingsScreen("guide"),
    "keys": _help(1, 0),
    **{f"help {chapter}": _help(0, n) for n, chapter in enumerate(CHAPTERS)},
}
