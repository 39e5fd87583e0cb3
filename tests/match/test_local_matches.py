"""The matches of a computer: one is at hand, each has its save, and one leads to the next."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.match import (
    LocalMatches,
    NoRunUp,
    OtherScenario,
    Phase,
    Recorded,
    Saves,
    Session,
    play_out,
    play_up,
    repeat,
    restore,
)
from game.match.save_news import SaveEvent, SaveNews
from game.match.slots import read
from game.players import UnknownPlayer, find
from game.players.seating import seated
from game.rules import Side, fingerprint
from game.scenario import load_scenario, load_text

US = Side.US


def some_matches(folder: Path) -> LocalMatches:
    return LocalMatches(Saves(folder), seated)


def begun(matches: LocalMatches, china: str = "hedger") -> Session[Recorded]:
    return matches.begin(load_scenario("quick-start"), "human", china, 7)


def play(session: Session[Recorded], turns: int) -> None:
    """Play on with no orders given."""
    while session.table.turn < turns and not session.is_over:
        session.table.submit(US, ())
        session.table.advance()


def test_a_match_that_begins_is_at_hand_and_lies_in_a_save(tmp_path: Path) -> None:
    matches = some_matches(tmp_path)
    assert matches.table is None

    session = begun(matches)

    assert matches.table is session.table
    assert matches.file is not None
    assert read(matches.file) == session.table.log
    assert session.phase is Phase.ORDERS


def test_without_a_seed_each_match_has_a_chance_of_its_own(tmp_path: Path) -> None:
    matches, loaded = some_matches(tmp_path), load_scenario("quick-start")
    seeds = {matches.begin(loaded, "human", "hedger").table.log.header.seed for _ in range(3)}

    assert len(seeds) == 3


def test_a_match_taken_up_again_goes_on_in_its_own_save(tmp_path: Path) -> None:
    matches = some_matches(tmp_path)
    play(begun(matches), 2)
    file = matches.file
    assert file is not None
    matches.close()
    assert matches.table is None

    again = some_matches(tmp_path)
    session = again.resume(file)
    play(session, 3)

    assert again.file == file
    assert len(read(file).turns) == 3


def test_a_broken_save_goes_on_from_its_whole_turns_in_another(tmp_path: Path) -> None:
    matches = some_matches(tmp_path)
    play(begun(matches), 2)
    file = matches.file
    assert file is not None
    spoilt = file.read_text(encoding="utf-8") + "{spoilt"
    file.write_text(spoilt, encoding="utf-8")

    again = some_matches(tmp_path)
    session = again.resume(file)

    assert session.table.turn == 2
    assert again.file != file
    assert file.read_text(encoding="utf-8") == spoilt


def test_what_is_only_looked_at_is_neither_at_hand_nor_written(tmp_path: Path) -> None:
    matches = some_matches(tmp_path)
    play(begun(matches), 8)
    file = matches.file
    assert file is not None
    matches.close()
    stamp = file.stat()

    session = matches.look_back(file)

    assert session.phase is Phase.ENDING
    assert matches.table is None
    assert file.stat().st_mtime_ns == stamp.st_mtime_ns
    assert [path.name for path in tmp_path.glob("*.jsonl")] == [file.name]


def test_the_same_again_is_another_match_between_whom_one_names(tmp_path: Path) -> None:
    matches = some_matches(tmp_path)
    first = begun(matches)
    play(first, 8)
    file = matches.file

    second = matches.again(first.table, "dealmaker", "human")

    head = second.table.log.header
    assert matches.table is second.table
    assert matches.file != file
    assert (head.scenario, head.seats) == ("quick-start", ("dealmaker", "human"))
    assert head.seed != first.table.log.header.seed
    assert second.side is Side.CHINA


def test_a_branch_keeps_what_came_before_it_and_the_first_match_stays(tmp_path: Path) -> None:
    matches = some_matches(tmp_path)
    first = begun(matches)
    play(first, 8)
    file, log = matches.file, first.table.log
    assert file is not None

    branch = matches.branch(first.table, 3)

    assert branch.table.turn == 3
    assert branch.table.log.turns == log.turns[:3]
    assert branch.table.log.header.seed == log.header.seed
    assert branch.phase is Phase.ORDERS
    assert read(file) == log


def test_what_cannot_be_opened_leaves_the_match_at_hand(tmp_path: Path) -> None:
    matches = some_matches(tmp_path)
    session = begun(matches)
    with pytest.raises(UnknownPlayer):
        matches.again(session.table, "nobody", "human")
    stranger = tmp_path / "save-stranger.jsonl"
    log = session.table.log
    first = matches.saves.save_as("stranger", log).read_text(encoding="utf-8").splitlines()[0]
    stranger.write_text(first.replace(log.header.digest, "0" * len(log.header.digest)) + "\n")
    with pytest.raises(OtherScenario):
        matches.resume(stranger)

    assert matches.table is session.table


def test_that_a_match_is_not_saved_is_told_once_and_so_is_that_it_is_again(tmp_path: Path) -> None:
    """The window and the text mode both tell what this yields, in their own way."""
    in_the_way = tmp_path / "saves"
    in_the_way.touch()
    matches = some_matches(in_the_way)
    news = SaveNews(matches)
    assert news.next() is None

    session = begun(matches)
    told = news.next()
    assert told is not None
    assert told == (SaveEvent.UNSAVED, session.table.unsaved)
    assert news.next() is None
    assert matches.saves.unwritten
    in_the_way.unlink()
    matches.save()

    assert news.next() == (SaveEvent.SAVED_AGAIN, None)
    assert news.next() is None
    assert not matches.saves.unwritten


def test_of_another_match_it_is_told_anew_that_it_is_not_saved(tmp_path: Path) -> None:
    in_the_way = tmp_path / "saves"
    in_the_way.touch()
    matches = some_matches(in_the_way)
    news = SaveNews(matches)
    events = []
    for _ in range(2):
        begun(matches)
        told = news.next()
        events.append(None if told is None else told[0])

    assert events == [SaveEvent.UNSAVED] * 2


def test_a_match_that_another_window_has_gone_on_with_is_told_to_have_parted(
    tmp_path: Path,
) -> None:
    matches = some_matches(tmp_path)
    play(begun(matches), 1)
    file = matches.file
    assert file is not None
    here, there = some_matches(tmp_path), some_matches(tmp_path)
    ours, theirs = here.resume(file), there.resume(file)
    play(theirs, 2)
    play(ours, 3)

    told = SaveNews(here).next()
    assert told is not None
    assert told[0] is SaveEvent.PARTED
    assert here.file != file
    assert len(read(file).turns) == 2


def test_somebody_sits_down_to_a_match_that_others_have_begun(tmp_path: Path) -> None:
    """The turns before are those of the two who played them, and the save tells who did."""
    matches, loaded = some_matches(tmp_path), load_scenario("quick-start")
    players = find("dealmaker").policy, find("hedger").policy
    known = play_out(loaded.ruleset, *players, seed=5, turns=3)

    session = matches.sit_down_after(
        play_up(loaded.ruleset, *players, seed=5, turns=3), loaded, "hard", "human"
    )

    assert (session.table.turn, session.phase, session.side) == (3, Phase.ORDERS, Side.CHINA)
    assert session.table.log.header.seats == ("dealmaker", "hedger")
    assert session.table.log.seats == ("hard", "human")
    assert matches.file is not None
    again = restore(matches.file).course
    assert fingerprint(again.state) == fingerprint(known.state)


def test_the_orders_of_a_log_are_given_again_on_an_edited_scenario(tmp_path: Path) -> None:
    matches, loaded = some_matches(tmp_path), load_scenario("quick-start")
    session = begun(matches)
    play(session, 3)
    text = loaded.text.replace("\ndraw_margin:", "\ndraw_margin: 40 #")
    edited = load_text(text, tmp_path / "quick-start.yaml")
    log = session.table.log

    up = repeat(edited.ruleset, log, 2)

    assert edited.ruleset.digest != loaded.ruleset.digest
    assert [turn.number for turn in up.course.turns] == [1, 2]
    assert matches.sit_down_after(up, edited, "human", "hedger").table.turn == 2


def test_what_cannot_be_ordered_any_more_is_told_with_its_turn(tmp_path: Path) -> None:
    loaded = load_scenario("quick-start")
    players = find("dealmaker").policy, find("hedger").policy
    matches = some_matches(tmp_path)
    log = matches.sit_down_after(
        play_up(loaded.ruleset, *players, seed=5, turns=3), loaded, "human", "human"
    ).table.log
    strange = replace(log, turns=(replace(log.turns[0], orders=(("no-such",), ())),))

    with pytest.raises(NoRunUp, match=r"turn 1: .*no-such"):
        repeat(loaded.ruleset, strange, 1)


def test_a_match_that_ends_before_the_turn_says_so() -> None:
    loaded = load_scenario("quick-start")
    players = find("dealmaker").policy, find("hedger").policy

    with pytest.raises(NoRunUp, match="over"):
        play_up(loaded.ruleset, *players, seed=5, turns=loaded.ruleset.turns)
