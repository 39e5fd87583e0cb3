"""What the numbers of the board are made of that no readout of a panel has: scores, the race."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite

from game.readouts.board.usual_lead import with_usual_course
from game.readouts.breakdowns.breakdown import (
    Breakdown,
    breakdown_of_model_lag,
    breakdown_of_score,
    breakdown_of_stock,
)
from game.readouts.breakdowns.derived_breakdowns import (
    breakdown_of_chip_lag,
    breakdown_of_lead,
    breakdown_of_legal_lag,
)
from game.readouts.race.crossing_breakdowns import breakdown_of_volume
from game.readouts.words.names import Names
from game.rules import Observation, Side, Stock
from game.rules.indicators import has_indicator

__all__ = ["BoardBreakdowns", "read_board_breakdowns"]


@dataclass(frozen=True)
class BoardBreakdowns:
    """What stands above the board, and the lags on the race."""

    us: Breakdown
    """The score of the United States."""
    lead: Breakdown
    china: Breakdown
    tension: Breakdown | None
    """None where the scenario leaves it out."""
    race: Mapping[str, Breakdown]
    """The lags, and the chips that a licence may release, by their page."""


def read_board_breakdowns(
    seen: Observation, before: Observation | None, names: Names
) -> BoardBreakdowns:
    """Return the sums of the side that looks, which knew ``before`` a turn ago."""
    us, china = (breakdown_of_score(seen, before, side, names) for side in Side)
    lead = with_usual_course(breakdown_of_lead(us, china, names), seen, names, has_span=True)
    scope = seen.ruleset.scope
    told_of = {
        "model_lag_months": breakdown_of_model_lag,
        "legal_lag_months": breakdown_of_legal_lag,
        "chip_lag_months": breakdown_of_chip_lag,
    }
    lags = [told(seen, names) for slug, told in told_of.items() if has_indicator(scope, slug)]
    chips = [
        breakdown_of_volume(seen, int(chip), names)
        for chip in seen.ruleset.chips.traded
        if isfinite(seen.known.shipped[0, chip])
    ]
    return BoardBreakdowns(
        us=us,
        lead=lead,
        china=china,
        tension=(
            breakdown_of_stock(seen, Stock.TENSION, names) if scope.has(Stock.TENSION) else None
        ),
        race={told.page: told for told in (*lags, *chips)},
    )
