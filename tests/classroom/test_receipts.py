"""Where phones and the file of their class disagree is told."""

from pathlib import Path

from game.classroom.load import Receipt, differences
from game.classroom.phases import Phase
from tests.classroom.a_class import a_class


def test_each_way_to_disagree_is_told(tmp_path: Path) -> None:
    with a_class(tmp_path) as classroom:
        us, _ = classroom.sit("white-house", "planners")
        classroom.until(Phase.PROPOSE)
        done, refused, unknown, lost = (f"{number:032x}" for number in range(4))
        for key, kind in ((done, "chat"), (unknown, "chat")):
            classroom.hosted.act(us, key, {"kind": kind, "text": "We agree."})
        no_such = {"kind": "second", "number": 9, "turn": 0, "revision": classroom.table.revision}
        assert "refused" in classroom.hosted.act(us, refused, no_such)
        file = classroom.hosted.file

    def receipt(key: str, status: int) -> Receipt:
        return Receipt(key, "chat", [], status)

    agreed = [receipt(done, 303), receipt(refused, 409), receipt(unknown, 303)]
    assert differences(file, agreed) == []
    assert differences(file, [*agreed, receipt(lost, 429)]) == []
    assert len(differences(file, agreed[:2])) == 1
    assert len(differences(file, [*agreed, receipt(lost, 303)])) == 1
    assert len(differences(file, [*agreed[1:], receipt(done, 409)])) == 1
    assert len(differences(file, [*agreed[1:], receipt(done, 429)])) == 1
