"""A save opens wherever it is brought: it knows the scenario that its match was played by."""

import json
import shutil
from importlib import import_module
from pathlib import Path

import pytest

from game.match import LocalTable, OtherRules, Restored, SaveError, Saves, restore
from game.match.enclosure import enclose, take_out
from game.match.lines import ENCLOSED, parse, write
from game.match.log import Log
from game.match.slots import read
from game.match.transcript import tell_orders
from game.rules import RULES_VERSION
from game.scenario import Loaded, load_scenario, recall
from game.scenario.reading import MOST_BYTES

TINY = Path(__file__).parents[1] / "scenario" / "tiny.yaml"
OLDER = sorted((Path(__file__).parent / "older_saves").glob("*.jsonl"))


def play(scenario: str | Path, folder: Path) -> Path:
    """Play a quarter of nothing at one screen, and a half, and return the save."""
    saves = Saves(folder)
    table = LocalTable(load_scenario(scenario), 5, keep=saves.keeper())
    for side in (0, 1, 0):
        table.submit(table.seats[side].side, ())
        table.advance()
    (slot,) = saves.slots()
    return slot.path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A scenario of somebody's own."""
    folder = tmp_path / "at home"
    folder.mkdir()
    return shutil.copy(TINY, folder / "mine.yaml")


def as_left(restored: Restored) -> tuple[int, str]:
    """How far a match had come, and that its orders in waiting are still there."""
    return restored.course.state.turn, str(restored.log.pending)


def test_a_save_opens_where_its_scenario_has_never_been(own: Path, tmp_path: Path) -> None:
    """A teacher opens a pupil's file."""
    save = play(own, tmp_path / "saves")
    before = as_left(restore(save))
    shutil.rmtree(own.parent)
    elsewhere = shutil.move(save, tmp_path / "match from a pupil.jsonl")

    restored = restore(elsewhere)

    assert as_left(restored) == before
    assert restored.loaded.scenario.title == load_scenario(TINY).scenario.title


@pytest.mark.parametrize(
    ("was", "now"),
    [("draw_margin: 4", "draw_margin: 9"), ("format: 1", "format: one"), ("turns: 4", "turns: 3")],
    ids=["another meaning", "no longer a scenario", "another length"],
)
def test_a_match_goes_on_with_the_scenario_that_it_was_played_by(
    own: Path, tmp_path: Path, was: str, now: str
) -> None:
    """An author goes on writing, and loses no match by it."""
    save = play(own, tmp_path / "saves")
    text = own.read_text(encoding="utf-8")
    own.write_text(text.replace(was, now), encoding="utf-8")

    restored = restore(save)

    assert restored.loaded.text == text
    assert restored.course.ruleset.digest == restored.log.header.digest


def test_a_scenario_with_better_words_is_told_in_them(own: Path, tmp_path: Path) -> None:
    """The file at its place serves as long as it means the same."""
    save = play(own, tmp_path / "saves")
    text = own.read_text(encoding="utf-8").replace("title: {en: Tiny", "title: {en: Minute")
    own.write_text(text, encoding="utf-8")

    assert restore(save).loaded.text == text


def test_a_match_that_goes_on_still_encloses_its_scenario(own: Path, tmp_path: Path) -> None:
    save = play(own, tmp_path / "saves")
    own.unlink()
    restored = restore(save)
    keep = Saves(tmp_path / "saves").keeper(save)

    LocalTable.resume(restored.log, restored.loaded, keep=keep, course=restored.course)

    assert as_left(restore(save)) == as_left(restored)
    assert parse(save.read_text(encoding="utf-8")).header == restored.log.header


def test_the_save_of_a_shipped_scenario_opens_after_the_game_has_changed_it(
    own: Path, tmp_path: Path
) -> None:
    """The next version of the game has a scenario of that name, and it is another."""
    save = play(own, tmp_path / "saves")
    text = save.read_text(encoding="utf-8").replace(str(own), "quick-start")
    own.unlink()
    save.write_text(text.replace('"scenario": "tiny"', '"scenario": "quick-start"'), "utf-8")

    restored = restore(save)

    assert restored.loaded.scenario.id == "tiny"
    assert restored.course.state.turn == 1


def without_scenario(save: Path) -> Path:
    """A save as the game once wrote it, which encloses nothing and names a place that is gone."""
    first, *rest = save.read_text(encoding="utf-8").splitlines()
    head = json.loads(first)
    del head[ENCLOSED]
    if head["path"].endswith(".yaml"):
        head["path"] = "/tmp/moved/tiny.yaml"
    save.write_text("\n".join([json.dumps(head), *rest, ""]), encoding="utf-8")
    return save


@pytest.mark.parametrize("scenario", ["quick-start", "its own"])
def test_a_save_that_encloses_no_scenario_still_opens(
    scenario: str, own: Path, tmp_path: Path
) -> None:
    """The scenario lies in the library, or beside the save, whatever path the save names."""
    saves = tmp_path / "saves"
    save = without_scenario(play(own if scenario == "its own" else scenario, saves))
    shutil.copy(TINY, saves)
    log = parse(save.read_text(encoding="utf-8"))

    restored = restore(save)
    table = LocalTable.resume(restored.log, restored.loaded, course=restored.course)

    assert len(restored.course.turns) == len(log.turns) > 0
    assert take_out(table.log.header.enclosed) == restored.loaded.text
    assert table.log.is_grown_from(log)


def test_a_save_whose_scenario_is_gone_names_it(own: Path, tmp_path: Path) -> None:
    save = without_scenario(play(own, tmp_path / "saves"))

    with pytest.raises(SaveError, match="its scenario ‘tiny’ cannot be read from /tmp/moved"):
        restore(save)


@pytest.mark.parametrize("path", OLDER, ids=lambda path: path.stem)
def test_a_save_of_older_rules_is_not_played_on_but_tells_its_orders(path: Path) -> None:
    """What came of them under those rules nobody can rebuild; what was ordered stands there."""
    with pytest.raises(OtherRules, match=f"rules 2 and this game plays rules {RULES_VERSION}"):
        restore(path)

    log = read(path, older=True)
    told = tell_orders(log)

    assert log.turns
    assert told.count("\nturn ") == len(log.turns)
    for record in log.turns:
        assert f"turn {record.turn}\n  us     {', '.join(record.orders[0]) or '-'}\n" in told
    assert (log.end is None) or f"ending {log.end.ending}  winner {log.end.winner}" in told


@pytest.mark.parametrize("place", ["//server/share/tiny.yaml", "\\\\\\\\server\\\\tiny.yaml"])
def test_a_strangers_save_leads_to_no_other_computer(
    own: Path, tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Merely to look at such a path would greet that computer in the player's name."""
    save = play(own, tmp_path / "saves")
    text = save.read_text(encoding="utf-8").replace(str(own), place)
    save.write_text(text, encoding="utf-8")
    asked = []

    def record(name: str) -> Loaded:
        asked.append(name)
        return recall(name)

    monkeypatch.setattr(import_module("game.match.restore"), "recall", record)

    assert restore(save).course.state.turn == 1
    assert asked == []


@pytest.mark.parametrize("text", ["x" * MOST_BYTES, "", "第一局\n" * 9])
def test_what_is_enclosed_comes_out_as_it_was(text: str) -> None:
    assert (take_out(enclose(text)) if text else enclose(text)) == text


@pytest.mark.parametrize(
    "enclosed",
    [enclose("x" * (MOST_BYTES + 1)), enclose("abc")[:-4], "ü", "AAAA", enclose("a") * 2],
    ids=["too large", "cut", "not ascii", "not packed", "twice"],
)
def test_what_was_never_enclosed_is_refused(enclosed: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        take_out(enclosed)


def test_a_save_without_its_last_line_break_opens(own: Path, tmp_path: Path) -> None:
    """Editors and mail programs leave it out; nothing of the match is missing."""
    save = play(own, tmp_path / "saves")
    text = save.read_text(encoding="utf-8")
    for lines in range(1, len(text.splitlines()) + 1):
        part = "\n".join(text.splitlines()[:lines])

        assert parse(part) == parse(f"{part}\n")
        assert write(parse(part)) == f"{part}\n"
    assert isinstance(parse(text), Log)
