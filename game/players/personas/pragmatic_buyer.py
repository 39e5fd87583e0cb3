"""The pragmatic buyer: the best chips to be had, by whatever door, for models now.

Stakeholders: Alibaba, Tencent and ByteDance (any good chips: H200 in bulk, rented clusters abroad;
compute is thin for research) and DeepSeek (frontier models on least compute). They depend on
Beijing's consent. Source: what ``scenarios/h200-deal.yaml`` cites of their orders and leases.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["PRAGMATIC_BUYER"]

LEVERAGE = 0.55
"""Dependency at which a cut-off would hurt, so that some stock is laid in [share]."""
SPARE_STOCK = 80.0
"""What is laid in against it [kH100e]."""
STANDING = 0.35
"""Legitimacy that being caught at smuggling would not break [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for the best chip at the lowest price, then for compute by other doors, then models."""
    served = position.nowhere
    for chip in position.chips:
        offered = chip.is_licensed & ~served
        yield Wish(offered, position.opened(chip.consent))
        served = served | offered
    yield Wish(position[Stock.TENSION] > 0.3, position.opened(position.channels.rare_earths))

    yield from position.cools(Stock.TENSION, True)
    starved = ~position.has_licence
    exposed = position[Stock.CHINA_DEPENDENCY] > LEVERAGE
    bare = position[Stock.CHINA_STOCKPILE] < SPARE_STOCK
    yield Wish(exposed & bare & position.is_supplied, position.act(Act.STOCKPILE))
    yield Wish(position.passable(position.channels.cloud), position.act(Act.RENT))
    yield Wish(starved & (position[Stock.CHINA_LEGITIMACY] > STANDING), position.act(Act.SMUGGLE))
    yield Wish(True, position.invest(Programme.LABS))
    yield Wish(starved, position.invest(Programme.FABS))
    yield Wish(True, position.invest(Programme.ECOSYSTEM))


PRAGMATIC_BUYER = Persona("pragmatic-buyer", policy)
