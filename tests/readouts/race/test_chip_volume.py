"""How much of a chip has been sold, and what the volume rule leaves: told on the chip itself."""

import pytest

from game.language import LANGUAGES, Texts
from game.readouts.race.crossing_breakdowns import breakdown_of_volume
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.words.chips import best_arrived, best_licensed
from game.readouts.words.names import Names
from game.rules import Observation, Side, observe
from game.scenario import load_scenario
from tests.builders import a_state

LOADED = load_scenario("h200-deal")
CHIPS = LOADED.ruleset.chips.slugs
H200, H20 = CHIPS.index("h200"), CHIPS.index("h20")


def sold(home: float, abroad: float, *, chip: int = H200, last: float = 0.0) -> Observation:
    """The opening with so much of a chip sold, and so much of it last quarter [kH100e]."""
    state = a_state()
    state.sold_home[:, chip], state.sold_abroad[:, chip] = home, abroad
    state.delivered[:, chip] = last
    return observe(LOADED.ruleset, state, Side.US)


def names_in(language: str) -> Names:
    """The words of the scenario."""
    return Names(LOADED.scenario, LOADED.ruleset, Texts.load(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_is_half_of_what_was_bought_at_home_less_what_went_abroad(
    language: str,
) -> None:
    """Of 2,000 bought at home 1,000 may go, 300 went: 700 are left, and the lines add up."""
    told = breakdown_of_volume(sold(2000.0, 300.0, last=100.0), H200, names_in(language))

    assert told.total == pytest.approx(700.0)
    assert [part.amount for part in told.parts] == pytest.approx([1000.0, -300.0])
    assert names_in(language).texts.thousands(100.0) in told.parts[1].note


def test_nothing_is_left_where_more_went_abroad_than_the_rule_allows() -> None:
    """A scenario may open so: 100 too many are a line of their own, and the sum is nought."""
    told = breakdown_of_volume(sold(400.0, 300.0), H200, names_in("en"))

    assert told.total == 0.0
    assert sum(part.amount for part in told.parts) == pytest.approx(0.0)


def test_a_chip_made_for_export_is_bound_by_no_volume_rule() -> None:
    """The H20 has no customers at home: only what went abroad is counted."""
    told = breakdown_of_volume(sold(0.0, 250.0, chip=H20), H20, names_in("en"))

    assert told.total == 250.0
    assert names_in("en").texts("sums-for-export-about") in told.says


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chip_on_the_race_tells_both_amounts_and_what_is_left(language: str) -> None:
    """What the rule leaves is read where the licence is."""
    names = names_in(language)
    race = read_timeline([sold(2000.0, 300.0)], (), names)
    mark = next(chip for chip in race.chips if chip.page == "chip-h200")

    assert names.texts("play-chip-left", left=names.texts.thousands(700.0)) in mark.detail


def test_the_best_chip_that_may_be_bought_is_not_always_the_best_that_is_got() -> None:
    """The H200 has a licence; what came was the H20, or nothing."""
    assert best_licensed(sold(2000.0, 0.0)) == H200
    assert best_arrived(sold(2000.0, 0.0)) is None
    assert best_arrived(sold(0.0, 5.0, chip=H20, last=5.0)) == H20
