"""What is told when the window opens: settings and keys that could not be used."""

from collections.abc import Iterator, Sequence

from game.language import Texts
from game.view.input.keys import KeyTrouble

__all__ = ["opening_notices"]

MOST_TOLD = 3
"""Keys that are told; with more, the file is best written anew."""


def opening_notices(
    texts: Texts, settings_trouble: str, key_troubles: Sequence[KeyTrouble]
) -> Iterator[tuple[str, str]]:
    """Yield each notice as a line and its details."""
    if settings_trouble:
        yield texts("view-settings-broken"), settings_trouble
    if key_troubles:
        told = texts.run_in(each.tell(texts) for each in key_troubles[:MOST_TOLD])
        yield texts("keys-trouble"), told
