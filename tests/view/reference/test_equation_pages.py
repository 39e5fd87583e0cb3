"""The equations of a flow stand on its page, in the reader's words."""

import ast
from functools import cache

import pytest

from game.language import LANGUAGES, Texts
from game.readouts.reference.equation_lines import equation_lines
from game.readouts.reference.formulas import Formulas
from game.readouts.reference.rulebook import LineKind
from game.readouts.words.names import Names
from game.rules.equations import COUNTED, EQUATIONS, GIVEN, QUANTITIES, WORKINGS
from game.scenario import load_scenario, shipped
from tests.rules.test_equations import FORMULAS


@cache
def formulas(language: str, slug: str = "h200-deal") -> Formulas:
    loaded = load_scenario(slug)
    return Formulas(Names(loaded.scenario, loaded.ruleset, Texts.load(language)))


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("-neglect * us_allies", "−Fading when neglected × Allied alignment"),
        ("us_funds - (us_income - 1)", "US funds − (US public money a quarter − 1)"),
        ("(us_funds + 1) * 2", "(US funds + 1) × 2"),
        ("us_funds / (us_income * 2)", "US funds ÷ (US public money a quarter × 2)"),
        ("(-us_funds) ** 2", "(−US funds) ^ 2"),
        ("ratio(us_funds, us_income + 1)", "US funds ÷ (US public money a quarter + 1)"),
        ("min(us_funds, 1)", "least of (US funds; 1)"),
        ("where(memory_open, us_funds, 0)", "(US funds if Memory passes, else 0)"),
        ("clip(us_funds, 0, 1)", "(US funds, held between 0 and 1)"),
        ("paid_labs + us_bans", "Times paid for: labs programme + United States: gates closed"),
    ],
)
def test_a_formula_is_read_as_it_is_meant(formula: str, said: str) -> None:
    """Brackets stand where they are needed, and nowhere else."""
    assert formulas("en").write(formula) == said


@pytest.mark.parametrize("slug", shipped())
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_quantities_have_one_name(slug: str, language: str) -> None:
    """A reader could not tell them apart; but a constant is told apart by its own list."""
    named: dict[str, str] = {}
    for symbol in (*QUANTITIES, *GIVEN, *(stock.slug for stock, _ in EQUATIONS)):
        other = named.setdefault(formulas(language, slug).name(symbol), symbol)
        assert other == symbol


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_formula_is_written_out(language: str) -> None:
    """With names alone: no symbol of the code is left in it."""
    for formula in FORMULAS:
        told = formulas(language).write(formula)
        symbols = {node.id for node in ast.walk(ast.parse(formula)) if isinstance(node, ast.Name)}
        assert [symbol for symbol in symbols if "_" in symbol and symbol in told] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_all_equations_of_its_flow(language: str) -> None:
    names = formulas(language).names
    for flow, working in WORKINGS.items():
        facts = [line for line in equation_lines(flow, names) if line.kind is LineKind.FACT]
        told = len(working.equations) + len(working.quantities)
        assert len(facts) == told + (len(COUNTED) if flow == "market" else 0)
    assert equation_lines("event", names) == []
