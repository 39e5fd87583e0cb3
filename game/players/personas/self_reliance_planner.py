"""The self-reliance planner: refuse the bait, and build fabs, memory, chips and software at home.

Stakeholders: NDRC (self-reliance on a plan, consent case by case), MIIT (the Big Fund; yields and
memory are the limits), CAC (a security reason to refuse) and MOFCOM (rare earths as an answer).
Source: dossier section 5.3; refusals came 1 to 30 days after each US opening, section 6.1.
"""

from collections.abc import Iterator

from game.players.desk import Desk
from game.players.persona import Persona
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["SELF_RELIANCE_PLANNER"]

PATIENCE = 0.3
"""Legitimacy below which scarcity must be relieved after all [share]."""
CALM = 0.5
"""Tension below which rare earths may be held back as an answer [share]."""
MATURE = 0.75
"""Ecosystem that needs no more public money [share]."""


def policy(desk: Desk) -> Iterator[Wish]:
    """Wish for refusal first, then for whatever holds home output back the most."""
    patient = desk[Stock.CHINA_LEGITIMACY] > PATIENCE
    for chip in desk.chips:
        tempting = chip.is_licensed
        yield Wish(tempting & patient, desk.banned(chip.consent))
        yield Wish(tempting & ~patient, desk.levied(chip.consent, 0.5))

    rare_earths = desk.channels.rare_earths
    denied = desk.closed(desk.channels.memory) & ~desk.is_supplied
    calm = desk[Stock.TENSION] < CALM
    untouched = desk.passable(rare_earths) & (desk.rate(rare_earths) == 0)
    yield Wish(denied & calm & untouched, desk.levied(rare_earths, 0.25), keeping=1.0)
    yield Wish(desk.ascend_is_near, desk.act(Act.RUSH_LAUNCH), keeping=1.0)

    fab, memory = desk[Stock.CHINA_FAB], desk[Stock.CHINA_MEMORY]
    yield Wish(desk[Stock.CHINA_ECOSYSTEM] < MATURE, desk.invest(Programme.ECOSYSTEM))
    yield Wish(memory < fab, desk.invest(Programme.MEMORY))
    yield Wish(True, desk.invest(Programme.CHIP_DESIGN))
    yield Wish(memory >= fab, desk.invest(Programme.FABS))
    yield Wish(True, desk.invest(Programme.LABS))


SELF_RELIANCE_PLANNER = Persona("self-reliance-planner", policy)
