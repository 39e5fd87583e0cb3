"""A teacher and four phones in a real browser play the lesson that ships, up to the debrief."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from game.classroom.web.qr import join_address
from game.language import LANGUAGES
from tests.classroom.chromium import BROWSER, LOCALES, a_browser, a_phone, violations
from tests.classroom.teacher import Teacher, a_hosted_class

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this computer")

WAIT_MS = 15_000
NEXT = "button.next"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with a_browser() as started:
        yield started


def a_console(browser: Browser, teacher: Teacher, language: str = "en") -> Page:
    """The teacher's browser, let in by a link of its own."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 800},
        locale=LOCALES[language],
        color_scheme="dark",
        reduced_motion="reduce",
    )
    context.set_default_timeout(WAIT_MS)
    page = context.new_page()
    page.goto(teacher.hosting.link())
    return page


def until(page: Page, holds: Callable[[], bool]) -> None:
    """Wait for something to hold, while the browser goes on."""
    for _ in range(WAIT_MS // 50):
        if holds():
            return
        page.wait_for_timeout(50)
    pytest.fail("it did not come to hold")


class Front:
    """The teacher's windows: console and projector."""

    def __init__(self, teacher: Teacher, console: Page) -> None:
        self.teacher, self.console = teacher, console
        self.wall = console.context.new_page()
        self.wall.goto(f"{teacher.address}/projector")

    def go(self, tab: str) -> None:
        self.console.click(f'nav.pages a[href="/console{tab}"]')
        self.console.wait_for_url(f"**/console{tab}")

    def next(self) -> None:
        """End the phase with the button of the bar."""
        room = self.teacher.room
        before = (room.turn, room.phase)
        self.console.click(NEXT)
        until(
            self.console,
            lambda: (self.teacher.room.turn, self.teacher.room.phase) != before,
        )

    def until(self, phase: str) -> None:
        while self.teacher.phase != phase:
            self.next()
        self.console.wait_for_selector(f"{NEXT}, .card h2")


def joined(phone: Page, teacher: Teacher) -> str:
    """Join by what the QR code says; return the name that was given."""
    hosting = teacher.hosting
    phone.goto(join_address(hosting.premises.here, hosting.keeper.hosted.opening.pin))
    phone.click("button.main")
    phone.wait_for_selector(".who")
    return phone.inner_text(".who span span")


def propose(phone: Page) -> None:
    phone.wait_for_selector("form:has(input[name=orders])")
    phone.check("input[name=orders]:enabled >> nth=0")
    phone.click("form:has(input[name=orders]) button.main")
    phone.wait_for_selector("#told")


def vote(phone: Page) -> None:
    phone.wait_for_selector("input[name=number]")
    phone.check("input[name=number] >> nth=0")
    phone.click("form:has(input[name=number]) button.main")
    phone.wait_for_selector(".told")


@pytest.mark.parametrize("whole", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_a_class_is_led_from_the_open_door_to_the_debrief(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: bool
) -> None:
    """The teacher ends the match after two turns; the whole of it takes minutes."""
    monkeypatch.setattr("game.classroom.web.console.WHAT_IFS", 0)
    with ExitStack() as stack:
        teacher = stack.enter_context(a_hosted_class(tmp_path, "classroom-45"))
        front = Front(teacher, a_console(browser, teacher))
        console, wall = front.console, front.wall
        console.click('text="Open the door"')
        wall.wait_for_selector("text=Join with your phone")
        phones = [stack.enter_context(a_phone(browser)) for _ in range(4)]
        names = [joined(phone, teacher) for phone in phones[:3]]
        first, second, third, late = phones
        console.wait_for_selector(".light.here >> nth=2")
        wall.wait_for_selector("footer li.here >> nth=2")
        console.set_checked("#by-plan", not whole)  # it plays eight of the twelve turns
        console.click('text="Begin the lesson"')
        until(console, lambda: teacher.phase == "brief")

        # The first turn: one joins late, one reloads, an event is let happen.
        front.until("propose")
        names.append(joined(late, teacher))
        assert len({*names}) == 4
        propose(first)
        first.reload()
        assert first.inner_text(".who span span") == names[0]
        front.go("/match")
        console.select_option("#event", index=0)
        console.click('text="Let it happen"')
        until(console, lambda: bool(teacher.hosting.keeper.hosted.table.log.interventions))
        front.go("")
        console.fill("#notice", "Whom do you trust?")
        console.click('text="Send"')
        wall.wait_for_selector("text=Whom do you trust?")
        front.until("vote")
        vote(first)
        wall.wait_for_selector("footer .tick")
        front.until("reveal")
        wall.wait_for_selector(".turned >> nth=1")
        first.wait_for_selector("text=Your team decided")

        # The second turn: one phone sleeps through it, one role is played by its persona.
        second.context.set_offline(True)
        role = teacher.room.students[2].role
        front.go("/class")
        console.click(f'form:has(input[value="{role}"]):has(input[value="persona"]) button')
        third.wait_for_selector("text=The computer plays your role for now.")
        front.until("propose")
        front.until("reveal")
        console.click(f'form:has(input[value="{role}"]):has(input[value="persona"]) button')
        third.wait_for_selector("text=The computer plays your role for now.", state="detached")
        front.until("propose")
        second.context.set_offline(False)
        second.wait_for_selector("form:has(input[name=orders])")
        assert second.inner_text(".who span span") == names[1]
        propose(third)

        # The second turn is taken back, and played again.
        front.go("/match")
        console.click("details#rewind summary")
        console.select_option("#back-to", value="1")
        console.click("text=Go back and play on from there")
        until(console, lambda: len(teacher.room.branches) == 1)
        console.wait_for_selector("text=Branch 1: 2 turns, the first 1 as now")
        assert teacher.room.turn == 1

        # To the end of the match, and what it was about.
        while whole and teacher.phase != "debrief":
            front.next()
        front.until(teacher.phase if whole else "reveal")
        front.go("/end")
        if not whole:
            console.click("details#end summary")
            console.click("text=Yes, end the match")
        wall.wait_for_selector(".ending .verdict")
        first.wait_for_selector(".big")
        console.click('text="Make the report"')
        console.click("text=Let students open it")
        first.reload()
        first.click('a[href="/report"]')
        first.wait_for_selector("h1")
        assert names[0] in first.content()
        assert teacher.room.turn == (12 if whole else 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_use_the_pages_of_the_teacher(
    browser: Browser, tmp_path: Path, language: str
) -> None:
    """As axe-core judges; and nothing runs out at the side, on a laptop or on a phone."""
    with a_hosted_class(tmp_path, "classroom-45") as teacher:
        page = a_console(browser, teacher, language)
        teacher.lead("door", open="yes")
        teacher.phone()
        found: list[str] = []
        for phase in ("gather", "propose", "reveal") if language == "en" else ("propose",):
            if phase != "gather":
                teacher.until(phase)
            for path in ("", "/class", "/match", "/network", "/end", "projector", "round"):
                page.goto(f"{teacher.address}/{path if path.isalpha() else 'console' + path}")
                found += [f"{phase} {path}: {each}" for each in violations(page)]
                for width in (1280, 390):
                    page.set_viewport_size({"width": width, "height": 800})
                    wide = page.evaluate("document.documentElement.scrollWidth")
                    found += [f"{phase} {path}: {wide} of {width} px"] if wide > width else []
            teacher.get()

        assert found == []
