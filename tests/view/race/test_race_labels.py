"""No word on the race lies on a line, a marker or another word, however little room there is."""

from dataclasses import replace
from functools import cache, partial
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.language import LANGUAGES
from game.readouts.race.timeline import (
    Bracket,
    ChipMark,
    ModelStrip,
    Pin,
    PinKind,
    Step,
    StepLine,
    Tick,
    TimelineReadout,
)
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.race.timeline_window import Window
from game.readouts.words.signs import GateMark, Lock, Owner
from game.rules import Side
from game.view.board.play_layout import lay_out_play
from game.view.drawing.theme import Theme, fit_scale
from game.view.race.chip_icons import ASIDE
from game.view.race.chip_layout import marker_box, name_box
from game.view.race.label_placement import Box
from game.view.race.timeline import arrange_timeline
from game.view.race.timeline_layout import (
    TimelineLayout,
    line_strokes,
    pin_box,
)
from tests.matches import names_of, watched

LOOKS = (
    ((1024, 640), 1.0, 1.0),
    ((1024, 640), 1.5, 1.0),
    ((1024, 640), 1.5, 1.3),
    ((1280, 800), 1.0, 1.0),
    ((1280, 800), 2.0, 1.3),
    ((1920, 1080), 1.5, 1.0),
)
"""Window, the wish for a larger scale, and for larger letters."""
MOMENTS = ((0, 0), (6, 1), (13, 1), (19, 0))
"""Turns played, and which of the matches."""
ZOOMS = (1.0, 0.5, 0.25)
"""The stretch in sight, as a share of the calendar."""


@cache
def race_at(turns: int, number: int, side: Side, language: str) -> TimelineReadout:
    table = watched(turns, number)
    return read_timeline(table.history(side), table.since(0, side), names_of(table, language))


def collisions(race: TimelineReadout, size: tuple[int, int], theme: Theme) -> list[str]:
    """What lies on what it should not, told in words."""
    layout, unit = arrange_timeline(race, size, theme), theme.scale
    labels = layout.label_boxes
    found = [f"{a} on {b}" for a, b in combinations(labels, 2) if a.touches(b)]
    icons = [(chip.icon, chip) for chip in layout.chips if chip.icon is not None]
    for icon, chip in icons:
        name = name_box(chip, theme.measure(chip.chip.name, role="small", bold=True))
        others = (name, *(label for label in labels if label != chip.label))
        found += [f"icon {icon} on {other}" for other in others if icon.touches(other)]
    found += [f"icon {a} on {b}" for (a, _), (b, _) in combinations(icons, 2) if a.touches(b)]
    labels += [icon for icon, _ in icons]
    found += [f"{box} outside" for box in labels if not Box(0, 0, *size).holds(box)]
    lines = [
        *line_strokes(race, layout.scale),
        *(chip.leader for chip in layout.chips if chip.leader is not None),
    ]
    # Words stand on a bracket's own line, in a pill that has a ground of its own.
    spans = [(b, stroke) for b in layout.brackets for stroke in b.strokes(unit)]
    for label in labels:
        found += [f"{label} on line {line}" for line in lines if line.crosses(label)]
        found += [
            f"{label} on bracket" for b, span in spans if b.pill != label and span.crosses(label)
        ]
        found += [f"{label} on marker {m}" for m in markers(layout, unit) if m.touches(label)]
    return found


def read_together(layout: TimelineLayout, unit: float) -> list[str]:
    """Drawings of chips so near to the words of another on their line that they seem to be its."""
    labels = [(chip.chip.name, chip.label) for chip in layout.chips if chip.label is not None]
    return [
        f"{chip.chip.name}'s drawing at {name}"
        for chip in layout.chips
        for name, label in labels
        if chip.icon is not None and name != chip.chip.name
        if Box(chip.icon.x - ASIDE * unit, chip.icon.y, chip.icon.w, chip.icon.h).touches(label)
        or Box(chip.icon.x + ASIDE * unit, chip.icon.y, chip.icon.w, chip.icon.h).touches(label)
    ]


def markers(layout: TimelineLayout, unit: float) -> list[Box]:
    marks = [bracket.mark(unit) for bracket in layout.brackets]
    return [
        *(marker_box(chip.x, chip.y, unit) for chip in layout.chips),
        *(pin_box(pin.pin, pin.x, pin.y, unit) for pin in layout.pins),
        *(mark for mark in marks if mark is not None),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "wish", "letters"), LOOKS, ids=str)
def test_no_word_lies_on_a_line_a_marker_or_another_word(
    language: str, size: tuple[int, int], wish: float, letters: float
) -> None:
    theme = Theme.load(language, fit_scale(size, wish), letters=letters)
    panel = lay_out_play(size, theme).timeline.size
    for at, (turns, number) in enumerate(MOMENTS):
        race = race_at(turns, number, Side(at % 2), language)
        zoom = ZOOMS[at % len(ZOOMS)]
        shown = Window(race.start, race.end).zoomed(zoom, race.now, race).of(race)

        assert collisions(shown, panel, theme) == []
        layout = arrange_timeline(shown, panel, theme)
        assert read_together(layout, theme.scale) == []


@pytest.mark.parametrize("turns", [0, 6])
def test_the_newest_chip_for_sale_and_both_lags_are_named_in_the_least_window(turns: int) -> None:
    """What the next order is about is not what gives way."""
    theme = Theme.load("en", fit_scale((1024, 640), 1.5))
    race = race_at(turns, 3, Side.US, "en")
    layout = arrange_timeline(race, lay_out_play((1024, 640), theme).timeline.size, theme)
    newest = max((c for c in layout.chips if c.chip.gates), key=lambda c: c.chip.date)

    assert newest.label is not None
    assert len(layout.brackets) == len(race.brackets)


dates = st.floats(2023.0, 2031.0)
performances = st.floats(0.25, 69.0)
words = st.text("Wi", min_size=1, max_size=24)
owners = st.sampled_from((Owner.US, Owner.CHINA))
gates = st.builds(GateMark, owners, st.just("US"), st.sampled_from(Lock), st.just("closed"))
chips = st.builds(
    ChipMark,
    words,
    owners,
    dates,
    performances,
    st.booleans(),
    st.lists(gates, max_size=2).map(tuple),
    st.just(()),
    st.just(""),
)
pins = st.builds(Pin, st.sampled_from(PinKind), owners, dates, words, st.just(()), st.just(""))
brackets = st.builds(
    Bracket,
    words,
    owners,
    dates,
    dates,
    performances,
    dates,
    st.just("18"),
    st.just(()),
    st.just(""),
)
steps = st.lists(st.builds(Step, dates, performances), max_size=6).map(
    lambda found: tuple(sorted(found, key=lambda step: step.date))
)
lines = st.builds(StepLine, words, owners, steps, st.just(2028.0))
BARE = TimelineReadout(
    title="W",
    subtitle="W",
    start=2023.0,
    end=2031.0,
    now=2023.0,
    now_label="now",
    low=0.2,
    high=90.0,
    years=(Tick(2025.0, "2025"),),
    levels=(),
    frontier=StepLine("W", Owner.US, (), 2028.0),
    legal=StepLine("W", Owner.US, (), 2028.0),
    domestic=StepLine("W", Owner.US, (), 2028.0),
    fans=(),
    chips=(),
    brackets=(),
    pins=(),
    models=ModelStrip("models", 2026.0, 2025.0, "behind", (), (), ""),
)
"""A race with nothing on it."""
races = st.builds(
    partial(replace, BARE),
    title=words,
    subtitle=words,
    now=dates,
    frontier=lines,
    legal=lines,
    domestic=lines,
    chips=st.lists(chips, max_size=10).map(tuple),
    brackets=st.lists(brackets, max_size=2).map(tuple),
    pins=st.lists(pins, max_size=8).map(tuple),
)


@settings(max_examples=40, deadline=None)
@given(races, st.sampled_from(((760, 215), (992, 228), (1248, 351))))
def test_no_race_at_all_makes_words_collide(race: TimelineReadout, size: tuple[int, int]) -> None:
    """Not one that any scenario could tell."""
    assert collisions(race, size, Theme.load("en")) == []


def test_the_best_chip_of_all_keeps_clear_of_today() -> None:
    """It stands at the upper edge, right below the word for now when it has just come out."""
    best = ChipMark("W", Owner.US, 2023.0, 69.0, False, (), (), "")

    assert collisions(replace(BARE, chips=(best,)), (760, 215), Theme.load("en")) == []


def test_a_lag_the_other_way_round_keeps_its_span_off_names() -> None:
    gate = GateMark(Owner.US, "US", Lock.OPEN, "closed")
    chip = ChipMark("W", Owner.US, 2023.0, 1.0, False, (gate,), (), "")
    ahead = Bracket("W", Owner.US, 2025.0, 2023.0, 1.0, 2023.0, "18", (), "")
    race = replace(BARE, chips=(chip,), brackets=(ahead,))

    assert collisions(race, (760, 215), Theme.load("en")) == []


def test_the_mark_of_a_lag_keeps_clear_of_today() -> None:
    """It is higher than the words of the lag, which stop at the upper edge."""
    low = Bracket("W", Owner.US, 2023.0, 2023.0, 1.0, 2023.0, "18", (), "")
    high = Bracket("W", Owner.US, 2023.0, 2023.0, 64.0, 2024.0, "18", (), "")
    race = replace(BARE, now=2024.0, brackets=(low, high))

    assert collisions(race, (992, 228), Theme.load("en")) == []
