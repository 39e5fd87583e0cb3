"""What a side is scored by, as it is told before a match."""

from game.language import Texts
from game.rules import STOCKS, Side, Stock
from game.scenario import Scenario
from game.scenario.results import Objective
from game.view.readouts.icons import icon_of_measure
from game.view.readouts.menu import ObjectiveLine
from game.view.readouts.quantities import write_indicator

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
    nothing, everything = (_quantity(slug, value, texts) for value in ends)
    if objective.worth_nothing_again is None:
        return texts("shelf-span", nothing=nothing, everything=everything)
    again = _quantity(slug, objective.worth_nothing_again, texts)
    return texts("shelf-span-again", nothing=nothing, everything=everything, again=again)


def _quantity(slug: str, value: float, texts: Texts) -> str:
    stock = next((each for each in Stock if each.slug == slug), None)
    if slug.endswith("_bn") or (stock is not None and STOCKS[stock].unit == "bn USD"):
        return texts.money(value, 0)
    if stock is not None and STOCKS[stock].unit == "share":
        return texts.percent(value)
    return write_indicator(slug, value, texts)
