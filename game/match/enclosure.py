"""The text of a scenario as a save encloses it: a match can be opened where the file is not.

Compressed, because a save is written anew with each turn; in letters, because a save is text. A
save may come from a stranger: what is taken out is bounded, and read like any scenario file.
"""

import base64
import binascii
import zlib
from functools import lru_cache

from game.scenario.reading import MOST_BYTES

__all__ = ["MOST_LETTERS", "enclose", "take_out"]

MOST_LETTERS = 2 * MOST_BYTES
"""Most letters that an enclosed scenario may have: more than the largest one needs."""


@lru_cache(maxsize=8)
def enclose(text: str) -> str:
    """Return a scenario's text in letters that fit on a line; nothing for nothing.

    >>> take_out(enclose("title: 第一局"))
    'title: 第一局'
    """
    if not text:
        return ""
    return base64.b64encode(zlib.compress(text.encode("utf-8"))).decode("ascii")


def take_out(enclosed: str) -> str:
    """Return the text again; raise ValueError where there is none, or more than a file may have."""
    try:
        packed = base64.b64decode(enclosed, validate=True)
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(packed, MOST_BYTES)
    except (binascii.Error, zlib.error) as error:
        raise ValueError(str(error)) from None
    if not unpacking.eof or unpacking.unused_data:
        raise ValueError("cut off, or larger than a scenario may be")
    return content.decode("utf-8")
