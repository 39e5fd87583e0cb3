"""Supply: how much compute the maker adds at home, and how much of a chip it can send abroad.

What customers at home have bought of a chip bounds what may be sold abroad of the same chip, in
all; what a maker sets aside for one country bounds it each quarter.
"""

from typing import Final

import numpy as np

from game.rules.arrays import Array, Ints, rows_marked
from game.rules.params import Params
from game.rules.ruleset import Ruleset
from game.rules.sides import Side

__all__ = [
    "QUANTITIES",
    "bought_at_home",
    "crowded_out",
    "fashion",
    "fashion_of_chips",
    "market_budget",
    "ready_stockpile",
    "set_aside",
    "us_additions",
    "volume_left",
]

ALL: Final = slice(None)


def market_budget(p: Params, turn: int) -> Array | float:
    """Return what China's market can spend on accelerators in a turn [bn USD]."""
    return p.market_bn * (1.0 + p.market_growth) ** turn


def ready_stockpile(p: Params, turn: int) -> Array | float:
    """Return the stock at which China is ready for a cut-off in a turn [kH100e]."""
    return p.stockpile_full * market_budget(p, turn)


def us_additions(p: Params, turn: int) -> Array | float:
    """Return compute the US adds in a turn when nothing is short [kH100e]: growth that fades.

    In turn t growth is ``us_growth`` x (1 - ``us_growth_fade``)^t.
    """
    level: Array | float = p.us_added
    for past in range(turn):
        level = level * (1.0 + p.us_growth * (1.0 - p.us_growth_fade) ** past)
    return level


def fashion(p: Params, age: Array) -> Array:
    """Return how well a generation sells at an age, beside when it sells best [0..1], as ``age``.

    It rises, is 1 at ``generation_age``, and fades.

    Args:
        p: the constants.
        age: months since it shipped, negative infinity before, any shape.
    """
    x = np.maximum(age, 0.0) / p.generation_age
    return (x * np.exp(1.0 - x)) ** p.generation_focus


def fashion_of_chips(ruleset: Ruleset, age: Array) -> Array:
    """Return how well each US generation sells [0..1]; 0 of a Chinese one, shape as ``age``.

    Args:
        ruleset: the compiled scenario.
        age: months since each chip shipped, negative infinity before, shape (chips, batch).
    """
    found: Array = np.empty(age.shape)
    # What shipped before the match is of one age in all matches, and is asked about once.
    first = age[:, :1]
    found[:] = fashion(ruleset.params, first)
    varied = rows_marked(age != first)
    found[varied] = fashion(ruleset.params, age[varied])
    found[ruleset.chips.by_side[Side.CHINA]] = 0.0
    return found


def bought_at_home(ruleset: Ruleset, fashions: Array, added: Array | float) -> Array:
    """Return what customers at home buy of each chip this quarter [kH100e], as ``fashions``.

    A chip made for export is bought by nobody at home.

    Args:
        ruleset: the compiled scenario.
        fashions: how well each generation sells [0..1], shape (chips, batch).
        added: compute that is added at home [kH100e].
    """
    bought: Array = ruleset.params.generation_part * fashions * added
    bought[ruleset.chips.for_export] = 0.0
    return bought


def crowded_out(ruleset: Ruleset, fashions: Array, abroad: Array) -> Array:
    """Return compute at home that is not built because chips went abroad [kH100e], (batch,).

    A chip sold abroad is one fewer at home while customers there queue for its generation.

    Args:
        ruleset: the compiled scenario.
        fashions: how well each generation sells [0..1], shape (chips, batch).
        abroad: what is delivered abroad of each chip [kH100e], as ``fashions``.
    """
    missed: Array = (fashions * abroad).sum(axis=0)
    return ruleset.params.crowding * missed


def volume_left(
    ruleset: Ruleset, sold_home: Array, sold_abroad: Array, chips: Ints | slice = ALL
) -> Array:
    """Return what the volume rule still lets abroad of some chips [kH100e], shape (chips, batch).

    A part of all that customers at home have ever bought of the same chip, less what went abroad;
    a chip made for export has no customers at home, and the rule does not bind it.

    Args:
        ruleset: the compiled scenario.
        sold_home: what they have bought of each chip [kH100e], shape (batch, chips).
        sold_abroad: what has been delivered abroad [kH100e], shape (batch, chips).
        chips: which chips.
    """
    ruled: Array = ruleset.params.import_cap_share * sold_home.T[chips] - sold_abroad.T[chips]
    left = ruled.clip(0.0, np.inf)
    left[ruleset.chips.for_export[chips]] = np.inf
    return left


def set_aside(p: Params, added: Array | float, levy: Array) -> Array:
    """Return what the maker sets aside for abroad of a chip this quarter [kH100e], as ``levy``.

    While supply is short, the part of a levy that the maker bears turns it to other customers.
    """
    return p.supply_share * added * (1.0 - (1.0 - p.pass_through) * levy)


QUANTITIES: Final = {
    "budget": "market_bn * (1 + market_growth) ** turn",
    "us_additions": "us_added * product(1 + us_growth * (1 - us_growth_fade) ** past_turn)",
    "supply": "supply_share * us_additions",
    "chip_fashion": (
        "(chip_age / generation_age * exp(1 - chip_age / generation_age)) ** generation_focus"
    ),
    "chip_left": (
        "where(chip_for_export, unlimited, max(import_cap_share * chip_sold_home - "
        "chip_sold_abroad, 0))"
    ),
    "chip_set_aside": "supply * (1 - (1 - pass_through) * chip_levy)",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""
