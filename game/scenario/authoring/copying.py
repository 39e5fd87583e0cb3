"""Copying: a scenario's text under another id, in which every other letter stays."""

import re
from pathlib import Path
from typing import Final

from game.places import SCENARIOS
from game.scenario.document import read_document
from game.scenario.findings import Fix, Span
from game.scenario.part import SLUG
from game.scenario.spans import applied, within

__all__ = ["BESIDE", "copied", "is_slug", "schema_for", "with_schema"]

BESIDE: Final = "schema.json"
"""The schema as the game's own files name it: it lies beside them."""

_MODELINE: Final = re.compile(r"^# yaml-language-server: \$schema=.*$", re.MULTILINE)
_MOST_LETTERS: Final = 60


def is_slug(name: str) -> bool:
    """Tell whether a scenario can be called so.

    >>> is_slug("my-deal"), is_slug("My deal")
    (True, False)
    """
    return len(name) <= _MOST_LETTERS and SLUG.fullmatch(name) is not None


def schema_for(path: Path) -> str:
    """Return how a scenario file names the schema of this game, wherever the file lies."""
    schema = SCENARIOS / BESIDE
    return BESIDE if path.resolve().parent == SCENARIOS else schema.as_uri()


def with_schema(text: str, schema: str = BESIDE) -> str:
    r"""Return a text whose modeline names a schema, by which editors complete and explain keys.

    Args:
        text: a scenario; a modeline that it has is changed, else it gets one as its first line.
        schema: address of the schema, or its path from the file's folder.

    >>> with_schema("format: 1\n")
    '# yaml-language-server: $schema=schema.json\nformat: 1\n'
    """
    line = f"# yaml-language-server: $schema={schema}"
    if _MODELINE.search(text):
        return _MODELINE.sub(lambda _: line, text, count=1)
    return f"{line}\n{text}"


def copied(text: str, slug: str, path: str = "scenario.yaml") -> str:
    """Return a scenario's text with another id; raise ScenarioError where it is no plain YAML."""
    document = read_document(text, path)
    place, found = document.nearest(("id",))
    if not found:
        return text
    span = within(text, Span(place.line, place.column, *place.end))
    return applied(text, [Fix(span, slug)])
