"""The rare-earth hardliner: answer every measure with magnets, and concede nothing unpaid.

Stakeholders: MOFCOM and customs (gallium, germanium, rare earths, Nexperia; refusal at the border)
with SAMR (antitrust pressure on NVIDIA). They fear for their own exporters and know that the card
wears out: the squeeze is let go when it stops hurting. Source: dossier section 5.3, cards "MOFCOM /
customs" and "SAMR"; the answer to the tariffs of 2025 came within days, section 6.1.
"""

from collections.abc import Iterator

from game.players.desk import Desk
from game.players.persona import Persona
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["RARE_EARTH_HARDLINER"]

BRINK = 0.72
"""Tension above which even a hardliner lets go [share]."""
BITES = 0.35
"""US dependency on rare earths below which a squeeze only costs exports [share]."""


def policy(desk: Desk) -> Iterator[Wish]:
    """Wish for a squeeze while it bites, for consent only against a good chip, then for fabs."""
    magnets, tension = desk.channels.rare_earths, desk[Stock.TENSION]
    squeezed = ~desk.passable(magnets) | (desk.rate(magnets) > 0)
    bites = desk[Stock.US_RARE_EARTH_DEPENDENCY] > BITES
    denied = desk.nowhere
    for chip in desk.chips:
        denied = denied | (chip.has_shipped & (chip.age < 18.0) & desk.closed(chip.licence))

    yield Wish(squeezed & ((tension > BRINK) | ~bites), desk.opened(magnets))
    yield Wish(denied & ~squeezed & (tension < 0.55), desk.act(Act.THREATEN), keeping=2.0)
    yield Wish(denied & bites & (tension < 0.5) & ~squeezed, desk.levied(magnets, 0.5))
    served = desk.nowhere
    for chip in desk.chips:
        offered = chip.is_licensed & ~served
        worth_it = offered & (chip.age < 18.0)
        yield Wish(worth_it & desk.closed(chip.consent), desk.levied(chip.consent, 0.25))
        yield Wish(offered & ~worth_it, desk.banned(chip.consent))
        served = served | offered

    fab, memory = desk[Stock.CHINA_FAB], desk[Stock.CHINA_MEMORY]
    yield Wish(desk[Stock.CHINA_ECOSYSTEM] < 0.7, desk.invest(Programme.ECOSYSTEM))
    yield Wish(memory < fab, desk.invest(Programme.MEMORY))
    yield Wish(True, desk.invest(Programme.CHIP_DESIGN))
    yield Wish(True, desk.invest(Programme.FABS))
    yield Wish(True, desk.invest(Programme.LABS))


RARE_EARTH_HARDLINER = Persona("rare-earth-hardliner", policy)
