"""Every constant of the model that a scenario may set, with unit, range and source.

A constant's metadata says where it comes from: ``source`` is a citation of the dossier's sources or
"design choice"; ``low`` and ``high`` bound what the record supports; ``free`` marks a number that
no source measures. ``least`` and ``most`` bound what the model can be asked: within them no formula
divides by nothing or leaves the numbers a machine can write, and what lies beyond is refused.
"""

from dataclasses import dataclass, field, fields
from typing import Any, Final

__all__ = ["Params", "constants"]


GROWTH: Final = (-0.5, 1.0)
"""From half to double in a turn: over 200 turns still a number."""
SOME: Final = (0.001, 1e9)
"""What something is divided by."""
_MOST_OF: Final = {"share": 1.0, "1/quarter": 1.0, "-": 20.0, "months": 120.0}
"""Most that a constant may be, by its unit; amounts of anything else reach a thousand million."""


def _constant(
    value: float,
    unit: str,
    low: float,
    high: float,
    source: str,
    *,
    free: bool = False,
    within: tuple[float, float] | None = None,
) -> Any:
    """Declare one constant with its origin; ``within`` is its domain where not that of its unit."""
    least, most = within or (
        0.0,
        _MOST_OF.get(unit.split("/", maxsplit=1)[0] if "months" in unit else unit, 1e9),
    )
    origin = {"unit": unit, "low": low, "high": high, "source": source, "free": free}
    return field(default=value, metadata={**origin, "least": least, "most": most})


def _choice(
    value: float,
    unit: str,
    low: float,
    high: float,
    *,
    within: tuple[float, float] | None = None,
) -> Any:
    """Declare a constant that is ours: no empirical claim."""
    source = "design choice; no empirical claim"
    return _constant(value, unit, low, high, source, free=True, within=within)


BERNSTEIN = "Bernstein: $37bn (2025), $69bn (2027), $88bn (2028); dossier section 3.2"
EPOCH = "Epoch AI, Apr 2026: US hyperscalers to China about 14:1; dossier section 6"
K10 = "NVIDIA Form 10-K for FY2026; dossier section 3.1"
CNAS = "CNAS, Jun 2025: median 140k chips a year, 10k to several hundred k; dossier section 3.5"
LOCK_IN = "no source measures it: 10 to 30% a year suggested; dossier section 4.3"


@dataclass(frozen=True)
class Params:
    """The constants, grouped by the flow that reads them."""

    # Market
    market_bn: float = _constant(11.5, "bn USD/quarter", 9, 14, BERNSTEIN, within=SOME)
    """China's accelerator budget in the first quarter."""
    market_growth: float = _constant(0.05, "1/quarter", 0.03, 0.085, BERNSTEIN, within=GROWTH)
    """Growth of that budget."""
    choice_sharpness: float = _choice(2.2, "-", 1, 4, within=(0.0, 10.0))
    """How strongly value for money moves the split between foreign and domestic chips."""
    choice_inertia: float = _choice(2.4, "-", 0.5, 4)
    """Pull of the installed base: how strongly dependency moves the split."""
    choice_momentum: float = _choice(1.4, "-", 0.3, 3)
    """How strongly confidence in a new Ascend generation moves the split."""
    density_premium: float = _choice(0.25, "-", 0, 0.5, within=(0.0, 5.0))
    """Worth of a larger chip beyond its performance: power, space and networking saved."""
    domestic_price: float = _constant(
        15.0,
        "k USD per H100e",
        11,
        20,
        "about $9k a card in 2025, derived; dossier section 3.2",
        within=SOME,
    )
    """Price of Chinese compute when the match starts."""
    domestic_learning: float = _choice(0.5, "-", 0.2, 0.8, within=(0.0, 5.0))
    """How strongly a better Ascend lowers that price."""
    software_floor: float = _choice(0.2, "share", 0.1, 0.4, within=(0.001, 1.0))
    """Part of a Chinese chip's performance that is usable with no ecosystem at all."""
    pass_through: float = _constant(
        0.6, "share", 0, 1, "NVIDIA may not be able to pass the 25% on (10-K); ITIF says it does"
    )
    """Part of the levy that reaches the buyer's price."""
    import_cap_share: float = _constant(
        0.16,
        "share",
        0.05,
        0.3,
        "50% of US volume of the same product; dossier section 0, row 3",
        within=(0.001, 1.0),
    )
    """Licensed imports at most, as a share of compute the US adds in the quarter."""
    delivery_rate: float = _constant(
        0.55,
        "1/quarter",
        0.3,
        0.8,
        "first deliveries 7 to 8 months after opening; dossier 6.1",
        within=(0.001, 1.0),
    )
    """Part of the order book delivered in a quarter, if the chips are built."""
    unmet_spill: float = _choice(0.75, "share", 0.4, 1)
    """Part of the money that finds no foreign chip and turns to a Chinese one."""
    build_rate: float = _constant(
        0.5, "1/quarter", 0.3, 0.8, "82k ready in January, about 500k by August; dossier 3.3"
    )
    """Part of the gap between expected sales and inventory that the maker builds in a quarter."""
    # Installed compute
    depreciation: float = _constant(0.05, "1/quarter", 0.035, 0.07, "five-year life; 10-K")
    """Compute retired or outdated."""
    us_added: float = _constant(2300, "kH100e/quarter", 1500, 3400, EPOCH, within=SOME)
    """Compute the US adds in the first quarter."""
    us_growth: float = _constant(0.055, "1/quarter", 0.03, 0.1, EPOCH, within=GROWTH)
    """Growth of what the US adds."""
    # Lock-in
    lock_rate: float = _constant(0.8, "-", 0.3, 0.9, LOCK_IN, free=True)
    """How far the mix of new compute moves dependency."""
    migration: float = _constant(0.05, "1/quarter", 0.026, 0.09, LOCK_IN, free=True)
    """Work that leaves CUDA in a quarter with a mature ecosystem and no foreign supply."""
    migration_under_supply: float = _constant(0.35, "share", 0.1, 0.6, LOCK_IN, free=True)
    """How much of that remains when foreign chips meet all demand."""
    # Irony of the embargo
    pace_floor: float = _choice(0.68, "-", 0.5, 0.9)
    """Ascend's pace on its roadmap with no domestic sales [roadmap months per month]."""
    pace_revenue: float = _choice(0.55, "-", 0.2, 0.8)
    """Pace added when the whole market buys Chinese."""
    pace_equipment: float = _constant(
        0.12, "-", 0.05, 0.3, "no EUV, yields of 20 to 40%; dossier sections 1.3 and 5.3"
    )
    """Pace lost while fab equipment is denied and allies agree."""
    learning: float = _choice(0.035, "1/quarter", 0.01, 0.06)
    """Ecosystem growth when the whole market buys Chinese."""
    reinvestment: float = _constant(
        3.2, "kH100e/quarter per bn", 1, 6, "wafers 22k to 42k a month, 2025 to 26; dossier 1.3"
    )
    """Fab capacity that a billion of domestic revenue builds."""
    equipment_denial: float = _constant(
        0.4, "share", 0.2, 0.7, "50% domestic equipment rule; dossier section 2"
    )
    """Part of that growth lost while fab equipment is denied and allies agree."""
    memory_reinvestment: float = _constant(
        2.4, "kH100e/quarter per bn", 0.5, 5, "CXMT ramps 2027 to 28; dossier section 1.3"
    )
    """Memory capacity that a billion of domestic revenue builds."""
    memory_import: float = _constant(
        120, "kH100e/quarter", 60, 200, "13m foreign stacks, about 1.6m 910C; dossier section 1.3"
    )
    """Output that foreign high-bandwidth memory allows while that gate is open."""
    generation_yield: float = _choice(0.35, "-", 0.1, 0.6)
    """How strongly a better Ascend raises compute from the same wafers."""
    # Clock
    frontier_rd_gain: float = _choice(0.75, "months", 0.2, 1.5)
    """Roadmap gained by a quarter of frontier R&D."""
    chip_design_gain: float = _choice(1.1, "months", 0.3, 2)
    """Roadmap gained by a quarter of the Ascend design programme."""
    sales_rd: float = _constant(0.05, "months per bn", 0, 0.1, K10)
    """US roadmap gained through R&D paid by Chinese sales; a weak channel since 2026."""
    shortage_drag: float = _choice(1.6, "months", 0.5, 3)
    """US roadmap lost in a quarter of complete rare-earth shortage."""
    # Capability
    own_progress: float = _constant(
        2.0, "months/quarter", 1.4, 2.6, "lag steady at 6 to 8 months since 2024; dossier 4.1"
    )
    """Progress of Chinese models by their own compute at the starting ratio."""
    compute_elasticity: float = _choice(0.38, "-", 0.15, 0.6, within=(0.0, 5.0))
    """How strongly the compute ratio moves that progress."""
    ratio_start: float = _constant(11.0, "-", 8, 15, EPOCH, within=(0.01, 1e6))
    """US to China compute at which progress is ``own_progress``."""
    diffusion: float = _constant(
        0.125, "1/quarter", 0.08, 0.2, "mean lag 7 months (4 to 14), Epoch; dossier section 4.1"
    )
    """Part of the lag closed by published work, talent and distillation."""
    switch_drag: float = _constant(
        0.5, "months/quarter", 0.2, 1, "a failed switch cost three months; dossier section 4.3"
    )
    """Progress lost while work moves to an immature ecosystem."""
    labs_gain: float = _choice(0.7, "months", 0.2, 1.5)
    """Progress bought by a quarter of the labs programme."""
    frontier_model_gain: float = _choice(0.35, "months", 0.1, 1)
    """US model progress bought by a quarter of frontier R&D."""
    # Diversion and Congress
    risk_import: float = _choice(0.07, "share", 0.02, 0.2)
    """Diversion risk from a quarter of full licensed imports."""
    risk_leak: float = _choice(0.04, "share per 100 kH100e", 0.01, 0.1)
    """Diversion risk from smuggled or rented compute."""
    risk_relief: float = _choice(0.10, "1/quarter", 0.03, 0.3)
    """Diversion risk that full enforcement removes in a quarter."""
    pressure_risk: float = _choice(0.085, "share", 0.03, 0.3)
    """Pressure from diversion risk above a third."""
    pressure_lead: float = _choice(0.05, "share", 0.01, 0.1)
    """Pressure when the model lag has vanished."""
    pressure_window: float = _choice(0.05, "share", 0.01, 0.1)
    """Pressure when China may buy the newest generation."""
    pressure_decay: float = _choice(0.08, "1/quarter", 0.02, 0.2)
    """Pull of the pressure back to ``pressure_rest``."""
    pressure_rest: float = _choice(0.42, "share", 0.3, 0.6)
    """Pressure in quiet times."""
    pressure_vent: float = _choice(0.035, "share", 0.01, 0.1)
    """Pressure relieved by each hawkish order."""
    # Leaks
    smuggling: float = _constant(32, "kH100e/quarter", 5, 70, CNAS)
    """Smuggled compute with no enforcement and nothing legal to buy."""
    smuggling_push: float = _choice(70, "kH100e/quarter", 20, 120)
    """Added by an order to smuggle."""
    rental: float = _constant(
        38, "kH100e/quarter", 10, 80, "clusters of up to 250k B300-equivalents; dossier 3.5"
    )
    """Compute rented offshore in a quarter while the cloud gate is open."""
    rental_push: float = _choice(85, "kH100e/quarter", 20, 150)
    """Added by an order to rent."""
    rental_return: float = _choice(0.12, "1/quarter", 0.05, 0.3)
    """Rented compute given back."""
    inspection_catch: float = _choice(0.85, "share", 0.5, 1)
    """Part of the quarter's leaks that an inspection surge stops."""
    caught_tension: float = _choice(0.05, "share", 0.01, 0.1)
    """Tension when a push is caught."""
    caught_face: float = _choice(0.05, "share", 0.01, 0.1)
    """Chinese legitimacy lost when a push is caught; US credibility gained."""
    # Rug pull
    leverage_notch: float = _choice(0.45, "share", 0.3, 0.7)
    """Dependency above which supply can be used as a threat."""
    rug_pull: float = _choice(1.3, "-", 0.5, 2)
    """Shock per dependency above the notch, with no readiness."""
    shock_healing: float = _choice(0.35, "1/quarter", 0.2, 0.6)
    """Shock that heals in a quarter."""
    shock_compute: float = _choice(0.7, "share", 0.3, 1)
    """Imported compute out of use at full shock."""
    shock_labs: float = _choice(1.8, "months", 0.5, 3)
    """Model progress lost in a quarter of full shock."""
    stockpile_lot: float = _choice(90, "kH100e", 40, 200)
    """Stock laid in by one order to stockpile."""
    stockpile_full: float = _choice(180, "kH100e", 80, 400, within=SOME)
    """Stock at which China is ready for a cut-off."""
    stockpile_ageing: float = _choice(0.14, "1/quarter", 0.05, 0.3)
    """Stock that is outdated in a quarter."""
    # Inventory
    write_down: float = _constant(
        0.35, "1/quarter", 0.2, 0.6, "$4.5bn charge within a quarter of the H20 stop; 10-K"
    )
    """Part of unsold inventory written off in a quarter of refusal or closure."""
    write_down_notch: float = _choice(120, "kH100e", 50, 250, within=SOME)
    """Inventory above which a refusal hurts the maker more than the refuser."""
    write_down_pressure: float = _choice(0.035, "share per bn", 0.01, 0.06)
    """Pressure in Congress for each billion written off."""
    # Undercut and launch
    launch_momentum: float = _choice(0.5, "share", 0.2, 0.8)
    """Confidence that a launch brings."""
    momentum_decay: float = _choice(0.25, "1/quarter", 0.1, 0.5)
    """Confidence that fades in a quarter."""
    undercut_momentum: float = _choice(0.45, "share", 0.1, 0.8)
    """Confidence lost when a better foreign chip is opened in the quarter of a launch."""
    undercut_roadmap: float = _choice(1.5, "months", 0.5, 3)
    """Ascend roadmap lost with the customers of that launch."""
    hold_gain: float = _choice(0.6, "months", 0.1, 1.5)
    """Roadmap gained by a quarter of ripening behind closed doors."""
    rush_gain: float = _choice(2.4, "months", 1, 4)
    """Roadmap brought forward by a rush."""
    rush_yield: float = _choice(0.05, "share", 0.02, 0.1)
    """Fab output lost to the yields of a rush."""
    # Counter-leverage
    choke: float = _choice(0.55, "share", 0.2, 0.9)
    """Shortage from a quarter's complete cut at full dependency."""
    choke_ladder: float = _choice(0.8, "-", 0.3, 1.5)
    """Severity of a rare-earth levy, per unit of rate."""
    choke_erosion: float = _choice(0.05, "share", 0.02, 0.1)
    """Dependency lost to substitutes in a quarter of a complete cut."""
    choke_shield: float = _choice(0.35, "share", 0.1, 0.6)
    """Part of a cut that full alliances blunt."""
    shortage_healing: float = _choice(0.4, "1/quarter", 0.2, 0.7)
    """Shortage that heals in a quarter."""
    substitutes_gain: float = _choice(0.07, "share", 0.03, 0.12)
    """Dependency removed by a quarter of the substitutes programme."""
    # Sales dependency
    sales_habit: float = _choice(0.3, "1/quarter", 0.1, 0.6)
    """How fast the US side gets used to Chinese sales."""
    sales_full: float = _constant(
        12.5, "bn USD/quarter", 8, 15, "Huang: $50bn a year; 3.2", within=SOME
    )
    """Chinese sales at which dependency on them is complete."""
    sales_notch: float = _choice(0.35, "share", 0.2, 0.6, within=(0.0, 0.95))
    """Dependency on sales above which losing them hurts at home."""
    lost_sales_jobs: float = _choice(20, "thousand jobs", 5, 40)
    """Jobs lost when consent is withdrawn at full dependency on sales."""
    # Legitimacy
    levy_resentment: float = _choice(0.055, "share", 0.01, 0.1)
    """Legitimacy lost in a quarter of full dependency under a 50% levy."""
    refusal_pride: float = _choice(0.012, "share", 0.003, 0.03)
    """Legitimacy gained in a quarter of refusing what the rival offers."""
    scarcity: float = _choice(0.045, "share", 0.01, 0.1)
    """Legitimacy lost in a quarter when nothing meets demand for compute."""
    self_reliance_pride: float = _choice(0.02, "share", 0.005, 0.05)
    """Legitimacy gained in a quarter of complete self-reliance."""
    legitimacy_pull: float = _choice(0.03, "1/quarter", 0.01, 0.1)
    """Pull back to ``legitimacy_rest``."""
    legitimacy_rest: float = _choice(0.58, "share", 0.4, 0.7)
    """Legitimacy in quiet times."""
    # Threats
    threat_credit: float = _choice(0.12, "share", 0.05, 0.3)
    """Credibility won by a threat that worked or was carried out."""
    threat_bluff: float = _choice(0.3, "share", 0.1, 0.5)
    """Credibility lost by a threat that was not."""
    threat_home: float = _choice(0.05, "share", 0.01, 0.1)
    """What an empty threat costs at home: pressure in Congress, or legitimacy."""
    threat_capital: float = _choice(2.0, "PC", 0.5, 4)
    """Political capital that a concession brings at full credibility."""
    # Tension
    tension_ban: float = _choice(0.045, "share", 0.01, 0.1)
    """Tension from each gate closed."""
    tension_levy: float = _choice(0.015, "share", 0.005, 0.04)
    """Tension from each gate levied harder."""
    tension_open: float = _choice(0.02, "share", 0.005, 0.05)
    """Tension relieved by each gate opened."""
    tension_choke: float = _choice(0.05, "share", 0.02, 0.1)
    """Tension from a quarter of complete rare-earth cut."""
    tension_threat: float = _choice(0.03, "share", 0.01, 0.06)
    """Tension from a threat."""
    tension_decay: float = _choice(0.1, "1/quarter", 0.03, 0.2)
    """Tension that time relieves, towards ``tension_rest``."""
    tension_rest: float = _choice(0.25, "share", 0.1, 0.4)
    """Tension in quiet times."""
    # Home programmes and money
    home_fabs_gain: float = _choice(0.05, "share", 0.02, 0.1)
    """Home fabs gained by a quarter of that programme."""
    enforcement_gain: float = _choice(0.09, "share", 0.03, 0.15)
    """Enforcement gained by a quarter of that programme."""
    allies_gain: float = _choice(0.07, "share", 0.03, 0.15)
    """Alignment gained by a quarter of that programme."""
    neglect: float = _choice(0.025, "1/quarter", 0.005, 0.06)
    """Enforcement and alignment that fade in a quarter."""
    fabs_gain: float = _choice(16, "kH100e/quarter", 5, 30)
    """Capacity bought by a quarter of the Chinese fab programme."""
    memory_gain: float = _choice(18, "kH100e/quarter", 5, 30)
    """Memory capacity bought by a quarter of that programme."""
    ecosystem_gain: float = _choice(0.04, "share", 0.02, 0.08)
    """Ecosystem gained by a quarter of that programme."""
    us_income: float = _constant(
        3.2, "bn USD/quarter", 2, 8, "CHIPS Act $52.7bn over five years; dossier section 2.2"
    )
    """Public money of the US side."""
    china_income: float = _constant(
        3.8, "bn USD/quarter", 3, 10, "Big Fund III $47.5bn and incentives of $28-70bn; 2.2"
    )
    """Public money of the Chinese side."""
    jobs_per_bn: float = _choice(1.2, "thousand jobs per bn", 0.3, 3)
    """Jobs that a billion of chip sales to China supports."""
    jobs_fabs: float = _choice(0.5, "thousand jobs", 0.1, 2)
    """Jobs that complete home fabs add in a quarter."""


def constants() -> dict[str, dict[str, Any]]:
    """Return each constant's origin by name: value, unit, low, high, source, free, least, most."""
    return {item.name: {"value": item.default, **item.metadata} for item in fields(Params)}
