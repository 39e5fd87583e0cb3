"""Boards: the match as each team, and everybody, may know it, read once for a revision."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from game.analysis.private_score import private_score_so_far
from game.classroom.cast import Part
from game.classroom.hosted_class import HostedClass
from game.classroom.proposals import Proposal
from game.classroom.views.intelligence import likely_orders
from game.classroom.views.records import BoardView, GoalView, ScoreView, WallView
from game.language import Texts
from game.match import LocalTable, numbered
from game.online.server.watched import watched_history, watched_report, watched_standing
from game.readouts.board.meters import read_meters
from game.readouts.board.score import read_top_bar
from game.readouts.board.stocks import read_stocks
from game.readouts.ending.ending import EndingReadout, read_ending
from game.readouts.orders.forecasts import MOST_EFFECTS, Forecasts, read_effects, tell_soon
from game.readouts.orders.order_reading import read_orders
from game.readouts.orders.orders import OrdersReadout
from game.readouts.quarter.report import read_report
from game.readouts.quarter.reveal import read_reveal
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.words.names import Names
from game.readouts.words.signs import Effect
from game.rules import NO_ORDER, SIDES, Observation, Side

__all__ = ["Boards"]

T = TypeVar("T")


class Boards:
    """Reads the table of a class; what was read is kept until the table changes."""

    def __init__(self, hosted: HostedClass) -> None:
        """Read the table of this class."""
        self._hosted = hosted
        self._at: tuple[object, ...] = ()
        self._made: dict[tuple[object, ...], object] = {}
        self._names: dict[str, Names] = {}
        self._forecasts: dict[Side, Forecasts] = {}

    @property
    def table(self) -> LocalTable:
        """The table as it is now."""
        return self._hosted.table

    def names(self, texts: Texts) -> Names:
        """Return what things are called in a language."""
        if texts.language not in self._names:
            loaded = self.table.loaded
            self._names[texts.language] = Names(loaded.scenario, loaded.ruleset, texts)
        return self._names[texts.language]

    def board(self, side: Side, texts: Texts, *, choosing: bool) -> BoardView:
        """Return the match as one team may know it.

        Args:
            side: the team.
            texts: the words.
            choosing: whether orders can be chosen now; else they are not read.
        """
        language = texts.language
        board = self._once(("board", side, language), lambda: self._read_board(side, texts))
        if not choosing:
            return board
        orders = self._once(("orders", side, language), lambda: self._read_orders(side, texts))
        return self._once(("choosing", side, language), lambda: replace(board, orders=orders))

    def wall(self, texts: Texts) -> WallView:
        """Return the match as everybody may know it."""
        return self._once(("wall", texts.language), lambda: self._read_wall(texts))

    def replies(self, side: Side, texts: Texts) -> tuple[str, ...]:
        """Return names of orders that a team's analysts expect of its rival."""
        names = self.names(texts)
        orders = self._once(("replies", side), lambda: likely_orders(self.table.observe(side)))
        return tuple(names.order(side.rival, order) for order in orders)

    def effects(self, proposal: Proposal, texts: Texts) -> tuple[Effect, ...]:
        """Return what a proposal would change by the end of the turn, the most telling first."""
        key = ("effects", proposal.side, proposal.number, texts.language)  # counted in each team
        return self._once(key, lambda: self._read_effects(proposal, texts))

    def score(self, part: Part, texts: Texts) -> ScoreView:
        """Return a role's private score, as far as its own team can know."""
        return self._once(("score", part.id, texts.language), lambda: self._read_score(part, texts))

    def ending(self, texts: Texts) -> EndingReadout | None:
        """Return how the match ended; None while it may go on."""
        if self.table.result is None:
            return None
        return self._once(("ending", texts.language), lambda: self._read_ending(texts))

    def _once(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        now = (id(self.table), self.table.revision)
        if now != self._at:
            self._at, self._made, self._forecasts = now, {}, {}
        if key not in self._made:
            self._made[key] = make()
        made: T = self._made[key]  # type: ignore[assignment]
        return made

    def _forecasts_of(self, side: Side) -> Forecasts:
        if side not in self._forecasts:
            self._forecasts[side] = Forecasts(self.table.observe(side), ())
        return self._forecasts[side]

    def _history_of(self, side: Side) -> tuple[Observation, ...]:
        return self._once(("history", side), lambda: self.table.history(side))

    def _read_orders(self, side: Side, texts: Texts) -> OrdersReadout:
        table, names, forecasts = self.table, self.names(texts), self._forecasts_of(side)
        orders = read_orders(forecasts.seen, (NO_ORDER,) * table.ruleset.slots[side], names)
        if table.result is None:
            for tab in range(len(orders.groups)):
                orders = tell_soon(orders, tab, forecasts, names)
        return orders

    def _read_board(self, side: Side, texts: Texts) -> BoardView:
        table, names, seen = self.table, self.names(texts), self._forecasts_of(side).seen
        report = table.report(side, table.turn) if table.turn else None
        return BoardView(
            revision=table.revision,
            top=read_top_bar(seen, names),
            meters=read_meters(seen, names),
            stocks=read_stocks(seen, names),
            orders=None,
            slots=table.ruleset.slots[side],
            slugs=tuple(action.slug for action in table.ruleset.menus[side]),
            reveal=None if report is None else read_reveal(report, names, side),
            report=None if report is None else read_report(report, names, side),
        )

    def _read_wall(self, texts: Texts) -> WallView:
        table, names = self.table, self.names(texts)
        standing = watched_standing(table)
        report = watched_report(table, table.turn) if table.turn else None
        return WallView(
            top=read_top_bar(standing.seen, names, watching=True),
            race=read_timeline(watched_history(table), standing.happenings, names),
            meters=read_meters(standing.seen, names),
            reveal=None if report is None else read_reveal(report, names, Side.US),
        )

    def _read_effects(self, proposal: Proposal, texts: Texts) -> tuple[Effect, ...]:
        forecasts = self._forecasts_of(proposal.side)
        orders = numbered(self.table.ruleset, proposal.side, proposal.orders)
        told = forecasts.together(orders)
        columns = forecasts.most_telling(told, MOST_EFFECTS)
        return read_effects(told, columns, forecasts, self.names(texts))

    def _read_score(self, part: Part, texts: Texts) -> ScoreView:
        so_far = private_score_so_far(self._history_of(part.side), part.role)
        goals = (
            GoalView(texts.pick(each.goal.text), each.reached, each.points) for each in so_far.goals
        )
        return ScoreView(tuple(goals), so_far.total)

    def _read_ending(self, texts: Texts) -> EndingReadout:
        us, china = map(self._history_of, SIDES)
        return read_ending(us, china, self.names(texts))
