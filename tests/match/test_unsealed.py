"""What is chosen and not yet sealed is kept beside the save, each side's apart."""

from pathlib import Path

import pytest

from game.match import LocalTable
from game.match.slots import companions, unsealed_of
from game.match.unsealed import Unsealed
from game.rules import Side
from game.scenario import load_scenario


def a_table() -> LocalTable:
    """Two people at quick-start."""
    return LocalTable(load_scenario("quick-start"), 5)


def order(table: LocalTable, side: Side, number: int) -> int:
    """An order that a side can give now."""
    seen = table.observe(side)
    able = [at for at in range(len(seen.ruleset.menus[side])) if not seen.reasons(at)]
    return able[number]


def test_what_each_side_chose_is_there_again(tmp_path: Path) -> None:
    table, save = a_table(), tmp_path / "auto-1.jsonl"
    us, china = order(table, Side.US, 0), order(table, Side.CHINA, 1)
    kept = Unsealed(table, lambda: save)
    kept.keep(Side.US, [us])
    kept.keep(Side.CHINA, [china])

    again = Unsealed(table, lambda: save)

    assert again.of(Side.US) == (us,)
    assert again.of(Side.CHINA) == (china,)
    assert unsealed_of(save) in companions(save), "it goes when its save goes"
    assert sorted(path.name for path in tmp_path.iterdir()) == [unsealed_of(save).name]


def test_what_was_chosen_in_another_position_is_not_given_in_this_one(tmp_path: Path) -> None:
    table, save = a_table(), tmp_path / "auto-1.jsonl"
    kept = Unsealed(table, lambda: save)
    kept.keep(Side.US, [order(table, Side.US, 0)])
    for side in Side:
        table.submit(side, ())
    table.advance()

    assert kept.of(Side.US) == ()
    assert Unsealed(table, lambda: save).of(Side.US) == ()
    kept.keep(Side.CHINA, [order(table, Side.CHINA, 0)])
    assert Unsealed(table, lambda: save).of(Side.US) == ()


def test_the_same_choice_is_not_written_twice(tmp_path: Path) -> None:
    table, save = a_table(), tmp_path / "auto-1.jsonl"
    kept = Unsealed(table, lambda: save)
    kept.keep(Side.US, [])
    assert not unsealed_of(save).exists()
    kept.keep(Side.US, [order(table, Side.US, 0)])
    stamp = unsealed_of(save).stat()
    kept.keep(Side.US, [order(table, Side.US, 0)])

    assert unsealed_of(save).stat().st_ino == stamp.st_ino


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"after": 1}', '{"after": "x", "us": 3, "china": []}', "\x00"],
)
def test_a_spoilt_file_costs_the_choice_and_nothing_else(text: str, tmp_path: Path) -> None:
    table, save = a_table(), tmp_path / "auto-1.jsonl"
    unsealed_of(save).write_text(text, encoding="utf-8")

    assert Unsealed(table, lambda: save).of(Side.US) == ()


@pytest.mark.parametrize("slugs", ['["no-such-order"]', '["ban-licence-h200", "ban-licence-h200"]'])
def test_orders_that_cannot_be_given_are_not_offered(slugs: str, tmp_path: Path) -> None:
    table, save = a_table(), tmp_path / "auto-1.jsonl"
    start = table.log.header.start
    text = f'{{"after": "{start}", "us": {slugs}, "china": []}}'
    unsealed_of(save).write_text(text, encoding="utf-8")

    assert Unsealed(table, lambda: save).of(Side.US) == ()


def test_a_disk_that_takes_nothing_does_not_disturb_the_choosing(tmp_path: Path) -> None:
    (tmp_path / "saves").touch()  # a file where the folder should be
    table, chosen = a_table(), []
    kept = Unsealed(table, lambda: tmp_path / "saves" / "auto-1.jsonl")
    chosen = [order(table, Side.US, 0)]
    kept.keep(Side.US, chosen)

    assert kept.of(Side.US) == tuple(chosen)
