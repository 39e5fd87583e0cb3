"""Every screen, in every language and window, under the eyes of every observer.

The screens are those of the gallery and of the samples, so a new one is looked at as soon as it
can be shown; whoever is written down among the observers looks at all of them.
"""

from collections.abc import Callable, Sequence
from inspect import getmembers, isfunction

import pytest

from tests.view.gallery import observers
from tests.view.gallery.walk import WALK, Sight, Stop, look_at

OBSERVERS: dict[str, Callable[[Sight], Sequence[object]]] = {
    name: observer
    for name, observer in getmembers(observers, isfunction)
    if observer.__module__ == observers.__name__
}


@pytest.mark.usefixtures("projections_kept")
@pytest.mark.parametrize("stop", WALK, ids=str)
def test_no_observer_finds_fault_with_a_screen(stop: Stop) -> None:
    sight = look_at(stop)

    assert {name: found for name, observer in OBSERVERS.items() if (found := observer(sight))} == {}
