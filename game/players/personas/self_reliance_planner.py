"""The self-reliance planner: refuse the bait, and build fabs, memory, chips and software at home.

Stakeholders: NDRC (self-reliance on a plan, consent case by case), MIIT (the Big Fund; yields and
memory are the limits), CAC (a security reason to refuse) and MOFCOM (rare earths as an answer).
Source: what ``scenarios/h200-deal.yaml`` cites; the H20 was discouraged a day after it could be
sold again in August 2025, the H200 refused a day after the rule of January 2026.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["SELF_RELIANCE_PLANNER"]

PATIENCE = 0.3
"""Legitimacy below which scarcity must be relieved after all [share]."""
CALM = 0.5
"""Tension below which rare earths may be held back as an answer [share]."""
MATURE = 0.75
"""Ecosystem that needs no more public money [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for refusal first, then for whatever holds home output back the most."""
    patient = position[Stock.CHINA_LEGITIMACY] > PATIENCE
    for chip in position.chips:
        tempting = chip.is_licensed
        yield Wish(tempting & patient, position.banned(chip.consent))
        yield Wish(tempting & ~patient, position.levied(chip.consent, 0.5))

    rare_earths = position.channels.rare_earths
    denied = position.closed(position.channels.memory) & ~position.is_supplied
    calm = position[Stock.TENSION] < CALM
    untouched = position.passable(rare_earths) & (position.rate(rare_earths) == 0)
    yield from position.shuts(rare_earths, calm & untouched)
    yield Wish(denied & calm & untouched, position.levied(rare_earths, 0.25), keeping=1.0)
    yield Wish(position.ascend_is_near, position.act(Act.RUSH_LAUNCH), keeping=1.0)

    fab, memory = position[Stock.CHINA_FAB], position[Stock.CHINA_MEMORY]
    yield Wish(position[Stock.CHINA_ECOSYSTEM] < MATURE, position.invest(Programme.ECOSYSTEM))
    yield Wish(memory < fab, position.invest(Programme.MEMORY))
    yield Wish(True, position.invest(Programme.CHIP_DESIGN))
    yield Wish(memory >= fab, position.invest(Programme.FABS))
    yield Wish(True, position.invest(Programme.LABS))


SELF_RELIANCE_PLANNER = Persona("self-reliance-planner", policy)
