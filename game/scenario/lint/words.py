"""Texts: languages that are missing, copies, and names that cannot be told apart."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from game.language import LANGUAGES
from game.rules.sides import SIDES
from game.scenario.findings import Problem, Route
from game.scenario.lint.warning import warn
from game.scenario.models import Scenario
from game.scenario.walk import texts

__all__ = ["alike", "copied", "untranslated"]

_WORDS_OF_A_SENTENCE: Final = 6


def untranslated(scenario: Scenario) -> Iterator[Problem]:
    """Give texts without a language that most of the others have."""
    # A form of a name is for the languages that bend it; the others use the name.
    written = [each for each in texts(scenario) if "forms" not in each[0]]
    maps = [text for _, text in written if isinstance(text, dict)]
    counts = Counter(language for text in maps for language in text)
    used = [language for language in LANGUAGES if 2 * counts[language] > len(maps)]
    for route, text in written:
        if isinstance(text, str):
            # A name may well be the same everywhere; a sentence is not.
            missing = used[1:] if len(text.split()) >= _WORDS_OF_A_SENTENCE else []
        else:
            missing = [language for language in used if language not in text]
        if missing:
            message = f"the text has no {' and no '.join(missing)}"
            hint = "translate it, as most texts here are"
            yield warn(route, "untranslated", message, hint, at_key=True)


def copied(scenario: Scenario) -> Iterator[Problem]:
    """Give sentences that stand in English under another language."""
    for route, text in texts(scenario):
        if not isinstance(text, dict) or "forms" in route:
            continue
        english = text.get(LANGUAGES[0], "")
        if len(english.split()) < _WORDS_OF_A_SENTENCE or not _is_latin(english):
            continue
        for language in LANGUAGES[1:]:
            if text.get(language) == english:
                message = f"the text in {language} is the English one"
                yield warn((*route, language), "copied-text", message, "translate it")


def _is_latin(text: str) -> bool:
    return all(sign.isascii() for sign in text if sign.isalpha())


def alike(scenario: Scenario) -> Iterator[Problem]:
    """Give names that two parts of a side share: players tell them apart by nothing else."""
    groups: list[tuple[Route, tuple[Any, ...]]] = [
        ((name,), getattr(scenario, name))
        for name in ("chips", "gates", "programmes", "specials", "events", "laws", "decisive")
    ]
    groups += [(("objectives", side.slug), scenario.objectives.of(side)) for side in SIDES]
    for route, group in groups:
        seen: dict[tuple[str, str], str] = {}
        for position, each in enumerate(group):
            name = each.name if isinstance(each.name, str) else each.name[LANGUAGES[0]]
            owner = getattr(each, "side", getattr(each, "owner", ""))
            other = seen.setdefault((owner, name), each.id)
            if other != each.id:
                message = f"'{each.id}' and '{other}' have one name, '{name[:60]}'"
                hint = "give each a name of its own, by which players tell them apart"
                yield warn((*route, position, "name"), "same-name", message, hint, at_key=True)
