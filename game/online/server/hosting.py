"""Hosting: opening a match for others, or taking one up, from this computer."""

import secrets
from pathlib import Path

from game.match.saves import saves_folder
from game.online.code import tell_code
from game.online.errors import OnlineError
from game.online.nearby import Beacon
from game.online.protocol import PORT
from game.online.server.addresses import (
    EVERYWHERE,
    LOOPBACK,
    answers,
    found_at,
    here,
    is_for_here_alone,
    still_here,
)
from game.online.server.doorbell import Doorbell
from game.online.server.hosted_match import HostedMatch
from game.online.server.house import NAMED, House
from game.online.server.opening import Opening
from game.online.server.routes import application
from game.online.server.serving import Door, Serving
from game.online.server.store import SUFFIX, last_written
from game.rules import Side
from game.scenario import Loaded

__all__ = ["EVERYWHERE", "LOOPBACK", "Hosting", "hosted_folder", "last_hosted"]


def hosted_folder(saves: Path | None = None) -> Path:
    """Return the folder of the matches that were hosted here."""
    return saves_folder(saves) / "hosted"


def last_hosted(slug: str | None = None, folder: Path | None = None) -> Path:
    """Return the file of the match that was hosted here last, of a scenario or of any.

    Raises:
        OnlineError: none was.
    """
    place = folder or hosted_folder()
    files = [*place.glob(f"{slug or '*'}-{'[0-9a-f]' * NAMED}{SUFFIX}")]
    if not files:
        raise OnlineError("none-hosted", folder=str(place))
    return max(files, key=last_written)


class Hosting:
    """A match that this computer serves to its windows, this one's among them."""

    def __init__(self, house: House, serving: Serving, lost: str | None = None) -> None:
        """Serve a house that holds a match; use `begin` or `resume`."""
        self._house = house
        self.lost = lost
        """The address on which it was opened, where this computer has it no more."""
        self._serving = serving
        self._bind, self._port = self._serving.addresses[0]
        self._serving.start()
        match = house.current
        self._beacon = Beacon(self._bind, self.port, match.opening.match, match.table.ruleset.slug)

    @classmethod
    def begin(
        cls,
        loaded: Loaded,
        *,
        seats: tuple[str, str] = ("human", "human"),
        clock: int | None = None,
        bind: str = LOOPBACK,
        port: int | None = None,
        seed: int | None = None,
        folder: Path | None = None,
    ) -> "Hosting":
        """Open a new match.

        Args:
            loaded: the scenario.
            seats: who plays, US and China: ``human`` or a player's slug.
            clock: time for the orders of a turn [s]; None for none.
            bind: the address to listen on.
            port: the port, 0 for any; None for the usual one, or any where that is taken.
            seed: decides all chance; drawn where None.
            folder: where the match is written down.

        Raises:
            OnlineError: the address or the folder cannot be used.
        """
        house = House(folder or hosted_folder(), lambda: _drawn(seed))
        serving: Serving | None = None
        try:
            serving = _serving(house, bind, port)
            (at, given), *_ = serving.addresses
            house.ask(house.begin, Opening.draw(seats, clock, bind=at, port=given), loaded)
            return cls(house, serving)
        except BaseException:
            (serving or house).close()
            raise

    @classmethod
    def resume(cls, file: Path, *, bind: str | None = None, port: int | None = None) -> "Hosting":
        """Take up a match from its file: every acknowledged act, the same seats, clocks paused.

        Args:
            file: the match.
            bind: the address to listen on; where None, the one it was opened on, or another one
                if this computer has that no more.
            port: the port, 0 for any; None for the one it was opened on, where guests look for it,
                or any where that is taken.

        Raises:
            OnlineError: the file or the address cannot be used.
            SaveError: the match is of other rules.
        """
        house = House(file.parent, lambda: _drawn(None))
        serving: Serving | None = None
        try:
            opening = house.ask(house.resume, file).opening
            opened = opening.bind or LOOPBACK
            at = bind or still_here(opened)
            serving = _serving(house, at, port, usual=opening.port)
            return cls(house, serving, None if at in (bind, opened) else opened)
        except BaseException:
            (serving or house).close()
            raise

    @property
    def match(self) -> HostedMatch:
        """The match that is served now."""
        return self._house.current

    @property
    def port(self) -> int:
        """The port on which it is served."""
        return self._port

    @property
    def taken(self) -> int | None:
        """The port that would have served, had it not been taken; None where it does."""
        door = self._serving.doors[0]
        return door.port if door.or_any and door.port != self.port else None

    @property
    def here(self) -> str:
        """The address by which a window on this computer finds it."""
        return here(self._bind, self.port)

    @property
    def addresses(self) -> list[str]:
        """The addresses to tell others, the likeliest first; `here` where nobody else hears."""
        return found_at(self._bind, self.port)

    @property
    def is_for_here_alone(self) -> bool:
        """Tell whether windows on this computer alone are heard."""
        return is_for_here_alone(self._bind)

    def unheard(self) -> list[str]:
        """Try the addresses that are told others, and return those on which nothing answers.

        That this computer hears itself does not say that another one would be heard: some networks
        keep computers apart, which only the other one notices.
        """
        return [address for address in self.addresses if not answers(address)]

    def code(self, language: str) -> str:
        """Return the four words that let somebody sit down, in a language."""
        return tell_code(self.match.opening.code, language)

    def free(self, side: Side) -> None:
        """Free a seat whose window has lost its token, for whoever comes next with the code."""
        self._house.ask(self.match.free, side)

    def wait(self) -> None:
        """Stay until the server has stopped."""
        self._serving.wait()

    def close(self) -> None:
        """Stop serving; the match can be resumed from its file."""
        self._beacon.close()
        self._serving.close()


def _serving(house: House, bind: str, port: int | None, *, usual: int | None = None) -> Serving:
    """Return what serves a house; on a free port where none is named and the usual one is taken."""
    bell = Doorbell(lambda: house.current.revision)
    first = (usual or PORT) if port is None else port
    door = Door(application(house, bell), bind, first, or_any=port is None)
    return Serving(house, [bell], [door])


def _drawn(seed: int | None) -> int:
    return secrets.randbelow(2**31) if seed is None else seed
