"""What each order changed in a quarter is told in sentences, as the cards of the reveal show it."""

from pathlib import Path

import pytest

from game.language import LANGUAGES
from game.match.shared_screen import known_to_all
from game.readouts.quarter.order_effects import effects_of_orders
from game.rules import NO_ORDER, Side
from game.text.telling_turns import tell_changed, tell_reveal
from tests.matches import a_table, names_of, watched
from tests.text.conversation import talk


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", Side)
def test_each_order_is_told_with_every_meter_that_it_moved_and_why(
    side: Side, language: str
) -> None:
    table, names = watched(20), names_of(watched(20), language)
    for turn in (1, 8, 13):
        report = table.report(side, turn)
        lines = list(tell_changed(report, names, side))
        effects = effects_of_orders(report, names, side)
        menus = [table.ruleset.menus[whose] for whose in Side]
        given = [
            (menus[whose][order], changed)
            for whose in Side
            for order, changed in zip(
                [order for order in report.orders[whose] if order != NO_ORDER],
                effects[whose],
                strict=True,
            )
        ]

        assert len(lines) == len(given) > 0
        for line, (action, changed) in zip(lines, given, strict=True):
            assert names.action(action) in line
            for effect in changed:
                assert effect.moved.label in line
                assert effect.moved.change.text in line
                assert effect.cause in line
            assert changed or names.texts("reveal-effects-none") in line


def test_an_order_that_moved_nothing_yet_says_so() -> None:
    """A programme that takes quarters to bear fruit is not left out of what is told."""
    table, names = watched(20), names_of(watched(20))
    nothing = names.texts("reveal-effects-none")
    told = [
        line
        for turn in range(1, 21)
        for line in tell_reveal(table.report(Side.US, turn), names, Side.US)
    ]

    assert all(line.count(nothing) <= 1 for line in told)
    assert sum(line.endswith(nothing) for line in told) == sum(
        not changed
        for turn in range(1, 21)
        for hand in effects_of_orders(table.report(Side.US, turn), names, Side.US)
        for changed in hand
    )


def test_what_a_covert_order_changed_is_not_told_to_both() -> None:
    table = a_table(us="human", china="human")
    menu = table.ruleset.menus[Side.CHINA]
    covert = next(at for at, each in enumerate(menu) if each.slug == "special-stockpile")
    table.submit(Side.US, [NO_ORDER] * table.ruleset.slots[Side.US])
    rest = [NO_ORDER] * (table.ruleset.slots[Side.CHINA] - 1)
    table.submit(Side.CHINA, [covert, *rest])
    table.advance()
    names = names_of(table)
    own = list(tell_changed(table.report(Side.CHINA, 1), names, Side.CHINA))
    shared = list(tell_changed(known_to_all(table, 1), names, Side.US))

    assert any(names.action(menu[covert]) in line for line in own)
    assert shared == []


def test_the_report_tells_it_too(checkout: Path, tmp_path: Path) -> None:
    lines = ["give invest-frontier-rd", "commit", "yes", "report", "quit"]
    said = talk(checkout, tmp_path, lines, "--china", "hedger", "--seed", "3").stdout

    told = [line for line in said.splitlines() if "United States, Frontier R&D: " in line]
    assert len(told) == 2
    assert all("US roadmap +" in line for line in told)
    assert "What each order changed:" in said


def test_a_side_that_gave_no_order_is_told_so_once() -> None:
    """However many slots it left empty."""
    table = a_table(china="human")
    for side in Side:
        table.submit(side, [NO_ORDER] * table.ruleset.slots[side])
    assert table.advance()

    told = list(tell_reveal(table.report(Side.US, 1), names_of(table, "en"), Side.US))

    assert "United States: no order" in told
    assert "China: no order" in told
