"""A match from the first line to the last without a window, as one who cannot see it plays."""

import json
import re
from pathlib import Path

import pytest

from game.match import Saves
from tests.matches import lively_matches
from tests.text.conversation import talk

QUARTER = ["give invest-frontier-rd", "give special-inspection", "commit", "yes"]
"""Orders of a quarter; where one cannot be paid the slot stays empty, and that is agreed to."""


def a_match(turns: int = 20) -> list[str]:
    return QUARTER * turns


def test_a_complete_match_by_text(checkout: Path, tmp_path: Path) -> None:
    """Every quarter is played, the ending is told, and the save holds all of it."""
    lines = ["help", "state", "causes", "race", "orders", "1", *a_match(), "html", "quit"]
    said = talk(checkout, tmp_path, lines, "h200-deal", "--china", "hedger", "--seed", "3")
    [save] = tmp_path.glob("auto-*.jsonl")
    kept = [json.loads(line) for line in save.read_text(encoding="utf-8").splitlines()]

    assert (said.returncode, said.stderr) == (0, "")
    played = sum("turn" in line for line in kept)
    assert 14 <= played <= 20  # a decisive condition may end it from quarter 14
    assert "ending" in kept[-1]
    assert said.stdout.count("The cards are turned") == played
    assert "Where it turned:" in said.stdout
    assert [page.suffix for page in tmp_path.glob("h200-deal-3.*")] == [".html"]


def test_nothing_is_drawn_and_nothing_moves(checkout: Path, tmp_path: Path) -> None:
    """A screen reader is given sentences: no escape sequence, no tab, no line of dashes."""
    said = talk(checkout, tmp_path, ["help", "state", "orders", *a_match(2)], "--seed", "5").stdout

    assert not re.search(r"[\x00-\x09\x0b-\x1f]", said)
    assert not re.search(r"[-=_─│|]{3}", said)
    assert not re.search(r" {2}", said)


def test_the_input_may_end_at_any_place(checkout: Path, tmp_path: Path) -> None:
    """The match is kept up to there, and the next start says how to go on."""
    broken = talk(checkout, tmp_path, [*a_match(2), "give invest-frontier-rd"], "--seed", "5")
    again = talk(checkout, tmp_path, ["load", "score", "quit"])

    assert (broken.returncode, broken.stderr) == (0, "")
    assert "A match is waiting" in again.stdout
    assert "2026 Q3, quarter 3 of 20" in again.stdout


def test_a_word_that_is_not_known_is_answered_with_the_nearest(
    checkout: Path, tmp_path: Path
) -> None:
    said = talk(checkout, tmp_path, ["ordrs", "give 999", "give", "take 2", "quit"]).stdout

    assert "“ordrs” is not understood. Did you mean orders?" in said
    assert "There is no order “999”" in said
    assert "Name an order by its number" in said
    assert "Name a slot that has an order in it." in said


def test_a_number_of_any_length_is_answered(checkout: Path, tmp_path: Path) -> None:
    vast = "9" * 5000
    lines = [f"{word} {vast}" for word in ("load", "take", "give", "about")]
    said = talk(checkout, tmp_path, [*lines, vast, "quit"])

    assert (said.returncode, said.stderr) == (0, "")


def test_undo_before_the_commitment(checkout: Path, tmp_path: Path) -> None:
    lines = [
        "give invest-frontier-rd",
        "give special-inspect",
        "undo",
        "plan",
        "take 1",
        "plan",
        "undo",
        "commit",
        "no",
        "quit",
    ]
    said = talk(checkout, tmp_path, lines).stdout

    assert "“Inspection surge” is taken back." in said
    assert "“Frontier R&D” is taken back." in said
    assert "There is no order to take back." in said
    assert "Nothing is committed." in said
    assert "The cards are turned" not in said


def test_the_last_quarter_is_taken_back_after_a_question(checkout: Path, tmp_path: Path) -> None:
    lines = [
        *("back", "give invest-frontier-rd", "commit", "yes", "back", "no"),
        *("back", "yes", "undo", "give invest-home-fabs", "commit yes", "quit"),
    ]
    said = talk(checkout, tmp_path, lines, "--china", "hedger", "--seed", "3").stdout
    (slot,) = Saves(tmp_path).slots()
    assert slot.log is not None

    assert "A turn can be taken back only against the computer" in said  # before the first one
    assert "Take 2026 Q1 back?" in said
    assert "1 quarter taken back" in said
    assert "“Frontier R&D” is taken back." in said  # it lay in the slot again
    assert [record.orders[0] for record in slot.log.turns] == [("invest-home-fabs",)]
    assert [record.orders[0] for record in slot.log.taken_back] == [("invest-frontier-rd",)]


def test_a_slot_that_could_be_filled_is_asked_about_and_told_of(
    checkout: Path, tmp_path: Path
) -> None:
    lines = ["give invest-frontier-rd", "commit", "no", "commit yes", "quit"]
    said = talk(checkout, tmp_path, lines).stdout

    assert "No order in slot 2." in said
    assert "You could still give: " in said
    assert said.count("A slot is empty.") == 1, "who says yes with the word is not asked"
    assert "The orders are sealed." in said


def test_undo_takes_the_order_that_was_given_last(checkout: Path, tmp_path: Path) -> None:
    """Two, slot 1 emptied, one more: the last lies in slot 1, and is the first to come out."""
    lines = [
        "give invest-frontier-rd",
        "give special-inspect",
        "take 1",
        "give invest-enforcement",
        "undo",
        "plan",
        "quit",
    ]
    said = talk(checkout, tmp_path, lines).stdout

    assert "“Export enforcement” is taken back." in said
    assert "“Inspection surge” is taken back." not in said


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("ja", ["ヘルプ", "命令", "取り消し", "終了"], "対局は保存されています。"),
        ("zh", ["帮助", "命令", "撤销", "退出"], "对局已保存"),
    ],
)
def test_its_words_may_be_typed_in_the_language_that_is_spoken(
    language: str, words: list[str], expected: str, checkout: Path, tmp_path: Path
) -> None:
    said = talk(checkout, tmp_path, words, "--lang", language)

    assert (said.returncode, said.stderr) == (0, "")
    assert expected in said.stdout


def test_the_language_changes_in_the_middle_of_a_match(checkout: Path, tmp_path: Path) -> None:
    said = talk(checkout, tmp_path, ["language ja", "得点", "language en", "score", "quit"]).stdout

    assert "日本語で話します。" in said
    assert "得点：米国" in said
    assert said.count("Score: United States") == 2


def test_a_rewound_match_is_a_save_of_its_own(checkout: Path, tmp_path: Path) -> None:
    """The finished match stays as it was; the other one goes on from the quarter that was named."""
    lines = [*a_match(), "rewind 3", *QUARTER, "quit"]
    said = talk(checkout, tmp_path, lines, "--seed", "3").stdout
    lengths = sorted(len(slot.log.turns) for slot in Saves(tmp_path).slots() if slot.log)

    assert lengths[0] == 4
    assert len(lengths) == 2
    assert 14 <= lengths[1] <= 20
    assert said.endswith("The match is saved. Goodbye.\n")


def test_a_rematch_swaps_the_sides(checkout: Path, tmp_path: Path) -> None:
    lines = [*a_match(), "swap", "quit"]
    said = talk(checkout, tmp_path, lines, "--seed", "3", "--china", "hedger").stdout

    assert said.count("You play the United States.") == 1
    assert said.count("You play China.") == 1


def test_two_computers_are_watched(checkout: Path, tmp_path: Path) -> None:
    us, china, seed = lively_matches()[0]
    said = talk(
        checkout, tmp_path, [""] * 20, "--us", us, "--china", china, "--seed", str(seed)
    ).stdout

    assert said.count("The cards are turned") == 20
    assert "Where it turned:" in said
