"""The scenario itself, for a window that has no copy of it: it is no secret to either side."""

from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from game.match.enclosure import enclose, take_out
from game.online.errors import WireError
from game.online.wire.forms import Form, checked
from game.scenario import Loaded, ScenarioError, find_by_digest, load_text
from game.scenario.part import Slug

__all__ = ["scenario_in", "scenario_out"]


class _Enclosed(Form):
    slug: Slug
    digest: str
    text_zlib_base64: str


_ENCLOSED = TypeAdapter(_Enclosed)


def scenario_out(loaded: Loaded) -> dict[str, Any]:
    """Return a scenario as plain data: its text, packed, and the digest of what it means.

    Raises:
        ValueError: it was put together without a text, and so cannot travel.
    """
    if not loaded.text:
        raise ValueError(f"the scenario {loaded.ruleset.slug} has no text that could be sent")
    return {
        "slug": loaded.ruleset.slug,
        "digest": loaded.ruleset.digest,
        "text_zlib_base64": enclose(loaded.text),
    }


def scenario_in(data: Any) -> Loaded:
    """Return the scenario, compiled here anew from its text where that very text is not known.

    Raises:
        WireError: it is no scenario, or means something else here: the two games differ.
    """
    form = checked(_ENCLOSED, data)
    try:
        text = take_out(form.text_zlib_base64)
        here = find_by_digest(form.digest, form.slug)
        if here is not None and here.text == text:
            return here
        loaded = load_text(text, Path(f"{form.slug}.yaml"))
    except (ScenarioError, ValueError) as error:
        raise WireError("unusable-scenario", scenario=form.slug, why=str(error)) from None
    if loaded.ruleset.digest != form.digest:
        facts = {"scenario": form.slug, "found": loaded.ruleset.digest, "expected": form.digest}
        raise WireError("other-digest", **facts)
    return loaded
