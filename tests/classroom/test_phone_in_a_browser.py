"""A phone as a student holds it: a real browser joins, proposes, votes, sleeps and comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from game.classroom.class_hosting import ClassHosting
from tests.classroom.chromium import BROWSER, SIZES, a_browser, a_phone, violations
from tests.classroom.lesson import Lesson, a_lesson

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with a_browser() as started:
        yield started


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[Lesson]:
    with a_lesson(tmp_path, "classroom-45") as opened:
        yield opened


def join(phone: Page, lesson: Lesson) -> None:
    phone.goto(f"{lesson.address}/?pin={lesson.pin}")
    phone.locator("button.main").click()
    expect(phone.locator(".who")).to_be_visible()


def choose(phone: Page) -> str:
    """Choose the first order that can be given, and return its id."""
    first = phone.locator(".pick input:enabled").first
    first.check()
    return str(first.get_attribute("id"))


def shown(phone: Page, text: str) -> None:
    expect(phone.locator("main")).to_contain_text(text)


def test_a_phone_plays_a_turn_and_is_kept_up_to_date_without_a_tap(
    lesson: Lesson, browser: Browser
) -> None:
    """Everything is on the same page: nobody loads it anew."""
    asked: list[str] = []
    with a_phone(browser) as phone:
        phone.on("request", lambda request: asked.append(request.url))
        join(phone, lesson)
        lesson.until("propose")
        shown(phone, "A new proposal")
        expect(phone.locator("#news")).to_contain_text("Orders for")  # said aloud
        choose(phone)
        phone.locator(".bar-at-foot button").click()
        expect(phone.locator("#told")).to_have_text("Your proposal is on the list.")
        expect(phone.locator("#told")).to_be_focused()
        number = lesson.keeper.hosted.room.proposals[-1].number
        lesson.until("vote")
        phone.locator(f"#b-{number}").check()
        phone.locator(".bar-at-foot button").click()
        shown(phone, f"You have voted for proposal {number}.")
        lesson.until("reveal")
        shown(phone, "Your team decided")

    assert {url.split("/")[2] for url in asked} == {f"127.0.0.1:{lesson.port}"}


def test_what_is_being_typed_outlives_every_change(lesson: Lesson, browser: Browser) -> None:
    with a_phone(browser) as phone:
        join(phone, lesson)
        lesson.until("propose")
        phone.goto(f"{lesson.address}/team")
        phone.locator("#chat").press_sequentially("We should sell")
        lesson.lead("notice", text="Two minutes left")
        other = lesson.joined()
        lesson.joined().get("/team")
        other.get("/team")
        lesson.keeper.ask(lesson.keeper.tick)
        expect(phone.locator("#chat")).to_be_focused()
        phone.locator("#chat").press_sequentially(" at a levy")
        expect(phone.locator("#chat")).to_have_value("We should sell at a levy")
        phone.reload()
        expect(phone.locator("#chat")).to_have_value("We should sell at a levy")
        phone.locator("#chat").press("Enter")
        expect(phone.locator(".talk li.own")).to_contain_text("We should sell at a levy")
        expect(phone.locator("#chat")).to_have_value("")


def test_a_word_that_is_being_composed_is_not_cut_off(lesson: Lesson, browser: Browser) -> None:
    """Japanese and Chinese are typed in pieces that the page must not take away."""
    with a_phone(browser, "ja") as phone:
        join(phone, lesson)
        lesson.until("propose")
        phone.goto(f"{lesson.address}/team")
        phone.locator("#chat").focus()
        phone.locator("#chat").dispatch_event("compositionstart")
        phone.evaluate("window.same = document.getElementById('page')")
        with phone.expect_response(lambda came: came.url.endswith("/team")):
            lesson.until("vote")
        phone.wait_for_timeout(200)
        assert phone.evaluate("same === document.getElementById('page')")
        phone.locator("#chat").dispatch_event("compositionend")
        expect(phone.locator(".clock")).to_contain_text("投票")


def test_the_focus_stays_where_it_was_through_every_change(
    lesson: Lesson, browser: Browser
) -> None:
    """On a link or a button, too: who uses a keyboard or a reader is not thrown to the top."""
    with a_phone(browser) as phone:
        join(phone, lesson)
        lesson.until("propose")
        shown(phone, "A new proposal")
        why = phone.locator("summary").nth(1)
        why.focus()
        told = why.inner_text()
        lesson.lead("notice", text="Two minutes left")
        shown(phone, "Two minutes left")

        assert phone.evaluate("document.activeElement.innerText") == told


def test_chosen_orders_outlive_a_proposal_of_another(lesson: Lesson, browser: Browser) -> None:
    with a_phone(browser) as phone:
        join(phone, lesson)
        lesson.joined()
        other = lesson.joined()
        lesson.until("propose")
        shown(phone, "A new proposal")
        mine = choose(phone)
        other.get("/")
        other.act("propose", orders=other.orders[1:2])
        shown(phone, lesson.keeper.hosted.room.proposals[-1].role and "Proposal")
        expect(phone.locator(f"#{mine}")).to_be_checked()


def test_a_phone_without_network_says_so_and_sends_what_was_tapped_once_it_is_back(
    lesson: Lesson, browser: Browser
) -> None:
    with a_phone(browser) as phone:
        join(phone, lesson)
        lesson.until("vote")
        shown(phone, "No orders")
        phone.context.set_offline(True)
        phone.locator("#b-0").check()
        phone.locator(".bar-at-foot button").click()
        expect(phone.locator("#lost")).to_be_visible()
        assert lesson.keeper.hosted.room.ballots == {}
        phone.context.set_offline(False)
        shown(phone, "You have voted for no orders.")
        expect(phone.locator("#lost")).to_be_hidden()

    assert lesson.keeper.hosted.room.ballots == {1: 0}


def test_a_phone_that_slept_is_up_to_date_when_it_wakes(lesson: Lesson, browser: Browser) -> None:
    """A phone that sleeps hears nothing; when it is seen again it asks at once."""
    hide = "document.dispatchEvent(new Event('visibilitychange'))"
    with a_phone(browser) as phone:
        join(phone, lesson)
        phone.evaluate("Object.defineProperty(document, 'hidden', {get: () => asleep})")
        phone.evaluate(f"window.asleep = true; {hide}")
        phone.context.set_offline(True)
        lesson.until("propose")
        phone.context.set_offline(False)
        phone.evaluate(f"window.asleep = false; {hide}")
        expect(phone.locator("h1")).to_contain_text("Orders for", timeout=1500)


def test_a_reload_and_a_new_window_find_the_seat(lesson: Lesson, browser: Browser) -> None:
    with a_phone(browser) as phone:
        join(phone, lesson)
        name = phone.locator(".who").inner_text()
        phone.reload()
        assert phone.locator(".who").inner_text() == name
        second = phone.context.new_page()
        second.goto(f"{lesson.address}/?pin={lesson.pin}")

        assert second.locator(".who").inner_text() == name
        assert len(lesson.keeper.hosted.room.students) == 1


def test_a_phone_is_back_by_itself_once_the_host_is(lesson: Lesson, browser: Browser) -> None:
    """Killed and taken up again: the phone finds its seat without a tap, and the clock at rest."""
    with a_phone(browser) as phone:
        join(phone, lesson)
        lesson.until("vote")
        shown(phone, "No orders")
        file = lesson.stop()
        resumed = Lesson(ClassHosting.resume(file, port=lesson.port))
        try:
            expect(phone.locator(".clock")).to_contain_text("Paused", timeout=3000)
            phone.locator("#b-0").check()
            phone.locator(".bar-at-foot button").click()
            shown(phone, "You have voted for no orders.")
            resumed.lead("go-on")
            expect(phone.locator(".clock")).not_to_contain_text("Paused")
        finally:
            resumed.close()


def test_at_a_new_address_a_phone_has_its_seat_and_its_draft_again(
    lesson: Lesson, browser: Browser
) -> None:
    """What the script does where the host's name still leads there: it carries code and draft."""
    with a_phone(browser) as phone:
        join(phone, lesson)
        lesson.until("propose")
        shown(phone, "A new proposal")
        mine = choose(phone)
        also = lesson.address.replace("127.0.0.1", "localhost")
        phone.evaluate(f"document.getElementById('page').dataset.also = {also!r}")
        code, draft = phone.evaluate(
            "[document.getElementById('page').dataset.code, sessionStorage.getItem('typed/')]"
        )
        moved = phone.context.new_page()
        moved.goto(f"{also}/")
        expect(moved.locator("#pin")).to_be_visible()  # another origin has no cookie of ours
        moved.goto("about:blank")
        moved.evaluate(
            "([to, said]) => location.href = to + '#' + encodeURIComponent(said)",
            [f"{also}/", f"{code}~{draft}"],
        )
        expect(moved.locator(".who")).to_be_visible()
        expect(moved.locator(f"#{mine}")).to_be_checked()

    assert len(lesson.keeper.hosted.room.students) == 1


def test_a_phone_without_script_plays_a_turn(lesson: Lesson, browser: Browser) -> None:
    with a_phone(browser, script=False) as phone:
        join(phone, lesson)
        lesson.until("propose")
        phone.goto(lesson.address)
        choose(phone)
        phone.locator(".bar-at-foot button").click()
        expect(phone.locator("#told")).to_have_text("Your proposal is on the list.")
        lesson.until("vote")
        phone.get_by_role("link", name="Look again").click()
        phone.locator("#b-0").check()
        phone.locator(".bar-at-foot button").click()
        shown(phone, "You have voted for no orders.")


def test_a_phone_is_used_by_keyboard_alone(lesson: Lesson, browser: Browser) -> None:
    with a_phone(browser) as phone:
        phone.goto(lesson.address)
        expect(phone.locator("#pin")).to_be_focused()
        phone.keyboard.type(lesson.pin)
        phone.keyboard.press("Enter")
        expect(phone.locator(".who")).to_be_visible()
        phone.reload()
        phone.keyboard.press("Tab")
        expect(phone.locator(".skip")).to_be_focused()
        lesson.until("vote")
        shown(phone, "No orders")
        phone.locator("#b-0").focus()
        phone.keyboard.press("Space")
        phone.keyboard.press("Tab")
        phone.keyboard.press("Enter")
        shown(phone, "You have voted for no orders.")


@pytest.mark.parametrize(("language", "scheme"), [("en", "dark"), ("ja", "light"), ("zh", "dark")])
def test_every_page_can_be_used_by_all_and_fits_every_screen(
    lesson: Lesson, browser: Browser, language: str, scheme: str
) -> None:
    """Judged by axe-core, WCAG 2.2 AA; nothing runs over the edge, and fingers find the buttons."""
    found: dict[str, list[str]] = {}

    def judge(name: str, phone: Page) -> None:
        for size, (width, height) in SIZES.items():
            phone.set_viewport_size({"width": width, "height": height})
            over = phone.evaluate("document.documentElement.scrollWidth - innerWidth")
            small = phone.evaluate(SMALL)
            if over > 0 or small:
                found[f"{name} {size}"] = [f"over the edge by {over}", *small]
        wrong = violations(phone)
        if wrong:
            found[name] = wrong

    with a_phone(browser, language, scheme=scheme) as phone:
        phone.goto(lesson.address)
        judge("door", phone)
        join(phone, lesson)
        lesson.joined(language)
        for phase in ("gather", "propose", "vote", "reveal", "debrief"):
            if phase == "debrief":
                lesson.lead("end")
            elif phase != "gather":
                lesson.until(phase)
            for path in ("/", "/role", "/board", "/team", "/me")[: 5 if phase == "propose" else 1]:
                phone.goto(f"{lesson.address}{path}")
                phone.evaluate("document.querySelectorAll('details').forEach((d) => d.open = true)")
                judge(f"{phase} {path}", phone)

    assert found == {}


SMALL = """
[...document.querySelectorAll("button, a.button, summary, .pick, input[type=text], nav a")]
  .filter((one) => { const box = one.getBoundingClientRect();
    return box.width && (box.height < 43.5 || box.width < 43.5); })
  .map((one) => "small: " + one.outerHTML.slice(0, 80))"""
"""What is meant for a thumb and is smaller than 44 px either way."""
