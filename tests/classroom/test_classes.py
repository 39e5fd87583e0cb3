"""Classes on a computer: listed, put away, erased completely, and read from their file alone."""

from pathlib import Path

import httpx
import pytest

from game.classroom.class_hosting import ClassHosting
from game.classroom.class_keeper import ClassKeeper
from game.classroom.class_log import read_class
from game.classroom.class_store import ClassStoreError
from game.classroom.classes import archive, erase, file_for, kept_classes, last_class
from game.classroom.errors import ClassError
from game.classroom.folding import SERVER, TEACHER
from game.classroom.hosted_class import HostedClass
from game.classroom.opening import ClassOpening
from game.classroom.phases import Phase
from game.classroom.server_acts import Resolve
from game.language import Texts
from game.online.server.store import Store, StoreError
from game.scenario import load_scenario
from tests.classroom.a_class import Classroom, a_class
from tests.classroom.teacher import Teacher


def a_file(folder: Path) -> Path:
    """Hold a class that is over at once."""
    loaded = load_scenario("quick-start")
    opening = ClassOpening.draw()
    path = file_for(opening, loaded, folder)
    hosted = HostedClass.begin(Store.begin(path), opening, loaded, 1)
    hosted.lead("1" * 32, {"kind": "door", "open": True})
    hosted.sit("2" * 32, opening.pin)
    hosted.close()
    return path


def test_classes_are_listed_the_last_one_first(tmp_path: Path) -> None:
    first, second = a_file(tmp_path), a_file(tmp_path)
    kept = kept_classes(tmp_path)

    assert {each.path for each in kept} == {first, second}
    assert kept[0].written >= kept[1].written
    assert all(each.record is not None and len(each.record.room.students) == 1 for each in kept)
    assert last_class(tmp_path) == kept[0].path
    assert last_class(tmp_path, "quick-start") == kept[0].path


def test_a_class_that_was_put_away_can_still_be_read_but_is_not_gone_on_with(
    tmp_path: Path,
) -> None:
    path = archive(a_file(tmp_path))

    assert [each.archived for each in kept_classes(tmp_path)] == [True]
    assert len(read_class(path).room.students) == 1
    with pytest.raises(ClassError, match="No class has been held"):
        last_class(tmp_path)


def test_an_erased_class_leaves_nothing_behind(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    erase(path)

    assert list(tmp_path.iterdir()) == []


def test_a_class_that_is_held_now_is_neither_put_away_nor_erased(tmp_path: Path) -> None:
    with a_class(tmp_path) as classroom:
        for do in (archive, erase):
            with pytest.raises(StoreError):
                do(classroom.hosted.file)
        assert classroom.hosted.file.exists()


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "being held"), ("ja", "開かれています"), ("zh", "正在上课")],
)
def test_of_a_class_that_is_held_now_it_is_told_where_its_report_is_made(
    language: str, said: str, tmp_path: Path
) -> None:
    """And what a class is told of its file speaks of a class, not of a match for two."""
    texts = Texts.load(language)
    with a_class(tmp_path) as classroom, pytest.raises(StoreError) as found:
        read_class(classroom.hosted.file)

    told = found.value.tell(texts)
    assert said in told
    assert texts("console-tab-end") in told
    for code in ("no-such-match", "other-store", "store-exists", "unreadable", "unwritable"):
        told = ClassStoreError(code, file="a.class", why="no").tell(texts)
        assert not any(each in told for each in ("match", "対局", "对局", "classroom-file"))


def test_a_file_that_is_no_class_is_listed_with_its_trouble_and_can_be_erased(
    tmp_path: Path,
) -> None:
    path = tmp_path / "broken-000000000000.class"
    path.write_text("nothing of the kind")
    (kept,) = kept_classes(tmp_path)

    assert kept.record is None
    assert str(kept.problem)
    erase(path)
    assert kept_classes(tmp_path) == ()


@pytest.fixture
def played(tmp_path: Path):
    with a_class(tmp_path) as classroom:
        classroom.sit("white-house", "planners")
        classroom.until(Phase.REVEAL)
        classroom.do(1, "veto", turn=0, revision=0, number=1)
        yield classroom


def test_the_file_alone_tells_who_did_what_and_when(played: Classroom) -> None:
    path = played.hosted.file
    room = played.room
    played.hosted.close()
    record = read_class(path)
    played.hosted = HostedClass(Store.open(path), now=played.hands)

    assert record.room == room
    assert record.loaded.ruleset.slug == "classroom-45"
    kinds = [(each.written.who, each.written.act.kind) for each in record.acts]
    assert (TEACHER, "start") in kinds
    assert (SERVER, "resolve") in kinds
    refused = [each.written for each in record.acts if each.written.refused]
    assert [(each.who, each.act.kind, each.refused) for each in refused] == [
        (1, "veto", "moved-on")
    ]
    moments = [each.written.at for each in record.acts]
    assert moments == sorted(moments)
    resolved = next(each for each in record.acts if isinstance(each.written.act, Resolve))
    assert resolved.before.closing
    assert resolved.course == 0
    assert [len(log.turns) for log in record.courses] == [1]


def test_a_class_that_goes_on_is_read_by_its_own_server(played: Classroom) -> None:
    assert played.hosted.record().room == played.room


def test_a_class_of_an_address_that_the_laptop_has_lost_is_held_at_another(tmp_path: Path) -> None:
    """A laptop that has moved has another one; the teacher is told."""
    lost = "192.0.2.7"  # no computer has it, by RFC 5737
    opening = ClassOpening.draw(bind=lost, port=0)
    keeper = ClassKeeper.begin(tmp_path, opening, load_scenario("quick-start"), 5)
    keeper.close()
    hosting = ClassHosting.resume(keeper.hosted.file, port=0)
    try:
        assert hosting.premises.lost == lost
        assert lost in Teacher(hosting).get("/console/network")
        assert httpx.get(f"http://{hosting.premises.here}/").status_code == 200
    finally:
        hosting.close()
