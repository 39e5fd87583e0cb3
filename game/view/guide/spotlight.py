"""Where on the screen the thing is that a task of the lesson asks for."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.rules import NO_ORDER, ActionKind
from game.view.board.play import PlayScreen
from game.view.board.play_controls import order_on_card
from game.view.guide.sight import Sight
from game.view.reference.encyclopaedia import EncyclopaediaScreen
from game.view.screens.hotspot_control import HotspotControl

__all__ = [
    "first_meter",
    "how_to_win",
    "legal_bracket",
    "order_of",
    "orders_in_sight",
    "plan",
    "twice_held_chip",
]

Spots = list[pygame.Rect]
TAB_OF = {ActionKind.LEVY: 0, ActionKind.INVEST: 2, ActionKind.SPECIAL: 3}
"""The group in which orders of a kind lie."""


def legal_bracket(sight: Sight) -> Spots:
    """Return the name of the bracket that has the mark of eighteen months."""
    play = sight.play
    if play is None:
        return []
    board = play.board
    left, top = board.spots.timeline.topleft
    pills = [each.pill for each in board.race_layout.brackets if each.bracket.target is not None]
    return [pygame.Rect(left + pill.x, top + pill.y, pill.w, pill.h) for pill in pills]


def twice_held_chip(sight: Sight) -> Spots:
    """Return the first chip that two gates hold."""
    play = sight.play
    if play is None:
        return []
    board = play.board
    left, top = board.spots.timeline.topleft
    side = board.theme.px(18)
    for chip in board.race_layout.chips:
        if len(chip.chip.gates) > 1:
            spot = pygame.Rect(0, 0, side, side)
            spot.center = (left + round(chip.x), top + round(chip.y))
            return [spot]
    return []


def orders_in_sight(sight: Sight) -> Spots:
    """Return every order of the group that is open."""
    play = sight.play
    return _together(control.rect for control in _orders(play)) if play is not None else []


def order_of(sight: Sight, kind: ActionKind) -> Spots:
    """Return the next press on the way to an order of a kind: its group, the order, the commitment.

    Where none can be given now, the quarter has to go by; a full pair of slots has to be emptied.
    """
    play = sight.play
    if play is None or play.waiting:
        return []
    menu = play.table.ruleset.menus[play.side]
    if sight.in_a_slot(kind):
        return _place(play, "commit")
    if play.plan.is_full:
        return _together(rect for at in (0, 1) for rect in _place(play, f"slot-{at}"))
    tab = TAB_OF[kind]
    if play.sheet.tab != tab:
        return _place(play, f"tab-{tab}")
    cards = [
        [
            rect
            for choice, rect in zip(card.card.choices, card.choices, strict=True)
            if choice.can_be_given and menu[choice.action].kind is kind
        ]
        for card in play.order_layout.cards
    ]
    if kind is ActionKind.LEVY:  # a rate of one chip, not of all
        cards = [fitting for fitting in cards if fitting][:1]
    return _together(rect for fitting in cards for rect in fitting) or _place(play, "commit")


def first_meter(sight: Sight) -> Spots:
    """Return a meter with causes; in the first quarter there are none yet, and it has to go by."""
    play = sight.play
    if play is None or play.waiting:
        return []
    return _place(play, "meter-0" if play.table.turn else "commit")


def plan(sight: Sight) -> Spots:
    """Return what the orders in the slots bring, in points; an order where there is none yet."""
    play = sight.play
    if play is None or play.waiting:
        return []
    if all(order == NO_ORDER for order in play.planned):
        return orders_in_sight(sight)
    return _place(play, "plan") or _place(play, "end")


def how_to_win(sight: Sight) -> Spots:
    """Return the side's own score, which opens its page; in the rules, the page in the list."""
    if isinstance(sight.top, EncyclopaediaScreen):
        row = sight.top.row_of("score-us")
        return [row] if row is not None else []
    return _place(sight.play, "score-us") if sight.play is not None else []


def _orders(play: PlayScreen) -> list[HotspotControl]:
    controls = (item for item in play.ring.items if isinstance(item, HotspotControl))
    return [control for control in controls if order_on_card(control) is not None]


def _place(play: PlayScreen, key: str) -> Spots:
    controls = [item for item in play.ring.items if isinstance(item, HotspotControl)]
    return [control.rect for control in controls if control.key == key]


def _together(rects: Iterator[pygame.Rect]) -> Spots:
    """One rectangle around all of them."""
    every = [*rects]
    return [every[0].unionall(every[1:])] if every else []
