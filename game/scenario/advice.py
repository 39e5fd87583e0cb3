"""Advice on a value: what its author meant, tried on the file's own rules before it is given."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any
from unicodedata import normalize

from pydantic import TypeAdapter, ValidationError

from game.rules.indicators import INDICATORS
from game.rules.stocks import Stock
from game.scenario.part import Part
from game.scenario.walk import written_fields

__all__ = ["comparison_meant", "full_width_in", "number_meant", "numbers_in", "takes"]

_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?")
_NUMBER = re.compile(r"-?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?")
_MINUS = str.maketrans(dict.fromkeys("\u2212\u2010\u2013\u2014", "-"))


_SIGNS = {">=": "at_least", "<=": "at_most", ">": "above", "<": "below"}
_COMPARISON = re.compile(r"\s*([a-z_]+)\s*(>=|<=|>|<)\s*(-?[0-9]+(?:\.[0-9]+)?)\s*")


def comparison_meant(written: str) -> str:
    """Return how a comparison that is written as in mathematics is written here; empty for others.

    >>> comparison_meant("tension >= 0.8"), comparison_meant("tension")
    ('{stock: tension, at_least: 0.8}', '')
    """
    found = _COMPARISON.fullmatch(written)
    if found is None:
        return ""
    name, sign, value = found.groups()
    kind = next((kind for kind, known in _QUANTITIES.items() if name in known), "")
    return f"{{{kind}: {name}, {_SIGNS[sign]}: {value}}}" if kind else ""


_QUANTITIES = {"stock": {stock.slug for stock in Stock}, "indicator": set(INDICATORS)}


def numbers_in(written: str) -> str:
    """Return numbers that stand without commas as they are listed; empty where there are none.

    >>> numbers_in("15 25 50"), numbers_in("15"), numbers_in("15 %")
    ('15, 25, 50', '', '')
    """
    parts = written.split()
    return ", ".join(parts) if len(parts) > 1 and all(map(_NUMBER.fullmatch, parts)) else ""


def full_width_in(text: str) -> str:
    """Return the first sign that only looks like one of ASCII; empty where there is none.

    >>> full_width_in("us_jobs："), full_width_in("h200")
    ('：', '')
    """
    return next((sign for sign in text if normalize("NFKC", sign) != sign), "")


def number_meant(
    written: str,
    model: type[Part],
    key: str | int,
    within: tuple[float, float],
    *,
    listed: bool = False,
) -> tuple[str, str] | None:
    """Return the number that a text stands for and what is wrong with it, None if for none.

    Of the numbers that it may stand for the first is returned that lies ``within`` and that the
    field takes, as an entry of its list where it is ``listed``.
    """
    found = [
        (number, why)
        for number, why in _readings(written)
        if within[0] <= float(number) <= within[1]
        and takes(model, key, [_as_yaml(number)] if listed else _as_yaml(number))
    ]
    return found[0] if found else None


def _as_yaml(number: str) -> float | int:
    return int(number) if re.fullmatch(r"-?[0-9]+", number) else float(number)


def _readings(written: str) -> Iterator[tuple[str, str]]:
    plain = normalize("NFKC", written).translate(_MINUS).strip()
    sign = next((each for each in written if normalize("NFKC", each).translate(_MINUS) != each), "")
    why = f"'{sign}' is no sign of ASCII" if sign.strip() else ""
    bare = plain.removesuffix("%").strip().replace("_", "").replace("'", "").replace(" ", "")
    if _THOUSANDS.fullmatch(bare):
        bare = bare.replace(",", "")
    elif bare.count(",") == 1:
        whole, part = bare.split(",")
        bare = f"{whole.replace('.', '')}.{part}"
        why = why or "decimals follow a point, not ','"
    if not _NUMBER.fullmatch(bare):
        return
    if plain.endswith("%"):
        yield bare, why or "without '%'"
        yield f"{float(bare) / 100:g}", why or "without '%'"
    else:
        yield bare, why


def takes(model: type[Part], key: str | int, value: Any) -> bool:
    """Tell whether a field of a model takes a value."""
    adapter = _adapter(model, key)
    if adapter is None:
        return True
    try:
        adapter.validate_json(json.dumps(value), strict=True)  # as the loader does
    except ValidationError:
        return False
    return True


@cache
def _adapter(model: type[Part], key: str | int) -> TypeAdapter[Any] | None:
    for field in written_fields(model):
        if field.key == key:
            info = model.model_fields[field.attribute]
            kind: Any = info.annotation
            for each in info.metadata:
                kind = Annotated[kind, each]
            return TypeAdapter(kind)
    return None
