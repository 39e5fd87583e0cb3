"""The folder of saves: nothing that was played is lost, whatever is found there."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from game.files import alone_in
from game.match import saves as shelf
from game.match import slots
from game.match.errors import BrokenSave, SaveError, UnwritableSave
from game.match.exports import export_path, keep
from game.match.lines import write
from game.match.log import EndRecord, Header, Log, TurnRecord
from game.match.saves import OPENINGS_KEPT, SAVES_VARIABLE, Saves, saves_folder
from game.match.slots import Kind, Slot, picture_of, read, salvage
from game.rules import Side

CHECKOUT = Path(__file__).resolve().parents[2]

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


def test_an_opening_never_stands_before_a_match_that_was_played(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    saves.keeper()(a_log(turns=5))
    saves.keeper()(a_log(turns=0, seed=8))

    offered = saves.unfinished()

    assert offered is not None
    assert offered.log == a_log(turns=5)


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


def test_another_match_under_the_same_name_gets_a_number(tmp_path: Path) -> None:
    """Overwriting is only ever going further in the same match."""
    saves = Saves(tmp_path)

    for seed in range(6):
        saves.save_as("class 3b", a_log(seed=seed))
        saves.save_as("class 3b", a_log(seed=seed, turns=2))

    numbers = ["", " (2)", " (3)", " (4)", " (5)", " (6)"]
    kept = {seed: tmp_path / f"save-class 3b{number}.jsonl" for seed, number in enumerate(numbers)}
    assert files_of(tmp_path) == {path.name for path in kept.values()}
    assert {seed: read(path) for seed, path in kept.items()} == {
        seed: a_log(seed=seed, turns=2) for seed in kept
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [("Ours", "ours"), ("a/b", "a:b"), ("café", "cafe\u0301"), ("x" * 61, "x" * 62), ("?", "!")],
    ids=["capitals", "signs", "accent", "length", "nothing left"],
)
def test_names_that_come_to_the_same_file_are_kept_apart(
    tmp_path: Path, first: str, second: str
) -> None:
    """Also where only another computer would take them for one."""
    saves = Saves(tmp_path)
    saves.save_as(first, a_log(seed=1))
    saves.save_as(second, a_log(seed=2))

    names = [path.name.casefold() for path in tmp_path.iterdir()]
    assert sorted(slot.log.header.seed for slot in saves.slots() if slot.log) == [1, 2]
    assert len(set(names)) == 2


def test_an_earlier_moment_saved_under_a_name_leaves_the_later_one(tmp_path: Path) -> None:
    """Whoever goes back in a match and copies it loses neither way."""
    saves = Saves(tmp_path)
    later = saves.save_as("x", a_log(turns=5))
    earlier = saves.save_as("x", a_log(turns=2))

    assert (read(later), read(earlier)) == (a_log(turns=5), a_log(turns=2))


def test_orders_in_waiting_are_not_replaced_by_other_orders(tmp_path: Path) -> None:
    """Two branches from one half of a quarter are two matches."""
    saves = Saves(tmp_path)
    sealed = a_log(turns=1).with_pending(Side.US, ("invest-allies",))
    other = a_log(turns=1).with_pending(Side.US, ("invest-fabs",))

    assert read(saves.save_as("x", sealed)) == sealed
    assert read(saves.save_as("x", other)) == other
    assert read(tmp_path / "save-x.jsonl") == sealed


def test_a_file_that_cannot_be_read_is_set_aside_and_never_overwritten(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    path = tmp_path / "save-x.jsonl"
    for number in (1, 2):
        path.write_text(f"precious {number}", encoding="utf-8")
        saves.save_as("x", a_log())

    assert (tmp_path / "save-x.unreadable-1.jsonl").read_text("utf-8") == "precious 1"
    assert (tmp_path / "save-x.unreadable-2.jsonl").read_text("utf-8") == "precious 2"
    assert [(slot.name, slot.kind) for slot in saves.slots() if slot.log] == [("x", Kind.NAMED)]
    assert len(saves.slots()) == 3


def test_a_broken_save_is_listed_with_what_is_wrong(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    (tmp_path / "save-torn.jsonl").write_bytes(b"\xff\xfe")

    (slot,) = saves.slots()

    assert slot.log is None
    assert isinstance(slot.problem, SaveError)
    assert saves.unfinished() is None


def test_a_match_that_was_played_is_never_removed(tmp_path: Path) -> None:
    """However many are opened afterwards, and whatever the clock of the computer says."""
    saves = Saves(tmp_path)
    played = saves.keeper()
    played(a_log(seed=99, turns=10))
    sealed = saves.keeper()
    sealed(a_log(seed=98, turns=0).with_pending(Side.US, ()))
    for seed in range(30):
        saves.keeper()(a_log(seed=seed, turns=0))
        (opening,) = (slot for slot in saves.slots() if slot.log and slot.log.header.seed == seed)
        next_year = time.time() + 365 * 86400
        os.utime(opening.path, (next_year + seed, next_year + seed))
    saves.keeper()(a_log(seed=97, ended=True))

    logs = [slot.log for slot in saves.slots() if slot.log]
    assert {log.header.seed for log in logs if not log.is_opening} == {99, 98, 97}
    assert read(played.path) == a_log(seed=99, turns=10)
    assert sum(log.is_opening for log in logs) == OPENINGS_KEPT


def test_fifty_finished_matches_are_fifty(tmp_path: Path) -> None:
    for seed in range(50):
        Saves(tmp_path).keeper()(a_log(seed=seed, ended=True))

    assert len(Saves(tmp_path).slots()) == 50


def test_what_is_written_now_comes_before_what_is_dated_in_the_future(tmp_path: Path) -> None:
    """A clock that was once wrong does not hide the match that was just played."""
    saves = Saves(tmp_path)
    for seed in range(3):
        keep = saves.keeper()
        keep(a_log(seed=seed))
        next_year = time.time() + 365 * 86400
        os.utime(keep.path, (next_year, next_year))
    saves.keeper()(a_log(seed=9))

    waiting = saves.unfinished()

    assert waiting is not None
    assert waiting.log == a_log(seed=9)


def test_an_opening_goes_with_its_picture(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    for seed in range(OPENINGS_KEPT + 2):
        keep = saves.keeper()
        keep(a_log(seed=seed, turns=0))
        picture_of(keep.path).write_bytes(b"")

    assert len(list(tmp_path.glob("*.jsonl"))) == OPENINGS_KEPT + 1
    assert len(list(tmp_path.glob("*.png"))) == OPENINGS_KEPT + 1


def test_two_windows_on_one_match_become_two_matches(tmp_path: Path) -> None:
    """The second to commit is told; neither loses anything, and both go on."""
    first, second = Saves(tmp_path), Saves(tmp_path)
    first.keeper()(a_log(turns=2))
    (slot,) = first.slots()
    here, there = first.keeper(slot.path), second.keeper(slot.path)
    here(a_log(turns=2))
    there(a_log(turns=2))

    here(a_log(turns=2).with_pending(Side.US, ("invest-allies",)))
    there(a_log(turns=2).with_pending(Side.US, ("invest-fabs",)))
    here(a_log(turns=3))
    there(a_log(turns=4))

    assert first.news == []
    (told,) = second.news
    assert str(there.path) in str(told)
    assert there.path != here.path == slot.path
    assert (read(here.path), read(there.path)) == (a_log(turns=3), a_log(turns=4))
    assert len(first.slots()) == 2


def test_a_match_may_become_shorter_in_its_own_file(tmp_path: Path) -> None:
    """What is taken back is taken back there too; nobody else has written in between."""
    saves = Saves(tmp_path)
    keep = saves.keeper()
    keep(a_log(turns=3))
    keep(a_log(turns=2))

    assert read(keep.path) == a_log(turns=2)
    assert saves.news == []
    assert len(files_of(tmp_path)) == 1


def test_many_processes_on_one_match_lose_nothing(tmp_path: Path) -> None:
    """Each says which match it has written; all of them are there."""
    start = Saves(tmp_path).keeper()
    start(a_log(turns=1))
    program = f"""
import sys
from pathlib import Path
from game.match.saves import Saves
from game.rules import Side
from tests.match.test_saves import a_log
keep = Saves(Path({str(tmp_path)!r})).keeper(Path({str(start.path)!r}))
print("open", flush=True)
input()
for turns in range(2, 12):
    keep(a_log(turns=turns).with_pending(Side.US, (sys.argv[1],)))
"""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    doers = [
        subprocess.Popen([sys.executable, "-c", program, f"by-{who}"], cwd=CHECKOUT, **pipes)
        for who in range(4)
    ]
    for doer in doers:
        assert doer.stdout is not None
        assert doer.stdout.readline() == b"open\n"
    for doer in doers:
        assert doer.stdin is not None
        doer.stdin.write(b"\n")
        doer.stdin.flush()
    assert [doer.wait(60) for doer in doers] == [0] * 4

    slots = Saves(tmp_path).slots()
    assert all(slot.log for slot in slots)
    ends = {slot.log.pending[0] for slot in slots if slot.log and len(slot.log.turns) == 11}
    assert ends == {(f"by-{who}",) for who in range(4)}


def test_backups_and_what_was_set_aside_are_listed_as_what_they_are(tmp_path: Path) -> None:
    """Earlier versions of the game made them, and told nobody."""
    saves = Saves(tmp_path)
    whole = saves.save_as("class 3b", a_log(turns=3))
    text = whole.read_text("utf-8")
    whole.rename(tmp_path / "save-class 3b.backup-2.jsonl")
    (tmp_path / "auto-1-a.backup-1.jsonl").write_text(text, "utf-8")
    (tmp_path / "auto-1-a.unreadable-1.jsonl").write_text(text[:-10], "utf-8")
    (tmp_path / "from a pupil.jsonl").write_text(text, "utf-8")

    listed = {slot.path.name: (slot.kind, slot.name) for slot in saves.slots()}
    assert listed == {
        "save-class 3b.backup-2.jsonl": (Kind.BACKUP, "class 3b"),
        "auto-1-a.backup-1.jsonl": (Kind.BACKUP, ""),
        "auto-1-a.unreadable-1.jsonl": (Kind.ASIDE, ""),
        "from a pupil.jsonl": (Kind.NAMED, "from a pupil"),
    }
    (torn,) = (slot for slot in saves.slots() if slot.problem)
    assert torn.rest == a_log(turns=2)
    assert saves.unfinished() is None


@pytest.mark.parametrize("name", ["auto-1-a.backup-1.jsonl", "save-x.jsonl", "from a pupil.jsonl"])
def test_only_an_autosave_is_gone_on_with_in_its_own_file(tmp_path: Path, name: str) -> None:
    saves = Saves(tmp_path)
    (tmp_path / name).write_text(write(a_log()), "utf-8")

    saves.keeper(tmp_path / name)(a_log(turns=2))

    assert read(tmp_path / name) == a_log()


def test_what_could_not_be_written_is_known_until_it_is(tmp_path: Path) -> None:
    """So that every way of playing can say it once more at leaving."""
    saves = Saves(tmp_path / "saves")
    keep = saves.keeper()
    (tmp_path / "saves").touch()
    with pytest.raises(UnwritableSave):
        keep(a_log())
    assert list(saves.unwritten) == [keep.path]

    (tmp_path / "saves").unlink()
    keep(a_log())

    assert saves.unwritten == {}


def test_exports_of_two_matches_lie_side_by_side(tmp_path: Path) -> None:
    """Two matches may have one seed; the same thing kept twice is one file."""
    saves = Saves(tmp_path)
    wish = export_path(saves, a_log(), ".txt")
    kept = [keep(saves, wish, content) for content in ("one", "two", b"one", "two", "three")]

    assert [path.name for path in kept] == [
        "h200-deal-7.txt",
        "h200-deal-7 (2).txt",
        "h200-deal-7.txt",
        "h200-deal-7 (2).txt",
        "h200-deal-7 (3).txt",
    ]


def test_a_folder_held_by_another_process_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.files.lock.PATIENCE", 0.05)
    saves = Saves(tmp_path)

    with alone_in(tmp_path), pytest.raises(UnwritableSave, match="could not be saved"):
        saves.save_as("x", a_log())

    assert saves.save_as("x", a_log()).exists()


def test_of_many_matches_none_is_read_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the one to go on with is found without reading them all."""
    text = write(replace(a_log(turns=20), header=replace(HEADER, enclosed="A" * 80_000)))
    for number in range(50):
        (tmp_path / f"auto-2026-{number:03}.jsonl").write_text(text, "utf-8")
    saves = Saves(tmp_path)
    read: list[Path] = []

    def slot_of(path: Path) -> Slot:
        read.append(path)
        return slots.slot_of(path)

    monkeypatch.setattr(shelf, "slot_of", slot_of)
    assert saves.unfinished() is not None
    first = len(read)
    listed = [saves.slots(), saves.slots()]

    assert first == 1
    assert [len(each) for each in listed] == [50, 50]
    assert len(read) == len(set(read)) == 50


def test_the_home_of_nobody_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SAVES_VARIABLE, "~nosuch/x")

    with pytest.raises(SaveError, match="set to ~nosuch/x, and this computer has no user"):
        saves_folder()


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
