"""How a match stands for one side: all that a table tells it at one revision."""

from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias

from pydantic import Field, TypeAdapter

from game.match import Happening, Table, named
from game.online.wire.forms import Form, checked
from game.online.wire.happenings import happenings_in, happenings_out
from game.online.wire.observation import observation_in, observation_out
from game.online.wire.report import orders_in
from game.online.wire.verdict import verdict_in, verdict_out
from game.rules import Observation, Ruleset, Side, Verdict

__all__ = ["Standing", "standing_in", "standing_of", "standing_out"]


@dataclass(frozen=True)
class Standing:
    """What one side may know of a table, but for its reports and its history."""

    revision: int
    turn: int
    """Turns finished."""
    seats: tuple[str, str]
    """Who sits where, US and China, as logs name them."""
    paused: bool
    committed: tuple[bool, bool]
    """Whether each side has committed its orders."""
    pending: tuple[int, ...] | None
    """What the side itself has committed; the rival's is nowhere here."""
    taken_back: int
    can_take_back: bool
    result: Verdict | None
    seen: Observation
    """What the side knows now."""
    happenings: tuple[Happening, ...]
    """All that has happened, as far as the side may know; everything once the match is over."""

    @property
    def ready(self) -> bool:
        """Tell whether both sides have committed their orders."""
        return all(self.committed)


def standing_of(table: Table, side: Side) -> Standing:
    """Return how a match stands for a side."""
    return Standing(
        revision=table.revision,
        turn=table.turn,
        seats=(table.seats[Side.US].slug, table.seats[Side.CHINA].slug),
        paused=table.paused,
        committed=(table.committed(Side.US), table.committed(Side.CHINA)),
        pending=table.pending(side),
        taken_back=table.taken_back,
        can_take_back=table.can_take_back,
        result=table.result,
        seen=table.observe(side),
        happenings=table.since(0, side if table.result is None else None),
    )


_Pair: TypeAlias = Annotated[tuple[bool, bool], Field(strict=False)]  # JSON has lists alone
_Seats: TypeAlias = Annotated[tuple[str, str], Field(strict=False)]


class _Stands(Form):
    revision: int
    turn: int
    seats: _Seats
    paused: bool
    committed: _Pair
    pending: list[str] | None
    taken_back: int
    can_take_back: bool
    result: dict[str, Any] | None
    seen: dict[str, Any]
    happenings: list[Any]


_STANDS = TypeAdapter(_Stands)


def standing_out(standing: Standing) -> dict[str, Any]:
    """Return how a match stands as plain data; orders go by their slugs."""
    seen, result, pending = standing.seen, standing.result, standing.pending
    return {
        "revision": standing.revision,
        "turn": standing.turn,
        "seats": list(standing.seats),
        "paused": standing.paused,
        "committed": list(standing.committed),
        "pending": None if pending is None else list(named(seen.ruleset, seen.side, pending)),
        "taken_back": standing.taken_back,
        "can_take_back": standing.can_take_back,
        "result": None if result is None else verdict_out(result, seen.ruleset),
        "seen": observation_out(seen),
        "happenings": happenings_out(standing.happenings),
    }


def standing_in(data: Any, ruleset: Ruleset) -> Standing:
    """Return how a match stands again, on the same scenario compiled here."""
    form = checked(_STANDS, data)
    seen = observation_in(form.seen, ruleset)
    return Standing(
        revision=form.revision,
        turn=form.turn,
        seats=form.seats,
        paused=form.paused,
        committed=form.committed,
        pending=None if form.pending is None else orders_in(form.pending, seen.side, ruleset),
        taken_back=form.taken_back,
        can_take_back=form.can_take_back,
        result=None if form.result is None else verdict_in(form.result, ruleset),
        seen=seen,
        happenings=happenings_in(form.happenings),
    )
