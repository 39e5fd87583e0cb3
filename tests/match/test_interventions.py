"""What comes into a match from outside: the log tells it, and every state is rebuilt with it."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from threading import Event, Thread

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.match import (
    AGREED_DRAW,
    BrokenSave,
    Happening,
    Intervention,
    InterventionKind,
    Kind,
    LocalMatches,
    LocalTable,
    Log,
    MovedOn,
    NotNow,
    Revisions,
    Saves,
    UnknownSubject,
    WrongValue,
    is_agreed,
    rebuild,
    rescue,
)
from game.match.lines import parse, write
from game.match.log import EndRecord, rewound
from game.match.transcript import replay, transcribe
from game.players import find
from game.players.seating import seated
from game.rules import SIDES, Side, Stock
from game.rules.scoring import DRAW
from game.scenario import load_scenario

EVENT, STOCK, GATE = InterventionKind.EVENT, InterventionKind.STOCK, InterventionKind.GATE
HALT = "customs-halt"


def a_table(turns: int = 0, *, seed: int = 5) -> LocalTable:
    """Two people who have let some turns pass."""
    table = LocalTable(load_scenario("h200-deal"), seed)
    for _ in range(turns):
        pass_a_turn(table)
    return table


def pass_a_turn(table: LocalTable) -> None:
    for side in SIDES:
        if table.seats[side].is_human:
            table.submit(side, ())
    assert table.advance()


def set_stock(stock: Stock, value: float) -> Intervention:
    return Intervention(STOCK, stock.slug, value)


def taken_up(table: LocalTable) -> LocalTable:
    """The same match from what was saved of it."""
    log = parse(write(table.log))
    players = [
        find(who, side).policy if who != "human" else None
        for who, side in zip(log.seats, SIDES, strict=True)
    ]
    return LocalTable.resume(log, load_scenario("h200-deal"), *players)


def is_the_same(one: LocalTable, other: LocalTable) -> bool:
    boards = [
        np.array_equal(mine.known.stock, theirs.known.stock)
        and np.array_equal(mine.known.gates, theirs.known.gates)
        for side in SIDES
        for mine, theirs in zip(one.history(side), other.history(side), strict=True)
    ]
    return all(boards) and one.log == other.log and one.since(0) == other.since(0)


def test_a_stock_that_is_set_says_so_in_the_ledger_of_the_turn_before() -> None:
    """Every change of a stock has a cause, whoever made it; and the causes still add up."""
    table = a_table(2)
    before = table.observe(Side.US).stock(Stock.US_CAPITAL)

    table.intervene(set_stock(Stock.US_CAPITAL, before + 4.0))

    report = table.report(Side.US, 2)
    assert dict(report.after.ledger.of(Stock.US_CAPITAL))["outside.stock"] == pytest.approx(4.0)
    assert report.after.stock(Stock.US_CAPITAL) == before + 4.0
    told = sum(amount for _, amount in report.after.ledger.of(Stock.US_CAPITAL))
    change = report.after.stock(Stock.US_CAPITAL) - report.before.stock(Stock.US_CAPITAL)
    assert told == pytest.approx(change)
    assert report.happenings[-1] == Happening(2, Kind.STOCK_SET, "us_capital", amount=before + 4.0)


def test_the_next_turn_is_played_from_the_board_that_was_left() -> None:
    table = a_table(2)
    table.intervene(set_stock(Stock.US_FUNDS, 77.0))
    pass_a_turn(table)

    assert table.report(Side.US, 3).before.stock(Stock.US_FUNDS) == 77.0


def test_an_event_is_let_happen_with_all_its_effects() -> None:
    """Under a cause of its own, so that nobody takes it for chance; and it has happened then."""
    table = a_table(1)
    ruleset = table.ruleset
    position = [event.slug for event in ruleset.events].index(HALT)
    plain = a_table(1)

    table.intervene(Intervention(EVENT, HALT))

    seen = table.report(Side.US, 1).after
    changed = seen.known.stock - plain.report(Side.US, 1).after.known.stock
    causes = {stock for stock in Stock if f"injected.{HALT}" in dict(seen.ledger.of(stock))}
    assert {Stock(int(at)) for at in np.nonzero(changed[0])[0]} == causes != set()
    assert seen.known.fired[0, position] == 1
    assert Happening(1, Kind.INJECTED, HALT) in table.since(0)


def test_no_time_passes_when_something_is_done_from_outside() -> None:
    """What runs down with the turns stays: locks, offers, rests, laws in force."""
    table = a_table(4)
    before = table.observe(Side.US).known

    table.intervene(Intervention(EVENT, HALT))

    after = table.observe(Side.US).known
    assert after.turn == before.turn
    for name in ("cooldown", "law_turns", "lasting", "marks", "flow", "shipped", "threat"):
        np.testing.assert_array_equal(getattr(after, name), getattr(before, name))


def test_a_gate_is_set() -> None:
    table = a_table(1)

    table.intervene(Intervention(GATE, "licence-h200", 0))

    assert table.observe(Side.CHINA).gate("licence-h200") == 0
    assert table.observe(Side.CHINA).passable("licence-h200").all()


def test_before_the_first_turn_it_stands_in_the_ledger_of_the_opening() -> None:
    table = a_table()
    table.intervene(set_stock(Stock.CHINA_FUNDS, 90.0))

    seen = table.observe(Side.US)
    assert [cause for cause, _ in seen.ledger.of(Stock.CHINA_FUNDS)] == ["outside.stock"]
    assert is_the_same(taken_up(table), table)
    pass_a_turn(table)
    assert table.report(Side.US, 1).before.stock(Stock.CHINA_FUNDS) == 90.0


def test_the_rival_is_not_told_that_a_hidden_stock_was_set() -> None:
    """Neither by what happened, nor by the ledger, nor by the board."""
    table, plain = a_table(1), a_table(1)

    table.intervene(set_stock(Stock.CHINA_STOCKPILE, 500.0))

    assert table.since(0, Side.US) == plain.since(0, Side.US)
    mine, theirs = (each.report(Side.US, 1).after for each in (table, plain))
    np.testing.assert_array_equal(mine.known.stock, theirs.known.stock)
    assert len(mine.ledger.entries) == len(theirs.ledger.entries)
    assert table.observe(Side.CHINA).stock(Stock.CHINA_STOCKPILE) == 500.0
    assert table.since(0, Side.CHINA)[-1].subject == "china_stockpile"


def test_orders_that_were_committed_on_the_board_of_before_are_given_up() -> None:
    """They might not even be legal any more; whoever gave them looks again."""
    table = a_table(1)
    drawn = table.revision
    table.submit(Side.US, ())

    table.intervene(set_stock(Stock.US_CAPITAL, 0.0))

    assert not table.committed(Side.US)
    assert table.log.pending == (None, None)
    for side in SIDES:
        with pytest.raises(MovedOn):
            table.submit(side, (), drawn)


def test_a_computer_thinks_again_about_a_board_that_has_changed() -> None:
    """Its answer to the board of before is no answer, and may not be legal."""
    table = LocalTable(load_scenario("h200-deal"), 5, None, find("hedger").policy)
    assert not table.advance()  # it has answered

    table.intervene(set_stock(Stock.CHINA_FUNDS, 0.0))
    table.intervene(set_stock(Stock.CHINA_CAPITAL, 0.0))
    table.submit(Side.US, ())

    assert table.advance()
    given = table.report(Side.CHINA, 1).orders[Side.CHINA]
    assert all(table.ruleset.menus[Side.CHINA][order].funds == 0.0 for order in given)


def test_a_note_and_a_pause_change_nothing_on_the_board() -> None:
    table = a_table(1)
    drawn, position = table.revision, table.log.position
    table.submit(Side.US, ())

    table.intervene(Intervention(InterventionKind.NOTE, text="The class  votes\nnow."))
    table.pause()
    table.go_on()

    assert table.log.position == position
    assert table.committed(Side.US)
    table.submit(Side.CHINA, (), drawn)
    assert table.advance()
    assert Happening(1, Kind.NOTE, "The class votes now.") in table.since(0)


DONE = st.one_of(
    st.builds(
        set_stock,
        st.sampled_from([Stock.US_CAPITAL, Stock.CHINA_STOCKPILE, Stock.TENSION]),
        st.floats(0, 1),
    ),
    st.builds(Intervention, st.just(GATE), st.just("licence-h200"), st.sampled_from([0, 1, 2])),
    st.sampled_from([Intervention(EVENT, HALT), Intervention(EVENT, "senate-hearing")]),
    st.builds(
        Intervention, st.just(InterventionKind.NOTE), text=st.text(min_size=1).filter(str.strip)
    ).filter(lambda each: any(sign.isprintable() and sign != " " for sign in each.text)),
    st.sampled_from(["pass", "pause", "go on", "hedger", "human", "commit"]),
)


@settings(max_examples=25)
@given(acts=st.lists(DONE, max_size=12))
def test_whatever_is_done_the_save_gives_the_same_match_again(
    acts: list[Intervention | str],
) -> None:
    """State by state, seat by seat, line by line; and every earlier save is an earlier moment."""
    logs: list[Log] = []
    table = LocalTable(load_scenario("h200-deal"), 3, keep=logs.append)
    for act in acts:
        if isinstance(act, Intervention):
            table.intervene(act)
        elif act in ("hedger", "human"):
            table.seat(Side.CHINA, seated(act, Side.CHINA))
        elif act == "commit":
            if not table.paused and not table.committed(Side.US):
                table.submit(Side.US, ())
        elif act == "pause":
            table.pause()
        else:
            table.go_on()
            if act == "pass":
                for seat in table.seats:
                    if seat.is_human and not table.committed(seat.side):
                        table.submit(seat.side, ())
                assert table.advance()

    again = taken_up(table)

    assert is_the_same(again, table)
    assert again.paused == table.paused
    assert [seat.slug for seat in again.seats] == [seat.slug for seat in table.seats]
    assert parse(write(table.log)) == table.log
    assert all(
        later.is_grown_from(earlier)
        for earlier, later in pairwise(logs)
        if earlier.pending == (None, None)
    )


def test_a_save_that_tells_another_intervention_than_was_done_is_noticed() -> None:
    """By the fingerprint of the board that it left; the turns before it can be saved."""
    table = a_table(2)
    table.intervene(set_stock(Stock.US_CAPITAL, 9.0))
    text = write(table.log).replace('"value": 9.0', '"value": 8.0')

    with pytest.raises(BrokenSave) as caught:
        rebuild(parse(text), table.ruleset)

    assert (caught.value.code, caught.value.line) == ("other-state", 4)


def test_what_a_broken_save_holds_before_the_fault_is_rescued_with_what_was_done_from_outside(
    tmp_path: Path,
) -> None:
    table = a_table(2)
    table.intervene(set_stock(Stock.US_CAPITAL, 9.0))
    pass_a_turn(table)
    file = tmp_path / "auto-1.jsonl"
    lines = write(table.log).splitlines()
    file.write_text("\n".join([*lines[:4], lines[4].replace("[]", '["ban-nothing"]', 1)]) + "\n")

    log = rescue(file).log

    assert len(log.turns) == 2
    assert log.interventions == table.log.interventions


WRONG = [
    (Intervention(EVENT, "customs-hall"), UnknownSubject, "customs-halt"),
    (Intervention(STOCK, "us_capitol", 1.0), UnknownSubject, "us_capital"),
    (Intervention(GATE, "licence-h2000", 1.0), UnknownSubject, "licence-h200"),
    (Intervention(STOCK, "tension", 1.5), WrongValue, "from 0 to 1"),
    (Intervention(STOCK, "us_capital", float("nan")), WrongValue, "nan"),
    (Intervention(STOCK, "us_capital", -1.0), WrongValue, "-1"),
    (Intervention(GATE, "licence-h200", 0.5), WrongValue, "0.5"),
    (Intervention(GATE, "licence-h200", 99), WrongValue, "99"),
    (Intervention(InterventionKind.NOTE, text=" \n"), WrongValue, "letter"),
    (Intervention(InterventionKind.NOTE, text="x" * 501), WrongValue, "500"),
]


@pytest.mark.parametrize(("what", "error", "told"), WRONG, ids=lambda each: str(each)[:40])
def test_what_cannot_be_done_is_refused_and_changes_nothing(
    what: Intervention, error: type[Exception], told: str
) -> None:
    table = a_table(1)
    before = (table.log, table.revision)

    with pytest.raises(error, match=told):
        table.intervene(what)

    assert (table.log, table.revision) == before


def test_once_the_match_is_over_only_notes_are_taken() -> None:
    """The debrief writes; the board stays what it was."""
    table = a_table(load_scenario("h200-deal").ruleset.turns)
    assert table.result is not None

    for act in (
        lambda: table.intervene(set_stock(Stock.US_FUNDS, 1.0)),
        table.pause,
        lambda: table.seat(Side.US, find("dealmaker").policy),
    ):
        with pytest.raises(NotNow, match="over"):
            act()
    table.intervene(Intervention(InterventionKind.NOTE, text="Here it turned."))
    assert taken_up(table).log == table.log
    assert table.log.end is not None


def test_a_draw_that_was_agreed_ends_the_match_and_is_told_by_its_save() -> None:
    """It is no ending of the scenario: neither side has won, whoever leads."""
    table = a_table(2)
    table.submit(Side.US, ())

    table.intervene(Intervention(InterventionKind.DRAW))

    assert table.result is not None
    assert is_agreed(table.result)
    assert int(table.result.winner[0]) == DRAW
    assert table.log.end == EndRecord(AGREED_DRAW, "draw")
    assert table.log.pending == (None, None)
    assert table.since(1)[-1] == Happening(2, Kind.AGREED, "")
    assert is_the_same(taken_up(table), table)
    with pytest.raises(NotNow):
        table.submit(Side.US, ())
    with pytest.raises(NotNow):
        table.intervene(Intervention(InterventionKind.DRAW))
    assert not table.advance()


def test_only_the_log_of_an_agreed_draw_is_of_the_form_that_knows_one() -> None:
    """Whatever an older game can read it still reads."""
    table = a_table(1)
    table.intervene(Intervention(InterventionKind.PAUSE))
    before = write(table.log)
    table.intervene(Intervention(InterventionKind.GO_ON))

    table.intervene(Intervention(InterventionKind.DRAW))

    assert '"format": 3' in before
    assert '"format": 4' in write(table.log)


def test_an_agreed_draw_is_replayed_by_its_transcript_and_played_on_from() -> None:
    table = a_table(2)
    table.intervene(Intervention(InterventionKind.DRAW))
    log = table.log
    told = transcribe(rebuild(log, table.ruleset), "h200-deal", log.header.seats, log.interventions)

    branch = rewound(table.log, 2)

    assert told.endswith("ending agreed-draw  winner draw\n")
    assert replay(told) == told
    assert not rebuild(branch, table.ruleset).is_over


def test_what_was_done_from_outside_is_not_taken_back() -> None:
    table = LocalTable(load_scenario("h200-deal"), 5, None, find("hedger").policy)
    pass_a_turn(table)
    table.intervene(Intervention(EVENT, HALT))
    assert not table.can_take_back

    pass_a_turn(table)
    table.intervene(Intervention(InterventionKind.NOTE, text="A slip."))
    table.take_back()

    assert table.turn == 1
    assert [(each.kind, each.after) for each in table.log.interventions] == [
        (EVENT, 1),
        (InterventionKind.NOTE, 1),
    ]
    assert is_the_same(taken_up(table), table)


# Branches.


def test_a_branch_names_the_match_it_was_played_on_from(tmp_path: Path) -> None:
    matches = LocalMatches(Saves(tmp_path), seated)
    table = matches.begin(load_scenario("h200-deal"), "human", "human", 5).table
    assert isinstance(table, LocalTable)
    pass_a_turn(table)
    table.intervene(Intervention(EVENT, HALT))
    pass_a_turn(table)

    first, second = (matches.branch(table, 1).table.log for _ in range(2))

    for log in (first, second):
        assert log.header.parent is not None
        assert (log.header.parent.match, log.header.parent.turn) == (table.log.header.match, 1)
        assert parse(write(log)) == log
        assert [each.subject for each in log.interventions] == [HALT]
    assert len({log.header.match for log in (first, second, table.log)}) == 3
    assert not first.is_grown_from(table.log)


def test_a_match_that_rested_when_it_was_left_goes_on_where_it_is_taken_up(tmp_path: Path) -> None:
    """Else it would rest for ever: at one screen nobody is there to let it go on."""
    matches = LocalMatches(Saves(tmp_path), seated)
    table = matches.begin(load_scenario("h200-deal"), "human", "hedger", 5).table
    table.pause()
    file = matches.file
    assert file is not None
    matches.close()

    again = matches.resume(file).table

    assert not again.paused
    again.submit(Side.US, ())
    assert again.advance()


def test_a_branch_of_a_match_that_rested_goes_on() -> None:
    table = a_table(1)
    table.seat(Side.CHINA, find("hedger").policy)
    table.pause()

    log = rewound(table.log, 1)

    assert not log.paused
    assert log.seats == ("human", "hedger")
    assert rewound(table.log, 0).seats == ("human", "human")


def test_a_match_has_one_name_in_all_its_saves() -> None:
    table = a_table(1)
    name = table.log.header.match
    pass_a_turn(table)
    elsewhere = replace(table.log.header, path="/elsewhere.yaml", enclosed="")

    assert table.log.header.match == name == elsewhere.match
    assert a_table(seed=6).log.header.match != name


# One writer.


def test_a_table_that_is_taken_up_again_goes_on_counting() -> None:
    """What was chosen before a server restarted still answers the board it was chosen on."""
    table = a_table(1)
    drawn = table.revision
    table.submit(Side.CHINA, ())

    again = LocalTable.resume(table.log, load_scenario("h200-deal"), revisions=table.revisions)

    again.submit(Side.US, (), drawn)
    assert again.revision == drawn + 2
    with pytest.raises(MovedOn):
        again.submit(Side.CHINA, (), drawn)


def test_a_revision_that_never_was_is_answered_like_one_that_has_passed() -> None:
    assert Revisions(5, (2, 3)).is_stale(Side.US, 6)
    assert not Revisions(5, (2, 3)).is_stale(Side.US, 2)


def test_of_many_who_write_at_once_one_is_first() -> None:
    """Eight threads hand in one turn's orders: one is taken, seven are answered."""
    table = a_table()
    drawn, answers = table.revision, []

    def hand_in() -> None:
        try:
            table.submit(Side.US, (), drawn)
            answers.append("taken")
        except MovedOn:
            answers.append("answered")

    threads = [Thread(target=hand_in) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == ["answered"] * 7 + ["taken"]
    assert table.revision == drawn + 1


def test_who_looks_while_others_write_sees_a_table_that_was() -> None:
    """Turns are resolved and taken back all the while; no look falls between two of their steps."""
    table = LocalTable(load_scenario("quick-start"), 7, None, find("random", Side.CHINA).policy)
    done, faults = Event(), []

    def look() -> None:
        while not done.is_set():
            try:
                seen = table.observe(Side.US)
                assert len(table.history(Side.US)) - seen.turn in range(-1, 3)
                _ = (table.result, table.can_take_back, table.ready, table.since(0))
            except Exception as fault:  # noqa: BLE001 - whatever it is, it is reported below
                faults.append(fault)
                return

    eyes = [Thread(target=look) for _ in range(3)]
    for each in eyes:
        each.start()
    for _ in range(60):
        table.submit(Side.US, ())
        assert table.advance()
        table.take_back()
    done.set()
    for each in eyes:
        each.join()

    assert faults == []
