"""The encyclopaedia: every thing of the rules has its page, and every page is reached and read."""

from functools import cache

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.readouts.reference.encyclopaedia import read_rulebook
from game.readouts.reference.rulebook import Kind, LineKind, Rulebook, flow_of, page_of_cause
from game.readouts.reference.sampled_causes import causes_in
from game.readouts.words.icons import icon_of_page
from game.rules import Act, Programme, Stock
from game.rules.equations import WORKINGS
from game.rules.equations.remaining import Remaining, remaining_in
from game.rules.indicators import INDICATORS, has_indicator
from game.rules.params import constants
from game.scenario import load_scenario, shipped
from game.view.drawing.icons import ICONS
from game.view.reference.encyclopaedia import EncyclopaediaScreen
from game.view.screens.subject import Subject
from tests.hands import HandsOnSamples


@cache
def book(slug: str, language: str = "en") -> Rulebook:
    loaded = load_scenario(slug)
    return read_rulebook(loaded.scenario, loaded.ruleset, Texts.load(language))


def remaining_of(slug: str) -> Remaining:
    return remaining_in(load_scenario(slug).ruleset.scope)


def a_screen(hands: HandsOnSamples, page: str = "") -> EncyclopaediaScreen:
    loaded = load_scenario("quick-start")
    screen = EncyclopaediaScreen(Subject(loaded.scenario, loaded.ruleset), page, at_once=True)
    hands.app.go(screen)
    return screen


@pytest.mark.parametrize(
    ("language", "word"), [("en", "Source: "), ("ja", "出典："), ("zh", "出处：")]
)
def test_a_source_says_that_it_is_one(language: str, word: str) -> None:
    lines = [line for page in book("h200-deal", language).pages for line in page.lines]
    sources = [line.text for line in lines if line.kind is LineKind.SOURCE]

    assert len(sources) > 100
    assert [source for source in sources if not source.startswith(word)] == []
    chosen = f"{word}design choice"
    assert [source for source in sources if source.casefold().startswith(chosen.casefold())] == []


def test_the_language_is_changed_while_the_rules_lie_open() -> None:
    """The book is read anew, and meanwhile there is nothing to reach but the way back."""
    hands = HandsOnSamples()
    loaded = load_scenario("quick-start")
    screen = EncyclopaediaScreen(Subject(loaded.scenario, loaded.ruleset))
    hands.app.go(screen)
    while screen.book is None:
        hands.frame()
    hands.app.change_settings(language="ja")
    assert screen.book is None
    hands.press(pygame.K_TAB)
    while screen.book is None:
        hands.frame()

    assert screen.ring.items[2:]


@pytest.mark.parametrize("slug", shipped())
def test_every_cause_of_the_ledger_has_its_page(slug: str) -> None:
    """A number on the board is explained by causes, and a cause by its page."""
    causes = {cause for cause, _ in causes_in(load_scenario(slug).ruleset).writes}
    named = {
        name.removeprefix("cause-")
        for name in Texts.load("en")
        if name.startswith("cause-") and not name.startswith("cause-programme")
    }

    assert [cause for cause in causes if page_of_cause(cause) not in book(slug)] == []
    flows = {page.slug.removeprefix("flow-") for page in book(slug).pages}
    gone = WORKINGS.keys() - remaining_of(slug).workings.keys()
    assert flows.isdisjoint(gone)
    told = flows | gone  # what nothing in the scenario brings about needs no page
    assert [name for name in named if not any(name.startswith(flow) for flow in told)] == []


@pytest.mark.parametrize("slug", shipped())
def test_every_page_and_every_link_has_a_drawing(slug: str) -> None:
    """A list without one here and there looks broken."""
    pages = book(slug).pages
    worn = {icon_of_page(page.slug, page.kind.value) for page in pages}
    worn |= {icon_of_page(line.to) for page in pages for line in page.lines if line.to}

    assert worn <= {path.stem for path in ICONS.glob("*.svg")}


@pytest.mark.parametrize("slug", shipped())
def test_every_stock_indicator_and_constant_has_its_page(slug: str) -> None:
    """Of the constants those that a formula of the scenario still reads, and no other."""
    read, scope = set(remaining_of(slug).constants), load_scenario(slug).ruleset.scope
    wanted = [f"stock-{stock.slug}" for stock in Stock if scope.has(stock)]
    wanted += [f"indicator-{name}" for name in INDICATORS if has_indicator(scope, name)]
    wanted += [f"constant-{name}" for name in read]

    assert [page for page in wanted if page not in book(slug)] == []
    unread = constants().keys() - read
    assert [name for name in unread if f"constant-{name}" in book(slug)] == []
    assert slug != "h200-deal" or read == set(constants())


@pytest.mark.parametrize("slug", shipped())
def test_everything_in_a_scenario_has_its_page(slug: str) -> None:
    scenario = load_scenario(slug).scenario
    parts = {
        "gate": scenario.gates,
        "programme": scenario.programmes,
        "special": scenario.specials,
        "event": scenario.events,
        "law": scenario.laws,
        "ending": scenario.endings,
        "chip": scenario.chips,
    }
    wanted = [f"{kind}-{part.id}" for kind, group in parts.items() for part in group]

    assert [page for page in wanted if page not in book(slug)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_is_explained(language: str) -> None:
    texts = Texts.load(language)

    assert all(texts.has(f"rule-act-{act.slug}") for act in Act if act is not Act.NONE)


def test_every_programme_of_the_model_has_a_page_in_the_main_scenario() -> None:
    pages = book("h200-deal")

    assert [each.slug for each in Programme if f"programme-{each.slug}" not in pages] == []


@pytest.mark.parametrize("slug", shipped())
def test_no_link_leads_nowhere_and_no_page_is_empty(slug: str) -> None:
    for page in book(slug).pages:
        assert page.lines, page.slug
        for line in page.lines:
            assert (line.kind is LineKind.LINK) == bool(line.to), (page.slug, line.text)
            assert not line.to or line.to in book(slug), (page.slug, line.to)


def test_a_flow_lists_the_stocks_it_changes_as_the_engine_shows() -> None:
    """The page of a working is read from the ledger, not written beside it."""
    ruleset = load_scenario("h200-deal").ruleset
    for page in book("h200-deal").pages:
        if page.kind is Kind.FLOW:
            flow = page.slug.removeprefix("flow-")
            changed = {
                f"stock-{stock.slug}"
                for cause, stock in causes_in(ruleset).writes
                if flow_of(cause) == flow
            }
            assert changed <= {line.to for line in page.lines}, page.slug


@pytest.mark.parametrize(
    ("language", "query", "first"),
    [
        ("en", "lock-in", "flow-lock-in"),
        ("en", "LEGAL lag", "indicator-legal_lag_months"),
        ("en", "safe chips", "law-safe-chips-act"),
        ("ja", "囲い込み", "flow-lock-in"),
        ("zh", "锁定", "flow-lock-in"),
    ],
)
def test_search_finds_a_page_by_its_name_first(language: str, query: str, first: str) -> None:
    assert book("h200-deal", language).find(query)[0].slug == first


def test_search_looks_into_the_pages_and_keeps_to_a_group() -> None:
    found = book("h200-deal").find("museum piece")
    assert [page.slug for page in found] == ["score-china"]
    laws = book("h200-deal").find("", (Kind.LAW,))
    assert {page.kind for page in laws} == {Kind.LAW}
    assert book("h200-deal").find("xyzzy") == []


def test_by_keyboard_from_search_to_a_link_and_back() -> None:
    hands = HandsOnSamples().open_menu()
    screen = a_screen(hands)
    hands.press(pygame.K_SLASH)
    hands.type("lock-in")
    assert screen.page == "flow-lock-in"
    hands.press(pygame.K_RETURN, pygame.K_RETURN)  # to the list, and on to the page
    hands.press(pygame.K_RETURN)
    assert screen.page == "stock-china_dependency"
    hands.press(pygame.K_BACKSPACE)
    assert screen.page == "flow-lock-in"
    hands.press(pygame.K_F2)
    assert hands.app.screen.name == "menu"


def test_f2_opens_the_rules_from_any_screen() -> None:
    """The first time they are read beside the window, which goes on meanwhile."""
    hands = HandsOnSamples().open_menu()
    hands.press(pygame.K_F2)
    screen = hands.app.screen
    assert isinstance(screen, EncyclopaediaScreen)
    for _ in range(2000):
        hands.frame()
        if screen.book is not None:
            break
        pygame.time.wait(5)

    assert screen.page == "flow-turn"


def test_by_mouse_a_link_is_followed() -> None:
    hands = HandsOnSamples()
    screen = a_screen(hands, "flow-lock-in")
    view = screen._view
    assert view is not None
    hands.click(view.link_rect(0).center)

    assert screen.page == view.links[0]


def test_the_list_leads_through_the_pages() -> None:
    hands = HandsOnSamples()
    screen = a_screen(hands)
    assert screen.book is not None
    hands.press(pygame.K_DOWN)

    assert screen.page == screen.book.pages[1].slug


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_speaks_for_a_chosen_constant_is_told_in_every_language(language: str) -> None:
    """In English it is what the constant itself says."""
    texts, chosen = Texts.load(language), "design choice; "
    argued = {
        name: origin["source"].removeprefix(chosen).split("; ")[0]
        for name, origin in constants().items()
        if origin["source"].startswith(chosen) and "no empirical claim" not in origin["source"]
    }
    told = {
        message.removeprefix("rule-because-"): texts(message)
        for message in texts
        if message.startswith("rule-because-")
    }

    assert set(told) == set(argued)
    assert (told == argued) == (language == "en")
    lines = [line.text for line in book("h200-deal", language).page("constant-no_chip").lines]
    assert told["no_chip"] in lines[-1]
