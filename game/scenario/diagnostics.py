"""Diagnostics: what pydantic found, said the way a colleague would say it.

One mistake gives one line: a misspelt key is not also reported as missing.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final, get_args, get_origin
from unicodedata import normalize

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.scenario import conditions, effects
from game.scenario.advice import (
    comparison_meant,
    full_width_in,
    number_meant,
    numbers_in,
    takes,
)
from game.scenario.domains import bounds_at
from game.scenario.findings import Problem, Route, nearest, suggest
from game.scenario.models import FORMAT, Scenario
from game.scenario.part import Part
from game.scenario.walk import written_fields

__all__ = ["annotation_at", "models_in", "read_diagnostics", "route_of"]


def read_diagnostics(error: ValidationError, data: Any) -> list[Problem]:
    """Return the problems behind a validation error; ``data`` is what was validated."""
    details = error.errors(include_url=False)
    misspelt = _pair_misspelt(details)
    problems = []
    for detail in details:
        route = route_of(detail["loc"])
        if detail["type"] == "missing" and route in misspelt.values():
            continue
        if detail["type"] == "too_short" and _holds_another(route, details):
            continue  # it is short of the entry that is wrong
        problems.append(_problem(detail, route, misspelt.get(route), data))
    return problems


def route_of(loc: Iterable[str | int]) -> Route:
    """Return a location without the names of alternative forms, which are no keys."""
    return tuple(step for step in loc if not (isinstance(step, str) and step.startswith("[")))


def _holds_another(route: Route, details: list[ErrorDetails]) -> bool:
    routes = (route_of(each["loc"]) for each in details)
    return any(len(other) > len(route) and other[: len(route)] == route for other in routes)


def _pair_misspelt(details: list[ErrorDetails]) -> dict[Route, Route]:
    """Return for each unknown key the missing one that was probably meant."""
    missing = [route_of(each["loc"]) for each in details if each["type"] == "missing"]
    pairs: dict[Route, Route] = {}
    for each in details:
        if each["type"] != "extra_forbidden":
            continue
        route = route_of(each["loc"])
        beside = {str(other[-1]): other for other in missing if other[:-1] == route[:-1]}
        hint = suggest(str(route[-1]), beside)
        for key, other in beside.items():
            if hint == f"did you mean '{key}'?" and other not in pairs.values():
                pairs[route] = other
    return pairs


def _problem(detail: ErrorDetails, route: Route, meant: Route | None, data: Any) -> Problem:
    kind, context = detail["type"], detail.get("ctx", {})
    owner = _owner(route, data)
    if kind == "extra_forbidden":
        return _split_number(route, owner, data) or _unknown_key(detail, route, meant, owner)
    if kind == "missing":
        message = f"'{route[-1]}' is missing{owner}"
        return Problem(route, "missing-key", message, f"add '{route[-1]}: ...'")
    if kind == "form":
        return _unknown_form(detail, route)
    what = f"'{route[-1][:60]}'" if route and isinstance(route[-1], str) else "this"
    if route == ("format",) and isinstance(detail["input"], int) and detail["input"] > FORMAT:
        message = f"the file is in format {detail['input']}, and this game reads format {FORMAT}"
        hint = f"it needs a newer game; if it was written for this one, write {FORMAT}"
        return Problem(route, "newer-format", message, hint)
    if kind in _SAID:
        message, hint = _SAID[kind](detail["input"], context)
        advice, fix = _meant(detail)
        said = f"{what}{owner} {message}"
        return Problem(route, "wrong-value", said, advice or hint, fix=fix or None)
    at_key = detail["loc"][-1:] == ("[key]",)
    hint, about = str(context.get("suggestion", "")), str(context.get("advice", ""))
    # Our own codes have hyphens; pydantic's own words for what is rarely wrong have none.
    code, written = "wrong-value" if "_" in kind else kind, context.get("fix") or None
    return Problem(route, code, detail["msg"], hint, at_key=at_key, advice=about, fix=written)


def _owner(route: Route, data: Any) -> str:
    """Return `` in 'id'`` of the innermost part with an id around a value."""
    found = ""
    for step in route[:-1]:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(data, dict) and isinstance(data.get("id"), str):
            found = f" in '{data['id'][:60]}'"
    return found


def _split_number(route: Route, owner: str, data: Any) -> Problem | None:
    """A decimal comma in braces makes an entry of the decimals: ``{value: 0,07}``."""
    for step in route[:-1]:
        data = data[step]
    keys, key = list(data), str(route[-1])
    at = keys.index(route[-1])
    whole = data[keys[at - 1]] if at else None
    if not (key.isdigit() and data[route[-1]] is None and type(whole) is int):
        return None
    message = f"'{keys[at - 1]}'{owner} must be a number, found '{whole},{key}'"
    hint = f"write {whole}.{key}, decimals follow a point, not ','"
    place = (*route[:-1], keys[at - 1])
    return Problem(place, "wrong-value", message, hint, fix=f"{whole}.{key}", until=route)


def _unknown_key(detail: ErrorDetails, route: Route, meant: Route | None, owner: str) -> Problem:
    key, model = str(route[-1])[:60], _model_at(detail["loc"][:-1])
    for forms, advice in _FORMS:
        if model.__name__ in forms.values() and key in forms:
            form = next(form for form, name in forms.items() if name == model.__name__)
            message = f"'{key}' cannot stand beside '{form}'{owner}"
            return Problem(route, "two-forms", message, advice, at_key=True)
    known = [field.key for field in written_fields(model)]
    fix = str(meant[-1]) if meant else nearest(key, known)
    hint = f"did you mean '{fix}'?" if fix else suggest(key, known)
    if sign := full_width_in(key):
        plain = normalize("NFKC", key).strip()
        hint = f"write '{plain}' instead of '{key}': '{sign}' is no sign of ASCII"
        fix = plain if plain.split(":")[0] in known else None
    message = f"unknown key '{key}'{owner}"
    return Problem(route, "unknown-key", message, hint, at_key=True, fix=fix)


_FORMS: Final = (
    (conditions.FORMS, "list both under 'all' or 'any'"),
    (effects.FORMS, "write them as two effects"),
)


def _unknown_form(detail: ErrorDetails, route: Route) -> Problem:
    forms = str(detail.get("ctx", {}).get("forms", "")).split(", ")
    found = detail["input"]
    keys = list(found) if isinstance(found, dict) else []
    message = detail["msg"]
    if keys:
        fix = next((near for near in (nearest(key, forms) for key in keys) if near), None)
        hint = f"did you mean '{fix}'?" if fix else ""
        if sign := full_width_in(keys[0]):
            plain = normalize("NFKC", keys[0]).strip()
            hint = f"write '{plain}' instead of '{keys[0]}': '{sign}' is no sign of ASCII"
            fix = plain if plain.split(":")[0] in forms else None
        known = f"begin with one of {', '.join(forms)}"
        at = next((key for key in keys if fix and nearest(key, forms) == fix), keys[0])
        return Problem((*route, at), "unknown-form", message, hint or known, at_key=True, fix=fix)
    if isinstance(found, str) and (written := comparison_meant(found)):
        return Problem(route, "unknown-form", message, f"write {written}", fix=written)
    if isinstance(found, list) and "all" in forms:
        return Problem(route, "unknown-form", message, "write {all: [...]} around the list")
    hint = f"write {{{forms[0]}: ...}} or one of {', '.join(forms[1:])}"
    return Problem(route, "unknown-form", message, hint)


def _model_at(loc: Iterable[str | int]) -> type[Part]:
    """Return the model that a location leads to, through lists, mappings and forms."""
    return models_in(annotation_at(loc))[0]


def annotation_at(loc: Iterable[str | int]) -> Any:
    """Return what may stand at a location, as the models say it."""
    annotation: Any = Scenario
    for step in loc:
        annotation = _step(annotation, step)
    return annotation


def _step(annotation: Any, step: str | int) -> Any:
    if isinstance(step, str) and step.startswith("["):
        return _form_in(annotation, step)
    for model in models_in(annotation):
        for field in written_fields(model):
            if field.key == step:
                info = model.model_fields[field.attribute]
                return (info.annotation, *info.metadata)
    return annotation  # a position in a list or a name in a mapping keeps what is in it


def _arguments(annotation: Any) -> tuple[Any, ...]:
    if isinstance(annotation, tuple):
        return annotation
    arguments = get_args(annotation)
    metadata = getattr(annotation, "__metadata__", ())
    return (*arguments, *metadata) if get_origin(annotation) is None else arguments


def _form_in(annotation: Any, tag: str) -> Any:
    for inner in _arguments(annotation):
        if any(getattr(each, "tag", None) == tag for each in getattr(inner, "__metadata__", ())):
            return inner
        found = _form_in(inner, tag)
        if found is not None:
            return found
    return None


def models_in(annotation: Any) -> list[type[Part]]:
    """Return the models in an annotation, outermost first."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return [annotation]
    return [model for inner in _arguments(annotation) for model in models_in(inner)]


def _show(value: Any) -> str:
    """Return a value as an author would name it."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f"the text '{value[:40]}{'...' if len(value) > 40 else ''}'"
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else f"{value:g}"


def _expects(what: str, hint: str) -> Callable[[Any, dict[str, Any]], tuple[str, str]]:
    return lambda value, context: (f"must be {what}, found {_show(value)}", hint)


def _meant(detail: ErrorDetails) -> tuple[str, str]:
    """Return advice on a value of the wrong kind and what to write; both empty if that is open."""
    value, loc = detail["input"], list(detail["loc"])
    within = bounds_at(route_of(loc))
    while loc and isinstance(loc[-1], str) and loc[-1].startswith("["):
        loc.pop()
    listed = bool(loc) and isinstance(loc[-1], int)
    loc = loc[:-1] if listed else loc
    models = models_in(annotation_at(loc[:-1])) if loc else []
    if not models:
        return "", ""
    if detail["type"] in _NO_MAPPING and isinstance(value, str | int | float):
        return _keys_meant(models_in(annotation_at(loc))), ""
    if listed and isinstance(value, str) and (rungs := numbers_in(value)):
        return f"put commas between them: {rungs}", rungs
    if detail["type"] in ("float_type", "int_type") and isinstance(value, str):
        meant = number_meant(value, models[0], loc[-1], within, listed=listed)
        if meant is not None:
            return ", ".join(("write " + meant[0], *filter(None, meant[1:]))), meant[0]
    if detail["type"] == "string_type" and isinstance(value, int | float):
        if takes(models[0], loc[-1], [str(value)] if listed else str(value)):
            return f'write "{value}"', f'"{value}"'
        return "write a name that begins with a letter", ""
    return _word_meant(detail["type"], value, detail.get("ctx", {}))


def _keys_meant(models: list[type[Part]]) -> str:
    """Return how a short part is written; empty where it has too many keys to show."""
    keys = [field.key for field in written_fields(models[0])] if models else []
    told = ", ".join(f"{key}: ..." for key in keys)
    return f"write {{{told}}}" if 0 < len(keys) <= _FEW_KEYS else ""


_NO_MAPPING: Final = ("model_type", "model_attributes_type")
_FEW_KEYS: Final = 4


def _word_meant(kind: str, value: Any, context: dict[str, Any]) -> tuple[str, str]:
    """Return advice on a word where one of few is meant, and which of them to write."""
    if kind == "bool_type" and str(value).lower() in _TRUTHS:
        word = _TRUTHS[str(value).lower()]
        return f"write {word}", word
    if kind == "int_from_float" and isinstance(value, float) and value.is_integer():
        return f"write {value:.0f}", f"{value:.0f}"
    if kind == "literal_error" and isinstance(value, str):
        return "", nearest(value, _words_of(context)) or ""
    return "", ""


_TRUTHS: Final = {
    **dict.fromkeys(("yes", "on", "y", "1"), "true"),
    **dict.fromkeys(("no", "off", "n", "0"), "false"),
}
"""What YAML of old, and people, write for true and false."""


def _words_of(context: dict[str, Any]) -> list[str]:
    return str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")


def _bound(word: str, key: str) -> Callable[[Any, dict[str, Any]], tuple[str, str]]:
    def say(value: Any, context: dict[str, Any]) -> tuple[str, str]:
        return f"is {_show(value)}", f"it must be {word} {context[key]:g}"

    return say


def _literal(value: Any, context: dict[str, Any]) -> tuple[str, str]:
    known = _words_of(context)
    if len(known) == 1:
        return f"must be {known[0]}, found {_show(value)}", f"write {known[0]}"
    if not isinstance(value, str):
        return f"must be one of {', '.join(known)}, found {_show(value)}", "choose one"
    return f"is {_show(value)}", suggest(value, known)


_MAPPING = _expects("a mapping", "write 'key: value' lines under it")
_SAID: Final[dict[str, Callable[[Any, dict[str, Any]], tuple[str, str]]]] = {
    "string_type": _expects("text", "put it in quotation marks"),
    "string_too_short": lambda value, context: ("is empty", "write a text or remove the key"),
    "string_too_long": lambda value, context: ("is too long", "shorten it"),
    "float_type": _expects("a number", "write a number"),
    "int_type": _expects("a whole number", "write a whole number"),
    "int_from_float": _expects("a whole number", "write a whole number"),
    "bool_type": _expects("true or false", "write true or false"),
    "finite_number": _expects("a finite number", "write a smaller number"),
    "tuple_type": _expects("a list", "start each entry with '- ', or write [...]"),
    "dict_type": _MAPPING,
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "too_short": lambda value, context: ("has too few entries", "add at least one"),
    "too_long": lambda value, context: ("has too many entries", f"at most {context['max_length']}"),
    "greater_than": _bound("more than", "gt"),
    "greater_than_equal": _bound("at least", "ge"),
    "less_than": _bound("less than", "lt"),
    "less_than_equal": _bound("at most", "le"),
    "literal_error": _literal,
}
