"""The phones of a class without script: every page and every form, as any browser sends them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.language import LANGUAGES
from tests.classroom.lesson import Lesson, a_lesson

PAGES = ["/", "/role", "/board", "/team", "/me"]


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[Lesson]:
    with a_lesson(tmp_path) as opened:
        yield opened


def test_a_phone_joins_with_the_pin_and_gets_a_name_and_a_role(lesson: Lesson) -> None:
    phone = lesson.joined()

    student = lesson.keeper.hosted.room.students[0]
    assert phone.told == "You are in."
    assert "United States" in phone.words
    assert student.role in lesson.keeper.hosted.room.cast.by_id


def test_a_request_to_join_that_comes_twice_takes_one_seat(lesson: Lesson) -> None:
    phone = lesson.phone()
    phone.get()
    key = phone.field("key")
    for _ in range(3):
        phone.client.post("/join", data={"key": key, "pin": lesson.pin})

    assert len(lesson.keeper.hosted.room.students) == 1


def test_a_wrong_pin_is_told_and_what_was_typed_stays(lesson: Lesson) -> None:
    phone = lesson.phone()
    phone.get()
    phone.post("/join", pin="000000" if lesson.pin != "000000" else "000001")

    assert phone.status == 403
    assert phone.told == "That is not the PIN of this class. Look at the screen at the front."
    assert 'value="00000' in phone.page


def test_a_closed_door_is_told(lesson: Lesson) -> None:
    lesson.lead("door", open=False)
    phone = lesson.phone()

    assert "Your teacher opens the door." in phone.get()


def test_the_address_with_the_pin_fills_it_in(lesson: Lesson) -> None:
    assert f'value="{lesson.pin}"' in lesson.phone().get(f"/?pin={lesson.pin}")


@pytest.mark.parametrize("phase", ["gather", "brief", "propose", "vote", "reveal", "debrief"])
def test_every_page_can_be_read_in_every_phase_and_language(lesson: Lesson, phase: str) -> None:
    phones = [lesson.joined(language) for language in LANGUAGES for _ in range(2)]
    if phase == "debrief":
        lesson.until("reveal").lead("end")
    elif phase != "gather":
        lesson.until(phase)

    for phone in phones:
        for page in PAGES:
            phone.get(page)

            assert phone.status == 200, (page, phone.words)
            assert "phone-" not in phone.words
            assert "None" not in phone.words


def test_orders_are_proposed_voted_and_revealed(lesson: Lesson) -> None:
    phone = lesson.joined()
    lesson.until("propose")
    phone.get()
    phone.act("propose", orders=phone.orders[:1])
    assert phone.told == "Your proposal is on the list."
    number = int(re.findall(r"Proposal (\d+)", phone.words)[-1])

    lesson.until("vote")
    phone.get()
    phone.act("ballot", number=number)
    assert f"You have voted for proposal {number}." in phone.words

    lesson.until("reveal")
    assert "Your team decided" in phone.get()
    side = lesson.keeper.hosted.room.part_of(lesson.keeper.hosted.room.students[0]).side
    assert lesson.keeper.hosted.room.committed[side].number == number


def test_only_votes_that_counted_are_told(lesson: Lesson) -> None:
    """The roles of the computer break a tie of people; otherwise they decide nothing."""
    phone = lesson.joined()
    lesson.until("vote")
    phone.get("/")
    phone.act("ballot", number=0)
    lesson.until("reveal")

    phone.get("/")

    assert re.search(r"Most roles voted for it\. · no orders: 1 vote\s*</p>", phone.page)


def test_a_form_that_comes_twice_is_answered_alike_and_done_once(lesson: Lesson) -> None:
    phone = lesson.joined()
    lesson.until("propose")
    phone.get()
    fields = {
        "kind": "propose",
        "orders": phone.orders[:1],
        **{name: phone.field(name) for name in ("key", "turn", "revision")},
    }
    before = len(lesson.keeper.hosted.room.proposals)
    first, second = (phone.client.post("/act", data=fields) for _ in range(2))

    assert (first.status_code, first.url) == (second.status_code, second.url)
    assert len(lesson.keeper.hosted.room.proposals) == before + 1


def test_a_stale_page_is_told_so_and_no_draft_is_lost(lesson: Lesson) -> None:
    """Orders that were chosen when time ran out are still chosen where they can be."""
    phone = lesson.joined()
    lesson.until("propose")
    phone.get()
    chosen = phone.orders[:2]
    lesson.until("reveal").until("propose")
    phone.act("propose", orders=chosen)

    assert phone.status == 409
    assert phone.told
    assert 'class="told no"' in phone.page
    kept = re.findall(r'value="([^"]+)" checked', phone.page)
    assert set(kept) == set(chosen) & {*kept, *phone.orders}


def test_words_that_were_not_taken_stay_in_their_field(lesson: Lesson) -> None:
    phone = lesson.joined()
    lesson.until("propose")
    phone.get("/team")
    lesson.lead("settings", chat=True)
    number = lesson.keeper.hosted.room.students[0].number
    lesson.lead("mute", whom=number, on=True)
    phone.act("send-note", tone="offer", text="Let us talk.")

    assert phone.status == 409
    lesson.lead("mute", whom=number, on=False)


def test_what_is_said_in_a_team_is_read_by_the_team_alone(lesson: Lesson) -> None:
    us, china, also_us = (lesson.joined() for _ in range(3))
    us.get("/team")
    us.act("chat", text="<script>alert(1)</script> & they know nothing")

    assert "alert(1)" in also_us.get("/team")
    assert "<script>alert" not in also_us.page
    assert "alert(1)" not in china.get("/team")


def test_a_note_reaches_the_other_government_once_the_teacher_lets_it(lesson: Lesson) -> None:
    us, china = lesson.joined(), lesson.joined()
    lesson.until("propose")
    us.get("/team")
    us.act("send-note", tone="offer", text="Open the gate.")
    assert us.told == "Your note is on its way."
    assert "Open the gate." not in china.get("/team")
    lesson.lead("judge-note", team="us", number=1, verdict="pass")

    assert "Open the gate." in china.get("/team")


def test_a_name_and_a_team_are_asked_for(lesson: Lesson) -> None:
    phone = lesson.joined()
    phone.get("/me")
    phone.act("ask-name", text="Ada  \n L.")
    assert "You have asked for: Ada L." in phone.words
    phone.act("ask-team", team="china")
    assert "You have asked for the other team." in phone.words
    lesson.lead("name", student=1, yes=True)

    assert "Ada L." in phone.get("/")


def test_a_language_is_chosen_by_the_browser_and_changed_on_the_page(lesson: Lesson) -> None:
    phone = lesson.joined("zh-TW, en;q=0.5")
    assert 'lang="zh-Hans"' in phone.page
    phone.get("/me")
    phone.post("/language", language="ja", page="/me")

    assert '<html lang="ja">' in phone.page
    assert '<html lang="ja">' in phone.get("/")


def test_a_seat_is_had_again_on_another_phone_by_its_code_once(lesson: Lesson) -> None:
    """A new address of the laptop is another origin: no cookie comes along, but the code does."""
    old = lesson.joined()
    code = re.findall(r'data-code="([^"]+)"', old.page)[0]
    new, thief = lesson.phone(), lesson.phone()
    new.get()
    new.post("/return", code=code.upper().replace(" ", "-"))

    assert new.told == "Your seat is yours again."
    assert len(lesson.keeper.hosted.room.students) == 1
    assert 'action="/join"' in old.get("/")  # which has the seat no more
    thief.get()
    thief.post("/return", code=code)
    assert thief.status == 403


def test_a_revoked_phone_is_told_and_may_ask_again(lesson: Lesson) -> None:
    phone = lesson.joined()
    lesson.lead("revoke", student=1)
    assert "signed this device out" in phone.get("/")

    assert 'action="/join"' in phone.get("/")


def test_the_report_is_handed_out_once_it_is_made_and_the_match_is_over(lesson: Lesson) -> None:
    phone = lesson.joined()
    lesson.keeper.report = "<p>the report</p>"
    phone.get("/report")
    assert phone.status == 404
    lesson.until("reveal").lead("end")

    assert 'href="/report"' in phone.get("/")
    assert phone.get("/report") == "<p>the report</p>"


def test_a_page_that_has_not_changed_is_not_sent_again(lesson: Lesson) -> None:
    phone = lesson.joined()
    tag = re.findall(r'data-revision="([^"]+)"', phone.get("/"))[0]

    came = phone.client.get("/", headers={"If-None-Match": f'"{tag}"'})
    assert came.status_code == 304
    lesson.until("brief")
    again = phone.client.get("/", headers={"If-None-Match": f'"{tag}"'})
    assert again.status_code == 200
    assert phone.client.get("/now").text != tag.split("-")[0]


def test_a_page_without_script_asks_again_by_itself_where_nothing_is_typed(lesson: Lesson) -> None:
    phone = lesson.joined()
    assert 'http-equiv="refresh"' in phone.get("/")
    assert 'http-equiv="refresh"' not in phone.get("/team")
    lesson.until("propose")

    assert 'http-equiv="refresh"' not in phone.get("/")
