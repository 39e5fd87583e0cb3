"""The free trader: sell without a levy, so that the rival's chips find no customers.

Stakeholders: NVIDIA (a market of $50bn; foreclosure builds rival ecosystems, yet no Blackwell or
Rubin for China) and ITIF (sell, and drop the levy: sales drain the rival's market and fund R&D at
home). They fear Congress. Source: NVIDIA Form 10-K for FY2026; ITIF,
18 December 2025.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Programme, Stock

__all__ = ["FREE_TRADER"]

MARKETABLE = 26.0
"""Age at which a generation is sold to anyone [months]: one behind the newest, and then some."""
UNDERCUT = 9.0
"""Age at which it is sold in the quarter of an Ascend launch [months]."""
RISKY = 0.3
"""Diversion risk at which enforcement comes before research [share]."""
INSISTS = 0.6
"""Pressure of Congress at which a gate must be closed after all [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for free sale of the best marketable chip, then for the means to stay ahead."""
    congress = position[Stock.US_CONGRESS]
    insisted = congress > INSISTS

    yield from position.cools(Stock.US_CONGRESS, congress > INSISTS - 0.1)
    yield from position.cools(Stock.TENSION, ~insisted)
    for chip in position.chips:
        yield Wish(insisted & position.passable(chip.licence), position.banned(chip.licence))
    served = position.nowhere
    for chip in position.chips:
        undercuts = position.ascend_is_due & (chip.age >= UNDERCUT)
        ripe = chip.has_shipped & ((chip.age >= MARKETABLE) | undercuts)
        yield Wish(ripe & ~served & ~insisted, position.opened(chip.licence))
        served = served | ripe

    yield Wish(position[Stock.US_DIVERSION_RISK] > RISKY, position.invest(Programme.ENFORCEMENT))
    yield Wish(position[Stock.US_HOME_FABS] < 0.5, position.invest(Programme.HOME_FABS))
    yield Wish(True, position.invest(Programme.FRONTIER_RD))
    choked = ~position.passable(position.channels.rare_earths) | (
        position.rate(position.channels.rare_earths) > 0
    )
    exposed = position[Stock.US_RARE_EARTH_DEPENDENCY] > 0.5
    yield Wish(choked & exposed, position.invest(Programme.SUBSTITUTES))
    yield Wish(True, position.invest(Programme.HOME_FABS))


FREE_TRADER = Persona("free-trader", policy)
