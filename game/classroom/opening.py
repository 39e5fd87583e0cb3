"""The opening of a class: what its file says first, before anybody has sat down."""

import json
import secrets
from dataclasses import asdict, dataclass

from game import __version__
from game.classroom.errors import ClassError
from game.classroom.joining import draw_pin

__all__ = ["SUFFIX", "ClassOpening"]

SUFFIX = ".class"
"""What the files of classes end in."""


@dataclass(frozen=True)
class ClassOpening:
    """What was settled when a class was opened."""

    name: str
    """Its name among all classes, 128 random bits."""
    pin: str
    """Six digits that let somebody ask for a seat."""
    secret: str
    """128 random bits, from which the codes are made that bring a student back."""
    bind: str = ""
    """The address that it was served on at first."""
    port: int | None = None
    game: str = __version__

    @classmethod
    def draw(cls, *, bind: str = "", port: int | None = None) -> "ClassOpening":
        """Return the opening of a new class with a name and a PIN of its own."""
        return cls(secrets.token_hex(16), draw_pin(), secrets.token_hex(16), bind, port)

    def write(self) -> str:
        """Return it as JSON."""
        return json.dumps({"class": asdict(self)})

    @classmethod
    def read(cls, text: str) -> "ClassOpening":
        """Return it from what `write` returned; raise `ClassError` for anything else."""
        try:
            return cls(**json.loads(text)["class"])
        except (ValueError, TypeError, KeyError):
            raise ClassError("no-class") from None
