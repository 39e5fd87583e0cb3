"""What tests of pictures have in common."""

from threading import Event

import pytest

from game.analysis import projection as run
from game.analysis.projection import Projection
from game.rules import Observation
from game.rules.arrays import Ints
from game.view.drawing.theme import Theme

play_on = run.play_on
_KNOWN: dict[tuple[bytes, int, bytes], Projection] = {}
"""What was played on, by what was known, by whom, and with which orders."""


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collects every text that had to be cut to fit its place."""
    texts: list[str] = []
    fitted = Theme.fitted

    def watch(theme: Theme, text: str, *args: object, **options: object) -> str:
        shown = fitted(theme, text, *args, **options)  # type: ignore[arg-type]
        if shown != text:
            texts.append(text)
        return shown

    monkeypatch.setattr(Theme, "fitted", watch)
    return texts


@pytest.fixture
def projections_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plays on from the same moment only once, however many windows look at it."""

    def kept(
        seen: Observation, given_up: Event | None = None, planned: Ints | None = None
    ) -> Projection | None:
        del given_up
        orders = b"" if planned is None else planned.tobytes()
        key = (seen.known.stock.tobytes(), int(seen.side), orders)
        if key not in _KNOWN:
            projection = play_on(seen, None, planned)
            assert projection is not None
            _KNOWN[key] = projection
        return _KNOWN[key]

    monkeypatch.setattr(run, "play_on", kept)
