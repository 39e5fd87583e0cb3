"""Threats: announce a measure for next quarter, and mean it.

If the rival concedes, the threat gains without striking. If not, it is carried out or it was a
bluff: credibility is lost at home and abroad, and the next threat counts for less.
"""

from typing import Final

import numpy as np

from game.rules.arrays import Array, Flags
from game.rules.ledger import Contribution
from game.rules.moment import Moment
from game.rules.ruleset import Threat
from game.rules.sides import SIDES, Side
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "QUANTITIES", "judge_threats"]

CAPITAL = {Side.US: Stock.US_CAPITAL, Side.CHINA: Stock.CHINA_CAPITAL}
CREDIT = {Side.US: Stock.US_CREDIBILITY, Side.CHINA: Stock.CHINA_CREDIBILITY}


def judge_threats(moment: Moment, conceded: dict[int, Flags]) -> list[Contribution]:
    """Return what last turn's threats brought or cost.

    Args:
        moment: the turn after the announcement.
        conceded: where the demand of a threatening special order holds, by its position.
    """
    entries: list[Contribution] = []
    for side in SIDES:
        announced = moment.state.threat[:, side]
        for position, yields in conceded.items():
            threat = moment.ruleset.specials[position].threat
            due = announced == position
            if threat is not None and due.any():
                entries += _settle(moment, side, due, yields, _struck(moment, threat))
    return entries


def _struck(moment: Moment, threat: Threat) -> Flags:
    """Return where a measure that was announced now stands."""
    struck = np.zeros(moment.state.batch, dtype=np.bool_)
    for gate, setting in threat.measure:
        struck |= moment.decisions.gates[:, gate] == setting
    return struck


def _settle(
    moment: Moment, side: Side, due: Flags, yields: Flags, struck: Flags
) -> list[Contribution]:
    p = moment.p
    credit = moment.of(CREDIT[side])
    won, carried = due & yields, due & ~yields & struck
    bluff: Array = 1.0 * (due & ~yields & ~struck)
    home = (
        Contribution(Stock.US_CONGRESS, "threat.bluff", p.threat_home * bluff)
        if side is Side.US
        else Contribution(Stock.CHINA_LEGITIMACY, "threat.bluff", -p.threat_home * bluff)
    )
    return [
        Contribution(CREDIT[side], "threat.conceded", p.threat_credit * won),
        Contribution(CREDIT[side], "threat.carried-out", p.threat_credit * carried),
        Contribution(CREDIT[side], "threat.bluff", -p.threat_bluff * bluff),
        Contribution(CAPITAL[side], "threat.conceded", p.threat_capital * credit * won),
        home,
    ]


QUANTITIES: Final = {
    "us_bluff": "us_threat_stood - us_threat_met - us_threat_carried_out",
    "china_bluff": "china_threat_stood - china_threat_met - china_threat_carried_out",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.US_CREDIBILITY, "threat.conceded"): "threat_credit * us_threat_met",
    (Stock.US_CREDIBILITY, "threat.carried-out"): "threat_credit * us_threat_carried_out",
    (Stock.US_CREDIBILITY, "threat.bluff"): "-threat_bluff * us_bluff",
    (Stock.US_CAPITAL, "threat.conceded"): "threat_capital * us_credibility * us_threat_met",
    (Stock.US_CONGRESS, "threat.bluff"): "threat_home * us_bluff",
    (Stock.CHINA_CREDIBILITY, "threat.conceded"): "threat_credit * china_threat_met",
    (Stock.CHINA_CREDIBILITY, "threat.carried-out"): "threat_credit * china_threat_carried_out",
    (Stock.CHINA_CREDIBILITY, "threat.bluff"): "-threat_bluff * china_bluff",
    (Stock.CHINA_CAPITAL, "threat.conceded"): (
        "threat_capital * china_credibility * china_threat_met"
    ),
    (Stock.CHINA_LEGITIMACY, "threat.bluff"): "-threat_home * china_bluff",
}
"""What it adds to each stock under each cause, as formulas."""
