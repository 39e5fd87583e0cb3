"""Directions for people: a table in the terminal, and the same table as a section of RESULTS.md."""

from collections.abc import Iterator
from typing import Any

from game.language import LANGUAGES, Texts
from game.language.numerals import MINUS
from game.scenario import Loaded, telling_of
from game.studies.console import StudyConsole, print_rows
from game.studies.results import Outputs, markdown_table, write_section

__all__ = ["tell_directions", "write_directions"]

Json = dict[str, Any]

HEADS = ("claim", "aim", "figure", "holds", "q05", "q50", "q95", "share")


def tell_directions(found: Json, loaded: Loaded, texts: Texts) -> None:
    """Print the directions."""
    texts = telling_of(loaded.scenario, texts)
    console = StudyConsole()
    console.print(_about(found, loaded, texts))
    heads = [texts(f"direction-head-{head}") for head in HEADS]
    print_rows(console, heads, _rows(found, texts), texts)


def write_directions(found: Json, loaded: Loaded, outputs: Outputs) -> None:
    """Write the section of RESULTS.md, in which there is room for what moves each figure most."""
    texts = telling_of(loaded.scenario, Texts.load(LANGUAGES[0]))
    heads = [texts(f"direction-head-{head}") for head in (*HEADS, "moved")]
    rows = [
        (*row, ", ".join(each["moved_by"]).replace("-", MINUS))
        for row, each in zip(_rows(found, texts), found["directions"], strict=True)
    ]
    asked = f"--sets {found['sets']} --spread {found['spread']:g} --seed {found['seed']}"
    parts = [
        "## " + texts("direction-title", scenario=texts.pick(loaded.scenario.title)),
        f"{_about(found, loaded, texts)} {texts('direction-about-moved')}",
        f"```sh\npython main.py study directions {outputs.subject} {asked} --results\n```",
        markdown_table(heads, rows),
    ]
    write_section(f"directions-{outputs.name}", "\n\n".join(parts), outputs.results)


def _about(found: Json, loaded: Loaded, texts: Texts) -> str:
    return texts(
        "direction-about",
        scenario=texts.pick(loaded.scenario.title),
        sets=found["sets"],
        spread=texts.percent(found["spread"]),
        seed=str(found["seed"]),
        rules=str(found["rules_version"]),
        digest=found["digest"],
    )


def _rows(found: Json, texts: Texts) -> Iterator[tuple[str, ...]]:
    for each in found["directions"]:
        yield (
            texts(f"direction-{each['direction']}"),
            _aim(each, texts),
            _figure(each["figure"], texts),
            "✓" if each["holds"] else "✗",
            *(_figure(each[quantile], texts) for quantile in ("q05", "q50", "q95")),
            texts.percent(each["holds_share"]),
        )


def _aim(direction: Json, texts: Texts) -> str:
    least, most = direction["least"], direction["most"]
    if most is None:
        if least == 0.0:
            return texts("direction-aim-ahead")
        return texts("direction-aim-at-least", low=_figure(least, texts))
    if least == 0.0:
        return texts("direction-aim-at-most", high=_figure(most, texts))
    low, high = (_figure(end, texts) for end in (least, most))
    return texts("direction-aim-between", low=low, high=high)


def _figure(value: float, texts: Texts) -> str:
    """A figure with about three digits."""
    return texts.number(value, 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2)
