"""The hawk: close every gate, inspect the leaks, and outrun the rest.

Stakeholders: Moolenaar's House committee (no advanced chips), Warren (stop H200), Ricketts, Coons
and Cotton (freeze the limits for thirty months), and the labs that ask for tight controls. They
fear military use and the executive's discretion. Source: what ``scenarios/h200-deal.yaml``
cites of Congress.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["HAWK"]

BREAKING_POINT = 0.75
"""Tension above which another ban would break more than it holds [share]."""
SUSPICION = 0.35
"""Diversion risk at which inspectors are sent out [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for closed gates from the best chip down, then for what keeps them closed."""
    channels = position.channels
    bearable = position[Stock.TENSION] < BREAKING_POINT

    for chip in position.chips:
        yield Wish(bearable & position.passable(chip.licence), position.banned(chip.licence))
    for gate in (channels.memory, channels.equipment, channels.cloud):
        yield Wish(bearable & position.passable(gate), position.banned(gate))

    choked = ~position.passable(channels.rare_earths) | (position.rate(channels.rare_earths) > 0)
    exposed = position[Stock.US_RARE_EARTH_DEPENDENCY] > 0.4
    yield Wish(choked & exposed, position.invest(Programme.SUBSTITUTES))
    suspected = position[Stock.US_DIVERSION_RISK] > SUSPICION
    yield Wish(suspected, position.act(Act.INSPECT))
    yield from position.builds(Stock.US_ENFORCEMENT, bearable & ~choked)
    yield Wish(position[Stock.US_ENFORCEMENT] < 0.6, position.invest(Programme.ENFORCEMENT))
    yield Wish(position[Stock.US_HOME_FABS] < 0.5, position.invest(Programme.HOME_FABS))
    yield Wish(True, position.invest(Programme.FRONTIER_RD))
    yield Wish(position[Stock.US_ALLIES] < 0.8, position.invest(Programme.ALLIES))
    yield Wish(exposed, position.invest(Programme.SUBSTITUTES))


HAWK = Persona("hawk", policy)
