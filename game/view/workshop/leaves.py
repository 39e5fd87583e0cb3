"""All leaves of the workshop, in the order of their tabs."""

from typing import Final

from game.view.workshop.events_leaf import EventsLeaf
from game.view.workshop.findings_leaf import FindingsLeaf
from game.view.workshop.history_leaf import HistoryLeaf
from game.view.workshop.leaf import Leaf
from game.view.workshop.numbers_leaf import NumbersLeaf
from game.view.workshop.play_leaf import PlayLeaf

__all__ = ["LEAVES"]

LEAVES: Final[tuple[type[Leaf], ...]] = (
    FindingsLeaf,
    NumbersLeaf,
    EventsLeaf,
    HistoryLeaf,
    PlayLeaf,
)
