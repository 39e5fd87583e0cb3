"""A match on this computer, saved at every step and taken up again where it was left."""

from pathlib import Path

import numpy as np
import pytest

from game.match import LocalTable, Log, Saves, UnwritableSave
from game.match.lines import parse, write
from game.match.slots import read
from game.players import find
from game.rules import SIDES, Side, fingerprint
from game.scenario import load_scenario


def a_table(keep: object = None, *, seed: int = 5) -> LocalTable:
    assert keep is None or callable(keep)
    return LocalTable(load_scenario("h200-deal"), seed, None, find("hedger").policy, keep=keep)


def first_legal(table: LocalTable) -> tuple[int, ...]:
    return (int(np.nonzero(table.observe(Side.US).legal[0])[0][0]),)


def test_the_opening_each_commitment_and_each_turn_are_saved() -> None:
    """Autosave from turn 0 on: there is no instant at which something committed could be lost."""
    kept: list[Log] = []
    table = a_table(kept.append)

    table.submit(Side.US, first_legal(table))
    table.withdraw(Side.US)
    table.submit(Side.US, ())
    table.advance()

    assert [(len(log.turns), log.pending[Side.US]) for log in kept] == [
        (0, None),
        (0, (table.ruleset.menus[Side.US][first_legal(a_table())[0]].slug,)),
        (0, None),
        (0, ()),
        (1, None),
    ]


def test_a_match_taken_up_again_is_the_match_that_was_left() -> None:
    kept: list[Log] = []
    table = a_table(kept.append)
    for _ in range(6):
        table.submit(Side.US, first_legal(table))
        table.advance()
    table.submit(Side.US, first_legal(table))
    saved = parse(write(kept[-1]))

    again = LocalTable.resume(
        saved, load_scenario("h200-deal"), None, find("hedger").policy, keep=kept.append
    )

    assert again.committed(Side.US)
    assert kept[-1] == saved
    assert again.since(0) == table.since(0)
    for each in (table, again):
        each.advance()
    for side in SIDES:
        one, other = table.observe(side), again.observe(side)
        assert fingerprint(one.known) == fingerprint(other.known)
    assert again.log == table.log


def test_a_finished_match_can_be_looked_at_again() -> None:
    table = LocalTable(
        load_scenario("h200-deal"), 3, find("hawk").policy, find("self-reliance-planner").policy
    )
    while table.result is None:
        table.advance()

    again = LocalTable.resume(parse(write(table.log)), load_scenario("h200-deal"))

    assert again.result is not None
    assert again.log.end == table.log.end
    assert again.since(0) == table.since(0)


def test_the_match_goes_on_when_it_cannot_be_saved(tmp_path: Path) -> None:
    """A full disk is told to the player and costs no turn."""
    (tmp_path / "file").touch()
    table = a_table(Saves(tmp_path / "file").keeper())

    table.submit(Side.US, ())

    assert isinstance(table.unsaved, UnwritableSave)
    assert table.advance()


def test_a_problem_with_saving_is_forgotten_once_it_is_gone(tmp_path: Path) -> None:
    in_the_way = tmp_path / "saves"
    in_the_way.touch()
    table = a_table(Saves(in_the_way).keeper())
    in_the_way.unlink()

    table.submit(Side.US, ())

    assert table.unsaved is None
    assert read(next(in_the_way.iterdir())) == table.log


def test_secrets_are_lifted_when_the_match_is_over() -> None:
    """Full curves after the game, only public ones during it."""
    table = LocalTable(
        load_scenario("h200-deal"), 3, find("dealmaker").policy, find("pragmatic-buyer").policy
    )
    during = []
    while table.result is None:
        table.advance()
        if table.result is None:
            during.append(table.history(Side.US)[-1].known.stock)

    after = [seen.known.stock for seen in table.history(Side.US)]
    truth = [seen.known.stock for seen in table.history(Side.CHINA)]
    np.testing.assert_array_equal(np.array(after), np.array(truth))
    assert not np.array_equal(np.array(during), np.array(truth)[1:-1])


@pytest.mark.parametrize("seed", [0, 2**64 - 1])
def test_any_seed_that_fits_in_a_save_can_be_played(seed: int) -> None:
    table = a_table(seed=seed)
    table.submit(Side.US, ())

    assert table.advance()
    assert parse(write(table.log)).header.seed == seed
