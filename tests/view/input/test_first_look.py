"""A screen answers to presses once it has been seen, and never to what was begun before it."""

import pygame
import pytest

from game.view.input import keys
from game.view.input.first_look import SECONDS, FirstLook

ENTER, SPACE = pygame.K_RETURN, pygame.K_SPACE
BEFORE, NOW = "the screen before", "the screen on top"


def key(code: int, kind: int = pygame.KEYDOWN, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(kind, key=code, mod=mod, unicode="")


def button(kind: int) -> pygame.event.Event:
    return pygame.event.Event(kind, button=1, pos=(5, 5))


def a_look(seen: float | None) -> FirstLook:
    """A screen that has been seen for so long, or not at all, after another one."""
    look = FirstLook()
    look.drawn(BEFORE)
    for seconds in (0.0, 1.0):
        look.pass_time(seconds)
    if seen is not None:
        look.drawn(NOW)
        for seconds in (0.0, seen):
            look.pass_time(seconds)
    return look


@pytest.mark.parametrize("code", [ENTER, SPACE, pygame.K_4, pygame.K_u, pygame.K_BACKSPACE])
def test_a_key_is_not_heard_before_the_screen_was_seen(code: int) -> None:
    event = key(code)

    assert not a_look(None).lets_through(event, NOW, typing=False)
    assert not a_look(SECONDS - 0.01).lets_through(event, NOW, typing=False)
    assert a_look(SECONDS).lets_through(event, NOW, typing=False)


@pytest.mark.parametrize("code", [ENTER, SPACE])
def test_the_time_that_went_into_making_a_screen_is_not_time_to_look_at_it(code: int) -> None:
    look = a_look(None)
    look.drawn(NOW)
    look.pass_time(2.0)  # the frame in which it was made and drawn

    assert not look.lets_through(key(code), NOW, typing=False)


@pytest.mark.parametrize(
    "code", [pygame.K_TAB, pygame.K_DOWN, pygame.K_ESCAPE, pygame.K_F1, pygame.K_PAGEDOWN]
)
def test_keys_that_move_or_lead_back_need_no_look(code: int) -> None:
    assert a_look(None).lets_through(key(code), NOW, typing=False)


def test_a_click_is_dropped_whole() -> None:
    """Where the press was too early its release is not heard later."""
    look = a_look(0.1)

    assert not look.lets_through(button(pygame.MOUSEBUTTONDOWN), NOW, typing=False)
    look.pass_time(SECONDS)
    assert not look.lets_through(button(pygame.MOUSEBUTTONUP), NOW, typing=False)
    assert look.lets_through(button(pygame.MOUSEBUTTONDOWN), NOW, typing=False)
    assert look.lets_through(button(pygame.MOUSEBUTTONUP), NOW, typing=False)


def test_a_button_that_went_down_on_the_screen_before_is_not_released_on_this_one() -> None:
    look = a_look(None)
    assert look.lets_through(button(pygame.MOUSEBUTTONDOWN), BEFORE, typing=False)
    look.drawn(NOW)
    for seconds in (0.0, 2.0):
        look.pass_time(seconds)

    assert not look.lets_through(button(pygame.MOUSEBUTTONUP), NOW, typing=False)


def test_a_key_held_since_the_screen_before_repeats_in_vain() -> None:
    look = a_look(None)
    assert look.lets_through(key(ENTER), BEFORE, typing=False)
    look.drawn(NOW)
    for seconds in (0.0, 2.0):
        look.pass_time(seconds)

    assert not look.lets_through(key(ENTER), NOW, typing=False)
    look.lets_through(key(ENTER, pygame.KEYUP), NOW, typing=False)
    assert look.lets_through(key(ENTER), NOW, typing=False)


def test_a_key_of_the_players_own_is_let_go_as_itself() -> None:
    """B is Enter of the table here: its release frees B, and Enter stays free."""
    look = a_look(1.0)
    meaning = key(ENTER, mod=pygame.KMOD_LCTRL)
    assert look.lets_through(key(pygame.K_b), NOW, typing=False, meaning=meaning)
    look.lets_through(key(pygame.K_b, pygame.KEYUP), NOW, typing=False)
    look.drawn(BEFORE)
    for seconds in (0.0, 1.0):
        look.pass_time(seconds)

    assert look.lets_through(key(ENTER), BEFORE, typing=False)
    assert look.lets_through(key(pygame.K_b), BEFORE, typing=False, meaning=meaning)


def test_a_controller_is_heard_again_although_it_tells_of_no_release() -> None:
    press = pygame.event.Event(pygame.KEYDOWN, key=ENTER, mod=0, unicode="", of_table=True)
    look = a_look(SECONDS)

    assert look.lets_through(press, NOW, typing=False)
    look.drawn(BEFORE)
    assert not look.lets_through(press, BEFORE, typing=False), "not yet seen"
    for seconds in (0.0, SECONDS):
        look.pass_time(seconds)
    assert look.lets_through(press, BEFORE, typing=False)


def test_letters_are_written_from_the_first_moment() -> None:
    look = a_look(None)

    assert look.lets_through(key(pygame.K_a), NOW, typing=True)
    assert not look.lets_through(key(ENTER), NOW, typing=True)


def test_what_opens_and_closes_by_one_key_is_known_by_the_table() -> None:
    """Whatever key the player gave it."""
    look = a_look(None)
    wish = keys.HELP.usual

    meaning = key(wish.key)
    assert look.lets_through(key(pygame.K_b), NOW, typing=False, meaning=meaning)
