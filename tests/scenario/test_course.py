"""The usual course: kept beside the scenarios, and believed only where it fits."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.rules import RULES_VERSION
from game.scenario import load_scenario
from game.scenario.course import COURSES, Course, Won, usual_course, write_course
from tests.builders import the_ruleset


def a_course(**changed: object) -> Course:
    ruleset = the_ruleset()
    fields: dict[str, object] = {
        "command": "python main.py study course h200-deal --results",
        "scenario": ruleset.slug,
        "digest": ruleset.digest,
        "rules_version": RULES_VERSION,
        "code": "b52376eeeb12",
        "us": "hard",
        "china": "hard",
        "seed": 1,
        "games": 40,
        "won": Won(us=19, china=18, nobody=3),
        "matches": (40, 40),
        "low": (39.0, 30.5),
        "middle": (39.0, 34.0),
        "high": (39.0, 41.25),
    }
    return Course.model_validate({**fields, **changed})


def test_a_course_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_course(a_course(), tmp_path / "h200-deal.json")

    assert usual_course(the_ruleset(), tmp_path) == a_course()


def test_one_written_anew_takes_the_place_of_the_earlier(tmp_path: Path) -> None:
    write_course(a_course(), tmp_path / "h200-deal.json")
    usual_course(the_ruleset(), tmp_path)
    write_course(a_course(games=80), tmp_path / "h200-deal.json")

    assert usual_course(the_ruleset(), tmp_path) == a_course(games=80)


@pytest.mark.parametrize(
    "changed", [{"digest": "other"}, {"rules_version": RULES_VERSION - 1}], ids=str
)
def test_a_course_of_other_rules_is_as_good_as_none(
    changed: dict[str, object], tmp_path: Path
) -> None:
    write_course(a_course(**changed), tmp_path / "h200-deal.json")

    assert usual_course(the_ruleset(), tmp_path) is None


def test_a_scenario_of_ones_own_has_none(tmp_path: Path) -> None:
    write_course(a_course(), tmp_path / "h200-deal.json")
    changed = replace(the_ruleset(), digest="changed by hand")

    assert usual_course(changed, tmp_path) is None
    assert usual_course(replace(the_ruleset(), slug="my-own"), tmp_path) is None


@pytest.mark.parametrize("text", ["", "{}", "[1", '{"scenario": "h200-deal"}'])
def test_a_file_that_is_no_course_does_no_harm(text: str, tmp_path: Path) -> None:
    (tmp_path / "h200-deal.json").write_text(text, encoding="utf-8")

    assert usual_course(the_ruleset(), tmp_path) is None


def test_the_lists_of_a_course_are_of_one_length() -> None:
    with pytest.raises(ValueError, match="one length"):
        a_course(low=(39.0,))


@pytest.mark.parametrize("file", sorted(COURSES.glob("*.json")), ids=lambda file: file.stem)
def test_a_course_that_ships_was_made_for_its_scenario_as_it_is_now(file: Path) -> None:
    """One that does not fit is shown to nobody: run its command again, or take it away."""
    course = Course.model_validate_json(file.read_text(encoding="utf-8"))

    assert course.fits(load_scenario(file.stem).ruleset), course.command
