"""Where a line may break, in text that mixes words with Chinese and Japanese.

Words break at spaces. Chinese and Japanese have none: there a line may break almost anywhere, but
never so that it begins with a closing mark or ends with an opening one (kinsoku shori). The rules
are those of JIS X 4051 and of GB/T 15834 as far as both agree; a word in Latin letters and a
number with its sign stay whole.
"""

import unicodedata

__all__ = ["break_points"]

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


def break_points(text: str) -> list[int]:
    """Return the indices before which a new line may begin, in rising order.

    Spaces stay at the end of the line they follow; whoever draws the line trims them.

    >>> text = "輸出(H200)を許可、25%。"
    >>> [text[i:j] for i, j in zip([0, *break_points(text)], [*break_points(text), None])]
    ['輸', '出', '(H200)', 'を', '許', '可、', '25%。']
    >>> break_points("eighteen months")
    [9]
    """
    return [index for index in range(1, len(text)) if _may_break(text, index)]


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
