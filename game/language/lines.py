"""Where a line may break, in text that mixes words with Chinese and Japanese.

Words break at spaces. Chinese and Japanese have none: there a line may break almost anywhere, but
never so that it begins with a closing mark or ends with an opening one (kinsoku shori). The rules
are those of JIS X 4051 and of GB/T 15834 as far as both agree; a word in Latin letters and a
number with its sign and its unit stay whole.

Where a phrase begins can be seen without a dictionary: after a mark, and in Japanese where the
small words that end a phrase, written in hiragana, give way to another script.
"""

import re
import unicodedata

from game.language.languages import LANGUAGES, Language

__all__ = ["break_points", "phrase_points"]

NOT_AT_START = frozenset(
    "!%),.:;?]}¢°’”‐–—†‡•‰′″‼⁇⁈⁉℃⋯…‥、。，．：；？！％）］｝〕〉》」』】〗〙〛〞〟»・･｡｣､｝～〜゠"
    "ヽヾーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖゝゞ々〻ｧｨｩｪｫｬｭｮｯｰﾞﾟ゛゜"
)
"""Closing brackets, stops, marks that lean on what is before them, and small kana."""

NOT_AT_END = frozenset("([{£¥$‘“〈《「『【〔〖〘〚〝«（［｛｢￥￡＄#№")
"""Opening brackets, and signs that lean on the number after them."""

TOGETHER = frozenset("…‥—―⋯")
"""Marks that are written in pairs and not parted."""

GLUE = frozenset("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{WORD JOINER}\N{FIGURE SPACE}")
"""Characters that are there to forbid a break beside them."""

SPACES = frozenset(" \t\n\N{IDEOGRAPHIC SPACE}\N{ZERO WIDTH SPACE}")

HYPHENS = frozenset("-\N{HYPHEN}\N{EN DASH}")

UNITS = sorted({unit for code in LANGUAGES for unit in Language.of(code).counted}, key=len)[::-1]
"""What a number counts where no space stands between; the longer before what it begins with."""

COUNTED = re.compile(rf"(?<![A-Za-z\d.,])\d[\d.,]*(?:{'|'.join(UNITS)})(?:Q\d)?")
"""A number and its unit. One that follows a letter is a name: `H200`."""

STOPS = frozenset("、。，．：；？！）］｝〕〉》」』】”…—・·")
"""Marks after which a phrase begins."""


def break_points(text: str) -> list[int]:
    """Return the indices before which a new line may begin, in rising order.

    Spaces stay at the end of the line they follow; whoever draws the line trims them.

    >>> text = "輸出(H200)を許可、25%。"
    >>> [text[i:j] for i, j in zip([0, *break_points(text)], [*break_points(text), None])]
    ['輸', '出', '(H200)', 'を', '許', '可、', '25%。']
    >>> break_points("eighteen months")
    [9]
    """
    whole = {at for found in COUNTED.finditer(text) for at in range(found.start() + 1, found.end())}
    return [at for at in range(1, len(text)) if at not in whole and _may_break(text, at)]


def phrase_points(text: str) -> list[int]:
    """Return those of the `break_points` at which a phrase begins, and no word is broken.

    >>> text = "時計を握るのは誰かをめぐるゲーム。"
    >>> [text[i:j] for i, j in zip([0, *phrase_points(text)], [*phrase_points(text), None])]
    ['時計を', '握るのは', '誰かをめぐる', 'ゲーム。']
    """
    return [at for at in break_points(text) if _begins_phrase(text[at - 1], text[at])]


def _begins_phrase(before: str, after: str) -> bool:
    if before in SPACES or before in STOPS:
        return True
    return _is_hiragana(before) and not _is_hiragana(after)


def _is_hiragana(character: str) -> bool:
    return "ぁ" <= character <= "ゖ"


def _may_break(text: str, index: int) -> bool:
    before, after = text[index - 1], text[index]
    if before in GLUE or after in GLUE or after in SPACES or unicodedata.category(after)[0] == "M":
        return False
    if before in SPACES:
        return after not in NOT_AT_START
    if after in NOT_AT_START or before in NOT_AT_END or (before == after and before in TOGETHER):
        return False
    if before in HYPHENS:
        return _parts_a_compound(text, index)
    return _is_east_asian(before) or _is_east_asian(after)


def _parts_a_compound(text: str, index: int) -> bool:
    """Tell a hyphen between two words from a minus sign and from a dash inside a number."""
    return index >= 2 and text[index - 2].isalpha() and text[index].isalpha()


def _is_east_asian(character: str) -> bool:
    """Tell characters that need no space between them: ideographs, kana, fullwidth marks."""
    return unicodedata.east_asian_width(character) in "WF" or "\uff61" <= character <= "\uff9f"
