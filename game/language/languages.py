"""Which languages the game speaks, what is particular to each, and which suits a computer.

All that the code knows of a language stands in its record here; what it says, and the order of a
date or a price, is in the messages of its folder in `assets/locale`.
"""

import re
from dataclasses import dataclass
from typing import Final

from game.language.errors import UnknownLanguageError

__all__ = ["LANGUAGES", "Language", "closest_language", "require_language"]


@dataclass(frozen=True)
class Language:
    """What is particular to a language."""

    code: str
    """As players and authors write it, and as its folder of messages is called."""
    name: str
    """Its own name for itself, as a menu shows it."""
    locales: tuple[str, ...]
    """The first words of the names of locales whose readers it suits.

    Source: ISO 639-1, 639-2 and 639-3; the language names of Windows' C library.
    """
    tag: str = ""
    """How a page names it to a browser, where the code says too little."""
    font: str = "NotoSansJP"
    """The family that draws its letters, of those that come with the game."""
    page_fonts: str = ""
    """Families that a browser draws it with, where the page's own will not do; such a language has
    no spaces, and its lines are told their height and their length in letters."""
    has_phrases: bool = False
    """Whether a browser knows where its phrases begin and breaks headings there."""
    ellipsis: str = "…"
    """How a cut is shown."""
    tens_per_billion: int = 0
    """It counts money in units of a billion over ten to this."""
    counts_in_myriads: bool = False
    """Whether its large numbers step by ten thousands, not by thousands."""
    counted: tuple[str, ...] = ()
    """What a number counts and is not parted from, where no space stands between."""

    @classmethod
    def of(cls, code: str) -> "Language":
        """Return the language of this code; raise `UnknownLanguageError` for any other word."""
        return _SPOKEN[require_language(code)]


ENGLISH: Final = Language(
    "en",
    "English",
    ("en", "eng", "english"),
    ellipsis="...",  # the one sign floats at half height in the fonts, right only for the others
)
JAPANESE: Final = Language(
    "ja",
    "日本語",
    ("ja", "jpn", "japanese"),
    page_fonts='"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans",\n  "Yu Gothic", Meiryo',
    has_phrases=True,
    tens_per_billion=1,
    counts_in_myriads=True,
    counted=(
        *("カ月", "か月", "億ドル", "ドル", "四半期", "ターン", "ページ", "万", "千", "億"),
        *("年", "月", "日", "点", "分", "倍", "局", "回", "件", "つ", "個", "枚"),
    ),
)
# Readers of written Cantonese and of traditional characters are served better by it than by
# English.
CHINESE: Final = Language(
    "zh",
    "中文",
    ("zh", "zho", "chi", "chinese", "cmn", "yue"),
    tag="zh-Hans",
    font="NotoSansSC",
    page_fonts='"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC",\n  "Microsoft YaHei"',
    tens_per_billion=1,
    counts_in_myriads=True,
    counted=(
        *("个月", "亿美元", "美元", "个季度", "季度", "回合", "万", "千", "亿"),
        *("年", "月", "日", "点", "分", "倍", "局", "件", "个", "条", "项", "次"),
    ),
)
_SPOKEN: Final = {each.code: each for each in (ENGLISH, JAPANESE, CHINESE)}
LANGUAGES: Final = tuple(_SPOKEN)
"""The codes of all languages; the first is the one others fall back to."""
_LOCALES: Final = {word: each.code for each in _SPOKEN.values() for word in each.locales}


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
        language = _LOCALES.get(_first_word(tag or ""))
        if language is not None:
            return language
    return LANGUAGES[0]


def _first_word(tag: str) -> str:
    """The part of a locale's name that says the language, in small letters."""
    return re.split(r"[^a-z]", tag.strip().lower(), maxsplit=1)[0]
