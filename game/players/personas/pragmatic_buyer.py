"""The pragmatic buyer: the best chips to be had, by whatever door, for models now.

Stakeholders: Alibaba, Tencent and ByteDance (any good chips: H200 in bulk, rented clusters abroad;
compute is thin for research) and DeepSeek (frontier models on least compute). They depend on
Beijing's consent. Source: dossier section 5.3.
"""

from collections.abc import Iterator

from game.players.desk import Desk
from game.players.persona import Persona
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["PRAGMATIC_BUYER"]

LEVERAGE = 0.55
"""Dependency at which a cut-off would hurt, so that some stock is laid in [share]."""
SPARE_STOCK = 80.0
"""What is laid in against it [kH100e]."""
STANDING = 0.35
"""Legitimacy that being caught at smuggling would not break [share]."""


def policy(desk: Desk) -> Iterator[Wish]:
    """Wish for the best chip at the lowest price, then for compute by other doors, then models."""
    served = desk.nowhere
    for chip in desk.chips:
        offered = chip.is_licensed & ~served
        yield Wish(offered, desk.opened(chip.consent))
        served = served | offered
    yield Wish(desk[Stock.TENSION] > 0.3, desk.opened(desk.channels.rare_earths))

    starved = ~desk.has_licence
    exposed = desk[Stock.CHINA_DEPENDENCY] > LEVERAGE
    bare = desk[Stock.CHINA_STOCKPILE] < SPARE_STOCK
    yield Wish(exposed & bare & desk.is_supplied, desk.act(Act.STOCKPILE))
    yield Wish(desk.passable(desk.channels.cloud), desk.act(Act.RENT))
    yield Wish(starved & (desk[Stock.CHINA_LEGITIMACY] > STANDING), desk.act(Act.SMUGGLE))
    yield Wish(True, desk.invest(Programme.LABS))
    yield Wish(starved, desk.invest(Programme.MEMORY))
    yield Wish(True, desk.invest(Programme.ECOSYSTEM))


PRAGMATIC_BUYER = Persona("pragmatic-buyer", policy)
