"""The folder of saves: nothing that was played is lost, whatever is found there."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.match.errors import BrokenSave, SaveError, UnwritableSave
from game.match.log import EndRecord, Header, Log, TurnRecord
from game.match.saves import AUTOSAVES_KEPT, SAVES_VARIABLE, Saves, read, salvage, saves_folder

HEADER = Header("h200-deal", "d1", "h200-deal", 7, ("human", "hedger"), "54dd1d")


def a_log(*, turns: int = 1, seed: int = 7, ended: bool = False) -> Log:
    log = Log(replace(HEADER, seed=seed))
    for number in range(1, turns + 1):
        log = log.after(TurnRecord(number, (("invest-allies",), ()), "a03c1e"))
    return replace(log, end=EndRecord("drift", "draw")) if ended else log


def files_of(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_an_autosave_follows_its_match_turn_by_turn(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    keep = saves.keeper()

    for turns in range(4):
        keep(a_log(turns=turns))

    (slot,) = saves.slots()
    assert slot.log == a_log(turns=3)


def test_two_matches_at_once_keep_their_own_autosaves(tmp_path: Path) -> None:
    """Two windows of one player share the folder."""
    saves = Saves(tmp_path)
    first, second = saves.keeper(), saves.keeper()

    for turns in (1, 2):
        first(a_log(seed=1, turns=turns))
        second(a_log(seed=2, turns=turns))

    assert sorted(slot.log.header.seed for slot in saves.slots() if slot.log) == [1, 2]
    assert len(files_of(tmp_path)) == 2


def test_an_unfinished_match_is_offered_and_a_finished_one_is_not(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    keep = saves.keeper()

    keep(a_log(turns=5))
    offered = saves.unfinished()
    keep(a_log(turns=5, ended=True))

    assert offered is not None
    assert offered.log == a_log(turns=5)
    assert saves.unfinished() is None


def test_a_resumed_match_goes_on_in_its_own_autosave(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    saves.keeper()(a_log(turns=2))
    (slot,) = saves.slots()

    saves.keeper(slot.path)(a_log(turns=3))

    assert len(files_of(tmp_path)) == 1


def test_going_on_from_a_named_save_leaves_that_save_as_it_is(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    named = saves.save_as("before the ban", a_log(turns=2))

    saves.keeper(named)(a_log(turns=3))

    assert read(named) == a_log(turns=2)


def test_another_match_under_the_same_name_becomes_a_backup(tmp_path: Path) -> None:
    """Overwriting is only ever going further in the same match."""
    saves = Saves(tmp_path)

    for seed in range(6):
        path = saves.save_as("class 3b", a_log(seed=seed))
        saves.save_as("class 3b", a_log(seed=seed, turns=2))

    assert files_of(tmp_path) == {
        "save-class 3b.jsonl",
        "save-class 3b.backup-1.jsonl",
        "save-class 3b.backup-2.jsonl",
        "save-class 3b.backup-3.jsonl",
    }
    assert read(path).header.seed == 5
    assert read(tmp_path / "save-class 3b.backup-1.jsonl") == a_log(seed=4, turns=2)


def test_a_file_that_cannot_be_read_is_set_aside_and_never_overwritten(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    path = tmp_path / "save-x.jsonl"
    for number in (1, 2):
        path.write_text(f"precious {number}", encoding="utf-8")
        saves.save_as("x", a_log())

    assert (tmp_path / "save-x.unreadable-1.jsonl").read_text("utf-8") == "precious 1"
    assert (tmp_path / "save-x.unreadable-2.jsonl").read_text("utf-8") == "precious 2"
    assert [slot.name for slot in saves.slots()] == ["x"]


def test_a_broken_save_is_listed_with_what_is_wrong(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    (tmp_path / "save-torn.jsonl").write_bytes(b"\xff\xfe")

    (slot,) = saves.slots()

    assert slot.log is None
    assert isinstance(slot.problem, SaveError)
    assert saves.unfinished() is None


def test_only_so_many_autosaves_are_kept_and_unfinished_ones_longest(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    saves.keeper()(a_log(seed=99))
    for seed in range(AUTOSAVES_KEPT + 3):
        saves.keeper()(a_log(seed=seed, ended=True))

    seeds = [slot.log.header.seed for slot in saves.slots() if slot.log]
    assert len(seeds) == AUTOSAVES_KEPT
    assert 99 in seeds


def test_the_whole_turns_of_a_torn_save_can_be_salvaged(tmp_path: Path) -> None:
    path = tmp_path / "torn.jsonl"
    saves = Saves(tmp_path)
    text = saves.save_as("whole", a_log(turns=3)).read_text("utf-8")
    path.write_text(text[:-10], encoding="utf-8")

    with pytest.raises(BrokenSave, match="cut off"):
        read(path)

    assert salvage(path) == a_log(turns=2)


@pytest.mark.parametrize("make", ["folder", "nothing", "huge", "binary", "empty"])
def test_what_is_no_save_gets_one_clear_line_and_stays_untouched(tmp_path: Path, make: str) -> None:
    path = tmp_path / "odd.jsonl"
    if make == "folder":
        path.mkdir()
    elif make == "huge":
        path.write_bytes(b"{}\n" * 2_000_000)
    elif make == "binary":
        path.write_bytes(bytes(range(256)))
    elif make == "empty":
        path.touch()
    size = path.stat().st_size if path.is_file() else None

    with pytest.raises(BrokenSave) as caught:
        read(path)

    assert "\n" not in str(caught.value)
    assert "odd.jsonl" in str(caught.value)
    assert (path.stat().st_size if path.is_file() else None) == size


def test_a_save_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(UnwritableSave, match="could not be saved"):
        Saves(tmp_path / "file").save_as("x", a_log())


def test_the_folder_is_the_argument_else_the_environment_else_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(SAVES_VARIABLE, raising=False)
    own = saves_folder()
    monkeypatch.setenv(SAVES_VARIABLE, str(tmp_path / "class"))

    assert own.name == "saves"
    assert saves_folder() == tmp_path / "class"
    assert saves_folder(tmp_path) == tmp_path


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "第一局", "a" * 300, "CON", "", "..", "a/b\\c"]
)
def test_a_save_of_any_name_stays_in_its_folder(tmp_path: Path, name: str) -> None:
    path = Saves(tmp_path).save_as(name, a_log())

    assert path.parent == tmp_path
    assert len(Saves(tmp_path).slots()) == 1
