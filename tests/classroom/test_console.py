"""The teacher's console without script: who is let in, every page and every form."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from game.classroom.class_hosting import ClassHosting
from game.classroom.class_log import read_class
from game.classroom.web.console_pages import PAGES
from game.language import LANGUAGES
from game.online.server.origins import local_name
from tests.classroom.teacher import Teacher, a_hosted_class

FRONT = ["/projector", "/round"]
EVERY = [*PAGES.values(), *FRONT]


@pytest.fixture
def teacher(tmp_path: Path) -> Iterator[Teacher]:
    with a_hosted_class(tmp_path) as opened:
        opened.lead("door", open="yes")
        yield opened


# Who is let in.


@pytest.mark.parametrize("path", [*EVERY, "/", "/role", "/console/now", "/projector/bell"])
def test_nobody_without_the_link_sees_any_page(teacher: Teacher, path: str) -> None:
    came = httpx.get(teacher.address + path)

    assert came.status_code == 401
    assert teacher.hosting.keeper.hosted.opening.pin not in came.text


@pytest.mark.parametrize("path", ["/console/act", "/console/leave", "/console/open", "/round"])
def test_nobody_without_the_link_does_anything(teacher: Teacher, path: str) -> None:
    came = httpx.post(teacher.address + path, data={"key": "0" * 32, "kind": "start"})

    assert came.status_code == 401
    assert teacher.phase == "gather"


def test_the_link_opens_the_console_once(teacher: Teacher) -> None:
    link = teacher.hosting.link()
    first, second = httpx.get(link), httpx.get(link)

    assert first.status_code == 303
    assert re.search(r"console=[0-9a-f]{32}; HttpOnly; Path=/; SameSite=strict", str(first.headers))
    assert second.status_code == 403
    assert "set-cookie" not in second.headers


def test_a_guessed_link_opens_nothing(teacher: Teacher) -> None:
    for guess in ("", "0" * 32, "../console", "%00"):
        assert httpx.get(f"{teacher.address}/enter/{guess}").status_code in (401, 403, 404)


@pytest.mark.parametrize("name", ["evil.example", "evil.example:80", "", "user@127.0.0.1"])
def test_a_page_of_elsewhere_does_not_lead_the_class(teacher: Teacher, name: str) -> None:
    """A name that leads here is no name of ours, and no other origin may send a form."""
    rebound = teacher.client.get("/console", headers={"Host": name})
    forged = teacher.client.post(
        "/console/act",
        data={"key": "0" * 32, "kind": "start"},
        headers={"Origin": f"http://{name or 'null'}"},
    )

    assert rebound.status_code in (400, 403)
    assert forged.status_code == 403
    assert teacher.phase == "gather"


def test_the_phones_door_has_no_page_of_the_console(teacher: Teacher) -> None:
    """Not even with the teacher's cookie, which a browser sends to every port of a computer."""
    phones = f"http://{teacher.hosting.premises.here}"
    for path in (*PAGES.values(), *FRONT, "/console/act", "/console/leave", "/round/open"):
        for come in (teacher.client.get, teacher.client.post):
            assert come(phones + path).status_code in (404, 405), path


def test_pages_allow_nothing_from_elsewhere(teacher: Teacher) -> None:
    came = teacher.client.get("/console")
    rules = came.headers["content-security-policy"]

    assert "default-src 'none'" in rules
    assert "script-src 'self'" in rules
    assert "unsafe" not in rules
    for path in EVERY:
        page = teacher.get(path)
        assert not re.search(r"<[^>]+ (style|on[a-z]+)=", page), path
        assert not re.search(r'(src|href|action)="(https?:)?//', page), path


def test_the_console_listens_on_this_computer_alone_whatever_phones_may(tmp_path: Path) -> None:
    with a_hosted_class(tmp_path, bind="0.0.0.0") as teacher:
        assert teacher.hosting.premises.console.startswith("127.0.0.1:")
        assert not teacher.hosting.premises.is_for_here_alone


# Pages.


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_can_be_read_in_every_phase(tmp_path: Path, language: str) -> None:
    with a_hosted_class(tmp_path, "classroom-45", language) as teacher:
        teacher.lead("door", open="yes")
        teacher.phone()
        for phase in ("gather", "brief", "propose", "vote", "reveal", "debrief"):
            if phase == "debrief":
                teacher.lead("end")
            elif phase != "gather":
                teacher.until(phase)
            for path in EVERY:
                teacher.get(path)

                assert teacher.status == 200, (path, teacher.words)
                assert not re.search(r"\b(console|projector|round|phone)-[a-z]", teacher.words)
                assert "None" not in teacher.words, path
            teacher.get()


def test_the_door_shows_address_pin_and_picture(teacher: Teacher) -> None:
    pin = teacher.hosting.keeper.hosted.opening.pin
    page = teacher.get()

    assert teacher.hosting.premises.addresses[0] in page
    assert f"{pin[:3]} {pin[3:]}" in page
    assert 'class="qr"' in page
    teacher.lead("door", open="no")
    assert 'class="qr"' not in teacher.get("/projector")
    assert pin[:3] + " " + pin[3:] not in teacher.page


def test_the_lesson_plan_says_where_the_class_is(tmp_path: Path) -> None:
    with a_hosted_class(tmp_path, "classroom-45", plan=90) as teacher:
        assert '<option value="90" selected>' in teacher.get()
        teacher.lead("start", plan="90", by_plan="yes")
        assert "The match ends once these are played." in teacher.words
        assert "min behind the plan" not in teacher.words
        first = re.findall(r'aria-current="step"><span class="when">(\d+)', teacher.get())
        teacher.until("reveal")
        later = re.findall(r'aria-current="step"><span class="when">(\d+)', teacher.get())

        assert "1 of the plan’s" in teacher.words
        asked = teacher.hosting.keeper.hosted.table.loaded.scenario.questions[0]["en"]
        assert asked in teacher.words, "the scenario's questions, where a plan has none of its own"
        assert teacher.room.plan == 90
        assert teacher.room.settings.by_plan
        assert len(first) == len(later) == 1
        assert int(first[0]) < int(later[0])


# What is done.


def test_the_lesson_is_led_from_its_beginning_to_the_debrief(teacher: Teacher) -> None:
    teacher.phone()
    teacher.lead("start", plan="")
    assert teacher.phase == "brief"
    teacher.lead("pause")
    assert teacher.room.paused
    teacher.lead("go-on")
    before = teacher.hosting.keeper.hosted.clock.left
    teacher.lead("extend", seconds="300")
    after = teacher.hosting.keeper.hosted.clock.left
    assert before is not None
    assert after is not None
    assert after > before + 290
    teacher.until("vote")
    teacher.lead("step-back", turn="0", phase="vote")
    assert teacher.phase == "propose"
    teacher.until("reveal")
    teacher.lead("end")
    assert teacher.phase == "debrief"
    wall = teacher.get("/projector")
    assert "Ended after 1 of 8 turns" in wall
    assert 'class="verdict"' in wall


def test_an_act_that_comes_twice_is_done_once(teacher: Teacher) -> None:
    teacher.until("propose")
    told = {"key": "ab" * 16, "kind": "notice", "page": "lead", "text": "Think of the allies."}
    for _ in range(3):
        assert teacher.client.post("/console/act", data=told).status_code == 200

    assert len(teacher.room.notices) == 1


def test_what_cannot_be_done_is_told_in_words(teacher: Teacher) -> None:
    teacher.lead("pause")  # before the lesson: the clock does not run, which is no error
    teacher.lead("rewind", turn="3")

    assert teacher.status == 409
    assert 'class="told no"' in teacher.page
    teacher.lead("no-such-act")
    assert teacher.status == 409


def test_students_are_moved_muted_named_replaced_and_signed_out(teacher: Teacher) -> None:
    phone = teacher.phone()
    seats = [part.id for part in teacher.room.cast.parts]
    teacher.get("/console/class")
    teacher.lead("seat", "class", student="1", role=seats[-1])
    assert teacher.room.students[0].role == seats[-1]
    teacher.lead("mute", "class", whom="1", on="yes")
    assert teacher.room.students[0].muted
    teacher.lead("mute", "class", whom="us", on="yes")
    assert teacher.room.muted_teams
    teacher.lead("mute", "class", whom="1", on="no")
    teacher.lead("mute", "class", whom="us", on="no")
    phone.get("/me")
    phone.act("ask-name", text="Ada L.")
    assert "Ada L." in teacher.get()
    teacher.lead("name", student="1", yes="yes")
    assert teacher.room.students[0].own_name == "Ada L."
    teacher.until("propose")
    teacher.lead("persona", "class", role=seats[-1], on="yes")
    assert not teacher.room.is_played_by_people(seats[-1])
    teacher.lead("persona", "class", role=seats[-1], on="no")
    assert teacher.room.is_played_by_people(seats[-1])
    teacher.get("/console/class")
    code = re.findall(r'class="code">([^<]+)<', teacher.page)
    assert len(code) == 1
    teacher.lead("revoke", "class", student="1")
    assert "signed this device out" in phone.get("/")


def test_the_match_is_changed_from_the_console_and_all_of_it_is_in_the_log(tmp_path: Path) -> None:
    with a_hosted_class(tmp_path) as teacher:
        teacher.until("propose")
        table = teacher.hosting.keeper.hosted.table
        page = teacher.get("/console/match")
        event = re.findall(r'<select id="event".*?<option value="([^"]+)"', page)[0]
        stock = re.findall(r'<select id="stock".*?<option value="([^"]+)"', page)[0]
        choices = re.findall(r'<select id="gate".*?</select>', page)[0]
        gate, _, setting = re.findall(r'<option value="([^"]+)">', choices)[0].partition("/")
        steps = [each.partition("/")[2] for each in re.findall(rf'value="{gate}/\d+', choices)]
        closed = table.ruleset.gates.closed[table.ruleset.gates.slugs.index(gate)]
        assert len(steps) == closed, "every step but the one on which it stands"
        teacher.lead("inject", "match", event=event)
        teacher.lead("override", "match", of="stock", subject=stock, value="0.5", note="What if?")
        teacher.lead("override", "match", of="gate", subject=f"{gate}/{setting}", note="So.")
        assert teacher.status == 200, teacher.words
        assert table.log.interventions[-1].value == float(setting)
        teacher.lead("override", "match", of="stock", subject=stock, value="1e12", note="Too much")
        assert teacher.status == 409
        teacher.get("/console/match")
        kinds = [each.kind.value for each in table.log.interventions]
        assert [kind for kind in kinds if kind != "note"] == ["event", "stock", "gate"]
        teacher.until("reveal")
        teacher.end_phase()
        teacher.until("reveal")
        teacher.lead("rewind", "match", turn="1")
        assert teacher.phase == "propose"
        assert [(each.turns, each.kept) for each in teacher.room.branches] == [(2, 1)]
        assert "Branch 1" in teacher.get("/console/match")
        file = teacher.hosting.keeper.hosted.file
    acts = [each.written.act.kind for each in read_class(file).acts if not each.written.refused]

    assert {"inject", "override", "rewind", "start", "end-phase"} <= set(acts)


def test_a_note_is_read_first_and_shown_to_all(teacher: Teacher) -> None:
    phone = teacher.phone()
    teacher.until("propose")
    phone.get("/team")
    phone.act("send-note", tone="offer", text="Open the <b>gate</b>.")
    assert "Open the &lt;b&gt;gate&lt;/b&gt;." in teacher.get()
    assert "Open the" not in teacher.get("/projector")
    teacher.get()
    team = "us" if teacher.room.notes[0].side == 0 else "china"
    teacher.lead("judge-note", team=team, number="1", verdict="publish")

    assert "Open the &lt;b&gt;gate&lt;/b&gt;." in teacher.get("/projector")


def test_how_the_class_is_led_is_changed(teacher: Teacher) -> None:
    teacher.get("/console/class")
    teacher.lead("settings", "class", chat="no", notes="direct", auto_advance="no")
    teacher.lead("settings", "class", brief="2.5", propose="", vote="", reveal="")
    settings = teacher.room.settings

    assert (settings.chat, settings.notes, settings.auto_advance) == (False, "direct", False)
    assert settings.seconds == {"brief": 150}


@pytest.mark.parametrize("resolves", [True, False])
def test_the_door_is_opened_to_the_network_and_closed_again(
    teacher: Teacher, monkeypatch: pytest.MonkeyPatch, resolves: bool
) -> None:
    """Where the network knows this computer by its name, phones learn it: numbers change."""
    monkeypatch.setattr("game.classroom.web.premises.name_resolves", lambda: resolves)
    monkeypatch.setattr("game.classroom.web.premises.answers", lambda _: True)
    premises = teacher.hosting.premises
    phone = teacher.phone()
    port = premises.here
    teacher.post("/console/open", page="network", network="yes")
    assert teacher.status == 200
    assert not premises.is_for_here_alone
    assert "It is open to the network" in teacher.words
    assert premises.here == port
    named = f"http://{local_name()}:{premises.port}"
    while resolves and not premises.also:
        time.sleep(0.01)
    assert phone.get("/board").startswith("<!doctype")
    assert (f'data-also="{named}"' in phone.page) is resolves
    policy = phone.client.get("/now").headers["content-security-policy"]
    assert (f"connect-src 'self' {named};" in policy) is resolves
    teacher.post("/console/open", page="network", network="no")

    assert premises.is_for_here_alone
    assert "data-also" not in phone.get("/board")
    assert "only this computer can" in teacher.words


def test_a_network_that_keeps_phones_apart_is_told(teacher: Teacher) -> None:
    premises = teacher.hosting.premises
    teacher.post("/console/open", page="network", network="yes")
    premises._opened -= 60.0
    assert "use a hotspot" in teacher.get("/console/network")
    premises.hear("127.0.0.1")
    assert "use a hotspot" in teacher.get("/console/network")
    premises.hear("192.0.2.44")

    assert "One device of the network has reached" in teacher.get("/console/network")
    assert "192.0.2.44" not in teacher.page


def test_the_report_is_made_and_handed_out(
    teacher: Teacher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.classroom.web.console.WHAT_IFS", 0)
    phone = teacher.phone()
    teacher.until("reveal")
    teacher.get()
    teacher.lead("end")
    assert teacher.client.get("/console/report").status_code == 404
    teacher.post("/console/report")
    assert "Only you can read it" in teacher.words
    came = teacher.client.get("/console/report?save=1")
    assert came.text.startswith("<!doctype html>")
    assert "script-src" not in came.headers["content-security-policy"]
    assert "attachment" in came.headers["content-disposition"]
    phone.get("/report")
    assert phone.status == 404
    teacher.post("/console/report", hand="yes")
    assert phone.get("/report") == came.text
    teacher.post("/console/report", hand="no")
    phone.get("/report")
    assert phone.status == 404


def test_one_device_goes_from_hand_to_hand(teacher: Teacher) -> None:
    """Whoever takes it sees one role's pages; between two hands nobody has a seat."""
    teacher.until("propose")
    us, china = teacher.room.cast.leads
    for role in (us, china):
        page = teacher.post("/round", role=role)
        assert 'action="/round/open"' in page
        teacher.post("/round/open", role=role)
        part = teacher.room.cast.by_id[role]
        assert f'class="{part.side.slug}"' in teacher.page
        assert 'href="/round"' in teacher.page
        teacher.get("/round")
        assert 'action="/act"' not in teacher.get("/")  # which leads back to the choice of roles
    assert {each.role for each in teacher.room.students} == {us, china}
    teacher.post("/round/open", role=us)
    assert len(teacher.room.students) == 2
    teacher.phone()
    assert teacher.get("/round").count("played on a phone") == 1
    teacher.post("/round/open", role="nobody")
    assert teacher.status == 409


def test_seats_that_go_round_stay_through_a_restart(tmp_path: Path) -> None:
    with a_hosted_class(tmp_path) as teacher:
        role = teacher.room.cast.leads[0]
        teacher.post("/round/open", role=role)
        file = teacher.hosting.keeper.hosted.file
    again = ClassHosting.resume(file, port=0)
    try:
        anew = Teacher(again)
        anew.post("/round/open", role=role)

        assert len(anew.room.students) == 1
        assert again.keeper.handed
    finally:
        again.close()


def test_the_class_is_erased_from_the_console(teacher: Teacher) -> None:
    file = teacher.hosting.keeper.hosted.file
    teacher.post("/console/leave", erase="yes")
    assert "All of it is erased" in teacher.words
    deadline = time.monotonic() + 10
    while list(file.parent.glob("*")) and time.monotonic() < deadline:
        time.sleep(0.05)

    assert list(file.parent.glob("*")) == []


def test_the_class_is_stopped_from_the_console_and_taken_up_again(teacher: Teacher) -> None:
    file = teacher.hosting.keeper.hosted.file
    teacher.phone()
    teacher.post("/console/leave")
    teacher.hosting.wait()
    teacher.hosting.close()
    again = ClassHosting.resume(file, port=0)
    try:
        assert len(again.keeper.hosted.room.students) == 1
        assert again.keeper.hosted.room.door
    finally:
        again.close()


def test_the_projector_tells_who_has_voted_never_what(teacher: Teacher) -> None:
    phone = teacher.phone()
    teacher.until("propose")
    phone.get()
    phone.act("propose", orders=phone.orders[:1])
    order = teacher.room.proposals[-1].orders[0]
    teacher.until("vote")
    before = teacher.get("/projector")
    phone.get()
    phone.act("ballot", number=teacher.room.proposals[-1].number)
    after = teacher.get("/projector")

    assert order not in before + after
    assert before.count("tick") < after.count("tick")
