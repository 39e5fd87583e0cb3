"""What can be wrong with a text, each said in one line with what to do about it."""

from collections.abc import Collection
from difflib import get_close_matches

__all__ = ["BrokenMessageError", "LanguageError", "UnknownLanguageError", "UnknownMessageError"]


class LanguageError(Exception):
    """Base of everything this part raises."""


class UnknownMessageError(LanguageError, LookupError):
    """A text was asked for by an id that no message file has."""

    def __init__(self, message_id: str, known: Collection[str]) -> None:
        """Name the id and the nearest one of ``known``."""
        guess = get_close_matches(message_id, known, n=1)
        hint = f"did you mean '{guess[0]}'?" if guess else "add it to each assets/locale/*"
        super().__init__(f"no message '{message_id}'; {hint}")


class UnknownLanguageError(LanguageError, LookupError):
    """A language was asked for that the game does not speak."""

    def __init__(self, language: str, known: Collection[str]) -> None:
        """Name the language and those there are."""
        super().__init__(f"no language '{language}'; the game speaks {', '.join(known)}")


class BrokenMessageError(LanguageError, ValueError):
    """A message cannot be read, or was asked for without a variable that it needs."""

    def __init__(self, message_id: str, language: str, reason: str) -> None:
        """Name the message, its language and what is wrong with it."""
        super().__init__(f"message '{message_id}' ({language}): {reason}")
