"""The study of directions: sets of constants near the scenario's own, and what holds over them."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game.language import LANGUAGES, Texts
from game.rules import Flow, Stock
from game.scenario import load_scenario
from game.studies.directions import DIRECTIONS, study_directions, worlds_of
from game.studies.directions_report import tell_directions, write_directions
from game.studies.errors import StudyError
from game.studies.policies import Courses
from game.studies.ranges import factors, open_ranges, varied
from game.studies.record.history_run import with_constants
from game.studies.results import RESULTS, outputs_of

SETS, SPREAD, SEED = 6, 0.1, 18


@cache
def whole_study() -> dict[str, Any]:
    """As many sets as the results are of."""
    return study_directions(load_scenario("h200-deal"), 400, SPREAD, SEED)


def test_constants_are_drawn_near_their_values_and_inside_their_ranges() -> None:
    loaded = load_scenario("h200-deal")
    ranges = open_ranges(loaded)

    drawn = varied(loaded, factors(200, SPREAD, SEED))

    assert set(drawn) == set(ranges)
    for name, values in drawn.items():
        own = float(getattr(loaded.ruleset.params, name))
        low, high = ranges[name]
        assert (np.abs(values - own) <= SPREAD * abs(own) + 1e-12).all(), name
        assert ((values >= min(low, own)) & (values <= max(high, own))).all(), name
        assert own == 0.0 or np.ptp(values) > 0.0, name


def test_the_same_seed_draws_the_same_and_another_draws_others() -> None:
    one, same, other = (factors(SETS, SPREAD, seed)["market_bn"] for seed in (1, 1, 2))

    np.testing.assert_array_equal(one, same)
    assert (one != other).all()


def test_sets_run_side_by_side_as_they_would_alone() -> None:
    """The constants that meet tables of chips and settings among them."""
    loaded = load_scenario("h200-deal")
    drawn = varied(loaded, factors(SETS, SPREAD, SEED))
    together = Courses(loaded.ruleset, drawn)

    for run in range(SETS):
        rules = with_constants(
            loaded.ruleset, {name: float(values[run]) for name, values in drawn.items()}
        )
        alone = Courses(rules)
        for policy in ("shut", "ultra-levied"):
            np.testing.assert_allclose(
                together.total(policy, Flow.IMPORTS, (0, 5))[run],
                alone.total(policy, Flow.IMPORTS, (0, 5))[0],
            )
            np.testing.assert_allclose(
                together.after(policy, Stock.CHINA_ROADMAP, 5)[run],
                alone.after(policy, Stock.CHINA_ROADMAP, 5)[0],
            )


def test_without_a_spread_every_set_gives_the_figure_itself() -> None:
    found = study_directions(load_scenario("h200-deal"), 2, 0.0, SEED)

    for each in found["directions"]:
        assert each["q05"] == each["figure"] == each["q95"], each["direction"]
        assert each["holds_share"] == float(each["holds"])


def test_what_moves_a_figure_most_is_found_where_there_are_sets_enough() -> None:
    """A plane through a handful of sets would say anything."""
    few = study_directions(load_scenario("h200-deal"), SETS, SPREAD, SEED)
    movers = {each["direction"]: each["moved_by"] for each in whole_study()["directions"]}

    assert "+us_added" in movers["compute-shut"]
    assert "+domestic_price" in movers["earned-2028"]
    assert all(len(each) == 3 for each in movers.values())
    assert all(each["moved_by"] == [] for each in few["directions"])


def test_what_opens_at_another_time_has_no_directions() -> None:
    with pytest.raises(StudyError, match="another time; name h200-deal"):
        worlds_of(load_scenario("controls-2022"))


def test_a_policy_without_its_licence_is_refused_with_the_chip() -> None:
    rules = load_scenario("quick-start").ruleset

    with pytest.raises(StudyError, match="no licence for 'h20'"):
        Courses(rules).of("h200")


def test_without_a_record_the_year_before_is_left_out() -> None:
    """A copy under another name follows nothing."""
    loaded = load_scenario("h200-deal")
    renamed = loaded.scenario.model_copy(update={"id": "another-deal"})

    found = study_directions(replace(loaded, scenario=renamed), 2, SPREAD, SEED)

    told = [each["direction"] for each in found["directions"]]
    assert told == [each.slug for each in DIRECTIONS if not each.of_record]


def test_directions_are_told_in_every_language_and_written_with_their_command(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    loaded = load_scenario("h200-deal")
    found = study_directions(loaded, SETS, SPREAD, SEED)
    for language in LANGUAGES:
        tell_directions(found, loaded, Texts.load(language))
        assert "✓" in capsys.readouterr().out
    path = tmp_path / "RESULTS.md"

    write_directions(found, loaded, replace(outputs_of(loaded), results=path))

    written = path.read_text(encoding="utf-8")
    assert "study directions h200-deal --sets 6 --spread 0.1 --seed 18 --results" in written
    assert len([line for line in written.splitlines() if "%" in line]) > len(DIRECTIONS)
    json.dumps(found, allow_nan=False)


def test_results_hold_the_directions_as_they_are(tmp_path: Path) -> None:
    """Who changes the model writes them anew: `study directions h200-deal --results`."""
    loaded = load_scenario("h200-deal")
    path = tmp_path / "RESULTS.md"
    outputs = replace(outputs_of(loaded), results=path)

    write_directions(whole_study(), loaded, outputs)

    section = path.read_text(encoding="utf-8").partition("\n\n")[2].strip()
    assert section in RESULTS.read_text(encoding="utf-8")
