"""What can go wrong at the table or with a save, as errors that say what to do.

Each carries a code and the facts; the words are in ``match.ftl``, so that the window, the command
line and the log say the same thing in the reader's language.
"""

from collections.abc import Sequence

from game.language import Texts
from game.rules.legality import Reason

__all__ = [
    "BrokenSave",
    "IllegalOrders",
    "MatchError",
    "MovedOn",
    "NoRunUp",
    "NotNow",
    "OtherRules",
    "OtherScenario",
    "Parted",
    "SaveError",
    "ToldError",
    "UnknownOrder",
    "UnknownSubject",
    "UnwritableSave",
    "WrongValue",
    "tell_reasons",
]


class ToldError(Exception):
    """An error that is told in the reader's language: a code, and the facts of its message."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code, facts)
        self.code = code
        """The message, without the prefix of its file."""
        self.facts = facts
        """What the message names: a line, a turn, a file."""

    def tell(self, texts: Texts) -> str:
        """Return the error as one line in the language of ``texts``."""
        raise NotImplementedError

    def facts_in(self, texts: Texts) -> dict[str, str | int]:
        """Return the facts as the message wants them: a side by its name."""
        side = self.facts.get("side")
        return self.facts if side is None else self.facts | {"side": texts(f"match-side-{side}")}

    def __str__(self) -> str:
        return self.tell(Texts.load("en"))


class MatchError(ToldError):
    """Base of all errors of this folder; the words are in ``match.ftl``."""

    def tell(self, texts: Texts) -> str:
        """Return the error as one line in the language of ``texts``."""
        return texts(f"match-{self.code}", **self.facts_in(texts))


class NotNow(MatchError):
    """Something was asked of the table that has passed or has not come yet."""


class MovedOn(NotNow):
    """Orders were chosen on a board that is no more: the table has moved on since."""


class NoRunUp(MatchError):
    """A match cannot be brought to the turn at which somebody wants to sit down."""

    def __init__(self, turn: int, why: MatchError) -> None:
        super().__init__("no-run-up", turn=turn)
        self.why = why
        """What is not possible in that turn."""

    def tell(self, texts: Texts) -> str:
        """Return the turn, and why it cannot be played, as one line."""
        return texts("match-no-run-up", turn=self.facts["turn"], why=self.why.tell(texts))


class UnknownSubject(MatchError):
    """An intervention names what the scenario has not."""


class WrongValue(MatchError):
    """An intervention sets something to what it cannot be."""


class UnknownOrder(MatchError):
    """An order that is not on the side's menu."""


class IllegalOrders(MatchError):
    """Orders that cannot be carried out, with the reasons."""

    def __init__(self, side: str, reasons: Sequence[Reason]) -> None:
        super().__init__("illegal-orders", side=side)
        self.reasons = tuple(reasons)
        """Why not, in the words' codes of ``rules.ftl``."""

    def tell(self, texts: Texts) -> str:
        """Return the reasons as one line."""
        side = texts(f"match-side-{self.facts['side']}")
        return texts("match-illegal-orders", side=side, why=tell_reasons(texts, self.reasons))


def tell_reasons(texts: Texts, reasons: Sequence[Reason]) -> str:
    """Return reasons as one line; orders and gates go by their slugs here."""
    return texts.run_in(_tell(texts, reason) for reason in reasons)


def _tell(texts: Texts, reason: Reason) -> str:
    sentence = texts(f"reason-{reason.code}", **reason.args)
    return f"{reason.order}: {sentence}" if reason.order else sentence


class SaveError(MatchError):
    """A save cannot be used as it is."""


class BrokenSave(SaveError):
    """A save that is not what this game writes: which line, and what is wrong there."""

    @property
    def line(self) -> int:
        """The line at fault, 1-based; 0 where the file as a whole is."""
        return int(self.facts.get("line", 0))


class OtherRules(SaveError):
    """A save made under other rules: its states cannot be rebuilt here."""


class OtherScenario(SaveError):
    """A save of a scenario that is missing here or has changed since."""


class Parted(MatchError):
    """Two windows went on with one match, and this one is another match from now on.

    Nothing has failed: it is kept like a message, and told like one.
    """


class UnwritableSave(SaveError):
    """The save could not be written: a full disk, a folder without permission."""
