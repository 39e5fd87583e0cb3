"""What a side is scored by, as it is told before a match."""

from game.language import Texts
from game.readouts.menus.menu import ObjectiveLine
from game.readouts.words.icons import icon_of_measure
from game.readouts.words.quantities import write_aim_span
from game.rules import Side
from game.scenario import Scenario

__all__ = ["list_aims"]


def list_aims(scenario: Scenario, side: Side, texts: Texts) -> tuple[ObjectiveLine, ...]:
    """Return what a side is scored by, in the order of the file."""
    listed = scenario.objectives.of(side)
    whole = sum(each.weight for each in listed)
    return tuple(
        ObjectiveLine(
            texts.pick(each.name),
            each.weight / whole,
            write_aim_span(
                each.of.indicator or each.of.stock or "",
                each.worth_nothing,
                each.worth_all,
                each.worth_nothing_again,
                each.turns,
                texts,
            ),
            texts.pick(each.text),
            icon_of_measure(each.of.indicator or each.of.stock or ""),
        )
        for each in listed
    )
