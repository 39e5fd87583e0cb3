"""The rare-earth hardliner: answer every measure with magnets, and concede nothing unpaid.

Stakeholders: MOFCOM and customs (gallium, germanium, rare earths, Nexperia; refusal at the border)
with SAMR (antitrust pressure on NVIDIA). They fear for their own exporters and know that the card
wears out: the squeeze is let go when it stops hurting. Source: what ``scenarios/h200-deal.yaml``
cites of October 2025 and Nexperia; the answer to the affiliates rule came within ten days.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["RARE_EARTH_HARDLINER"]

BRINK = 0.72
"""Tension above which even a hardliner lets go [share]."""
BEHIND = 12.0
"""Model lag from which laboratories come before chips [months]."""
BITES = 0.35
"""US dependency on rare earths below which a squeeze only costs exports [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for a squeeze while it bites, for consent only against a good chip, then for fabs."""
    magnets, tension = position.channels.rare_earths, position[Stock.TENSION]
    squeezed = ~position.passable(magnets) | (position.rate(magnets) > 0)
    bites = position[Stock.US_RARE_EARTH_DEPENDENCY] > BITES
    denied = position.nowhere
    for chip in position.chips:
        denied = denied | (chip.has_shipped & (chip.age < 18.0) & position.closed(chip.licence))

    yield Wish(squeezed & ((tension > BRINK) | ~bites), position.opened(magnets))
    yield from position.shuts(magnets, bites & (tension < BRINK))
    yield Wish(denied & ~squeezed & (tension < 0.55), position.act(Act.THREATEN), keeping=2.0)
    yield Wish(denied & bites & (tension < 0.5) & ~squeezed, position.levied(magnets, 0.5))
    served = position.nowhere
    for chip in position.chips:
        offered = chip.is_licensed & ~served
        worth_it = offered & (chip.age < 18.0)
        yield Wish(worth_it & position.closed(chip.consent), position.levied(chip.consent, 0.25))
        yield Wish(offered & ~worth_it, position.banned(chip.consent))
        served = served | offered

    yield Wish(position.ascend_is_near, position.act(Act.RUSH_LAUNCH), keeping=1.0)
    fab, memory = position[Stock.CHINA_FAB], position[Stock.CHINA_MEMORY]
    yield Wish(position[Stock.CHINA_ECOSYSTEM] < 0.6, position.invest(Programme.ECOSYSTEM))
    yield Wish(memory < fab, position.invest(Programme.MEMORY))
    behind = position.indicator("model_lag_months") > BEHIND
    yield Wish(behind, position.invest(Programme.LABS))
    yield Wish(True, position.invest(Programme.CHIP_DESIGN))
    yield Wish(True, position.invest(Programme.FABS))
    yield Wish(True, position.invest(Programme.LABS))


RARE_EARTH_HARDLINER = Persona("rare-earth-hardliner", policy)
