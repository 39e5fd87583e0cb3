"""What remains of the model in a scenario that leaves some of it out: formulas and constants.

Each formula is worked through with what is known before any match: a stock that is left out, a
constant that is held, a programme that nobody has. What comes to nothing is gone; the rest is told
without it. Bounds that always hold are enough for that; no value of a constant is asked for.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from game.rules.actions import Act, Programme
from game.rules.equations.reduction import Bounds, Reduction
from game.rules.equations.workings import COUNTED, QUANTITIES, WORKINGS, Working, symbols_in
from game.rules.params import constants
from game.rules.scope import NEUTRAL, Scope, held_constants
from game.rules.sides import SIDES
from game.rules.stocks import CEILING, Stock

__all__ = ["Remaining", "remaining_in"]

_CHANNEL_STANDS: Final = {
    "equipment": {"equipment_open": 1.0},
    "memory": {"memory_open": 1.0},
    "cloud": {"cloud_open": 1.0},
    "rare-earths": {"rare_earths_closed": 0.0, "rare_earths_rate": 0.0},
}
"""How a channel stands where no gate controls it: goods pass."""
_NOTHING: Final = "0"


@dataclass(frozen=True)
class Remaining:
    """The model of a scenario: its workings, without what it leaves out."""

    scope: Scope
    workings: Mapping[str, Working]
    """By name, in the order of a turn; those of which nothing remains are not there."""
    counted: Mapping[str, str]
    """What a turn adds to the amounts that are kept for each chip."""

    @cached_property
    def equations(self) -> dict[tuple[Stock, str], str]:
        """What is added to each stock under each cause."""
        every = (each.equations.items() for each in self.workings.values())
        return {key: text for equations in every for key, text in equations}

    @cached_property
    def symbols(self) -> frozenset[str]:
        """Every name that a formula still reads."""
        formulas = [
            *(text for each in self.workings.values() for text in each.equations.values()),
            *(text for each in self.workings.values() for text in each.quantities.values()),
            *self.counted.values(),
        ]
        return frozenset(name for text in formulas for name in symbols_in(text))

    @cached_property
    def constants(self) -> tuple[str, ...]:
        """Constants that a formula still reads, in the order of the model."""
        return tuple(name for name in constants() if name in self.symbols)

    def does(self, act: Act) -> bool:
        """Tell whether an act does anything here."""
        return act in (Act.NONE, Act.THREATEN) or f"given_{act.name.lower()}" in self.symbols

    def is_fed_by(self, programme: Programme) -> bool:
        """Tell whether a programme moves anything here."""
        return f"paid_{programme.name.lower()}" in self.symbols

    def passes(self, channel: str) -> bool:
        """Tell whether anything passes through a channel here."""
        return not self.symbols.isdisjoint(_CHANNEL_STANDS[channel])


@cache
def remaining_in(scope: Scope) -> Remaining:
    """Return what remains of the model; of a scenario that leaves nothing out, all of it."""
    reduction = Reduction(_known(scope), _bounds(), QUANTITIES)
    left = {
        flow: {
            key: text
            for key, formula in working.equations.items()
            if key[0] not in scope.left_out and (text := reduction.reduced(formula)) != _NOTHING
        }
        for flow, working in WORKINGS.items()
    }
    counted = {name: reduction.reduced(formula) for name, formula in COUNTED.items()}
    asked = [text for each in left.values() for text in each.values()]
    read = _read_by([*asked, *counted.values()], reduction)
    workings = {
        flow: Working(
            left[flow],
            {name: reduction.quantity(name) for name in working.quantities if name in read},
        )
        for flow, working in WORKINGS.items()
    }
    return Remaining(
        scope,
        {flow: each for flow, each in workings.items() if each.equations or each.quantities},
        counted,
    )


def _read_by(formulas: Iterable[str], reduction: Reduction) -> set[str]:
    """Return the quantities that formulas read, also by way of each other."""
    found: set[str] = set()
    waiting = list(formulas)
    while waiting:
        for name in symbols_in(waiting.pop()):
            if name in QUANTITIES and name not in found:
                found.add(name)
                waiting.append(reduction.quantity(name))
    return found


def _known(scope: Scope) -> dict[str, float]:
    """Return what is one number throughout every match, by its name in the formulas."""
    known: dict[str, float] = held_constants(scope.left_out)
    for stock in scope.left_out:
        known[stock.slug] = NEUTRAL[stock] if NEUTRAL[stock] < CEILING else float("inf")
    gone = [each for each in Programme if each not in scope.programmes]
    known |= {f"paid_{each.name.lower()}": 0.0 for each in gone}
    known |= {f"given_{each.name.lower()}": 0.0 for each in Act if each not in scope.acts}
    for channel, stands in _CHANNEL_STANDS.items():
        known |= stands if channel not in scope.channels else {}
    for side in SIDES:
        threats = ("threat_stood", "threat_met", "threat_carried_out")
        known |= _never(side.slug, threats, side in scope.threatening)
        known |= _never(side.slug, ("bans", "openings"), side in scope.closing)
        known |= _never(side.slug, ("levies",), side in scope.levying)
    if not scope.threatening:
        known["threats"] = 0.0
    if not scope.levies:
        known["chip_levy"] = 0.0
    return known


def _never(side: str, what: tuple[str, ...], may: bool) -> dict[str, float]:
    return {} if may else {f"{side}_{each}": 0.0 for each in what}


def _bounds() -> dict[str, Bounds]:
    return {
        **{stock.slug: (stock.low, stock.high) for stock in Stock},
        **{name: (each["least"], each["most"]) for name, each in constants().items()},
    }
