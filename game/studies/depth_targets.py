"""The targets of the depth study: what a game with more than one good plan has to show."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from game.studies.order_worth import AIM

__all__ = ["Target", "targets"]

Json = dict[str, Any]

SKILL = {"easy": 0.8, "medium": 0.65, "hard": 0.65, "expert": 0.55}
"""Share of decided matches that a level should win against the next weaker player."""
MIXED, REPLIES, ENDINGS = 3, 4, 5
EVEN, ABOUT_EVEN, WITHIN = (0.45, 0.55), (0.4, 0.6), (0.35, 0.65)
"""Shares of decided matches that the US should win: in the game's main scenario; in any other, and
where the interval must lie there."""


@dataclass(frozen=True)
class Target:
    """One question, its answer, and whether the answer is good."""

    slug: str
    measured: float
    aim: str
    met: bool
    unit: str = "share"
    """``share`` or ``count``."""
    ci95: list[float] | None = None


def targets(found: Json, *, is_main: bool) -> list[Json]:
    """Return the targets, as JSON, for the findings of a study.

    Args:
        found: the findings.
        is_main: whether they are of the game's main scenario, which must be the most even.
    """
    every = [
        *_balance(found["mirror"], is_main),
        *_skill(found["skill"]),
        *_plans(found["plan_game"]),
        *_variety(found["mirror"], found["orders"]),
        _alive(found["alive_orders"]["share"]),
    ]
    return [asdict(each) for each in every]


def _balance(mirror: Json, is_main: bool) -> Iterator[Target]:
    us, ci95 = mirror["us_share_of_decided"], mirror["ci95"]
    low, high = EVEN if is_main else ABOUT_EVEN
    aim, met = f"{low * 100:.0f}-{high:.0%}", low <= us <= high
    if not is_main:
        least, most = WITHIN
        aim += f" ({least * 100:.0f}-{most:.0%})"
        met = met and least <= ci95[0] and ci95[1] <= most
    yield Target("balance", us, aim, met, ci95=ci95)
    yield Target("draws", mirror["draw_rate"], "< 15%", mirror["draw_rate"] < 0.15)
    early = mirror["early_rate"]
    yield Target("early", early, "5-35%", 0.05 <= early <= 0.35, ci95=mirror["early_ci95"])


def _skill(rows: list[Json]) -> Iterator[Target]:
    for row in rows:
        aim, share = SKILL[row["stronger"]], row["share_of_decided"]
        yield Target(
            f"skill-{row['stronger']}", share, f">= {aim:.0%}", share >= aim, ci95=row["ci95"]
        )


def _plans(game: Json) -> Iterator[Target]:
    idle = sum(len(each) for each in game["dominated"].values())
    yield Target("dominated", idle, "0", idle == 0, "count")
    for side in ("us", "china"):
        mixed, replies = len(game["support"][side]), game["different_best_replies"][side]
        yield Target(f"mixed-{side}", mixed, f">= {MIXED}", mixed >= MIXED, "count")
        yield Target(f"replies-{side}", replies, f">= {REPLIES}", replies >= REPLIES, "count")


def _variety(mirror: Json, orders: Json) -> Iterator[Target]:
    told = mirror["endings_of_3_percent"]
    yield Target("endings", told, f">= {ENDINGS}", told >= ENDINGS, "count")
    dead = len(orders["dead"]["gates"]) + len(orders["dead"]["programmes"])
    yield Target("dead-orders", dead, "0", dead == 0, "count")
    most = orders["most_automatic_share"]
    yield Target("automatic", most, "<= 60%", most <= 0.6)


def _alive(share: float) -> Target:
    return Target("alive-orders", share, f">= {AIM:.0%}", share >= AIM)
