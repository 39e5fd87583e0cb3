"""Naming: what messages call the sides and the turns of a scenario."""

from collections.abc import Mapping
from itertools import zip_longest
from typing import Final

from game.language import STANDING, Texts
from game.rules.sides import SIDES, Side
from game.scenario.board import SidePart
from game.scenario.models import Scenario

__all__ = ["telling_of"]

_PERIODS: Final = {1: "month", 3: "quarter", 6: "half", 12: "year"}
"""Turns that have a name of their own, by their months."""


def telling_of(scenario: Scenario, texts: Texts) -> Texts:
    """Return ``texts`` with the scenario's own words, names for its sides, and length of a turn.

    A message says ``$us`` or ``$china`` for a name on its own, ``$us-text`` inside a sentence,
    ``$us-adjective`` before a thing, ``$us-short`` where there is little room and ``$us-sign`` for
    a letter or two, ``$us-parliament`` for what passes its laws. ``$period`` is what a turn is
    called, ``$periods`` the same after a number, ``$period-short`` where there is little room.
    """
    values: dict[str, str] = {}
    for side, sign in zip(SIDES, _signs(scenario, texts), strict=True):
        part = scenario.sides.of(side)
        name, forms = texts.pick(part.name), part.forms
        values[side.slug] = name
        values[f"{side.slug}-text"] = _form(forms.in_text, name, texts)
        values[f"{side.slug}-adjective"] = _form(forms.adjective, name, texts)
        values[f"{side.slug}-short"] = _form(forms.short, name, texts)
        values[f"{side.slug}-sign"] = _form(forms.sign, sign, texts)
        values[f"{side.slug}-parliament"] = _parliament(part, side, texts)
    length = _PERIODS.get(scenario.calendar.months_per_turn, "turn")
    values |= {each: texts(f"{each}-{length}") for each in ("period", "periods", "period-short")}
    words = {message: texts.pick(text) for message, text in scenario.words.items()}
    return texts.told(values, words, scenario.icons)


def _form(form: str | Mapping[str, str], name: str, texts: Texts) -> str:
    """Return a form of a name; English forms are no help to another language."""
    if isinstance(form, str):
        return form or name
    return form.get(texts.language, name)


def _parliament(part: SidePart, side: Side, texts: Texts) -> str:
    """Return what passes a side's laws: that of the country which it is called, or any."""
    if part.forms.parliament:
        return texts.pick(part.forms.parliament)
    usual = texts.pick(part.name) == texts(f"{STANDING}{side.slug}")
    return texts(f"{STANDING}{side.slug}-parliament") if usual else texts("naming-parliament")


def _signs(scenario: Scenario, texts: Texts) -> tuple[str, str]:
    """Return the first letters by which the names of both sides differ."""
    us, china = (
        _form(part.forms.short, texts.pick(part.name), texts)
        for part in (scenario.sides.us, scenario.sides.china)
    )
    for one, other in zip_longest(us, china, fillvalue=""):
        if one.casefold() != other.casefold():
            return (one or us[-1]).upper(), (other or china[-1]).upper()
    return us[:1].upper(), china[:1].upper()
