"""What a quarter did to the water between the shores: gates that moved, and what crossed.

Every crossing is an entry of the ledger: chips, money, models and habits that left one side for
the other.
"""

from dataclasses import dataclass
from math import ceil
from typing import Final

from game.match.table import Report
from game.readouts.breakdowns.breakdown import Breakdown, Part, breakdown_of_stock, page_alone
from game.readouts.race.timeline_reading import gate_mark, gates_of
from game.readouts.words.chips import best_licensed
from game.readouts.words.icons import icon_of_passing
from game.readouts.words.names import Names, owner_of
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import change_of, size_of
from game.readouts.words.signs import GateMark, Owner
from game.rules import Observation, Side, Stock

__all__ = ["Crossing", "GateMove", "Passage", "read_crossings", "read_gate_moves"]

PIECE: Final = {"kH100e": 25.0, "bn USD": 0.25, "months": 0.25, "share": 0.01}
"""What one piece of cargo stands for, by unit; of chips as many as a box of the strait."""
CARGO: Final = 12
"""Pieces drawn at most."""


@dataclass(frozen=True)
class Passage:
    """A gate across a lane."""

    mark: GateMark
    opened: float
    """How far it is open [0..1]: a levy narrows it rung by rung."""


@dataclass(frozen=True)
class GateMove:
    """A gate that stands otherwise after the turn than before."""

    label: str
    icon: str
    """The drawing of what passes it; empty where there is none."""
    before: Passage
    after: Passage
    breakdown: Breakdown


@dataclass(frozen=True)
class Crossing:
    """Something that went from one shore to the other."""

    icon: str
    label: str
    amount: str
    to: Owner
    """The shore it reached."""
    breakdown: Breakdown
    """Into which stock it went, and what else moved that."""
    cargo: int
    """Pieces to draw, each of the same amount."""
    gates: tuple[Passage, ...] = ()
    """The gates it passed."""
    aside: bool = False
    """Whether it went round the gates."""
    held: bool = False
    """Whether it is what was held back."""


@dataclass(frozen=True)
class _Kind:
    """Where in the ledger a crossing is found."""

    slug: str
    stock: Stock
    cause: str
    icon: str
    to: Side
    page: str
    aside: bool = False
    held: bool = False


_US, _CHINA = Side.US, Side.CHINA

KINDS: Final = (
    _Kind("chips", Stock.CHINA_COMPUTE_IMPORTED, "market.delivered", "chip", _CHINA, "flow-market"),
    _Kind("paid", Stock.US_CHIP_SALES, "market.delivered", "funds", _US, "flow-market"),
    _Kind("levy", Stock.US_LEVY_REVENUE, "levy.paid", "coin", _US, "flow-levy"),
    _Kind(
        "models",
        Stock.CHINA_MODEL,
        "capability.diffusion",
        "model",
        _CHINA,
        "flow-capability",
        True,
    ),
    _Kind(
        "rented", Stock.CHINA_COMPUTE_RENTED, "leaks.rented", "cloud", _CHINA, "flow-leaks", True
    ),
    _Kind(
        "smuggled",
        Stock.CHINA_COMPUTE_SMUGGLED,
        "leaks.smuggled",
        "leaks",
        _CHINA,
        "flow-leaks",
        True,
    ),
    _Kind(
        "habit", Stock.CHINA_DEPENDENCY, "lock-in.foreign-chips", "lock-in", _CHINA, "flow-lock-in"
    ),
    _Kind("ordered", Stock.CHINA_ON_ORDER, "market.ordered", "orders", _US, "flow-market"),
    _Kind("ore", Stock.US_SHORTAGE, "choke.cut", "ore", _US, "flow-choke", held=True),
)
"""All that can cross; what smuggling brings is in the ledger of those alone who may know it."""


def read_gate_moves(report: Report, names: Names) -> tuple[GateMove, ...]:
    """Return the gates that a turn moved, Washington's first, best chips before older ones."""
    before, after = report.before, report.after
    gates = after.ruleset.gates
    moved = [
        gate
        for gate in range(len(gates.slugs))
        if before.known.gates[0, gate] != after.known.gates[0, gate]
    ]
    moved.sort(key=lambda gate: (int(gates.owner[gate]), -int(after.ruleset.gate_chip[gate])))
    return tuple(_read_gate_move(before, after, gate, names) for gate in moved)


def _read_gate_move(before: Observation, after: Observation, gate: int, names: Names) -> GateMove:
    label, was, now = names.gate(gate), _passage(before, gate, names), _passage(after, gate, names)
    title = names.texts("play-report-moved", what=label, before=was.mark.text, after=now.mark.text)
    page = page_of("gate", after.ruleset.gates.slugs[gate])
    icon = icon_of_passing(after.ruleset, gate)
    return GateMove(label, icon, was, now, page_alone(title, page))


def read_crossings(report: Report, names: Names, most: int) -> tuple[Crossing, ...]:
    """Return the strongest crossings of a turn, at most so many, the strongest first.

    Strength is how far one moved the stock it went into, as on the front page.
    """
    found = []
    for kind in KINDS:
        amount = dict(report.after.ledger.of(kind.stock)).get(kind.cause, 0.0)
        shown = change_of(kind.stock, amount, report.after.side, names.texts)
        if amount > 0.0 and shown.amount != 0.0:
            size = size_of(kind.stock, report.before.stock(kind.stock), amount)
            pieces = ceil(amount / PIECE[kind.stock.unit])
            found.append((size, kind, shown.text, min(CARGO, pieces)))
    found.sort(key=lambda each: -each[0])
    return tuple(
        Crossing(
            icon=kind.icon,
            label=names.texts(f"reveal-crossing-{kind.slug}"),
            amount=text,
            to=owner_of(kind.to),
            breakdown=_breakdown_of(kind, text, report.after, names),
            cargo=pieces,
            gates=_lane_gates(report.after, names) if kind.slug == "chips" else (),
            aside=kind.aside,
            held=kind.held,
        )
        for _, kind, text, pieces in found[:most]
    )


def _breakdown_of(kind: _Kind, text: str, after: Observation, names: Names) -> Breakdown:
    """What crossed, as a line of the stock that it went into."""
    into = breakdown_of_stock(after, kind.stock, names)
    label = names.texts(f"reveal-crossing-{kind.slug}")
    amount = dict(after.ledger.of(kind.stock))[kind.cause]
    part = Part(names.stock(kind.stock), amount, text, page=into.page, inner=into)
    return Breakdown(f"{label} {text}", (part,), amount, "", kind.page)


def _lane_gates(seen: Observation, names: Names) -> tuple[Passage, ...]:
    """Both locks of the best chip that has a licence."""
    return tuple(_passage(seen, gate, names) for gate in gates_of(seen, best_licensed(seen)))


def _passage(seen: Observation, gate: int, names: Names) -> Passage:
    setting, closed = int(seen.known.gates[0, gate]), int(seen.ruleset.gates.closed[gate])
    return Passage(gate_mark(seen, gate, names), 1.0 - setting / closed if closed else 1.0)
