"""The code of a match: four simple words that a guest is told and types.

A code is four places in a list of words that stands in the same order in every language, so one
that was read out in Japanese can be typed in English.
"""

import secrets
import unicodedata
from functools import cache

from game.language import LANGUAGES, Texts
from game.online.errors import OnlineError

__all__ = ["WORDS_IN_A_CODE", "Code", "draw_code", "read_code", "tell_code"]

Code = tuple[int, ...]
"""Places in the list of words."""

WORDS_IN_A_CODE = 4
"""With some 230 words to choose from, one guess in three thousand million is right.

Source: design choice; at the rate at which the server takes guesses, a lucky one takes a century.
"""


@cache
def _words(language: str) -> tuple[str, ...]:
    return tuple(_spaced(Texts.load(language)("code-words")).split())


@cache
def _places() -> dict[str, int]:
    return {
        _plain(word): place for spoken in LANGUAGES for place, word in enumerate(_words(spoken))
    }


def draw_code() -> Code:
    """Return a code that nobody can foresee."""
    words = len(_words(LANGUAGES[0]))
    return tuple(secrets.randbelow(words) for _ in range(WORDS_IN_A_CODE))


def tell_code(code: Code, language: str) -> str:
    """Return a code in the words of a language, with spaces between them."""
    words = _words(language)
    return " ".join(words[place] for place in code)


def read_code(typed: str) -> Code:
    """Return the code that was typed, in whatever language; raise `OnlineError` for anything else.

    >>> read_code("apple, River  かぜ 月亮")
    (0, 123, 111, 105)
    """
    words = _spaced(_plain(typed)).split()
    unknown = [word for word in words if word not in _places()]
    if unknown:
        raise OnlineError("unknown-word", word=unknown[0][:40])
    if len(words) != WORDS_IN_A_CODE:
        raise OnlineError("code-length", words=WORDS_IN_A_CODE, found=len(words))
    return tuple(_places()[word] for word in words)


def _spaced(text: str) -> str:
    """Return a text with spaces for whatever parts its words."""
    return "".join(letter if letter.isalnum() else " " for letter in text)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
