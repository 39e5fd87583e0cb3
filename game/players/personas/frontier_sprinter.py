"""The frontier sprinter: outrun them, and let the old shelf be sold off behind.

Stakeholders: the hyperscalers (first call on every chip, capital spending of $650bn and more) with
Banks and the GAIN amendment (buyers at home first). They fear a shortage at home more than a rival
abroad, so nothing young is sold and every dollar goes into the next generation. Source: what
``scenarios/h200-deal.yaml`` cites of the hyperscalers and of the GAIN AI Act.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["FRONTIER_SPRINTER"]

LEFTOVER = 21.0
"""Age at which nobody at home queues for a generation any more [months]: two years of roadmap."""
SHORT = 0.15
"""Shortage at which magnets come before chips [share]."""
LEAKING = 0.35
"""Diversion risk at which the lead leaks faster than research makes it [share]."""
FULL = 180.0
"""Chips built for China and unsold at which building more wastes the line [kH100e]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for the next generation first; what is left over may be sold against a cut."""
    short = position[Stock.US_SHORTAGE] > SHORT
    yield Wish(short, position.invest(Programme.SUBSTITUTES))
    leaking = position[Stock.US_DIVERSION_RISK] > LEAKING
    yield Wish(leaking, position.invest(Programme.ENFORCEMENT))
    yield Wish(True, position.invest(Programme.FRONTIER_RD))
    served = position.nowhere
    for chip in position.chips:
        young = chip.age < LEFTOVER
        yield Wish(young & position.passable(chip.licence), position.banned(chip.licence))
        leftover = chip.has_shipped & ~young & ~served
        cheap = leftover & (position.closed(chip.licence) | (position.rate(chip.licence) < 0.5))
        yield Wish(cheap, position.levied(chip.licence, 0.5))
        served = served | leftover
    yield from position.cools(Stock.US_CONGRESS, position[Stock.US_CONGRESS] > 0.62)
    refused = position.has_licence & ~position.is_supplied & (position[Stock.US_INVENTORY] > FULL)
    yield Wish(refused, position.act(Act.WAIT_FOR_CONSENT))

    yield Wish(True, position.invest(Programme.HOME_FABS))
    yield Wish(
        position[Stock.US_RARE_EARTH_DEPENDENCY] > 0.5, position.invest(Programme.SUBSTITUTES)
    )
    yield Wish(True, position.invest(Programme.ENFORCEMENT))


FRONTIER_SPRINTER = Persona("frontier-sprinter", policy)
