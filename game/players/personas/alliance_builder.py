"""The alliance builder: deny what makes chips rather than chips, together with those who make it.

Stakeholders: Commerce and BIS (a gate case by case, against smuggling, with thin staff) and the
allies without whom no control holds: the Netherlands, Japan, Korea and Taiwan, who resent every
surprise. It fears that a ban alone drives the customer to others. Source: what
``scenarios/h200-deal.yaml`` cites of the rule of January 2026 and of the allies.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["ALLIANCE_BUILDER"]

WINDOW = 21.0
"""Age at which a generation may be licensed, case by case [months]."""
TRUSTED = 0.75
"""Allied alignment at which the tools can be denied together [share]."""
SUSPICION = 0.32
"""Diversion risk at which inspectors are sent out [share]."""
STRAINED = 0.6
"""Tension above which nothing more is closed [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for friends first, then for closed tool shops, then for a narrow and old window."""
    channels, allies = position.channels, position[Stock.US_ALLIES]
    calm = position[Stock.TENSION] < STRAINED
    together = calm & (allies > TRUSTED)

    yield from position.cools(Stock.US_CONGRESS, position[Stock.US_CONGRESS] > 0.65)
    yield Wish(allies < TRUSTED, position.invest(Programme.ALLIES))
    for gate in (channels.memory, channels.equipment):
        yield Wish(together & position.passable(gate), position.banned(gate))
    served = position.nowhere
    for chip in position.chips:
        young = chip.age < WINDOW
        yield Wish(calm & young & position.passable(chip.licence), position.banned(chip.licence))
        ripe = chip.has_shipped & ~young & ~served
        yield Wish(ripe & position.closed(chip.licence), position.levied(chip.licence, 0.25))
        served = served | ripe
    suspected = position[Stock.US_DIVERSION_RISK] > SUSPICION
    yield Wish(suspected, position.act(Act.INSPECT))
    yield from position.builds(Stock.US_ENFORCEMENT, suspected & together)

    exposed = position[Stock.US_RARE_EARTH_DEPENDENCY] > 0.5
    yield Wish(exposed, position.invest(Programme.SUBSTITUTES))
    yield Wish(
        suspected | (position[Stock.US_ENFORCEMENT] < 0.5), position.invest(Programme.ENFORCEMENT)
    )
    yield Wish(position[Stock.US_HOME_FABS] < 0.5, position.invest(Programme.HOME_FABS))
    yield Wish(True, position.invest(Programme.FRONTIER_RD))
    yield Wish(allies < 0.9, position.invest(Programme.ALLIES))
    yield Wish(True, position.invest(Programme.HOME_FABS))


ALLIANCE_BUILDER = Persona("alliance-builder", policy)
