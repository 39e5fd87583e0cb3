"""A game killed at random instants: what it told is compared with what is kept."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game.match import Saves, SlotKind, restore

__all__ = ["Killing", "a_chance", "how_many", "sealed_in"]

PATIENCE = 60.0
"""How long a game may take to begin while other things run [s]."""
GLANCE = 0.01
"""From one look at what it told to the next [s]."""
SOON = 0.15
"""It is killed at most so long after it told something for the last time [s]."""
EARLY = 2.5
"""Or so long after its start, before it has told anything [s]."""
PER_FOLDER = 4
"""Games in one folder: the later ones go on with the match that was killed."""


def how_many(few: int) -> int:
    """Return how many games to kill: ``few``, or at length what ``KILLS`` says."""
    return int(os.environ.get("KILLS", few))


def a_chance() -> random.Random:
    """Return what decides the instants; ``KILLS_SEED`` gives others."""
    return random.Random(int(os.environ.get("KILLS_SEED", "18")))


def sealed_in(folder: Path, *, waiting: bool = True) -> int:
    """Return how often a person's orders were sealed in the matches of a folder.

    Every file must be a save that replays, down to the orders in waiting and the ending. Those in
    waiting are counted where ``waiting``.
    """
    sealed = 0
    for slot in Saves(folder).slots():
        assert slot.problem is None, str(slot.problem)
        assert slot.kind is SlotKind.AUTO, slot.path.name
        log = restore(slot.path).log
        people = log.header.seats.count("human")
        sealed += people * len(log.turns)
        sealed += waiting * sum(orders is not None for orders in log.pending)
    return sealed


@dataclass
class Killing:
    """Kills games and keeps count."""

    folder: Path
    word: str
    """What a game says when a person's orders are safe: a whole line."""
    chance: random.Random
    waiting: bool = True
    """Whether it says so when orders are sealed, or else when their turn is over."""
    killed: int = 0
    told: int = 0
    """Orders that were told as sealed by games that were then killed."""
    begun_anew: int = field(default=0)
    """Games that had told nothing when they were killed."""

    def kill(
        self, games: int, command: Callable[[int], Sequence[str]], lines: Callable[[int], str]
    ) -> None:
        """Kill so many games; each file must replay, and hold all that was told.

        Args:
            games: how many.
            command: a game's arguments, told how many have been in its folder before.
            lines: what is typed into it.
        """
        number = 0
        while self.killed < games:
            place = self.folder / f"{number}"
            for before in range(PER_FOLDER):
                kept = sealed_in(place, waiting=self.waiting)
                told, was_killed = self._play(place, command(before), lines(before))
                now = sealed_in(place, waiting=self.waiting)
                assert now >= kept + told, f"{place}: {told} told after {kept}, {now} kept"
                self.killed += was_killed
                self.told += told
                self.begun_anew += told == 0
                if not was_killed or self.killed == games:
                    break
            number += 1

    def _play(self, place: Path, command: Sequence[str], lines: str) -> tuple[int, bool]:
        """Let a game run for a while; return what it told, and whether it was killed."""
        names = {"SAVES": place, "SETTINGS": place / "settings.json"}
        settings = {f"EIGHTEEN_MONTHS_{name}": str(path) for name, path in names.items()}
        unseen = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
        place.mkdir(exist_ok=True)
        (place / "settings.json").write_text('{"animation": "off", "tips": false}', "utf-8")
        said, typed = place / "said.txt", place / "typed.txt"
        typed.write_text(lines, encoding="utf-8")
        with said.open("wb") as output, typed.open("rb") as hears:
            game = subprocess.Popen(
                [sys.executable, *command],
                stdin=hears,
                stdout=output,
                env={**os.environ, **settings, **unseen},
                cwd=Path(__file__).resolve().parents[2],
            )
        try:
            self._wait(game, said)
        finally:
            game.kill()
        was_killed = game.wait() != 0
        return self._told(said), was_killed

    def _wait(self, game: subprocess.Popen[bytes], said: Path) -> None:
        """Wait for a random instant: early in the game, or soon after it has told something."""
        wanted = self.chance.randrange(9)
        deadline = time.monotonic() + (PATIENCE if wanted else self.chance.uniform(0, EARLY))
        while self._told(said) < max(1, wanted) and game.poll() is None:
            if time.monotonic() > deadline:
                assert not wanted, f"{said}: it told {self._told(said)} in {PATIENCE} s"
                break
            time.sleep(GLANCE)
        time.sleep(self.chance.uniform(0.0, SOON))

    def _told(self, said: Path) -> int:
        # A line that the kill cut short was not said.
        lines = said.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)
        return sum(line.rstrip("\n").endswith(self.word) for line in lines if line.endswith("\n"))
