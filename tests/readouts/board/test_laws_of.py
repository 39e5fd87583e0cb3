"""A law is shown on the side whose parliament passed it."""

import numpy as np

from game.match.happenings import Happening, Kind
from game.readouts.board.log import read_log
from game.readouts.race.timeline import PinKind
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.words.names import Names
from game.readouts.words.signs import Owner
from game.rules import Side, observe, start
from tests.matches import names_of, watched


def test_a_law_stands_on_the_side_that_passed_it() -> None:
    """The seller's where nothing is said; the buyer's, or nobody's, where the scenario says so."""
    known = names_of(watched(0))
    law, *others = known.scenario.laws
    found = []
    for actor in ("us", "china", "world"):
        own = law.model_copy(update={"actor": actor})
        scenario = known.scenario.model_copy(update={"laws": (own, *others)})
        names = Names(scenario, known.ruleset, known.texts)
        passed = Happening(1, Kind.LAW, law.id)
        seen = observe(names.ruleset, start(names.ruleset, np.zeros(1, np.uint64)), Side.US)
        (line,) = read_log([passed], names).lines
        (pin,) = read_timeline([seen], [passed], names).pins
        assert pin.kind is PinKind.LAW
        assert pin.owner is line.owner
        found.append(line.owner)

    assert law.actor == "us"
    assert found == [Owner.US, Owner.CHINA, Owner.SHARED]
