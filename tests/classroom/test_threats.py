"""A curious student with developer tools on the same network: each threat, and its defence."""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest

from game.classroom.joining import MOST_STUDENTS
from game.classroom.teacher_acts import TEACHER_ACTS
from game.classroom.web.guard import SEATED
from game.classroom.web.phones import MOST_LISTENING
from game.online.protocol import LARGEST_BODY
from game.rules import SIDES
from tests.classroom.lesson import Lesson, Phone, a_lesson

PAGES = ["/", "/role", "/board", "/team", "/me"]


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[Lesson]:
    with a_lesson(tmp_path, "classroom-45") as opened:
        yield opened


def token_of(phone: Phone) -> str:
    token = phone.client.cookies.get("seat")
    assert token is not None
    return token


# Acting for another team.


def test_a_seat_is_a_token_of_128_bits_that_no_script_and_no_other_page_can_use(
    lesson: Lesson,
) -> None:
    came = lesson.phone().client.get("/")

    assert re.fullmatch(
        r"seat=[0-9a-f]{32}; HttpOnly; Max-Age=\d+; Path=/; SameSite=strict",
        came.headers["set-cookie"],
    )


def test_a_token_stands_on_no_page_and_in_no_address(lesson: Lesson) -> None:
    phone = lesson.joined()
    lesson.until("propose")
    for page in PAGES:
        came = phone.client.get(page)

        assert token_of(phone) not in came.text
        assert token_of(phone) not in str(came.url)


def test_the_pin_gives_nobody_the_seat_of_another(lesson: Lesson) -> None:
    first, second = lesson.joined(), lesson.joined()

    numbers = [each.number for each in lesson.keeper.hosted.room.students]
    assert token_of(first) != token_of(second)
    assert numbers == [1, 2]


def test_an_invented_token_is_nobodys(lesson: Lesson) -> None:
    lesson.joined()
    phone = lesson.phone()
    for token in ("0" * 32, "1", "../../x", "' OR 1=1 --"):
        phone.client.cookies.set("seat", token)

        assert 'action="/join"' in phone.get("/")
        assert phone.client.get("/now").status_code == 401
        assert phone.client.get("/bell").status_code == 401


# Reading the other side's secrets.


def test_nothing_of_the_other_team_is_sent_before_the_reveal(lesson: Lesson) -> None:
    us, china = lesson.joined(), lesson.joined()
    lesson.until("propose")
    us.get("/")
    us.act("propose", orders=us.orders[:2])
    us.get("/team")
    us.act("chat", text="zebra crossing at noon")
    us.act("send-note", tone="warning", text="quagga note that waits")
    lesson.until("vote")
    us.get("/")
    us.act("ballot", number=0)
    room, table = lesson.keeper.hosted.room, lesson.keeper.hosted.table
    theirs = [each for each in room.proposals if each.side is SIDES[0]]
    briefs = [part.role.private for part in room.cast.parts if part.id != room.students[1].role]
    orders = {slug for each in theirs for slug in each.orders}
    secrets = ["zebra", "quagga", *orders, *(str(brief) for brief in briefs if brief)]
    secrets += [text for brief in briefs if isinstance(brief, dict) for text in brief.values()]
    seen = "".join(unescape(china.get(page)) for page in PAGES)

    assert theirs
    assert table.turn == 0
    assert [secret for secret in secrets if secret in seen] == []


def test_the_doorbell_does_not_tell_that_the_other_team_acts(lesson: Lesson) -> None:
    us, china = lesson.joined(), lesson.joined()
    lesson.until("propose")
    before = [phone.client.get("/now").text for phone in (us, china)]
    us.get("/")
    us.act("propose", orders=us.orders[:1])
    us.get("/team")
    us.act("chat", text="hello")
    after = [phone.client.get("/now").text for phone in (us, china)]

    assert int(after[0]) > int(before[0])
    assert after[1] == before[1]


def test_a_role_reads_its_own_brief_alone(lesson: Lesson) -> None:
    phones = [lesson.joined() for _ in range(8)]
    lesson.until("brief")
    room, texts = lesson.keeper.hosted.room, "en"
    told = {part.id: dict(part.role.private)[texts] for part in room.cast.parts}
    for phone, student in zip(phones, room.students, strict=True):
        seen = " ".join(unescape(phone.get(page)) for page in PAGES)

        assert [role for role, brief in told.items() if brief in seen] == [student.role]


# Replay, double tap, stale page.


def test_a_key_is_a_phones_own(lesson: Lesson) -> None:
    """Whoever learns the key of another's act can neither stop nor repeat it."""
    first, *_, third = (lesson.joined() for _ in range(3))
    lesson.until("propose")
    first.get("/team")
    key = first.field("key")
    for phone in (third, first):
        phone.client.post("/act", data={"key": key, "kind": "chat", "text": "the same"})

    assert [line.student for line in lesson.keeper.hosted.room.lines] == [3, 1]


def test_an_act_on_a_board_that_is_no_more_is_refused(lesson: Lesson) -> None:
    phone = lesson.joined()
    lesson.until("propose")
    phone.get("/")
    lesson.until("reveal").until("propose")
    before = lesson.keeper.hosted.room.proposed
    phone.act("propose", orders=phone.orders[:1])

    assert phone.status == 409
    assert lesson.keeper.hosted.room.proposed == before


# A seat stolen by a copied link.


def test_an_address_that_is_copied_leads_to_the_door(lesson: Lesson) -> None:
    phone = lesson.joined()
    copied = str(phone.client.get("/team").url)

    assert 'action="/join"' in lesson.phone().get(copied)


# Flooding, bots, huge bodies.


def test_nobody_joins_while_the_door_is_closed(lesson: Lesson) -> None:
    lesson.lead("door", open=False)
    phone = lesson.phone()
    phone.get("/")
    key = {"key": "0" * 32}
    came = phone.client.post("/join", data={**key, "pin": lesson.pin})

    assert came.status_code == 403
    assert lesson.keeper.hosted.room.students == ()


def test_a_whole_class_joins_from_one_address_and_no_more_than_a_class(lesson: Lesson) -> None:
    with httpx.Client(base_url=lesson.address) as client:
        for number in range(MOST_STUDENTS + 1):
            seat = {"Cookie": f"seat={number:032x}"}
            came = client.post("/join", data={"pin": lesson.pin}, headers=seat)

            assert came.status_code == (303 if number < MOST_STUDENTS else 403)


def test_a_phone_that_asks_too_often_is_told_so_and_the_others_are_not(lesson: Lesson) -> None:
    loud, quiet = lesson.joined(), lesson.joined()
    answers = [loud.client.get("/now").status_code for _ in range(int(SEATED.burst) + 40)]
    refused = loud.client.get("/")

    assert answers.count(429) > 20
    assert refused.status_code == 429
    assert "Wait a few seconds." in refused.text
    assert quiet.client.get("/").status_code == 200


def test_pins_and_codes_are_not_guessed_in_a_row_and_the_class_still_joins(lesson: Lesson) -> None:
    guesser = lesson.phone()
    guesser.get("/")
    told = [guesser.client.post("/join", data={"pin": f"{n:06d}"}).status_code for n in range(60)]

    assert told.count(403) < 45
    assert told[-1] == 429
    assert lesson.keeper.hosted.room.students == ()


def test_a_class_that_waits_before_a_closed_door_is_let_in_once_it_opens(lesson: Lesson) -> None:
    lesson.lead("door", open=False)
    phone = lesson.phone()
    phone.get("/")
    early = [phone.client.post("/join", data={"pin": lesson.pin}).status_code for _ in range(60)]
    lesson.lead("door", open=True)

    assert early == [403] * 60
    assert phone.client.post("/join", data={"pin": lesson.pin}).status_code == 200


@pytest.mark.parametrize("path", ["/join", "/return", "/language", "/act"])
def test_a_body_that_is_too_large_is_refused(lesson: Lesson, path: str) -> None:
    phone = lesson.joined()
    body = {"text": "x" * LARGEST_BODY}
    assert phone.client.post(path, data=body).status_code == 413

    def grows() -> Iterator[bytes]:
        for _ in range(200):
            yield b"x" * 1000

    assert phone.client.post(path, content=grows()).status_code == 413


def test_a_name_is_not_longer_than_it_may_be(lesson: Lesson) -> None:
    phone = lesson.joined()
    phone.get("/me")
    phone.act("ask-name", text="x" * 25)

    assert phone.status == 400
    assert lesson.keeper.hosted.room.students[0].asked_name == ""


def test_a_phone_holds_a_few_doorbells_and_no_more(lesson: Lesson) -> None:
    phone = lesson.joined()
    lesson.keeper.ask(lesson.keeper.tick)  # counts that the phone is there now
    with ExitStack() as stack:
        held = [
            stack.enter_context(phone.client.stream("GET", "/bell")) for _ in range(MOST_LISTENING)
        ]
        heard = [each.iter_text() for each in held]
        told = {next(each) + next(each) for each in heard}
        more = phone.client.get("/bell").status_code
        now = phone.client.get("/now").text

    assert told == {f"retry: 1000\n\ndata: {now}\n\n"}
    assert more == 429


# Script in a display name; rude names.


def test_a_name_is_shown_to_others_once_the_teacher_has_nodded_and_never_as_markup(
    lesson: Lesson,
) -> None:
    phone, other = lesson.joined(), [lesson.joined() for _ in range(2)][1]
    phone.get("/me")
    phone.act("ask-name", text="<b onload=x>'\"&</b>")
    assert "onload" not in other.get("/team")
    lesson.lead("name", student=1, yes=True)

    assert "&lt;b onload=x&gt;" in other.get("/team")
    assert "<b onload" not in other.page


@pytest.mark.parametrize("phase", ["gather", "propose", "vote", "reveal"])
def test_no_page_has_script_or_style_in_itself_or_from_elsewhere(
    lesson: Lesson, phase: str
) -> None:
    phone = lesson.joined()
    if phase != "gather":
        lesson.until(phase)
    for page in [*PAGES, "/nothing"]:
        came = phone.client.get(page)

        assert "'unsafe" not in came.headers["content-security-policy"]
        assert came.headers["content-security-policy"].startswith("default-src 'none'")
        assert came.headers["x-content-type-options"] == "nosniff"
        assert came.headers["referrer-policy"] == "same-origin"
        assert not re.findall(r"<script(?![^>]* src=\"/static/)[^>]*>", came.text)
        assert not re.findall(r"<style|\sstyle=|\son[a-z]+=|javascript:", came.text)
        assert not re.findall(r"(?:src|href|action)=\"(?!/|#)[^\"]*\"", came.text)


# Paths.


@pytest.mark.parametrize(
    "path",
    [
        "/static/../phones.py",
        "/static/..%2f..%2fphones.py",
        "/static/%2e%2e/%2e%2e/acts.py",
        "/static/phone.css",
        "/static//etc/passwd",
        "/../pyproject.toml",
        "/report/../../x",
    ],
)
def test_no_path_leads_out_of_the_pages(lesson: Lesson, path: str) -> None:
    with httpx.Client() as client:
        request = client.build_request("GET", lesson.address)
        request.url = request.url.copy_with(raw_path=path.encode())

        assert client.send(request).status_code == 404


# Another page drives this one; the console.


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({}, True),
        ({"Host": "localhost"}, True),
        ({"Host": "[::1]:8018"}, True),
        ({"Host": "evil.example"}, False),
        ({"Host": "127.0.0.1.evil.example"}, False),
        ({"Origin": "http://evil.example"}, False),
        ({"Origin": "null"}, False),
    ],
)
def test_a_page_of_elsewhere_can_neither_read_nor_send(
    lesson: Lesson, headers: dict[str, str], allowed: bool
) -> None:
    phone = lesson.joined()
    read = phone.client.get("/", headers=headers)
    sent = phone.client.post("/language", data={"language": "ja"}, headers=headers)

    assert (read.status_code == 200) is allowed
    assert (sent.status_code == 200) is allowed


def test_no_page_can_be_framed(lesson: Lesson) -> None:
    headers = lesson.phone().client.get("/").headers

    assert headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def likely(field: str) -> Any:
    return {"open": "true", "on": "true", "yes": "true", "whom": "us", "event": "x"}.get(field, "1")


@pytest.mark.parametrize("act", TEACHER_ACTS, ids=lambda act: act.__name__)
def test_a_phone_can_do_nothing_that_a_teacher_does(lesson: Lesson, act: Any) -> None:
    phone = lesson.joined()
    lesson.until("propose")
    phone.get("/team")
    room = lesson.keeper.hosted.room
    fields = {name: likely(name) for name in act.model_fields}
    phone.post("/act", **{**fields, "kind": act.model_fields["kind"].default})

    assert phone.status == 400
    assert lesson.keeper.hosted.room == room


@pytest.mark.parametrize("path", ["/console", "/projector", "/lead", "/admin", "/teacher", "/log"])
def test_the_phones_have_no_way_to_the_console(lesson: Lesson, path: str) -> None:
    phone = lesson.joined()

    assert phone.client.get(path).status_code == 404
    assert phone.client.post(path).status_code == 404


# Personal data.


def test_the_file_of_a_class_holds_neither_addresses_nor_browsers_nor_tokens(
    lesson: Lesson,
) -> None:
    phone = lesson.joined()
    lesson.until("propose")
    phone.get("/team")
    phone.act("chat", text="hello")
    hosted = lesson.keeper.hosted
    files = hosted.file.parent.glob(f"{hosted.file.name}*")
    opening = hosted.opening.write().encode()  # where the laptop itself is heard
    written = b"".join(each.read_bytes() for each in files).replace(opening, b"")

    assert b"hello" in written
    assert b"127.0.0.1" not in written
    assert b"python-httpx" not in written
    assert token_of(phone).encode() not in written
    assert json.dumps(lesson.port).encode() not in written.replace(b'"port"', b"")
