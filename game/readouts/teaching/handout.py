"""The teacher's pack: everything on paper that a class needs, as one record."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.language import Texts
from game.readouts.reference.model_document import Bullets, Document, Paragraph, Section
from game.readouts.reference.rule_words import RuleWords
from game.readouts.teaching.glossary import read_glossary
from game.readouts.teaching.lesson_plans import read_lesson_plan
from game.readouts.teaching.role_cards import (
    RoleCard,
    TableSign,
    read_role_cards,
    read_table_signs,
)
from game.readouts.teaching.student_rules import read_student_rules
from game.readouts.words.names import Names
from game.rules import Ruleset
from game.scenario import Scenario, plans_of
from game.scenario.teaching import LessonPlan

__all__ = ["Handout", "read_handout"]


@dataclass(frozen=True)
class Handout:
    """A pack: what is read, what is cut, and what stands on the tables."""

    document: Document
    contents: str
    """The heading of the list of what is in it."""
    cut: str
    """Said at the line along which a card is cut."""
    cards: tuple[RoleCard, ...]
    signs: tuple[TableSign, ...]


def read_handout(
    scenario: Scenario, ruleset: Ruleset, texts: Texts, minutes: int | None = None
) -> Handout:
    """Return the pack of a scenario in the language of ``texts``.

    Args:
        scenario: shipped or a teacher's own; roles that it lacks are made from its sides.
        ruleset: the scenario, compiled.
        texts: the language.
        minutes: the length of the one lesson plan that is wanted; all plans where None.
    """
    words = RuleWords(Names(scenario, ruleset, texts))
    plans = [plan for plan in plans_of(scenario) if plan.minutes == minutes]
    if minutes is None:
        plans = [*scenario.lesson]  # what the first says for all of them stands there once
    return Handout(
        _document(plans, words),
        words.texts("handout-contents"),
        words.texts("handout-cut"),
        read_role_cards(words),
        read_table_signs(words),
    )


def _document(plans: list[LessonPlan], words: RuleWords) -> Document:
    texts, scenario = words.texts, words.names.scenario
    return Document(
        title=texts("handout-title", title=texts.pick(scenario.title)),
        lead=texts("handout-lead"),
        sections=(
            _opening(words),
            *(read_lesson_plan(plan, words) for plan in plans),
            *_questions(plans, words),
            read_student_rules(words),
            read_glossary(words),
        ),
    )


def _opening(words: RuleWords) -> Section:
    texts = words.texts
    uses = ("print", "cards", "signs", "rules", "yours")
    said = tuple(texts(f"handout-use-{use}") for use in uses)
    about = Paragraph(texts.pick(words.names.scenario.summary))
    return Section(texts("handout-use"), (about, Bullets(said)))


def _questions(plans: list[LessonPlan], words: RuleWords) -> Iterator[Section]:
    """The scenario's questions, for the plans that leave them out."""
    questions = words.names.scenario.questions
    if questions and not (plans and all(plan.questions for plan in plans)):
        asked = Bullets(tuple(map(words.texts.pick, questions)), numbered=True)
        yield Section(words.texts("story-html-questions"), (asked,))
