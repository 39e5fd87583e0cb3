"""The crossing of the Pacific as a record: what passed the gates, and what went round them."""

from dataclasses import dataclass

from game.readouts.race.timeline_reading import gate_mark, gates_of
from game.readouts.words.chips import best_licensed
from game.readouts.words.icons import icon_of_chip, icon_of_page
from game.readouts.words.names import Names
from game.readouts.words.signs import GateMark
from game.rules import Flow, Observation
from game.rules.indicators import flows_in
from game.rules.scope import Scope

__all__ = ["Lane", "Strait", "read_strait", "ways_round"]


@dataclass(frozen=True)
class Lane:
    """One way across the water."""

    label: str
    amount: float
    """What crossed last quarter [kH100e/quarter]."""
    text: str
    """The amount in words."""
    gates: tuple[GateMark, ...]
    """The locks it passes, the exporter's first; none on a way round."""
    icon: str = ""
    """The drawing of what takes it, where that is one thing."""


@dataclass(frozen=True)
class Strait:
    """The ways from shore to shore."""

    licensed: Lane
    side: Lane | None
    """Smuggled and rented, as far as the one who looks knows of it; None where there is no way
    round."""

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The ways there are, the licensed one first."""
        return (self.licensed,) if self.side is None else (self.licensed, self.side)


def ways_round(scope: Scope) -> tuple[Flow, ...]:
    """Return the ways past the gates that a scenario has."""
    return tuple(flow for flow in flows_in(scope) if flow in (Flow.SMUGGLED, Flow.RENTED))


def read_strait(seen: Observation, names: Names) -> Strait:
    """Return what crossed last quarter, and the gates of the best chip that has a licence."""
    chip = best_licensed(seen)
    flow = seen.known.flow[0]
    round_about = sum(float(flow[each]) for each in ways_round(seen.ruleset.scope))
    label = names.texts("play-none") if chip is None else names.chip(chip)
    marks = tuple(gate_mark(seen, gate, names) for gate in gates_of(seen, chip))
    return Strait(
        licensed=_lane(
            label,
            float(flow[Flow.IMPORTS]),
            marks,
            names,
            "" if chip is None else icon_of_chip(seen.ruleset, chip),
        ),
        side=(
            _lane(names.texts("strait-side"), round_about, (), names, icon_of_page("flow-leaks"))
            if ways_round(seen.ruleset.scope)
            else None
        ),
    )


def _lane(label: str, amount: float, gates: tuple[GateMark, ...], names: Names, icon: str) -> Lane:
    return Lane(label, amount, names.texts.thousands(amount, 0), gates, icon)
