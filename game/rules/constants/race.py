"""The race: what moves chips and models forward, on either side."""

from dataclasses import dataclass

from game.rules.constants.citations import (
    DOMESTIC_TOOLS,
    EPOCH,
    EPOCH_LAG,
    EPOCH_TREND,
    K10,
    R2,
    SEMIANALYSIS,
    WAFERS,
    YIELDS,
)
from game.rules.constants.origin import choice, constant

__all__ = ["RaceParams"]


@dataclass(frozen=True)
class RaceParams:
    """Constants of the roadmaps, of launches and of the models."""

    # Irony of the embargo
    pace_floor: float = choice(0.64, "-", 0.5, 0.9)
    """Ascend's pace on its roadmap with no domestic sales [roadmap months per month]."""
    pace_revenue: float = choice(0.55, "-", 0.2, 0.8)
    """Pace added when the whole market buys Chinese."""
    pace_equipment: float = constant(0.12, "-", 0.05, 0.3, YIELDS)
    """Pace lost while fab equipment is denied and allies agree."""
    learning: float = choice(0.035, "1/quarter", 0.01, 0.06)
    """Part of what the ecosystem lacks that users add in a quarter when all buy Chinese."""
    makers_lag: float = constant(
        0.42,
        "1/quarter",
        0.25,
        0.5,
        "3 to 4 quarters from wafer orders to chip sales; Bernstein, 4 December 2025",
    )
    """How fast the money that makers plan with follows their income."""
    prepayment: float = choice(
        0.4, "share", 0.0, 0.4, "orders of 2026 are paid ahead, how far is not known"
    )
    """Part of the money that found no Chinese chip and is paid ahead, to build capacity."""
    reinvestment: float = constant(
        6.0, "kH100e/quarter per bn", 1, 6, f"wafers 22k to 42k a month, 2025 to 26; {WAFERS}"
    )
    """Fab capacity that a billion of domestic revenue builds."""
    equipment_denial: float = constant(0.2, "share", 0.2, 0.7, DOMESTIC_TOOLS)
    """Part of that growth lost while fab equipment is denied and allies agree."""
    memory_reinvestment: float = constant(
        5.0, "kH100e/quarter per bn", 0.5, 5, f"CXMT ramps 2027 to 28; {SEMIANALYSIS}"
    )
    """Memory capacity that a billion of domestic revenue builds."""
    memory_import: float = constant(
        10,
        "kH100e/quarter per bn",
        5,
        40,
        f"13m foreign stacks, about 1.6m 910C; {SEMIANALYSIS}",
    )
    """Output that foreign high-bandwidth memory allows while that gate is open, for each billion
    that the market can spend."""
    generation_yield: float = choice(0.5, "-", 0.1, 0.6)
    """How strongly a better Ascend raises compute from the same wafers."""
    # Clock
    frontier_rd_gain: float = choice(0.75, "months", 0.2, 1.5)
    """Roadmap gained by a quarter of frontier R&D."""
    chip_design_gain: float = choice(1.1, "months", 0.3, 2)
    """Roadmap gained by a quarter of the Ascend design programme."""
    sales_rd: float = constant(0.55, "months", 0, 1.2, K10)
    """US roadmap gained through R&D when China's whole market is sold to, a weak channel since
    2026, and lost with what is written off."""
    shortage_drag: float = choice(1.6, "months", 0.5, 3)
    """US roadmap lost in a quarter of complete rare-earth shortage, with no fabs at home."""
    home_fabs_shield: float = choice(
        0.5, "share", 0.2, 0.8, "what is made at home waits for materials, but not for parts"
    )
    """Part of that loss which complete home fabs avert."""
    # Undercut and launch
    launch_momentum: float = choice(0.5, "share", 0.2, 0.8)
    """Confidence that a launch brings."""
    momentum_decay: float = choice(0.25, "1/quarter", 0.1, 0.5)
    """Confidence that fades in a quarter."""
    undercut_momentum: float = choice(0.45, "share", 0.1, 0.8)
    """Confidence lost when a better foreign chip is opened in the quarter of a launch."""
    undercut_roadmap: float = choice(1.5, "months", 0.5, 3)
    """Ascend roadmap lost with the customers of that launch."""
    hold_gain: float = choice(0.6, "months", 0.1, 1.5)
    """Roadmap gained by a quarter of ripening behind closed doors."""
    rush_gain: float = choice(2.4, "months", 1, 4)
    """Roadmap brought forward by a rush."""
    rush_yield: float = choice(0.05, "share", 0.02, 0.1)
    """Fab output lost to the yields of a rush."""
    first_chip_base: float = choice(
        0.01,
        "H100e",
        0.005,
        0.1,
        "far below any chip, so that a first one fills the lines",
        within=(0.001, 1.0),
    )
    """Performance that a first generation of all is measured against for its output."""
    # Capability
    own_progress: float = constant(2.27, "months/quarter", 1.4, 2.6, EPOCH_TREND)
    """Progress of Chinese models by their own compute at the starting ratio."""
    compute_elasticity: float = choice(0.55, "-", 0.15, 0.6, within=(0.0, 5.0))
    """How strongly the compute ratio moves that progress."""
    ecosystem_reach: float = choice(
        1.5, "-", 1, 2, "what is installed is put to use before buyers believe in the tools"
    )
    """How far the ecosystem carries chips that are installed: at 1.5 all of their performance is
    usable once two thirds of the ecosystem stand."""
    ratio_start: float = constant(5.65, "-", 3, 8, EPOCH, within=(0.01, 1e6))
    """US to China compute at which progress is ``own_progress``."""
    diffusion: float = constant(0.0837, "1/quarter", 0.08, 0.2, EPOCH_LAG)
    """Part of the lag closed by published work, talent and distillation."""
    switch_drag: float = constant(0.585, "months/quarter", 0.2, 1, R2)
    """Progress lost in a quarter with no ecosystem, for each unit of domestic market share above
    ``switch_notch``."""
    switch_notch: float = choice(
        0.4, "share", 0.2, 0.6, "below it domestic chips are added and no work is moved"
    )
    """Domestic share of the market above which work moves to Chinese chips."""
    labs_gain: float = choice(0.7, "months", 0.2, 1.5)
    """Progress bought by a quarter of the labs programme."""
    frontier_model_gain: float = choice(0.35, "months", 0.1, 1)
    """US model progress bought by a quarter of frontier R&D."""
