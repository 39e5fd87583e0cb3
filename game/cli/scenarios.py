"""The command that lists what can be played: the game's scenarios and the user's own."""

from pathlib import Path
from typing import Any

from game.cli.arguments import AsJson, speak
from game.cli.terminal import print_json, say
from game.language import Texts

__all__ = ["scenarios"]


def scenarios(as_json: AsJson = False) -> None:
    """List the scenarios of the game and your own, and where your own ones lie."""
    from game.places import own_scenarios
    from game.scenario import find, own, shipped

    texts, mine = speak(), own()
    rows = [_row(find(name), texts, is_own=False) for name in shipped()]
    rows += [_row(path, texts, is_own=True) for path in mine]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        title = row["trouble"] or row["title"]
        line = "cli-scenario-own" if row["own"] else "cli-scenario"
        say(texts(line, name=row["name"], title=title))
    say(texts("cli-scenarios-folder", folder=str(own_scenarios())))


def _row(path: Path, texts: Texts, *, is_own: bool) -> dict[str, Any]:
    """Return a scenario by the name that commands know it by, with its first mistake."""
    from game.scenario import ScenarioError, find, read_scenario

    hidden = is_own and find(path.stem) != path  # the name means another file
    row = {"name": str(path) if hidden else path.stem, "title": "", "own": is_own}
    try:
        title, trouble = texts.pick(read_scenario(path).title), ""
    except ScenarioError as broken:
        title, trouble = "", str(broken.findings[0])
    return row | {"title": title, "file": str(path), "trouble": trouble}
