"""Home: programmes at home, and each side's income.

Programmes whose fruit belongs to another flow (R&D, fabs, ecosystem, ...) are read there; here are
the ones that build a standing strength of their own.
"""

from typing import Final

import numpy as np

from game.rules.actions import Programme
from game.rules.arrays import Array
from game.rules.ledger import Contribution
from game.rules.moment import Moment
from game.rules.sides import Side
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "govern_at_home"]


def govern_at_home(moment: Moment) -> list[Contribution]:
    """Return home fabs, enforcement, alliances, money and political capital."""
    p, ruleset = moment.p, moment.ruleset
    fabs, enforcement = moment.of(Stock.US_HOME_FABS), moment.of(Stock.US_ENFORCEMENT)
    allies = moment.of(Stock.US_ALLIES)
    us, china = ruleset.capital_income[Side.US], ruleset.capital_income[Side.CHINA]
    return [
        Contribution(
            Stock.US_HOME_FABS,
            "programme.home-fabs",
            p.home_fabs_gain * moment.invested(Programme.HOME_FABS) * (p.home_fabs_reach - fabs),
        ),
        Contribution(
            Stock.US_ENFORCEMENT,
            "programme.enforcement",
            p.enforcement_gain * moment.invested(Programme.ENFORCEMENT),
        ),
        Contribution(Stock.US_ENFORCEMENT, "home.neglect", -p.neglect * enforcement),
        Contribution(
            Stock.US_ALLIES, "programme.allies", p.allies_gain * moment.invested(Programme.ALLIES)
        ),
        # Allies carry the cost of denial: every ban tries their patience.
        Contribution(
            Stock.US_ALLIES,
            "home.allies-strained",
            -p.allies_strain * moment.decisions.bans[Side.US],
        ),
        Contribution(Stock.US_ALLIES, "home.neglect", -p.neglect * allies),
        Contribution(Stock.US_FUNDS, "home.budget", p.us_income),
        Contribution(Stock.CHINA_FUNDS, "home.budget", p.china_income),
        Contribution(Stock.US_CAPITAL, "home.mandate", us),
        Contribution(Stock.US_CAPITAL, "home.cap", _over_cap(moment, Side.US)),
        Contribution(Stock.CHINA_CAPITAL, "home.mandate", china),
        Contribution(Stock.CHINA_CAPITAL, "home.cap", _over_cap(moment, Side.CHINA)),
        # A restless home costs room for manoeuvre.
        Contribution(
            Stock.US_CAPITAL,
            "home.congress",
            -p.restless_capital * (moment.of(Stock.US_CONGRESS) > p.restless_congress),
        ),
        Contribution(
            Stock.CHINA_CAPITAL,
            "home.legitimacy",
            -p.restless_capital * (moment.of(Stock.CHINA_LEGITIMACY) < p.restless_legitimacy),
        ),
    ]


def _over_cap(moment: Moment, side: Side) -> Array:
    """Return what cannot be banked, as a negative amount [PC], (batch,)."""
    ruleset = moment.ruleset
    stock = Stock.US_CAPITAL if side is Side.US else Stock.CHINA_CAPITAL
    banked = moment.of(stock) - moment.decisions.capital[side] + ruleset.capital_income[side]
    return np.minimum(ruleset.capital_cap[side] - banked, 0.0)


EQUATIONS: Final = {
    (Stock.US_HOME_FABS, "programme.home-fabs"): (
        "home_fabs_gain * paid_home_fabs * (home_fabs_reach - us_home_fabs)"
    ),
    (Stock.US_ENFORCEMENT, "programme.enforcement"): "enforcement_gain * paid_enforcement",
    (Stock.US_ENFORCEMENT, "home.neglect"): "-neglect * us_enforcement",
    (Stock.US_ALLIES, "programme.allies"): "allies_gain * paid_allies",
    (Stock.US_ALLIES, "home.allies-strained"): "-allies_strain * us_bans",
    (Stock.US_ALLIES, "home.neglect"): "-neglect * us_allies",
    (Stock.US_FUNDS, "home.budget"): "us_income",
    (Stock.CHINA_FUNDS, "home.budget"): "china_income",
    (Stock.US_CAPITAL, "home.mandate"): "us_capital_income",
    (Stock.US_CAPITAL, "home.cap"): (
        "min(us_capital_cap - (us_capital - us_capital_spent + us_capital_income), 0)"
    ),
    (Stock.CHINA_CAPITAL, "home.mandate"): "china_capital_income",
    (Stock.CHINA_CAPITAL, "home.cap"): (
        "min(china_capital_cap - (china_capital - china_capital_spent + china_capital_income), 0)"
    ),
    (Stock.US_CAPITAL, "home.congress"): (
        "where(us_congress > restless_congress, -restless_capital, 0)"
    ),
    (Stock.CHINA_CAPITAL, "home.legitimacy"): (
        "where(china_legitimacy < restless_legitimacy, -restless_capital, 0)"
    ),
}
"""What it adds to each stock under each cause, as formulas."""
