"""A scenario's own words for what the game says: which messages, and whether they can be told."""

from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from game.language import LANGUAGES, STANDING, Texts
from game.language.patterns import Pattern, pattern_of
from game.rules.sides import SIDES
from game.scenario.findings import Problem, Route, Severity, nearest, suggest
from game.scenario.models import Scenario

__all__ = ["check_words", "messages_with_words", "names_of_things", "unwise_words"]

_OF_THE_PROGRAM: Final = (
    "classroom-", "cli-", "code-", "depth-", "direction-", "finding-", "history-", "keys-",
    "language-", "match-", "network-", "online-", "own-", "period-", "periods-", "removed-",
    "saves-", "teach-", "template-", "text-word-", "view-key-", "view-load-", "view-menu-",
    "view-settings-", "workshop-", "standing-period",
    *(f"{STANDING}{side.slug}" for side in SIDES),
)  # fmt: skip
"""How the ids of messages begin that are no scenario's: what the program says of itself and of
files, words that are typed, habits of a language, and what follows from the sides and the calendar.
"""
_MOST_GUESSED: Final = 20
"""Unknown messages whose nearest is looked for; each takes milliseconds."""


@cache
def _texts() -> Texts:
    return Texts.load(LANGUAGES[0])


@cache
def messages_with_words() -> tuple[str, ...]:
    """Return the ids of all messages that a scenario may have its own words for."""
    return tuple(name for name in _texts() if not name.startswith(_OF_THE_PROGRAM))


def names_of_things() -> tuple[str, ...]:
    """Return those of them that name a thing of the rules, or what all messages name."""
    things = (
        STANDING, "cause-", "indicator-", "play-stock-", "rule-act-", "rule-flow-",
        "rule-indicator-", "rule-stock-", "stock-", "unit-",
    )  # fmt: skip
    return tuple(name for name in messages_with_words() if name.startswith(things))


class _Wording(NamedTuple):
    """One text of a scenario for a message, in one language."""

    route: Route
    message: str
    pattern: Pattern


def _wordings(scenario: Scenario) -> Iterator[_Wording]:
    """Give each text for a message that there is."""
    known = {*messages_with_words()} if scenario.words else set()
    for message, text in scenario.words.items():
        route: Route = ("words", message)
        if message not in known:
            continue
        if isinstance(text, str):
            yield _Wording(route, message, pattern_of(text))
        else:
            for language, words in text.items():
                yield _Wording((*route, language), message, pattern_of(words))


def check_words(scenario: Scenario) -> Iterator[Problem]:
    """Give each text that could not be told: it cannot be read, or names what it is not given."""
    for route, message, pattern in _wordings(scenario):
        if pattern.fault:
            hint = "write a value as { $name }; a brace has no other use"
            yield Problem(route, "broken-words", f"the text cannot be read: {pattern.fault}", hint)
        elif pattern.entries or pattern.functions:
            beside = (*pattern.entries, *pattern.functions)[0]
            hint = "write a value as { $name }, and everything else in words"
            yield Problem(route, "broken-words", f"the text names '{beside}', no value", hint)
        known = _given(message) if pattern.names else frozenset()
        for name in pattern.names:
            if name not in known:
                own = sorted(_texts().names_in(message) - _texts().standing.keys())
                hint = suggest(name, sorted(known)) if nearest(name, known) else suggest("", own)
                text = f"'{message}' is given no value '${name}'"
                yield Problem(route, "unknown-value", text, hint or "write it in words")


def unwise_words(scenario: Scenario) -> Iterator[Problem]:
    """Give each text for a message that there is not, and each that leaves out a value."""
    known = {*messages_with_words()} if scenario.words else set()
    strange = [message for message in scenario.words if message not in known]
    for at, message in enumerate(strange):
        yield _no_message(message, is_guessed=at < _MOST_GUESSED)
    standing = _texts().standing
    for route, message, pattern in _wordings(scenario):
        lacking = sorted(_texts().names_in(message) - pattern.names.keys() - standing.keys())
        if lacking:
            names = ", ".join(f"{{ ${name} }}" for name in lacking)
            text = f"'{message}' is told without {names}"
            hint = "put in what readers would miss"
            yield Problem(route, "missing-value", text, hint, Severity.WARNING)


def _no_message(message: str, *, is_guessed: bool) -> Problem:
    route: Route = ("words", message)
    if message.startswith(_OF_THE_PROGRAM) and _texts().has(message):
        text, hint = f"'{message}' is no scenario's to word", "sides are named under sides"
        return Problem(route, "unknown-message", text, hint, Severity.WARNING, at_key=True)
    near = nearest(message, messages_with_words()) if is_guessed else None
    hint = f"did you mean '{near}'?" if near else "they are in assets/locale"
    text = f"there is no message '{message}'"
    return Problem(route, "unknown-message", text, hint, Severity.WARNING, at_key=True, fix=near)


def _given(message: str) -> frozenset[str]:
    """Return the values that a text for a message may name."""
    standing = [*_texts().standing]
    if message.startswith(STANDING):
        return frozenset(standing[: standing.index(message.removeprefix(STANDING))])
    return _texts().names_in(message) | {*standing}
