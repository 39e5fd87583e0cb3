"""What each may know of a class: a role's own, its team's, and what everybody sees."""

import random
from pathlib import Path

import pytest

from game.classroom.phases import Phase
from game.classroom.views import ClassViews
from game.rules import Side
from tests.classroom.a_class import Classroom, a_class

TEAM = ("white-house", "congress", "nvidia", "allies", "lab-us", "planners")


@pytest.fixture
def classroom(tmp_path: Path):
    with a_class(tmp_path) as made:
        made.sit(*TEAM)
        made.until(Phase.PROPOSE)
        yield made


def view(classroom: Classroom, role: str, language: str = "en"):
    number = TEAM.index(role) + 1
    return ClassViews(classroom.hosted).phone(classroom.student(number), language)


def test_a_phone_shows_its_role_its_team_and_the_board(classroom: Classroom) -> None:
    shown = view(classroom, "nvidia")

    assert (shown.role.id, shown.role.team, shown.phase) == ("nvidia", "us", Phase.PROPOSE)
    assert shown.role.private
    assert len(shown.role.says) == 3
    assert all(source for _, source in shown.role.says)
    assert [seat.role for seat in shown.team.seats][:2] == ["white-house", "commerce"]
    assert [seat.persona for seat in shown.team.seats] == [False, True, False, False, False, False]
    assert shown.board is not None
    assert shown.board.orders is not None
    told = [
        choice
        for group in shown.board.orders.groups
        for card in group.cards
        for choice in card.choices
    ]
    assert any(choice.effects for choice in told), "orders come with their forecast"


def test_before_the_lesson_there_is_no_board(tmp_path: Path) -> None:
    with a_class(tmp_path) as classroom:
        classroom.sit("nvidia")

        shown = ClassViews(classroom.hosted).phone(classroom.student(1), "en")
        assert (shown.phase, shown.board) == (Phase.GATHER, None)
        assert ClassViews(classroom.hosted).projector("en").wall is None


def test_only_intelligence_is_told_what_the_rival_may_do(classroom: Classroom) -> None:
    replies = {role: view(classroom, role).replies for role in TEAM}

    assert replies.pop("lab-us")
    assert set(replies.values()) == {()}


def test_what_is_ones_own_is_marked_and_powers_are_offered_to_who_holds_them(
    classroom: Classroom,
) -> None:
    classroom.propose(1, random.Random(2))
    number = classroom.room.proposals[-1].number

    def of(role: str):
        return next(each for each in view(classroom, role).proposals if each.number == number)

    assert (of("white-house").mine, of("white-house").may_withdraw) == (True, True)
    assert (of("nvidia").mine, of("nvidia").may_second) == (False, True)
    assert of("congress").may_second is False
    assert of("allies").may_veto
    assert of("allies").effects
    assert view(classroom, "congress").can_hold_back
    assert number not in [
        each.number for each in view(classroom, "planners").proposals if each.mine
    ]


def test_a_vote_is_shown_to_who_cast_it_alone(classroom: Classroom) -> None:
    classroom.until(Phase.VOTE)
    classroom.on_board(1, "ballot", number=0)

    assert view(classroom, "white-house").ballot == 0
    assert view(classroom, "nvidia").ballot is None
    seats = {seat.role: seat.done for seat in view(classroom, "nvidia").team.seats}
    assert seats["white-house"]
    assert not seats["nvidia"]
    us, _ = ClassViews(classroom.hosted).projector("en").teams
    assert (us.done, us.people) == (1, 5)


def test_the_score_is_private_and_comes_with_the_first_turn(classroom: Classroom) -> None:
    assert view(classroom, "nvidia").score is None
    classroom.until(Phase.REVEAL)

    scores = {role: view(classroom, role).score for role in TEAM}
    assert all(score is not None and 0 <= score.total <= 100 for score in scores.values())
    assert len({tuple(goal.text for goal in score.goals) for score in scores.values()}) == len(TEAM)


def test_no_doorbell_rings_for_what_another_team_does(classroom: Classroom) -> None:
    hosted = classroom.hosted
    before = {each: hosted.revision(each) for each in (*Side, "console")}
    classroom.propose(1, random.Random(2))
    classroom.do(1, "chat", text="Not a word.")

    assert hosted.revision(Side.CHINA) == before[Side.CHINA]
    assert hosted.revision(Side.US) > before[Side.US]
    assert hosted.revision("console") > before["console"]


def test_everybody_hears_of_more_time(classroom: Classroom) -> None:
    hosted = classroom.hosted
    before = {each: hosted.revision(each) for each in (*Side, "projector", "console")}
    classroom.lead("extend", seconds=30)

    assert all(hosted.revision(each) > number for each, number in before.items())


def test_the_console_shows_who_is_there_and_no_orders(classroom: Classroom) -> None:
    classroom.propose(1, random.Random(2))
    shown = ClassViews(classroom.hosted).console("ja")

    assert [each.role for each in shown.students] == list(TEAM)
    assert all(each.here for each in shown.students)
    assert shown.plans == (45, 90, 180)
    orders = {slug for each in classroom.room.proposals for slug in each.orders}
    assert orders
    assert not any(hasattr(shown, name) for name in ("proposals", "ballots", "orders"))


def test_a_note_reaches_the_projector_only_when_it_is_published(classroom: Classroom) -> None:
    classroom.do(1, "send-note", tone="offer", text="A fair price.")
    views = ClassViews(classroom.hosted)
    assert view(classroom, "planners").notes == ()
    classroom.lead("judge-note", team="us", number=1, verdict="pass")
    assert [each.text for each in view(classroom, "planners").notes] == ["A fair price."]
    assert views.projector("en").notes == ()
    classroom.lead("judge-note", team="us", number=1, verdict="publish")

    assert [each.text for each in views.projector("en").notes] == ["A fair price."]
