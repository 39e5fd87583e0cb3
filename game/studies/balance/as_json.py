"""Figures of a scenario's balance as JSON: shares run 0 to 1, intervals are of 95%."""

from typing import Any, Final, TypeAlias

from game.analysis.balance.aims import Aim, Reached
from game.analysis.balance.changes import Change, Changes, changes_between
from game.analysis.balance.effects import Effect
from game.analysis.balance.figures import QUANTILES, Figures, Share, Spread
from game.analysis.balance.measured import Group
from game.analysis.balance.search import Found
from game.language import Texts
from game.scenario import Loaded
from game.studies.balance.playtest import Playtest
from game.studies.tables import finding_row

__all__ = ["changes_as_json", "figures_as_json", "playtest_as_json"]

Json: TypeAlias = dict[str, Any]

DIGITS: Final = 6


def playtest_as_json(found: Playtest, loaded: Loaded, texts: Texts, seconds: float) -> Json:
    """Return a playtest as ``playtest --json`` prints it."""
    asked = found.asked
    return {
        "scenario": loaded.scenario.id,
        "digest": loaded.ruleset.digest,
        "games_of_a_pair": asked.games,
        "seed": asked.seed,
        "pairs": [
            {"us": us, "china": china, **_pair(figures)}
            for (us, china), figures in found.pairs.items()
        ],
        "all": figures_as_json(found.together),
        "dead": [finding_row(each, texts) for each in found.dead],
        "aim": {
            **_aim(asked.aim),
            "us": asked.us,
            "china": asked.china,
            "now": _reached(found.now),
            "moved_by": [{"us": us, "china": china} for us, china in found.moved_by],
            "numbers": [_effect(each, found) for each in found.effects],
        },
        "move": None if found.found is None else _found(found.found),
        "seconds": seconds,
    }


def figures_as_json(figures: Figures) -> Json:
    """Return all figures of a number of matches."""
    told: Json = {"games": figures.games}
    for group, shares in figures.shares.items():
        told[group.value] = {slug: _share(share) for slug, share in shares.items()}
    for slug, times in figures.times.items():
        told[Group.EVENTS.value][slug]["times"] = _short(times)
    for group, spreads in figures.spreads.items():
        told[group.value] = {slug: _spread(spread) for slug, spread in spreads.items()}
    told[Group.LENGTH.value] = {
        **told[Group.LENGTH.value]["turns"],
        "matches": figures.lengths.tolist(),
    }
    told["orders"] = {
        slug: {
            "side": each.side.slug,
            "decisions": each.decisions,
            "legal": each.legal,
            "chosen": each.chosen,
        }
        for slug, each in figures.orders.items()
    }
    return told


def changes_as_json(changes: Changes) -> Json:
    """Return what changed between two versions, by subject and name."""
    return {
        group.value: {slug: _change(each) for slug, each in of_group.items()}
        for group, of_group in changes.items()
    }


def _pair(figures: Figures) -> Json:
    scores = figures.spreads[Group.SCORES]
    return {
        "games": figures.games,
        "wins": {slug: _share(each) for slug, each in figures.shares[Group.WINS].items()},
        "mean_turns": _short(figures.spreads[Group.LENGTH]["turns"].mean),
        "mean_scores": {slug: _short(each.mean) for slug, each in scores.items()},
    }


def _share(share: Share) -> Json:
    return {
        "matches": share.hits,
        "rate": _short(share.rate),
        "ci95": [_short(each) for each in share.interval],
    }


def _spread(spread: Spread) -> Json:
    at = {f"q{100 * share:02.0f}": share for share in QUANTILES}
    quantiles = dict(zip(at, map(_short, spread.quantiles), strict=True))
    return {"mean": _short(spread.mean), **quantiles}


def _change(change: Change) -> Json:
    return {
        "before": None if change.before is None else _short(change.before),
        "after": None if change.after is None else _short(change.after),
        "change": _short(change.by),
        "ci95": [_short(change.low), _short(change.high)],
        "clear": change.is_clear,
    }


def _aim(aim: Aim) -> Json:
    return {"measure": aim.measure, "share": aim.share}


def _reached(reached: Reached) -> Json:
    return {"value": _short(reached.value), "ci95": [_short(reached.low), _short(reached.high)]}


def _effect(effect: Effect, found: Playtest) -> Json:
    movable, aim = effect.movable, found.asked.aim
    return {
        "name": movable.name,
        "kind": movable.kind.value,
        "path": list(movable.route),
        "unit": movable.unit,
        "value": movable.value,
        "down": effect.down,
        "up": effect.up,
        "games": effect.games,
        "change": _short(effect.change),
        "ci95": [_short(effect.low), _short(effect.high)],
        "clear": effect.is_clear,
        "wanted": effect.wanted(found.now.value, aim.share),
    }


def _found(found: Found) -> Json:
    return {
        "values": {movable.name: value for movable, value in found.values.items()},
        "met": found.is_met,
        "games": found.after.games,
        "before": _reached(found.aim.reached(found.before)),
        "after": _reached(found.aim.reached(found.after)),
        "changes": changes_as_json(changes_between(found.before, found.after)),
    }


def _short(value: float) -> float:
    return round(value, DIGITS)
