"""The hedger: buy now and build, and ration one's own dependency.

Stakeholders: NDRC and MIIT as they acted in 2026 (consent bit by bit: some purchases let through,
a quota for each firm) with the big buyers (H200 in bulk, and Ascend after DeepSeek V4): "the bun
is eaten for the compute of the day, while one's own kitchen is built". Source: what
``scenarios/h200-deal.yaml`` cites of consent to the H200; the article's choice between
dependence and self-reliance.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["HEDGER"]

COMFORTABLE, TOO_DEEP = 0.68, 0.8
"""Dependency up to which buying is free, and at which it stops; between lies a quota [share]."""
QUOTA = 0.2
"""What buyers may spend abroad on a chip, about what was promised in January 2026 [share]."""
BEHIND = 5.0
"""Model lag from which the compute of the day goes to laboratories first [months]."""
READY = 80.0
"""Stock laid in against a cut-off [kH100e]."""
CALM = 0.45
"""Tension below which a cut-off may be answered with rare earths [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for supply on its own terms, then for readiness, then for a kitchen of its own."""
    dependency = position[Stock.CHINA_DEPENDENCY]
    served = position.nowhere
    for chip in position.chips:
        offered = chip.is_licensed & ~served
        closed, rate = position.closed(chip.consent), position.rate(chip.consent)
        yield Wish(offered & (dependency > TOO_DEEP), position.banned(chip.consent))
        rationed = (dependency > COMFORTABLE) & (dependency <= TOO_DEEP)
        unruled = closed | (rate == 0)
        yield Wish(offered & rationed & unruled, position.levied(chip.consent, QUOTA))
        free = offered & (dependency <= COMFORTABLE) & (closed | (rate > 0))
        yield Wish(free, position.opened(chip.consent))
        served = served | offered

    yield from position.cools(Stock.TENSION, position.has_licence)
    exposed = (dependency > position.ruleset.params.leverage_notch) & position.is_supplied
    yield Wish(exposed & (position[Stock.CHINA_STOCKPILE] < READY), position.act(Act.STOCKPILE))
    rare_earths = position.channels.rare_earths
    restrained = ~position.passable(rare_earths) | (position.rate(rare_earths) > 0)
    cut_off = ~position.has_licence & (position[Stock.TENSION] < CALM)
    yield Wish(cut_off & ~restrained, position.levied(rare_earths, 0.15), keeping=1.0)
    yield Wish(position.has_licence & restrained, position.opened(rare_earths), keeping=1.0)

    behind = position.indicator("model_lag_months") > BEHIND
    short_of_memory = position[Stock.CHINA_MEMORY] < position[Stock.CHINA_FAB]
    yield Wish(position[Stock.CHINA_ECOSYSTEM] < 0.6, position.invest(Programme.ECOSYSTEM))
    yield Wish(behind, position.invest(Programme.LABS))
    yield Wish(short_of_memory, position.invest(Programme.MEMORY))
    yield Wish(True, position.invest(Programme.CHIP_DESIGN))
    yield Wish(
        ~position.is_supplied & position.passable(position.channels.cloud), position.act(Act.RENT)
    )
    yield Wish(True, position.invest(Programme.FABS))


HEDGER = Persona("hedger", policy)
