"""A warning can be silenced where it stands, with a reason; an error cannot."""

from pathlib import Path

from game.analysis.check import check_text

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")
STOCK = "      us_inventory: {value: 80, source: design choice}\n"
BARE = "      us_inventory: 80"


def told(old: str, new: str) -> list[str]:
    assert TINY.count(old) == 1
    report = check_text(TINY.replace(old, new), "tiny.yaml", play=False)
    return [f"{finding.code} {finding.message}" for finding in report.findings]


def test_a_comment_at_the_end_of_the_line_silences_what_begins_there() -> None:
    assert told(STOCK, f"{BARE}  # allow no-source: counted by hand\n") == []


def test_a_comment_above_silences_all_that_is_indented_below() -> None:
    block = "    stocks:\n      us_roadmap: {value: 24312, source: design choice}\n"
    quiet = "    # allow no-source: a sketch\n    stocks:\n      us_roadmap: 24312\n"

    assert told(block, quiet) == []


def test_it_ends_where_the_block_ends() -> None:
    quiet = "      # allow no-source: the first alone\n      us_levy_revenue: 0\n"
    quiet += "      us_chip_sales: 0\n"
    block = (
        "      us_levy_revenue: {value: 0, source: design choice}\n"
        "      us_chip_sales: {value: 0, source: design choice}\n"
    )

    assert told(block, quiet) == ["no-source us_chip_sales has no source"]


def test_the_reason_is_kept_with_the_warning() -> None:
    text = TINY.replace(STOCK, f"{BARE}  # allow no-source: counted by hand\n")
    report = check_text(text, "tiny.yaml", play=False)

    assert [(finding.code, why) for finding, why in report.silenced] == [
        ("no-source", "counted by hand")
    ]


def test_without_a_reason_it_silences_nothing() -> None:
    assert told(STOCK, f"{BARE}  # allow no-source\n") == [
        "no-source us_inventory has no source",
        "silence 'no-source' is silenced without a reason",
    ]


def test_an_error_cannot_be_silenced() -> None:
    assert told("    chance: 0.5\n", "    chance: 5  # allow wrong-value: why not\n") == [
        "wrong-value 'chance' in 'quarrel' is 5",
        "silence 'wrong-value' is an error, which nothing silences",
    ]


def test_a_misspelt_code_is_told() -> None:
    assert told(STOCK, f"{BARE}  # allow no-sourse: counted\n")[1:] == [
        "silence no warning is called 'no-sourse'"
    ]


def test_a_silence_that_keeps_nothing_still_is_told() -> None:
    assert told(STOCK, f"{STOCK.rstrip()}  # allow no-source: once\n") == [
        "silence nothing here is warned of by 'no-source'"
    ]


def test_a_silence_on_what_only_play_shows_is_not_idle_where_nothing_was_played() -> None:
    assert (
        told("  - id: freeze\n", "  # allow never-passes: for the lesson\n  - id: freeze\n") == []
    )


def test_words_about_allowing_are_no_silence() -> None:
    assert told(STOCK, f"{STOCK.rstrip()}  # the rules allow no-source: read them\n") == []
