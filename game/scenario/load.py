"""Loading: from a file to a scenario, with line and column for every mistake."""

import json
from pathlib import Path

from pydantic import ValidationError

from game.scenario.diagnostics import read_diagnostics
from game.scenario.document import Document, read_document
from game.scenario.findings import Problem, ScenarioError
from game.scenario.fit import check_references
from game.scenario.models import Scenario
from game.scenario.reading import read_text

__all__ = ["read_scenario", "read_scenario_text", "validate"]


def read_scenario(path: Path) -> Scenario:
    """Return the scenario in a file; raise ScenarioError with all that is wrong with it."""
    return read_scenario_text(read_text(path), str(path))


def read_scenario_text(text: str, path: str = "scenario.yaml") -> Scenario:
    """Return the scenario in a text; ``path`` is what findings call it."""
    return validate(read_document(text, path))


def validate(document: Document) -> Scenario:
    """Return a document as a scenario; raise ScenarioError with all that is wrong with it."""
    if document.twice:
        raise ScenarioError(document.twice)
    try:
        # Through JSON, because there pydantic's strict mode takes a list where a tuple is meant.
        scenario = Scenario.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        raise _error(document, read_diagnostics(error, document.data)) from None
    problems = check_references(scenario)
    if problems:
        raise _error(document, problems)
    return scenario


def _error(document: Document, problems: list[Problem]) -> ScenarioError:
    return ScenarioError(document.locate(problem) for problem in problems)
