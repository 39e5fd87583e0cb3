"""Happenings, and the reasons why orders are refused, in wire form."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from game.match import Happening, Kind
from game.online.wire.forms import Form, checked
from game.rules import Reason, Side

__all__ = ["happenings_in", "happenings_out", "reasons_in", "reasons_out"]


class _Happened(Form):
    turn: int
    kind: Annotated[Kind, Field(strict=False)]  # by its word
    subject: str
    side: Literal["us", "china"] | None
    covert: bool
    amount: float


class _Why(Form):
    code: str
    order: str
    args: dict[str, float | str]


_HAPPENINGS = TypeAdapter(list[_Happened])
_REASONS = TypeAdapter(list[_Why])


def happenings_out(happenings: Iterable[Happening]) -> list[dict[str, Any]]:
    """Return what happened as plain data, in the same order."""
    return [
        {
            "turn": each.turn,
            "kind": each.kind.value,
            "subject": each.subject,
            "side": None if each.side is None else each.side.slug,
            "covert": each.is_covert,
            "amount": each.amount,
        }
        for each in happenings
    ]


def happenings_in(data: Any) -> tuple[Happening, ...]:
    """Return what happened again."""
    return tuple(
        Happening(
            each.turn,
            each.kind,
            each.subject,
            None if each.side is None else Side.of(each.side),
            each.covert,
            each.amount,
        )
        for each in checked(_HAPPENINGS, data)
    )


def reasons_out(reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    """Return why orders are refused as plain data."""
    return [{"code": each.code, "order": each.order, "args": dict(each.args)} for each in reasons]


def reasons_in(data: Any) -> tuple[Reason, ...]:
    """Return the reasons again."""
    return tuple(Reason(each.code, each.order, each.args) for each in checked(_REASONS, data))
