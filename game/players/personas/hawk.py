"""The hawk: close every gate, inspect the leaks, and outrun the rest.

Stakeholders: Moolenaar's House committee (no advanced chips), Warren (stop H200), Ricketts, Coons
and Cotton (freeze the limits for thirty months), and the labs that ask for tight controls. They
fear military use and the executive's discretion. Source: dossier section 5.1.
"""

from collections.abc import Iterator

from game.players.desk import Desk
from game.players.persona import Persona
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["HAWK"]

BREAKING_POINT = 0.75
"""Tension above which another ban would break more than it holds [share]."""
SUSPICION = 0.35
"""Diversion risk at which inspectors are sent out [share]."""


def policy(desk: Desk) -> Iterator[Wish]:
    """Wish for closed gates from the best chip down, then for what keeps them closed."""
    channels = desk.channels
    bearable = desk[Stock.TENSION] < BREAKING_POINT

    for chip in desk.chips:
        yield Wish(bearable & desk.passable(chip.licence), desk.banned(chip.licence))
    for gate in (channels.memory, channels.equipment, channels.cloud):
        yield Wish(bearable & desk.passable(gate), desk.banned(gate))

    choked = ~desk.passable(channels.rare_earths) | (desk.rate(channels.rare_earths) > 0)
    exposed = desk[Stock.US_RARE_EARTH_DEPENDENCY] > 0.4
    yield Wish(choked & exposed, desk.invest(Programme.SUBSTITUTES))
    suspected = desk[Stock.US_DIVERSION_RISK] > SUSPICION
    yield Wish(suspected, desk.act(Act.INSPECT))
    yield Wish(desk[Stock.US_ENFORCEMENT] < 0.6, desk.invest(Programme.ENFORCEMENT))
    yield Wish(True, desk.invest(Programme.FRONTIER_RD))
    yield Wish(desk[Stock.US_ALLIES] < 0.8, desk.invest(Programme.ALLIES))
    yield Wish(exposed, desk.invest(Programme.SUBSTITUTES))


HAWK = Persona("hawk", policy)
