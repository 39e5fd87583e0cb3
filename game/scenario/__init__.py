"""Where a match starts: scenario files, what may stand in them, and their way into the rules.

Not here: what happens in a match (`game.rules`), and how a match is played or shown.
"""

from game.scenario.casting import lead_of, plans_of, roles_of
from game.scenario.compile import compile_scenario, compile_scored, digest_of
from game.scenario.findings import Finding, ScenarioError, Severity
from game.scenario.library import (
    Loaded,
    ScenarioNotFoundError,
    find,
    find_by_digest,
    is_shipped,
    load_read,
    load_scenario,
    load_text,
    namesake,
    own,
    recall,
    shipped,
)
from game.scenario.lint import lint
from game.scenario.load import read_scenario, read_scenario_text
from game.scenario.models import FORMAT, Scenario
from game.scenario.naming import telling_of
from game.scenario.schema import json_schema, schema_text

__all__ = [
    "FORMAT",
    "Finding",
    "Loaded",
    "Scenario",
    "ScenarioError",
    "ScenarioNotFoundError",
    "Severity",
    "compile_scenario",
    "compile_scored",
    "digest_of",
    "find",
    "find_by_digest",
    "is_shipped",
    "json_schema",
    "lead_of",
    "lint",
    "load_read",
    "load_scenario",
    "load_text",
    "namesake",
    "own",
    "plans_of",
    "read_scenario",
    "read_scenario_text",
    "recall",
    "roles_of",
    "schema_text",
    "shipped",
    "telling_of",
]
