"""Which language a page speaks: the one chosen on the phone, else the one its browser asks for."""

from game.language import LANGUAGES, closest_language

__all__ = ["MOST_READ", "language_of"]

MOST_READ = 16
"""So many of the languages that a browser asks for are looked at."""


def language_of(chosen: str | None, asked: str) -> str:
    """Return the language of a page.

    Args:
        chosen: what the phone was told; anything else counts as nothing.
        asked: the header ``Accept-Language``.

    >>> language_of(None, "fr-CH, zh-CN;q=0.9, en;q=0.8")
    'zh'
    >>> language_of(None, "en;q=0.5, ja"), language_of("en", "ja"), language_of("xx", "")
    ('ja', 'en', 'en')
    """
    if chosen in LANGUAGES:
        return str(chosen)
    wished = [_wish(part) for part in asked.split(",")[:MOST_READ]]
    wished.sort(key=lambda wish: -wish[1])  # stable: of equals the first one named
    return closest_language(*(tag for tag, quality in wished if quality > 0))


def _wish(part: str) -> tuple[str, float]:
    """Read one entry of the header: a tag, and how much it is wished for [0..1]."""
    tag, _, rest = part.partition(";")
    name, _, value = rest.strip().partition("=")
    try:
        quality = float(value) if name.strip().lower() == "q" else 1.0
    except ValueError:
        quality = 0.0
    return tag.strip(), quality if 0.0 <= quality <= 1.0 else 0.0
