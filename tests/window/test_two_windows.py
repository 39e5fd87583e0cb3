"""Two windows on two screens, one server between them, real keys: a match to its ending."""

import shutil
import time
from pathlib import Path

import pytest

from game.match import Saves
from game.online.client import RemoteTable, SeatsFile, ask_at, join
from game.online.code import tell_code
from game.online.server.opening import Opening
from game.online.server.presence import PATIENCE as PRESENCE
from game.online.server.store import Store
from game.rules import SIDES, Side
from game.scenario import shipped
from tests.online.bad_network import BadNetwork
from tests.window.conftest import a_game, opened_display
from tests.window.game_on_screen import Display, GameOnScreen, wait_for

TURNS = 8
PLAY_OVER_THE_NETWORK = "4"
QUICK_START = (330, 149 + 52 * shipped().index("quick-start"))
THIS_COMPUTER, OPEN = (333, 617), (474, 676)
"""What opens a match, in a window of the usual size [px]."""
ADDRESS, WORDS = (1000, 525), (1000, 571)
"""The fields of whoever joins one [px]."""
PATIENCE = 60.0
"""So long a turn may take while other tests run [s]."""


def open_match(game: GameOnScreen) -> None:
    """Open a match of the short scenario to this computer alone, by the menu."""
    game.press(PLAY_OVER_THE_NETWORK)
    for place in (QUICK_START, THIS_COMPUTER, OPEN):
        game.click(place)


def opening_of(game: GameOnScreen, folder: Path) -> Opening:
    """Return what was opened at a window, by a copy of its file: the server alone may open that."""
    wait_for(lambda: [*game.saves.glob("hosted/*.match")], "no match was opened")
    shutil.copytree(game.saves / "hosted", folder)
    store = Store.open(next(folder.glob("*.match")))
    opening = Opening.read(next(store.events()).act)
    store.close()
    return opening


def sealed(watcher: RemoteTable, side: Side, turn: int) -> bool:
    """Tell whether a side has sealed its orders of a turn, as a spectator is told."""
    while watcher.advance():
        pass
    return watcher.turn > turn or watcher.committed(side)


def seal(game: GameOnScreen, watcher: RemoteTable, side: Side, turn: int) -> None:
    """Read on to the board and seal what is there."""
    end = time.monotonic() + PATIENCE
    while not sealed(watcher, side, turn):
        assert time.monotonic() < end, f"{side.slug} never sealed turn {turn + 1}"
        go_on(game)


def go_on(game: GameOnScreen) -> None:
    """Read on, or seal what is there; where the window asks about that: Tab, Enter.

    Without a question, which darkens the rest, those two would press something of the board.
    """
    press(game, "Return")
    light = sum(game.margin()[:3])
    press(game, "ctrl+Return")
    if sum(game.margin()[:3]) < 0.8 * light:
        press(game, "Tab", "Return")


def press(game: GameOnScreen, *keys: str) -> None:
    """Press keys that may change nothing."""
    game.xdotool("key", "--delay", 30, *keys)
    time.sleep(0.5)


def sit_down(game: GameOnScreen, address: str, code: str) -> None:
    """Type address and words into their fields, and press Enter."""
    for field, text in ((ADDRESS, address), (WORDS, code)):
        game.click(field)
        game.act("type", "--delay", 20, text)
    game.press("Return")


def finished(saves: Path) -> bool:
    """Tell whether the whole match is kept among the saves of a window."""
    logs = [slot.log for slot in Saves(saves).slots()]
    return any(log is not None and len(log.turns) == TURNS for log in logs)


def cut_off(guest: GameOnScreen, network: BadNetwork, watcher: RemoteTable, seconds: float) -> None:
    """Seal at a window whose line is cut for so long: it arrives once the line is back, not before.

    Who watches by another line is told that the guest is away.
    """
    network.is_cut = True
    end = time.monotonic() + seconds
    for _ in ("the reveal", "the report", "the board"):
        go_on(guest)
    time.sleep(max(0.0, end - time.monotonic()))

    assert not watcher.committed(Side.CHINA)
    assert seconds < PRESENCE or watcher.room.there[Side.CHINA] == "away"

    network.is_cut = False
    wait_for(lambda: watcher.room.there == ("here", "here"), "the guest did not come back")
    wait_for(lambda: sealed(watcher, Side.CHINA, 1), "what was sealed did not arrive")


@pytest.mark.parametrize("seconds", [3.0, pytest.param(30.0, marks=pytest.mark.slow)])
def test_two_windows_play_to_the_end_and_come_back_when_killed(
    display: Display, checkout: Path, tmp_path: Path, seconds: float
) -> None:
    """Both come from the menu. The line is cut; then a window is killed; then the server is.

    The guest's window stays open while the server is away, with the window that it served in.
    """
    folders = [tmp_path / name for name in ("host", "guest", "screen")]
    for folder in folders:
        folder.mkdir()
    with opened_display(folders[2]) as other:
        host, guest = (
            a_game(at, checkout, f) for at, f in zip((display, other), folders, strict=False)
        )
        try:
            host.start()
            open_match(host)
            opening = opening_of(host, tmp_path / "copy")
            address = f"{opening.bind}:{opening.port}"
            network = BadNetwork(address)
            guest.start()
            guest.press(PLAY_OVER_THE_NETWORK)
            sit_down(guest, network.address, tell_code(opening.code, "en"))
            watcher = join(
                ask_at(address), "watch", opening.code, seats=SeatsFile(tmp_path / "watcher")
            )
            try:
                wait_for(lambda: watcher.room.there == ("here", "here"), "they did not both sit")
                for turn in range(TURNS):
                    if turn == 1:
                        cut_off(guest, network, watcher, seconds)
                    if turn == 2:
                        guest.kill()
                        guest.start("join", network.address)
                    if turn == 4:
                        stays = guest.program
                        host.kill()
                        host.start("host", "--resume")
                        assert guest.is_open
                        assert guest.program is stays
                    for game, side in zip((host, guest), SIDES, strict=True):
                        seal(game, watcher, side, turn)
            finally:
                watcher.close()
                network.close()
            wait_for(lambda: finished(host.saves) and finished(guest.saves), "it was not kept")
        finally:
            guest.kill()
            host.kill()
