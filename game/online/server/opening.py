"""The opening of a hosted match: what its file says first, before anybody has sat down."""

import json
import secrets
from dataclasses import asdict, dataclass, replace

from game import __version__
from game.match import HUMAN
from game.online.code import Code, draw_code
from game.online.errors import OnlineError

__all__ = ["Opening"]


@dataclass(frozen=True)
class Opening:
    """What was settled when a match was opened for others."""

    match: str
    """Its name among all matches, 128 random bits."""
    code: Code
    """The four words that let somebody sit down."""
    seats: tuple[str, str] = (HUMAN, HUMAN)
    """Who plays, US and China: ``human`` or a player's slug."""
    clock: int | None = None
    """Time for the orders of a turn [s], or None."""
    after: str = ""
    """The match whose rematch it is, or nothing."""
    bind: str = ""
    """The address that it was served on at first; nothing in an older file."""
    port: int | None = None
    game: str = __version__

    @classmethod
    def draw(
        cls,
        seats: tuple[str, str] = (HUMAN, HUMAN),
        clock: int | None = None,
        *,
        bind: str = "",
        port: int | None = None,
    ) -> "Opening":
        """Return the opening of a new match with a name and a code of its own."""
        return cls(secrets.token_hex(16), draw_code(), seats, clock, bind=bind, port=port)

    def for_rematch(self, seats: tuple[str, str]) -> "Opening":
        """Return the opening of a match that follows this one, with the same code and clock."""
        return replace(self, match=secrets.token_hex(16), seats=seats, after=self.match)

    def write(self) -> str:
        """Return it as JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> "Opening":
        """Return it from what `write` returned; raise `OnlineError` for anything else."""
        try:
            data = json.loads(text)
            us, china = data.pop("seats")
            return cls(code=tuple(data.pop("code")), seats=(us, china), **data)
        except (ValueError, TypeError, KeyError, AttributeError):
            raise OnlineError("unreadable-opening") from None
