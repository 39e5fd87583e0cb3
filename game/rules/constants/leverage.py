"""Leverage: what a supply withheld does, and what gets past the gates."""

from dataclasses import dataclass

from game.rules.constants.citations import BIS_PARENT, CNAS, GRUNEWALD, HUANG
from game.rules.constants.origin import SOME, choice, constant

__all__ = ["LeverageParams"]


PER_BN = "kH100e/quarter per bn"
"""Compute for each billion USD that China's market can spend in the quarter: it grows with it."""


@dataclass(frozen=True)
class LeverageParams:
    """Constants of leaks, of the rug pull, of rare earths and of the habit of selling."""

    # Leaks
    smuggling: float = constant(6.8, PER_BN, 0.5, 14, CNAS)
    """Smuggled compute with no enforcement and nothing legal to buy, for each billion that the
    market can spend."""
    smuggling_push: float = choice(6.0, PER_BN, 2, 12)
    """Added by an order to smuggle, with no enforcement."""
    push_evades: float = choice(
        0.5, "share", 0.2, 0.8, "what a state arranges is harder to find than what traders do"
    )
    """Part of full enforcement that a deliberate push evades."""
    rental: float = constant(8.0, PER_BN, 1, 8, GRUNEWALD)
    """Compute rented offshore in a quarter while the cloud gate is open, for each billion that the
    market can spend."""
    shadow_cloud: float = choice(
        0.25,
        "share",
        0.1,
        0.5,
        f"the rule follows the ultimate parent; {BIS_PARENT}",
    )
    """Part of that rented through shell companies while the cloud gate is closed, with no
    enforcement."""
    rental_push: float = choice(5.96, PER_BN, 2, 14)
    """Added by an order to rent while the cloud gate is open."""
    rental_push_closed: float = choice(
        0.5, "share", 0.2, 0.8, "the rule reaches some hosts abroad and not others"
    )
    """Part of that added while the gate is closed, with no enforcement."""
    rental_return: float = choice(0.12, "1/quarter", 0.05, 0.3)
    """Rented compute given back."""
    inspection_catch: float = choice(0.85, "share", 0.5, 1)
    """Part of the quarter's smuggling and of a push to rent that an inspection surge stops."""
    caught_tension: float = choice(0.05, "share", 0.01, 0.1)
    """Tension when a push is caught."""
    caught_face: float = choice(0.05, "share", 0.01, 0.1)
    """Chinese legitimacy and diversion risk lost when a push is caught; US credibility gained."""
    idle_inspection: float = choice(
        0.4, "share", 0.1, 0.8, "a raid that finds nothing is forgotten sooner than a find"
    )
    """US credibility lost by an inspection that finds nothing, as a part of ``caught_face``."""
    # Rug pull
    leverage_notch: float = choice(0.45, "share", 0.3, 0.7)
    """Dependency above which supply can be used as a threat."""
    rug_pull: float = choice(1.3, "-", 0.5, 2)
    """Shock per dependency above the notch when all supply is withdrawn, with no readiness."""
    mature_tools: float = choice(
        0.4, "share", 0.2, 0.7, "tools that few use do not replace support", within=(0.0, 0.95)
    )
    """Ecosystem above which Chinese tools begin to carry the load of a cut-off."""
    rug_pull_tension: float = choice(
        0.05, "share", 0.01, 0.1, "about as much as one more gate closed"
    )
    """Tension when all supply in use is withdrawn."""
    rug_pull_rally: float = choice(
        0.05, "share", 0.01, 0.1, "those who prepared are proved right at home"
    )
    """Legitimacy gained when all supply is withdrawn from those who were ready for it."""
    shock_healing: float = choice(0.35, "1/quarter", 0.2, 0.6)
    """Shock that heals in a quarter."""
    shock_compute: float = choice(0.7, "share", 0.3, 1)
    """Imported compute out of use at full shock."""
    shock_labs: float = choice(1.8, "months", 0.5, 3)
    """Model progress lost in a quarter of full shock."""
    stockpile_lot: float = choice(8.0, "kH100e per bn", 3, 18)
    """Stock laid in by one order to stockpile, for each billion that the market can spend."""
    stockpile_full: float = choice(16.0, "kH100e per bn", 7, 36, within=SOME)
    """Stock at which China is ready for a cut-off, for each billion that the market can spend."""
    stockpile_draw: float = choice(0.5, "share", 0.25, 0.8, "a stock is not spent at once")
    """Part of the stock put to work in a quarter in which supply is withdrawn."""
    stockpile_ageing: float = choice(0.14, "1/quarter", 0.05, 0.3)
    """Stock that is outdated in a quarter."""
    # Choke
    choke: float = choice(0.55, "share", 0.2, 0.9)
    """Shortage from a quarter's complete cut at full dependency, with no allies and none yet."""
    choke_ladder: float = choice(0.8, "-", 0.3, 1.5)
    """Severity of a rare-earth levy, per unit of rate."""
    choke_erosion: float = choice(0.05, "share", 0.02, 0.1)
    """Dependency lost to substitutes in a quarter of a complete cut."""
    choke_recovery: float = choice(
        0.004, "1/quarter", 0.001, 0.02, "cheap imports win buyers back over decades"
    )
    """Part of the dependency overcome that returns in a quarter of free trade."""
    choke_exports: float = choice(
        0.8, "bn USD/quarter", 0.2, 2, "the exporter gives up the sale as well"
    )
    """Money that China loses in a quarter of a complete cut."""
    choke_shield: float = choice(0.35, "share", 0.1, 0.6)
    """Part of a cut that full alliances blunt."""
    shortage_healing: float = choice(0.4, "1/quarter", 0.2, 0.7)
    """Shortage that heals in a quarter."""
    substitutes_gain: float = choice(0.07, "share", 0.03, 0.12)
    """Part of the dependency removed by a quarter of the substitutes programme."""
    # Sales dependency
    sales_habit: float = choice(0.3, "1/quarter", 0.1, 0.6)
    """How fast the US side gets used to Chinese sales."""
    sales_full: float = constant(1.0, "share", 0.7, 1.3, HUANG, within=(0.001, 20.0))
    """Sales at which dependency on them is complete, as a share of what the market can spend."""
    sales_notch: float = choice(0.35, "share", 0.2, 0.6, within=(0.0, 0.95))
    """Dependency on sales above which losing them hurts at home."""
    lost_sales_pressure: float = choice(
        0.06, "share", 0.02, 0.12, "lost jobs are felt in the districts"
    )
    """Pressure in Congress when consent is withdrawn at full dependency on sales."""
