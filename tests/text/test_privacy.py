"""Two people at one keyboard: neither is told what the other has sealed or keeps secret."""

from pathlib import Path

from tests.text.conversation import talk

SECRET = "stockpile"
"""A covert order of China's; its name in the menu."""
TWO = ("--us", "human", "--china", "human", "--seed", "7")


def after(said: str, mark: str) -> str:
    """What is said from a line on."""
    assert mark in said
    return said[said.index(mark) :]


def test_the_hand_over_tells_nothing_of_the_orders_before_it(
    checkout: Path, tmp_path: Path
) -> None:
    lines = [
        "",
        "give invest-frontier-rd",
        "give special-inspect",
        "commit",
        "",
        "state",
        "log",
        "plan",
        "report",
        "saves",
    ]
    said = talk(checkout, tmp_path, lines, *TWO).stdout
    seen_by_china = after(said, "Hand the keyboard to China")

    assert "Frontier R&D" not in seen_by_china
    assert "Inspection surge" not in seen_by_china
    assert "your side: China" in seen_by_china


def test_a_save_with_sealed_orders_tells_nothing_of_them(checkout: Path, tmp_path: Path) -> None:
    """The other person opens it: the orders stay sealed, and the side that has none is asked."""
    talk(
        checkout,
        tmp_path,
        ["", "give invest-frontier-rd", "give special-inspect", "commit", "quit"],
        *TWO,
    )
    lines = ["load", "", "state", "causes", "log", "plan", "report", "orders", "saves", "quit"]
    said = talk(checkout, tmp_path, lines).stdout
    seen_by_china = after(said, "Hand the keyboard to China")

    assert said.count("Hand the keyboard to the United States") == 0
    assert "Frontier R&D" not in seen_by_china
    assert "Inspection surge" not in seen_by_china


def test_a_loaded_match_of_two_waits_behind_a_hand_over(checkout: Path, tmp_path: Path) -> None:
    """Who opens the save may be either: no side's board is told before its person is there."""
    quarter = ["", "commit", "yes", "", "commit", "yes"]
    talk(checkout, tmp_path, [*quarter, "quit"], *TWO)
    said = talk(checkout, tmp_path, ["load", "quit"]).stdout
    opened = said.rindex("The H200 Deal")

    assert "Hand the keyboard to the United States" in said[opened:]
    assert "Slot 1" not in said[opened:]
    assert "Report of the quarter" not in said[opened:]


def test_covert_orders_stay_covert_when_the_cards_are_turned(
    checkout: Path, tmp_path: Path
) -> None:
    lines = ["", "commit", "yes", "", f"give special-{SECRET}", "commit", "yes", "", "log", "quit"]
    said = talk(checkout, tmp_path, lines, *TWO).stdout
    turned = after(said, "The cards are turned")

    assert "is in slot 1" in said
    assert "tockpile" not in turned
