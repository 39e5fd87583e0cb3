"""The house: the match that a server is open for, and its rematches."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from game.online.server.hosted_match import HostedMatch
from game.online.server.keeper import Clock, Keeper
from game.online.server.opening import Opening
from game.online.server.store import SUFFIX, Store
from game.players.seating import swapped
from game.scenario import Loaded

__all__ = ["NAMED", "House"]

NAMED = 12
"""So much of the name of a match is in that of its file [characters]."""

Draw = Callable[[], int]
"""Returns the seed of a new match."""


class House(Keeper):
    """Holds matches, each in a file of its folder."""

    def __init__(self, folder: Path, draw_seed: Draw, *, now: Clock = time.monotonic) -> None:
        """Hold no match yet.

        Args:
            folder: where the files of matches lie.
            draw_seed: draws the chance of a match that is opened here.
            now: the time by a steady clock [s].
        """
        super().__init__(now)
        self.matches: dict[str, HostedMatch] = {}
        self._folder, self._draw_seed = folder, draw_seed
        self._thinkers = ThreadPoolExecutor(1, thread_name_prefix="thinker")

    @property
    def current(self) -> HostedMatch:
        """The match that whoever comes now is shown to: the last one."""
        return list(self.matches.values())[-1]

    def begin(self, opening: Opening, loaded: Loaded) -> HostedMatch:
        """Open a new match in a file of its own; raise `StoreError` where it cannot be made."""
        path = self._folder / f"{loaded.ruleset.slug}-{opening.match[:NAMED]}{SUFFIX}"
        match = HostedMatch.begin(
            Store.begin(path),
            opening,
            loaded,
            self._draw_seed(),
            now=self.now,
            thinkers=self._thinkers,
        )
        return self._hold(match)

    def resume(self, path: Path) -> HostedMatch:
        """Take up the match in a file, and its rematch where one was opened; clocks stand still.

        Raises:
            StoreError: the file cannot be used, or another server has it open.
            SaveError: it is of other rules.
        """
        match = self._hold(HostedMatch(Store.open(path), now=self.now, thinkers=self._thinkers))
        if match.room.rematch:
            later = next(self._folder.glob(f"*-{match.room.rematch[:NAMED]}{SUFFIX}"), None)
            if later is not None:
                return self.resume(later)
        elif match.wants_rematch:
            return self.open_rematch(match)
        match.stop_clock()
        return match

    def open_rematch(self, match: HostedMatch) -> HostedMatch:
        """Open the match that both sides have asked for, with the sides swapped."""
        us, china = swapped(*match.opening.seats)
        opening = match.opening.for_rematch((us, china))
        rematch = self.begin(opening, match.table.loaded)
        for holder in match.room.holders:
            rematch.seat_from(holder)
        match.follow_with(opening.match)
        return rematch

    def tick(self) -> None:
        """Do in every match what nobody asks for, and open the rematches that were agreed."""
        for match in list(self.matches.values()):
            match.tick()
            if match.wants_rematch:
                self.open_rematch(match)

    def close(self) -> None:
        """Let go of every file; nothing that was acknowledged is lost."""
        for match in self.matches.values():
            self.ask(match.close)
        super().close()
        self._thinkers.shutdown(cancel_futures=True)

    def _hold(self, match: HostedMatch) -> HostedMatch:
        match.on_change = self._changed
        self.matches[match.opening.match] = match
        return match
