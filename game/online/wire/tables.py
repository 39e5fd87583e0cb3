"""The tables of one match in wire form: rows of numbers, checked against what they belong to."""

from collections.abc import Mapping
from typing import Annotated, Any, TypeAlias

import numpy as np
import numpy.typing as npt
from pydantic import Field, FiniteFloat, TypeAdapter

from game.online.errors import WireError
from game.online.wire.forms import checked

__all__ = ["row_in", "row_out"]

Table: TypeAlias = npt.NDArray[Any]

_BOUND = 2**15 - 1
"""Most that a counter of the rules can hold."""

_ROWS: Mapping[str, TypeAdapter[Any]] = {
    "b": TypeAdapter(list[Annotated[bool, Field(strict=True)]]),
    "i": TypeAdapter(list[Annotated[int, Field(strict=True, ge=-_BOUND, le=_BOUND)]]),
    "f": TypeAdapter(list[Annotated[FiniteFloat, Field(strict=True)] | None]),
}
"""What a row may hold, by the kind of its numbers; None stands for what is infinitely far."""

_NEVER = "shipped"
"""The one table that knows of what may never come: a chip that has not shipped."""


def row_out(table: Table) -> list[Any]:
    """Return the numbers of one match, shape (1, ...), to the last bit.

    >>> row_out(np.array([[0.1, np.inf]]))
    [0.1, None]
    """
    if len(table) != 1:
        raise ValueError("the wire form is of one match, not of a batch")
    return [None if each == np.inf else each for each in table.reshape(-1).tolist()]


def row_in(name: str, data: Any, like: Table) -> Table:
    """Return the numbers of a table again, in the shape and kind of ``like``."""
    values = checked(_ROWS[like.dtype.kind], data)
    if len(values) != like.size or (None in values and name != _NEVER):
        raise WireError("wrong-form", where=name)
    filled = [np.inf if each is None else each for each in values]
    return np.array(filled, dtype=like.dtype).reshape(like.shape)
