"""The workshop in a window in memory."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from game.analysis.balance import ALL
from game.match import Saves
from game.readouts.menus.menu import MidMatchChoice
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.way_in import WayIn
from game.view.workshop.workpiece import FIRST_PLAYERS
from game.view.workshop.workshop import WorkshopScreen
from tests.hands import HandsOnMatch

PATIENCE = 30.0
"""How long work beside the window may take while other tests run [s]."""


class AtWork:
    """Hands in the workshop, and a file to save."""

    def __init__(self, folder: Path, scenario: Path) -> None:
        self.path = folder / "mine.yaml"
        shutil.copy(scenario, self.path)
        self.hands = HandsOnMatch(folder)
        self.ways = WayIn(self.hands.app, LocalCatalogue(self.hands.app, Saves(folder / "saves")))
        self.screen = WorkshopScreen(self.path, self.ways)
        self.hands.app.go(self.screen)
        self.until(lambda: self.games == ALL and not self.screen.work.is_busy)

    @property
    def games(self) -> int:
        played = self.screen.work.played
        return 0 if played is None or played.tally is None else played.tally.games

    def until(self, so: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not so():
            assert time.monotonic() < end, "waited in vain"
            self.hands.frame(0.02)
            time.sleep(0.005)
        self.hands.look()  # a screen that has just come answers to no press yet

    def choice(self, turn: int) -> MidMatchChoice:
        """To watch from a turn on."""
        return MidMatchChoice(self.path, turn, FIRST_PLAYERS, FIRST_PLAYERS, 7)

    def save(self, old: str, new: str) -> None:
        """Save an edit in another program, and wait until the window has seen all of it."""
        text = self.path.read_text(encoding="utf-8")
        assert old in text
        versions = len(self.screen.work.versions.all)
        self.path.write_text(text.replace(old, new, 1), encoding="utf-8")
        self.until(lambda: len(self.screen.work.versions.all) > versions)
        self.until(lambda: not self.screen.work.is_busy)
        self.hands.frame(0.02)

    def row(self, slug: str) -> str:
        assert self.screen.results.figures is not None
        return next(row.since_save for row in self.screen.results.figures.rows if row.slug == slug)
