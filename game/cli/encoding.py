"""What a terminal's encoding lacks, written so that it can still be read.

A Windows console, an older terminal or a pipe may know few letters. The game's own signs have a
spelling in plain letters; any other letter is written by its number, as Python does.
"""

import codecs
import unicodedata

__all__ = ["READABLE", "spell"]

READABLE = "eighteen-months-readable"
"""Name of the way to deal with letters that an encoding lacks: for a stream's ``errors``."""

SPELLINGS = {
    "→": "->", "←": "<-", "↔": "<->", "↑": "^", "↓": "v", "⇄": "<->", "⇒": "=>",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "…": "...",
    "‘": "'", "’": "'", "‚": ",", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "「": '"', "」": '"', "『": '"', "』": '"', "《": '"', "》": '"', "〈": "'", "〉": "'",
    "【": "[", "】": "]", "〔": "(", "〕": ")", "、": ", ", "。": ". ", "・": "/", "〜": "~",
    "·": "*", "•": "*", "×": "x", "÷": "/", "±": "+/-", "≤": "<=", "≥": ">=", "≈": "~",
    "≠": "!=", "∞": "infinity", "°": " degrees", "§": "section ", "¶": "|", "†": "+",
    "✓": "+", "✗": "-", "★": "*", "☆": "*", "●": "*", "○": "o", "■": "#", "□": "o",
    "◆": "*", "◇": "o", "▲": "^", "▼": "v", "△": "^", "▽": "v", "▶": ">", "◀": "<",
    "█": "#", "▓": "#", "▒": ":", "░": ".", "─": "-", "━": "-", "│": "|", "┃": "|",
    "€": "EUR ", "£": "GBP ", "¥": "JPY ", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "⁄": "/",
}  # fmt: skip
"""The signs that the game and its scenarios write, in ASCII."""


def spell(letter: str) -> str:
    r"""Return a letter in ASCII: its spelling, its plain form, or its number.

    >>> [spell(letter) for letter in "→é２米"]
    ['->', 'e', '2', '\\u7c73']
    """
    if letter in SPELLINGS:
        return SPELLINGS[letter]
    parts = unicodedata.normalize("NFKD", letter)
    plain = "".join(SPELLINGS.get(part, part) for part in parts if not unicodedata.combining(part))
    if plain.isascii() and plain:
        return plain
    return letter.encode("ascii", "backslashreplace").decode("ascii")


def _readable(trouble: UnicodeError) -> tuple[str, int]:
    """Answer for a codec that lacks letters: spell each of them."""
    if not isinstance(trouble, UnicodeEncodeError):
        raise trouble
    lacking = trouble.object[trouble.start : trouble.end]
    return "".join(spell(letter) for letter in lacking), trouble.end


codecs.register_error(READABLE, _readable)
