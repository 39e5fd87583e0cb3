"""Opens the dialogue on the terminal, or on whatever the input and output are connected to."""

import io
import sys
from typing import TextIO

from game.language import LANGUAGES, Texts
from game.match import LocalTable, Saves
from game.rules import SIDES
from game.scenario import Loaded
from game.text.sitting import Sitting
from game.text.talk import player_of
from game.text.voice import Voice
from game.text.words import word_for

__all__ = ["open_text"]


def open_text(
    loaded: Loaded, us: str, china: str, seed: int, *, language: str | None = None
) -> bool:
    """Play a match by lines typed and lines printed, until it is left or the input ends.

    Returns whether everything that was to be saved was.

    Args:
        loaded: the scenario.
        us: who plays the US: ``human`` or a player's slug.
        china: who plays China.
        seed: decides all chance.
        language: ``en``, ``ja`` or ``zh``; English where None.

    Raises:
        UnknownPlayer: nobody of that name plays that side.
    """
    texts = Texts.load(language or LANGUAGES[0])
    voice = Voice(_in_utf8(sys.stdin), _in_utf8(sys.stdout))
    saves = Saves()
    waiting = saves.unfinished()
    first, second = (player_of(slug, side) for slug, side in zip((us, china), SIDES, strict=True))
    if waiting is not None:
        voice.say(texts("text-waiting", word=word_for("load", texts)))
    table = LocalTable(loaded, seed, first, second, keep=saves.keeper())
    return Sitting(voice, texts, saves, table).run()


def _in_utf8(stream: TextIO) -> TextIO:
    """Return a stream that takes every letter; what cannot be read is read as a question mark."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="replace")
    return stream
