"""What orders are worth, for people: a table in the terminal and in RESULTS.md, and as JSON."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from game.language import LANGUAGES, Texts
from game.readouts.words.names import Names
from game.rules import SIDES, Ruleset, Side
from game.rules.arrays import Array
from game.scenario import Loaded, telling_of
from game.studies.console import StudyConsole, print_rows
from game.studies.order_worth import AIM, OrderWorth, alive_share, in_between_share
from game.studies.results import Outputs, markdown_table, write_section

__all__ = ["orders_as_json", "tell_orders", "write_orders_section"]

Json = dict[str, Any]

HEADS = ("order", "positions", "mean", "size", "felt", "better", "helped")
FOREMOST = 3
"""Gates, programmes and acts that are named as those that matter most."""


def orders_as_json(found: Sequence[OrderWorth], loaded: Loaded, games: int, seed: int) -> Json:
    """Return every order's worth, the most that matter first, and how many orders are alive."""
    return {
        "scenario": loaded.scenario.id,
        "digest": loaded.ruleset.digest,
        "games_of_a_pair": games,
        "seed": seed,
        "alive_share": round(alive_share(found), 4),
        "in_between_share": round(in_between_share(found), 4),
        "aim_alive_share": AIM,
        "sides": {
            side.slug: {
                "tried": len(_tried(found, side)),
                "alive_share": round(alive_share(_of(found, side)), 4),
                "in_between_share": round(in_between_share(_of(found, side)), 4),
                "kinds": [
                    {"kind": kind, "size_points": round(size, 3)}
                    for kind, size in _kinds(found, side, loaded.ruleset)
                ],
                "orders": [
                    {
                        "order": each.slug,
                        "positions": len(each.change),
                        "mean_points": round(each.mean, 3),
                        "size_points": round(each.size, 3),
                        "felt_share": round(each.felt, 4),
                        "better_share": round(each.better, 4),
                        "helped_share": round(each.helped, 4),
                        "alive": each.is_alive,
                    }
                    for each in _of(found, side)
                ],
            }
            for side in SIDES
        },
    }


def tell_orders(found: Sequence[OrderWorth], loaded: Loaded, texts: Texts) -> None:
    """Print a table for each side."""
    texts = telling_of(loaded.scenario, texts)
    names = Names(loaded.scenario, loaded.ruleset, texts)
    console = StudyConsole()
    for side in SIDES:
        console.print(_opening(found, side, names))
        heads = [texts(f"order-worth-head-{head}") for head in HEADS]
        print_rows(console, heads, _rows(_tried(found, side), side, names), texts)


def write_orders_section(
    found: Sequence[OrderWorth], loaded: Loaded, outputs: Outputs, asked: str, games: int
) -> None:
    """Write the section of RESULTS.md; ``asked`` are the options that the study was called with."""
    texts = telling_of(loaded.scenario, Texts.load(LANGUAGES[0]))
    names = Names(loaded.scenario, loaded.ruleset, texts)
    heads = [texts(f"order-worth-head-{head}") for head in HEADS]
    parts = [
        "## " + texts("order-worth-title", scenario=texts.pick(loaded.scenario.title)),
        texts("order-worth-about", games=games, digest=loaded.ruleset.digest),
        f"```sh\npython main.py study orders {outputs.subject} {asked} --results\n```",
    ]
    for side in SIDES:
        parts += [
            _opening(found, side, names),
            markdown_table(heads, _rows(_tried(found, side), side, names)),
        ]
    write_section(f"orders-{outputs.name}", "\n\n".join(parts), outputs.results)


def _of(found: Sequence[OrderWorth], side: Side) -> list[OrderWorth]:
    """Return a side's orders, those that matter most first."""
    return sorted((each for each in found if each.side is side), key=lambda each: -each.size)


def _tried(found: Sequence[OrderWorth], side: Side) -> list[OrderWorth]:
    return [each for each in _of(found, side) if each.is_tried]


def _kinds(found: Sequence[OrderWorth], side: Side, ruleset: Ruleset) -> list[tuple[str, float]]:
    """Return gates, programmes and special acts with the mean size of a change, largest first."""
    changes: dict[str, list[Array]] = {}
    actions = {action.slug: action for action in ruleset.menus[side]}
    for each in _tried(found, side):
        gate = actions[each.slug].gate
        kind = ruleset.gates.slugs[gate] if gate >= 0 else each.slug
        changes.setdefault(kind, []).append(np.abs(each.change))
    sizes = {kind: float(np.concatenate(parts).mean()) for kind, parts in changes.items()}
    return sorted(sizes.items(), key=lambda item: -item[1])


def _name_of_kind(kind: str, side: Side, names: Names) -> str:
    gates = names.ruleset.gates.slugs
    return names.gate(gates.index(kind)) if kind in gates else names.order_by_slug(side, kind)


def _opening(found: Sequence[OrderWorth], side: Side, names: Names) -> str:
    texts = names.texts
    return texts(
        "order-worth-side",
        side=names.side(side),
        share=texts.percent(alive_share(_of(found, side))),
        tried=len(_tried(found, side)),
        aim=texts.percent(AIM),
        between=texts.percent(in_between_share(_of(found, side))),
        foremost=texts.join(
            _name_of_kind(kind, side, names)
            for kind, _ in _kinds(found, side, names.ruleset)[:FOREMOST]
        ),
    )


def _rows(orders: Sequence[OrderWorth], side: Side, names: Names) -> Iterator[tuple[str, ...]]:
    """A row for each of the orders."""
    texts = names.texts
    menu = {action.slug: action for action in names.ruleset.menus[side]}
    for each in orders:
        yield (
            names.action(menu[each.slug]),
            texts.number(len(each.change)),
            texts.signed(each.mean, 2),
            texts.number(each.size, 2),
            texts.percent(each.felt),
            texts.percent(each.better),
            texts.percent(each.helped),
        )
