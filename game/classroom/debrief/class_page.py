"""The debrief as one file of HTML: the match, how it was decided, and what to talk of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from game.analysis.private_score import private_score
from game.classroom.aliases import tell_name
from game.classroom.class_log import ClassRecord
from game.classroom.debrief.class_what_ifs import class_what_ifs
from game.classroom.debrief.courses import lead_chart, read_courses, tables_of
from game.classroom.debrief.decision_table import tell_decision
from game.classroom.debrief.decisions import decisions_of
from game.classroom.debrief.evidence import evidence_of, tell_evidence
from game.classroom.debrief.lesson_log import notes_of, tell_led, what_the_teacher_did
from game.classroom.debrief.seats import tell_student
from game.classroom.phases import Phase
from game.language import Texts
from game.match import ToldTable
from game.page.chart_svg import draw_chart
from game.page.document_page import draw_section
from game.page.markup import element, items, tabulate, words
from game.page.page import (
    tell_curves,
    tell_ending,
    tell_points,
    tell_quarters,
    tell_questions,
    tell_story,
    tell_what_ifs,
)
from game.page.shell import whole_page
from game.readouts.ending.ending import EndingReadout, read_ending
from game.readouts.ending.story import read_story, tell_who_played
from game.readouts.reference.model_document import Column, Section
from game.readouts.reference.rule_words import RuleWords
from game.readouts.teaching.lesson_plans import read_rubric
from game.readouts.teaching.role_cards import tell_scored
from game.readouts.words.names import Names, owner_of
from game.rules import SIDES, Side
from game.scenario import plans_of

__all__ = ["write_class_page"]


def write_class_page(record: ClassRecord, texts: Texts, continuations: int) -> str:
    """Return the debrief of a class as a page in the language of ``texts``.

    Args:
        record: the class, whose match is looked back at, over or not.
        texts: the language.
        continuations: matches played on from either board of each what-if; 0 for none.
    """
    scenario, ruleset = record.loaded.scenario, record.loaded.ruleset
    names, tables = Names(scenario, ruleset, texts), tables_of(record)
    table = tables[-1]
    readout = read_ending(table.history(Side.US), table.history(Side.CHINA), names)
    story = read_story(table, names)
    marks = [turn.turn for turn in story.turns]
    body = element(
        "main",
        *_opening(record, table, readout, names),
        *_people(record, table, names),
        *tell_points(readout, names),
        *tell_story(story, names.texts),
        *_courses(tables, names),
        *tell_curves(table, readout, marks, names),
        *tell_what_ifs(class_what_ifs(record, table, continuations), names),
        *tell_quarters(table, marks, names, _decided(record, names)),
        *_notes(record, names),
        *_led(record, names),
        *_evidence(record, table, names),
        *tell_questions(table, names),
    )
    return whole_page(
        names.texts("debrief-title", scenario=texts.pick(scenario.title)), body, texts
    )


def _opening(
    record: ClassRecord, table: ToldTable, readout: EndingReadout, names: Names
) -> Iterator[str]:
    """How the match ended, by itself or by the teacher, and what was played; not who sat there."""
    is_ended = record.room.phase is Phase.DEBRIEF
    heading = names.texts("phone-debrief-title" if is_ended else "story-html-going")
    yield from tell_ending(table, readout, names, heading)
    yield items(words(line) for line in tell_who_played(table, names)[len(SIDES) :])


def _people(record: ClassRecord, table: ToldTable, names: Names) -> Iterator[str]:
    """Who sat where, and how far each role reached what it wanted for itself."""
    texts, room = names.texts, record.room
    states = [seen.known for seen in table.history(Side.US)]
    yield element("h2", words(texts("debrief-people")))
    keys = ("debrief-role", "debrief-who", "debrief-private", "debrief-goals")
    kinds = ("", "", "number", "why")
    head = [(words(texts(key)), kind) for key, kind in zip(keys, kinds, strict=True)]
    rules = RuleWords(names)
    for side in SIDES:
        rows = []
        for part in room.cast.team(side):
            score = private_score(table.ruleset, states, part.role)
            people = [tell_name(each, texts) for each in room.in_role(part.id)]
            goals = [
                texts(
                    "debrief-goal",
                    goal=tell_scored(texts.pick(each.goal.text), each.goal, rules),
                    reached=texts.percent(each.reached),
                )
                for each in score.goals
            ]
            rows.append(
                [
                    words(texts.pick(part.role.name)),
                    words(texts.join(people) if people else texts("debrief-nobody")),
                    words(texts.number(score.total, 1) if score.goals else ""),
                    items(map(words, goals)),
                ]
            )
        name = names.side(side)
        yield element("h3", words(name), kind=owner_of(side).value)
        yield tabulate(head, rows, label=name)


def _courses(tables: Sequence[ToldTable], names: Names) -> Iterator[str]:
    """The courses side by side, where the match was played on from an earlier turn."""
    if len(tables) == 1:
        return
    texts, courses = names.texts, read_courses(tables, names)
    longest = max(table.turn for table in tables)
    yield element("h2", words(texts("debrief-courses")))
    yield element("p", words(texts("debrief-courses-say")), kind="note")
    chart = draw_chart(lead_chart(tables, names), names.stops(longest), (), texts)
    yield element("div", chart, kind="alone")
    head = [("", ""), *((words(course.name), "") for course in courses)]
    rows = [
        ("debrief-course-from", [course.parted for course in courses]),
        ("debrief-course-turns", [texts.number(course.turns) for course in courses]),
        ("debrief-course-verdict", [course.verdict for course in courses]),
    ]
    cells = [[words(texts(key)), *map(words, told)] for key, told in rows]
    for side in SIDES:
        title = texts("debrief-course-score", side=names.side(side))
        cells.append([words(title), *(words(course.scores[side]) for course in courses)])
    for turn in range(longest):
        told = [_both(course.orders[turn]) if turn < course.turns else "" for course in courses]
        cells.append([words(names.turn_date(turn + 1)), *told])
    yield tabulate(head, cells, label=texts("debrief-courses"))


def _both(orders: tuple[str, str]) -> str:
    return element(
        "ul",
        *(
            element("li", words(told), kind=owner_of(side).value)
            for side, told in zip(SIDES, orders, strict=True)
        ),
        kind="plain",
    )


def _decided(record: ClassRecord, names: Names) -> dict[int, str]:
    """How the orders of each turn came about."""
    told: dict[int, str] = {}
    for (turn, _), decision in sorted(decisions_of(record, len(record.courses) - 1).items()):
        told[turn] = told.get(turn, "") + tell_decision(decision, names)
    return told


def _notes(record: ClassRecord, names: Names) -> Iterator[str]:
    texts, room = names.texts, record.room
    notes = notes_of(record)
    if not notes:
        return
    yield element("h2", words(texts("debrief-notes")))
    told = partial(tell_student, room, texts=texts)
    head = [
        (words(texts(key)), kind)
        for key, kind in (
            ("story-html-quarter", ""),
            ("debrief-note-from", ""),
            ("debrief-note-tone", ""),
            ("debrief-note-text", "why"),
            ("debrief-note-state", ""),
        )
    ]
    rows = [
        [
            words(_when(sent.note.turn, sent.course, record, names)),
            words(told(sent.note.student)),
            words(texts(f"debrief-tone-{sent.note.tone}")),
            words(sent.note.text),
            words(texts(f"debrief-note-{sent.note.state}")),
        ]
        for sent in notes
    ]
    yield tabulate(head, rows, label=texts("debrief-notes"))


def _when(turns: int, course: int, record: ClassRecord, names: Names) -> str:
    """The turn in hand after so many; with the course, where there are several."""
    last = names.ruleset.turns
    date = names.turn_date(min(turns + 1, last))
    if len(record.courses) == 1:
        return date
    return names.texts("debrief-when", date=date, number=course + 1)


def _led(record: ClassRecord, names: Names) -> Iterator[str]:
    texts = names.texts
    head = [
        (words(texts("debrief-minute")), "number"),
        (words(texts("story-html-quarter")), ""),
        (words(texts("debrief-act")), "why"),
    ]
    rows = [
        [
            words(texts.number(led.minutes)),
            words(_when(led.turn, led.course, record, names)),
            words(tell_led(led, names)),
        ]
        for led in what_the_teacher_did(record)
    ]
    yield element("h2", words(texts("debrief-acts")))
    told = tabulate(head, rows, label=texts("debrief-acts"))
    summary = element("summary", words(texts("debrief-acts-all")))
    yield element("details", summary, told, kind="kept", open="open")


def _evidence(record: ClassRecord, table: ToldTable, names: Names) -> Iterator[str]:
    texts = names.texts
    yield element("h2", words(texts("debrief-evidence")))
    yield element("p", words(texts("debrief-evidence-says")), kind="note")
    head = [("", ""), *((words(names.side(side)), "number") for side in SIDES)]
    lines = tell_evidence(evidence_of(record, table), texts)
    yield tabulate(head, [[*map(words, line)] for line in lines], label=texts("debrief-evidence"))
    plans = [plan for plan in plans_of(record.loaded.scenario) if plan.rubric]
    chosen = [plan for plan in plans if plan.minutes == record.room.plan] or plans[:1]
    for plan in chosen:
        rubric = read_rubric(plan.rubric, RuleWords(names))
        teams = tuple(Column(names.side(side)) for side in SIDES)
        marked = replace(
            rubric,
            columns=(*rubric.columns, *teams),
            rows=tuple((*row, *("" for _ in teams)) for row in rubric.rows),
        )
        section = Section(texts("handout-rubric"), (marked,))
        yield from draw_section(section, "rubric", section.title)
