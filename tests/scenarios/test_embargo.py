"""What the flagship argues, without chance and with no other orders: closed doors beside open ones.

Every direction is a claim of the source article or of those whom it is weighed against; its bounds
are wide enough for constants to move within them, and narrow enough to be refuted.
"""

from functools import cache

import pytest

from game.rules import Flow, Stock
from game.scenario import load_scenario
from game.studies.directions import DIRECTIONS, Direction, Worlds, worlds_of
from game.studies.policies import POLICIES

FIRST = (0, 1)
UNMET = {"levy-blackwell-two-years": "the volume rule is used up within two years at any levy"}
"""Claims that this scenario does not bear out, and why; `study directions` shows them so."""


@cache
def flagship() -> Worlds:
    return worlds_of(load_scenario("h200-deal"))


@pytest.mark.parametrize(
    "direction",
    [
        pytest.param(
            each,
            id=each.slug,
            marks=[pytest.mark.xfail(strict=True, reason=UNMET[each.slug])]
            if each.slug in UNMET
            else [],
        )
        for each in DIRECTIONS
    ],
)
def test_the_flagship_says_what_its_source_argues(direction: Direction) -> None:
    (figure,) = direction.read(flagship())
    print(f"{direction.slug}: {figure:.3f}, {direction.low:g} to {direction.high:g}")

    assert direction.holds(figure), f"{figure:.3f} [{direction.unit}]"


@pytest.mark.parametrize(
    "stock", [Stock.CHINA_ROADMAP, Stock.CHINA_FAB, Stock.CHINA_MEMORY, Stock.CHINA_ECOSYSTEM]
)
def test_that_money_becomes_technology_and_it_takes_years(stock: Stock) -> None:
    """Ascend, wafers, memory and tools: ahead under denial, and further ahead later."""
    courses = flagship().courses
    ahead = [
        float((courses.after("shut", stock, years) - courses.after("h200", stock, years))[0])
        for years in (1, 3, 5)
    ]

    assert 0 <= ahead[0] < ahead[1] < ahead[2]


def test_a_chip_sold_abroad_is_one_fewer_at_home() -> None:
    """While supply is short: the US adds less in the first year the more it sells."""
    added = [
        float(flagship().courses.total(policy, Flow.US_COMPUTE_ADDED, FIRST)[0])
        for policy in ("shut", "h200", "ultra")
    ]

    assert added[0] > added[1] > added[2]


@pytest.mark.parametrize("policy", POLICIES)
def test_what_stands_on_the_gates_stays(policy: str) -> None:
    """Else it would be no course of that policy."""
    opening, *later = flagship().courses.of(policy)

    assert all((state.gates == opening.gates).all() for state in later)
