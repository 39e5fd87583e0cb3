"""A what-if as a figure: two bands of final leads, one under the other, and a table."""

from collections.abc import Iterator
from typing import Final

from game.language import Texts
from game.page.frame import line, text
from game.page.markup import element, tabulate, words
from game.readouts.ending.what_if import EndsReadout, WhatIfReadout

__all__ = ["draw_what_if"]

WIDTH: Final = 440
HEIGHT: Final = 128
INSET: Final = 10
TITLE: Final = 12.0
ROWS: Final = (52.0, 90.0)
"""Middle of the band of each variant."""
FOOT: Final = 102.0
LABEL: Final = 116.0
THICK: Final = 14.0
"""Of the inner band; the outer one is a third of it."""


def draw_what_if(told: WhatIfReadout, texts: Texts) -> str:
    """Return a figure: the question, both bands, the answer, and a table."""
    caption = element("figcaption", element("b", words(told.question), kind=told.owner.value))
    answer = element("p", words(told.answer))
    return element(
        "figure", caption, _picture(told, texts), answer, _table(told, texts), kind="what-if"
    )


def _picture(told: WhatIfReadout, texts: Texts) -> str:
    drawn: list[str] = []
    for value in (told.low, told.low / 2, 0.0, told.high / 2, told.high):
        x = _x(told, value)
        drawn.append(line(x, TITLE + 10.0, x, FOOT, "mark" if value == 0.0 else "grid"))
        drawn.append(text(x, LABEL, texts.number(abs(value)), "middle"))
    drawn.append(text(INSET, TITLE, told.left, "start", "end china"))
    drawn.append(text(WIDTH - INSET, TITLE, told.right, "end", "end us"))
    for middle, variant in zip(ROWS, told.variants, strict=True):
        drawn += _band(told, variant, middle)
    label = texts.run_in((told.question, *(_said(each, texts) for each in told.variants)))
    return element("svg", *drawn, viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img", aria_label=label)


def _x(told: WhatIfReadout, value: float) -> float:
    share = (value - told.low) / (told.high - told.low)
    return INSET + 14.0 + (WIDTH - 2 * (INSET + 14.0)) * share


def _band(told: WhatIfReadout, variant: EndsReadout, middle: float) -> Iterator[str]:
    ends = [_x(told, value) for value in variant.spans]
    for left, right, thick in ((ends[0], ends[4], THICK / 3), (ends[1], ends[3], THICK)):
        yield element(
            "rect",
            x=f"{left:.1f}",
            y=f"{middle - thick / 2:.1f}",
            width=f"{max(1.0, right - left):.1f}",
            height=f"{thick:.1f}",
            kind="band",
        )
    yield line(ends[2], middle - THICK / 2 - 2, ends[2], middle + THICK / 2 + 2, "median")
    yield text(INSET, middle - THICK - 3.0, variant.label, "start", "end")


def _said(variant: EndsReadout, texts: Texts) -> str:
    return texts("text-figure", label=variant.label, value=variant.lead)


def _table(told: WhatIfReadout, texts: Texts) -> str:
    head = [
        ("", ""),
        (words(texts("what-if-lead")), "number"),
        *(
            (words(texts("what-if-wins", side=texts.standing[side])), "number")
            for side in ("us", "china")
        ),
    ]
    rows = [[words(each.label), words(each.lead), *map(words, each.wins)] for each in told.variants]
    return tabulate(head, rows, label=told.question)
