"""What a picture needs before there is anything to draw: a window, and a match to look at."""

from __future__ import annotations

from concurrent.futures import Executor

from game.match import HUMAN, LocalTable, Saves
from game.match.seat import stream_of
from game.players import find
from game.readouts.menus.menu import MatchChoice
from game.rules import Observation, Side
from game.scenario import Loaded, is_shipped
from game.view.app.app import App
from game.view.gallery.example_classes import ExampleClasses
from game.view.screens.subject import Subject
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.match_session import MatchSession
from game.view.session.way_in import WayIn

__all__ = ["Scene", "play_for"]


class Scene:
    """A window, the lists before a match, and a match that has come some way."""

    def __init__(
        self,
        app: App,
        loaded: Loaded,
        saves: Saves,
        table: LocalTable,
        *,
        turn: int | None = None,
        thinkers: Executor | None = None,
    ) -> None:
        """Set the scene.

        Args:
            app: the window.
            loaded: the scenario.
            saves: where the match is saved.
            table: the match.
            turn: the quarter to look back at, once the match is over; its middle where None.
            thinkers: where computers think in a match begun from there.
        """
        self.app, self.loaded, self.saves, self.table = app, loaded, saves, table
        self.turn = table.turn // 2 if turn is None else turn
        header = table.log.header
        name = loaded.path.stem if is_shipped(loaded.path) else str(loaded.path)
        self.choice = MatchChoice(name, HUMAN, header.seats[Side.CHINA], header.seed)
        self.catalogue = LocalCatalogue(
            app, saves, thinkers=thinkers, extra=loaded, classes=ExampleClasses()
        )
        self.way = WayIn(app, self.catalogue)
        self.session = self.catalogue.matches.sit_down(table)
        self.match_session = MatchSession(app, self.catalogue.matches, self.session)

    @property
    def viewer(self) -> Side:
        """Whose eyes the pictures have."""
        return self.session.viewer

    def seen(self) -> Observation:
        """Return what the viewer knows, with the causes of the last turn."""
        return self.session.seen(self.viewer)

    @property
    def subject(self) -> Subject:
        """Return what the rules are told of."""
        return Subject(self.table.scenario, self.table.ruleset, self.seen())


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
