"""The model explained: written from the rules, whole, in every language, for every scenario."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from game.cli.model import _evidence, _followed
from game.language import LANGUAGES, Texts
from game.page import write_document_markdown, write_document_page
from game.readouts.reference.formulas import Formulas
from game.readouts.reference.model_document import (
    Bullets,
    Document,
    Paragraph,
    Section,
    Table,
)
from game.readouts.reference.model_evidence import Evidence
from game.readouts.reference.model_sections import read_model
from game.readouts.words.names import Names
from game.rules import Stock
from game.rules.equations import EQUATIONS, QUANTITIES, WORKINGS
from game.rules.equations.remaining import Remaining, remaining_in
from game.rules.params import constants
from game.scenario import load_scenario, shipped
from game.studies.record.history_run import history_of
from game.studies.results import RESULTS
from tests.page.browser import BROWSER, measured

HEADS = (
    "teacher",
    "purpose",
    "entities",
    "schedule",
    "equations",
    "constants",
    "opening",
    "calibration",
    "validation",
    "sensitivity",
    "limits",
    "balance",
)


@cache
def evidence(slug: str) -> Evidence:
    return _evidence(load_scenario(slug))


@cache
def document(slug: str, language: str) -> Document:
    loaded = load_scenario(slug)
    return read_model(loaded.scenario, loaded.ruleset, Texts.load(language), evidence(slug))


def section(slug: str, language: str, head: str) -> Section:
    return document(slug, language).sections[HEADS.index(head)]


def tables(part: Section) -> list[Table]:
    return [block for block in part.blocks if isinstance(block, Table)]


def remaining_of(slug: str) -> Remaining:
    return remaining_in(load_scenario(slug).ruleset.scope)


def names_of(slug: str, language: str) -> Names:
    loaded = load_scenario(slug)
    return Names(loaded.scenario, loaded.ruleset, Texts.load(language))


def each_page() -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        ("slug", "language"), [(slug, language) for slug in shipped() for language in LANGUAGES]
    )


@each_page()
def test_it_has_every_part_and_no_part_is_empty(slug: str, language: str) -> None:
    found = document(slug, language)

    assert len(found.sections) == len(HEADS)
    assert [part.title for part in found.sections if not part.blocks] == []
    for part in found.sections:
        assert [table.about for table in tables(part) if not table.rows] == []


@each_page()
def test_it_has_every_equation_and_every_quantity(slug: str, language: str) -> None:
    """In the words of the reader; what the scenario cannot bring about is not told."""
    left = remaining_of(slug)
    told = {name: text for each in left.workings.values() for name, text in each.quantities.items()}
    formulas = Formulas(names_of(slug, language))
    rows = [row for table in tables(section(slug, language, "equations")) for row in table.rows]
    last = {row[-1] for row in rows}

    every = (*left.equations.values(), *told.values())
    assert [formula for formula in every if formulas.write(formula) not in last] == []
    assert len(rows) == len(left.equations) + len(told) + len(left.counted)
    if slug == "h200-deal":
        assert (len(left.equations), len(told)) == (len(EQUATIONS), len(QUANTITIES))


@each_page()
def test_every_constant_stands_there_with_value_and_source(slug: str, language: str) -> None:
    (table,) = tables(section(slug, language, "constants"))
    own = load_scenario(slug).scenario.constants

    assert [row[1] for row in table.rows] == list(remaining_of(slug).constants)
    for _, name, value, unit, span, source in table.rows:
        set_here = own[name].value if name in own else constants()[name]["value"]
        assert float(value.replace("\N{MINUS SIGN}", "-")) == pytest.approx(set_here, rel=1e-5)
        assert all((unit, span, source))
        if name in own and own[name].source:
            assert own[name].source in source


@each_page()
def test_every_stock_has_its_opening(slug: str, language: str) -> None:
    (table,) = tables(section(slug, language, "opening"))

    assert {row[0] for row in table.rows} <= {
        names_of(slug, language).texts(f"stock-{stock.slug}") for stock in Stock
    }
    told = len(Stock) - len(load_scenario(slug).scenario.leaves_out)
    assert len(table.rows) >= told - 1  # the makers' money may follow from the others


def test_an_opening_is_laid_beside_the_end_of_the_record() -> None:
    """Where the scenario opens on the day on which a record ends, and nowhere else."""
    for slug in shipped():
        (table,) = tables(section(slug, "en", "opening"))
        assert (len(table.columns) == 4) == (slug == "h200-deal")
        assert (len(evidence(slug).replay_end) > 0) == (slug == "h200-deal")


def test_fit_and_validation_are_kept_apart() -> None:
    """As the record has them: a point that constants were chosen by judges nothing."""
    record = history_of(load_scenario("controls-2022"))
    points = [point for series in record.series for point in series.points]
    for head, role in (("calibration", "fit"), ("validation", "validation")):
        for slug in ("controls-2022", "h200-deal"):
            (table,) = tables(section(slug, "en", head))
            assert len(table.rows) == sum(point.role == role for point in points)


def test_a_scenario_is_judged_by_the_record_it_takes_its_constants_from() -> None:
    """And one that follows no record says so."""
    follows = {slug: _followed(load_scenario(slug)) for slug in shipped()}

    for slug in ("controls-2022", "h200-deal"):
        found = follows[slug]
        assert found is not None
        assert found.scenario.id == "controls-2022"
    for slug, found in follows.items():
        if found is None:
            assert not tables(section(slug, "en", "validation"))


@each_page()
def test_what_was_chosen_after_the_thesis_has_both_sides(slug: str, language: str) -> None:
    """Each such constant, and no other, with what speaks for it and against it."""
    if not load_scenario(slug).scenario.is_about_chips:  # the thesis is about chips
        assert len(tables(section(slug, language, "balance"))) == 1
        return
    thesis, free, _ = tables(section(slug, language, "balance"))
    texts = Texts.load(language)
    record = load_scenario("controls-2022").scenario.constants
    read = remaining_of(slug).constants
    chosen = [name for name in read if name in record and "thesis" in record[name].source]

    assert chosen
    assert [row[-2:] for row in thesis.rows] == [
        (texts(f"model-for-{name}"), texts(f"model-against-{name}")) for name in chosen
    ]
    named = {texts(f"rule-constant-{name}") for name in read if constants()[name]["free"]}
    argued = {row[0] for row in free.rows}
    (unargued,) = (
        block.text
        for block in section(slug, language, "balance").blocks
        if isinstance(block, Paragraph)
        and texts("language-comma") in block.text
        and all(name in block.text for name in named - argued)
    )
    assert argued < named
    assert str(len(named - argued)) in unargued


@each_page()
def test_aims_say_what_they_read_and_over_what_time(slug: str, language: str) -> None:
    """All of both sides, with their points: they are balance, and told as that."""
    *_, aims = tables(section(slug, language, "balance"))
    objectives = load_scenario(slug).scenario.objectives

    assert len(aims.rows) == len(objectives.us) + len(objectives.china)
    assert sum(float(row[3]) for row in aims.rows) == pytest.approx(200)


@pytest.mark.parametrize("head", ["calibration", "validation"])
def test_what_is_furthest_off_is_named(head: str) -> None:
    """A median that is met says nothing of the worst."""
    (table,) = tables(section("h200-deal", "en", head))
    errors = [row[4] for row in table.rows if row[4].endswith("%")]
    worst = max(errors, key=lambda each: abs(float(each[:-1].replace("\N{MINUS SIGN}", "-"))))

    (told,) = (
        block.text
        for block in section("h200-deal", "en", head).blocks
        if isinstance(block, Paragraph) and block.text.startswith("A median")
    )
    assert f"by {worst}" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_aims_that_studies_found_missed_are_told_with_what_bounds_them(language: str) -> None:
    """As the studies' own tables have it: a row that is met again takes its sentence away."""
    missed = evidence("h200-deal").missed
    told = section("h200-deal", language, "limits").blocks[-1]
    texts = names_of("h200-deal", language).texts
    results = RESULTS.read_text(encoding="utf-8")

    assert isinstance(told, Bullets)
    assert told.entries == tuple(texts(f"model-short-{aim}") for aim in missed)
    rows = {
        "easy": "Easy against random",
        "persona": "Dominated personas",
        "endings": "Endings in 3% of matches or more",
    }
    for aim, row in rows.items():
        assert (aim in missed) == (re.search(rf"{row} .*✗", results) is not None)
    assert evidence("quick-start").missed == ()
    if language == "en":
        assert all(f"- {line}" in results for line in told.entries)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_teacher_reads_how_the_eighteen_months_stand_in_the_game(language: str) -> None:
    """The legal lag at the opening, by the dates in the table of chips."""
    names = names_of("h200-deal", language)
    shipped_in = dict(zip(names.ruleset.chips.slugs, names.ruleset.chips.month, strict=True))
    lag = names.months(float(shipped_in["blackwell-ultra"] - shipped_in["h200"]))

    told = [
        b.text for b in section("h200-deal", language, "teacher").blocks if isinstance(b, Paragraph)
    ]
    assert any(lag in text and names.months(18) in text for text in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_turn_is_told_in_its_order(language: str) -> None:
    (steps,) = (
        block
        for block in section("h200-deal", language, "schedule").blocks
        if isinstance(block, Bullets)
    )
    texts = names_of("h200-deal", language).texts
    flows = [texts(f"rule-flow-{flow}") for flow in WORKINGS if flow != "stay-or-switch"]
    (line,) = (entry for entry in steps.entries if all(flow in entry for flow in flows))

    assert steps.numbered
    line = line.partition(flows[0])[2]
    for flow in flows[1:]:
        assert flow in line
        line = line.partition(flow)[2]


class Elements(HTMLParser):
    """What a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.fetched: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.fetched += [str(value) for name, value in attrs if name in ("src", "srcset", "data")]
        self.fetched += [str(v) for n, v in attrs if n == "href" and not str(v).startswith("#")]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@each_page()
def test_the_page_needs_nothing_beside_itself(slug: str, language: str) -> None:
    """No script, no font, no picture, no request: it opens wherever a file does."""
    page = write_document_page(document(slug, language), Texts.load(language))
    elements = Elements()
    elements.feed(page)

    assert elements.open == []
    assert elements.fetched == []
    assert elements.tags & {"script", "link", "img", "iframe", "object"} == set()
    assert not re.search(r"@import|url\(", page)
    anchors = set(re.findall(r'href="#([\w-]+)"', page))
    assert anchors == set(re.findall(r'<h2 id="([\w-]+)"', page))


@each_page()
def test_markdown_has_whole_tables(slug: str, language: str) -> None:
    """As many cells in each row as in its head, whatever stands in a source."""
    text = write_document_markdown(document(slug, language))
    blocks = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)

    found = sum(len(tables(part)) for part in document(slug, language).sections)
    assert len(blocks) == found
    for block in blocks:
        cells = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}
        assert len(cells) == 1


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")
def test_nothing_runs_over_the_edge_of_a_telephone(tmp_path: Path) -> None:
    """Its wide tables scroll in their boxes, and the page does not."""
    pages = {
        language: write_document_page(document("h200-deal", language), Texts.load(language))
        for language in LANGUAGES
    }

    for language, (over, which, _) in measured(pages, tmp_path).items():
        assert (over, which) == ("0", ""), language
