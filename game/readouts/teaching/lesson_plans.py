"""Plans for a lesson as a teacher reads them: goals, steps with their times, questions, rubric."""

from collections.abc import Iterator
from itertools import accumulate

from game.readouts.reference.model_document import (
    Block,
    Bullets,
    Column,
    Definitions,
    Heading,
    Paragraph,
    Section,
    Table,
)
from game.readouts.reference.rule_words import RuleWords
from game.scenario.teaching import Criterion, LessonPlan, Misconception

__all__ = ["read_lesson_plan", "read_rubric", "title_of"]


def title_of(plan: LessonPlan, words: RuleWords) -> str:
    """Return what a plan is called, with its length."""
    texts, title = words.texts, words.texts.pick(plan.title)
    if not title:
        return texts("handout-plan", minutes=plan.minutes)
    return texts("handout-plan-named", title=title, minutes=plan.minutes)


def read_lesson_plan(plan: LessonPlan, words: RuleWords) -> Section:
    """Return a plan as a chapter."""
    return Section(title_of(plan, words), tuple(_blocks(plan, words)))


def _blocks(plan: LessonPlan, words: RuleWords) -> Iterator[Block]:
    texts = words.texts
    if plan.goals:
        yield Heading(texts("handout-plan-goals"))
        yield Bullets(tuple(map(texts.pick, plan.goals)))
    yield Heading(texts("handout-plan-steps"))
    if plan.turns:
        yield Paragraph(texts("handout-plan-turns", turns=plan.turns))
    yield _steps(plan, words)
    if plan.questions:
        yield Heading(texts("story-html-questions"))
        yield Bullets(tuple(map(texts.pick, plan.questions)), numbered=True)
    if plan.misconceptions:
        yield Heading(texts("handout-misconceptions"))
        yield Definitions(tuple(_answered(each, words) for each in plan.misconceptions))
    if plan.rubric:
        yield Heading(texts("handout-rubric"))
        yield read_rubric(plan.rubric, words)


def _steps(plan: LessonPlan, words: RuleWords) -> Table:
    texts = words.texts
    lengths = [step.minutes or 0 for step in plan.steps]
    ends = [*accumulate(lengths)]
    rows = []
    for step, minutes, end in zip(plan.steps, lengths, ends, strict=True):
        when = texts("handout-span", start=end - minutes, end=end) if minutes else ""
        turns = texts.number(step.turns) if step.turns else ""
        rows.append((when, texts.pick(step.title), turns, texts.pick(step.text)))
    columns = (
        Column(texts("handout-step-when")),
        Column(texts("handout-step")),
        Column(texts("handout-step-turns"), is_number=True),
        Column(texts("handout-step-what"), is_wide=True),
    )
    return Table(texts("handout-plan-steps"), columns, tuple(rows))


def _answered(misconception: Misconception, words: RuleWords) -> tuple[str, str]:
    texts = words.texts
    answer = texts.pick(misconception.answer)
    if misconception.source:
        answer = texts.run_in((answer, words.source(misconception.source)))
    return texts("handout-said", words=texts.pick(misconception.text)), answer


def read_rubric(rubric: tuple[Criterion, ...], words: RuleWords) -> Table:
    """Return a rubric as a table, the lowest level first."""
    texts, most = words.texts, max(len(criterion.levels) for criterion in rubric)
    levels = [texts("handout-rubric-level", number=number) for number in range(1, most + 1)]
    rows = []
    for criterion in rubric:
        told = [texts.pick(level) for level in criterion.levels]
        rows.append((texts.pick(criterion.name), *told, *[""] * (most - len(told))))
    columns = (
        Column(texts("handout-rubric-what")),
        *(Column(level, is_wide=True) for level in levels),
    )
    return Table(texts("handout-rubric"), columns, tuple(rows))
