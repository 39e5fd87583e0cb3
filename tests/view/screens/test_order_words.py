"""What an order says of itself: its price, a sentence, and what comes of it, wherever it is met."""

import pytest

from game.language import LANGUAGES
from game.readouts.orders.order_words import read_order_words
from game.rules import NO_ORDER, Side
from game.text.telling_orders import tell_order
from game.view.screens.hotspot_control import control_of
from tests.hands import an_app, shown
from tests.matches import a_table, names_of, watched
from tests.view.text_watch import TextWatch


@pytest.mark.parametrize("scenario", ["h200-deal", "quick-start", "controls-2022"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_special_order_has_a_sentence_of_its_own_in_each_language(
    scenario: str, language: str
) -> None:
    table = a_table(scenario=scenario)
    names = names_of(table, language)
    for side in Side:
        special = [each for each in table.ruleset.menus[side] if each.special >= 0]
        told = [read_order_words(action, names) for action in special]
        for action, words in zip(special, told, strict=True):
            assert words.brief
            assert words.note.startswith(words.brief)
            assert names.cost(action.capital, action.funds) in words.price
        assert len({words.note for words in told}) == len(told)


def test_what_an_order_is_for_is_told_beside_its_harm() -> None:
    """Publishing open weights showed the loss in models, and not the software that it buys."""
    table = a_table()
    names = names_of(table)
    menu = table.ruleset.menus[Side.CHINA]
    words = read_order_words(
        next(each for each in menu if each.slug == "special-open-weights"), names
    )
    said = " ".join(words.does)

    for told in ("CANN ecosystem +3.0 over 3 quarters", "China on CUDA −1.5", "US models +0.5 mo"):
        assert told in said


def test_an_order_that_an_event_waits_for_says_so() -> None:
    """Who goes to the summit is told that a summit, or an empty chair, may come of it."""
    table = a_table()
    names = names_of(table)
    summit = next(each for each in table.ruleset.menus[Side.US] if each.slug == "special-us-summit")
    waiting = [
        names.texts.pick(event.name)
        for event in table.scenario.events
        if "special-us-summit" in str(event.when)
    ]
    said = read_order_words(summit, names).does[-1]

    assert len(waiting) >= 2
    assert any(name in said for name in waiting)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)], ids=str)
def test_every_card_of_a_special_order_shows_its_price_and_a_sentence(
    size: tuple[int, int], language: str
) -> None:
    """Six of the nine cards of China had neither, and neither mouse nor page told them."""
    app = an_app(size, language)
    for side in Side:
        screen = shown(app, watched(8), side)
        screen.open_tab(3)
        cards = 0
        for page in range(screen.order_layout.pages):
            if page:
                screen.turn_page(1)
            watch = TextWatch()
            with watch.watching():
                screen.draw(app.window.surface)
            drawn = "".join(each.text for each in watch.drawn).replace(" ", "")
            for placed in screen.order_layout.cards:
                choice = placed.card.choices[0]
                cards += 1
                assert choice.price.replace(" ", "") in drawn
                assert choice.brief.replace(" ", "") in drawn, choice.name
                place = control_of(screen._controls, f"order-{choice.action}")
                assert {choice.note, *choice.says} <= set(place.detail)
                told = screen.sheet.breakdown_of(choice.action, screen.names)
                assert {choice.note, *choice.says} <= set(told.says)
                spoken = list(tell_order(screen.seen, [NO_ORDER], choice.action, screen.names))
                assert choice.note in spoken
                assert choice.cost in spoken[0]
        assert cards == len(screen.sheet.readout.groups[3].cards) > 0
        screen.leave()
