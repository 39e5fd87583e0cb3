"""The guide covers nothing: a whole lesson walked in every language, at every size and scale."""

from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.rules import ActionKind
from game.view.board.play import PlayScreen
from game.view.ending.ending import EndingScreen
from game.view.guide.lesson import TASKS
from game.view.race.timeline import find_mark
from tests.view.pupil import Pupil, begin

SIZES = ((1024, 640), (1280, 800), (1920, 1080))
LESSONS = tuple(
    (language, size, 1.0 if (row + column) % 2 else 1.5)
    for row, language in enumerate(LANGUAGES)
    for column, size in enumerate(SIZES)
)
"""Looks of a lesson: every language at every size, and each of both at every scale."""
ENDS = tuple(
    (LANGUAGES[(2 * row + column) % 3], size, scale)
    for row, size in enumerate(SIZES)
    for column, scale in enumerate((1.0, 1.5))
)
"""Looks in which a match is played to its end: every size at every scale."""


class Watcher:
    """Looks at the panel at every step, and keeps what it covered and in which shape it stood."""

    def __init__(self, pupil: Pupil) -> None:
        self.pupil = pupil
        self.faults: list[str] = []
        self.shapes: list[tuple[str, str]] = []
        self._swept: tuple[object, ...] = ()
        """Where the race was last asked for marks, and the race that was asked."""

    def look(self, step: str) -> None:
        """Draw the screen and note what the panel meets."""
        pupil, app = self.pupil, self.pupil.app
        pupil.wait(0.1)
        app.draw()
        guide = pupil.guide
        if guide.word is None:
            return
        standing, screen = guide.standing, app.screen
        mute = standing.shape.kind == "chip" and standing.unfolded is None
        self.shapes.append((screen.name, "mute" if mute else standing.shape.kind))
        if standing.hidden:
            return
        rect = standing.rect
        kept = [*guide.spots, screen.noted_in]
        if standing.unfolded and standing.unfolded[0].collidelist(kept) >= 0:
            self.faults.append(f"{step}: what is said in full lies over what it speaks of")
        if not app.window.surface.get_rect().contains(rect):
            self.faults.append(f"{step}: beyond the window")
        met = [item.label for item in screen.ring.items if item.rect.colliderect(rect)]
        if screen.noted_in.colliderect(rect):
            met.append("the note")
        met += [f"the spot {spot}" for spot in guide.spots if spot.colliderect(rect)]
        if isinstance(screen, PlayScreen):
            board = screen.board
            swept = (rect.copy(), board.spots.timeline.topleft, board.race_layout, board.shown)
            if not self._is_swept(swept):
                met += marks_under(rect, screen)
                self._swept = swept
        self.faults += [f"{step} on {screen.name}: {each}" for each in met]

    def _is_swept(self, asked: tuple[object, ...]) -> bool:
        """Whether nothing can have moved since the race was last asked at every point."""
        if not self._swept:
            return False
        (rect, place, *drawn), (was, was_at, *before) = asked, self._swept
        same = all(one is other for one, other in zip(drawn, before, strict=True))
        return same and (rect, place) == (was, was_at)


def marks_under(rect: pygame.Rect, play: PlayScreen) -> list[str]:
    """What the race would tell of at any point under a rectangle."""
    board = play.board
    left, top = board.spots.timeline.topleft
    found = []
    for x in range(rect.left, rect.right, 4):
        for y in range(rect.top, rect.bottom, 4):
            within = (x - left, y - top)
            if find_mark(board.race_layout, board.shown, within, board.theme.scale) is not None:
                found.append(f"the race at {x}, {y}")
    return found[:1]


def point_at_everything(pupil: Pupil, watch: Watcher, step: str) -> None:
    """Each control of the screen in turn, as a newcomer's mouse passes over them."""
    for item in list(pupil.app.screen.ring.items):
        pupil.move(item.rect.center)
        watch.look(f"{step}, pointing at {item.label}")
    pupil.move((2, 2))


@pytest.mark.usefixtures("projections_kept")
@pytest.mark.parametrize(("language", "size", "scale"), LESSONS, ids=str)
def test_the_guide_covers_nothing_through_a_whole_lesson(
    tmp_path: Path, language: str, size: tuple[int, int], scale: float
) -> None:
    """No control, no mark of the race, nothing it speaks of, no note on what is pointed at."""
    pupil = begin(tmp_path, size, language=language, scale=scale)
    watch = Watcher(pupil)
    pupil.board.settle()
    watch.look("win")
    point_at_everything(pupil, watch, "win")
    pupil.follow_the_spot()
    pupil.press(pygame.K_ESCAPE)
    for task in ("lag", "keys"):
        watch.look(f"before {task}")
        pupil.read_on()
        watch.look(task)
        pupil.step_marks_until(task)
    watch.look("keys, learned")
    pupil.read_on()
    pupil.move(pupil.board.order_layout.cards[0].choices[1].center)
    watch.look("forecast")
    pupil.wait(1.0)
    watch.look("forecast, learned")
    pupil.read_on()
    watch.look("levy")
    pupil.give(ActionKind.LEVY)
    watch.look("levy, learned")
    pupil.read_on()
    pupil.board.settle()
    watch.look("plan")
    pupil.move(pupil.spots[0].center)
    watch.look("plan, learned")
    assert pupil.done[-1] == "plan"
    pupil.read_on()
    watch.look("invest")
    pupil.follow_the_spot()
    watch.look("invest, among the programmes")
    pupil.give(ActionKind.INVEST)
    watch.look("invest, in a slot")
    pupil.commit()
    watch.look("reveal")
    point_at_everything(pupil, watch, "reveal")
    pupil.on_with("report")
    watch.look("report")
    point_at_everything(pupil, watch, "report")
    pupil.on_with("play")
    pupil.board.settle()
    watch.look("invest, learned")
    pupil.read_on()
    watch.look("causes")
    pupil.move(pupil.spots[0].center)
    watch.look("causes, learned")
    pupil.read_on()
    watch.look("answer")
    pupil.give(ActionKind.SPECIAL)
    watch.look("answer, in a slot")
    pupil.commit()
    pupil.on_with("play")
    watch.look("answer, learned")
    assert pupil.done == tuple(task.slug for task in TASKS)
    pupil.read_on()
    watch.look("finished")

    assert watch.faults == []
    assert ("play", "mute") not in watch.shapes


@pytest.mark.usefixtures("projections_kept")
@pytest.mark.parametrize(("language", "size", "scale"), ENDS, ids=str)
def test_the_guide_covers_nothing_at_the_end_and_in_the_rules(
    tmp_path: Path, language: str, size: tuple[int, int], scale: float
) -> None:
    """The ways on, among them those to swap sides and to keep the match, are free to press."""
    pupil = begin(tmp_path, size, language=language, scale=scale)
    pupil.app.remember(lesson_done=tuple(task.slug for task in TASKS[:-1]))
    watch = Watcher(pupil)
    for key in (pygame.K_F2, pygame.K_F3):
        pupil.press(key)
        pupil.wait(0.5)
        watch.look("a page")
        pupil.press(pygame.K_ESCAPE)
        pupil.wait(0.2)
    for _ in range(8):
        pupil.commit()
        for _ in range(60):
            if pupil.app.screen.name in ("play", "ending"):
                break
            pupil.press(pygame.K_RETURN)
            pupil.wait(0.2)
            watch.look("on the way")
    screen = pupil.app.screen
    assert isinstance(screen, EndingScreen)
    watch.look("the ending")
    point_at_everything(pupil, watch, "the ending")
    screen._turn_to(1)
    watch.look("its curves")
    point_at_everything(pupil, watch, "its curves")
    screen._turn_to(0)
    pupil.press(pygame.K_1)
    watch.look("the replay")

    assert watch.faults == []
    assert watch.shapes
