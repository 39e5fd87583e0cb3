"""The list of what has happened: what stands at its head, where only a few lines are seen."""

from game.language import Texts
from game.match import Happening, Kind
from game.readouts.board.log import read_log
from game.readouts.words.names import Names
from game.rules import Side
from game.scenario import load_scenario


def test_what_was_done_to_the_board_comes_before_a_pause_and_both_before_orders() -> None:
    """A pause is told, but nobody looks for it first."""
    loaded = load_scenario("h200-deal")
    names = Names(loaded.scenario, loaded.ruleset, Texts.load("en"))
    order = loaded.ruleset.menus[Side.US][0].slug
    event = loaded.ruleset.events[0].slug
    happened = [
        Happening(3, Kind.ORDER, order, Side.US),
        Happening(3, Kind.PAUSED, ""),
        Happening(3, Kind.EVENT, event),
        Happening(3, Kind.INJECTED, event),
    ]

    lines = [line.text for line in read_log(happened, names).lines]

    title = names.event(event)[0]
    assert lines == [
        names.texts("play-log-injected", event=title),
        title,
        names.texts("play-log-paused"),
        names.order_by_slug(Side.US, order),
    ]
