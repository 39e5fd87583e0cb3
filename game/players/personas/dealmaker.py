"""The dealmaker: sell what is eighteen months old, take a cut, and roll the window forward.

Stakeholder: the Trump administration. It wants revenue, jobs and Chinese use of the US stack, and
keeps Blackwell and Rubin home; it fears rare-earth retaliation. Its AI adviser would sell H200 to
undercut Huawei. Source: what ``scenarios/h200-deal.yaml`` cites of the decision of December
2025 and the rule of January 2026; the article's "control of the time difference": always
eighteen months behind, at a premium of 25%.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Chip, Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock
from game.rules.arrays import Flags

__all__ = ["DEALMAKER"]

FRONTIER = 9.0
"""Age below which a generation stays at home whatever is offered [months]."""
USUAL_CUT, TEMPTING_CUT = 0.25, 0.2
"""Levies: of December 2025, and of August 2025 when buyers had to be won back."""
SLIPPING, SECURE = 0.5, 0.6
"""Dependency below which the customer must be tempted, and above which it pays in full [share]."""
UNEASY = 0.7
"""Pressure of Congress at which something must be seen to be done [share]."""
SUSPICION = 0.33
"""Diversion risk at which what is sold is watched more closely [share]."""
IDLE_STOCK = 110.0
"""Unsold chips at which building more is no longer a bet [kH100e]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for a deal first, then for calm at home, then for the next generation."""
    congress, dependency = position[Stock.US_CONGRESS], position[Stock.CHINA_DEPENDENCY]
    refused = position.has_licence & ~position.is_supplied
    uneasy = congress > UNEASY

    for chip in position.chips:
        yield Wish(
            position.passable(chip.licence) & (chip.age < FRONTIER), position.banned(chip.licence)
        )
    yield from position.cools(Stock.US_CONGRESS, uneasy)
    yield from position.cools(Stock.TENSION, True)
    served = position.nowhere
    for chip in position.chips:
        offer = _is_ripe(chip, position.ruleset.target_lag) & ~served
        slipping = refused | (dependency < SLIPPING)
        yield from _sell(position, chip, offer & ~uneasy, slipping)
        served = served | offer
    overstocked = refused & (position[Stock.US_INVENTORY] > IDLE_STOCK)
    yield Wish(overstocked, position.act(Act.WAIT_FOR_CONSENT))
    watched = uneasy | (position[Stock.US_DIVERSION_RISK] > SUSPICION)
    yield Wish(watched, position.invest(Programme.ENFORCEMENT))
    yield Wish(watched, position.act(Act.INSPECT))
    yield from position.builds(Stock.US_ENFORCEMENT, uneasy)

    choked = ~position.passable(position.channels.rare_earths) | (
        position.rate(position.channels.rare_earths) > 0
    )
    exposed = position[Stock.US_RARE_EARTH_DEPENDENCY] > 0.5
    yield Wish(choked & exposed, position.invest(Programme.SUBSTITUTES))
    yield Wish(position[Stock.US_HOME_FABS] < 0.5, position.invest(Programme.HOME_FABS))
    yield Wish(True, position.invest(Programme.FRONTIER_RD))


def _is_ripe(chip: Chip, window: float) -> Flags:
    """Return where a generation has been on the market for the window, and a newer one exists."""
    return chip.has_shipped & (chip.on_market >= window) & (chip.age >= FRONTIER)


def _sell(position: Position, chip: Chip, offer: Flags, slipping: Flags) -> Iterator[Wish]:
    """Wish for a licence against a cut, a smaller one where the customer slips away."""
    closed, rate = position.closed(chip.licence), position.rate(chip.licence)
    secure = ~slipping & (position[Stock.CHINA_DEPENDENCY] > SECURE)
    tempt = slipping & (closed | (rate > TEMPTING_CUT))
    charge = (~slipping & closed) | (secure & (rate < USUAL_CUT))
    yield Wish(offer & tempt, position.levied(chip.licence, TEMPTING_CUT))
    yield Wish(offer & charge, position.levied(chip.licence, USUAL_CUT))


DEALMAKER = Persona("dealmaker", policy)
