"""Each role's power as its phone offers it, and as no other phone does."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.classroom.lesson import Lesson, Phone, a_lesson


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[Lesson]:
    with a_lesson(tmp_path, "classroom-45") as opened:
        yield opened


def with_powers(lesson: Lesson, *powers: str) -> tuple[str, list[Phone]]:
    """Seat a phone in a role of each power, all in one team that has them, and open the turn."""
    team = next(
        side for side in ("us", "china") if set(powers) <= {p.power for p in parts(lesson, side)}
    )
    phones = [lesson.joined() for _ in powers]
    for number, power in enumerate(powers, start=1):
        role = next(part.id for part in parts(lesson, team) if part.power == power)
        lesson.lead("seat", student=number, role=role)
    lesson.until("propose")
    for phone in phones:
        phone.get("/")
    return team, phones


def parts(lesson: Lesson, team: str) -> list:
    return [p for p in lesson.keeper.hosted.room.cast.parts if p.side.slug == team]


def listed(phone: Phone) -> list[int]:
    return [int(number) for number in re.findall(r"<b>Proposal (\d+)</b>", phone.get("/"))]


def offered(phone: Phone) -> set[str]:
    """The kinds of acts whose forms stand on the page."""
    return set(re.findall(r'name="kind" value="([a-z-]+)"', phone.get("/")))


def test_a_proposal_of_who_may_not_stands_once_it_is_seconded(lesson: Lesson) -> None:
    _, (second, propose, other) = with_powers(lesson, "second", "propose", "veto")
    other.act("propose", orders=other.orders[:1])
    number = listed(other)[-1]
    assert "needs a second" in other.page
    assert "second" in offered(second) & offered(propose)
    assert "second" not in offered(other)
    second.get("/")
    second.act("second", number=number)

    assert second.told == "Seconded: it stands on the ballot."
    lesson.until("vote")
    assert f'id="b-{number}"' in other.get("/")


def test_a_veto_strikes_a_proposal_once(lesson: Lesson) -> None:
    _, (veto, propose) = with_powers(lesson, "veto", "propose")
    propose.act("propose", orders=propose.orders[:1])
    number = listed(propose)[-1]
    assert "veto" not in offered(propose)
    veto.get("/")
    veto.act("veto", number=number)

    assert veto.told == "Vetoed: it is off the list."
    assert "vetoed" in propose.get("/")
    assert "veto" not in offered(veto)


def test_funds_are_held_back_for_a_turn(lesson: Lesson) -> None:
    _, (hold, propose) = with_powers(lesson, "hold-back", "propose")
    assert "hold-back" not in offered(propose)
    hold.get("/")
    hold.act("hold-back", share="0.3")

    assert hold.told == "The funds are held back."
    assert "30% of the funds are held back this turn." in propose.get("/")
    assert "hold-back" not in offered(hold)


def test_likely_replies_are_read_by_who_has_intelligence_alone(lesson: Lesson) -> None:
    _, (knows, other) = with_powers(lesson, "intelligence", "propose")

    assert "Only you read it." in knows.get("/")
    assert "Only you read it." not in other.get("/")


def test_a_proposal_is_taken_back_by_who_brought_it(lesson: Lesson) -> None:
    _, (propose, other) = with_powers(lesson, "propose", "second")
    propose.act("propose", orders=propose.orders[:1])
    number = listed(propose)[-1]
    assert "withdraw" not in offered(other)
    propose.act("withdraw", number=number)

    assert propose.told == "Your proposal is off the list."
    assert "taken back" in propose.page
