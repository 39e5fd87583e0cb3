"""Which languages the game speaks, and which of them suits a player's computer."""

import re

from game.language.errors import UnknownLanguageError

__all__ = [
    "COUNTS_IN_MYRIADS",
    "LANGUAGES",
    "TENS_PER_BILLION",
    "closest_language",
    "require_language",
]

LANGUAGES = ("en", "ja", "zh")
"""English, Japanese and Simplified Chinese; the first is the one others fall back to."""

TENS_PER_BILLION = {"en": 0, "ja": 1, "zh": 1}
"""Money is told in billions in English, in units of 10 to the 8 in Japanese and Chinese."""

COUNTS_IN_MYRIADS = frozenset({"ja", "zh"})
"""Languages whose large numbers step by ten thousands, not by thousands."""


LOCALE_NAMES = {
    **dict.fromkeys(("en", "eng", "english"), "en"),
    **dict.fromkeys(("ja", "jpn", "japanese"), "ja"),
    **dict.fromkeys(("zh", "zho", "chi", "chinese", "cmn", "yue"), "zh"),
}
"""The first words of locale names, and the language that suits a reader of each.

Source: ISO 639-1, 639-2 and 639-3; the language names of Windows' C library. Readers of written
Cantonese and of traditional characters are served better by Simplified Chinese than by English.
"""


def require_language(language: str) -> str:
    """Return ``language`` if the game speaks it; raise `UnknownLanguageError` if not."""
    if language not in LANGUAGES:
        raise UnknownLanguageError(language, LANGUAGES)
    return language


def closest_language(*tags: str | None) -> str:
    """Return the language of the first locale that the game speaks; English if it speaks none.

    A locale may be written in any way a computer reports it: a tag (``zh-Hans-CN``), a name of a
    C library (``ja_JP.UTF-8``) or of Windows (``Japanese_Japan.932``), a code of three letters.

    >>> closest_language("ja_JP.UTF-8"), closest_language("zh-Hans-CN"), closest_language("C")
    ('ja', 'zh', 'en')
    >>> closest_language("fr_FR", "Chinese (Simplified)_China.936", "en_GB")
    'zh'
    """
    for tag in tags:
        language = LOCALE_NAMES.get(_first_word(tag or ""))
        if language is not None:
            return language
    return LANGUAGES[0]


def _first_word(tag: str) -> str:
    """The part of a locale's name that says the language, in small letters."""
    return re.split(r"[^a-z]", tag.strip().lower(), maxsplit=1)[0]
