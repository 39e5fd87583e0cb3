"""An action space: a side's menu folded to what can be wished for, one entry a line.

A menu lists every setting of every gate; an action space has one line for each gate, programme and
special order, and says which order brings a gate to a setting.
"""

from dataclasses import dataclass

import numpy as np

from game.rules import NO_ORDER, Ruleset, Side
from game.rules.arrays import Ints

__all__ = ["ActionSpace", "action_space_of"]


@dataclass(frozen=True)
class ActionSpace:
    """The lines of one side: its gates first, then its programmes and specials."""

    side: Side
    gate: Ints
    """Gates the side holds, shape (gates,)."""
    chip: Ints
    """Chip that each of them decides about, -1 for a channel, shape (gates,)."""
    closed: Ints
    """Setting in which each is closed, shape (gates,)."""
    bringing: Ints
    """Order that brings a gate to a setting, NO_ORDER where none does, (gates, settings)."""
    standing: Ints
    """Orders of programmes and specials, shape (others,)."""
    programme: Ints
    """Programme of each of those, or -1, shape (others,)."""
    act: Ints
    """Act of each of those, or -1, shape (others,)."""
    line: Ints
    """Line of each order of the menu, as in `Lookup`, shape (actions + 1,)."""

    @property
    def lines(self) -> int:
        """Number of lines."""
        return len(self.gate) + len(self.standing)


def action_space_of(ruleset: Ruleset, side: Side) -> ActionSpace:
    """Return a side's action space."""
    menu, line = ruleset.menus[side], ruleset.lookups[side].line
    gates = np.array(sorted({each.gate for each in menu if each.gate >= 0}), dtype=np.int64)
    others = [order for order, action in enumerate(menu) if action.gate < 0]
    bringing = np.full((len(gates), ruleset.gates.rate.shape[1]), NO_ORDER, dtype=np.int64)
    for order, action in enumerate(menu):
        if action.gate >= 0:
            bringing[line[order], action.setting] = order
    given = [menu[order] for order in others]
    acts = [ruleset.specials[each.special].act if each.special >= 0 else -1 for each in given]
    return ActionSpace(
        side=side,
        gate=gates,
        chip=ruleset.gate_chip[gates],
        closed=ruleset.gates.closed[gates],
        bringing=bringing,
        standing=np.array(others, dtype=np.int64),
        programme=np.array([each.programme for each in given], dtype=np.int64),
        act=np.array(acts, dtype=np.int64),
        line=line,
    )
