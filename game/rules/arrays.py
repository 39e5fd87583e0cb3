"""The array types of the rules, and the one memory layout they share.

Every quantity of a match carries one leading batch axis, always present: a match on screen is a
batch of one, a study a batch of ten thousand. Tables of many quantities, such as the stocks, have
shape (batch, quantities) and are kept column by column in memory, because a flow reads one
quantity of all matches at a time.
"""

from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt

__all__ = ["EPSILON", "Array", "Flags", "Ints", "Keys", "anywhere", "columns", "rows_marked"]

Array: TypeAlias = npt.NDArray[np.floating[Any]]
Ints: TypeAlias = npt.NDArray[np.integer[Any]]
Keys: TypeAlias = npt.NDArray[np.uint64]
Flags: TypeAlias = npt.NDArray[np.bool_]

EPSILON: Final = 1e-9
"""Least that something is divided by, or that a logarithm is taken of, where it may be nothing."""


def anywhere(flags: Flags) -> bool:
    """Tell whether any match is marked, for leaving out work that would come to nothing.

    A shortcut and never a rule: what is done or left out by its answer changes no match that is
    not marked, so that one who compiles the rules may take it as always true.
    """
    return bool(np.count_nonzero(flags))


def rows_marked(flags: Flags) -> list[int]:
    """Return the rows of a (rows, batch) table in which any match is marked.

    The same shortcut as `anywhere`, for many rows at once.
    """
    rows: list[int] = np.logical_or.reduce(flags, axis=1).nonzero()[0].tolist()
    return rows


def columns(batch: int, width: int, fill: float, dtype: Any = np.float64) -> Any:
    """Return a (batch, width) table filled with ``fill``, each column contiguous.

    >>> columns(2, 3, 0.5).flags.f_contiguous
    True
    """
    return np.full((batch, width), fill, dtype=dtype, order="F")
