"""The workshop in a window in memory: a file is saved by hand, and the window tells what it did."""

from dataclasses import replace

import pygame

from game.analysis.balance import ALL
from game.view.gui import Choice, Picker
from game.view.workshop.play_leaf import PlayLeaf
from game.view.workshop.workpiece import FIRST_PLAYERS
from tests.view.workshop.at_work import AtWork


def test_a_saved_edit_is_played_and_compared(at_work: AtWork) -> None:
    """Nothing is pressed: the file was saved, and the window tells what moved."""
    text = at_work.path.read_text(encoding="utf-8")
    margin = next(line for line in text.splitlines() if line.startswith("draw_margin:"))

    at_work.save(margin, "draw_margin: 40 # a wide one")

    assert at_work.games == ALL
    assert at_work.row("draw").startswith("+")
    assert [at_work.screen.work.versions.at, at_work.screen.work.note] == [1, "workshop-note-saved"]


def test_a_change_of_prose_plays_nothing(at_work: AtWork) -> None:
    """The matches that are known stay the very same ones."""
    before = at_work.screen.work.played
    assert before is not None

    at_work.save("\ntitle:", "\n# a comment\ntitle:")

    after = at_work.screen.work.played
    assert after is not None
    assert after.text != before.text
    assert after.tally is before.tally


def test_a_broken_file_is_told_and_the_last_figures_stay(at_work: AtWork) -> None:
    at_work.save("draw_margin:", "draw_marge:")

    assert "unknown-key" in {finding.code for finding in at_work.screen.work.findings}
    assert at_work.games == ALL
    play = next(each for each in at_work.screen.controls if each.label == "Play")
    assert not play.enabled


def test_an_older_version_is_written_back_letter_for_letter(at_work: AtWork) -> None:
    opened = at_work.path.read_bytes()
    at_work.save("\ntitle:", "\n# a comment\ntitle:")
    edited = at_work.path.read_bytes()

    at_work.hands.click_on("Undo")
    undone = at_work.path.read_bytes()
    at_work.until(lambda: not at_work.screen.work.is_busy)
    at_work.hands.frame(0.02)
    at_work.hands.click_on("Redo")

    assert (undone, at_work.path.read_bytes()) == (opened, edited)


def test_the_version_that_was_pinned_is_compared_with_later_ones(at_work: AtWork) -> None:
    at_work.hands.click_on("Pin")
    at_work.save("\ndraw_margin:", "\ndraw_margin: 40 #")
    at_work.save("\ndraw_margin: 40", "\ndraw_margin: 41")

    assert at_work.screen.results.figures is not None
    draws = next(row for row in at_work.screen.results.figures.rows if row.slug == "draw")
    assert draws.since_pin.startswith("+")
    assert draws.since_pin != draws.since_save


def test_a_match_is_played_from_a_turn_on_and_leads_back(at_work: AtWork) -> None:
    """The turns before are those of the two at the right; leaving ends at the file again."""
    at_work.hands.click_on("Play")
    leaf = at_work.screen.leaf
    assert isinstance(leaf, PlayLeaf)
    turns = next(each for each in at_work.screen.controls if each.label == "The turn to begin with")
    assert isinstance(turns, Picker)
    turns.choose(2)
    sides = next(each for each in at_work.screen.controls if each.label == "From there on you play")
    assert isinstance(sides, Choice)
    sides.choose(1)
    at_work.hands.click_on("Play from here")

    match = at_work.ways.catalogue.matches.table
    assert match is not None
    assert (match.turn, match.log.seats) == (2, ("dealmaker", "human"))
    assert match.log.header.seats == FIRST_PLAYERS
    at_work.hands.app.home()
    assert at_work.hands.app.screen is at_work.screen
    at_work.save("\ntitle:", "\n# a comment\ntitle:")  # which it follows still


def test_a_saved_match_of_the_scenario_is_played_on_on_the_edited_file(at_work: AtWork) -> None:
    at_work.ways.play_from(at_work.choice(turn=4))
    at_work.hands.app.home()
    at_work.save("\ndraw_margin:", "\ndraw_margin: 40 #")
    (saved,) = at_work.ways.recorded("quick-start")
    at_work.ways.play_from(replace(at_work.choice(turn=3), save=saved.slug))

    match = at_work.ways.catalogue.matches.table
    assert match is not None
    assert (match.turn, match.scenario.draw_margin) == (2, 40)


def test_a_button_that_is_held_while_figures_arrive_is_pressed_all_the_same(
    at_work: AtWork,
) -> None:
    button = next(each for each in at_work.screen.controls if each.label == "Pin")
    at = {"pos": button.rect.center, "button": 1}
    at_work.hands.move(button.rect.center)
    at_work.hands.frame(None, pygame.event.Event(pygame.MOUSEBUTTONDOWN, at))
    at_work.path.write_text(
        at_work.path.read_text(encoding="utf-8").replace("\ntitle:", "\n# new\ntitle:"),
        encoding="utf-8",
    )
    at_work.until(lambda: len(at_work.screen.work.versions.all) == 2)
    at_work.hands.frame(None, pygame.event.Event(pygame.MOUSEBUTTONUP, at))

    assert at_work.screen.work.pinned is not None


def test_other_players_are_chosen_and_compared_with_none_before(at_work: AtWork) -> None:
    at_work.hands.click_on("China: Hedger")
    (listed,) = at_work.hands.app.screen.ring.items
    assert isinstance(listed, Picker)
    at_work.hands.look()
    at_work.hands.press(pygame.K_END, pygame.K_RETURN)
    at_work.until(lambda: not at_work.screen.work.is_busy)
    at_work.hands.frame(0.02)

    played = at_work.screen.work.played
    assert played is not None
    assert played.tally is not None
    assert (at_work.screen.work.players[1], played.tally.china) == ("random", "random")
    assert at_work.row("draw") == ""
