"""A class: who sits in it, how a team decides, and what a lesson holds."""

from pathlib import Path
from typing import get_args

import pytest

from game.analysis.check import check_file
from game.players.stand_ins import stand_in, unknown_personas
from game.rules import Side
from game.scenario import (
    Scenario,
    ScenarioError,
    lead_of,
    plans_of,
    read_scenario_text,
    roles_of,
    shipped,
)
from game.scenario.library import load_scenario
from game.scenario.lint import lint
from game.scenario.teaching import MOST_ROLES, Power

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")
LESSON = TINY[TINY.index("lesson:") :]
ROLES = TINY[TINY.index("roles:") : TINY.index("questions:")]

CHINA = """  - id: mayor
    side: china
    name: Mayor
    public: You run a city.
    private: You want a fab.
    persona: {persona}
    goals:
      - {{text: Peace, of: {{stock: tension}}, worth_nothing: 1, worth_all: 0, weight: {weight}}}
"""


def with_mayor(persona: str = "hedger", weight: int = 100, more: str = "") -> Scenario:
    mayor = CHINA.format(persona=persona, weight=weight)
    return read_scenario_text(TINY.replace(ROLES, f"{ROLES.rstrip()}\n{mayor}\n") + more)


def said(scenario: Scenario) -> list[str]:
    return [problem.message for problem in lint(scenario)]


def test_a_side_without_roles_sends_its_delegation() -> None:
    """So every scenario can be handed out; the delegation wants what its side wants."""
    scenario = read_scenario_text(TINY)

    secretary, delegation = roles_of(scenario)
    assert secretary.id == "secretary"
    assert (delegation.id, delegation.side) == ("delegation-china", "china")
    assert delegation.name == scenario.sides.china.name
    assert delegation.private == scenario.sides.china.brief
    assert delegation.power == "propose"
    assert [
        (goal.of, goal.worth_nothing, goal.worth_all, goal.weight) for goal in delegation.goals
    ] == [
        (each.of, each.worth_nothing, each.worth_all, each.weight)
        for each in scenario.objectives.china
    ]


def test_roles_of_another_scenario_serve_the_sides_that_have_none() -> None:
    scenario = read_scenario_text(TINY + "roles_from: classroom-45\n")
    lent = load_scenario("classroom-45").scenario.roles

    assert [role.id for role in roles_of(scenario)] == [
        "secretary",
        *(role.id for role in lent if role.side == "china"),
    ]


def test_the_lead_is_named_or_the_first_role_of_the_side() -> None:
    extra = "protocol: {lead: {us: secretary}, tie: first}\n"

    scenario = with_mayor(more=extra)
    assert lead_of(scenario, Side.US).id == "secretary"
    assert lead_of(scenario, Side.CHINA).id == "mayor"
    assert scenario.protocol.tie == "first"


@pytest.mark.parametrize(
    ("extra", "code"),
    [
        ("roles_from: h200-del\n", "there is no scenario 'h200-del'; did you mean 'h200-deal'?"),
        (
            "protocol: {lead: {china: secretary}}\n",
            "there is no role 'secretary'; there are none",
        ),
    ],
)
def test_what_is_named_has_to_exist(extra: str, code: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        read_scenario_text(TINY + extra)

    assert code in str(caught.value)


def test_a_persona_that_nobody_knows_is_found_by_the_check(tmp_path: Path) -> None:
    """The scenario knows nothing of players, so the command brings their names."""
    path = tmp_path / "tiny.yaml"
    mayor = CHINA.format(persona="hedgr", weight=100)
    path.write_text(TINY.replace(ROLES, f"{ROLES.rstrip()}\n{mayor}\n"), encoding="utf-8")

    (finding,) = check_file(path, play=False).findings
    assert finding.code == "unknown-persona"
    assert finding.message == "there is no player 'hedgr' of china"
    assert finding.suggestion == "did you mean 'hedger'?"
    assert "hedgr" in path.read_text(encoding="utf-8").splitlines()[finding.line - 1]


def test_an_empty_seat_has_a_player_of_its_side() -> None:
    scenario = with_mayor()

    assert [stand_in(role).slug for role in roles_of(scenario)] == ["medium", "hedger"]
    assert list(unknown_personas(scenario)) == []


def test_the_goals_of_a_role_make_a_hundred() -> None:
    assert said(with_mayor(weight=70)) == ["the weights of 'mayor' make 70, not 100"]
    assert said(with_mayor(weight=100)) == []


def test_a_team_is_no_crowd() -> None:
    """Seven roles of a side are one more than can be heard within a turn."""
    more = "".join(
        f"  - {{id: guest-{n}, side: us, name: Guest, public: Come., private: Go.}}\n"
        for n in range(6)
    )

    found = said(read_scenario_text(TINY.replace(ROLES, f"{ROLES.rstrip()}\n{more}\n")))
    assert found == ["us has 7 roles"]


def plan(minutes: int, play: str, pace: str = "{propose: 3, vote: 1, reveal: 2}") -> Scenario:
    return read_scenario_text(
        TINY.replace(
            LESSON,
            f"lesson:\n  - minutes: {minutes}\n    pace: {pace}\n    steps:\n"
            f"      - {{minutes: 10, text: Read.}}\n      - {{text: Play., {play}}}\n",
        )
    )


def test_a_plan_ends_with_the_bell() -> None:
    """10 minutes of reading and 24 of playing make 34, and four turns of 6 minutes just fit."""
    assert said(plan(34, "minutes: 24, turns: 4")) == []
    assert said(plan(45, "minutes: 24, turns: 4")) == ["the steps take 34 minutes, not 45"]
    assert said(plan(33, "minutes: 23, turns: 4")) == ["4 turns take 24 minutes, not 23"]
    assert said(plan(50, "minutes: 40, turns: 5")) == ["5 turns are played of 4"]


def test_without_a_pace_a_plan_keeps_that_of_the_protocol() -> None:
    """The protocol's own turn lasts 2 + 1 + 1 minutes."""
    scenario = read_scenario_text(TINY)
    (only,) = scenario.lesson

    assert only.pace_in(scenario.protocol).turn == 4


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("lesson:\n  - {minutes: 30, text: Play.}\n  - {minutes: 15, text: Talk.}\n", 45),
        ("lesson: Play and talk.\n", 45),
    ],
)
def test_steps_alone_or_a_text_are_the_only_plan(written: str, minutes: int) -> None:
    """Files and saves of earlier games have no plans."""
    (only,) = read_scenario_text(TINY.replace(LESSON, written)).lesson

    assert only.minutes == minutes
    assert only.steps[-1].text in {"Talk.", "Play and talk."}


def test_a_plan_takes_what_it_leaves_out_from_the_first_plan() -> None:
    first, second, third = plans_of(load_scenario("classroom-45").scenario)
    written = load_scenario("classroom-45").scenario

    assert [plan.minutes for plan in (first, second, third)] == [45, 90, 180]
    assert written.lesson[1].rubric == ()
    assert second.rubric == third.rubric == first.rubric != ()
    assert second.misconceptions == first.misconceptions != ()
    assert second.steps == written.lesson[1].steps


def test_a_class_of_twelve_has_each_power_on_each_side() -> None:
    """Six a side, each with three claims to argue from, and each with a goal of its own."""
    roles = roles_of(load_scenario("classroom-45").scenario)

    for side in ("us", "china"):
        team = [role for role in roles if role.side == side]
        assert len(team) == MOST_ROLES
        assert {role.power for role in team} == set(get_args(Power))
    assert all(len(role.says) == 3 and role.fears and role.goals for role in roles)


def test_a_slip_in_a_plan_is_found_where_it_stands() -> None:
    with pytest.raises(ScenarioError) as caught:
        plan(45, "minuts: 24")
    (finding,) = caught.value.findings

    assert finding.message == "unknown key 'minuts'"
    assert finding.suggestion == "did you mean 'minutes'?"


@pytest.mark.parametrize("slug", shipped())
def test_everyone_who_ships_with_the_game_finds_a_seat(slug: str) -> None:
    roles = roles_of(load_scenario(slug).scenario)

    for role in roles:
        stand_in(role)
    assert {role.side for role in roles} == {"us", "china"}
    assert len({role.id for role in roles}) == len(roles)
