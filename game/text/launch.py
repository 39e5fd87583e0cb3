"""Opens the dialogue on the terminal, or on whatever the input and output are connected to."""

import sys

from game.language import LANGUAGES, Texts
from game.match import LocalMatches, Saves
from game.players.seating import seated
from game.scenario import Loaded
from game.text.session import TextSession
from game.text.voice import Voice
from game.text.words import word_for

__all__ = ["open_text"]


def open_text(
    loaded: Loaded,
    us: str,
    china: str,
    seed: int,
    *,
    language: str | None = None,
    may_take_back: bool = True,
) -> bool:
    """Play a match by lines typed and lines printed, until it is left or the input ends.

    Returns whether everything that was to be saved was.

    Args:
        loaded: the scenario.
        us: who plays the US: ``human`` or a player's slug.
        china: who plays China.
        seed: decides all chance.
        language: one of `LANGUAGES`; English where None.
        may_take_back: the player's setting on taking back a turn.

    Raises:
        UnknownPlayer: nobody of that name plays that side.
    """
    texts = Texts.load(language or LANGUAGES[0])
    voice = Voice(sys.stdin, sys.stdout)
    saves = Saves()
    waiting = saves.unfinished()
    if waiting is not None:
        voice.say(texts("text-waiting", word=word_for("load", texts)))
    matches = LocalMatches(saves, seated, may_take_back=lambda: may_take_back)
    return TextSession(voice, texts, matches, matches.begin(loaded, us, china, seed)).run()
