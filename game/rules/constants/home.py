"""Home: what programmes build, and public money."""

from dataclasses import dataclass

from game.rules.constants.citations import BIG_FUND, CHIPS_ACT
from game.rules.constants.origin import choice, constant

__all__ = ["HomeParams"]


@dataclass(frozen=True)
class HomeParams:
    """Constants of programmes at home and of money."""

    # Home programmes and money
    home_fabs_gain: float = choice(0.05, "share", 0.02, 0.1)
    """Home fabs gained by a quarter of that programme, for each unit short of
    ``home_fabs_reach``."""
    home_fabs_reach: float = choice(
        1.2, "-", 1, 1.5, "the first are the easiest, and the last can still be built"
    )
    """Home fabs at which the programme would gain nothing more, where 1 is complete."""
    enforcement_gain: float = choice(0.09, "share", 0.03, 0.15)
    """Enforcement gained by a quarter of that programme."""
    allies_gain: float = choice(0.07, "share", 0.03, 0.15)
    """Alignment gained by a quarter of that programme."""
    allies_strain: float = choice(
        0.012, "share", 0.005, 0.03, "they carry a part of the cost of denial"
    )
    """Alignment lost by each gate that the US closes."""
    neglect: float = choice(0.025, "1/quarter", 0.005, 0.06)
    """Enforcement and alignment that fade in a quarter."""
    fabs_gain: float = choice(2.2, "kH100e/quarter per bn", 0.4, 3)
    """Capacity bought by a quarter of the Chinese fab programme, for each billion that the market
    can spend."""
    memory_gain: float = choice(1.6, "kH100e/quarter per bn", 0.4, 3)
    """Memory capacity bought by a quarter of that programme, likewise."""
    ecosystem_gain: float = choice(0.04, "share", 0.02, 0.08)
    """Part of what the ecosystem lacks that a quarter of that programme adds."""
    us_income: float = constant(3.2, "bn USD/quarter", 2, 8, CHIPS_ACT)
    """Public money of the US side."""
    china_income: float = constant(3.8, "bn USD/quarter", 3, 10, BIG_FUND)
    """Public money of the Chinese side."""
    restless_congress: float = choice(
        0.7, "share", 0.6, 0.85, "between the brink and the pressure that passes laws"
    )
    """Pressure in Congress above which home is restless."""
    restless_legitimacy: float = choice(0.4, "share", 0.3, 0.5, "well below what quiet times bring")
    """Legitimacy below which home is restless."""
    restless_capital: float = choice(1.0, "PC", 0.5, 2, "what closing a gate costs")
    """Political capital that a restless home costs in a quarter."""
