"""The panel of the guide: all its words in every shape, and a place that is free."""

from collections.abc import Iterator

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.view.app.app import App, Window
from game.view.drawing.free_place import find_place, least_covering
from game.view.drawing.theme import Theme
from game.view.guide.guide_panel import GuideWord, draw_guide, shapes_of
from game.view.guide.lesson import TASKS
from game.view.guide.tips import TIPS
from game.view.input.keys import KeyMap

SCENARIO = {"turns": "8", "margin": "4", "worth": "20"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "scale"), [((1024, 640), 1.0), ((1280, 800), 1.5)], ids=str)
def test_what_the_guide_says_is_never_cut(
    language: str, size: tuple[int, int], scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every shape that it may take; each word has one that tells it whole."""
    cut: list[str] = []
    fitted = Theme.fitted

    def watch(theme: Theme, text: str, *args: object, **options: object) -> str:
        shown = fitted(theme, text, *args, **options)  # type: ignore[arg-type]
        if shown != text:
            cut.append(text)
        return shown

    monkeypatch.setattr(Theme, "fitted", watch)
    app = App(window=Window(size, headless=True), language=language, scale=scale)
    for word in words(app.texts):
        shapes = list(shapes_of(word, app.theme))
        assert {"full", "strip"} & {shape.kind for shape in shapes}, word
        assert shapes[-1].kind == "chip"
        for shape in shapes:
            rect = pygame.Rect((10, 10), shape.size)
            draw_guide(app.window.surface, rect, shape, word, app.theme, hot=True)
            assert app.window.surface.get_rect().contains(rect)

    assert cut == []


def words(texts: Texts) -> Iterator[GuideWord]:
    """Everything the guide can say, on the board and on other screens."""
    named = {**KeyMap().values(texts), **SCENARIO}
    done = (True,) * len(TASKS)
    for at, task in enumerate(TASKS):
        name = f"guide-task-{task.slug}"
        title = texts("guide-task-title", number=at + 1, of=len(TASKS), task=texts(name))
        says, keys = texts(f"{name}-says", **named), texts(f"{name}-keys", **named)
        yield GuideWord(title, says, texts("guide-lesson"), "F4", done, hint=keys)
        learned = texts(f"{name}-done", **named)
        for compact in (False, True):
            yield GuideWord(
                title, learned, texts("guide-on"), "F4", done, ticked=True, compact=compact
            )
        for away in ("away-reveal", "away-report", "away-other", "over", "task-win-page"):
            says = texts(f"guide-{away}", **named)
            yield GuideWord(title, says, texts("guide-lesson"), "F4", done, compact=True)
    for tip in TIPS:
        name = f"guide-tip-{tip.slug}"
        small = tip.slug in ("reveal", "report", "ending", "map")
        says, hint = texts(f"{name}-says", **named), texts("guide-tip-more", **named)
        yield GuideWord(texts(name), says, texts("guide-seen"), "F4", hint=hint, compact=small)
    for compact in (False, True):
        says = texts("guide-finished-says", **named)
        yield GuideWord(
            texts("guide-finished"), says, texts("guide-seen"), "F4", done, compact=compact
        )


def test_a_free_place_meets_nothing_and_is_the_nearest_to_the_corner() -> None:
    """Two walls leave a gap of 40 between them; with 5 to keep on either side, 30 fit in."""
    room = pygame.Rect(0, 0, 200, 100)
    walls = [pygame.Rect(0, 0, 60, 100), pygame.Rect(100, 0, 100, 100)]

    assert find_place((30, 50), room, walls, 5) == pygame.Rect(65, 0, 30, 50)
    assert find_place((31, 50), room, walls, 5) is None


def test_where_nothing_is_free_least_is_covered() -> None:
    room = pygame.Rect(0, 0, 100, 20)
    walls = [pygame.Rect(0, 0, 100, 20), pygame.Rect(0, 0, 50, 20)]

    least = least_covering((40, 20), room, walls)
    assert least is not None
    assert least.left >= 50
    assert least_covering((40, 20), room, walls, never=[walls[0]]) is None
