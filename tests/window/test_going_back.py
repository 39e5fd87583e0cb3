"""From the board back: the last cards and report again, what happened, and a turn taken back."""

from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.match import restore
from game.page import write_match_page, write_transcript
from game.readouts.words.taken_back import tell_taken_back
from game.view.board.play import PlayScreen
from game.view.ending.ending import EndingScreen
from game.view.screens.hotspot_control import HotspotControl
from tests.hands import HandsOnMatch
from tests.window.test_look_back import begin
from tests.window.test_nothing_is_pressed_away import board, fill

ENTER, ESCAPE, TAB = pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_TAB
CTRL = pygame.KMOD_CTRL


def after_a_quarter(hands: HandsOnMatch, china: str = "hedger") -> PlayScreen:
    begin(hands, "human", china)
    fill(hands)
    hands.commit()
    hands.press(ENTER, ENTER)
    return board(hands)


def place(screen: PlayScreen, key: str) -> HotspotControl | None:
    found = (
        item for item in screen.ring.items if isinstance(item, HotspotControl) and item.key == key
    )
    return next(found, None)


@pytest.mark.parametrize(("key", "name"), [(pygame.K_c, "cards"), (pygame.K_r, "report")])
def test_the_last_cards_and_report_open_again_by_key_and_by_click(
    key: int, name: str, tmp_path: Path
) -> None:
    """Everything is there at once, and each way out of them leads back to the same board."""
    hands = HandsOnMatch(tmp_path)
    screen = after_a_quarter(hands)
    shown = "reveal" if name == "cards" else "report"
    sign = place(screen, name)
    assert sign is not None
    orders = [*screen.planned]
    for way_in in (lambda: hands.press(key), lambda: hands.click_at_once(sign.rect.center)):
        for way_out in (ENTER, ESCAPE):
            way_in()
            hands.look()
            assert hands.screen == shown
            hands.press(way_out)
            assert hands.app.screen is screen
    assert screen.planned == orders
    assert screen.table.turn == 1


def test_before_the_first_quarter_there_is_nothing_to_open_again(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    hands.press(pygame.K_c, pygame.K_r)
    hands.press(pygame.K_z, mod=CTRL)

    assert hands.screen == "play"
    assert [place(board(hands), key) for key in ("cards", "report", "take-back")] == [None] * 3


def test_what_happened_opens_the_page_on_it_by_click_and_by_key(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    screen = after_a_quarter(hands)
    lines = [row.line for row in screen.board.log_layout.rows]
    assert lines
    opened: list[str] = []
    hands.app.rules = opened.append  # type: ignore[method-assign, assignment]
    for at, line in enumerate(lines):
        spot = place(screen, f"log-{at}")
        assert spot is not None, line.text
        hands.click_at_once(spot.rect.center)
        screen.ring.focus(spot, visible=True)
        hands.press(ENTER)
        assert opened[-2:] == [line.page] * 2


def test_the_help_lists_the_keys_that_lead_back(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    screen = after_a_quarter(hands)
    told = dict(screen.keys())

    assert told["C"] == hands.app.texts("back-key-cards")
    assert told["R"] == hands.app.texts("back-key-report")
    assert told["Ctrl + Z"] == hands.app.texts("back-key-take-back")


def test_the_last_quarter_is_taken_back_after_a_question(tmp_path: Path) -> None:
    """Its orders lie in the slots again, and the board tells of it from then on."""
    hands = HandsOnMatch(tmp_path)
    screen = after_a_quarter(hands)
    given = screen.table.report(screen.side, 1).orders[screen.side]
    hands.press(pygame.K_z, mod=CTRL)
    assert hands.screen == "confirm"
    hands.press(ENTER)
    assert hands.app.screen is screen, "back is the answer at hand"
    hands.press(pygame.K_z, mod=CTRL)
    hands.press(TAB, ENTER)

    now = board(hands)
    assert now is not screen
    assert now.table.turn == 0
    assert now.plan.orders == given
    assert now.board.log.taken_back == "1 quarter taken back"
    (slot,) = hands.saves.slots()
    assert slot.log is not None
    assert (len(slot.log.turns), len(slot.log.taken_back)) == (0, 1)


def test_it_is_taken_back_by_its_sign_and_from_the_menu(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    sign = place(after_a_quarter(hands), "take-back")
    assert sign is not None
    hands.click_at_once(sign.rect.center)
    hands.look()
    hands.press(TAB, ENTER)
    assert board(hands).table.turn == 0
    hands.commit()
    hands.press(ENTER, ENTER, ESCAPE, pygame.K_4)
    assert hands.screen == "confirm"
    hands.press(TAB, ENTER)

    assert board(hands).table.taken_back == 2


def test_a_setting_and_a_second_person_switch_it_off(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path / "one")
    hands.app.change_settings(take_back=False)
    screen = after_a_quarter(hands)
    assert place(screen, "take-back") is None
    hands.press(pygame.K_z, mod=CTRL)
    assert hands.app.screen is screen
    hands.press(ESCAPE, pygame.K_4)  # leaves: there is no other fourth entry
    assert hands.screen == "menu"

    hands = HandsOnMatch(tmp_path / "two")
    begin(hands, "human", "human")
    for _ in range(2):
        hands.take_seat()
        hands.commit()
    hands.press(ENTER)
    hands.take_seat()
    hands.press(ENTER)
    assert place(board(hands), "cards") is not None
    assert place(board(hands), "take-back") is None
    hands.press(pygame.K_z, mod=CTRL)
    assert board(hands).table.turn == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ending_the_page_and_the_transcript_tell_of_it(language: str, tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path, language=language)
    way = hands.app.screens[0].way  # type: ignore[attr-defined]
    from game.readouts.menus.menu import MatchChoice

    way.begin(MatchChoice("quick-start", "human", "hedger", 7))
    hands.look()
    taken = False
    while hands.screen != "ending":
        if hands.screen == "play" and board(hands).table.turn == 2 and not taken:
            taken = True
            hands.press(pygame.K_z, mod=CTRL)
            hands.press(TAB, ENTER)
        elif hands.screen == "play":
            hands.commit()
        else:
            hands.press(ENTER)
    screen = hands.app.screen
    assert isinstance(screen, EndingScreen)
    told = tell_taken_back(screen.table, hands.app.texts)

    assert screen.readout is not None
    assert screen.readout.text.startswith(told)
    assert told in write_match_page(screen.table, Texts.load(language))
    assert told in write_transcript(screen.table, Texts.load(language))
    (slot,) = hands.saves.slots()
    assert len(restore(slot.path).log.taken_back) == 1
