"""What the game says: messages in three languages, the habits of their numbers and their lines.

Here belong the lookup of a message, the writing of numbers and dates, and where a line may break.
Not here: the messages themselves (`assets/locale`) and anything that draws them.
"""

from game.language.catalogue import STANDING
from game.language.errors import (
    BrokenMessageError,
    LanguageError,
    UnknownLanguageError,
    UnknownMessageError,
)
from game.language.languages import LANGUAGES, Language, closest_language
from game.language.texts import Texts

__all__ = [
    "LANGUAGES",
    "STANDING",
    "BrokenMessageError",
    "Language",
    "LanguageError",
    "Texts",
    "UnknownLanguageError",
    "UnknownMessageError",
    "closest_language",
]
