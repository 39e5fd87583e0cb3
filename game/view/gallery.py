"""The gallery: any screen as a picture, drawn without a display from a match played for it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from game.match import HUMAN, LocalTable, Saves
from game.match.seat import stream_of
from game.match.shared_screen import known_to_all
from game.players import find
from game.rules import Observation, Side
from game.scenario import Loaded
from game.scenario.library import FOLDER
from game.view.app import App
from game.view.capture import capture
from game.view.errors import UnknownScreen
from game.view.flow import Flow
from game.view.pictures import save_picture
from game.view.readouts.menu import MatchChoice
from game.view.screens.screen import Screen
from game.view.screens.settings_rows import PAGES
from game.view.screens.subject import Subject
from game.view.settings import Settings
from game.view.shelf import Shelf
from game.view.sitting import Sitting

if TYPE_CHECKING:
    from game.view.screens.report import ReportScreen

__all__ = ["SCREENS", "picture_of", "play_for", "screen_at"]


class _Set:
    """What a picture needs: a window, the lists before a match, and a match in progress."""

    def __init__(
        self,
        app: App,
        loaded: Loaded,
        saves: Saves,
        table: LocalTable,
        choice: MatchChoice,
        thinkers: Executor | None = None,
    ) -> None:
        self.app, self.loaded, self.saves, self.table = app, loaded, saves, table
        self.choice = choice
        self.shelf = Shelf(app, saves, thinkers=thinkers, extra=loaded)
        self.flow = Flow(app, self.shelf)
        self.sitting = Sitting(app, table, saves, lambda swap: None, lambda turns: None)


def _menu(of: _Set) -> Screen:
    return of.flow.menu()


def _scenario(of: _Set) -> Screen:
    from game.view.screens.scenario import ScenarioScreen

    return ScenarioScreen(of.flow)


def _sides(of: _Set) -> Screen:
    from game.view.screens.sides import SidesScreen

    cards = of.shelf.scenarios(of.app.texts)
    card = next((card for card in cards if card.slug == of.choice.scenario), cards[0])
    return SidesScreen(of.flow, card)


def _briefing(of: _Set) -> Screen:
    from game.view.screens.briefing import BriefingScreen

    return BriefingScreen(of.flow, of.choice)


def _play(of: _Set) -> Screen:
    from game.view.screens.play import PlayScreen

    return PlayScreen(of.table, of.sitting.viewer, of.sitting)


def _sum(of: _Set) -> Screen:
    """The board with a number opened: what moved the first of the meters."""
    from game.view.screens.sum_card import SumCard, place_in

    board = _play(of)
    of.app.go(board)
    return SumCard(lambda: place_in(board.ring, "meter-0"), by_key=True)


def _play_ghost(of: _Set) -> Screen:
    """The board with orders in the slots, and where they lead."""
    from game.view.screens.play import PlayScreen

    side, seen = of.sitting.viewer, _seen(of)
    stream = stream_of(seen.known.seed, of.table.turn, side)
    given = find(GHOST_ADVISERS[side], side).policy.choose(seen, stream)
    return PlayScreen(of.table, side, of.sitting, planned=given)


def _advisors(of: _Set) -> Screen:
    """The advisors in front of the board, everyone having said what they have to say."""
    from game.view.analyst import Analyst
    from game.view.screens.advisors import AdvisorsScreen
    from game.view.screens.play import PlayScreen

    board = PlayScreen(of.table, of.sitting.viewer, of.sitting)
    of.app.go(board)
    analyst = Analyst(board.seen)
    analyst.start()
    analyst.wait()
    return AdvisorsScreen(board, analyst, lambda: board.names)


def _hand_over(of: _Set) -> Screen:
    from game.view.screens.hand_over import HandOverScreen

    name = of.table.scenario.sides.us.name
    return HandOverScreen(Side.US, lambda: of.app.texts.pick(name), of.sitting.date, lambda: None)


def _reveal(of: _Set) -> Screen:
    from game.view.screens.reveal import RevealScreen

    report = known_to_all(of.table, of.table.turn)
    return RevealScreen(of.table.scenario, report, of.sitting.viewer, lambda: None)


def _report(of: _Set) -> ReportScreen:
    from game.view.screens.report import ReportScreen

    side = of.sitting.viewer
    report, history = of.table.report(side, of.table.turn), of.table.history(side)
    return ReportScreen(of.table.scenario, report, side, lambda: None, history=history)


def _report_table(of: _Set) -> Screen:
    screen = _report(of)
    screen.page = 1
    return screen


def _ending(of: _Set) -> Screen:
    from game.view.screens.ending import EndingScreen

    return EndingScreen(of.table, of.sitting.onward)


def _ending_curves(of: _Set) -> Screen:
    from game.view.screens.ending import EndingScreen

    return EndingScreen(of.table, of.sitting.onward, leaf=1)


def _keepsakes(of: _Set) -> Screen:
    from game.view.screens.keepsakes import KeepsakesMenu

    ways = of.sitting.onward
    assert ways is not None
    of.app.go(_ending(of))
    return KeepsakesMenu(ways)


def _replay(of: _Set) -> Screen:
    from game.view.screens.replay import ReplayScreen

    over = of.table.result is not None
    return ReplayScreen(of.table, play_on=(lambda turn: None) if over else None)


def _load(of: _Set) -> Screen:
    from game.view.screens.load import LoadScreen

    of.sitting.save_copy()
    return LoadScreen(of.flow)


def _settings(page: str) -> Callable[[_Set], Screen]:
    def make(of: _Set) -> Screen:
        from game.view.screens.settings import SettingsScreen

        del of
        return SettingsScreen(page)

    return make


def _help(of: _Set) -> Screen:
    from game.view.screens.help import HelpScreen

    del of
    return HelpScreen()


def _help_keys(of: _Set) -> Screen:
    from game.view.screens.help import HelpScreen

    board = _play(of)
    board.app = of.app
    screen = HelpScreen(board.keys)
    screen.leaf = 1
    return screen


def _key_wish(of: _Set) -> Screen:
    """The question for a new key, in front of the page of keys."""
    from game.view.keys import ADVISORS
    from game.view.screens.key_wish import KeyWish

    of.app.go(_settings("keys")(of))
    return KeyWish(ADVISORS)


def _match_menu(of: _Set) -> Screen:
    """The menu of a match in front of its board."""
    from game.view.screens.match_menu import MatchMenu

    of.app.go(_play(of))
    return MatchMenu(lambda: None, copy=of.sitting.save_copy)


def _confirm(of: _Set) -> Screen:
    """A question in front of the screen it is about: whether to leave the game."""
    from game.view.screens.dialog import ConfirmDialog

    of.app.go(_menu(of))
    texts = of.app.texts
    return ConfirmDialog(texts("view-quit-question"), lambda: None, yes=texts("view-menu-quit"))


def _notice(of: _Set) -> Screen:
    """What is told when a match could not be saved, in front of the board."""
    from game.view.screens.dialog import Notice

    of.app.go(_play(of))
    return Notice(of.app.texts("shelf-unsaved"), detail="/home/player/matches")


def _lesson(of: _Set) -> Screen:
    """The board with the guide over it: a task on the lesson's scenario, else a tip."""
    from game.view.guide.guide import Guide

    of.app.remember(lesson=True)
    of.app.guide = Guide(of.app)
    return _play(of)


def _lesson_menu(of: _Set) -> Screen:
    from game.view.guide.lesson_menu import LessonMenu

    of.app.remember(lesson=True, lesson_done=("lag", "keys", "forecast"))
    of.app.go(_play(of))
    return LessonMenu()


def _encyclopaedia(of: _Set) -> Screen:
    from game.view.screens.encyclopaedia import EncyclopaediaScreen

    return EncyclopaediaScreen(_subject(of), "flow-lock-in", at_once=True)


def _map(of: _Set) -> Screen:
    from game.view.screens.causal_map import CausalMapScreen

    return CausalMapScreen(_subject(of), at_once=True)


def _subject(of: _Set) -> Subject:
    return Subject(of.table.scenario, of.table.ruleset, _seen(of))


def _seen(of: _Set) -> Observation:
    table, side = of.table, of.sitting.viewer
    return table.report(side, table.turn).after if table.turn else table.observe(side)


SCREENS: dict[str, Callable[[_Set], Screen]] = {
    "menu": _menu,
    "scenario": _scenario,
    "sides": _sides,
    "briefing": _briefing,
    "play": _play,
    "sum": _sum,
    "play-ghost": _play_ghost,
    "advisors": _advisors,
    "hand-over": _hand_over,
    "reveal": _reveal,
    "report": _report,
    "report-table": _report_table,
    "ending": _ending,
    "ending-curves": _ending_curves,
    "ending-keep": _keepsakes,
    "replay": _replay,
    "load": _load,
    "settings": _settings("display"),
    **{f"settings-{page}": _settings(page) for page in PAGES},
    "settings-keys": _settings("keys"),
    "key-wish": _key_wish,
    "match-menu": _match_menu,
    "confirm": _confirm,
    "notice": _notice,
    "help": _help,
    "help-keys": _help_keys,
    "encyclopaedia": _encyclopaedia,
    "map": _map,
    "lesson": _lesson,
    "lesson-menu": _lesson_menu,
}
GHOST_ADVISERS = ("hawk", "rare-earth-hardliner")
"""Whose orders are in the slots of `play-ghost`, by side."""
AFTER_A_TURN = ("reveal", "report", "report-table")
"""Screens that tell of a finished turn."""


def picture_of(
    loaded: Loaded,
    screen: str,
    file: Path,
    *,
    turn: int,
    size: tuple[int, int],
    scale: float,
    language: str,
    seed: int,
    players: tuple[str, str],
    settings: Settings | None = None,
) -> None:
    """Draw one screen into a PNG file.

    Args:
        loaded: the scenario.
        screen: one of ``SCREENS``.
        file: where the picture goes.
        turn: turns played before it; the ending is always after the last.
        size: of the window [px].
        scale: of the text.
        language: ``en``, ``ja`` or ``zh``.
        seed: of the match.
        players: who plays the US and China up to there; the US player's chair is the viewer's.
        settings: theme, contrast and size of letters; none for those of a first start.

    Raises:
        UnknownScreen: there is no such screen.
        OSError: the file cannot be written.
    """
    if screen not in SCREENS:
        raise UnknownScreen(screen, SCREENS)
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    if screen.startswith("ending"):
        turn = loaded.ruleset.turns
    elif screen in AFTER_A_TURN:
        turn = max(turn, 1)
    with tempfile.TemporaryDirectory() as folder:
        saves = Saves(Path(folder))
        table = play_for(loaded, seed, players, turn, saves)

        def make(app: App) -> Screen:
            return screen_at(app, screen, loaded, table, saves)

        picture = Path(folder) / "picture.png"
        drawn = capture(make, size=size, language=language, scale=scale, settings=settings)
        save_picture(drawn, picture)
        file.write_bytes(picture.read_bytes())  # only a whole picture takes the file's place


def screen_at(
    app: App,
    screen: str,
    loaded: Loaded,
    table: LocalTable,
    saves: Saves,
    *,
    thinkers: Executor | None = None,
) -> Screen:
    """Return one of ``SCREENS`` for a window, with ``table`` as the match it is about.

    ``thinkers`` is where computers think in a match that is begun from there, as in `Shelf`.
    """
    name = loaded.scenario.id if loaded.path.parent == FOLDER else str(loaded.path)
    header = table.log.header
    choice = MatchChoice(name, HUMAN, header.seats[Side.CHINA], header.seed)
    return SCREENS[screen](_Set(app, loaded, saves, table, choice, thinkers))


def play_for(
    loaded: Loaded, seed: int, players: tuple[str, str], turns: int, saves: Saves
) -> LocalTable:
    """Return a table with a person in the US chair, at which some turns have been played."""
    us, china = (find(slug, side).policy for slug, side in zip(players, Side, strict=True))
    table = LocalTable(loaded, seed, None, china, keep=saves.keeper())
    while table.turn < turns and table.result is None:
        seen = table.observe(Side.US)
        table.submit(Side.US, us.choose(seen, stream_of(seen.known.seed, table.turn, Side.US)))
        table.advance()
    return table
