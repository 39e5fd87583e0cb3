"""A turn is told by its own length: a month, a quarter, a half, a year, or the months it spans."""

import re
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from game.language import LANGUAGES, Texts
from game.match import LocalTable, Saves
from game.page import write_match_page
from game.readouts.words.names import Names
from game.scenario import Loaded, load_scenario
from game.scenario.library import find
from game.view.app.app import App, Window
from game.view.gallery import play_for, screen_at, turns_for
from tests.view.text_watch import TextWatch

LATE = 7
A_QUARTER = re.compile(
    r"\bquarters?\b|\bQ[1-4]\b(?! ?[/:])|四半期|季度|每季|本季|上季|下季", re.IGNORECASE
)


@cache
def of(months: int) -> Loaded:
    text = find("h200-deal").read_text(encoding="utf-8")
    text = text.replace("months_per_turn: 3", f"months_per_turn: {months}")
    path = Path(mkdtemp()) / "h200-deal.yaml"
    path.write_text(text, encoding="utf-8")
    return load_scenario(str(path))


@cache
def a_match(months: int, turns: int) -> tuple[LocalTable, Saves]:
    saves = Saves(Path(mkdtemp()))
    return play_for(of(months), 7, ("dealmaker", "hedger"), turns, saves), saves


@pytest.mark.parametrize(
    ("months", "told"),
    [
        (1, ["Jan 2026", "Feb 2026", "Mar 2026"]),
        (2, ["Jan–Feb 2026", "Mar–Apr 2026", "May–Jun 2026"]),
        (3, ["2026 Q1", "2026 Q2", "2026 Q3"]),
        (4, ["Jan–Apr 2026", "May–Aug 2026", "Sep–Dec 2026"]),
        (5, ["Jan–May 2026", "Jun–Oct 2026", "Nov 2026–Mar 2027"]),
        (6, ["2026 H1", "2026 H2", "2027 H1"]),
        (12, ["2026", "2027", "2028"]),
    ],
)
def test_no_two_turns_have_one_name(months: int, told: list[str]) -> None:
    loaded = of(months)
    names = Names(loaded.scenario, loaded.ruleset, Texts.load("en"))

    assert [names.turn_date(turn) for turn in (1, 2, 3)] == told


def own_words(loaded: Loaded) -> set[str]:
    """Every text of the scenario, in all languages, line by line."""
    found: set[str] = set()

    def take(value: object) -> None:
        if isinstance(value, str):
            found.update(line.strip() for line in value.splitlines())
        elif isinstance(value, dict):
            for each in value.values():
                take(each)
        elif isinstance(value, list | tuple):
            for each in value:
                take(each)

    take(loaded.scenario.model_dump())
    return found


@pytest.mark.usefixtures("projections_kept")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("months", [1, 5, 12])
@pytest.mark.parametrize(
    "name", ["play", "reveal", "report", "ending", "replay", "advisors", "sum"]
)
def test_no_screen_speaks_of_a_quarter_where_a_turn_is_none(
    name: str, months: int, language: str
) -> None:
    table, saves = a_match(months, turns_for(name, LATE, 20))
    app = App(window=Window((1280, 800), headless=True), language=language)
    with TextWatch().watching() as watch:
        app.go(screen_at(app, name, of(months), table, saves))
        app.screen.settle()
        for _ in range(2):
            app.screen.update(3.0)
        app.screen.draw(app.window.surface)
    for screen in app.screens:
        screen.leave()
    own = own_words(of(months))
    told = {each.text for each in watch.drawn} | set(watch.boxed)
    wrong = {
        text
        for text in told
        if A_QUARTER.search(text) and not any(text.strip("… ") in each for each in own)
    }

    assert wrong == set()
    assert watch.cut == []
    assert watch.outside == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_match_speaks_of_no_quarter_where_there_is_none(language: str) -> None:
    table, _ = a_match(1, 20)
    own = own_words(of(1))
    page = re.sub(
        r"<(style|script)\b.*?</\1>|<[^>]*>",
        "\n",
        write_match_page(table, Texts.load(language)),
        flags=re.DOTALL,
    )
    lines = {line.strip() for line in page.splitlines()}

    wrong = {line for line in lines if A_QUARTER.search(line)}
    assert {line for line in wrong if not any(line in each for each in own)} == set()
