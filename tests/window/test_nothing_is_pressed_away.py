"""A quarter is not lost by one press too many: keys, clicks, questions and the hand-over."""

from pathlib import Path

import pygame
import pytest

from game.view.board.play import PlayScreen
from game.view.input.keys import SEATS
from game.view.quarter.hand_over import HandOverScreen
from game.view.screens.dialog import ConfirmDialog
from tests.hands import QUICK_START, HandsOnMatch
from tests.window.game_on_screen import GameOnScreen
from tests.window.test_look_back import begin
from tests.window.test_play_through import COMMIT, LEAD_ON

ENTER, SPACE, TAB = pygame.K_RETURN, pygame.K_SPACE, pygame.K_TAB
CTRL = pygame.KMOD_CTRL


def board(hands: HandsOnMatch) -> PlayScreen:
    assert isinstance(hands.app.screen, PlayScreen)
    return hands.app.screen


def fill(hands: HandsOnMatch) -> None:
    """Put an order into every slot."""
    for order in (*board(hands).plan.still_possible(),):
        if board(hands).plan.is_full:
            return
        if order in (*board(hands).plan.still_possible(),):
            board(hands).give(order)


def turns(hands: HandsOnMatch) -> int:
    (slot,) = hands.saves.slots()
    assert slot.log is not None
    return len(slot.log.turns)


def test_enter_leads_on_but_never_commits(tmp_path: Path) -> None:
    """However often: from the reveal over the report to the board, and there it stays."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    hands.commit()
    assert hands.screen == "reveal"

    hands.press(*[ENTER] * 12)

    assert hands.screen == "play"
    assert turns(hands) == 1


@pytest.mark.parametrize("key", [ENTER, SPACE])
def test_a_commitment_by_mouse_does_not_leave_its_button_to_the_next_enter(
    key: int, tmp_path: Path
) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    hands.click_at_once(board(hands).order_layout.commit.center)
    hands.look()
    assert hands.screen == "confirm"
    hands.press(pygame.K_ESCAPE)

    hands.press(key, key, key)

    assert hands.screen == "play"
    assert turns(hands) == 0


def test_enter_presses_the_button_where_the_player_has_gone_to_it(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    fill(hands)
    for _ in range(80):
        if getattr(hands.app.screen.ring.focused, "key", "") == "commit":
            break
        hands.press_at_once(TAB)
    hands.press(ENTER)

    assert hands.screen == "reveal"
    assert turns(hands) == 1


def test_a_last_order_by_key_does_not_bring_the_next_enter_to_the_button(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    hands.press(pygame.K_3, TAB, TAB, ENTER, pygame.K_RIGHT, ENTER)
    assert board(hands).plan.is_full
    hands.press_at_once(ENTER)
    hands.press(ENTER)

    assert hands.screen == "play"
    assert turns(hands) == 0


def test_an_empty_slot_is_asked_about_and_back_is_the_answer_at_hand(tmp_path: Path) -> None:
    """The same keys once more, and Enter, lead back to the board; only a move to yes seals."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    hands.press_at_once(ENTER, mod=CTRL)
    hands.press_at_once(ENTER, mod=CTRL)
    asked = hands.app.screen
    assert isinstance(asked, ConfirmDialog)
    assert getattr(asked.ring.focused, "label", "") == hands.app.texts("view-back")
    assert "Frontier R&D" in asked.detail
    assert "slot 1 and slot 2" in asked.detail
    hands.look()
    hands.press(ENTER)
    assert hands.screen == "play"
    hands.press(ENTER, mod=CTRL)
    hands.press(ENTER, mod=CTRL)
    assert (hands.screen, turns(hands)) == ("play", 0)

    hands.press(ENTER, mod=CTRL)
    hands.press(TAB, ENTER)

    assert (hands.screen, turns(hands)) == ("reveal", 1)


def test_a_full_plan_is_sealed_without_a_question(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    fill(hands)
    hands.press(ENTER, mod=CTRL)

    assert (hands.screen, turns(hands)) == ("reveal", 1)


def test_nothing_is_asked_where_nothing_more_could_be_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With an empty purse an empty slot is no oversight."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    screen = board(hands)
    screen.seen.known.stock[:] = 0.0  # what this side believes to have: nothing
    screen.sheet.read(screen.names, screen.side, "", waiting=False, watched=False)
    free = [*screen.plan.still_possible()]
    while free and not screen.plan.is_full:
        screen.plan.give(free[0])
        free = [*screen.plan.still_possible()]
    hands.press(ENTER, mod=CTRL)

    assert hands.screen != "confirm"


def test_the_keys_that_commit_and_lead_on_do_not_open_the_others_board(tmp_path: Path) -> None:
    """She commits, presses Enter twice more, and her own key: China's stays shut."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "human")
    hands.take_seat()
    hands.commit()
    screen = hands.app.screen
    assert isinstance(screen, HandOverScreen)
    assert screen.side == 1
    hands.press(ENTER, ENTER, SPACE, SEATS[0].usual.key)
    hands.press(ENTER, mod=CTRL)

    assert hands.app.screen is screen
    hands.press(SEATS[1].usual.key)
    assert board(hands).side == 1
    assert turns(hands) == 0


def test_the_hand_over_has_a_button_a_menu_and_the_rules_of_its_own_match(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, QUICK_START, ENTER, pygame.K_3, ENTER, ENTER)  # by two
    screen = hands.app.screen
    assert isinstance(screen, HandOverScreen)
    for key, name in ((pygame.K_F2, "encyclopaedia"), (pygame.K_F3, "map")):
        hands.press(key)
        assert hands.screen == name
        subject = hands.app.screen.studied() or screen.studied()
        assert subject is not None
        assert subject.scenario.id == "quick-start"
        assert subject.seen is None
        hands.press(key)
    hands.press(pygame.K_ESCAPE)
    assert hands.screen == "match-menu"
    hands.press(pygame.K_ESCAPE)
    assert hands.app.screen is screen

    hands.click_at_once(screen.controls[0].rect.center)

    assert hands.screen == "play"


def test_a_controller_takes_the_seat_by_its_upper_button(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "human")
    for button, shown in ((0, "hand-over"), (3, "play")):
        pygame.event.post(pygame.event.Event(pygame.JOYBUTTONDOWN, button=button))
        hands.frame()
        hands.look()
        assert hands.screen == shown

    for _ in range(4):
        pygame.event.post(pygame.event.Event(pygame.JOYBUTTONDOWN, button=0))
        hands.frame()
        hands.look()
    assert turns(hands) == 0
    assert hands.screen == "play"


def test_a_double_click_on_an_order_gives_it(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    choice = next(
        item
        for item in board(hands).ring.items
        if getattr(item, "order", None) in (*board(hands).plan.still_possible(),)
    )
    order = choice.order  # type: ignore[attr-defined]

    hands.click_at_once(choice.rect.center, times=2)
    assert order in board(hands).planned
    hands.look()
    hands.look()
    hands.click_at_once(choice.rect.center, times=2)
    assert order not in board(hands).planned


def test_a_double_click_leads_no_further_than_one(tmp_path: Path) -> None:
    """To the report, the next quarter and the ending lie under one pixel."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    fill(hands)
    hands.click_at_once(board(hands).order_layout.commit.center, times=2)
    assert hands.screen == "reveal"
    hands.look()
    hands.click_at_once(hands.app.screen.ring.items[0].rect.center, times=2)
    assert hands.screen == "report"
    hands.look()

    assert hands.screen == "report"
    assert turns(hands) == 1


def test_quick_clicks_in_a_real_window_lead_no_further_than_slow_ones(game: GameOnScreen) -> None:
    """Commit and To the report by one click each, and by two: the same is shown each time."""
    shown: list[list[int]] = []
    for click in (game.click, game.double_click):
        game.start("play", "--us", "human", "--china", "hedger", "--seed", "8")
        game.type("3", "Tab", "Tab", "Return", "Right", "Return")
        seen = []
        for place in (COMMIT, LEAD_ON):
            click(place)
            game.xdotool("mousemove", "--window", game.window, 20, 790)
            game.settle()
            seen.append(game.display.picture())
            assert len(game.turns) == 1
        shown.append(seen)
        game.kill()

    assert shown[0] == shown[1]
    assert len(set(shown[0])) == 2


def test_a_button_claims_enter_only_while_enter_presses_it(tmp_path: Path) -> None:
    """Where the keys have reached a number, Enter opens that, and the button shows no key."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    hands.commit()
    hands.press(ENTER)
    assert hands.screen == "report"
    screen = hands.app.screen
    button = next(item for item in screen.ring.items if getattr(item, "by_enter", False))
    right = pygame.Rect(button.rect.centerx, button.rect.top, button.rect.width // 2 - 8, 40)

    def cap() -> bytes:
        return pygame.image.tobytes(hands.app.window.surface.subsurface(right), "RGB")

    claimed = cap()
    hands.press(TAB)
    assert screen.ring.focused is not button
    assert cap() != claimed
    hands.press(ENTER)
    assert hands.screen == "sum"
