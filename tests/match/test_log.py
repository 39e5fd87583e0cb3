"""The log: a few lines of text from which a whole match can be rebuilt."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.match.errors import BrokenSave, OtherRules
from game.match.lines import parse, write
from game.match.log import EndRecord, Header, Log, TurnRecord
from game.rules import RULES_VERSION, Side

letters = st.characters(min_codepoint=32, exclude_categories=["Cs"])
slugs = st.lists(st.text(letters, max_size=12), max_size=3).map(tuple)
HEADER = Header("h200-deal", "d1", "h200-deal", 7, ("human", "hedger"), "54dd1d")
TWO_TURNS = (
    Log(HEADER)
    .after(TurnRecord(1, (("levy-licence-h200-25",), ()), "a03c1e"))
    .after(TurnRecord(2, ((), ("invest-fabs", "invest-memory")), "77aa01"))
)


@given(orders=st.lists(st.tuples(slugs, slugs), max_size=4), waiting=slugs, seed=st.integers(0, 9))
def test_a_written_log_reads_back_the_same(
    orders: list[tuple[tuple[str, ...], tuple[str, ...]]], waiting: tuple[str, ...], seed: int
) -> None:
    """Whatever a scenario calls its orders, the save gives them back."""
    log = Log(replace(HEADER, seed=seed))
    for number, both in enumerate(orders, start=1):
        log = log.after(TurnRecord(number, both, "54dd1d"))
    log = log.with_pending(Side.US, waiting)

    assert parse(write(log)) == log


def test_a_log_only_grows() -> None:
    """The lines of an earlier moment stay as they are, so that nothing played is rewritten."""
    later = TWO_TURNS.after(TurnRecord(3, ((), ()), "000000"))

    assert write(later).startswith(write(TWO_TURNS))
    assert later.is_grown_from(TWO_TURNS)
    assert not TWO_TURNS.is_grown_from(later)


def test_a_finished_turn_takes_the_place_of_what_was_pending() -> None:
    waiting = TWO_TURNS.with_pending(Side.CHINA, ("invest-labs",))

    done = waiting.after(TurnRecord(3, ((), ("invest-labs",)), "000000"))

    assert parse(write(waiting)).pending == (None, ("invest-labs",))
    assert done.pending == (None, None)


def log_or_line(text: str) -> Log | int:
    """What the text holds, or the line at fault."""
    try:
        return parse(text)
    except BrokenSave as error:
        return error.line


def test_a_log_cut_at_any_byte_is_an_earlier_moment_or_says_which_line_is_cut() -> None:
    """No cut ever gives another match than the one that was played."""
    whole = TWO_TURNS.with_pending(Side.US, ("invest-allies",))
    text = write(replace(whole, end=EndRecord("drift", "draw")))

    for length in range(len(text)):
        cut = log_or_line(text[:length])
        expected = text[:length].count("\n") + 1
        assert cut == expected or (isinstance(cut, Log) and whole.is_grown_from(cut))


@pytest.mark.parametrize(
    ("damage", "line", "code"),
    [
        (lambda text: "", 1, "empty-save"),
        (lambda text: "hello\n", 1, "not-json"),
        (lambda text: "[]\n", 1, "not-json"),
        (lambda text: "[" * 100_000 + "\n", 1, "not-json"),
        (lambda text: "{}\n", 1, "not-a-save"),
        (lambda text: text.replace('"seed": 7', '"seed": -7'), 1, "wrong-field"),
        (lambda text: text.replace('"seed": 7', '"seed": true'), 1, "wrong-field"),
        (lambda text: text.replace('{"us": "human", "china": "hedger"}', "[]"), 1, "wrong-field"),
        (lambda text: text.replace('"turn": 2', '"turn": 3'), 3, "wrong-turn"),
        (lambda text: text.replace('"state": "a03c1e"', '"state": 3'), 2, "wrong-field"),
        (lambda text: text.replace('["invest-fabs"', "[5"), 3, "wrong-field"),
        (lambda text: text + '{"pending": "eu", "orders": []}\n', 4, "wrong-field"),
        (lambda text: text + '{"what": 1}\n', 4, "unknown-line"),
        (lambda text: text.replace("invest-fabs", "\\ud800"), 3, "wrong-field"),
        (lambda text: text.replace("invest-fabs", "a\\nb"), 3, "wrong-field"),
        (lambda text: text.replace("invest-fabs", "x" * 9999), 3, "wrong-field"),
        (lambda text: text + "\n", 4, "not-json"),
        (
            lambda text: text + '{"ending": "drift", "winner": "draw"}\n{"turn": 3}\n',
            5,
            "after-the-end",
        ),
    ],
)
def test_a_damaged_log_says_which_line_and_what(damage: object, line: int, code: str) -> None:
    assert callable(damage)

    with pytest.raises(BrokenSave) as caught:
        parse(damage(write(TWO_TURNS)), "my.jsonl")

    assert (caught.value.line, caught.value.code) == (line, code)
    assert str(caught.value).startswith("my.jsonl:")
    assert "\n" not in str(caught.value)


def test_a_log_of_other_rules_says_so_before_anything_else() -> None:
    """An old save is not a broken one: its player must know which version opens it."""
    text = write(TWO_TURNS).replace(f'"rules": {RULES_VERSION}', f'"rules": {RULES_VERSION + 1}')

    with pytest.raises(OtherRules, match=f"rules {RULES_VERSION + 1}"):
        parse(text)


def test_a_log_of_another_format_says_so() -> None:
    with pytest.raises(OtherRules, match="format 99"):
        parse(write(TWO_TURNS).replace('"format": 1', '"format": 99'))
