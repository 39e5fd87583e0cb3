"""Letters of a scenario that nothing can draw: its players would see boxes."""

from collections.abc import Iterator
from typing import Final

from game.language.fonts import font_with
from game.scenario.findings import Problem, Route, Severity
from game.scenario.models import Scenario
from game.scenario.walk import texts

__all__ = ["undrawn"]

_MOST_NAMED: Final = 6
"""Letters named in one warning; more are counted."""


def undrawn(scenario: Scenario) -> Iterator[Problem]:
    """Give each text with letters that neither the game's fonts nor the system's have."""
    for route, text in texts(scenario):
        written: dict[Route, str] = (
            {route: text}
            if isinstance(text, str)
            else {(*route, language): words for language, words in text.items()}
        )
        for place, words in written.items():
            lacking = [letter for letter in dict.fromkeys(words) if font_with(letter) is None]
            if lacking:
                hint = "install a font that has them, as each player would have to, or do without"
                message = f"no font has {_named(lacking)}"
                yield Problem(place, "no-letter", message, hint, Severity.WARNING)


def _named(letters: list[str]) -> str:
    """The letters with their code points.

    >>> _named(["Ж", "ก"])
    "'Ж' (U+0416), 'ก' (U+0E01)"
    """
    shown = ", ".join(f"'{letter}' (U+{ord(letter):04X})" for letter in letters[:_MOST_NAMED])
    rest = len(letters) - _MOST_NAMED
    return f"{shown} and {rest} more" if rest > 0 else shown
