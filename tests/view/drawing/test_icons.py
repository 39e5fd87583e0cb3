"""Everything that the rules know has a drawing, and no drawing looks like another."""

import itertools
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame

from game.classroom.web.pages import _environment
from game.language import Texts
from game.readouts.reference.rule_pages import workings
from game.readouts.reference.rulebook import Kind
from game.readouts.words.icons import (
    CHAPTERS,
    CHIPS,
    KINDS,
    LENT,
    WAYS,
    drawing_of_page,
    icon_of_chip,
    icon_of_gate,
    icon_of_measure,
    icon_of_page,
)
from game.readouts.words.pages import page_of
from game.readouts.words.signs import Lock
from game.readouts.words.stock_looks import LOOKS
from game.rules import Programme, Ruleset, Side, Stock
from game.rules.indicators import INDICATORS
from game.scenario import Scenario, load_scenario, shipped
from game.view.app.app import App, Window
from game.view.drawing.icons import ICONS, draw_icon, icon
from game.view.drawing.theme import Colour
from game.view.screens.screen import Screen

SMALLEST = 10
"""Side of a lock on the board of a window of 1024 x 640 [px]."""
LEAST = 0.05
"""How far two drawings must be apart: mean difference of their ink at that size [0..1]."""
TEXTS = Path(__file__).parents[3] / "assets" / "locale" / "en"


def drawings() -> set[str]:
    return {path.stem for path in ICONS.glob("*.svg")}


def own_pages() -> list[str]:
    """Those of flows, programmes and special orders, whose drawings are found by their names."""
    scenario = load_scenario("h200-deal").scenario
    return [
        *(page_of("flow", flow) for flow in workings(Texts.load("en"))),
        *(page_of("programme", programme.slug) for programme in Programme),
        *(page_of("special", special.id) for special in scenario.specials),
    ]


def undrawn(pages: Iterable[str]) -> list[str]:
    """Those with no file of their name in `assets/icons`, and no drawing lent to them."""
    return [page for page in pages if not drawing_of_page(page)]


def ink(name: str) -> np.ndarray:
    """How much of each pixel is drawn, at the smallest size [0..1]."""
    pygame.display.set_mode((8, 8))
    return pygame.surfarray.array_alpha(icon(name, SMALLEST, int(Colour("white")))) / 255.0


def test_every_drawing_that_is_named_is_there_and_each_one_is_used() -> None:
    groups = (LENT, KINDS, WAYS, CHAPTERS, CHIPS)
    named = {name for group in groups for name in group.values()} | set(map(icon_of_gate, Lock))
    named |= {look.icon for look in LOOKS.values()} | set(map(drawing_of_page, own_pages()))

    assert named == drawings()


def test_every_stock_and_every_kind_of_page_has_a_drawing() -> None:
    assert set(LOOKS) == set(Stock)
    assert set(KINDS) == {kind.value for kind in Kind}


def test_every_cause_of_the_ledger_has_a_drawing_of_its_own_working() -> None:
    """A cause wears the icon of the page that explains it; no working goes without one."""
    files = "\n".join(path.read_text(encoding="utf-8") for path in TEXTS.glob("*.ftl"))
    causes = [line[6:].split(" ")[0] for line in files.splitlines() if line.startswith("cause-")]
    pages = own_pages()
    for cause in causes:
        known = any(f"flow-{cause}".startswith(page) for page in pages)

        assert known or cause.startswith("programme-"), cause


def test_every_flow_programme_and_special_order_has_a_drawing() -> None:
    """That of its own name, or one lent to it: what the shipped scenarios have is told apart."""
    assert undrawn(own_pages()) == []


def test_one_without_a_drawing_is_named_and_wears_that_of_its_kind() -> None:
    """As a special order of a stranger's scenario does; the drawing of a menu is not for it."""
    assert undrawn(["special-moon-landing", "event-undo"]) == ["special-moon-landing", "event-undo"]
    assert [icon_of_page(page) for page in ("special-moon-landing", "event-undo")] == [
        "special",
        "event",
    ]


def test_none_is_lent_what_it_would_find_by_its_name() -> None:
    assert [page for page, name in LENT.items() if page.partition("-")[2] == name] == []


def test_no_two_drawings_look_alike_at_the_smallest_size() -> None:
    """Told apart by shape alone, whatever the colour."""
    seen = {name: ink(name) for name in sorted(drawings())}
    for one, other in itertools.combinations(seen, 2):
        apart = float(np.abs(seen[one] - seen[other]).mean())

        assert apart >= LEAST, f"{one} looks like {other}: {apart:.3f}"


def a_ladder(performance: list[float], *, maker: list[Side], licensed: list[bool]) -> Ruleset:
    """A ruleset of chips that ship a month apart, in this order."""
    ruleset = load_scenario("h200-deal").ruleset
    gates = np.where(licensed, 0, -1)
    chips = replace(
        ruleset.chips,
        slugs=tuple(f"chip-{at}" for at in range(len(performance))),
        maker=np.array(maker),
        month=np.arange(len(performance), dtype=float),
        performance=np.array(performance),
        price=np.ones(len(performance)),
        licence=gates,
        consent=gates,
    )
    return replace(ruleset, chips=chips)


def test_a_chip_wears_its_generation_and_its_maker() -> None:
    """Four doublings are climbed in four rungs; the fastest chip stands on the last of them."""
    both = a_ladder(
        [1, 2, 4, 8, 16, 1, 15.9],
        maker=[Side.US] * 5 + [Side.CHINA] * 2,
        licensed=[False] * 7,
    )

    assert [icon_of_chip(both, chip) for chip in range(7)] == [
        "chip-us-1",
        "chip-us-2",
        "chip-us-3",
        "chip-us-4",
        "chip-us-4",
        "chip-china-1",
        "chip-china-4",
    ]


def test_a_chip_cut_down_to_be_sold_lacks_a_corner() -> None:
    """Under licence and no faster than what was there; one kept at home is merely slow."""
    sold = a_ladder([4, 1, 1, 4, 5], maker=[Side.US] * 5, licensed=[True, True, False, True, True])

    lines = [icon_of_chip(sold, chip).split("-")[1] for chip in range(5)]

    assert lines == ["us", "cut", "us", "cut", "us"]


def test_chips_that_are_all_alike_stand_on_the_first_rung() -> None:
    alike = a_ladder([3, 3], maker=[Side.US, Side.CHINA], licensed=[False, False])

    assert [icon_of_chip(alike, chip) for chip in (0, 1)] == ["chip-us-1", "chip-china-1"]


def test_the_shipped_scenarios_tell_every_generation_apart() -> None:
    for slug in shipped():
        ruleset = load_scenario(slug).ruleset
        worn = {icon_of_chip(ruleset, chip) for chip in range(len(ruleset.chips.slugs))}

        assert {name[-1] for name in worn} == {"1", "2", "3", "4"}, slug


def test_every_objective_has_a_drawing_of_what_it_measures() -> None:
    measured = {
        icon_of_measure(objective.quantity.indicator or objective.quantity.stock.slug)
        for objective in load_scenario("h200-deal").ruleset.objectives
    }

    assert measured <= drawings()
    assert len(measured) > 5


def test_every_indicator_has_a_drawing_of_what_it_measures() -> None:
    plain = {slug for slug in INDICATORS if icon_of_measure(slug) == KINDS["indicator"]}

    assert plain == set()


class Telling(Screen):
    """A screen that tells of a scenario, and shows nothing of it."""

    def __init__(self, scenario: Scenario) -> None:
        super().__init__()
        self._scenario = scenario

    def scenario_told(self) -> Scenario:
        return self._scenario

    def layout(self, size: tuple[int, int]) -> None:
        pass

    def draw(self, surface: pygame.Surface) -> None:
        pass


def test_a_scenario_on_top_exchanges_drawings_in_the_window_and_in_pages() -> None:
    app = App(window=Window((1280, 800), headless=True), language="en")

    def drawn(name: str) -> bytes:
        surface = pygame.Surface((24, 24))
        draw_icon(surface, surface.get_rect(), name, app.theme.ink)
        return pygame.image.tobytes(surface, "RGB")

    def in_pages(name: str, icons: dict[str, str]) -> str:
        return str(_environment(tuple(icons.items())).globals["icon"](name))

    ore, chip = drawn("ore"), drawn("chip")
    scenario = load_scenario("quick-start").scenario
    app.go(Telling(scenario.model_copy(update={"icons": {"chip": "ore"}})))
    worn = drawn("chip")
    app.back()
    app.go(Telling(scenario))

    assert (worn, drawn("chip")) == (ore, chip)
    assert in_pages("chip", {"chip": "ore"}) == in_pages("ore", {})
