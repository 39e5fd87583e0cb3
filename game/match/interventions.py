"""Interventions: what comes into a match from outside its rules, between two turns.

Whoever leads a match may let an event happen, set a stock or a gate, hand a seat to somebody else,
pause, or write a note; both sides together may agree to a draw. The log keeps each, so that a
replay, a branch and the debrief tell it; what it does to the board stands in the ledger of the turn
before, under a cause of its own. The rules know nothing of it: their own effects are applied to
their own tables.
"""

from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum

import numpy as np

from game.match.errors import UnknownSubject, WrongValue
from game.rules import Contribution, Ruleset, Side, State, Stock
from game.rules.effects import ChangeStock, Effect, Means, SetGate
from game.rules.happenings import Tables, apply_effects
from game.rules.ledger import Book

__all__ = ["Intervention", "InterventionKind", "changed", "checked"]


LONGEST_NOTE = 500
"""Letters of a note."""


class InterventionKind(StrEnum):
    """What was done; the value is the word in the log."""

    EVENT = "event"
    """An event of the scenario happened, whatever its condition and chance."""
    STOCK = "stock"
    """A stock was set."""
    GATE = "gate"
    """A gate was set."""
    SEAT = "seat"
    """Somebody else took a seat."""
    PAUSE = "pause"
    GO_ON = "go-on"
    NOTE = "note"
    """Something was written down for whoever looks back."""
    DRAW = "draw"
    """Both sides agreed to end the match here, with nobody the winner."""


_ON_THE_BOARD = (InterventionKind.EVENT, InterventionKind.STOCK, InterventionKind.GATE)

_STOCKS = {stock.slug: stock for stock in Stock}


@dataclass(frozen=True)
class Intervention:
    """One thing that was done from outside, named by slugs; the words are the reader's."""

    kind: InterventionKind
    subject: str = ""
    """The event, the stock, the gate, or the side whose seat it is."""
    value: float = 0.0
    """What a stock was set to, in its unit; a gate to: 0 open, then the rungs, then closed."""
    text: str = ""
    """Who sits there from now on, or the note."""
    after: int = 0
    """After how many turns it was done."""
    state: str = ""
    """Fingerprint of the board that it left; empty where it did nothing to the board."""

    @property
    def turn(self) -> int:
        """After how many turns it was done."""
        return self.after

    @property
    def changes_the_board(self) -> bool:
        """Tell whether it changes the state, rather than who plays and what is told of it."""
        return self.kind in _ON_THE_BOARD

    @property
    def unseals(self) -> bool:
        """Tell whether what both sides have committed for the turn is given up."""
        return self.changes_the_board or self.kind is InterventionKind.DRAW

    @property
    def secret_of(self) -> Side | None:
        """The side that alone may know of it while the match runs; None where both may."""
        if self.kind is InterventionKind.STOCK and _STOCKS[self.subject].secret:
            return _STOCKS[self.subject].owner
        return None

    @property
    def cause(self) -> str:
        """The cause that its changes have in the ledger."""
        if self.kind is InterventionKind.EVENT:
            return f"injected.{self.subject}"
        return f"outside.{self.kind.value}"


def checked(ruleset: Ruleset, what: Intervention) -> Intervention:
    """Return an intervention that this scenario can take.

    Raises:
        UnknownSubject: there is no such event, stock, gate or side.
        WrongValue: it cannot be set to that.
    """
    known = {
        InterventionKind.EVENT: [event.slug for event in ruleset.events],
        InterventionKind.STOCK: [stock.slug for stock in ruleset.scope.stocks],
        InterventionKind.GATE: list(ruleset.gates.slugs),
        InterventionKind.SEAT: [side.slug for side in Side],
    }.get(what.kind)
    if known is not None and what.subject not in known:
        guess = get_close_matches(what.subject, known, n=1, cutoff=0.0) or [""]
        raise UnknownSubject(f"unknown-{what.kind}", subject=what.subject, guess=guess[0])
    if what.kind is InterventionKind.STOCK:
        low, high = _STOCKS[what.subject].domain
        _within(what, low, high)
    if what.kind is InterventionKind.NOTE:
        return replace(what, text=_on_a_line(what.text))
    what = replace(what, value=float(what.value))
    if what.kind is InterventionKind.GATE:
        _within(what, 0, int(ruleset.gates.closed[ruleset.gates.slugs.index(what.subject)]))
    return what


def changed(
    ruleset: Ruleset, state: State, what: Intervention
) -> tuple[State, tuple[Contribution, ...]]:
    """Return the board that an intervention leaves, and what it changed, with its cause.

    No time passes: nothing runs down, no chance is drawn, and no end is checked before the next
    turn is resolved.
    """
    everywhere = np.ones(state.batch, dtype=np.bool_)
    book, tables = Book(state.stock), Tables.between_turns(state)
    apply_effects(_effects(ruleset, what), everywhere, what.cause, book, tables)
    if what.kind is InterventionKind.EVENT:
        position = [event.slug for event in ruleset.events].index(what.subject)
        tables.write("fired", everywhere, position, state.turn)
    book.limit()
    return replace(state, stock=book.stock, **vars(tables)), tuple(book.entries)


def _effects(ruleset: Ruleset, what: Intervention) -> tuple[Effect, ...]:
    match what.kind:
        case InterventionKind.EVENT:
            return next(each.effects for each in ruleset.events if each.slug == what.subject)
        case InterventionKind.STOCK:
            return (ChangeStock(_STOCKS[what.subject], Means.SET, what.value),)
        case InterventionKind.GATE:
            return (SetGate(ruleset.gates.slugs.index(what.subject), int(what.value)),)
    raise ValueError(f"{what.kind} does nothing to the board")


def _on_a_line(text: str) -> str:
    """Return a note as one line of printable letters; raise `WrongValue` where it is none."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    if not 0 < len(line) <= LONGEST_NOTE:
        raise WrongValue("wrong-note", most=LONGEST_NOTE)
    return line


def _within(what: Intervention, low: float, high: float) -> None:
    """Refuse what lies outside of a range, no number included; a gate's settings are whole."""
    whole = what.kind is not InterventionKind.GATE or float(what.value).is_integer()
    if not (low <= what.value <= high and whole):
        facts = {"subject": what.subject, "value": str(what.value)}
        raise WrongValue("wrong-value", low=f"{low:g}", high=f"{high:g}", **facts)
