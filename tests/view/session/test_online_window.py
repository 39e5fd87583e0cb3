"""Two windows with a server between them, and what is done there by menus alone."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pygame
import pytest

from game.match import AGREED_DRAW, Saves
from game.match.log import EndRecord
from game.online.client import RemoteTable
from game.online.nearby import Nearby
from game.players.roster import personas
from game.rules import Side
from game.view.app.app import App
from game.view.board.play import PlayScreen
from game.view.ending.ending import EndingScreen
from game.view.gui.library import Entry
from game.view.menus.menu import MenuScreen
from game.view.menus.network import NetworkScreen
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.room.room_screen import RoomScreen
from game.view.room.room_strip import RoomStrip
from game.view.room.room_told import RoomReadout
from game.view.room.substitute import SubstituteMenu
from game.view.room.waiting import WaitingScreen
from game.view.screens.dialog import Notice
from game.view.screens.page import Page
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.online_play import OnlinePlay
from game.view.session.way_in import WayIn
from tests.hands import Hands, an_app

PATIENCE = 30.0
US, CHINA = Side.US, Side.CHINA


class Desk:
    """A window on its menu, with a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.app: App = an_app()
        self.saves = Saves(folder / "saves")
        self.catalogue = LocalCatalogue(self.app, self.saves)
        self.play = OnlinePlay(self.app, self.catalogue.matches, port=0, folder=folder)
        self.catalogue.network = self.play
        self.app.go(WayIn(self.app, self.catalogue).menu())

    @property
    def table(self) -> RemoteTable:
        assert self.play.seated is not None
        return self.play.seated.table

    def press(self, message: str) -> None:
        """Press what has that name on the screen on top."""
        screen, label = self.app.screen, self.app.texts(message)
        assert isinstance(screen, Page)
        found = [each for each in screen.controls if each.label == label]
        assert found, f"no {label} on {screen.name}: {[each.label for each in screen.controls]}"
        assert found[0].enabled
        found[0].activate()

    def open_room(self) -> RoomScreen:
        """Open the room by its key."""
        Hands(self.app).press(pygame.K_F6)
        assert isinstance(self.app.screen, RoomScreen)
        return self.app.screen

    def network_screen(self) -> NetworkScreen:
        """Go from the menu to where matches are opened and joined."""
        self.press("network-heading")
        screen = self.app.screen
        assert isinstance(screen, NetworkScreen)
        return screen


def until(desks: tuple[Desk, ...], happened: Callable[[], bool]) -> None:
    """Let frames pass in every window until something has happened."""
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, [desk.app.screen.name for desk in desks]
        for desk in desks:
            desk.app.frame(0.05, [])
        time.sleep(0.005)


def open_match(desk: Desk) -> WaitingScreen:
    """Open quick-start for this computer alone, and wait there."""
    screen = desk.network_screen()
    screen.scenario = [card.slug for card in screen.cards].index("quick-start")
    screen.reach = 0
    desk.press("network-open")
    until((desk,), lambda: isinstance(desk.app.screen, WaitingScreen))
    assert isinstance(desk.app.screen, WaitingScreen)
    return desk.app.screen


def join_match(desk: Desk, host: Desk, language: str = "en") -> None:
    """Type the address and the words that the host's waiting room shows, and sit down."""
    waiting = host.app.screen
    assert isinstance(waiting, WaitingScreen)
    assert waiting._open is not None
    screen = desk.network_screen()
    screen.address, screen.words = waiting._open.addresses[0], waiting._open.words(language)
    desk.press("network-join")


@contextmanager
def two_desks(folder: Path) -> Iterator[tuple[Desk, Desk]]:
    """A window that has opened a match, and one that has sat down at it; both see the board."""
    host, guest = Desk(folder / "host"), Desk(folder / "guest")
    try:
        open_match(host)
        join_match(guest, host)
        both = (host, guest)
        until(both, lambda: all(isinstance(desk.app.screen, PlayScreen) for desk in both))
        yield host, guest
    finally:
        guest.play.close()
        host.play.close()


def test_two_windows_find_each_other_by_their_menus(tmp_path: Path) -> None:
    """Host waits until the guest is there; the words may be typed in another language."""
    host, guest = Desk(tmp_path / "host"), Desk(tmp_path / "guest")
    try:
        waiting = open_match(host)
        assert [each.light for each in waiting.told.sides] == ["good", "off"]

        join_match(guest, host, "ja")
        until((host, guest), lambda: isinstance(guest.app.screen, PlayScreen))
        until((host, guest), lambda: isinstance(host.app.screen, PlayScreen))

        assert host.table.sides == (US,)
        assert guest.table.sides == (CHINA,)
        assert host.app.window.strip is not None
    finally:
        guest.play.close()
        host.play.close()


def test_wrong_words_are_told_and_typed_again(tmp_path: Path) -> None:
    """The window says in a line what is wrong, and what was typed is there still."""
    host, guest = Desk(tmp_path / "host"), Desk(tmp_path / "guest")
    try:
        waiting = open_match(host)
        screen = guest.network_screen()
        assert waiting._open is not None
        screen.address, screen.words = waiting._open.addresses[0], "apple apple apple apple"
        guest.press("network-join")
        until((host, guest), lambda: isinstance(guest.app.screen, Notice))

        assert isinstance(guest.app.screen, Notice)
        assert guest.app.screen.message == guest.app.texts("online-wrong-code")
        assert screen.words == "apple apple apple apple"
        assert guest.play.seated is None
    finally:
        guest.play.close()
        host.play.close()


def test_what_is_being_typed_goes_on_where_a_match_is_found_meanwhile(tmp_path: Path) -> None:
    """The screen is laid out anew for it; the field keeps the focus, and its end."""
    desk = Desk(tmp_path)
    screen = desk.network_screen()
    hands = Hands(desk.app)
    hands.click_on(desk.app.texts("network-address"))
    hands.type("10.0")
    screen.found = (Nearby("10.0.0.9:18018", "a", "quick-start"),)
    screen.layout(desk.app.size)
    hands.type(".7")

    assert screen.address == "10.0.7"


def test_what_is_said_in_one_window_is_read_in_the_other(tmp_path: Path) -> None:
    """A phrase at once, one's own words once both have agreed."""
    with two_desks(tmp_path) as (host, guest):
        both = (host, guest)
        room = host.open_room()
        host.press("online-phrase-hello")
        until(both, lambda: any(each.text == "Hello!" for each in _strip(guest).said))

        host.press("network-own-words-none")
        until(both, lambda: _strip(guest).own_words == "theirs")
        guest.open_room()
        guest.press("network-own-words-theirs")
        until(both, lambda: room.told.own_words == "agreed")
        room.typed = "Shall we?"
        host.press("network-send")
        until(both, lambda: "Shall we?" in [each.text for each in _strip(guest).said])

        assert _strip(guest).said[-1].side is US


def test_a_draw_that_is_offered_and_accepted_ends_the_match_in_both_windows(
    tmp_path: Path,
) -> None:
    """It is told in the other window's strip; the match is kept in both, with how it ended."""
    with two_desks(tmp_path) as (host, guest):
        both = (host, guest)
        for desk in both:
            _seal(desk)
        until(both, lambda: all(isinstance(desk.app.screen, RevealScreen) for desk in both))
        host.open_room()
        host.press("network-draw-offer")
        until(both, lambda: _strip(guest).draw == "theirs")
        guest.open_room()
        guest.press("network-draw-accept")
        until(both, lambda: all(isinstance(desk.app.screen, EndingScreen) for desk in both))

        for desk in both:
            ending = desk.app.screen
            assert isinstance(ending, EndingScreen)
            assert ending.readout is not None
            assert ending.readout.title == "A draw by agreement"
            log = desk.saves.slots()[0].log
            assert log is not None
            assert log.end == EndRecord(AGREED_DRAW, "draw")


def test_a_whole_match_and_its_rematch_with_sides_swapped(tmp_path: Path) -> None:
    """Both windows come to the ending; whoever wants to, plays again from there."""
    with two_desks(tmp_path) as (host, guest):
        both = (host, guest)
        _play_to_the_end(both)
        for desk in both:
            ways = desk.app.screen.ways  # type: ignore[attr-defined]
            assert ways.swap is not None
            ways.swap()
        until(both, lambda: all(isinstance(desk.app.screen, PlayScreen) for desk in both))

        assert host.table.sides == (CHINA,)
        assert guest.table.sides == (US,)
        assert guest.table.turn == 0


def test_a_seat_is_handed_over_and_taken_again(tmp_path: Path) -> None:
    """The other side is told who plays."""
    with two_desks(tmp_path) as (host, guest):
        both = (host, guest)
        room = guest.open_room()
        guest.press("network-hand-over")
        menu = guest.app.screen
        assert isinstance(menu, SubstituteMenu)
        assert set(personas(CHINA)) < set(menu.players)
        Hands(guest.app).press(*[pygame.K_DOWN] * menu.players.index("lab-first"), pygame.K_RETURN)
        until(both, lambda: _strip(host).sides[CHINA].handed and room.told.sides[CHINA].handed)
        assert host.table.seats[CHINA].slug == "lab-first"
        guest.press("network-take-seat")
        until(both, lambda: not _strip(host).sides[CHINA].handed)


def test_who_leaves_is_told_of_and_finds_the_seat_again(tmp_path: Path) -> None:
    """The guest needs no words to come back."""
    with two_desks(tmp_path) as (host, guest):
        both = (host, guest)
        address = host.play.seated.hosting.here  # type: ignore[union-attr]
        guest.open_room()
        guest.press("network-leave")
        Hands(guest.app).press(pygame.K_TAB, pygame.K_RETURN)
        assert isinstance(guest.app.screen, MenuScreen)
        assert guest.app.window.strip is None
        until(both, lambda: _strip(host).sides[CHINA].light == "warn")

        screen = guest.network_screen()
        screen.address = address
        guest.press("network-join")
        until(both, lambda: _strip(host).sides[CHINA].light == "good")
        until(both, lambda: isinstance(guest.app.screen, PlayScreen))


def test_a_running_match_is_watched(tmp_path: Path) -> None:
    """Who watches sees the board turn by turn, and may neither seal nor speak."""
    with two_desks(tmp_path) as (host, guest):
        watcher = Desk(tmp_path / "watcher")
        hosting = host.play.seated.hosting  # type: ignore[union-attr]
        assert hosting is not None
        screen = watcher.network_screen()
        screen.address, screen.words, screen.watch = hosting.here, hosting.code("zh"), 1
        watcher.press("network-join")
        every = (host, guest, watcher)
        try:
            until(every, lambda: isinstance(watcher.app.screen, PlayScreen))
            board = watcher.app.screen
            assert isinstance(board, PlayScreen)
            assert board.watched
            board.commit()
            _seal(host)
            _seal(guest)
            until(every, lambda: isinstance(watcher.app.screen, RevealScreen))
            until(every, lambda: bool(_strip(host).watching))
            room = watcher.open_room()
            assert not room.told.plays
            assert len(room.controls) == 2, "to the match, and out"
        finally:
            watcher.play.close()


def test_the_server_that_goes_away_is_seen_in_the_strip(tmp_path: Path) -> None:
    with two_desks(tmp_path) as (host, guest):
        host.play.close()
        until((guest,), lambda: _strip(guest).light == "bad")


@pytest.mark.parametrize("missing", [["httpx"], ["starlette", "uvicorn"]])
def test_where_the_extra_is_not_installed_it_is_said_what_to_install(
    tmp_path: Path, missing: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The menu has the entry all the same; nothing of the network is touched behind it."""
    monkeypatch.setattr("game.view.session.online_play.missing_libraries", lambda: missing)
    desk = Desk(tmp_path)
    screen = desk.network_screen()
    desk.app.frame(1.0, [])

    told = screen.network.missing()
    assert all(name in told for name in missing)
    assert "classroom" in told
    assert len(screen.controls) == 1, "the way back"


def _strip(desk: Desk) -> RoomReadout:
    """What the strip of a window tells."""
    assert isinstance(desk.app.strip, RoomStrip)
    return desk.app.strip.readout


def _seal(desk: Desk) -> None:
    board = desk.app.screen
    assert isinstance(board, PlayScreen)
    board._seal()


def _play_to_the_end(desks: tuple[Desk, ...]) -> None:
    """Seal and read on in every window until each shows the ending."""
    end = time.monotonic() + 3 * PATIENCE
    while not all(isinstance(desk.app.screen, EndingScreen) for desk in desks):
        assert time.monotonic() < end, [desk.app.screen.name for desk in desks]
        for desk in desks:
            screen = desk.app.screen
            if isinstance(screen, PlayScreen) and not screen.waiting:
                _seal(desk)
            elif isinstance(screen, RevealScreen | ReportScreen):
                Hands(desk.app).press(pygame.K_RETURN)
            desk.app.frame(0.05, [])


def test_what_could_be_typed_is_told_from_what_is(tmp_path: Path) -> None:
    """A field that nobody has touched shows it smaller and fainter, and is empty."""
    desk = Desk(tmp_path)
    screen = desk.network_screen()
    field = next(each for each in screen.controls if each.label == desk.app.texts("network-words"))
    assert isinstance(field, Entry)

    shades = _colours(desk, field.rect)
    assert field.text == ""
    assert tuple(desk.app.theme.ink_faint) in shades
    assert tuple(desk.app.theme.ink) not in shades

    screen.words = "apple"
    screen.layout(desk.app.size)
    shades = _colours(desk, field.rect)
    assert tuple(desk.app.theme.ink) in shades
    assert tuple(desk.app.theme.ink_faint) not in shades


def _colours(desk: Desk, place: pygame.Rect) -> set[tuple[int, ...]]:
    """Every colour in a place of the window, once it is drawn."""
    desk.app.frame(0.05, [])
    desk.app.frame(0.05, [])
    seen = pygame.display.get_surface().subsurface(place.inflate(-8, -8))
    return {
        tuple(seen.get_at((x, y)))
        for x in range(seen.get_width())
        for y in range(seen.get_height())
    }
