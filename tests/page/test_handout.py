"""The teacher's pack: whole in every language, for every scenario, on a page and as a PDF."""

import re
from functools import cache
from pathlib import Path

import pytest

from game.language import LANGUAGES, Texts
from game.page import is_typesetter_here, typeset_handout, write_handout_page
from game.readouts.teaching.handout import Handout, read_handout
from game.scenario import load_scenario, plans_of, read_scenario, shipped
from game.scenario.casting import roles_of
from game.scenario.compile import compile_scenario
from game.scenario.models import Scenario
from tests.page.browser import BROWSER, measured
from tests.page.test_match_page import read

TINY = Path(__file__).resolve().parents[1] / "scenario" / "tiny.yaml"
"""A teacher's own scenario, which says nothing of roles or lessons."""


@cache
def scenario_of(name: str) -> Scenario:
    return read_scenario(TINY) if name == "tiny" else load_scenario(name).scenario


@cache
def pack(name: str, language: str, minutes: int | None = None) -> Handout:
    scenario = scenario_of(name)
    return read_handout(scenario, compile_scenario(scenario), Texts.load(language), minutes)


def each_pack() -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        ("name", "language"),
        [(name, language) for name in (*shipped(), "tiny") for language in LANGUAGES],
    )


@each_pack()
def test_the_page_has_every_role_and_needs_nothing_from_elsewhere(name: str, language: str) -> None:
    texts = Texts.load(language)
    page = write_handout_page(pack(name, language), texts)
    told = "".join(read(page).text)

    for role in roles_of(scenario_of(name)):
        assert texts.pick(role.name) in told
        assert texts.pick(role.public) in told
        assert texts.pick(role.private) in told
        assert all(texts.pick(goal.text) in told for goal in role.goals)
        for claim in (*role.says, *role.fears):
            assert texts.pick(claim.text) in told
            assert claim.source.startswith("design choice") or claim.source in told
    for plan in scenario_of(name).lesson:
        assert all(texts.pick(step.text) in told for step in plan.steps)
    assert not re.search(r'<script|<link|<img|@import|url\(|(src|href)="(?!#)', page)


@each_pack()
def test_a_card_keeps_what_is_private_below_the_line(name: str, language: str) -> None:
    """The upper half lies on the table."""
    texts, roles = Texts.load(language), roles_of(scenario_of(name))

    for role, card in zip(roles, pack(name, language).cards, strict=True):
        public = repr(card.public)
        if role.private != role.public:
            assert texts.pick(role.private) not in public
        assert not any(texts.pick(fear.text) in public for fear in role.fears)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_runs_over_the_edge_of_a_telephone(language: str, tmp_path: Path) -> None:
    if BROWSER is None:
        pytest.skip("there is no Chromium here")
    pages = {
        name: write_handout_page(pack(name, language), Texts.load(language)) for name in shipped()
    }

    for name, (over, which, _) in measured(pages, tmp_path).items():
        assert (over, which) == ("0", ""), f"{name} runs over the edge in {which or 'something'}"


def test_one_plan_alone_is_complete() -> None:
    """By its length; what plans share stands in the pack once, or with the one that is wanted."""
    texts, plans = Texts.load("en"), plans_of(scenario_of("classroom-45"))
    every = pack("classroom-45", "en").document.sections

    for plan in plans:
        sections = pack("classroom-45", "en", plan.minutes).document.sections
        told = repr(sections[1])
        assert len(every) - len(sections) == len(plans) - 1
        assert all(texts.pick(each.answer)[:40] in told for each in plan.misconceptions)
        assert all(texts.pick(each.name) in told for each in plan.rubric)


def test_steps_are_told_with_the_time_since_the_bell() -> None:
    (plan, *_) = scenario_of("h200-deal").lesson
    section = pack("h200-deal", "en").document.sections[1]
    (steps,) = [block for block in section.blocks if hasattr(block, "rows")][:1]
    ends = [row[0].partition("–")[2] for row in steps.rows]

    assert int(ends[-1]) == sum(step.minutes or 0 for step in plan.steps)
    assert [*map(int, ends)] == sorted(map(int, ends))


@pytest.mark.skipif(not is_typesetter_here(), reason="typst is not installed")
@each_pack()
def test_the_pdf_is_made_tagged_and_says_its_language(name: str, language: str) -> None:
    """PDF/UA-1 asks for tags, title and language, and the typesetter checks that they are there."""
    pdf = typeset_handout(pack(name, language), Texts.load(language))

    assert pdf.startswith(b"%PDF-1.7")
    assert b"/StructTreeRoot" in pdf
    assert b"pdfuaid" in pdf
    assert re.search(rb"/Lang ?\(" + language.encode(), pdf)


@pytest.mark.parametrize(("name", "limit"), [("h200-deal", 100), ("classroom-45", 90)])
def test_the_rules_tell_the_tension_at_which_this_match_breaks(name: str, limit: int) -> None:
    told = "".join(read(write_handout_page(pack(name, "en"), Texts.load("en"))).text)

    assert f"If tension reaches {limit} before the end" in told


def test_a_scenario_that_cannot_break_has_no_such_rule() -> None:
    calm = scenario_of("tiny").model_copy(update={"decisive": ()})
    packed = read_handout(calm, compile_scenario(calm), Texts.load("en"))

    assert "If tension reaches" in write_handout_page(pack("tiny", "en"), Texts.load("en"))
    assert "If tension reaches" not in write_handout_page(packed, Texts.load("en"))


def test_one_plan_alone_has_the_rubric_that_only_the_first_one_writes() -> None:
    told = [
        "".join(
            read(write_handout_page(pack("classroom-45", "en", minutes), Texts.load("en"))).text
        )
        for minutes in (90, None)
    ]

    assert scenario_of("classroom-45").lesson[1].rubric == ()
    assert [text.count("Speaks of the other side as an obstacle.") for text in told] == [1, 1]
