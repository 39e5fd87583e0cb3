"""What can be pointed at and pressed on the play screen: places in the drawn panels."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, Protocol

import pygame

from game.language import Texts
from game.rules import NO_ORDER, Side
from game.view.focus import Focusable, FocusRing
from game.view.readouts.names import Names
from game.view.readouts.orders import OrdersReadout
from game.view.theme import Theme
from game.view.widgets.order_layout import OrderLayout

__all__ = [
    "BACKWARD",
    "ENTER",
    "TABS",
    "OrderGiver",
    "Place",
    "keys_of_board",
    "note_of",
    "order_places",
    "place_of",
    "refill",
    "sealed",
    "tool_places",
]

TABS: Final = {pygame.K_1 + at: at for at in range(4)} | {pygame.K_KP1 + at: at for at in range(4)}
BACKWARD: Final = (pygame.K_BACKSPACE, pygame.K_DELETE)
ENTER: Final = (pygame.K_RETURN, pygame.K_KP_ENTER)


class Place:
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
        radius: int = 7,
    ) -> None:
        self.key = key
        """What it is, whatever the layout: the focus finds it again by this."""
        self._rect = rect
        self._label = label
        self._press = press
        self._enabled = enabled
        self.order = order
        """The order of the side's menu that it stands for, if any."""
        self.slot = slot
        """The slot that it is, or -1."""
        self.detail = detail
        """What there is to say about it; the first line is a title."""
        self.radius = radius

    @property
    def rect(self) -> pygame.Rect:
        """Where it is, in window pixels."""
        return self._rect

    @property
    def label(self) -> str:
        """Its name in words."""
        return self._label

    @property
    def enabled(self) -> bool:
        """Whether it can be reached."""
        return self._enabled

    def activate(self) -> None:
        """Do what a press means; a place that only informs does nothing."""
        if self._press is not None:
            self._press()


class OrderGiver(Protocol):
    """The screen that the order panel belongs to."""

    def open_tab(self, tab: int) -> None:
        """Show another group of orders."""

    def turn_page(self, step: int) -> None:
        """Show another page of the group."""

    def give(self, action: int) -> None:
        """Put an order into a slot."""

    def take_back(self, slot: int) -> None:
        """Empty a slot."""

    def commit(self) -> None:
        """Seal the orders of the quarter."""


def order_places(
    orders: OrdersReadout, layout: OrderLayout, giver: OrderGiver, theme: Theme, *, sealed: bool
) -> list[Place]:
    """Return everything on the order panel that can be pressed, in the order of Tab."""
    places = [
        Place(f"tab-{at}", rect, group.label, partial(giver.open_tab, at), radius=rect.height // 2)
        for at, (rect, group) in enumerate(zip(layout.tabs, orders.groups, strict=True))
    ]
    for rect, step, label in ((layout.page_back, -1, "<"), (layout.page_on, 1, ">")):
        if rect is not None:
            turn = partial(giver.turn_page, step)
            places.append(Place(f"page{step}", rect, label, turn, radius=rect.height // 2))
    for card in layout.cards:
        for choice, rect in zip(card.card.choices, card.choices, strict=True):
            key, act = f"order-{choice.action}", partial(giver.give, choice.action)
            radius = theme.px(6)
            places.append(Place(key, rect, choice.name, act, order=choice.action, radius=radius))
    for at, (slot, rect) in enumerate(zip(orders.slots, layout.slots, strict=True)):
        held = slot.action if slot.action != NO_ORDER else None
        label, act = f"{slot.number} {slot.name}", partial(giver.take_back, at)
        enabled = held is not None and not sealed
        places.append(Place(f"slot-{at}", rect, label, act, enabled=enabled, order=held, slot=at))
    return [*places, Place("commit", layout.commit, orders.commit, giver.commit)]


def tool_places(
    spots: Sequence[pygame.Rect], acts: Sequence[Callable[[], None]], texts: Texts
) -> list[Place]:
    """Return the signs in the top bar, from the right: menu, help, advisors, as far as shown."""
    names = {"menu": "play-menu", "help": "play-help", "advisors": "advisors-open"}
    return [
        Place(key, rect, texts(name), act, detail=(texts(name),))
        for (key, name), rect, act in zip(names.items(), spots, acts, strict=False)
    ]


def keys_of_board(texts: Texts) -> list[tuple[str, str]]:
    """Return the keys of the board with what they do, for the help."""
    names = ("tabs", "move", "give", "undo", "commit", "marks", "menu")
    told = [(texts(f"play-key-{name}"), texts(f"play-key-{name}-about")) for name in names]
    looks = [
        ("+ −", texts("race-key-zoom-about")),
        ("Ctrl + ← →", texts("race-key-pan-about")),
        ("0", texts("race-key-whole-about")),
    ]
    looks += [
        (texts("strait-key-pin"), texts("strait-key-pin-about")),
        ("I", texts("strait-key-order-about")),
    ]
    return [*told, *looks, ("H", texts("advisors-key-about"))]


def place_of(places: Sequence[Place], key: str) -> Place:
    """The place of that key, which is among them."""
    return next(place for place in places if place.key == key)


def refill(ring: FocusRing, places: Sequence[Place]) -> None:
    """Put the places of a new layout into the ring; the focus stays on what it was on."""
    focused = ring.focused.key if isinstance(ring.focused, Place) else ""
    ring.refill(places)
    kept = next((p for p in places if p.key == focused and p.enabled), None)
    if kept is not None:
        ring.focus(kept)
    elif ring.focused is None or focused:
        ring.focus(places[0])


def note_of(place: Focusable | None) -> tuple[pygame.Rect, tuple[str, ...]] | None:
    """What a place of a drawn panel has to say."""
    if isinstance(place, Place) and place.detail:
        return place.rect, place.detail
    return None


def sealed(orders: OrdersReadout, names: Names, side: Side, *, watched: bool) -> OrdersReadout:
    """The panel of a side that waits or is only watched: its button says so."""
    texts = names.texts
    if watched:
        return replace(
            orders, commit=texts("play-watch-next"), commit_note=texts("play-watch-note")
        )
    rival = names.side(side.rival)
    return replace(
        orders, commit=texts("play-committed"), commit_note=texts("play-thinking", side=rival)
    )
