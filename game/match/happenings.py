"""What happened at a table, as one list: log, reveal, report and summary all read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np

from game.match.course import Turn
from game.rules import SIDES, Ruleset, Side
from game.rules.arrays import Flags
from game.rules.secrecy import COVERT

__all__ = ["Happening", "Kind", "happenings_of", "known_orders"]


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

    def is_known_to(self, side: Side | None) -> bool:
        """Tell whether a side may know of it; None is one who may know everything."""
        return side is None or side is self.side or not self.is_covert


def happenings_of(ruleset: Ruleset, turn: Turn) -> Iterator[Happening]:
    """Return what happened in a turn, in the order in which it came about."""
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
