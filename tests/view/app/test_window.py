"""The window played by events from the queue: no screen is reached but as a player reaches it."""

from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.readouts.menus.menu import MatchChoice
from game.view.drawing.theme import SMALLEST_WINDOW, Role, Theme
from game.view.drawing.typeface import Typeface
from game.view.gui.text_page import TextPage
from game.view.input.settings import SettingsFile
from game.view.quarter.hand_over import HandOverScreen
from game.view.screens.screen import Screen
from tests.hands import HandsOnSamples


def names(hands: HandsOnSamples) -> list[str]:
    return [screen.name for screen in hands.app.screens]


def test_from_the_menu_to_a_match_by_keyboard_alone() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2)
    assert names(hands) == ["menu", "scenario"]
    hands.press(pygame.K_DOWN, pygame.K_RETURN)
    assert names(hands)[-1] == "sides"
    hands.press(pygame.K_2, pygame.K_RETURN)
    assert names(hands)[-1] == "briefing"
    hands.press(pygame.K_RETURN)

    assert names(hands) == ["menu", "match"]
    assert hands.catalogue.started == [MatchChoice("scenario-1", "medium", "human", None)]


def test_from_the_menu_to_a_match_by_mouse_alone() -> None:
    hands = HandsOnSamples().open_menu()
    texts = hands.app.texts
    hands.click_on(texts("view-menu-new"))
    hands.click_on(texts("view-next"))
    hands.click_on(texts("view-sides-draw"))
    hands.click_on(texts("view-next"))
    hands.click_on(texts("view-begin"))

    (choice,) = hands.catalogue.started
    assert (choice.scenario, choice.us, choice.china) == ("scenario-0", "human", "medium")
    assert choice.seed is not None


def test_a_seed_is_typed_and_only_digits_are_taken() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2, pygame.K_RETURN)
    hands.click_on(hands.app.texts("view-sides-seed"))
    hands.type("4x2")
    hands.press(pygame.K_RETURN, pygame.K_RETURN)

    assert hands.catalogue.started[0].seed == 42


def test_digits_typed_into_the_seed_choose_nothing_else() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2, pygame.K_RETURN)
    hands.click_on(hands.app.texts("view-sides-seed"))
    hands.type("4")

    hands.press(pygame.K_RETURN, pygame.K_RETURN)
    assert hands.catalogue.started == [MatchChoice("scenario-0", "human", "medium", 4)]


@pytest.mark.parametrize(
    ("digit", "us", "china"),
    [
        (pygame.K_1, "human", "medium"),
        (pygame.K_2, "medium", "human"),
        (pygame.K_3, "human", "human"),
        (pygame.K_4, "medium", "medium"),
    ],
)
def test_the_four_ways_to_sit_down(digit: int, us: str, china: str) -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2, pygame.K_RETURN, digit, pygame.K_RETURN, pygame.K_RETURN)

    assert hands.catalogue.started == [MatchChoice("scenario-0", us, china, None)]


def test_a_persona_is_picked_from_the_list() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2, pygame.K_RETURN)
    hands.press(pygame.K_TAB, pygame.K_TAB, pygame.K_END, pygame.K_RETURN, pygame.K_RETURN)

    assert hands.catalogue.started[0].china == "hedger"


def test_a_scenario_that_cannot_be_played_does_not_go_on() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2, pygame.K_6, pygame.K_RETURN)

    assert names(hands) == ["menu", "scenario"]


def _letters(text: str) -> str:
    """A text without what its lines are broken at."""
    return "".join(text.split())


def test_two_at_one_screen_do_not_see_each_others_brief() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2, pygame.K_RETURN, pygame.K_3, pygame.K_RETURN)
    briefing = hands.app.screen.briefing  # type: ignore[attr-defined]
    (page,) = [item for item in hands.app.screen.ring.items if isinstance(item, TextPage)]

    assert briefing.secret
    open_to_both = _letters(briefing.situation.replace("# ", ""))
    assert open_to_both in _letters(page.text)
    assert _letters(briefing.secret) not in _letters(page.text).replace(open_to_both, "")
    assert hands.app.texts("view-briefing-secret") not in page.text


def test_a_match_that_cannot_begin_is_told_and_the_choice_is_kept() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2, pygame.K_RETURN)
    hands.click_on(hands.app.texts("view-sides-seed"))
    hands.type("13")
    hands.press(pygame.K_RETURN, pygame.K_RETURN)
    assert names(hands)[-1] == "notice"
    hands.press(pygame.K_RETURN)

    assert names(hands)[-1] == "briefing"


def test_continue_goes_on_with_the_latest_unfinished_match() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_1)

    assert hands.catalogue.resumed == ["slot-0"]
    assert names(hands) == ["menu", "match"]


def test_a_saved_match_is_thrown_away_only_after_a_yes() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_3, pygame.K_DELETE, pygame.K_RETURN)
    assert len(hands.catalogue.slots) == 4  # Enter is no, where the focus begins
    hands.press(pygame.K_DELETE, pygame.K_TAB, pygame.K_RETURN)

    assert hands.catalogue.slots == ["slot-1", "slot-2", "slot-3"]
    assert names(hands) == ["menu", "load"]


def test_a_broken_save_cannot_be_opened_but_thrown_away() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_3, pygame.K_END, pygame.K_RETURN)
    assert hands.catalogue.resumed == []
    hands.press(pygame.K_DELETE, pygame.K_TAB, pygame.K_SPACE)

    assert "slot-3" not in hands.catalogue.slots


def test_escape_goes_back_and_at_the_menu_asks() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_2, pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_ESCAPE)
    assert names(hands) == ["menu"]
    hands.press(pygame.K_ESCAPE)
    assert names(hands) == ["menu", "confirm"]
    hands.press(pygame.K_ESCAPE)
    assert hands.app.running
    hands.press(pygame.K_ESCAPE, pygame.K_TAB, pygame.K_RETURN)
    assert not hands.app.running


def test_f1_opens_the_help_with_the_keys_of_the_screen_and_closes_it() -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_3, pygame.K_F1)
    assert names(hands)[-1] == "help"
    assert hands.app.screen.keys_here() == hands.app.screens[-2].keys()  # type: ignore[attr-defined]
    for _ in range(7):  # Enter reads on, and from the last page leaves
        hands.press(pygame.K_RETURN)
    assert names(hands) == ["menu", "load"]
    hands.press(pygame.K_F1, pygame.K_F1)
    assert names(hands) == ["menu", "load"]


def test_the_language_changes_at_once_and_is_kept(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    hands = HandsOnSamples(settings=file).open_menu()
    hands.press(pygame.K_8)  # settings
    assert hands.app.screen.name == "settings"
    hands.press(pygame.K_RIGHT)
    assert hands.app.texts.language == "ja"
    assert hands.app.theme.language == "ja"
    assert hands.app.screen.heading == "設定"  # type: ignore[attr-defined]
    hands.press(pygame.K_RIGHT)

    assert hands.app.texts.language == "zh"
    assert file.load()[0].language == "zh"


def test_every_setting_has_its_row_and_works_by_arrows(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    hands = HandsOnSamples(settings=file, size=(1920, 1080)).open_menu()
    hands.press(pygame.K_8, pygame.K_TAB, pygame.K_RIGHT, pygame.K_TAB, pygame.K_RIGHT)
    assert hands.app.theme.background.hsla[2] > 90
    assert hands.app.theme.ink == pygame.Color("black")
    hands.press(pygame.K_2)
    before = hands.app.theme
    hands.press(pygame.K_HOME, pygame.K_RIGHT)  # the names of the pages have the focus no more
    assert hands.app.theme.scale < before.scale
    hands.press(pygame.K_TAB, pygame.K_RIGHT)
    assert (
        hands.app.theme.sizes["small"] / hands.app.theme.scale
        > before.sizes["small"] / before.scale
    )
    hands.press(pygame.K_TAB, pygame.K_LEFT, pygame.K_TAB, pygame.K_RIGHT)

    kept = file.load()[0]
    assert (kept.theme, kept.high_contrast, kept.animation) == ("light", True, "fast")
    assert (kept.scale, kept.letters, kept.reduced_motion) == (0.9, 1.1, True)


def test_the_window_is_laid_out_anew_when_it_is_resized() -> None:
    hands = HandsOnSamples().open_menu()
    before = hands.app.theme
    hands.resize((1600, 1000))

    assert hands.app.theme.scale == pytest.approx(1.25)
    assert hands.app.theme is not before
    edge = pygame.Rect((0, 0), hands.app.size)
    assert all(edge.contains(item.rect) for item in hands.app.screen.ring.items)


def test_a_window_dragged_too_small_grows_back() -> None:
    hands = HandsOnSamples().open_menu()
    hands.resize((600, 400))

    assert hands.app.size == SMALLEST_WINDOW


def test_a_size_that_is_told_twice_is_followed_once() -> None:
    hands = HandsOnSamples().open_menu()
    hands.resize((600, 400))
    theme = hands.app.theme
    hands.resize((600, 400))

    assert hands.app.theme is theme
    assert hands.app.size == hands.app.window.surface.get_size() == SMALLEST_WINDOW


@pytest.mark.parametrize("way", [[], [pygame.K_2], [pygame.K_3], [pygame.K_7], [pygame.K_8]])
def test_at_rest_nothing_is_drawn(way: list[int]) -> None:
    hands = HandsOnSamples().open_menu()
    hands.press(*way)
    for _ in range(60):
        hands.frame()
    drawn = hands.app.frames_drawn
    for _ in range(120):
        hands.frame()

    assert hands.app.frames_drawn == drawn


def test_fonts_are_opened_while_the_player_does_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening one takes 10 to 20 ms, which the first frame of a screen should not."""
    opened: set[tuple[str, bool]] = set()
    font = Theme.font

    def open_font(theme: Theme, role: Role = "body", bold: bool = False) -> Typeface:
        opened.add((role, bold))
        return font(theme, role=role, bold=bold)

    monkeypatch.setattr(Theme, "font", open_font)
    hands = HandsOnSamples().open_menu()
    opened.clear()
    for _ in range(120):
        hands.frame()

    assert opened == {(role, bold) for role in hands.app.theme.sizes for bold in (False, True)}


def test_a_hint_appears_after_a_moment() -> None:
    hands = HandsOnSamples().open_menu()
    first = hands.app.screen.ring.items[0]
    motion = {"pos": first.rect.center, "rel": (0, 0), "buttons": (0, 0, 0)}
    pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, motion))
    hands.frame()
    before = hands.app.frames_drawn
    for _ in range(60):
        hands.frame()

    assert hands.app.frames_drawn == before + 1


class Faulty(Screen):
    """A screen that breaks when a key is pressed."""

    name = "faulty"

    def handle(self, event: pygame.event.Event) -> None:
        if event.type == pygame.KEYDOWN:
            raise RuntimeError("the sky fell\nin two lines")


def test_a_fault_in_a_screen_is_one_line_and_the_game_goes_on() -> None:
    hands = HandsOnSamples().open_menu()
    hands.app.go(Faulty())
    hands.press(pygame.K_a)

    assert names(hands) == ["menu", "notice"]
    assert hands.app.screen.detail == "the sky fell"  # type: ignore[attr-defined]
    hands.press(pygame.K_RETURN)
    assert names(hands) == ["menu"]


def test_the_hand_over_names_the_side_and_waits_for_its_own_key() -> None:
    """Escape would lead back to the other side's screen, so it is not answered."""
    hands = HandsOnSamples().open_menu()
    ready: list[int] = []
    hands.app.go(HandOverScreen(1, lambda: "China", lambda: "2027 Q2", lambda: ready.append(1)))
    hands.frame()
    hands.press(pygame.K_ESCAPE, pygame.K_BACKSPACE, pygame.K_x, pygame.K_SPACE, pygame.K_RETURN)
    hands.press(pygame.K_u)  # the other side's
    assert (ready, names(hands)[-1]) == ([], "hand-over")
    hands.press(pygame.K_c)

    assert ready == [1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_tab_reaches_every_control_of_every_screen(language: str) -> None:
    for way in (
        [],
        [pygame.K_2],
        [pygame.K_2, pygame.K_RETURN],
        [pygame.K_3],
        [pygame.K_5],
        [pygame.K_8],
    ):
        hands = HandsOnSamples(language=language).open_menu()
        hands.press(*way)
        hands.app.screen.settle()  # what comes in meanwhile makes its controls anew
        ring = hands.app.screen.ring
        reached = []
        for _ in ring.items:
            hands.press(pygame.K_TAB)
            reached.append(ring.focused)

        wanted = {id(item) for item in ring.items if item.enabled}
        assert {id(item) for item in reached} == wanted
