"""Politics: Congress, the public at home, threats and tension."""

from dataclasses import dataclass

from game.rules.constants.citations import CAISI, EPOCH_LAG
from game.rules.constants.origin import choice, constant

__all__ = ["PoliticsParams"]


@dataclass(frozen=True)
class PoliticsParams:
    """Constants of Congress, legitimacy, threats and tension."""

    # Diversion and Congress
    risk_import: float = choice(0.09, "share", 0.02, 0.2)
    """Diversion risk from a quarter of full licensed imports."""
    risk_leak: float = choice(0.0046, "share per kH100e per bn", 0.001, 0.012)
    """Diversion risk from compute that is smuggled or rented, beside what the market can spend."""
    risk_rented: float = choice(
        0.3, "share", 0.1, 1, "a rented chip stays where it can be counted and switched off"
    )
    """Diversion risk of a rented chip, as a part of that of a smuggled one."""
    risk_relief: float = choice(0.10, "1/quarter", 0.03, 0.3)
    """Part of the diversion risk that goes in a quarter, for each unit of enforcement and of
    ``unaided_enforcement``."""
    unaided_enforcement: float = choice(
        0.4,
        "share",
        0.1,
        0.8,
        "makers, banks and allies check their buyers even where no official does",
    )
    """What holds diversion down with no enforcement at all, as an amount of enforcement."""
    pressure_risk: float = choice(0.085, "share", 0.03, 0.3)
    """Pressure in a quarter for each unit of diversion risk above ``quiet_risk``."""
    quiet_risk: float = choice(
        0.33, "share", 0.2, 0.5, "a third of the scale is the level of quiet years"
    )
    """Diversion risk that worries nobody; below it pressure goes."""
    pressure_lead: float = choice(0.05, "share", 0.01, 0.1)
    """Pressure in a quarter when the model lag has vanished."""
    easy_lead: float = constant(
        8.0,
        "months",
        4,
        14,
        f"{CAISI}; range {EPOCH_LAG}",
        within=(0.1, 120.0),
    )
    """Model lag at which Congress is calm; with a longer one pressure goes."""
    lead_relief: float = choice(
        0.5, "share", 0.2, 1, "a long lead calms less than a lost one alarms"
    )
    """Most that a long lag relieves, as a part of ``pressure_lead``."""
    pressure_window: float = choice(0.05, "share", 0.01, 0.1)
    """Pressure in a quarter when China may buy the newest generation."""
    window_notch: float = choice(
        0.5, "share", 0.3, 0.8, "a chip half as good is a generation behind", within=(0.0, 0.95)
    )
    """Performance of the best licensed chip, against the frontier, that alarms nobody yet."""
    pressure_decay: float = choice(0.08, "1/quarter", 0.02, 0.2)
    """Pull of the pressure back to ``pressure_rest``."""
    pressure_rest: float = choice(0.42, "share", 0.3, 0.6)
    """Pressure in quiet times."""
    pressure_vent: float = choice(0.035, "share", 0.01, 0.1)
    """Pressure relieved by each gate closed, and added by each gate opened."""
    pressure_vent_levy: float = choice(
        0.5, "share", 0.2, 0.8, "money is not denial, but it is better than a gift"
    )
    """What a gate levied harder relieves, as a part of what a gate closed does."""
    brink_notch: float = choice(
        0.6, "share", 0.5, 0.8, "short of the pressure that passes laws", within=(0.0, 0.95)
    )
    """Pressure above which an opening counts for more, up to twice as much at the very brink."""
    # Legitimacy
    levy_resentment: float = choice(0.055, "share", 0.01, 0.1)
    """Legitimacy lost in a quarter of full dependency and full imports under a levy of
    ``resented_levy``."""
    resented_levy: float = choice(
        0.5, "share", 0.25, 1, "the highest rung of the ladders", within=(0.01, 1.0)
    )
    """Levy by which ``levy_resentment`` is told; a lower one is resented in proportion."""
    refusal_pride: float = choice(0.012, "share", 0.003, 0.03)
    """Legitimacy gained in a quarter of refusing what the rival offers, where nothing is lacking;
    with empty shelves a refusal is no pride."""
    scarcity: float = choice(0.045, "share", 0.01, 0.1)
    """Legitimacy lost in a quarter when nothing meets demand for compute."""
    self_reliance_pride: float = choice(0.02, "share", 0.005, 0.05)
    """Legitimacy gained in a quarter of complete self-reliance."""
    legitimacy_pull: float = choice(0.03, "1/quarter", 0.01, 0.1)
    """Pull back to ``legitimacy_rest``."""
    legitimacy_rest: float = choice(0.58, "share", 0.4, 0.7)
    """Legitimacy in quiet times."""
    # Threats
    threat_credit: float = choice(0.12, "share", 0.05, 0.3)
    """Credibility won by a threat that worked or was carried out."""
    threat_bluff: float = choice(0.3, "share", 0.1, 0.5)
    """Credibility lost by a threat that was not."""
    threat_home: float = choice(0.05, "share", 0.01, 0.1)
    """What an empty threat costs at home: pressure in Congress, or legitimacy."""
    threat_capital: float = choice(2.0, "PC", 0.5, 4)
    """Political capital that a concession brings at full credibility."""
    # Tension
    tension_ban: float = choice(0.045, "share", 0.01, 0.1)
    """Tension from each gate closed."""
    tension_levy: float = choice(0.015, "share", 0.005, 0.04)
    """Tension from each gate levied harder."""
    tension_open: float = choice(0.02, "share", 0.005, 0.05)
    """Tension relieved by each gate opened."""
    tension_choke: float = choice(0.05, "share", 0.02, 0.1)
    """Tension from a quarter of complete rare-earth cut."""
    tension_threat: float = choice(0.03, "share", 0.01, 0.06)
    """Tension from a threat."""
    tension_decay: float = choice(0.1, "1/quarter", 0.03, 0.2)
    """Tension that time relieves, towards ``tension_rest``."""
    tension_rest: float = choice(0.25, "share", 0.1, 0.4)
    """Tension in quiet times."""
