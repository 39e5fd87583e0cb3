"""Depth for people: tables in the terminal, and the same tables as a section of RESULTS.md."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.language import LANGUAGES, Texts
from game.scenario import Loaded, Scenario, telling_of
from game.studies.console import StudyConsole, print_rows
from game.studies.depth import Json
from game.studies.league import Sizes
from game.studies.results import Outputs, markdown_table, write_section

__all__ = ["tell_depth", "write_depth"]

SHOWN = 24
"""Orders that a table shows, those used most."""


@dataclass(frozen=True)
class _Sheet:
    """One table: its caption, its headings and its rows."""

    caption: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def tell_depth(found: Json, scenario: Scenario, texts: Texts) -> None:
    """Print the findings."""
    texts = telling_of(scenario, texts)
    console = StudyConsole()
    console.print(_opening(found, scenario, texts))
    for sheet in _sheets(found, scenario, texts):
        console.print()
        console.print(sheet.caption, highlight=False)
        print_rows(console, sheet.heads, sheet.rows, texts)


def write_depth(found: Json, loaded: Loaded, outputs: Outputs) -> None:
    """Write the section of RESULTS.md."""
    scenario = loaded.scenario
    texts = telling_of(scenario, Texts.load(LANGUAGES[0]))
    parts = [
        f"## {texts('depth-title', scenario=texts.pick(scenario.title))}",
        _opening(found, scenario, texts),
        f"```sh\npython main.py study depth {outputs.subject} --results{_options(found)}\n```",
    ]
    for sheet in _sheets(found, scenario, texts):
        parts += [sheet.caption, markdown_table(sheet.heads, sheet.rows)]
    write_section(f"depth-{outputs.name}", "\n\n".join(parts), outputs.results)


def _options(found: Json) -> str:
    """Return the options that give these figures again, where they are not the usual ones."""
    options = ""
    if found["mirror"]["games"] != Sizes().mirror:
        options += f" --games {found['mirror']['games']}"
    return options + (f" --seed {found['seed']}" if found["seed"] != 1 else "")


def _opening(found: Json, scenario: Scenario, texts: Texts) -> str:
    return texts(
        "depth-opening",
        scenario=texts.pick(scenario.title),
        matches=texts.number(found["matches"]),
        seed=str(found["seed"]),
        mirror=texts.number(found["mirror"]["games"]),
        rules=str(found["rules_version"]),
        digest=found["digest"],
        code=found["code"],
    )


def _sheets(found: Json, scenario: Scenario, texts: Texts) -> Iterator[_Sheet]:
    """Yield the tables, from the most to the least general."""
    yield _targets(found, texts)
    yield _league(found, texts)
    yield _skill(found, texts)
    yield from _plan_game(found, texts)
    yield _endings(found, scenario, texts)
    yield _orders(found, texts)


def _targets(found: Json, texts: Texts) -> _Sheet:
    rows = [
        (texts(f"depth-target-{each['slug']}"), _figure(each, texts), each["aim"], _met(each))
        for each in found["targets"]
    ]
    return _sheet(texts, "targets", ("question", "measured", "aim", "met"), rows)


def _figure(target: Json, texts: Texts) -> str:
    if target["unit"] == "share":
        shown = texts.percent(target["measured"], 1)
        if target["ci95"] is not None:
            low, high = (texts.percent(end, 1) for end in target["ci95"])
            shown = f"{shown} {texts('cli-interval', low=low, high=high)}"
        return shown
    return texts.number(target["measured"])


def _met(target: Json) -> str:
    return "✓" if target["met"] else "✗"


def _league(found: Json, texts: Texts) -> _Sheet:
    rows = [(texts(f"player-{each['who']}"), _elo(each, texts)) for each in found["elo"]]
    rows.append((texts("depth-us-advantage"), _elo(found["us_advantage_elo"], texts)))
    return _sheet(texts, "league", ("who", "elo"), rows)


def _elo(rating: Json, texts: Texts) -> str:
    low, high = (texts.number(rating[end]) for end in ("low", "high"))
    return f"{texts.number(rating['elo'])} {texts('cli-interval', low=low, high=high)}"


def _skill(found: Json, texts: Texts) -> _Sheet:
    rows = [
        (
            texts(
                "depth-against",
                us=texts(f"player-{each['stronger']}"),
                china=texts(f"player-{each['weaker']}"),
            ),
            _share(each["share_of_decided"], each["ci95"], texts),
            texts.percent(each["as_us"], 1),
            texts.percent(each["as_china"], 1),
            texts.number(each["games"]),
        )
        for each in found["skill"]
    ]
    return _sheet(texts, "skill", ("pair", "of-decided", "as-us", "as-china", "games"), rows)


def _share(share: float, interval: list[float], texts: Texts) -> str:
    low, high = (texts.percent(end, 1) for end in interval)
    return f"{texts.percent(share, 1)} {texts('cli-interval', low=low, high=high)}"


def _plan_game(found: Json, texts: Texts) -> Iterator[_Sheet]:
    game = found["plan_game"]
    china = [texts(f"player-{slug}") for slug in game["china"]]
    rows = [
        (texts(f"player-{slug}"), *(f"{value:+.2f}" for value in line))
        for slug, line in zip(game["us"], game["payoff_us"], strict=True)
    ]
    caption = texts("depth-plan-game", games=texts.number(found["sizes"]["personas"]))
    yield _Sheet(caption, (texts("depth-us-china"), *china), rows)
    rows = []
    for side in ("us", "china"):
        replies: dict[str, list[str]] = {}
        for rival, best in game["best_replies"][side].items():
            replies.setdefault(best, []).append(texts(f"player-{rival}"))
        for slug in game[side]:
            rows.append(
                (
                    texts(f"player-{slug}"),
                    texts.percent(game["mix"][side][slug], 1),
                    "✗" if slug in game["dominated"][side] else "",
                    ", ".join(replies.get(slug, [])),
                )
            )
    yield _sheet(texts, "mixture", ("who", "played", "dominated", "answers"), rows)


def _endings(found: Json, scenario: Scenario, texts: Texts) -> _Sheet:
    titles = {ending.id: texts.pick(ending.title) for ending in scenario.endings}
    ranked = sorted(found["mirror"]["endings"].items(), key=lambda item: -item[1]["matches"])
    rows = [
        (titles[slug], texts.number(each["matches"]), _share(each["share"], each["ci95"], texts))
        for slug, each in ranked
    ]
    return _sheet(texts, "endings", ("ending", "games", "share"), rows)


def _orders(found: Json, texts: Texts) -> _Sheet:
    used = sorted(found["orders"]["each"].items(), key=lambda item: -item[1]["chosen_turns"])
    rows = [
        (
            slug,
            texts.number(each["legal_turns"]),
            texts.number(each["chosen_turns"]),
            texts.percent(each["share_of_turns"], 1),
            texts.percent(each["share_of_matches"], 1),
        )
        for slug, each in used[:SHOWN]
    ]
    heads = ("order", "legal", "chosen", "of-turns", "of-matches")
    return _sheet(texts, "orders", heads, rows)


def _sheet(
    texts: Texts, name: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]
) -> _Sheet:
    return _Sheet(
        texts(f"depth-{name}"), tuple(texts(f"depth-head-{head}") for head in heads), rows
    )
