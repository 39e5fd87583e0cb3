"""Places: parts of a drawn page or panel that can be pointed at, pressed and asked."""

from collections.abc import Callable, Sequence

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.view.gui.spot import Spot
from game.view.input.focus import Focusable, FocusRing
from game.view.screens.mark import Mark

__all__ = ["Place", "exchange", "note_of", "place_of", "refill"]


class Place(Spot):
    """A part of a drawn panel that joins the focus ring; the panel draws it."""

    def __init__(
        self,
        key: str,
        rect: pygame.Rect,
        label: str,
        press: Callable[[], None] | None = None,
        *,
        enabled: bool = True,
        order: int | None = None,
        slot: int = -1,
        detail: tuple[str, ...] = (),
        page: str = "",
        breakdown: Breakdown | None = None,
        radius: int = 7,
    ) -> None:
        super().__init__(rect, label, press, enabled=enabled)
        self.key = key
        """What it is, whatever the layout: the focus finds it again by this."""
        self.order = order
        """The order of the side's menu that it stands for, if any."""
        self.slot = slot
        """The slot that it is, or -1."""
        self.detail = breakdown.note if breakdown is not None else detail
        """What there is to say about it; the first line is a title."""
        self.page = breakdown.page if breakdown is not None else page
        """What page of the rules tells more of it."""
        self.breakdown = breakdown
        """What it is made of, where it is a number."""
        self.radius = radius
        self.beside = rect
        """What a note on it keeps clear of."""

    def is_as(self, other: "Place") -> bool:
        """Whether it stands where another does and tells the same."""
        return (self.rect, self.detail, self.enabled) == (other.rect, other.detail, other.enabled)


def place_of(places: Sequence[Place], key: str) -> Place:
    """The place of that key, which is among them."""
    return next(place for place in places if place.key == key)


def refill(ring: FocusRing, items: Sequence[Focusable], first: int | None = 0) -> None:
    """Put what a new layout has into the ring; the focus stays on the place that it was on.

    ``first`` has the focus where there was none, or where its place is gone.
    """
    focused = ring.focused.key if isinstance(ring.focused, Place) else ""
    ring.refill(items, first)
    places = (item for item in items if isinstance(item, Place) and item.enabled)
    kept = next((place for place in places if place.key == focused), None)
    if kept is not None:
        ring.focus(kept)
    elif first is not None and (ring.focused is None or focused):
        ring.focus(items[first])


def exchange(ring: FocusRing, items: Sequence[Place]) -> list[Place]:
    """Put other places into the ring while it is in use, and return what is in it then.

    A place that is what it was stays, so that a hand on it notices nothing.
    """
    kept = {place.key: place for place in ring.items if isinstance(place, Place)}
    places = [
        old if (old := kept.get(new.key)) is not None and old.is_as(new) else new for new in items
    ]
    ring.exchange(places)
    return places


def note_of(place: Focusable | None) -> Mark | None:
    """What a place of a drawn panel has to say."""
    if isinstance(place, Place) and place.detail:
        return Mark(place.beside, place.detail, place.page, place.breakdown)
    return None
