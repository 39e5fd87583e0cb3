"""The guide: the lesson played through by events, and tips that come once."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.match import Saves
from game.rules import NO_ORDER, ActionKind, Side
from game.view.app import App, Window
from game.view.flow import Flow
from game.view.guide.guide import Guide
from game.view.guide.lesson import SCENARIO, TASKS
from game.view.guide.tips import TIPS
from game.view.keys import KeyMap
from game.view.screens.encyclopaedia import EncyclopaediaScreen
from game.view.screens.play import PlayScreen
from game.view.settings import Settings, SettingsFile
from game.view.shelf import Shelf
from game.view.theme import Theme
from game.view.widgets.guide_panel import GuideWord, draw_guide, place_guide

FRAME = 0.05


class Pupil:
    """A window with a guide, and hands that do only what a person can."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1280, 800)) -> None:
        self.file = SettingsFile(folder / "settings.json")
        if not self.file.path.exists():
            self.file.save(Settings(animation="off"))
        self.app = App(self.file, window=Window(size, headless=True), language="en")
        self.app.guide = Guide(self.app)
        self.flow = Flow(self.app, Shelf(self.app, Saves(folder / "saves")))
        self.app.go(self.flow.menu())
        self.app.running = True
        pygame.event.clear()
        self.wait(0.1)

    @property
    def board(self) -> PlayScreen:
        assert isinstance(self.app.screen, PlayScreen)
        return self.app.screen

    @property
    def done(self) -> tuple[str, ...]:
        return self.app.settings.lesson_done

    @property
    def word(self) -> str:
        assert self.app.guide is not None
        return self.app.guide.word.title if self.app.guide.word else ""

    def wait(self, seconds: float) -> None:
        for _ in range(max(1, round(seconds / FRAME))):
            self.app.frame(FRAME, [])

    def press(self, *keys: int, mod: int = 0) -> None:
        for key in keys:
            event = pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode="")
            self.app.frame(FRAME, [event])

    def point(self, pos: tuple[int, int]) -> None:
        motion = pygame.event.Event(pygame.MOUSEMOTION, pos=pos, rel=(0, 0), buttons=(0, 0, 0))
        self.app.frame(FRAME, [motion])

    def step_marks_until(self, task: str) -> None:
        """Walk the marks of the race until the guide has ticked a task off."""
        for _ in range(40):
            self.press(pygame.K_PERIOD)
            if task in self.done:
                return
        raise AssertionError(f"{task} is not ticked; at {self.word}")

    def read_on(self) -> None:
        """What was learned has been read."""
        self.press(pygame.K_F4)
        self.wait(0.1)

    @property
    def spots(self) -> list[pygame.Rect]:
        assert self.app.guide is not None
        return self.app.guide.spots

    def follow_the_spot(self) -> None:
        """Press what the lesson points at."""
        (spot,) = self.spots
        self.click(spot.center)
        self.wait(0.1)

    def on_with(self, screen: str) -> None:
        """Go on by Enter or Space until a screen is shown."""
        for _ in range(60):
            if self.app.screen.name == screen:
                return
            self.press(pygame.K_SPACE if self.app.screen.name == "reveal" else pygame.K_RETURN)
            self.wait(0.2)
        raise AssertionError(f"still on {self.app.screen.name}")

    def give(self, kind: ActionKind) -> None:
        """Give the first order of a kind that can be given, by its tab and place."""
        board = self.board
        tab = {ActionKind.LEVY: 0, ActionKind.INVEST: 2, ActionKind.SPECIAL: 3}[kind]
        self.press(pygame.K_1 + tab)
        menu = board.table.ruleset.menus[Side.US]
        for card in board.order_layout.cards:
            for choice, rect in zip(card.card.choices, card.choices, strict=True):
                fits = menu[choice.action].kind is kind and choice.can_be_given
                if fits and choice.action not in board.planned:
                    self.click(rect.center)
                    if choice.action in board.planned:
                        return
        raise AssertionError(f"no {kind.name} could be given")

    def click(self, pos: tuple[int, int]) -> None:
        self.point(pos)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.app.frame(FRAME, [pygame.event.Event(kind, pos=pos, button=1)])

    def commit(self) -> None:
        self.press(pygame.K_RETURN, mod=pygame.KMOD_CTRL)
        if self.app.screen.name == "confirm":
            self.press(pygame.K_TAB, pygame.K_RETURN)  # yes, with a slot empty
        self.wait_for_the_reveal()

    def wait_for_the_reveal(self) -> None:
        for _ in range(400):
            self.wait(FRAME)
            if self.app.screen.name != "play":
                return
        raise AssertionError("the quarter was not resolved")


def begin(folder: Path) -> Pupil:
    """Choose the lesson from the menu, as a newcomer would."""
    pupil = Pupil(folder)
    label = pupil.app.texts("guide-learn")
    place = next(item for item in pupil.app.screen.ring.items if item.label == label)
    pupil.click(place.rect.center)
    pupil.wait(0.1)
    return pupil


def test_the_lesson_from_the_menu_to_its_end(tmp_path: Path) -> None:
    """Each task is done as the panel says, and ticked off by what is then on the screen."""
    pupil = begin(tmp_path)
    assert pupil.board.table.scenario.id == SCENARIO
    assert pupil.done == ()

    pupil.wait(0.1)
    (spot,) = pupil.spots
    pupil.point(spot.center)
    pupil.wait(0.1)
    assert pupil.done == ("lag",)
    assert pupil.spots == []  # nothing is asked for while the tick is admired
    pupil.read_on()
    pupil.step_marks_until("keys")
    pupil.read_on()
    pupil.point(pupil.board.order_layout.cards[0].choices[1].center)
    pupil.wait(1.0)
    assert pupil.done[-1] == "forecast"
    pupil.read_on()
    pupil.give(ActionKind.LEVY)
    pupil.wait(0.1)
    assert pupil.done[-1] == "levy"
    pupil.read_on()
    pupil.follow_the_spot()  # to the programmes
    pupil.give(ActionKind.INVEST)
    pupil.wait(0.1)
    assert pupil.done[-1] == "levy"  # not before it is committed
    pupil.follow_the_spot()
    pupil.wait_for_the_reveal()
    pupil.on_with("report")
    pupil.on_with("play")
    pupil.wait(0.1)
    assert pupil.done[-1] == "invest"
    pupil.read_on()
    (spot,) = pupil.spots
    pupil.point(spot.center)
    pupil.wait(0.1)
    assert pupil.done[-1] == "causes"
    pupil.read_on()
    pupil.give(ActionKind.SPECIAL)
    pupil.commit()
    pupil.on_with("play")
    pupil.wait(0.1)
    assert pupil.done[-1] == "answer"
    pupil.read_on()
    (score,) = pupil.spots
    assert score.colliderect(pupil.board.board.spots.score)
    pupil.press(pygame.K_F2)
    page = pupil.app.screen
    assert isinstance(page, EncyclopaediaScreen)
    for _ in range(400):
        pupil.wait(FRAME)
        if page.book is not None:
            break
        pygame.time.wait(10)
    pupil.follow_the_spot()
    assert pupil.done == tuple(task.slug for task in TASKS)
    pupil.press(pygame.K_ESCAPE)
    pupil.read_on()
    assert pupil.word == pupil.app.texts("guide-finished")
    pupil.press(pygame.K_F4)
    pupil.wait(0.1)
    assert pupil.app.screen.name == "play"
    assert not pupil.app.settings.lesson
    taught = pupil.app.texts("guide-tip-board")
    assert pupil.word != taught  # what the lesson has taught is not told again as a tip


def test_a_press_on_the_score_tells_how_to_win_as_well(tmp_path: Path) -> None:
    """The card covers what the panel would lie on, so the tick waits until it is closed."""
    pupil = begin(tmp_path)
    pupil.app.remember(lesson_done=tuple(task.slug for task in TASKS[:-1]))
    pupil.wait(0.1)
    pupil.follow_the_spot()
    assert pupil.app.screen.name == "sum"
    assert pupil.word == ""
    pupil.press(pygame.K_ESCAPE)
    pupil.wait(0.1)

    assert pupil.done == tuple(task.slug for task in TASKS)
    assert pupil.app.texts("guide-task-win") in pupil.word


def test_a_tick_stays_until_what_was_learned_can_be_read(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.step_marks_until("lag")
    learned = pupil.app.texts("guide-task-lag")
    pupil.wait(3.0)
    assert learned in pupil.word
    pupil.wait(5.0)

    assert learned not in pupil.word


def test_who_cannot_pay_is_led_on_to_the_next_quarter(tmp_path: Path) -> None:
    """A task that cannot be done yet points at what leads to where it can."""
    pupil = begin(tmp_path)
    pupil.app.remember(lesson_done=("lag", "keys", "forecast", "levy", "invest"))
    pupil.wait(0.1)
    (spot,) = pupil.spots

    assert spot == pupil.board.order_layout.commit  # no meter has a cause before the first quarter


def test_nothing_is_ticked_for_waiting(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.wait(3.0)

    assert pupil.done == ()


def test_a_task_is_skipped_and_the_lesson_ended_by_keys(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.press(pygame.K_F4)
    assert pupil.app.screen.name == "lesson"
    pupil.press(pygame.K_2)
    assert pupil.app.screen.name == "play"
    assert pupil.done == ("lag",)
    pupil.press(pygame.K_F4, pygame.K_4)
    pupil.wait(0.1)

    assert not pupil.app.settings.lesson


def test_the_lesson_is_taken_up_where_it_was_left(tmp_path: Path) -> None:
    """The ticks are kept with the settings, the match with the saves."""
    pupil = begin(tmp_path)
    pupil.press(pygame.K_F4, pygame.K_2)
    pupil.give(ActionKind.INVEST)
    pupil.commit()
    pupil.app.close()

    again = Pupil(tmp_path)
    again.press(pygame.K_1)  # continue
    again.wait(0.2)
    again.on_with("play")
    again.wait(0.1)
    assert again.board.table.turn == 1
    assert again.done == ("lag",)
    assert again.word


def test_the_panel_takes_the_clicks_on_it_and_no_others(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    assert pupil.app.guide is not None
    pupil.click(pupil.app.guide.rect.center)
    assert pupil.app.screen.name == "lesson"


def test_a_tip_comes_once_and_is_put_away_for_good(tmp_path: Path) -> None:
    pupil = Pupil(tmp_path)
    pupil.press(pygame.K_1, pygame.K_RETURN, pygame.K_RETURN, pygame.K_RETURN)
    assert pupil.board.table.scenario.id == "h200-deal"
    pupil.wait(0.1)
    assert pupil.word == pupil.app.texts("guide-tip-board")
    pupil.press(pygame.K_F4)
    pupil.wait(0.1)

    assert pupil.word == ""
    assert "board" in pupil.app.settings.seen_tips
    assert "board" in pupil.file.load()[0].seen_tips


def test_no_tip_where_they_are_switched_off(tmp_path: Path) -> None:
    pupil = Pupil(tmp_path)
    pupil.app.change_settings(tips=False)
    pupil.press(pygame.K_1, pygame.K_RETURN, pygame.K_RETURN, pygame.K_RETURN)
    pupil.wait(0.1)

    assert pupil.board.planned == [NO_ORDER, NO_ORDER]
    assert pupil.word == ""


def test_at_rest_nothing_is_drawn_with_a_guide_either(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.wait(0.5)
    before = pupil.app.frames_drawn
    pupil.wait(1.0)

    assert pupil.app.frames_drawn == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_task_and_tip_has_its_words(language: str) -> None:
    texts = Texts.load(language)
    for task in TASKS:
        assert all(texts.has(f"guide-task-{task.slug}{end}") for end in ("", "-says", "-keys"))
        assert texts.has(f"guide-task-{task.slug}-done")
    for tip in TIPS:
        assert texts.has(f"guide-tip-{tip.slug}")
        assert texts.has(f"guide-tip-{tip.slug}-says")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "scale"), [((1024, 640), 1.0), ((1280, 800), 1.5)], ids=str)
def test_what_the_guide_says_is_never_cut(
    language: str, size: tuple[int, int], scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the board in full, on other screens in two small lines."""
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
        rect = place_guide(word, app.size, app.theme, pygame.Rect(0, 60, size[0], size[1] // 2))
        draw_guide(app.window.surface, rect, word, app.theme)
        assert app.window.surface.get_rect().contains(rect)

    assert cut == []


def words(texts: Texts) -> Iterator[GuideWord]:
    """Everything the guide can say, at its largest and at its smallest."""
    named = KeyMap().values(texts)
    for at, task in enumerate(TASKS):
        name = f"guide-task-{task.slug}"
        title = texts("guide-task-title", number=at + 1, task=texts(name))
        done = (True,) * len(TASKS)
        yield GuideWord(
            title, texts(f"{name}-says", **named), "F4", done, hint=texts(f"{name}-keys", **named)
        )
        for end in ("keys", "done"):
            yield GuideWord(
                title, texts(f"{name}-{end}", **named), "F4", done, ticked=True, compact=True
            )
    for tip in TIPS:
        name = f"guide-tip-{tip.slug}"
        small = tip.slug in ("reveal", "report", "ending", "map")
        hint = texts("guide-tip-more", **named)
        yield GuideWord(texts(name), texts(f"{name}-says", **named), "F4", hint=hint, compact=small)
    aways = ("guide-away-reveal", "guide-away-report", "guide-away-other", "guide-over")
    for says in (*aways, "guide-finished-says"):
        yield GuideWord(texts("guide-finished"), texts(says, **named), "F4", compact=True)


def test_random_hands_find_no_fault(tmp_path: Path) -> None:
    """Keys and clicks at random over the lesson, the rules and the map: no fault is told."""
    pupil = begin(tmp_path)
    rng = Random(5)
    keys = [
        *(pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_TAB),
        *(pygame.K_RETURN, pygame.K_SPACE, pygame.K_BACKSPACE, pygame.K_PAGEDOWN, pygame.K_END),
        *(pygame.K_F2, pygame.K_F3, pygame.K_F4, pygame.K_PERIOD, pygame.K_COMMA, pygame.K_SLASH),
    ]
    for _ in range(500):
        if rng.random() < 0.6:
            pupil.press(rng.choice(keys))
        elif rng.random() < 0.9:
            width, height = pupil.app.size
            pupil.click((rng.randrange(width), rng.randrange(height)))
        else:
            pupil.app.frame(FRAME, [pygame.event.Event(pygame.TEXTINPUT, text=rng.choice("al锁"))])
        if len(pupil.app.screens) < 2:
            pupil.app.rules()

        assert pupil.app.screen.name != "notice", pupil.app.screen.message  # type: ignore[attr-defined]


def test_a_lesson_begun_anew_just_after_a_tick_begins_with_its_first_task(tmp_path: Path) -> None:
    """In the settings, while the board still shows that something was done."""
    pupil = begin(tmp_path)
    pupil.app.change_settings(lesson_done=(TASKS[0].slug,))
    assert isinstance(pupil.app.guide, Guide)
    pupil.app.guide._ticked = 1.0
    pupil.wait(0.1)

    pupil.app.change_settings(lesson_done=())
    pupil.wait(0.1)

    assert pupil.app.texts(f"guide-task-{TASKS[0].slug}") in pupil.word
