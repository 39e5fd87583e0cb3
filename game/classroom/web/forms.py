"""Forms as a phone sends them: the fields of one, and the act that they describe."""

import hashlib
import re
from typing import Any, Final
from unicodedata import category
from urllib.parse import parse_qsl

from starlette.requests import Request

from game.classroom.student_acts import STUDENT_ACTS
from game.classroom.teacher_acts import TEACHER_ACTS
from game.online.protocol import KEY
from game.online.server.gate import Refused, body_of

__all__ = ["Form"]

MOST_FIELDS: Final = 100
"""More than any form of ours has."""

MOST_ORDERS: Final = 16
"""So many of the chosen orders are looked at, which is more than any side has slots for: the table
says so in better words than the form could."""

WORDS: Final = {"text", "note"}
"""Fields that people write."""

NOT_WHOLE: Final = {"value", "brief", "propose", "vote", "reveal"}
"""Fields that hold a number which need not be whole."""

HALVES: Final = ("subject", "value")
"""What the one field ``subject`` says where both are chosen together, with a slash between."""

CHOICES: Final = {"open", "on", "yes", "chat", "auto_advance", "by_plan"}
"""Fields that say yes with ``yes`` and no with anything else."""

_ACTS: Final = {act.model_fields["kind"].default: act.model_fields for act in STUDENT_ACTS}
_TEACHER_ACTS: Final = {act.model_fields["kind"].default: act.model_fields for act in TEACHER_ACTS}


class Form:
    """The fields of one request."""

    def __init__(self, fields: list[tuple[str, str]]) -> None:
        """Hold the fields in the order in which they came."""
        self._fields = fields

    @classmethod
    async def read(cls, request: Request) -> "Form":
        """Read a request's body; raise `Refused` where it holds no form, or too large a one."""
        body = await body_of(request)
        return cls.parse(body.decode("utf-8", "replace"))

    @classmethod
    def parse(cls, text: str) -> "Form":
        """Read fields as a browser writes them; raise `Refused` where there are too many.

        >>> Form.parse("orders=a&orders=b&key=x").all("orders")
        ('a', 'b')
        """
        try:
            return cls(parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS))
        except ValueError:
            raise Refused(400, "wrong-form") from None

    def __call__(self, name: str) -> str:
        """Return what a field holds; nothing where there is none."""
        return next((value for each, value in self._fields if each == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Return what all fields of a name hold."""
        return tuple(value for each, value in self._fields if each == name)

    @property
    def act(self) -> dict[str, Any]:
        """The act that the form describes, as plain data; whether it is one, its reader says."""
        told: dict[str, Any] = {"kind": self("kind")}
        for name in _ACTS.get(self("kind"), {}).keys() - {"kind"}:
            if name == "orders":
                told[name] = self.all(name)[:MOST_ORDERS]
            elif name in WORDS:
                told[name] = one_line(self(name))
            else:
                value = self(name)
                told[name] = int(value) if re.fullmatch(r"[0-9]{1,16}", value) else value
        return told

    @property
    def teacher_act(self) -> dict[str, Any]:
        """The act of a teacher that the form describes, as `act`; an empty field says nothing."""
        told: dict[str, Any] = {"kind": self("kind")}
        for name in _TEACHER_ACTS.get(self("kind"), {}).keys() - {"kind"}:
            value = self(name)
            if "/" in self("subject") and name in HALVES:
                value = self("subject").split("/", 1)[HALVES.index(name)]
            if not value:
                continue
            if name in CHOICES:
                told[name] = value == "yes"
            elif name in WORDS:
                told[name] = one_line(value)
            elif name in NOT_WHOLE:
                told[name] = value
            else:
                told[name] = int(value) if re.fullmatch(r"[0-9]{1,16}", value) else value
        return told

    @property
    def key(self) -> str:
        """The key of the act: the same for a form that is sent twice, another for another act.

        A page draws one key, and what each of its forms says is added to it; so two of them are
        two acts.

        Raises:
            Refused: the form has none.
        """
        if not re.fullmatch(KEY, self("key")):
            raise Refused(400, "wrong-form")
        said = "\0".join(f"{name}\0{value}" for name, value in self._fields)
        return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:32]


def one_line(text: str) -> str:
    r"""Return what somebody has typed as a line that may be shown anywhere.

    >>> one_line("  We offer\r\n the\u200d H200. ")
    'We offer the H200.'
    """
    spaced = " ".join(text.split())
    return "".join(letter for letter in spaced if category(letter)[0] != "C")
