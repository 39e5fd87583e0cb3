"""Labels on the race keep apart, whatever there is to name."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from game.view.race.label_placement import (
    Box,
    Ground,
    Segment,
    Wanted,
    leader_to,
    place_labels,
)

BOUNDS = Box(0, 0, 200, 120)
sizes = st.integers(4, 60)
places = st.integers(-20, 190)
boxes = st.builds(Box, places, places, sizes, sizes)
labels = st.builds(
    Wanted,
    st.lists(boxes, min_size=1, max_size=6).map(tuple),
    st.none() | st.tuples(places, places),
    st.integers(0, 3),
)


@given(st.lists(labels, max_size=12), st.lists(boxes, max_size=5))
def test_no_label_touches_another_or_what_is_taken(wanted: list[Wanted], taken: list[Box]) -> None:
    found = [box for box in place_labels(wanted, BOUNDS, Ground(taken)) if box is not None]

    assert all(BOUNDS.holds(box) for box in found)
    assert not any(one.touches(other) for one, other in combinations(found, 2))
    assert not any(box.touches(other) for box in found for other in taken)


@given(st.lists(labels, max_size=12))
def test_a_label_takes_one_of_the_places_it_asked_for(wanted: list[Wanted]) -> None:
    found = place_labels(wanted, BOUNDS, Ground())

    assert all(box is None or box in label.spots for box, label in zip(found, wanted, strict=True))


def test_the_more_important_label_chooses_first() -> None:
    spot = Box(10, 10, 20, 10)

    assert place_labels([Wanted((spot,)), Wanted((spot,), weight=1.0)], BOUNDS, Ground()) == [
        None,
        spot,
    ]


def test_a_place_on_a_line_is_refused() -> None:
    """Better no words than words across a line: the thing answers when pointed at."""
    near, far = Box(10, 10, 20, 10), Box(10, 30, 20, 10)
    line = [Segment(0, 15, 100, 15)]

    assert place_labels([Wanted((near, far), (10, 10))], BOUNDS, Ground((), line)) == [far]
    assert place_labels([Wanted((near,), (10, 10))], BOUNDS, Ground((), line)) == [None]


def test_a_leader_keeps_off_what_is_taken() -> None:
    """The nearer place would be tied to its thing across another's name."""
    near, far = Box(60, 10, 20, 10), Box(10, 60, 20, 10)
    other = Box(35, 5, 10, 30)
    label = Wanted((near, far), (20, 15), tied=5.0)

    assert place_labels([label], BOUNDS, Ground()) == [near]
    assert place_labels([label], BOUNDS, Ground((other,))) == [far]
    assert leader_to((20, 15), far, 5.0, 4.0) == Segment(20, 15, 20, 60)


@given(st.tuples(places, places, places, places), boxes)
def test_a_stroke_crosses_what_some_point_of_it_lies_in(ends: tuple[int, ...], box: Box) -> None:
    """The quick answer for many boxes, the one for one box and walking along agree."""
    stroke = Segment(*map(float, ends))
    steps = [at / 400 for at in range(401)]
    walked = any(
        Box(
            stroke.x1 + (stroke.x2 - stroke.x1) * at, stroke.y1 + (stroke.y2 - stroke.y1) * at, 0, 0
        ).touches(box)
        for at in steps
    )

    assert stroke.crosses(box) == (not Ground((), [stroke]).free([box])[0])
    assert stroke.crosses(box) or not walked


def test_a_label_gives_up_beyond_its_limit() -> None:
    """Better no words than words nobody can tie to their thing."""
    far = Box(100, 100, 20, 10)

    assert place_labels([Wanted((far,), (0, 0), limit=50.0)], BOUNDS, Ground()) == [None]
