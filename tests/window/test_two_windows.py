"""Two windows on two screens, one server between them, real keys: a match to its ending."""

import re
import socket
import time
from pathlib import Path

from game.match import Saves
from game.online.client import RemoteTable, SeatsFile, ask_at, join
from game.online.code import read_code
from game.rules import SIDES, Side
from tests.window.conftest import a_game, opened_display
from tests.window.game_on_screen import Display, GameOnScreen, wait_for

TURNS = 8
PLAY_OVER_THE_NETWORK = "4"
ADDRESS, WORDS = (1000, 525), (1000, 571)
"""Where the fields of the screen are in a window of the usual size [px]."""
PATIENCE = 60.0
"""So long a turn may take while other tests run [s]."""


def a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def code_of(output: Path) -> str:
    """Return the four words that the host's window has printed."""
    found = wait_for(lambda: re.search(r"Code: (.*)", output.read_text()), "no code was printed")
    return str(found[1])


def sealed(watcher: RemoteTable, side: Side, turn: int) -> bool:
    """Tell whether a side has sealed its orders of a turn, as a spectator is told."""
    while watcher.advance():
        pass
    return watcher.turn > turn or watcher.committed(side)


def seal(game: GameOnScreen, watcher: RemoteTable, side: Side, turn: int) -> None:
    """Read on to the board and seal what is there, which the window asks about: Tab, Enter."""
    end = time.monotonic() + PATIENCE
    while not sealed(watcher, side, turn):
        assert time.monotonic() < end, f"{side.slug} never sealed turn {turn + 1}"
        for keys in (("Return",), ("ctrl+Return",), ("Tab", "Return")):
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


def test_two_windows_play_to_the_end_and_come_back_when_killed(
    display: Display, checkout: Path, tmp_path: Path
) -> None:
    """One is opened by `host`, one joins by its menu; each is killed once and goes on."""
    folders = [tmp_path / name for name in ("host", "guest", "screen")]
    for folder in folders:
        folder.mkdir()
    port = str(a_free_port())
    address = f"127.0.0.1:{port}"
    with opened_display(folders[2]) as other:
        host, guest = (
            a_game(at, checkout, f) for at, f in zip((display, other), folders, strict=False)
        )
        host.output = folders[0] / "said"
        try:
            host.start("host", "quick-start", "--port", port)
            code = code_of(host.output)
            guest.start()
            guest.press(PLAY_OVER_THE_NETWORK)
            sit_down(guest, address, code)
            watcher = join(
                ask_at(address), "watch", read_code(code), seats=SeatsFile(tmp_path / "watcher")
            )
            try:
                wait_for(lambda: watcher.room.there == ("here", "here"), "they did not both sit")
                for turn in range(TURNS):
                    if turn == 2:
                        guest.kill()
                        guest.start("join", address)
                    if turn == 4:
                        host.kill()
                        host.start("host", "--resume", "--port", port)
                    for game, side in zip((host, guest), SIDES, strict=True):
                        seal(game, watcher, side, turn)
            finally:
                watcher.close()
            wait_for(lambda: finished(host.saves) and finished(guest.saves), "it was not kept")
        finally:
            guest.kill()
            host.kill()
