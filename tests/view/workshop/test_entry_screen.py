"""An event is edited in a window in memory: picked, tried, and written where it stands."""

from collections.abc import Callable

import pytest

from game.scenario.document import read_document
from game.view.gui import Picker
from game.view.gui.library import Entry
from game.view.workshop.entry_screen import EntryScreen
from game.view.workshop.events_leaf import EventsLeaf
from tests.view.workshop.at_work import AtWork


@pytest.fixture
def open_entry(at_work: AtWork) -> Callable[[str], EntryScreen]:
    """Open an entry of the list by its short name."""

    def opened(slug: str) -> EntryScreen:
        at_work.screen.open_leaf("events")
        leaf = at_work.screen.leaf
        assert isinstance(leaf, EventsLeaf)
        at = next(at for at, line in enumerate(leaf.lines) if line.slug == slug)
        listed(at_work.screen.controls, 0).choose(at)
        at_work.hands.click_on("Change")
        at_work.hands.look()
        screen = at_work.hands.app.screen
        assert isinstance(screen, EntryScreen)
        return screen

    return opened


def listed(controls: object, at: int) -> Picker:
    assert isinstance(controls, list)
    found: list[Picker] = [each for each in controls if isinstance(each, Picker)]
    return found[at]


def choose_row(screen: EntryScreen, *route: str | int) -> None:
    rows = [row for row in screen.rows if row.route == route and row.kind == "field"]
    listed(screen.controls, 0).choose(screen.rows.index(rows[0]))


def tried(at_work: AtWork, screen: EntryScreen) -> None:
    """Wait until the draft has been played."""
    at_work.until(
        lambda: (
            screen.seen is not None
            and screen.seen.draft is screen.draft
            and screen.seen.look is not None
            and screen.seen.look.tally is not None
        )
    )


def test_a_number_is_typed_tried_and_written_alone(
    at_work: AtWork, open_entry: Callable[[str], EntryScreen]
) -> None:
    before = at_work.path.read_text(encoding="utf-8").splitlines()
    screen = open_entry("rubin-delay")
    choose_row(screen, "chance")
    field = next(each for each in screen.controls if isinstance(each, Entry))
    screen.ring.focus(field)
    at_work.hands.type("9")
    tried(at_work, screen)

    assert "before: 2" in screen._told()[0]
    at_work.hands.click_on("Write to the file")

    after = at_work.path.read_text(encoding="utf-8").splitlines()
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert changed == [("    chance: 0.12", "    chance: 0.129")]
    assert at_work.hands.app.screen is at_work.screen
    at_work.until(lambda: not at_work.screen.work.is_busy)
    at_work.hands.frame(0.02)
    at_work.hands.click_on("Undo")
    assert at_work.path.read_text(encoding="utf-8").splitlines() == before


def test_a_condition_is_made_of_another_and_a_broken_one_is_not_written(
    at_work: AtWork, open_entry: Callable[[str], EntryScreen]
) -> None:
    screen = open_entry("rubin-delay")
    choose_row(screen, "when")
    forms = listed(screen.controls, 1)
    forms.choose(0)

    assert screen.draft.data["when"] == {"all": [{"not": {"shipped": "rubin"}}]}
    tried(at_work, screen)
    choose_row(screen, "id")
    screen.take(screen.draft.put(("id",), "Not a slug"), rebuilt=True)
    at_work.until(lambda: screen._told()[1])
    write = next(each for each in screen.controls if each.label == "Write to the file")
    assert not write.enabled


def test_a_law_is_added_and_taken_out_again(
    at_work: AtWork, open_entry: Callable[[str], EntryScreen]
) -> None:
    opened = at_work.path.read_bytes()
    at_work.screen.open_leaf("events")
    leaf = at_work.screen.leaf
    assert isinstance(leaf, EventsLeaf)
    last = next(at for at, line in enumerate(leaf.lines) if line.kind == "laws")
    listed(at_work.screen.controls, 0).choose(last)
    at_work.hands.click_on("Add")
    screen = at_work.hands.app.screen
    assert isinstance(screen, EntryScreen)
    tried(at_work, screen)
    at_work.hands.click_on("Write to the file")

    data = read_document(at_work.path.read_text(encoding="utf-8"), "").data
    assert data["laws"][0]["id"] == "new-law"
    at_work.until(lambda: not at_work.screen.work.is_busy)
    at_work.hands.frame(0.02)
    new = next(at for at, line in enumerate(leaf.lines) if line.slug == "new-law")
    listed(at_work.screen.controls, 0).choose(new)
    at_work.hands.click_on("Take out")
    assert at_work.path.read_bytes() == opened


def test_a_file_that_is_saved_meanwhile_is_gone_on_from(
    at_work: AtWork, open_entry: Callable[[str], EntryScreen]
) -> None:
    """What another program has written stays, and the draft is written into that."""
    screen = open_entry("rubin-delay")
    screen.take(screen.draft.put(("cooldown",), 7), rebuilt=True)
    text = at_work.path.read_text(encoding="utf-8")
    at_work.path.write_text(text.replace("\ntitle:", "\n# mine\ntitle:"), encoding="utf-8")
    at_work.until(lambda: len(at_work.screen.work.versions.all) > 1)
    at_work.until(lambda: not at_work.screen.work.is_busy)
    at_work.hands.frame(0.02)
    tried(at_work, screen)
    at_work.hands.click_on("Write to the file")

    written = at_work.path.read_text(encoding="utf-8")
    assert "\n# mine\n" in written
    assert "cooldown: 7" in written
