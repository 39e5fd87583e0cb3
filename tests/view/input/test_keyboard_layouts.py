"""Keys that a layout cannot type work by their place; those it has elsewhere, by their letter."""

import pygame
import pytest

from game.language import Texts
from game.view.input import keys
from game.view.input.keyboard import ALL_PLACES, PLACES, WRITING_BELOW, Keyboard
from game.view.input.keys import Action, Chord, KeyMap
from game.view.settings.key_wish import KeyWish
from tests.hands import HandsOnSamples

US = dict(PLACES)
LETTERS = [pygame.KSCAN_A + n for n in range(26)]
DIGITS = [*range(pygame.KSCAN_1, pygame.KSCAN_1 + 9), pygame.KSCAN_0]


def layout(letters: str, signs: str, digits: str = "1234567890") -> dict[int, int]:
    """A layout as SDL tells it: at the places of a to z, of ``, . / - =``, of the digits."""
    at = [pygame.KSCAN_COMMA, pygame.KSCAN_PERIOD, pygame.KSCAN_SLASH, pygame.KSCAN_MINUS]
    places = [*LETTERS, *at, pygame.KSCAN_EQUALS, *DIGITS]
    return dict(zip(places, map(ord, letters + signs + digits), strict=True))


# Source: what `SDL_GetKeyFromScancode` answers under X11 with xkeyboard-config 2.35.
RUSSIAN = layout("фисвуапршолдьтщзйкыегмцчня", "бю.-=")
GREEK = layout("αβψδεφγηιξκλμνοπ;ρστθωςχυζ", ",./-=")
HEBREW = layout("שנבגקכעיןחלךצמםפ/רדאוה'סטז", "תץ.-=")
ARABIC = layout("شﻻؤيثبلاهتنمةىخحضقسفعرصءغئ", "وزظ-=")
FRENCH = layout("qbcdefghijkl,noparstuvzxyw", ";:!)=")
FRENCH_AS_PRINTED = layout("qbcdefghijkl,noparstuvzxyw", ";:!)=", "&é\"'(-è_çà")
GERMAN = layout("abcdefghijklmnopqrstuvwxzy", ",.-ß´") | {pygame.KSCAN_RIGHTBRACKET: ord("+")}
DVORAK = layout("axje.uidchtnmbrl'poygk,qf;", "wvz[]") | {
    pygame.KSCAN_LEFTBRACKET: ord("/"),
    pygame.KSCAN_RIGHTBRACKET: ord("="),
    pygame.KSCAN_APOSTROPHE: ord("-"),
    pygame.KSCAN_SEMICOLON: ord("s"),
}
LAYOUTS = {
    "Russian": RUSSIAN,
    "Greek": GREEK,
    "Hebrew": HEBREW,
    "Arabic": ARABIC,
    "French": FRENCH,
    "French as printed": FRENCH_AS_PRINTED,
    "German": GERMAN,
    "Dvorak": DVORAK,
    "US": US,
}


def on(places: dict[int, int]) -> KeyMap:
    return KeyMap(keyboard=Keyboard(lambda place: places.get(place, 0)))


def press(places: dict[int, int], place: int, mod: int = 0, text: str = "") -> pygame.event.Event:
    """The event that SDL gives for a place of the keyboard in a layout."""
    key = places.get(place, 0)
    unicode = text or (chr(key) if not mod & pygame.KMOD_CTRL else "")
    return pygame.event.Event(
        pygame.KEYDOWN, key=key, scancode=place, mod=mod, unicode=unicode, window=None
    )


def means(
    places: dict[int, int], place: int, screen: str, mod: int = 0, text: str = ""
) -> Action | int | None:
    """What a press means on a screen: an action of the table, or a key."""
    known = on(places).translate(press(places, place, mod, text), screen)
    assert known is not None
    here = [each for each in keys.ACTIONS if not each.screens or screen in each.screens]
    return next((action for action in here if action.met(known)), known.key)


PLACE_OF = {key: place for place, key in PLACES.items()}
WRITTEN = [each for each in keys.ACTIONS if each.usual.key in PLACE_OF and not each.usual.control]


@pytest.mark.parametrize("action", WRITTEN, ids=lambda action: action.slug)
@pytest.mark.parametrize("name", LAYOUTS)
def test_every_action_has_a_key_in_every_layout(name: str, action: Action) -> None:
    """By its letter where the layout has one, else by the place of a US keyboard."""
    places, screen = LAYOUTS[name], next(iter(action.screens))
    chords = (action.usual, *action.also)
    typed = [place for place, key in places.items() if Chord(key) in chords]

    pressed = typed or [PLACE_OF[action.usual.key]]

    assert {means(places, place, screen) for place in pressed} == {action}


@pytest.mark.parametrize("name", ["Russian", "Greek", "Hebrew", "Arabic"])
def test_letters_of_another_script_work_by_their_place(name: str) -> None:
    places = LAYOUTS[name]

    assert means(places, pygame.KSCAN_H, "play") is keys.ADVISORS
    assert means(places, pygame.KSCAN_R, "load") is keys.WATCH
    assert means(places, pygame.KSCAN_F, "encyclopaedia", pygame.KMOD_LCTRL) is keys.SEARCH


def test_the_full_stop_of_a_french_keyboard_works_by_place_and_by_shift() -> None:
    assert means(FRENCH, pygame.KSCAN_PERIOD, "play") is keys.MARK_ON
    shifted = means(FRENCH, pygame.KSCAN_COMMA, "play", pygame.KMOD_LSHIFT, ".")
    assert shifted is keys.MARK_ON
    assert means(FRENCH, pygame.KSCAN_M, "play") is keys.MARK_BACK  # the comma, by its name


def test_the_full_stop_of_a_russian_keyboard_works_where_it_is() -> None:
    assert means(RUSSIAN, pygame.KSCAN_SLASH, "play") is keys.MARK_ON
    assert means(RUSSIAN, pygame.KSCAN_COMMA, "play") is keys.MARK_BACK


@pytest.mark.parametrize("places", [FRENCH, FRENCH_AS_PRINTED], ids=["told", "printed"])
def test_digits_of_a_french_keyboard_need_no_shift(places: dict[int, int]) -> None:
    row = [means(places, place, "menu") for place in DIGITS[:9]]
    assert row == [ord("1") + n for n in range(9)]

    shifted = means(places, pygame.KSCAN_3, "menu", pygame.KMOD_LSHIFT, "3")
    assert shifted == pygame.K_3


def test_a_stroke_that_is_typed_with_shift_searches() -> None:
    assert means(GERMAN, pygame.KSCAN_7, "encyclopaedia", pygame.KMOD_RSHIFT, "/") is keys.SEARCH
    assert means(GERMAN, pygame.KSCAN_7, "encyclopaedia") == pygame.K_7


@pytest.mark.parametrize(
    ("places", "place"), [(DVORAK, pygame.KSCAN_J), (GERMAN, pygame.KSCAN_H)], ids=["d", "g"]
)
def test_layouts_that_move_letters_are_known_by_the_letter(
    places: dict[int, int], place: int
) -> None:
    assert means(places, place, "play") is keys.ADVISORS


def test_in_dvorak_the_place_of_a_letter_means_nothing() -> None:
    assert means(DVORAK, pygame.KSCAN_H, "play") == pygame.K_d
    assert means(DVORAK, pygame.KSCAN_MINUS, "play") == pygame.K_LEFTBRACKET


def test_what_is_typed_into_a_text_stays_as_it_is() -> None:
    event = press(RUSSIAN, pygame.KSCAN_H)

    assert on(RUSSIAN).translate(event, "encyclopaedia", typing=True) is event


def test_hints_name_what_stands_on_the_key() -> None:
    texts = Texts.load("en")

    assert on(RUSSIAN).shown(keys.ADVISORS, texts) == "Р"  # a Cyrillic letter, where H is
    assert on(RUSSIAN).shown(keys.MARK_ON, texts) == "."
    assert on(FRENCH).shown(keys.MARK_ON, texts) == ":"
    assert on(FRENCH).shown(keys.ADVISORS, texts) == "H"
    assert on(GREEK).values(texts)["key-why"] == "ς"  # S has the sigma with a capital
    assert on(US).shown(keys.SEARCH, texts) == "/"


def test_a_key_of_another_script_is_kept_by_its_place() -> None:
    """So it works in the player's other layout too, and after a change of layout."""
    hands = HandsOnSamples().open_menu()
    hands.app.keymap = on(RUSSIAN)
    hands.app.go(KeyWish(keys.ADVISORS))
    pygame.event.post(press(RUSSIAN, pygame.KSCAN_U))
    hands.frame()

    assert hands.app.settings.keys == {"advisors": "u"}
    assert hands.app.keymap.shown(keys.ADVISORS, hands.app.texts) == "Г"


def test_a_change_of_layout_renews_the_hints(monkeypatch: pytest.MonkeyPatch) -> None:
    hands = HandsOnSamples().open_menu()
    assert hands.app.keymap.shown(keys.ADVISORS, hands.app.texts) == "H"
    monkeypatch.setattr(Keyboard.__init__, "__defaults__", (RUSSIAN.get,))
    pygame.event.post(pygame.event.Event(pygame.KEYMAPCHANGED))
    hands.frame()

    assert hands.app.keymap.shown(keys.ADVISORS, hands.app.texts) == "Р"


def test_the_menu_is_reached_by_the_digits_of_a_french_keyboard() -> None:
    hands = HandsOnSamples().open_menu()
    hands.app.keymap = on(FRENCH_AS_PRINTED)
    pygame.event.post(press(FRENCH_AS_PRINTED, pygame.KSCAN_8))
    hands.frame()

    assert hands.app.screen.name == "settings"


def test_where_sdl_cannot_be_asked_letters_of_another_script_still_work() -> None:
    """Nothing is known of the layout: a letter beyond ASCII must then be one it moved there."""
    unknown = KeyMap(keyboard=Keyboard(lambda place: None))
    known = unknown.translate(press(RUSSIAN, pygame.KSCAN_H), "play")
    assert known is not None
    assert keys.ADVISORS.met(known)
    assert unknown.shown(keys.ADVISORS, Texts.load("en")) == "H"

    latin = press(DVORAK, pygame.KSCAN_H)
    assert unknown.translate(latin, "play") is latin


def test_places_and_codes_are_those_of_sdl() -> None:
    assert set(PLACES) <= set(ALL_PLACES)
    assert all(key == pygame.key.key_code(chr(key)) for key in PLACES.values())
    assert min(pygame.K_F1, pygame.K_UP, pygame.K_KP_PLUS) >= WRITING_BELOW
