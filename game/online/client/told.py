"""What a window has been told of its match so far: the latest standing, and every finished turn."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter

from game.match import Happening, Report
from game.online.client.remote_room import NOBODY, RemoteRoom, room_in
from game.online.errors import WireError
from game.online.wire import Standing, report_in, standing_in
from game.online.wire.forms import Form, checked
from game.players.roster import UnknownPlayer
from game.players.seating import seated
from game.rules import SIDES, Ledger, Observation, Ruleset, Side

__all__ = ["WATCH", "Told", "merged", "require_players"]

WATCH = "watch"
"""Under which those who only watch are told what the sides are told under their names."""


class _View(Form):
    revision: int
    match: str
    place: str
    over: bool
    standings: dict[str, dict[str, Any]]
    reports: dict[str, list[dict[str, Any]]]
    room: dict[str, Any]


_VIEW = TypeAdapter(_View)


class Told:
    """Gathers views; a side that this window does not play is unknown here."""

    def __init__(self, ruleset: Ruleset) -> None:
        """Know nothing yet."""
        self._ruleset = ruleset
        self.standings: dict[str, Standing] = {}
        self.reports: dict[str, list[Report]] = {}
        self.room: RemoteRoom = NOBODY
        self.place = ""
        self._seen: Mapping[str, Any] = {}
        self.is_over = False
        """Whether the log is to be had."""

    @property
    def turns(self) -> int:
        """How many finished turns are known."""
        return min(map(len, self.reports.values()), default=0)

    @property
    def known(self) -> tuple[int, int]:
        """How many finished turns are known, and how many that were taken back."""
        return self.turns, self.any_standing.taken_back if self.standings else 0

    @property
    def names(self) -> tuple[str, ...]:
        """Through whose eyes this window sees, by their slugs; `WATCH` where it only watches."""
        return tuple(self.standings)

    @property
    def any_standing(self) -> Standing:
        """The standing of one of this window's sides; what it says of all is the same."""
        return next(iter(self.standings.values()))

    def take(self, data: Any) -> tuple[Side, ...] | None:
        """Take a view in, and return what changed at the table: None for nothing.

        Otherwise the sides whose board or seat is another one, which may be none.

        Raises:
            WireError: it does not fit; then what was known is known still.
        """
        view = checked(_VIEW, data)
        standings = {
            name: standing_in(each, self._ruleset) for name, each in view.standings.items()
        }
        reports = {
            name: [report_in(each, self._ruleset) for each in told]
            for name, told in view.reports.items()
        }
        room = room_in(view.room)
        if not standings or standings.keys() != reports.keys():
            raise WireError("wrong-form", where="standings")
        for standing in standings.values():
            require_players(standing.seats)
        before, seen = self.standings, {name: each["seen"] for name, each in view.standings.items()}
        for name, told in reports.items():
            known = self.reports.setdefault(name, [])
            del known[told[0].turn - 1 if told else standings[name].turn :]
            known += [each for each in told if each.turn > len(known)]
        changed = self._changed(before, standings, seen)
        self.standings, self._seen, self.room = standings, seen, room
        self.place, self.is_over = view.place, view.over
        return changed

    def _changed(
        self, before: Mapping[str, Standing], now: Mapping[str, Standing], seen: Mapping[str, Any]
    ) -> tuple[Side, ...] | None:
        if not before:
            return SIDES
        was, stands = self.any_standing, next(iter(now.values()))
        if was.revision == stands.revision:
            return None
        if was.turn != stands.turn:
            return ()  # which is seen once the turn is turned
        other_board = seen != self._seen
        return tuple(side for side in SIDES if other_board or was.seats[side] != stands.seats[side])

    def eyes(self, side: Side) -> str | None:
        """Return under which name what a side sees is known; None where it is not told here."""
        if side.slug in self.standings:
            return side.slug
        return WATCH if WATCH in self.standings else None

    def report(self, side: Side, turn: int) -> Report:
        """Return a finished turn as a side of this window's knows it."""
        name = self.eyes(side)
        assert name is not None
        report = self.reports[name][turn - 1]
        before, after = _through(side, report.before), _through(side, report.after)
        return replace(report, before=before, after=after)

    def seen(self, side: Side, turn: int) -> Observation:
        """Return what a side of this window's knew after so many turns, without causes."""
        name = self.eyes(side)
        assert name is not None
        if turn < len(self.reports[name]):
            return _through(side, self.reports[name][turn].before)
        return _through(side, self.standings[name].seen)

    def happened(self, side: Side | None, turns: int) -> tuple[Happening, ...]:
        """Return what has happened, as far as a side may know, or this window where None.

        Where more than ``turns`` are finished, nothing after those.
        """
        names = self.names if side is None else (self.eyes(side),)
        found: Sequence[Happening] = ()
        for name in names:
            if name is not None:
                found = merged(found, self.standings[name].happenings)
        if turns < self.turns:
            found = [each for each in found if each.turn <= turns]
        return tuple(each for each in found if each.is_known_to(side))


def require_players(seats: tuple[str, str]) -> None:
    """Refuse seats of players whom this version does not know with `WireError`."""
    try:
        for slug, side in zip(seats, SIDES, strict=True):
            seated(slug, side)
    except UnknownPlayer:
        raise WireError("wrong-form", where="seats") from None


def merged(one: Sequence[Happening], other: Sequence[Happening]) -> list[Happening]:
    """Return what two sides know of one course of events, in its order.

    Each list leaves out what that side may not know; what both hold keeps its place.
    """
    found: list[Happening] = []
    rest = list(other)
    for thing in one:
        if thing in rest:
            at = rest.index(thing)
            found += rest[:at]
            rest = rest[at + 1 :]
        found.append(thing)
    return found + rest


def _through(side: Side, seen: Observation) -> Observation:
    """Return an observation as a side's: who only watches sees the same through either's eyes."""
    if seen.side is side:
        return seen
    return replace(seen, side=side, ledger=Ledger(seen.ledger.entries))
