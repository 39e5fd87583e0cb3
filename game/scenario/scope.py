"""The scope of a scenario: what it leaves out, and what it has no orders for."""

from game.rules.scope import Scope
from game.rules.sides import Side
from game.rules.stocks import Stock
from game.scenario.models import Scenario
from game.scenario.names import act_of, programme_of, stock_of

__all__ = ["left_out_of", "scope_of"]


def left_out_of(scenario: Scenario) -> frozenset[Stock]:
    """Return the stocks that a scenario leaves out."""
    return frozenset(stock_of(slug) for slug in scenario.leaves_out)


def scope_of(scenario: Scenario) -> Scope:
    """Return what of the model a scenario has."""
    gates, specials = scenario.gates, scenario.specials
    licences = {chip.licence for chip in scenario.chips}
    return Scope(
        left_out=left_out_of(scenario),
        programmes=frozenset(programme_of(each.id) for each in scenario.programmes),
        acts=frozenset(act_of(each.act) for each in specials),
        channels=frozenset(gate.controls.channel for gate in gates if gate.controls.channel),
        threatening=frozenset(Side.of(each.side) for each in specials if each.threat),
        closing=frozenset(Side.of(gate.owner) for gate in gates),
        levying=frozenset(Side.of(gate.owner) for gate in gates if gate.ladder),
        levies=any(gate.ladder for gate in gates if gate.id in licences),
    )
