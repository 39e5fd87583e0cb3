"""What happens: the rules of the game as pure functions on arrays with a leading batch axis.

No files, clock, screen, network or texts belong here: those live in the folders above.
"""

from game.rules.actions import NO_ORDER, Act, Action, ActionKind, Orders, Programme
from game.rules.fingerprint import RULES_VERSION, fingerprint
from game.rules.ledger import Contribution, Ledger
from game.rules.legality import Reason, legal, order_problems, reasons
from game.rules.observation import Observation, observe
from game.rules.ruleset import Ruleset
from game.rules.scoring import Verdict, judge
from game.rules.sides import SIDES, Side
from game.rules.state import Flow, State, start
from game.rules.stocks import Stock
from game.rules.turn import Outcome, step

__all__ = [
    "NO_ORDER",
    "RULES_VERSION",
    "SIDES",
    "Act",
    "Action",
    "ActionKind",
    "Contribution",
    "Flow",
    "Ledger",
    "Observation",
    "Orders",
    "Outcome",
    "Programme",
    "Reason",
    "Ruleset",
    "Side",
    "State",
    "Stock",
    "Verdict",
    "fingerprint",
    "judge",
    "legal",
    "observe",
    "order_problems",
    "reasons",
    "start",
    "step",
]
