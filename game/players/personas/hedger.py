"""The hedger: buy now and build, and tax one's own dependency.

Stakeholders: NDRC and MIIT as they acted in 2026 (consent bit by bit: some purchases let through,
a quota for each firm) with the big buyers (H200 in bulk, and Ascend after DeepSeek V4): "the bun
is eaten for the compute of the day, while one's own kitchen is built". Source: dossier sections
0, 3.3 and 5.3; the source article's choice between dependence and self-reliance.
"""

from collections.abc import Iterator

from game.players.desk import Desk
from game.players.persona import Persona
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["HEDGER"]

COMFORTABLE, TAXED, TOO_DEEP = 0.55, 0.65, 0.78
"""Dependency that is let be, that is taxed, and at which buying stops for a while [share]."""
BEHIND = 5.0
"""Model lag from which the compute of the day goes to laboratories first [months]."""
READY = 80.0
"""Stock laid in against a cut-off [kH100e]."""
CALM = 0.45
"""Tension below which a cut-off may be answered with rare earths [share]."""


def policy(desk: Desk) -> Iterator[Wish]:
    """Wish for supply on its own terms, then for readiness, then for a kitchen of its own."""
    dependency = desk[Stock.CHINA_DEPENDENCY]
    served = desk.nowhere
    for chip in desk.chips:
        offered = chip.is_licensed & ~served
        closed, rate = desk.closed(chip.consent), desk.rate(chip.consent)
        yield Wish(offered & (dependency > TOO_DEEP), desk.banned(chip.consent))
        taxed = offered & (dependency > TAXED) & ~closed & (rate < 0.25)
        yield Wish(taxed, desk.levied(chip.consent, 0.25))
        yield Wish(offered & (dependency < TAXED) & closed, desk.opened(chip.consent))
        yield Wish(offered & (dependency < COMFORTABLE) & (rate > 0), desk.opened(chip.consent))
        served = served | offered

    exposed = (dependency > desk.ruleset.params.leverage_notch) & desk.is_supplied
    yield Wish(exposed & (desk[Stock.CHINA_STOCKPILE] < READY), desk.act(Act.STOCKPILE))
    rare_earths = desk.channels.rare_earths
    restrained = ~desk.passable(rare_earths) | (desk.rate(rare_earths) > 0)
    cut_off = ~desk.has_licence & (desk[Stock.TENSION] < CALM)
    yield Wish(cut_off & ~restrained, desk.levied(rare_earths, 0.15), keeping=1.0)
    yield Wish(desk.has_licence & restrained, desk.opened(rare_earths), keeping=1.0)

    behind = desk.indicator("model_lag_months") > BEHIND
    short_of_memory = desk[Stock.CHINA_MEMORY] < desk[Stock.CHINA_FAB]
    yield Wish(desk[Stock.CHINA_ECOSYSTEM] < 0.6, desk.invest(Programme.ECOSYSTEM))
    yield Wish(behind, desk.invest(Programme.LABS))
    yield Wish(short_of_memory, desk.invest(Programme.MEMORY))
    yield Wish(True, desk.invest(Programme.CHIP_DESIGN))
    yield Wish(~desk.is_supplied & desk.passable(desk.channels.cloud), desk.act(Act.RENT))
    yield Wish(True, desk.invest(Programme.FABS))


HEDGER = Persona("hedger", policy)
