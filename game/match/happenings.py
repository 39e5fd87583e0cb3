"""What happened at a table, as one list: log, reveal, report and summary all read it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from game.match.course import Course, Turn
from game.match.interventions import Intervention, InterventionKind
from game.rules import SIDES, Ruleset, Side
from game.rules.arrays import Flags
from game.rules.secrecy import COVERT

__all__ = ["Happening", "Kind", "from_outside", "happened_in", "happenings_of", "known_orders"]


class Kind(Enum):
    """What kind of thing happened; the value is the word used in transcripts."""

    ORDER = "order"
    """A side carried out an order; the subject is the order's slug."""
    LAUNCH = "launch"
    """A chip generation shipped; the subject is the chip."""
    EVENT = "event"
    """The subject is the event."""
    LAW = "law"
    """A law was passed; the subject is the law."""
    LAPSE = "lapse"
    """A law ran out; the subject is the law."""
    ENDING = "ending"
    """The match ended; the subject is the ending."""
    INJECTED = "injected"
    """Whoever leads the match let an event happen; the subject is the event."""
    STOCK_SET = "stock-set"
    """A stock was set from outside; the subject is the stock, the amount its new value."""
    GATE_SET = "gate-set"
    """A gate was set from outside; the subject is the gate, the amount its new setting."""
    SEATED = "seated"
    """Somebody else took a side's seat; the subject is who, as logs name them."""
    PAUSED = "paused"
    RESUMED = "resumed"
    NOTE = "note"
    """The subject is what was written down."""
    AGREED = "agreed"
    """Both sides agreed to a draw, which ended the match."""


_CAUSES = {Kind.EVENT: "event", Kind.LAW: "law", Kind.LAPSE: "law", Kind.INJECTED: "injected"}


@dataclass(frozen=True)
class Happening:
    """One thing that happened, named by slugs; the words are the reader's."""

    turn: int
    """Counted from 1, as on screen."""
    kind: Kind
    subject: str
    side: Side | None = None
    """Whose doing it was; None for chance and the world."""
    is_covert: bool = False
    """Whether the other side is not told while the match runs."""
    amount: float = 0.0
    """What something was set to from outside; of no meaning otherwise."""

    @property
    def cause(self) -> str:
        """The cause in the ledger of what it changed at once; empty where there is none."""
        if self.kind is Kind.STOCK_SET:
            return "outside.stock"
        prefix = _CAUSES.get(self.kind)
        return "" if prefix is None else f"{prefix}.{self.subject}"

    def is_known_to(self, side: Side | None) -> bool:
        """Tell whether a side may know of it; None is one who may know everything."""
        return side is None or side is self.side or not self.is_covert


def happened_in(course: Course, interventions: Sequence[Intervention]) -> Iterator[Happening]:
    """Yield all that has happened in a match but its ending, turn by turn."""
    yield from (from_outside(each) for each in interventions if each.after == 0)
    for turn in course.turns:
        yield from happenings_of(course.ruleset, turn)
        yield from (from_outside(each) for each in interventions if each.after == turn.number)


def happenings_of(ruleset: Ruleset, turn: Turn) -> Iterator[Happening]:
    """Yield what happened in a turn, in the order in which it came about."""
    outcome, number = turn.outcome, turn.number
    for side in SIDES:
        for order in turn.orders[side]:
            slug = ruleset.menus[side][order].slug
            yield Happening(number, Kind.ORDER, slug, side, _is_covert(ruleset, side, order))
    for chip in _where(outcome.launched):
        maker = Side(int(ruleset.chips.maker[chip]))
        yield Happening(number, Kind.LAUNCH, ruleset.chips.slugs[chip], maker)
    for event in _where(outcome.fired):
        yield Happening(number, Kind.EVENT, ruleset.events[event].slug)
    for law in _where(outcome.passed):
        yield Happening(number, Kind.LAW, ruleset.laws[law].slug)
    lapsed = (turn.before.law_turns > 0) & (turn.after.law_turns == 0)
    for law in _where(lapsed):
        yield Happening(number, Kind.LAPSE, ruleset.laws[law].slug)


_KINDS = {
    InterventionKind.EVENT: Kind.INJECTED,
    InterventionKind.STOCK: Kind.STOCK_SET,
    InterventionKind.GATE: Kind.GATE_SET,
    InterventionKind.SEAT: Kind.SEATED,
    InterventionKind.PAUSE: Kind.PAUSED,
    InterventionKind.GO_ON: Kind.RESUMED,
    InterventionKind.NOTE: Kind.NOTE,
    InterventionKind.DRAW: Kind.AGREED,
}


def from_outside(what: Intervention) -> Happening:
    """Return an intervention as it is told: with the turn before it, the first one's with that."""
    turn, kind, secret = max(what.after, 1), _KINDS[what.kind], what.secret_of
    if what.kind is InterventionKind.SEAT:
        return Happening(turn, kind, what.text, Side.of(what.subject))
    if what.kind is InterventionKind.NOTE:
        return Happening(turn, kind, what.text)
    return Happening(turn, kind, what.subject, secret, secret is not None, what.value)


def known_orders(
    ruleset: Ruleset, turn: Turn, side: Side
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the orders of a turn, US and China, without the covert ones of the side's rival."""
    rival = side.rival
    seen = tuple(order for order in turn.orders[rival] if not _is_covert(ruleset, rival, order))
    own = turn.orders[side]
    return (own, seen) if side is Side.US else (seen, own)


def _is_covert(ruleset: Ruleset, side: Side, order: int) -> bool:
    special = ruleset.menus[side][order].special
    return special >= 0 and ruleset.specials[special].act in COVERT


def _where(flags: Flags) -> list[int]:
    return [int(position) for position in np.nonzero(flags[0])[0]]
