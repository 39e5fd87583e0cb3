"""What a side is scored by, as it is told before a match."""

from game.language import Texts
from game.readouts.menus.menu import ObjectiveLine
from game.readouts.words.icons import icon_of_measure
from game.readouts.words.quantities import write_aim
from game.rules import Side
from game.scenario import Scenario
from game.scenario.results import Objective

__all__ = ["list_aims"]


def list_aims(scenario: Scenario, side: Side, texts: Texts) -> tuple[ObjectiveLine, ...]:
    """Return what a side is scored by, in the order of the file."""
    listed = scenario.objectives.of(side)
    whole = sum(each.weight for each in listed)
    return tuple(
        ObjectiveLine(
            texts.pick(each.name),
            each.weight / whole,
            _span(each, texts),
            texts.pick(each.text),
            icon_of_measure(each.of.indicator or each.of.stock or ""),
        )
        for each in listed
    )


def _span(objective: Objective, texts: Texts) -> str:
    """Return from what value to what value an objective counts, with units."""
    slug = objective.of.indicator or objective.of.stock or ""
    ends = (objective.worth_nothing, objective.worth_all)
    nothing, everything = (write_aim(slug, value, texts) for value in ends)
    if objective.worth_nothing_again is None:
        return texts("sums-span", nothing=nothing, everything=everything)
    again = write_aim(slug, objective.worth_nothing_again, texts)
    return texts("sums-span-again", nothing=nothing, everything=everything, again=again)
