"""Tips: a word on a thing when it is first met, once and never again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from game.readouts.board.usual_lead import Stand, lead_of, read_usual_lead, stand_of, towards
from game.rules import Side, Stock
from game.view.guide.sight import Sight

__all__ = ["TIPS", "Tip", "next_tip"]

POOR: Final = 1.0
"""Political capital below which hardly any order can be paid [PC]."""
TENSE: Final = 0.6
"""Tension from which the end of everything is in sight [share]."""
BRINK: Final = 0.7
"""Pressure in Congress near the law of the scenarios that ship [share]."""
FULL_SHELF: Final = 140.0
"""Inventory that hurts when it is written down [kH100e]."""
FAR_BEHIND: Final = 15.0
"""A lead of the rival that makes a newcomer believe the match lost [points]."""
SHOCKED: Final = 0.05
"""A shock worth a word [share]."""


@dataclass(frozen=True)
class Tip:
    """One tip; its words are ``guide-tip-SLUG`` and ``guide-tip-SLUG-says``."""

    slug: str
    met: Callable[[Sight], bool]
    page: str = ""
    """The page of the encyclopaedia that says more."""


def _on(name: str) -> Callable[[Sight], bool]:
    return lambda sight: sight.top.name == name


def _on_board(test: Callable[[Sight], bool]) -> Callable[[Sight], bool]:
    return lambda sight: sight.play is not None and test(sight)


def _is(sight: Sight, side: Side) -> bool:
    return sight.play is not None and sight.play.side is side


def _capital(sight: Sight) -> float:
    return sight.stock(Stock.US_CAPITAL if _is(sight, Side.US) else Stock.CHINA_CAPITAL)


def _doubted(sight: Sight) -> bool:
    """Home is about to take capital away."""
    if sight.seen is None or not _is(sight, Side.CHINA):
        return False
    return sight.stock(Stock.CHINA_LEGITIMACY) < sight.seen.ruleset.params.restless_legitimacy


def _locked(sight: Sight) -> bool:
    return sight.seen is not None and bool(sight.seen.known.lock.any())


def _threatened(sight: Sight) -> bool:
    """The rival has announced a measure for this quarter."""
    play = sight.play
    return play is not None and int(play.seen.known.threat[0, play.side.rival]) >= 0


def _behind_as_usual(sight: Sight) -> bool:
    """Far behind where strong players of that side are far behind too, and doing no worse."""
    play = sight.play
    usual = None if play is None else read_usual_lead(play.seen)
    if play is None or usual is None or stand_of(play.seen, usual) is Stand.WORSE:
        return False
    return max(lead_of(play.seen), towards(play.side, usual.middle)) <= -FAR_BEHIND


TIPS: Final = (
    Tip("board", _on("play"), "flow-turn"),
    Tip("reveal", _on("reveal"), "flow-turn"),
    Tip("report", _on("report"), "flow-turn"),
    Tip("ending", _on("ending"), "score-us"),
    Tip("map", _on("map"), "flow-turn"),
    Tip("behind", _on_board(_behind_as_usual), "score-china"),
    Tip("threat", _on_board(_threatened), "flow-threat"),
    Tip("locked", _on_board(_locked), "flow-law"),
    Tip("capital", _on_board(lambda sight: _capital(sight) < POOR), "flow-orders"),
    Tip("tension", _on_board(lambda sight: sight.stock(Stock.TENSION) >= TENSE), "flow-tension"),
    Tip(
        "brink",
        lambda sight: _is(sight, Side.US) and sight.stock(Stock.US_CONGRESS) >= BRINK,
        "flow-brink",
    ),
    Tip(
        "doubt",
        _on_board(_doubted),
        "flow-refusal",
    ),
    Tip(
        "shelf",
        lambda sight: _is(sight, Side.US) and sight.stock(Stock.US_INVENTORY) >= FULL_SHELF,
        "flow-inventory",
    ),
    Tip(
        "shock",
        _on_board(lambda sight: sight.stock(Stock.CHINA_SHOCK) >= SHOCKED),
        "flow-rug-pull",
    ),
)
"""The first that is met and was never shown is shown."""


def next_tip(sight: Sight, shown: tuple[str, ...]) -> Tip | None:
    """Return the first tip that is due and has not been shown."""
    return next((tip for tip in TIPS if tip.slug not in shown and tip.met(sight)), None)
