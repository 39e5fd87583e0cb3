"""The keys: one table, the player's own keys, and a controller that is heard as keys."""

import re
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.match import Session
from game.rules import NO_ORDER, Side
from game.view.board.play import PlayScreen
from game.view.input import keys
from game.view.input.keys import ACTIONS, GROUPS, Chord, KeyMap, of_group
from game.view.input.settings import Settings, SettingsFile
from game.view.settings.key_wish import KeyWish
from game.view.settings.settings import SettingsScreen
from tests.hands import HandsOnSamples
from tests.matches import a_table

VIEW = Path(keys.__file__).parent
U = Chord(pygame.K_u)


def pressed(key: int, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode="")


def test_no_screen_knows_a_key_that_is_not_in_the_table() -> None:
    named = re.compile(r"pygame\.K_\w|\.scancode|import K_")
    found = [
        f"{path.relative_to(VIEW)}:{number}: {line.strip()}"
        for path in sorted(VIEW.rglob("*.py"))
        if path.name != "keys.py" or path.parent != VIEW
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if named.search(line)
    ]

    assert found == []


def test_no_two_actions_of_a_screen_have_the_same_key() -> None:
    keymap = KeyMap()

    assert [a.slug for a in ACTIONS if not a.stays and keymap.holder(a.usual, a)] == []


def test_every_action_is_on_the_page_of_the_keys_and_has_a_name() -> None:
    hands = HandsOnSamples().open_menu()
    page = SettingsScreen("keys")
    hands.app.go(page)
    listed = []
    for group, _ in enumerate(GROUPS):
        page._keys._turn_to(group)
        listed += [control.hint for control in page.controls if control.hint]

    assert listed == [hands.app.texts(action.message) for action in ACTIONS]
    assert sorted(a.slug for a in ACTIONS) == sorted(a.slug for g in GROUPS for a in of_group(g))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_and_the_hints_name_the_players_keys(language: str) -> None:
    texts = Texts.load(language)
    mine = KeyMap({"help": U, "undo": Chord(pygame.K_x)})

    assert texts("view-menu-keys", **mine.values(texts)).startswith("U ")
    assert "X" in texts("guide-task-levy-keys", **mine.values(texts))


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.slug)
def test_a_key_is_written_and_read_alike(action: keys.Action) -> None:
    assert Chord.read(action.usual.written) == action.usual


def test_a_changed_key_opens_what_the_usual_one_did_and_the_usual_one_no_more() -> None:
    hands = HandsOnSamples().open_menu()
    hands.app.change_settings(keys={"help": "y"})

    hands.press(pygame.K_F1)
    assert hands.app.screen.name == "menu"

    hands.press(pygame.K_y)
    assert hands.app.screen.name == "help"


def test_a_letter_given_to_an_action_is_still_typed_into_a_text() -> None:
    keymap = KeyMap({"help": U})
    event = pressed(pygame.K_u)

    assert keymap.translate(event, "encyclopaedia", typing=True) is event
    assert keys.HELP.met(keymap.translate(event, "encyclopaedia") or event)


def test_a_further_key_moves_and_the_arrow_stays() -> None:
    keymap = KeyMap({"down": Chord(pygame.K_s)})

    for key in (pygame.K_s, pygame.K_DOWN):
        event = keymap.translate(pressed(key), "menu")
        assert event is not None
        assert event.key == pygame.K_DOWN


def _asked(action: keys.Action, changed: dict[str, str] | None = None) -> HandsOnSamples:
    hands = HandsOnSamples().open_menu()
    hands.app.change_settings(keys=changed or {})
    hands.app.go(KeyWish(action))
    return hands


def test_a_free_key_is_taken_and_kept() -> None:
    hands = _asked(keys.ADVISORS)

    hands.press(pygame.K_u)

    assert hands.app.settings.keys == {"advisors": "u"}
    assert hands.app.screen.name == "menu"


def test_a_key_that_another_action_has_is_told_and_swapped_only_if_wished() -> None:
    hands = _asked(keys.ADVISORS)
    hands.press(pygame.K_F1)
    screen = hands.app.screen
    assert isinstance(screen, KeyWish)
    assert "Help" in screen.detail
    assert hands.app.settings.keys == {}

    hands.press(pygame.K_RETURN)

    assert hands.app.settings.keys == {"advisors": "f1", "help": "h"}


@pytest.mark.parametrize("key", [pygame.K_RETURN, pygame.K_1, pygame.K_LEFT, pygame.K_SPACE])
def test_a_key_that_leads_through_the_window_is_refused_in_words(key: int) -> None:
    hands = _asked(keys.ADVISORS)

    hands.press(key)

    screen = hands.app.screen
    assert isinstance(screen, KeyWish)
    assert "keeps its meaning" in screen.detail
    assert hands.app.settings.keys == {}


def test_escape_keeps_the_key_and_tab_leads_to_the_usual_one() -> None:
    hands = _asked(keys.ADVISORS, {"advisors": "u"})
    hands.press(pygame.K_ESCAPE)
    assert hands.app.settings.keys == {"advisors": "u"}

    hands = _asked(keys.ADVISORS, {"advisors": "u"})
    hands.press(pygame.K_TAB, pygame.K_TAB, pygame.K_RETURN)
    assert hands.app.settings.keys == {}


def test_all_keys_are_reset_after_a_question() -> None:
    hands = HandsOnSamples().open_menu()
    hands.app.change_settings(keys={"advisors": "u"})
    hands.app.go(SettingsScreen("keys"))

    hands.click_on(hands.app.texts("keys-reset"))
    hands.click_on(hands.app.texts("keys-reset-yes"))

    assert hands.app.settings.keys == {}


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ({"hepl": "u"}, "help"),
        ({"help": "no such key"}, "no such key"),
        ({"help": "return"}, "keeps its meaning"),
        ({"help": "f2"}, "Rules"),
    ],
)
def test_an_entry_that_cannot_be_followed_is_told_and_the_usual_key_stays(
    entries: dict[str, str], told: str
) -> None:
    keymap, troubles = KeyMap.read(entries | {"advisors": "u"})

    assert told in troubles[0].tell(Texts.load("en"))
    assert dict(keymap.changed) == {"advisors": U}


def test_bad_keys_in_the_file_cost_only_the_keys(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"scale": 1.5, "keys": {"help": 7}}')

    settings, trouble = SettingsFile(path).load()

    assert settings == Settings(scale=1.5)
    assert "keys.help" in trouble


# A controller.


def _moves(*events: pygame.event.Event) -> HandsOnSamples:
    hands = HandsOnSamples().open_menu()
    for event in events:
        pygame.event.post(event)
    hands.frame()
    return hands


def _stick(value: float) -> pygame.event.Event:
    return pygame.event.Event(pygame.JOYAXISMOTION, axis=1, value=value, instance_id=0)


def _hat(value: tuple[int, int]) -> pygame.event.Event:
    return pygame.event.Event(pygame.JOYHATMOTION, hat=0, value=value, instance_id=0)


def _button(button: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.JOYBUTTONDOWN, button=button, instance_id=0)


@pytest.mark.parametrize("move", [lambda: _stick(0.9), lambda: _hat((0, -1)), lambda: _button(12)])
def test_cross_and_stick_move_the_focus(move: Callable[[], pygame.event.Event]) -> None:
    still = _moves().app.screen.ring
    hands = _moves(move())

    ring = hands.app.screen.ring
    assert ring.visible
    assert ring.items.index(ring.focused) != still.items.index(still.focused)  # type: ignore[arg-type]


def test_a_worn_stick_moves_nothing() -> None:
    assert not _moves(_stick(0.3)).app.screen.ring.visible


def test_a_held_direction_repeats_and_stops_when_let_go() -> None:
    controller = HandsOnSamples().app.controller

    assert len(list(controller.as_keys([_stick(1.0)], 0.0, "menu"))) == 1
    assert len(list(controller.as_keys([], 0.3, "menu"))) == 0
    assert len(list(controller.as_keys([], 0.2, "menu"))) == 1
    assert len(list(controller.as_keys([_stick(0.0)], 1.0, "menu"))) == 0


def test_buttons_press_lead_back_and_open_settings_and_help() -> None:
    hands = _moves(_button(7))
    assert hands.app.screen.name == "settings"
    pygame.event.post(_button(5))
    hands.frame()
    page = hands.app.screen
    assert isinstance(page, SettingsScreen)
    assert page.page == "comfort"
    for button, name in ((1, "menu"), (6, "help"), (1, "menu")):
        pygame.event.post(_button(button))
        hands.frame()
        assert hands.app.screen.name == name


def test_a_controller_does_not_follow_changed_keys_of_the_keyboard() -> None:
    hands = HandsOnSamples().open_menu()
    hands.app.change_settings(keys={"help": "y"})
    pygame.event.post(_button(6))
    hands.frame()

    assert hands.app.screen.name == "help"


def test_a_quarter_is_played_with_changed_keys_and_the_usual_ones_do_nothing() -> None:
    hands = HandsOnSamples().open_menu()
    hands.app.change_settings(keys={"press": "e", "undo": "x", "commit": "u", "down": "s"})
    table = a_table()
    screen = PlayScreen(Session(table), Side.US)
    hands.app.go(screen)

    hands.press(pygame.K_1, pygame.K_s, pygame.K_e)
    assert sum(order != NO_ORDER for order in screen.planned) == 1
    hands.press(pygame.K_BACKSPACE)
    hands.press(pygame.K_RETURN, mod=pygame.KMOD_LCTRL)
    assert sum(order != NO_ORDER for order in screen.planned) == 1
    assert not screen.waiting
    hands.press(pygame.K_x)
    assert screen.planned == [NO_ORDER] * len(screen.planned)
    hands.press(pygame.K_1, pygame.K_s, pygame.K_e, pygame.K_u)
    assert hands.app.screen.name == "confirm", "a slot is empty"
    hands.press(pygame.K_TAB, pygame.K_e)

    assert screen.waiting or table.turn == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_an_action_is_named_as_on_a_keyboard(language: str) -> None:
    """`Kp Plus` is the name of a library: on the number pad stands a plus."""
    texts = Texts.load(language)
    shown = [chord.shown(texts) for action in ACTIONS for chord in (action.usual, *action.also)]

    assert [name for name in shown if "Kp" in name or "?" in name or "_" in name] == []
