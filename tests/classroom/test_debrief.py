"""The debrief tells a class what it did, from its file alone, and keeps what is private."""

import csv
import io
import re
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from game.analysis.turning_points import find_turning_points
from game.analysis.what_if import Way
from game.classroom.class_log import ClassRecord, read_class
from game.classroom.debrief import read_class_tables, write_class_page
from game.classroom.debrief.class_what_ifs import class_what_ifs
from game.classroom.debrief.courses import tables_of
from game.classroom.debrief.decisions import decisions_of
from game.classroom.debrief.evidence import evidence_of
from game.classroom.debrief.lesson_log import QUIET
from game.classroom.debrief.seats import tell_proposer
from game.classroom.phases import Phase
from game.classroom.student_acts import Propose, SendNote
from game.classroom.teacher_acts import TEACHER_ACTS
from game.language import LANGUAGES, Texts
from game.match import named
from game.page.data_files import write_csv_files
from game.readouts.words.names import Names
from game.rules import Side
from game.scenario import shipped
from tests.classroom.a_class import a_class
from tests.classroom.a_debrief import CHATTED, NOTICE, OFFER, WARNING, a_record
from tests.page.browser import BROWSER, measured
from tests.page.test_match_page import read

FEW = 20


@cache
def page(language: str) -> str:
    return write_class_page(a_record(), Texts.load(language), FEW)


def names(language: str = "en") -> Names:
    return names_of_class(a_record(), language)


def names_of_class(record: ClassRecord, language: str) -> Names:
    loaded = record.loaded
    return Names(loaded.scenario, loaded.ruleset, Texts.load(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_proposal_is_told_with_its_seat_and_its_votes(language: str) -> None:
    told, texts = unescape(page(language)), names(language).texts

    for decision in decisions_of(a_record(), 1).values():
        assert texts(f"debrief-why-{decision.committed.why}") in told
        for proposal in decision.proposals:
            orders = (
                names(language).order_by_slug(decision.side, each) for each in proposal.orders
            )
            assert texts.join(orders) in told
            assert tell_proposer(decision.room, proposal, texts) in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_whole_and_needs_nothing_from_elsewhere(language: str) -> None:
    texts, reading = names(language).texts, read(page(language))
    told = "".join(reading.text)

    for part in ("people", "courses", "notes", "acts", "evidence"):
        assert texts(f"debrief-{part}") in told
    assert texts("what-if-title") in told
    assert all(words in told for words in (OFFER, WARNING, NOTICE))
    assert texts("phone-debrief-title") in told, "the teacher has ended it"
    assert texts("player-human") not in told, "who sat there is told role by role"
    assert not re.search(r'<script|<link|<img|@import|url\(|(src|href)="(?!#)', page(language))


def test_what_is_nobodys_business_is_not_told() -> None:
    """Neither what a team said among itself, nor what lets a device in, on the page or in data."""
    record = a_record()
    tables = write_csv_files(read_class_tables(record, names()), names().texts)
    written = [page("en"), *tables.values()]
    secrets = [CHATTED, record.opening.secret, *(each.digest for each in record.room.students)]

    for text in written:
        assert not [secret for secret in secrets if secret in text]


def test_a_turn_of_each_course_is_told_as_it_was_decided_there() -> None:
    """After the match was taken back the same turn was decided anew."""
    first, second = (decisions_of(a_record(), course) for course in (0, 1))

    for course, found in enumerate((first, second)):
        log = a_record().courses[course]
        for (turn, side), decision in found.items():
            assert decision.committed.orders == log.turns[turn - 1].orders[side]
    assert first[1, Side.US] == second[1, Side.US]
    assert first[2, Side.US] != second[2, Side.US]


def test_a_class_that_was_ended_early_has_turning_points_too() -> None:
    """Nothing is secret any more, though the match never came to its end."""
    table = tables_of(a_record())[-1]

    assert table.result is None
    assert find_turning_points(table)
    assert table.history(Side.US)[-1].known.stock.tolist() == (
        table.history(Side.CHINA)[-1].known.stock.tolist()
    )


def test_what_the_class_proposed_and_did_not_choose_is_tried() -> None:
    record, table = a_record(), tables_of(a_record())[-1]
    found = [
        each.alternative
        for each in class_what_ifs(record, table, FEW)
        if each.alternative.way is Way.PROPOSED
    ]

    assert found
    for each in found:
        decision = decisions_of(record, 1)[each.turn, each.side]
        rejected = [proposal.orders for proposal in decision.rejected]
        assert named(table.ruleset, each.side, each.instead) in rejected


def test_evidence_is_counted_as_the_log_has_it() -> None:
    record = a_record()
    us, china = evidence_of(record, tables_of(record)[-1])
    done = [each.written for each in record.acts if not each.written.refused]

    assert us.students + china.students == len(record.room.students)
    assert us.proposals + china.proposals == sum(isinstance(each.act, Propose) for each in done)
    assert us.notes + china.notes == sum(isinstance(each.act, SendNote) for each in done) == 2
    assert us.lines == 1
    for team in (us, china):
        assert 0.0 < team.turnout <= 1.0


def test_the_tables_hold_every_vote_and_every_course() -> None:
    files = write_csv_files(read_class_tables(a_record(), names()), names().texts)
    found = {
        name.removesuffix(".csv"): [*csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))]
        for name, text in files.items()
    }
    decisions = decisions_of(a_record(), 1).values()

    assert len(found["votes"]) == sum(len(each.committed.votes) for each in decisions)
    assert {row["course"] for row in found["turns"]} == {"1", "2"}
    assert [row["note_text"] for row in found["notes"]] == [f"'{OFFER}", WARNING]
    assert len(found["acts"]) == len(a_record().acts)
    told = {(row["table"], row["column"]) for row in found["codebook"]}
    heads = {name: next(csv.reader(io.StringIO(text))) for name, text in files.items()}
    assert told == {
        (name.removesuffix(".csv"), column.removeprefix("\ufeff"))
        for name, head in heads.items()
        if name != "codebook.csv"
        for column in head
    }


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")
def test_nothing_runs_over_the_edge_of_a_telephone(tmp_path: Path) -> None:
    """All languages, with everything unfolded."""
    pages = {
        language: page(language).replace("<details>", "<details open>") for language in LANGUAGES
    }

    for language, (over, which, letters) in measured(pages, tmp_path).items():
        assert (over, which) == ("0", ""), (
            f"{language} runs over the edge in {which or 'something'}"
        )
        assert float(letters) >= 8.0, f"{language} has letters of {letters} px"


@pytest.mark.parametrize("slug", shipped())
def test_a_class_of_any_scenario_has_a_debrief_wherever_it_was_left(
    slug: str, tmp_path: Path
) -> None:
    """Before anybody sat down, and once a turn was taken back after the board was touched."""
    for steps in ("opened", "played"):
        with a_class(tmp_path / steps, slug) as classroom:
            if steps == "played":
                classroom.sit(*(part.id for part in classroom.room.cast.parts))
                classroom.until(Phase.REVEAL)
                classroom.lead("override", of="stock", subject="tension", value=0.5, note="so")
                classroom.lead("rewind", turn=0)
                classroom.lead("end")
            file = classroom.hosted.file
        record = read_class(file)
        for language in LANGUAGES:
            told = read(write_class_page(record, Texts.load(language), FEW))
            assert "h2" in told.seen
        assert read_class_tables(record, names_of_class(record, "en"))


def test_everything_that_a_teacher_does_has_its_words() -> None:
    """An act that is new is named here, not met in a class."""
    known = [message for message in names().texts if message.startswith("debrief-act-")]
    kinds = [act.model_fields["kind"].default for act in TEACHER_ACTS]

    assert [
        kind
        for kind in kinds
        if kind not in QUIET and not any(each.startswith(f"debrief-act-{kind}") for each in known)
    ] == []
