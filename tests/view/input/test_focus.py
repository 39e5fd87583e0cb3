import pygame
import pytest

from game.view.input.focus import FocusRing, KeyTaker


class Item:
    """A control that counts how often it was pressed."""

    def __init__(self, label: str, rect: tuple[int, int, int, int], enabled: bool = True) -> None:
        self.label = label
        self.rect = pygame.Rect(rect)
        self.enabled = enabled
        self.presses = 0

    def activate(self) -> None:
        self.presses += 1


class Dial(Item):
    """A control that takes Left and Right for itself."""

    def __init__(self, label: str, rect: tuple[int, int, int, int]) -> None:
        super().__init__(label, rect)
        self.value = 0
        self.focused = False

    def take(self, event: pygame.event.Event) -> bool:
        step = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}.get(getattr(event, "key", 0), 0)
        self.value += step
        return bool(step)

    def set_focus(self, focused: bool) -> None:
        self.focused = focused


def key(code: int, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod)


def mouse(kind: int, pos: tuple[int, int]) -> pygame.event.Event:
    return pygame.event.Event(kind, pos=pos, button=1)


@pytest.fixture
def grid() -> list[Item]:
    """Four buttons, two by two, the third of which cannot be used."""
    return [
        Item("a", (0, 0, 40, 20)),
        Item("b", (50, 0, 40, 20)),
        Item("c", (0, 30, 40, 20), enabled=False),
        Item("d", (50, 30, 40, 20)),
    ]


def test_tab_visits_what_can_be_used_in_order_and_comes_round(grid: list[Item]) -> None:
    ring = FocusRing(grid)
    visited = []
    for _ in range(4):
        ring.handle(key(pygame.K_TAB))
        visited.append(ring.focused.label if ring.focused else "")

    assert visited == ["a", "b", "d", "a"]


def test_shift_tab_goes_back(grid: list[Item]) -> None:
    ring = FocusRing(grid)
    ring.handle(key(pygame.K_TAB, pygame.KMOD_LSHIFT))

    assert ring.focused is grid[3]


def test_arrows_go_to_the_nearest_in_their_direction(grid: list[Item]) -> None:
    ring = FocusRing(grid)
    ring.focus(grid[0])

    ring.handle(key(pygame.K_RIGHT))
    assert ring.focused is grid[1]
    ring.handle(key(pygame.K_DOWN))
    assert ring.focused is grid[3]
    assert not ring.handle(key(pygame.K_DOWN))


def test_enter_and_space_press(grid: list[Item]) -> None:
    ring = FocusRing(grid)
    ring.focus(grid[1])
    for code in (pygame.K_RETURN, pygame.K_SPACE, pygame.K_KP_ENTER):
        assert ring.handle(key(code))

    assert grid[1].presses == 3


def test_a_click_presses_on_release_over_the_same_control(grid: list[Item]) -> None:
    ring = FocusRing(grid)
    ring.handle(mouse(pygame.MOUSEBUTTONDOWN, (60, 10)))
    assert grid[1].presses == 0
    ring.handle(mouse(pygame.MOUSEBUTTONUP, (60, 10)))
    assert grid[1].presses == 1

    ring.handle(mouse(pygame.MOUSEBUTTONDOWN, (60, 10)))
    ring.handle(mouse(pygame.MOUSEBUTTONUP, (10, 10)))
    assert (grid[0].presses, grid[1].presses) == (0, 1)


def test_a_disabled_control_is_not_pressed(grid: list[Item]) -> None:
    ring = FocusRing(grid)
    ring.handle(mouse(pygame.MOUSEBUTTONDOWN, (10, 40)))
    ring.handle(mouse(pygame.MOUSEBUTTONUP, (10, 40)))

    assert grid[2].presses == 0


def test_the_ring_is_seen_after_a_key_and_hidden_after_a_click(grid: list[Item]) -> None:
    ring = FocusRing(grid)
    ring.handle(key(pygame.K_TAB))
    assert ring.is_focused(grid[0])
    ring.handle(mouse(pygame.MOUSEBUTTONDOWN, (10, 10)))
    assert not ring.is_focused(grid[0])


def test_a_control_with_keys_of_its_own_gets_them_first() -> None:
    dial, other = Dial("dial", (0, 0, 40, 20)), Item("other", (50, 0, 40, 20))
    assert isinstance(dial, KeyTaker)
    ring = FocusRing([dial, other])
    ring.focus(dial)

    ring.handle(key(pygame.K_RIGHT))
    assert (dial.value, ring.focused) == (1, dial)
    ring.handle(key(pygame.K_TAB))
    assert ring.focused is other
    assert not dial.focused


def test_the_focus_keeps_its_place_when_the_controls_are_made_anew(grid: list[Item]) -> None:
    ring = FocusRing(grid)
    ring.focus(grid[1])
    again = [Item(item.label, tuple(item.rect)) for item in grid]
    ring.refill(again)

    assert ring.focused is again[1]


def test_new_controls_under_a_mouse_that_lies_still_are_pointed_at() -> None:
    """A layout makes every control anew; the mouse need not move to find them."""
    ring = FocusRing([Item("a", (0, 0, 10, 10))])
    ring.handle(pygame.event.Event(pygame.MOUSEMOTION, pos=(5, 5)))
    new = Item("b", (0, 0, 10, 10))

    ring.refill([new])
    assert ring.hovered is new

    ring.handle(key(pygame.K_TAB))
    ring.refill([Item("c", (0, 0, 10, 10))])
    assert ring.hovered is None
