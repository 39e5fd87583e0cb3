"""The pages as documents: valid, small, and with nothing from elsewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest

from game.classroom.web.pages import FOLDER
from game.classroom.web.static import address_of_static, static_text
from game.language import LANGUAGES, Texts
from tests.classroom.lesson import Lesson, a_lesson
from tests.language.test_usage import needs

PAGES = ["/", "/role", "/board", "/team", "/me"]
PHASES = ["gather", "brief", "propose", "vote", "reveal", "debrief"]

FIRST_LOAD = 100_000
"""Most that a phone fetches before it can be used [bytes]."""
SCRIPT = 5_000
"""Most of our own script [bytes]."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every page in every phase, one language after the other."""
    with a_lesson(tmp_path_factory.mktemp("class"), "classroom-45") as lesson:
        return dict(read(lesson))


def read(lesson: Lesson) -> Iterator[tuple[str, str]]:
    phones = {language: lesson.joined(language) for language in LANGUAGES}
    yield "door", lesson.phone().get("/")
    for phase in PHASES:
        if phase == "debrief":
            lesson.lead("end")
        elif phase != "gather":
            lesson.until(phase)
        for language, phone in phones.items():
            if phase == "propose":
                phone.get("/")
                phone.act("propose", orders=phone.orders[:1])
                yield f"proposed {language}", phone.page
                phone.act("propose", orders=phone.orders[:1])
                yield f"refused {language}", phone.page
            for page in PAGES:
                yield f"{phase} {page} {language}", phone.get(page)
    yield "nothing", phones["en"].get("/nothing")


def errors_in(page: str) -> list[str]:
    parser = html5lib.HTMLParser()
    parser.parse(page)
    return [error for _, error, _ in parser.errors]


def test_a_page_that_is_not_valid_is_known() -> None:
    assert errors_in("<!doctype html><title>x</title><p><ul></ul></p>")


def test_every_page_is_valid_html(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert errors_in(page) == [], name


def test_no_two_things_on_a_page_have_one_id_and_every_label_has_its_field(
    pages: dict[str, str],
) -> None:
    for name, page in pages.items():
        ids = re.findall(r'\sid="([^"]*)"', page)
        named = re.findall(r'\s(?:for|aria-labelledby|aria-describedby)="([^"]*)"', page)

        assert sorted(set(ids)) == sorted(ids), name
        assert set(named) <= set(ids), name


def test_every_page_says_its_language(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        tag = {"ja": "ja", "zh": "zh-Hans"}.get(name[-2:], "en")

        assert f'<html lang="{tag}">' in page


def test_a_phone_has_all_it_needs_in_a_hundred_kilobytes(pages: dict[str, str]) -> None:
    files = sum(len(static_text(n).encode()) for n in ("phone.css", "phone.js", "icon.svg"))
    largest = max(len(page.encode()) for page in pages.values())

    assert files + len(pages["door"].encode()) + len(pages["gather / ja"].encode()) < FIRST_LOAD / 2
    assert files + largest < FIRST_LOAD


def test_the_script_is_small() -> None:
    assert len(static_text("phone.js").encode()) <= SCRIPT


def test_nothing_names_a_place_elsewhere(pages: dict[str, str]) -> None:
    """But for the sources of talking points, which are told as text and lead nowhere."""
    linked = {
        where
        for page in pages.values()
        for where in re.findall(r'(?:src|href|action|content|data-also)="([^"]*//[^"]*)"', page)
    }

    assert linked == set()
    assert "//" not in static_text("phone.css").replace("/*", "")
    assert "http" not in static_text("phone.js")


def test_what_never_changes_is_kept_by_the_browser(tmp_path: Path) -> None:
    with a_lesson(tmp_path) as lesson:
        came = lesson.phone().client.get(address_of_static("phone.css"))

    assert came.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert came.headers["content-type"].startswith("text/css")


ASKED = re.compile(r"""\bt\(\s*["']([\w-]+)["']\s*(?:(~)|,([^)]*)|\))""")


def asked_for() -> Iterator[tuple[str, str, bool, set[str]]]:
    """Each message that a template asks for: whether it is the whole id, and what it is given."""
    for file in sorted(FOLDER.rglob("*.html")):
        for found in ASKED.finditer(file.read_text(encoding="utf-8")):
            given = set(re.findall(r"(\w+)=", found[3] or ""))
            yield file.name, found[1], found[2] is None, given


def test_every_message_that_a_template_asks_for_exists_and_is_given_what_it_needs() -> None:
    known, standing = set(Texts.load("en")), set(Texts.load("en").standing)
    for file, name, is_whole, given in asked_for():
        if is_whole:
            assert name in known, (file, name)
            assert needs()[name] - standing <= given, (file, name)
        else:
            assert any(each.startswith(name) for each in known), (file, name)


def test_every_message_of_the_phones_is_asked_for() -> None:
    """A message that no template and no code names is one that nobody reads."""
    said = {name for name in Texts.load("en") if name.startswith("phone-")}
    whole = {name for _, name, is_whole, _ in asked_for() if is_whole}
    begun = {name for _, name, is_whole, _ in asked_for() if not is_whole}
    begun |= {"phone-done-", "phone-refused-"}  # by their codes, see `phones.py`

    assert {n for n in said - whole if not any(n.startswith(part) for part in begun)} == set()
