"""What can be pointed at and pressed on the play screen: hotspots of the drawn panels."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, Protocol

import pygame

from game.language import Texts
from game.readouts.orders.orders import OrdersReadout
from game.readouts.words.names import Names
from game.rules import NO_ORDER, Side
from game.view.board.order_layout import HEADING, OrderLayout, hotspots_of_orders
from game.view.drawing.theme import Theme
from game.view.input import keys
from game.view.input.focus import Focusable
from game.view.screens.hotspot_control import HotspotControl, controls_of

__all__ = [
    "OrderGiver",
    "TABS",
    "keys_of_board",
    "order_controls",
    "order_on_card",
    "sealed",
    "tab_of",
    "tool_hotspots",
]

TABS: Final = 4
"""Groups of orders."""


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


def order_controls(
    orders: OrdersReadout, layout: OrderLayout, giver: OrderGiver, theme: Theme, *, sealed: bool
) -> list[HotspotControl]:
    """Return everything on the order panel that can be pressed, in the order of Tab."""
    controls = [
        HotspotControl(
            f"tab-{at}", rect, group.label, partial(giver.open_tab, at), radius=rect.height // 2
        )
        for at, (rect, group) in enumerate(zip(layout.tabs, orders.groups, strict=True))
    ]
    for rect, step, label in ((layout.page_back, -1, "<"), (layout.page_on, 1, ">")):
        if rect is not None:
            turn = partial(giver.turn_page, step)
            controls.append(
                HotspotControl(f"page{step}", rect, label, turn, radius=rect.height // 2)
            )
    top = layout.tabs[0].top - theme.px(HEADING)
    for card in layout.cards:
        for choice, rect in zip(card.card.choices, card.choices, strict=True):
            key, act = f"order-{choice.action}", partial(giver.give, choice.action)
            radius = theme.px(6)
            control = HotspotControl(
                key,
                rect,
                choice.name,
                act,
                order=choice.action,
                detail=(choice.name, *choice.says),
                radius=radius,
            )
            # The note lies above the panel: nothing that can be pressed is under it.
            control.beside = pygame.Rect(rect.left, top, rect.width, rect.bottom - top)
            controls.append(control)
    for at, (slot, rect) in enumerate(zip(orders.slots, layout.slots, strict=True)):
        held = slot.action if slot.action != NO_ORDER else None
        label, act = f"{slot.number} {slot.name}", partial(giver.take_back, at)
        enabled = held is not None and not sealed
        controls.append(
            HotspotControl(f"slot-{at}", rect, label, act, enabled=enabled, order=held, slot=at)
        )
    controls.append(HotspotControl("commit", layout.commit, orders.commit, giver.commit))
    return [*controls, *controls_of(hotspots_of_orders(orders, layout), giver.explain)]


def order_on_card(control: Focusable | None) -> int | None:
    """Return the order that a card offers at a control, or None; a slot holds one, offers none."""
    if not isinstance(control, HotspotControl) or control.slot >= 0:
        return None
    return control.order


def tool_hotspots(
    rects: Sequence[pygame.Rect],
    acts: Sequence[Callable[[], None]],
    texts: Texts,
    keymap: keys.KeyMap,
) -> list[HotspotControl]:
    """Return the signs in the top bar, from the right: menu, help, advisors, as far as shown."""
    names = {"menu": "play-menu", "help": "play-help", "advisors": "advisors-open"}
    told = {key: texts(name, **keymap.values(texts)) for key, name in names.items()}
    return [
        HotspotControl(key, rect, name, act, detail=(name,))
        for (key, name), rect, act in zip(told.items(), rects, acts, strict=False)
    ]


def keys_of_board(texts: Texts, keymap: keys.KeyMap) -> list[tuple[str, str]]:
    """Return the keys of the board with what they do, for the help."""

    def shown(*actions: keys.Action) -> str:
        return _shown(actions, texts, keymap)

    return [
        (texts("play-key-tabs"), texts("play-key-tabs-about")),
        (shown(keys.GROUP_BACK, keys.GROUP_ON), texts("keys-help-groups")),
        (texts("play-key-move"), texts("play-key-move-about")),
        (texts("play-key-give"), texts("play-key-give-about")),
        (shown(keys.UNDO), texts("play-key-undo-about")),
        (shown(keys.COMMIT), texts("play-key-commit-about")),
        (texts("play-key-menu"), texts("play-key-menu-about")),
        *keys_of_race(texts, keymap),
        (texts("view-key-enter"), texts("strait-key-pin-about")),
        (shown(keys.READ), texts("strait-key-order-about")),
        (shown(keys.WHY), texts("sums-key-why-about")),
        (shown(keys.ADVISORS), texts("advisors-key-about")),
    ]


def keys_of_race(texts: Texts, keymap: keys.KeyMap) -> list[tuple[str, str]]:
    """Return the keys along the race with what they do, for the help."""
    told = (
        ((keys.MARK_BACK, keys.MARK_ON), "play-key-marks-about"),
        ((keys.CLOSER, keys.WIDER), "race-key-zoom-about"),
        ((keys.EARLIER, keys.LATER), "race-key-pan-about"),
        ((keys.WHOLE,), "race-key-whole-about"),
    )
    return [(_shown(actions, texts, keymap), texts(about)) for actions, about in told]


def _shown(actions: Sequence[keys.Action], texts: Texts, keymap: keys.KeyMap) -> str:
    return " ".join(keymap.shown(action, texts) for action in actions)


def tab_of(event: pygame.event.Event, now: int, tabs: int) -> int | None:
    """Return the group of orders that a key opens while another is open, or None."""
    if keys.GROUP_ON.met(event) or keys.GROUP_BACK.met(event):
        return (now + (1 if keys.GROUP_ON.met(event) else -1)) % tabs
    number = keys.DIGITS.get(event.key, 0)
    return number - 1 if 0 < number <= tabs and not event.mod & pygame.KMOD_CTRL else None


def sealed(
    orders: OrdersReadout, names: Names, side: Side, *, waiting: bool, watched: bool
) -> OrdersReadout:
    """Return the panel of a side that waits or is only watched: its button says so."""
    texts = names.texts
    if watched and waiting:
        return replace(
            orders, commit=texts("play-watch-waits"), commit_note=texts("play-watch-waits-note")
        )
    if watched:
        return replace(
            orders, commit=texts("play-watch-next"), commit_note=texts("play-watch-note")
        )
    rival = names.side(side.rival)
    return replace(
        orders, commit=texts("play-committed"), commit_note=texts("play-thinking", side=rival)
    )
