"""Which languages the game speaks, and which of them suits a player's computer."""

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


def require_language(language: str) -> str:
    """Return ``language`` if the game speaks it; raise `UnknownLanguageError` if not."""
    if language not in LANGUAGES:
        raise UnknownLanguageError(language, LANGUAGES)
    return language


def closest_language(tag: str | None) -> str:
    """Return the language for a locale's name, as a computer reports it; English if none suits.

    >>> closest_language("ja_JP.UTF-8"), closest_language("zh-Hans-CN"), closest_language("C")
    ('ja', 'zh', 'en')
    """
    language = (tag or "").replace("_", "-").split("-")[0].split(".")[0].lower()
    return language if language in LANGUAGES else LANGUAGES[0]
