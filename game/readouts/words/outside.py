"""What was done to a match from outside its rules, in words."""

from typing import Final

from game.language import Texts
from game.match.happenings import Happening, Kind
from game.readouts.words.names import Names
from game.readouts.words.units import factor_of, ruler_for, unit_of
from game.rules import Stock

__all__ = ["FROM_OUTSIDE", "STAFFING", "tell_from_outside", "tell_who"]

FROM_OUTSIDE: Final = frozenset(
    {
        Kind.INJECTED,
        Kind.STOCK_SET,
        Kind.GATE_SET,
        Kind.SEATED,
        Kind.PAUSED,
        Kind.RESUMED,
        Kind.NOTE,
        Kind.AGREED,
    }
)
"""Kinds of happenings that no rule brings about."""

STAFFING: Final = frozenset({Kind.SEATED, Kind.PAUSED, Kind.RESUMED, Kind.NOTE, Kind.AGREED})
"""Those of them that leave the board as it is: no news of the quarter's paper."""


def tell_from_outside(thing: Happening, names: Names) -> str:
    """Return what was done as a short line; the kind must be one of `FROM_OUTSIDE`."""
    texts = names.texts
    match thing.kind:
        case Kind.INJECTED:
            return texts("play-log-injected", event=names.event(thing.subject)[0])
        case Kind.STOCK_SET:
            stock = next(each for each in Stock if each.slug == thing.subject)
            return texts(
                "play-log-stock-set",
                stock=names.stock(stock),
                value=_value(stock, thing.amount, texts),
            )
        case Kind.GATE_SET:
            gate = names.ruleset.gates.slugs.index(thing.subject)
            return texts(
                f"play-log-gate-set-{names.gate_kind(gate)}",
                gate=names.gate(gate),
                setting=names.rate(gate, int(thing.amount)),
            )
        case Kind.SEATED if thing.side is not None:
            who, side = tell_who(thing.subject, texts), names.side(thing.side)
            return texts("play-log-seated", side=side, who=who)
        case Kind.NOTE:
            return texts("play-log-note", text=thing.subject)
    return texts(f"play-log-{thing.kind.value}")


def tell_who(slug: str, texts: Texts) -> str:
    """Return the name of who sits somewhere, as logs name them: a person or a persona."""
    name = f"player-{slug}"
    return texts(name) if texts.has(name) else slug


def _value(stock: Stock, amount: float, texts: Texts) -> str:
    unit = unit_of(stock)
    told = factor_of(unit) * amount
    return ruler_for(unit, (told,), texts).value(told)
