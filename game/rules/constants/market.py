"""The market: what is bought and built, what it becomes, and the work that it draws."""

from dataclasses import dataclass

from game.rules.constants.citations import (
    ASCEND_PRICE,
    BERNSTEIN,
    DELIVERIES,
    EPOCH,
    ITIF,
    K10,
    LOCK_IN,
    READY,
)
from game.rules.constants.origin import GROWTH, SOME, choice, constant

__all__ = ["MarketParams"]


@dataclass(frozen=True)
class MarketParams:
    """Constants of the market, of installed compute, of lock-in and of inventory."""

    # Market
    market_bn: float = constant(13.4, "bn USD/quarter", 9, 14, BERNSTEIN, within=SOME)
    """China's accelerator budget in the first quarter."""
    market_growth: float = constant(0.075, "1/quarter", 0.03, 0.085, BERNSTEIN, within=GROWTH)
    """Growth of that budget."""
    choice_sharpness: float = choice(2.2, "-", 1, 4, within=(0.0, 10.0))
    """How strongly value for money moves the split between foreign and domestic chips."""
    choice_inertia: float = choice(2.4, "-", 0.5, 4)
    """Pull of the installed base: how strongly dependency moves the split."""
    choice_balance: float = choice(
        0.5, "share", 0.3, 0.7, "with half of the work on either side habit takes no side"
    )
    """Dependency at which the installed base pulls neither way."""
    choice_momentum: float = choice(0.8, "-", 0.3, 3)
    """How strongly confidence in a new Ascend generation moves the split."""
    density_premium: float = choice(0.25, "-", 0, 0.5, within=(0.0, 5.0))
    """Worth of a larger chip beyond its performance: power, space and networking saved."""
    no_chip: float = choice(0.1, "H100e", 0.02, 0.2, "a general processor", within=(0.001, 1.0))
    """Performance of what a buyer works with that has no chip of its own yet."""
    domestic_price: float = constant(
        15.4,
        "k USD per H100e",
        11,
        20,
        f"about $9k a card in 2025 (derived); {ASCEND_PRICE}",
        within=SOME,
    )
    """Price of Chinese compute when the match starts."""
    domestic_learning: float = choice(0.2, "-", 0.2, 0.8, within=(0.0, 5.0))
    """How strongly a better Ascend lowers that price."""
    software_floor: float = choice(0.2, "share", 0.1, 0.4, within=(0.001, 1.0))
    """Part of a Chinese chip's performance that is usable with no ecosystem at all."""
    pass_through: float = constant(
        0.6, "share", 0, 1, f"NVIDIA may not be able to pass the 25% on, {K10}; it does, {ITIF}"
    )
    """Part of the levy that reaches the buyer's price."""
    import_cap_share: float = constant(
        0.5,
        "share",
        0.5,
        0.5,
        "paragraph (dd)(1)(iii) of 91 FR 1684, 15 January 2026: half of the US volume",
        within=(0.0, 1000.0),
    )
    """What may go abroad of a chip, as a share of all that US customers have bought of it."""
    supply_share: float = constant(
        0.335,
        "share",
        0.05,
        0.4,
        "China 20 to 25% of data-centre revenue in 2022 to 2024; NVIDIA Form 10-K for FY2025",
        within=(0.001, 1.0),
    )
    """What the maker sets aside for China in a quarter, as a share of compute the US adds."""
    generation_part: float = constant(
        0.3,
        "share",
        0.15,
        0.45,
        "Hopper 568 of 1,482 thousand H100e bought by six US firms in 2024 Q4; Epoch AI",
    )
    """A generation's part of what the US adds in the quarter in which it sells best."""
    generation_focus: float = choice(
        4.0,
        "-",
        2,
        6,
        "Hopper fell from 62 to 14% of purchases within half a year",
        within=(0.5, 20.0),
    )
    """How sharply a generation's sales rise and fall around that age."""
    generation_age: float = constant(
        8.0,
        "months",
        6,
        12,
        "Hopper sold best two years after the H100, 8 months after the H200; Epoch AI",
        within=(1.0, 120.0),
    )
    """Age at which a generation sells best."""
    crowding: float = constant(
        0.8,
        "share",
        0.3,
        1.0,
        "IFP, December 2025: when more chips for China mean fewer for the US",
    )
    """US compute lost for each sold abroad, while the generation sells best."""
    delivery_rate: float = constant(
        0.8,
        "1/quarter",
        0.3,
        0.8,
        f"first deliveries 7 to 8 months after opening; {DELIVERIES}",
        within=(0.001, 1.0),
    )
    """Part of the order book delivered in a quarter, if the chips are built."""
    unmet_spill: float = choice(0.45, "share", 0.4, 1)
    """Part of the money that finds no foreign chip and turns to a Chinese one."""
    build_rate: float = constant(
        0.5, "1/quarter", 0.3, 0.8, f"{READY}; about 500k built by August, {DELIVERIES}"
    )
    """Part of the gap between inventory and the cap on imports that the maker builds a quarter."""
    # Installed compute
    depreciation: float = constant(0.035, "1/quarter", 0.035, 0.07, f"five-year life; {K10}")
    """Compute retired or outdated."""
    us_added: float = constant(3700.0, "kH100e/quarter", 3000, 4600, EPOCH, within=SOME)
    """Compute the US adds in the first quarter."""
    us_growth: float = constant(0.19, "1/quarter", 0.12, 0.27, EPOCH, within=GROWTH)
    """Growth of what the US adds, in the first quarter."""
    us_growth_fade: float = constant(
        0.0843, "1/quarter", 0.0, 0.1, "design choice; such growth cannot last", free=True
    )
    """Part of that growth that fades in a quarter."""
    shortage_bite: float = choice(
        0.5, "share", 0.2, 0.8, "new data centres wait for some parts and buy others elsewhere"
    )
    """Part of what the US adds that is lost at complete rare-earth shortage."""
    # Lock-in
    lock_rate: float = constant(0.8, "-", 0.3, 0.9, LOCK_IN, free=True)
    """How far the mix of new compute moves dependency."""
    migration: float = constant(0.05, "1/quarter", 0.026, 0.09, LOCK_IN, free=True)
    """Part of the work on CUDA that leaves in a quarter with a mature ecosystem and no foreign
    supply."""
    migration_under_supply: float = constant(0.35, "share", 0.1, 0.6, LOCK_IN, free=True)
    """How much of that remains when foreign chips meet all demand."""
    # Inventory
    write_down: float = constant(
        0.35, "1/quarter", 0.2, 0.6, f"$4.5bn charge within a quarter of the H20 stop; {K10}"
    )
    """Part of unsold inventory written off in a quarter of refusal or closure."""
    write_down_notch: float = choice(0.12, "share", 0.05, 0.3, within=(0.001, 20.0))
    """Inventory above which a write-off moves Congress, in full at twice as much, as a share of
    what the maker sets aside for China in a quarter."""
    write_down_pressure: float = choice(0.4, "share", 0.1, 0.7)
    """Pressure in Congress when as much is written off from so full a shelf as China's market can
    spend in a quarter."""
    build_unasked: float = choice(
        0.5, "share", 0.2, 0.8, "a maker that was refused before builds with caution"
    )
    """What the maker builds while consent is refused, as a part of the usual."""
    unsold_cost: float = constant(
        15.0,
        "k USD per H100e",
        10,
        24,
        f"half of list price: $4.5bn charge on H20 at $12k for 0.25 of an H100; {K10}",
    )
    """Cost of a chip that was built and not sold."""
