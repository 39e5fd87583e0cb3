"""An observation in wire form: the board as a side believes it to be, and the causes it sees."""

from dataclasses import fields
from typing import Annotated, Any, Literal, TypeAlias

import numpy as np
from pydantic import Field, TypeAdapter

from game.online.errors import WireError
from game.online.wire.forms import Form, checked
from game.online.wire.tables import row_in, row_out
from game.rules import Contribution, Ledger, Observation, Ruleset, Side, State, Stock, start

__all__ = ["observation_in", "observation_out"]

TABLES = tuple(item.name for item in fields(State) if item.name not in ("turn", "seed"))
"""What of a state travels; its seed never does, and is zero in what a side knows."""

_STOCKS = {stock.slug: stock for stock in Stock}


_Entry: TypeAlias = Annotated[
    tuple[str, str, float | list[float]],
    Field(strict=False),  # JSON has lists alone
]
"""Stock, cause and amount, which is one number for all matches or a row of one."""


class _Seen(Form):
    side: Literal["us", "china"]
    turn: int
    tables: dict[str, list[Any]]
    """By name, see `State`; each is checked by the table it belongs to."""
    ledger: list[_Entry]


_SEEN = TypeAdapter(_Seen)


def observation_out(seen: Observation) -> dict[str, Any]:
    """Return what a side knows of one match as plain data, to the last bit."""
    known = seen.known
    return {
        "side": seen.side.slug,
        "turn": known.turn,
        "tables": {name: row_out(getattr(known, name)) for name in TABLES},
        "ledger": [
            [entry.stock.slug, entry.cause, np.asarray(entry.amount).tolist()]
            for entry in seen.ledger.entries
        ],
    }


def observation_in(data: Any, ruleset: Ruleset) -> Observation:
    """Return what a side knows again, on the same scenario compiled here."""
    form = checked(_SEEN, data)
    if form.tables.keys() != set(TABLES):
        raise WireError("wrong-form", where="tables")
    like = start(ruleset, np.zeros(1, dtype=np.uint64))
    tables = {name: row_in(name, form.tables[name], getattr(like, name)) for name in TABLES}
    known = State(turn=form.turn, seed=like.seed, **tables)
    ledger = Ledger(tuple(_entry(*each) for each in form.ledger))
    return Observation(Side.of(form.side), ruleset, known, ledger)


def _entry(stock: str, cause: str, amount: float | list[float]) -> Contribution:
    if stock not in _STOCKS or (isinstance(amount, list) and len(amount) != 1):
        raise WireError("wrong-form", where=f"ledger.{stock}")
    return Contribution(
        _STOCKS[stock], cause, np.array(amount) if isinstance(amount, list) else amount
    )
