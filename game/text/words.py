"""The words a player may type: each command in English and in the language that is spoken."""

from dataclasses import dataclass
from difflib import get_close_matches

from game.language import Texts

__all__ = ["AT_A_SEAT", "COMMANDS", "Typed", "Unknown", "understand", "word_for"]

AT_A_SEAT = (
    "help",
    "state",
    "causes",
    "race",
    "orders",
    "about",
    "give",
    "take",
    "undo",
    "back",
    "plan",
    "whatif",
    "commit",
    "report",
    "log",
    "score",
)
"""What one who sits at the table may say."""
COMMANDS = (
    *AT_A_SEAT,
    "save",
    "saves",
    "load",
    "language",
    "say",
    "rewind",
    "again",
    "swap",
    "transcript",
    "html",
    "yes",
    "no",
    "quit",
)
"""Every command; its words in each language are ``text-word-*`` in ``text.ftl``."""


@dataclass(frozen=True)
class Typed:
    """A line that was understood."""

    command: str
    rest: str = ""
    """What follows the word: a number, a name."""


@dataclass(frozen=True)
class Unknown:
    """A line that was not, with the nearest command."""

    word: str
    guess: str


def word_for(command: str, texts: Texts) -> str:
    """Return the word by which a command is called in the help: the first of its language."""
    return words_for(command, texts)[0]


def words_for(command: str, texts: Texts) -> list[str]:
    """Return every word for a command: those of the language, and the English one."""
    words = [word.strip() for word in texts(f"text-word-{command}").split("/")]
    return [*words, command]


def understand(line: str, texts: Texts, offered: tuple[str, ...]) -> Typed | Unknown:
    """Return what a line asks for, among the commands on offer.

    A number alone asks about the order of that number. A word may be cut short where no other
    command begins so.
    """
    word, _, rest = line.strip().partition(" ")
    word, rest = word.lower(), rest.strip()
    if word.isdecimal() and "about" in offered:
        return Typed("about", word)
    vocabulary = {w.lower(): command for command in offered for w in words_for(command, texts)}
    if word == "?":
        return Typed("help", rest)
    if word in vocabulary:
        return Typed(vocabulary[word], rest)
    begun = {command for known, command in vocabulary.items() if word and known.startswith(word)}
    if len(begun) == 1:
        return Typed(begun.pop(), rest)
    near = get_close_matches(word, vocabulary, n=1, cutoff=0.5)
    guess = word_for(vocabulary[near[0]] if near else "help", texts)
    return Unknown(word, guess)
