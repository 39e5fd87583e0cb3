"""The study of the usual course: matches played side by side, and their leads counted."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from game.language import Texts
from game.rules import Side, start
from game.rules.scoring import score
from game.scenario import load_scenario
from game.scenario.course import Course
from game.studies.course import Played, course_of, play_course, study_course
from game.studies.course_report import tell_course, write_course_section
from game.studies.results import outputs_of
from tests.builders import the_ruleset

NAN = float("nan")


def a_study(games: int = 12) -> Course:
    ruleset = the_ruleset("quick-start")
    return study_course(
        ruleset, "random", games, 1, workers=1, progress=lambda done, all_games: None
    )


def test_every_match_begins_with_the_lead_of_the_opening() -> None:
    ruleset = the_ruleset("quick-start")
    state = start(ruleset, np.zeros(1, dtype=np.uint64))
    opening = float((score(ruleset, state, Side.US) - score(ruleset, state, Side.CHINA))[0])

    played = play_course(ruleset, "random", 1, 4)

    assert played.lead.shape == (4, ruleset.turns + 1)
    assert played.lead[:, 0] == pytest.approx([opening] * 4)


def test_a_match_is_the_same_alone_and_among_others() -> None:
    ruleset = the_ruleset("quick-start")

    together = play_course(ruleset, "random", 5, 3)
    alone = play_course(ruleset, "random", 6, 1)

    np.testing.assert_array_equal(together.lead[1], alone.lead[0])
    assert together.winner[1] == alone.winner[0]


def test_a_turn_is_told_of_the_matches_that_came_so_far() -> None:
    """Of 2, 4, 6 and 8 the quartiles are 3.5, 5 and 6.5; the third match ended after a turn."""
    ruleset = the_ruleset()
    lead = np.array([[1.0, 2.0, 10.0], [1.0, 4.0, 20.0], [1.0, 6.0, NAN], [1.0, 8.0, 30.0]])
    winner = np.array([Side.US, Side.CHINA, Side.US, -1])

    course = course_of(
        ruleset, "hard", 1, [Played(lead[:2], winner[:2]), Played(lead[2:], winner[2:])]
    )

    assert course.matches == (4, 4, 3)
    assert (course.low[1], course.middle[1], course.high[1]) == (3.5, 5.0, 6.5)
    assert course.middle[2] == 20.0
    assert (course.won.us, course.won.china, course.won.nobody) == (2, 1, 1)
    assert course.fits(ruleset)


def test_how_open_a_match_is_before_its_end_is_told() -> None:
    """Three turns before the end quartiles at 3 and 7; the rest adds 1, in one match 5."""
    rows = [[0.0, lead, 0.0, 0.0, lead + 1.0] for lead in (1.0, 3.0, 5.0, 7.0, 9.0)]
    rows[-1][-1] = 14.0
    rows.append([0.0, NAN, NAN, NAN, NAN])  # one that was over before
    played = Played(np.array(rows), np.zeros(6, dtype=np.int64))

    course = course_of(the_ruleset("quick-start"), "hard", 1, [played])

    assert course.span_late == 4.0
    assert course.to_come == (1.0, 1.0)


def test_turns_that_no_match_came_to_are_not_told() -> None:
    lead = np.array([[1.0, 2.0, NAN], [1.0, 4.0, NAN]])

    course = course_of(the_ruleset(), "hard", 1, [Played(lead, np.array([0, 1]))])

    assert course.matches == (2, 2)


def test_the_command_of_a_course_makes_it_again() -> None:
    course = a_study()

    assert course == a_study()
    assert course.command == (
        "python main.py study course quick-start --results --player random --games 12 --seed 1"
    )


def test_the_report_states_sample_seed_and_interval(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    loaded, course = load_scenario("quick-start"), a_study()
    tell_course(course, loaded, Texts.load("en"))
    told = capsys.readouterr().out
    path = tmp_path / "RESULTS.md"
    outputs = replace(outputs_of(loaded), results=path)

    write_course_section(course, loaded, outputs)

    written = path.read_text(encoding="utf-8")
    assert "12 matches" in told
    assert course.command in written
    assert course.digest in written
    assert len([line for line in written.splitlines() if line.startswith("| 20")]) == 8
