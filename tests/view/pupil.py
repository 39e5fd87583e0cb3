"""The hands of somebody who takes the lesson: they do only what a person can."""

from pathlib import Path

import pygame

from game.match import Saves
from game.rules import ActionKind, Side
from game.view.app.app import App, Window
from game.view.board.play import PlayScreen
from game.view.guide.guide import Guide
from game.view.input.settings import Settings, SettingsFile
from game.view.session.local_catalogue import LocalCatalogue
from game.view.session.way_in import WayIn
from tests.hands import Hands


class Pupil(Hands):
    """A window with a guide, and hands that do only what a person can."""

    frame_s = 0.05

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int] = (1280, 800),
        *,
        language: str = "en",
        scale: float | None = None,
    ) -> None:
        self.file = SettingsFile(folder / "settings.json")
        if not self.file.path.exists():
            self.file.save(Settings(animation="off"))
        window = Window(size, headless=True)
        super().__init__(App(self.file, window=window, language=language, scale=scale))
        self.app.guide = Guide(self.app)
        self.way = WayIn(self.app, LocalCatalogue(self.app, Saves(folder / "saves")))
        self.app.go(self.way.menu())
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

    @property
    def guide(self) -> Guide:
        assert self.app.guide is not None
        return self.app.guide

    @property
    def says(self) -> str:
        return self.guide.word.says if self.guide.word else ""

    def step_marks_until(self, task: str) -> None:
        """Walk the marks of the race until the guide has ticked a task off."""
        for _ in range(40):
            self.press(pygame.K_PERIOD)
            if task in self.done:
                return
        raise AssertionError(f"{task} is not ticked; at {self.word}")

    def read_on(self) -> None:
        """What was learned has been read, and the hands have come to rest."""
        self.press(pygame.K_F4)
        self.wait(1.0)

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

    def commit(self) -> None:
        self.press(pygame.K_RETURN, mod=pygame.KMOD_CTRL)
        if self.app.screen.name == "confirm":
            self.press(pygame.K_TAB, pygame.K_RETURN)  # yes, with a slot empty
        self.wait_for_the_reveal()

    def wait_for_the_reveal(self) -> None:
        for _ in range(400):
            self.frame()
            if self.app.screen.name != "play":
                return
        raise AssertionError("the quarter was not resolved")


def begin(
    folder: Path,
    size: tuple[int, int] = (1280, 800),
    *,
    language: str = "en",
    scale: float | None = None,
) -> Pupil:
    """Choose the lesson from the menu, as a newcomer would."""
    pupil = Pupil(folder, size, language=language, scale=scale)
    label = pupil.app.texts("guide-learn")
    place = next(item for item in pupil.app.screen.ring.items if item.label == label)
    pupil.click(place.rect.center)
    pupil.wait(0.1)
    return pupil
