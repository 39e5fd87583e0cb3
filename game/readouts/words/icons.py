"""Which drawing in `assets/icons` stands for what in the rules: names only, no pixels."""

from __future__ import annotations

from math import log2
from typing import Final

from game.places import ASSETS
from game.readouts.words.pages import page_of
from game.readouts.words.signs import Lock
from game.readouts.words.stock_looks import LOOKS
from game.rules import ActionKind, Ruleset, Side, Stock

__all__ = [
    "CHAPTERS",
    "CHIPS",
    "KINDS",
    "LENT",
    "LOCKS",
    "WAYS",
    "drawing_of_page",
    "icon_of_chip",
    "icon_of_gate",
    "icon_of_measure",
    "icon_of_page",
    "icon_of_passing",
    "icon_of_stock",
]

DRAWINGS: Final = frozenset(path.stem for path in (ASSETS / "icons").glob("*.svg"))
"""All there are. A flow, a programme or a special order finds its own by its name."""
LOCKS: Final = {
    ActionKind.LEVY: Lock.LEVIED,
    ActionKind.BAN: Lock.CLOSED,
    ActionKind.OPEN: Lock.OPEN,
}
"""How an order on a gate sets its lock."""
LENT: Final = {
    "flow-brink": "congress",
    "flow-capability": "model",
    "flow-choke": "ore",
    "flow-irony": "seedling",
    "flow-levy": "coin",
    "flow-market": "sales",
    "flow-outside": "event",
    "flow-programme": "research",
    "flow-stay-or-switch": "substitutes",
    "flow-turn": "orders",
    "gate-fab-equipment": "fab",
    "gate-hbm": "memory",
    "gate-offshore-cloud": "cloud",
    "gate-rare-earths": "ore",
    "indicator-ascend_performance": "chip",
    "indicator-best_legal_performance": "chip",
    "indicator-best_arrived_performance": "ship",
    "indicator-chip_lag_months": "clock",
    "indicator-chip_sales_bn": "sales",
    "indicator-compute_added_china_kh100e": "compute",
    "indicator-compute_added_us_kh100e": "compute",
    "indicator-compute_installed_china_kh100e": "compute",
    "indicator-compute_installed_us_kh100e": "compute",
    "indicator-compute_ratio_added": "compute",
    "indicator-compute_ratio_installed": "compute",
    "indicator-arrival_lag_months": "clock",
    "indicator-dependency_cuda": "lock-in",
    "indicator-domestic_share": "home",
    "indicator-frontier_performance": "chip",
    "indicator-legal_lag_months": "clock",
    "indicator-levy_rate": "coin",
    "indicator-levy_revenue_bn": "coin",
    "indicator-model_lag_months": "model",
    "indicator-self_reliance": "seedling",
    "indicator-import_quota": "gate-levied",
    "programme-chip-design": "chip",
    "programme-fabs": "fab",
    "programme-frontier-rd": "research",
    "programme-home-fabs": "fab",
    "programme-labs": "model",
    "special-affiliates-rule": "enforcement",
    "special-china-summit": "talks",
    "special-hold-launch": "clock",
    "special-home-buyers-first": "home",
    "special-inspect": "enforcement",
    "special-open-weights": "model",
    "special-rare-earth-answer": "ore",
    "special-rent-offshore": "cloud",
    "special-parent-rule": "enforcement",
    "special-rush-launch": "launch",
    "special-smuggle": "leaks",
    "special-stack-campaign": "ecosystem",
    "special-stockpile": "inventory",
    "special-testify": "congress",
    "special-threaten-cutoff": "threat",
    "special-threaten-rare-earths": "threat",
    "special-us-summit": "talks",
    "special-wait-for-consent": "clock",
}
"""Pages that wear the drawing of something else: one picture may serve several."""
KINDS: Final = {
    "chip": "chip",
    "constant": "gauge",
    "ending": "flag",
    "event": "event",
    "flow": "gauge",
    "gate": "gate-levied",
    "indicator": "gauge",
    "law": "law",
    "programme": "research",
    "score": "flag",
    "special": "special",
    "stock": "gauge",
}
"""The others wear that of their kind, so that a scenario may name what it likes."""
TIERS: Final = ("1", "2", "3", "4")
"""Generations: one tile, one with memory beside it, two tiles, four with memory all round."""
CHIPS: Final = {
    (line, tier): f"chip-{line}-{tier}" for line in ("us", "cut", "china") for tier in TIERS
}
"""Square for the US, with a corner missing where it was cut down to be sold; a diamond for China.
"""
WAYS: Final = {
    "back": "undo",
    "continue": "play",
    "copy": "save",
    "help": "book",
    "learn": "lesson",
    "load": "folder",
    "network": "talks",
    "new": "begin",
    "quit": "leave",
    "settings": "sliders",
    "teach": "allies",
    "workshop": "research",
}
"""Where the entries of a menu lead."""
CHAPTERS: Final = {
    "idea": "clock",
    "turn": "orders",
    "orders": "coin",
    "gates": "gate-open",
    "board": "roadmap",
    "leverage": "lock-in",
    "winning": "flag",
}
"""Chapters of the introduction."""
BY_SLUG: Final = {stock.slug: look.icon for stock, look in LOOKS.items()}


def icon_of_stock(stock: Stock) -> str:
    """Return the drawing of a stock."""
    return LOOKS[stock].icon


def icon_of_chip(ruleset: Ruleset, chip: int) -> str:
    """Return the drawing of a chip, by who makes it and by its generation.

    Told from the figures alone. The ladder of performance between the scenario's slowest chip and
    its fastest, in doublings, has as many rungs as there are generations. A chip was cut down to be
    sold if it needs a licence and was no faster than what its maker shipped before it.
    """
    chips = ruleset.chips
    lowest, highest = log2(float(chips.performance.min())), log2(float(chips.performance.max()))
    climbed = log2(float(chips.performance[chip])) - lowest
    rung = int(len(TIERS) * climbed / (highest - lowest)) if highest > lowest else 0
    line = "china" if int(chips.maker[chip]) == Side.CHINA else "us"
    if chip in chips.traded and chip not in ruleset.frontiers[Side.US]:
        line = "cut"
    return CHIPS[line, TIERS[min(rung, len(TIERS) - 1)]]


def icon_of_passing(ruleset: Ruleset, gate: int) -> str:
    """Return the drawing of what passes a gate, its chip or its channel; none where that has none.

    It stands beside the lock, which tells whether it may pass.
    """
    chip = int(ruleset.gate_chip[gate])
    if chip >= 0:
        return icon_of_chip(ruleset, chip)
    own = icon_of_page(page_of("gate", ruleset.gates.slugs[gate]))
    return "" if own == KINDS["gate"] else own


def icon_of_gate(lock: Lock) -> str:
    """Return the lock that a gate wears: open, a coin, or shut.

    >>> icon_of_gate(Lock.LEVIED)
    'gate-levied'
    """
    return f"gate-{lock.value}"


def icon_of_measure(slug: str) -> str:
    """Return the drawing of a stock or an indicator, by its slug.

    >>> icon_of_measure("us_congress"), icon_of_measure("model_lag_months")
    ('congress', 'model')
    """
    return BY_SLUG.get(slug) or icon_of_page(page_of("indicator", slug))


def drawing_of_page(page: str) -> str:
    """Return the drawing of a page's own subject, found by its name or lent; empty where none.

    >>> drawing_of_page("flow-lock-in"), drawing_of_page("flow-market")
    ('lock-in', 'sales')
    >>> drawing_of_page("special-moon-landing")
    ''
    """
    kind, _, subject = page.partition("-")
    if page in LENT:
        return LENT[page]
    return subject if kind in ("flow", "programme", "special") and subject in DRAWINGS else ""


def icon_of_page(page: str, kind: str = "") -> str:
    """Return the drawing of a page of the encyclopaedia, and so of the cause it explains.

    ``kind`` is that of a page whose slug does not begin with it.

    >>> icon_of_page("flow-lock-in"), icon_of_page("event-senate-hearing")
    ('lock-in', 'event')
    """
    own = drawing_of_page(page) or BY_SLUG.get(page.removeprefix("stock-"))
    return own or KINDS[kind or page.partition("-")[0]]
