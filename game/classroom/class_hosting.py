"""Holding a class: its server, with a door for phones and one for the teacher alone."""

import secrets
import threading
from pathlib import Path

from game.classroom.audiences import CONSOLE, PROJECTOR
from game.classroom.class_keeper import ClassKeeper
from game.classroom.classes import classes_folder, erase
from game.classroom.opening import ClassOpening
from game.classroom.web.console import console_application
from game.classroom.web.console_key import ConsoleKey
from game.classroom.web.phones import phones_application
from game.classroom.web.premises import Heard, Premises
from game.online.protocol import PORT
from game.online.server.addresses import LOOPBACK, still_here
from game.online.server.doorbell import Doorbell
from game.online.server.serving import Door, Serving
from game.rules import SIDES, Side
from game.scenario import Loaded

__all__ = ["ClassHosting"]

MOST_PHONES = 1000
"""Connections to the phones' door at a time, all of which may come from behind one address."""


LAST_PAGE = 0.5
"""So long the page that says farewell may take to be sent [s]."""


class ClassHosting:
    """A class that this computer serves; use `begin` or `resume`."""

    def __init__(
        self,
        keeper: ClassKeeper,
        bind: str,
        port: int | None,
        usual: int | None = None,
        plan: int = 0,
    ) -> None:
        """Serve a class; ``port`` None is the usual one, or any that is free."""
        self.keeper, self.premises, self.key = keeper, Premises(), ConsoleKey()
        self._closing, self._is_closed, self._erases = threading.Lock(), False, False
        bells: dict[Side | str, Doorbell] = {
            each: _bell(keeper, each) for each in (*SIDES, CONSOLE, PROJECTOR)
        }
        phones = phones_application(
            keeper, {side: bells[side] for side in SIDES}, also=lambda: self.premises.also
        )
        console = console_application(
            keeper, self.premises, self.key, bells, self._leave, plan=plan
        )
        first = (usual or PORT) if port is None else port
        doors = [
            Door(
                Heard(phones, self.premises),
                bind,
                first,
                or_any=port is None,
                most=MOST_PHONES,
                most_of_one=MOST_PHONES,
            ),
            Door(console, LOOPBACK, first + 1 if 0 < first < 65535 else 0, or_any=True),
        ]
        self._serving = Serving(keeper, list(bells.values()), doors)
        self.premises.stand_on(self._serving)
        self._serving.start()

    @classmethod
    def begin(
        cls,
        loaded: Loaded,
        *,
        bind: str = LOOPBACK,
        port: int | None = None,
        seed: int | None = None,
        folder: Path | None = None,
        plan: int = 0,
    ) -> "ClassHosting":
        """Open a new class, whose door is closed yet.

        Args:
            loaded: the scenario.
            bind: the address that phones are heard on.
            port: the phones' port, 0 for any; None for the usual one, or any where that is taken.
            seed: decides all chance; drawn where None.
            folder: where the class is written down.
            plan: the lesson plan to begin with [minutes]; the first one where 0.

        Raises:
            OnlineError: the address or the folder cannot be used.
        """
        opening = ClassOpening.draw(bind=bind, port=port)
        drawn = secrets.randbelow(2**31) if seed is None else seed
        keeper = ClassKeeper.begin(folder or classes_folder(), opening, loaded, drawn)
        return cls._serve(keeper, bind, port, plan=plan)

    @classmethod
    def resume(
        cls, file: Path, *, bind: str | None = None, port: int | None = None
    ) -> "ClassHosting":
        """Take a class up from its file: the same seats, every acknowledged act, clocks at rest.

        Args:
            file: the class.
            bind: the address to listen on; where None, the one it was opened on, or another one
                if this computer has that no more.
            port: the phones' port; the one it was opened on, or any where that is taken, where
                None.

        Raises:
            OnlineError: the file or the address cannot be used.
            SaveError: the match is of other rules.
        """
        keeper = ClassKeeper.resume(file)
        opening = keeper.hosted.opening
        opened = opening.bind or LOOPBACK
        at = bind or still_here(opened)
        hosting = cls._serve(keeper, at, port, usual=opening.port)
        hosting.premises.lost = None if at in (bind, opened) else opened
        return hosting

    @classmethod
    def _serve(
        cls,
        keeper: ClassKeeper,
        bind: str,
        port: int | None,
        *,
        usual: int | None = None,
        plan: int = 0,
    ) -> "ClassHosting":
        try:
            return cls(keeper, bind, port, usual, plan)
        except BaseException:
            keeper.close()
            raise

    def link(self, language: str | None = None) -> str:
        """Return a fresh link that opens the console once, in the browser of this computer."""
        spoken = f"?language={language}" if language else ""
        return f"http://{self.premises.console}/enter/{self.key.renew()}{spoken}"

    def open_door(self) -> None:
        """Let students sit down."""
        act = {"kind": "door", "open": True}
        self.keeper.ask(self.keeper.hosted.lead, secrets.token_hex(16), act)

    @property
    def is_closed(self) -> bool:
        """Tell whether it is served no more."""
        return self._is_closed

    def wait(self) -> None:
        """Stay until the server has stopped."""
        self._serving.wait()

    def close(self) -> None:
        """Stop serving; the class can be taken up again from its file, unless it is erased."""
        with self._closing:
            if self._is_closed:
                return
            self._is_closed = True
            self._serving.close()
            if self._erases:
                erase(self.keeper.hosted.file)

    def _leave(self, erases: bool) -> None:
        """Close once the last page has been sent, which says so."""
        self._erases = erases
        threading.Timer(LAST_PAGE, self.close).start()


def _bell(keeper: ClassKeeper, audience: Side | str) -> Doorbell:
    return Doorbell(lambda: keeper.hosted.revision(audience), pressing=keeper.hosted.pressing)
