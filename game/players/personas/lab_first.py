"""Lab first: models before chips, on whatever runs, and given away to win the world's developers.

Stakeholder: DeepSeek (frontier models on the least compute; told to use Ascend; the failure of R2
and the adaptation of V4; open weights) and the laboratories like it. Compute is thin, so it is
bought where it is offered, rented where it is not, and the tools at home are paid for before they
are needed. Source: dossier section 5.3, card "DeepSeek", and section 4.3.
"""

from collections.abc import Iterator

from game.players.desk import Desk
from game.players.persona import Persona
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["LAB_FIRST"]

HOOKED = 0.6
"""Dependency at which consent is taxed, so that work keeps moving home [share]."""
FLUENT = 0.8
"""Ecosystem on which models train as well as on CUDA [share]."""


def policy(desk: Desk) -> Iterator[Wish]:
    """Wish for a good chip where one is offered, then for laboratories and their tools."""
    dependency = desk[Stock.CHINA_DEPENDENCY]
    served = desk.nowhere
    for chip in desk.chips:
        offered = chip.is_licensed & ~served
        untaxed = desk.rate(chip.consent) < 0.25
        free = offered & (dependency < HOOKED) & desk.closed(chip.consent)
        yield Wish(free, desk.opened(chip.consent))
        hooked = offered & (dependency >= HOOKED) & untaxed & ~desk.closed(chip.consent)
        yield Wish(hooked, desk.levied(chip.consent, 0.25))
        served = served | offered
    yield from desk.cools(Stock.CHINA_DEPENDENCY, True)

    yield Wish(desk[Stock.CHINA_ECOSYSTEM] < 0.55, desk.invest(Programme.ECOSYSTEM))
    yield Wish(True, desk.invest(Programme.LABS))
    yield Wish(desk[Stock.CHINA_ECOSYSTEM] < FLUENT, desk.invest(Programme.ECOSYSTEM))
    starved = ~desk.is_supplied & desk.passable(desk.channels.cloud)
    yield Wish(starved, desk.act(Act.RENT))
    yield Wish(True, desk.invest(Programme.CHIP_DESIGN))
    yield Wish(True, desk.invest(Programme.MEMORY))


LAB_FIRST = Persona("lab-first", policy)
