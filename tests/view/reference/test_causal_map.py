"""The map of causes shows what the ledger holds, and is walked by keys and by mouse."""

from functools import cache

import pygame

from game.language import Texts
from game.readouts.reference.causal_map import MapReadout, read_map
from game.readouts.reference.rulebook import flow_of
from game.readouts.reference.sampled_causes import causes_in
from game.rules import Side, Stock
from game.view.drawing.theme import Theme
from game.view.reference.causal_map_screen import CausalMapScreen
from game.view.reference.encyclopaedia import EncyclopaediaScreen
from game.view.reference.map_layout import lay_out_map
from game.view.screens.subject import Subject
from tests.hands import HandsOnSamples
from tests.matches import names_of, seen_by, watched


@cache
def readout() -> MapReadout:
    table = watched(3)
    return read_map(causes_in(table.ruleset), names_of(table), seen_by(table, Side.US))


def a_map(hands: HandsOnSamples, focus: str = "") -> CausalMapScreen:
    table = watched(3)
    screen = CausalMapScreen(
        Subject(table.scenario, table.ruleset, seen_by(table, Side.US)), focus, at_once=True
    )
    hands.app.go(screen)
    return screen


def test_the_flows_are_those_of_the_ledger() -> None:
    """No line on the map that the last turn did not write, and none left out."""
    ledger = seen_by(watched(3), Side.US).ledger
    held = {
        (f"flow-{flow_of(cause)}", f"stock-{stock.slug}")
        for stock in Stock
        for cause, _ in ledger.of(stock)
    }

    assert {(edge.source, edge.target) for edge in readout().flows} == held


def test_every_stock_is_on_the_map_and_every_edge_joins_two_nodes() -> None:
    slugs = {node.slug for node in readout().nodes}

    assert {f"stock-{stock.slug}" for stock in Stock} <= slugs
    for edge in (*readout().flows, *readout().influences):
        assert {edge.source, edge.target} <= slugs


def test_no_two_nodes_lie_on_each_other() -> None:
    for size in ((660, 480), (860, 640), (1300, 880)):
        room = pygame.Rect((20, 80), size)
        places = list(lay_out_map(readout(), room, Theme.load("en", size[0] / 860)).places.values())
        assert all(room.inflate(4, 4).contains(place) for place in places)
        for at, place in enumerate(places):
            assert place.collidelist(places[at + 1 :]) == -1


def test_the_layout_is_the_same_every_time() -> None:
    room, theme = pygame.Rect(0, 0, 860, 640), Theme.load("en", 1.0)

    assert lay_out_map(readout(), room, theme) == lay_out_map(readout(), room, theme)


def test_what_one_may_not_know_is_not_on_the_map() -> None:
    """Smuggling is China's secret: in the eyes of the US nothing flowed there."""
    hidden = f"stock-{Stock.CHINA_COMPUTE_SMUGGLED.slug}"

    assert [edge for edge in readout().flows if edge.target == hidden] == []


def test_by_keys_from_effect_to_cause_and_back_and_to_the_page() -> None:
    hands = HandsOnSamples()
    screen = a_map(hands, "us_congress")
    assert screen.looked_at == "stock-us_congress"
    hands.press(pygame.K_COMMA)
    cause = screen.looked_at
    assert cause.startswith("flow-")
    assert any(edge.source == cause for edge in readout().into("stock-us_congress"))
    hands.press(pygame.K_BACKSPACE)
    assert screen.looked_at == "stock-us_congress"
    hands.press(pygame.K_RETURN)
    page = hands.app.screen
    assert isinstance(page, EncyclopaediaScreen)
    assert page._wanted == "stock-us_congress"


def test_a_click_looks_and_a_second_one_reads() -> None:
    hands = HandsOnSamples()
    screen = a_map(hands)
    place = screen._places["stock-tension"]
    hands.click(place.center)
    assert screen.looked_at == "stock-tension"
    assert hands.app.screen is screen
    hands.click(place.center)
    assert isinstance(hands.app.screen, EncyclopaediaScreen)


def test_only_what_belongs_to_it_is_bright() -> None:
    hands = HandsOnSamples()
    screen = a_map(hands, "tension")
    bright = {control.node.slug for control in screen._nodes if not control.dimmed}

    assert "stock-tension" in bright
    assert 1 < len(bright) < len(screen._nodes)


def test_before_the_first_turn_it_shows_a_usual_quarter() -> None:
    table = watched(0)
    readout = read_map(causes_in(table.ruleset), names_of(table), seen_by(table, Side.US))

    assert not readout.of_a_turn
    assert readout.flows
    assert Texts.load("en").has("map-usual-quarter")
