"""What tests of pictures have in common."""

import pytest

from game.view.theme import Theme


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
