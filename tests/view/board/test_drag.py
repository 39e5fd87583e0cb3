"""Orders are dragged: from a card into a slot, between slots, and out again."""

import pygame

from game.rules import NO_ORDER, Side
from game.view.board.play import PlayScreen
from tests.hands import Hands, an_app, shown
from tests.matches import a_table


def drag(app, start: tuple[int, int], end: tuple[int, int], *, held: bool = True) -> None:
    """Press, move in two steps, release; ``held`` says whether the button stays down meanwhile."""

    def move(pos):
        data = {"pos": pos, "rel": (1, 1), "buttons": (1 if held else 0, 0, 0)}
        app.frame(0.02, [pygame.event.Event(pygame.MOUSEMOTION, data)])

    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=start, button=1)])
    move((start[0] + 20, start[1] + 3))
    move(end)
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONUP, pos=end, button=1)])


def card(screen: PlayScreen, slug: str) -> tuple[int, tuple[int, int]]:
    order = screen.table.ruleset.action(Side.US, slug)
    place = next(item for item in screen.ring.items if getattr(item, "order", None) == order)
    return order, place.rect.center


def slot(screen: PlayScreen, at: int) -> tuple[int, int]:
    return screen.order_layout.slots[at].center


def test_a_card_goes_into_the_slot_it_is_dropped_on() -> None:
    app = an_app()
    screen = shown(app, a_table())
    order, place = card(screen, "levy-licence-h200-50")

    drag(app, place, slot(screen, 1))

    assert screen.planned == [NO_ORDER, order]


def test_a_card_dropped_beside_the_slots_is_not_given() -> None:
    app = an_app()
    screen = shown(app, a_table())
    _, place = card(screen, "levy-licence-h200-50")

    drag(app, place, (place[0], 60))

    assert screen.planned == [NO_ORDER, NO_ORDER]


def test_a_slot_that_is_full_takes_the_new_order_instead() -> None:
    app = an_app()
    screen = shown(app, a_table())
    screen.open_tab(2)
    first, place = card(screen, "invest-allies")
    second, other = card(screen, "invest-enforcement")
    third, last = card(screen, "invest-substitutes")

    drag(app, place, slot(screen, 0))
    drag(app, other, slot(screen, 1))
    drag(app, last, slot(screen, 0))

    assert screen.planned == [third, second]
    assert first not in screen.planned


def test_orders_change_places_and_leave_their_slot() -> None:
    app = an_app()
    screen = shown(app, a_table())
    screen.open_tab(2)
    first, place = card(screen, "invest-allies")
    second, other = card(screen, "invest-enforcement")
    drag(app, place, slot(screen, 0))
    drag(app, other, slot(screen, 1))

    drag(app, slot(screen, 0), slot(screen, 1))
    assert screen.planned == [second, first]

    drag(app, slot(screen, 0), (slot(screen, 0)[0], 60))
    assert screen.planned == [NO_ORDER, first]


def test_one_gate_is_ordered_but_once() -> None:
    app = an_app()
    screen = shown(app, a_table())
    _, low = card(screen, "levy-licence-h200-15")
    half, high = card(screen, "levy-licence-h200-50")
    drag(app, low, slot(screen, 0))

    drag(app, high, slot(screen, 1))

    assert screen.planned == [NO_ORDER, half]


def test_what_cannot_be_given_cannot_be_dropped() -> None:
    app = an_app()
    screen = shown(app, a_table())
    refused = next(
        place
        for place in screen.ring.items
        if getattr(place, "order", None) is not None and screen.seen.reasons(place.order)
    )

    drag(app, refused.rect.center, slot(screen, 0))

    assert screen.planned == [NO_ORDER, NO_ORDER]


def test_a_press_without_a_move_is_a_click() -> None:
    app = an_app()
    screen = shown(app, a_table())
    order, place = card(screen, "levy-licence-h200-50")

    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        app.frame(0.02, [pygame.event.Event(kind, pos=place, button=1)])

    assert screen.planned == [order, NO_ORDER]


def test_a_button_let_go_elsewhere_or_a_screen_between_ends_the_drag() -> None:
    app = an_app()
    screen = shown(app, a_table())
    _, place = card(screen, "levy-licence-h200-50")

    drag(app, place, slot(screen, 0), held=False)
    given = list(screen.planned)
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=1)])
    Hands(app).press(pygame.K_F1, pygame.K_F1)
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONUP, pos=slot(screen, 0), button=1)])

    assert given == screen.planned == [NO_ORDER, NO_ORDER]
