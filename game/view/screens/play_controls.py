"""What can be pointed at and pressed on the play screen: places in the drawn panels."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, Protocol

import pygame

from game.language import Texts
from game.rules import NO_ORDER, Side
from game.view import keys
from game.view.focus import Focusable, FocusRing
from game.view.readouts.names import Names
from game.view.readouts.orders import OrdersReadout
from game.view.readouts.sums import Sum
from game.view.screens.mark import Mark
from game.view.theme import Theme
from game.view.widgets.order_layout import OrderLayout

__all__ = [
    "OrderGiver",
    "TABS",
    "Place",
    "keys_of_board",
    "note_of",
    "order_places",
    "place_of",
    "refill",
    "sealed",
    "tab_of",
    "tool_places",
]

TABS: Final = 4
"""Groups of orders."""


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
        told: Sum | None = None,
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
        self.detail = told.note if told is not None else detail
        """What there is to say about it; the first line is a title."""
        self.told = told
        """What it is made of, where it is a number."""
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

    def explain(self, key: str) -> None:
        """Open what the number at a place is made of."""


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
    places.append(Place("commit", layout.commit, orders.commit, giver.commit))
    sums = {"capital": orders.capital, "funds": orders.funds}
    # The plan is told in the room of the crossing.
    lanes = () if any(slot.action != NO_ORDER for slot in orders.slots) else layout.lanes
    rects = [*layout.purse, *lanes]
    if lanes:
        sums |= {"lane": orders.lane, "side-routes": orders.side_routes}
    return places + [
        Place(key, rect, told.title, partial(giver.explain, key), told=told)
        for (key, told), rect in zip(sums.items(), rects, strict=True)
    ]


def tool_places(
    spots: Sequence[pygame.Rect],
    acts: Sequence[Callable[[], None]],
    texts: Texts,
    keymap: keys.KeyMap,
) -> list[Place]:
    """Return the signs in the top bar, from the right: menu, help, advisors, as far as shown."""
    names = {"menu": "play-menu", "help": "play-help", "advisors": "advisors-open"}
    told = {key: texts(name, **keymap.values(texts)) for key, name in names.items()}
    return [
        Place(key, rect, name, act, detail=(name,))
        for (key, name), rect, act in zip(told.items(), spots, acts, strict=False)
    ]


def keys_of_board(texts: Texts, keymap: keys.KeyMap) -> list[tuple[str, str]]:
    """Return the keys of the board with what they do, for the help."""

    def shown(*actions: keys.Action) -> str:
        return " ".join(keymap.shown(action, texts) for action in actions)

    return [
        (texts("play-key-tabs"), texts("play-key-tabs-about")),
        (shown(keys.GROUP_BACK, keys.GROUP_ON), texts("keys-help-groups")),
        (texts("play-key-move"), texts("play-key-move-about")),
        (texts("play-key-give"), texts("play-key-give-about")),
        (shown(keys.UNDO), texts("play-key-undo-about")),
        (shown(keys.COMMIT), texts("play-key-commit-about")),
        (shown(keys.MARK_BACK, keys.MARK_ON), texts("play-key-marks-about")),
        (texts("play-key-menu"), texts("play-key-menu-about")),
        (shown(keys.CLOSER, keys.WIDER), texts("race-key-zoom-about")),
        (shown(keys.EARLIER, keys.LATER), texts("race-key-pan-about")),
        (shown(keys.WHOLE), texts("race-key-whole-about")),
        (texts("strait-key-pin"), texts("strait-key-pin-about")),
        (shown(keys.READ), texts("strait-key-order-about")),
        (shown(keys.WHY), texts("sums-key-why-about")),
        (shown(keys.ADVISORS), texts("advisors-key-about")),
    ]


def tab_of(event: pygame.event.Event, now: int, tabs: int) -> int | None:
    """The group of orders that a key opens while another is open, or None."""
    if keys.GROUP_ON.met(event) or keys.GROUP_BACK.met(event):
        return (now + (1 if keys.GROUP_ON.met(event) else -1)) % tabs
    number = keys.DIGITS.get(event.key, 0)
    return number - 1 if 0 < number <= tabs and not event.mod & pygame.KMOD_CTRL else None


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


def note_of(place: Focusable | None) -> Mark | None:
    """What a place of a drawn panel has to say."""
    if isinstance(place, Place) and place.detail:
        page = place.told.page if place.told is not None else ""
        return Mark(place.rect, place.detail, page, place.told)
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
