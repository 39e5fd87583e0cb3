"""A slider is dragged, stepped by keys or typed over: the file is played anew, then written."""

import pygame

from game.analysis.balance import ALL
from game.scenario.document import read_document
from game.scenario.editing.splicing import number_at
from game.view.gui import Choice
from game.view.gui.library import Entry
from game.view.workshop.conflict_dialog import ConflictDialog
from game.view.workshop.numbers_leaf import REST, NumbersLeaf
from game.view.workshop.slider_list import SliderList
from tests.view.workshop.at_work import AtWork

MARGIN = ("draw_margin",)
GROWTH = ("constants", "market_growth")


class AtNumbers:
    """Hands on the sliders."""

    def __init__(self, at_work: AtWork, words: str) -> None:
        self.at_work, self.hands = at_work, at_work.hands
        self.screen = at_work.screen
        self.hands.look()
        tabs = next(each for each in self.screen.controls if isinstance(each, Choice))
        self.hands.click(tabs.segment(tabs.options.index("Numbers")).center)
        leaf = self.screen.leaf
        assert isinstance(leaf, NumbersLeaf)
        self.leaf = leaf
        self.hands.click_on("Search numbers")
        self.hands.type(words)

    @property
    def sliders(self) -> SliderList:
        return next(each for each in self.screen.controls if isinstance(each, SliderList))

    @property
    def labels(self) -> list[str]:
        return [row.label for row in self.sliders.rows]

    def mouse(self, kind: int, x: int, y: int) -> None:
        if kind == pygame.MOUSEMOTION:
            event = pygame.event.Event(kind, pos=(x, y), rel=(0, 0), buttons=(1, 0, 0))
        else:
            event = pygame.event.Event(kind, pos=(x, y), button=1)
        self.hands.frame(None, event)

    def drag(self, by: float) -> None:
        """Take the chosen knob so far, as a share of its line, and hold it."""
        at = self.sliders.chosen
        x, y = self.sliders.knob(at)
        wide = self.sliders.track(at).width
        self.mouse(pygame.MOUSEBUTTONDOWN, x, y)
        for part in (0.5, 1.0):
            self.mouse(pygame.MOUSEMOTION, x + round(by * part * wide), y)

    def let_go(self) -> None:
        self.mouse(pygame.MOUSEBUTTONUP, 5, 5)
        self.rest()

    def rest(self) -> None:
        self.at_work.until(lambda: not self.screen.work.is_busy)
        self.hands.frame(0.02)

    @property
    def file(self) -> str:
        return self.at_work.path.read_bytes().decode()

    def said(self, route: tuple[str, ...]) -> float | None:
        return number_at(read_document(self.file, "mine.yaml"), (*route, "value"))


def test_a_drag_is_played_while_it_lasts_and_written_when_it_ends(at_work: AtWork) -> None:
    """The bytes of the value alone differ; undo brings them back, redo the others."""
    opened = at_work.path.read_bytes()
    numbers = AtNumbers(at_work, "draw")
    assert "Scores this close are a draw" in numbers.labels
    numbers.drag(0.4)
    at_work.until(lambda: at_work.row("draw").startswith("+"))

    assert at_work.path.read_bytes() == opened

    numbers.let_go()
    value = numbers.said(MARGIN)
    dragged = at_work.path.read_bytes()

    assert value is not None
    assert dragged.replace(b"draw_margin: %g" % value, b"draw_margin: 1", 1) == opened
    assert at_work.games == ALL
    assert "→" in numbers.screen.told_of_wins()
    at_work.hands.click_on("Undo")
    numbers.rest()
    assert at_work.path.read_bytes() == opened
    at_work.hands.click_on("Redo")
    assert at_work.path.read_bytes() == dragged


def test_the_keys_move_a_slider_and_type_its_value(at_work: AtWork) -> None:
    """What the keys have moved is written once it rests; what is typed, by Enter."""
    numbers = AtNumbers(at_work, "market_growth")
    before = numbers.leaf.row
    assert before is not None
    at_work.hands.app.screen.ring.focus(numbers.sliders, visible=True)
    at_work.hands.press(pygame.K_RIGHT)
    at_work.hands.press(pygame.K_RIGHT, mod=pygame.KMOD_SHIFT)
    at_work.hands.wait(REST + 0.1)
    numbers.rest()

    moved = numbers.said(GROWTH)
    room = before.number.high - before.number.low
    assert moved is not None
    assert abs(moved - before.number.value - 0.11 * room) < 0.005 * room

    at_work.hands.app.screen.ring.focus(numbers.sliders, visible=True)
    at_work.hands.press(pygame.K_RETURN)
    entry = at_work.hands.app.screen.ring.focused
    assert isinstance(entry, Entry)
    entry.line.set_text("")
    at_work.hands.type("0.5")
    at_work.hands.press(pygame.K_RETURN)
    numbers.rest()

    assert numbers.said(GROWTH) == 0.5
    assert "constants: {market_growth: {value: 0.5, source: design choice}}" in numbers.file


def test_what_cannot_be_written_is_told_and_not_written(at_work: AtWork) -> None:
    numbers = AtNumbers(at_work, "draw_margin")
    opened = at_work.path.read_bytes()
    at_work.hands.app.screen.ring.focus(numbers.sliders, visible=True)
    at_work.hands.press(pygame.K_RETURN)
    entry = at_work.hands.app.screen.ring.focused
    assert isinstance(entry, Entry)
    entry.line.set_text("")
    at_work.hands.type("101")
    at_work.hands.press(pygame.K_RETURN)

    assert at_work.path.read_bytes() == opened


def test_what_another_program_saves_meanwhile_is_merged_or_asked_about(at_work: AtWork) -> None:
    """The window has not heard of it yet: it looks at the file before it writes."""
    numbers = AtNumbers(at_work, "draw_margin")
    text = numbers.file
    numbers.drag(0.2)
    elsewhere = text.replace("\ntitle:", "\n# a comment\ntitle:", 1)
    at_work.path.write_text(elsewhere, encoding="utf-8")
    numbers.let_go()

    assert "# a comment" in numbers.file
    first = numbers.said(MARGIN)
    assert first is not None
    assert first > 1.0

    numbers.drag(0.1)
    theirs = numbers.file.replace(f"draw_margin: {first:g}", "draw_margin: 7", 1)
    at_work.path.write_text(theirs, encoding="utf-8")
    numbers.mouse(pygame.MOUSEBUTTONUP, 5, 5)
    at_work.until(lambda: at_work.hands.screen == "conflict")

    assert isinstance(at_work.hands.app.screen, ConflictDialog)
    assert numbers.file == theirs
    at_work.hands.look()
    at_work.hands.click_on("Write my change")
    numbers.rest()
    mine = numbers.said(MARGIN)
    assert mine is not None
    assert first < mine != 7
    texts = [version.text for version in numbers.screen.work.versions.all]
    assert theirs in texts
    assert text in texts
