"""Matches in the window that are killed at random instants: no turn that was shown is missing.

`KILLS=200 python -m pytest -n0 -s tests/window/test_killed.py` does it at length.
"""

from pathlib import Path

from tests.match.killing import Killing, a_chance, how_many

HANDS = """
import sys
import pygame
from game.cli import main
from game.view.app.app import App

frame, seen, since = App.frame, None, 0
KEYS = {
    "menu": [pygame.K_1], "confirm": [pygame.K_TAB, pygame.K_RETURN], "notice": [pygame.K_RETURN],
    **{name: [pygame.K_RETURN] for name in ("scenario", "sides", "briefing", "reveal", "report")},
}

def press(key, mod=0):
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        pygame.event.post(pygame.event.Event(kind, key=key, mod=mod, unicode=""))

def play_a_frame(app, dt, events):
    global seen, since
    app.first_look.seconds = 0.0
    drawn = frame(app, dt, events)
    name = app.screen.name
    if app.screen is not seen:
        seen, since = app.screen, 0
        if name == "reveal":
            print("turned", flush=True)
    elif since % 5 == 1:
        if name == "ending":
            app.quit()
        if name == "play":
            press(pygame.K_RETURN, pygame.KMOD_CTRL)
        for key in KEYS.get(name, ()):
            press(key)
    since += 1
    return drawn

App.frame = play_a_frame
sys.exit(main(sys.argv[1:]))
"""
"""The game as it is, with somebody who presses keys: who looks at each screen and plays on."""


def test_a_killed_match_in_a_window_keeps_every_turn_that_was_shown(tmp_path: Path) -> None:
    """New ones, and ones that are gone on with from the menu."""
    killing = Killing(tmp_path, "turned", a_chance(), waiting=False)

    def command(before: int) -> tuple[str, ...]:
        seed = str(killing.killed)
        new = ("play", "quick-start", "--us", "human", "--china", "hedger", "--seed", seed)
        return ("-c", HANDS, *(() if before else new))

    killing.kill(how_many(4), command, lambda before: "")

    assert killing.told > killing.killed
    print(f"\n{killing.killed} killed, {killing.told} turns shown, none missing")
