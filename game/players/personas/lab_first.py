"""Lab first: models before chips, on whatever runs, and given away to win the world's developers.

Stakeholder: DeepSeek (frontier models on the least compute; told to use Ascend; the failure of R2
and the adaptation of V4; open weights) and the laboratories like it. Compute is thin, so it is
bought where it is offered, rented where it is not, and the tools at home are paid for before they
are needed. Source: what ``scenarios/h200-deal.yaml`` cites of R2, V4 and CANN.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["LAB_FIRST"]

HOOKED = 0.6
"""Dependency at which consent is taxed, so that work keeps moving home [share]."""
FLUENT = 0.8
"""Ecosystem on which models train as well as on CUDA [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for a good chip where one is offered, then for laboratories and their tools."""
    dependency = position[Stock.CHINA_DEPENDENCY]
    served = position.nowhere
    for chip in position.chips:
        offered = chip.is_licensed & ~served
        untaxed = position.rate(chip.consent) < 0.25
        free = offered & (dependency < HOOKED) & position.closed(chip.consent)
        yield Wish(free, position.opened(chip.consent))
        hooked = offered & (dependency >= HOOKED) & untaxed & ~position.closed(chip.consent)
        yield Wish(hooked, position.levied(chip.consent, 0.25))
        served = served | offered
    yield from position.cools(Stock.CHINA_DEPENDENCY, True)

    yield Wish(position[Stock.CHINA_ECOSYSTEM] < 0.55, position.invest(Programme.ECOSYSTEM))
    yield Wish(True, position.invest(Programme.LABS))
    yield Wish(position[Stock.CHINA_ECOSYSTEM] < FLUENT, position.invest(Programme.ECOSYSTEM))
    starved = ~position.is_supplied & position.passable(position.channels.cloud)
    yield Wish(starved, position.act(Act.RENT))
    yield Wish(True, position.invest(Programme.CHIP_DESIGN))
    yield Wish(True, position.invest(Programme.MEMORY))


LAB_FIRST = Persona("lab-first", policy)
