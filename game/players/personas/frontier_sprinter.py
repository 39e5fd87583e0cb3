"""The frontier sprinter: outrun them, and let the old shelf be sold off behind.

Stakeholders: the hyperscalers (first call on every chip, capital spending of $650bn and more) with
Banks and the GAIN amendment (buyers at home first). They fear a shortage at home more than a rival
abroad, so nothing young is sold and every dollar goes into the next generation. Source: dossier
section 5.1, cards "Hyperscalers" and "Banks".
"""

from collections.abc import Iterator

from game.players.desk import Desk
from game.players.persona import Persona
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["FRONTIER_SPRINTER"]

LEFTOVER = 21.0
"""Age at which nobody at home queues for a generation any more [months]: two years of roadmap."""
SHORT = 0.15
"""Shortage at which magnets come before chips [share]."""
FULL = 180.0
"""Chips built for China and unsold at which building more wastes the line [kH100e]."""


def policy(desk: Desk) -> Iterator[Wish]:
    """Wish for the next generation first; what is left over may be sold against a cut."""
    short = desk[Stock.US_SHORTAGE] > SHORT
    yield Wish(short, desk.invest(Programme.SUBSTITUTES))
    yield Wish(True, desk.invest(Programme.FRONTIER_RD))
    served = desk.nowhere
    for chip in desk.chips:
        young = chip.age < LEFTOVER
        yield Wish(young & desk.passable(chip.licence), desk.banned(chip.licence))
        leftover = chip.has_shipped & ~young & ~served
        cheap = leftover & (desk.closed(chip.licence) | (desk.rate(chip.licence) < 0.5))
        yield Wish(cheap, desk.levied(chip.licence, 0.5))
        served = served | leftover
    yield from desk.cools(Stock.US_CONGRESS, desk[Stock.US_CONGRESS] > 0.62)
    refused = desk.has_licence & ~desk.is_supplied & (desk[Stock.US_INVENTORY] > FULL)
    yield Wish(refused, desk.act(Act.WAIT_FOR_CONSENT))

    yield Wish(True, desk.invest(Programme.HOME_FABS))
    yield Wish(desk[Stock.US_RARE_EARTH_DEPENDENCY] > 0.5, desk.invest(Programme.SUBSTITUTES))
    yield Wish(True, desk.invest(Programme.ENFORCEMENT))


FRONTIER_SPRINTER = Persona("frontier-sprinter", policy)
