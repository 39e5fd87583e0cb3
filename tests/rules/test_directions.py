"""What the source article argues holds as means of 500 matches with common chance.

Scripts that never look at the rival are compared over the same seeds, events included; only the
rolling of the window needs judgement, and there the dealmaker plays. No figure is asserted, only
directions: what the article claims would be refuted by the opposite sign.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TypeAlias

import numpy as np
import pytest

from game.players import find
from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import SIDES, Orders, State, Stock, observe, start, step
from game.rules.arrays import Array
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity
from tests.builders import the_ruleset

MATCHES = 500
YEAR = 4
"""Quarters: what is near."""
END = 20

Script: TypeAlias = Callable[[Position], Iterator[Wish]]


# --- Scripts -------------------------------------------------------------------------------------


def sell_the_h200(position: Position) -> Iterator[Wish]:
    """US: a fixed window. The H200 against a quarter of its price, and nothing newer, ever."""
    gate = position.ruleset.gates.slugs.index("licence-h200")
    yield Wish(True, position.levied(gate, 0.25))


def close_everything(position: Position) -> Iterator[Wish]:
    """US: every licence and every channel, as fast as political capital allows."""
    for chip in position.chips:
        yield Wish(chip.has_shipped, position.banned(chip.licence))
    for gate in (position.channels.equipment, position.channels.memory, position.channels.cloud):
        yield Wish(True, position.banned(gate))


def sell_the_frontier(position: Position) -> Iterator[Wish]:
    """US: the best chip that has shipped, without a levy."""
    better_sold = position.nowhere
    for chip in position.chips:
        yield Wish(chip.has_shipped & ~better_sold, position.opened(chip.licence))
        better_sold = better_sold | chip.has_shipped


def consent(position: Position) -> Iterator[Wish]:
    """China: whatever is offered may be bought."""
    for chip in position.chips:
        yield Wish(chip.has_shipped, position.opened(chip.consent))


def refuse(position: Position) -> Iterator[Wish]:
    """China: whatever is offered is turned back at customs."""
    for chip in position.chips:
        yield Wish(
            chip.has_shipped & position.passable(chip.licence), position.banned(chip.consent)
        )


SCRIPTS: dict[str, Script] = {
    script.__name__: script
    for script in (sell_the_h200, close_everything, sell_the_frontier, consent, refuse)
}


# --- Matches -------------------------------------------------------------------------------------


def player(name: str) -> Persona:
    policy = find(name).policy if name not in SCRIPTS else Persona(name, SCRIPTS[name])
    assert isinstance(policy, Persona)
    return policy


@cache
def course(us: str, china: str) -> Sequence[State]:
    """500 matches between two policies, after each of their turns."""
    rules = the_ruleset()
    state = start(rules, np.arange(1, MATCHES + 1, dtype=np.uint64))
    players, states = (player(us), player(china)), [state]
    for _ in range(END):
        given = [
            who.choose_batch(observe(rules, state, side), state.seed)
            for who, side in zip(players, SIDES, strict=True)
        ]
        state = step(rules, state, Orders(*given), ledger=False, check=False).state
        states.append(state)
    return states


def each(us: str, china: str, what: Stock | str, turn: int) -> Array:
    """A stock or indicator of every match."""
    of = Quantity(stock=what) if isinstance(what, Stock) else Quantity(indicator=what)
    return read_quantity(of, the_ruleset(), course(us, china)[turn])


def mean(us: str, china: str, what: Stock | str, turn: int = END) -> float:
    """Its mean over all matches."""
    return float(each(us, china, what, turn).mean())


# --- Closing every gate --------------------------------------------------------------------------


def test_closing_every_gate_speeds_ascend_up() -> None:
    """The irony of the embargo: the money that cannot leave pays for the rival, with a delay."""
    for turn, ahead in ((2 * YEAR, 0.5), (END, 1.0)):
        closed, sold = (
            mean(us, "consent", Stock.CHINA_ROADMAP, turn)
            for us in ("close_everything", "sell_the_h200")
        )

        assert closed > sold + ahead
    # A generation comes at once: both may have the same to sell, and the starved one never more.
    assert all(
        mean("close_everything", "consent", "ascend_performance", turn)
        >= mean("sell_the_h200", "consent", "ascend_performance", turn)
        for turn in range(END + 1)
    )


def test_closing_every_gate_makes_china_self_reliant() -> None:
    """Sooner and in the end."""
    for turn in (YEAR, END):
        assert mean("close_everything", "consent", "self_reliance", turn) > mean(
            "sell_the_h200", "consent", "self_reliance", turn
        )


def test_closing_every_gate_lowers_chinas_compute_for_the_time_being() -> None:
    """That is what the embargo buys."""
    for turn in (2, YEAR, 2 * YEAR):
        assert mean("close_everything", "consent", "compute_installed_china_kh100e", turn) < mean(
            "sell_the_h200", "consent", "compute_installed_china_kh100e", turn
        )


# --- Opening the H200 under a levy ---------------------------------------------------------------


def test_selling_the_h200_raises_dependency() -> None:
    """Good enough, eighteen months behind, and on our software."""
    for turn in (YEAR, 2 * YEAR, END):
        assert mean("sell_the_h200", "consent", "dependency_cuda", turn) > mean(
            "close_everything", "consent", "dependency_cuda", turn
        )


def test_selling_the_h200_brings_revenue_only_if_china_consents() -> None:
    """A licence is not a sale."""
    assert mean("sell_the_h200", "consent", "levy_revenue_bn", YEAR) > 0.1
    assert mean("sell_the_h200", "refuse", "levy_revenue_bn") == 0


def test_selling_the_h200_raises_the_risk_of_diversion() -> None:
    """Chips that arrive can be put to any use."""
    for rival in (("close_everything", "consent"), ("sell_the_h200", "refuse")):
        assert mean("sell_the_h200", "consent", Stock.US_DIVERSION_RISK, YEAR) > mean(
            *rival, Stock.US_DIVERSION_RISK, YEAR
        )


# --- The window ----------------------------------------------------------------------------------


def lag(us: str) -> list[float]:
    return [mean(us, "consent", "legal_lag_months", turn) for turn in range(END + 1)]


def test_a_fixed_window_ages() -> None:
    """Sixteen months on the first day; the frontier moves on and the ceiling does not."""
    years = lag("sell_the_h200")[:: 2 * YEAR]

    assert years == sorted(years)
    assert years[-1] > years[0] + 24


def test_rolling_the_window_holds_the_lag_near_eighteen_months() -> None:
    """Within two quarters of the mark on average, and no worse in the last year than before.

    A generation a year means that the lag moves in steps; their mean is what policy can hold.
    """
    rolled, mark = lag("dealmaker"), the_ruleset().target_lag

    assert abs(np.mean(rolled[YEAR:]) - mark) <= 6
    assert np.mean(rolled[-YEAR:]) < np.mean(rolled[YEAR : 3 * YEAR]) + 3
    assert np.mean(rolled[-YEAR:]) < np.mean(lag("sell_the_h200")[-YEAR:]) - 18


# --- Refusing ------------------------------------------------------------------------------------


def test_refusing_costs_compute_now() -> None:
    """The models of the day are trained elsewhere."""
    for turn in (2, YEAR, 2 * YEAR):
        assert mean("sell_the_h200", "refuse", "compute_installed_china_kh100e", turn) < mean(
            "sell_the_h200", "consent", "compute_installed_china_kh100e", turn
        )


def test_refusing_gains_self_reliance_later() -> None:
    """One's own kitchen is built, by its own customers."""
    for turn in (2 * YEAR, END):
        assert mean("sell_the_h200", "refuse", "self_reliance", turn) > mean(
            "sell_the_h200", "consent", "self_reliance", turn
        )
    assert mean("sell_the_h200", "refuse", Stock.CHINA_ROADMAP) > mean(
        "sell_the_h200", "consent", Stock.CHINA_ROADMAP
    )


# --- The freeze ----------------------------------------------------------------------------------


def law(slug: str) -> int:
    """Where a law stands among them all."""
    return [each.slug for each in the_ruleset().laws].index(slug)


def passed(slug: str, us: str, china: str) -> float:
    """In what share of the matches a law has passed by the end."""
    return float(course(us, china)[END].law_passed[:, law(slug)].mean())


def test_pressure_passes_a_freeze() -> None:
    """Selling the frontier alarms Congress, closing every gate calms it."""
    alarmed = mean("sell_the_frontier", "consent", Stock.US_CONGRESS, 2)
    calmed = mean("close_everything", "consent", Stock.US_CONGRESS, 2)

    assert alarmed > calmed
    assert passed("overwatch-act", "sell_the_frontier", "consent") > 0.5
    for slug in ("overwatch-act", "safe-chips-act"):
        assert passed(slug, "close_everything", "consent") < 0.1


@pytest.mark.parametrize(
    ("slug", "turns", "spared"),
    [("overwatch-act", 8, {"h20", "h200"}), ("safe-chips-act", 10, {"h20"})],
)
def test_a_freeze_locks_its_gates_as_long_as_it_says(
    slug: str, turns: int, spared: set[str]
) -> None:
    """Whoever is in the White House: above what it spares nothing is licensed."""
    rules, states = the_ruleset(), course("sell_the_frontier", "consent")
    in_force = np.array([state.law_turns[:, law(slug)] for state in states])
    frozen = [
        int(rules.chips.licence[chip])
        for chip in rules.chips.traded
        if rules.chips.slugs[chip] not in spared
    ]
    checked = 0
    for match in range(MATCHES):
        began = np.nonzero(in_force[:, match] == turns)[0]
        # A match that has ended stays as it was: its locks run no further.
        if not len(began) or began[0] + turns > states[END].length[match]:
            continue
        for wait in range(turns + 1):
            state = states[began[0] + wait]
            # Another law may lock a gate for longer, none for less.
            assert (state.lock[match, frozen] >= turns - wait).all()
            if wait < turns:
                assert (state.gates[match, frozen] == rules.gates.closed[frozen]).all()
        checked += 1

    assert checked >= 5


def test_every_script_plays_a_whole_match() -> None:
    """Otherwise a comparison at the end would compare matches that ended early with others."""
    for us, china in (("close_everything", "consent"), ("sell_the_h200", "consent")):
        early = (course(us, china)[END].length < END).mean()

        assert early < 0.1
