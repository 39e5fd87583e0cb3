"""The backtest: the record is replayed by the rules as they are, and the model meets it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from statistics import median
from types import MappingProxyType
from xml.etree import ElementTree

import numpy as np
import pytest

from game.language import LANGUAGES, Texts
from game.rules import NO_ORDER, Orders, Stock, start, step
from game.scenario import Loaded, compile_scenario, load_scenario, read_scenario_text
from game.scenario.authoring import template
from game.scenario.calendar import first_month
from game.scenario.history import Point, Series, Term
from game.studies.errors import StudyError
from game.studies.record.backtest import backtest, compare, report, simulated
from game.studies.record.backtest_study import run_backtest
from game.studies.record.calibrate import bounds_of, fitted_constants, write_constants
from game.studies.record.history_figure import draw_history
from game.studies.record.history_run import Replay, history_of, replay
from game.studies.record.history_tables import backtest_section, tell_history
from game.studies.record.splits import medians_by_split
from game.studies.results import RESULTS, outputs_of, write_section

HISTORY = """
history:
  fitted: [us_added, depreciation]
  orders:
    - {date: 2026-Q1, us: [invest-frontier-rd], china: [open-consent-h200, invest-chip-design]}
    - {date: 2026-Q3, us: [ban-licence-h200]}
  series:
    - id: sales
      name: Sales
      unit: bn USD
      read: total
      of: [{stock: us_chip_sales}]
      points: [{date: 2026, value: 0.65, role: fit, source: design choice}]
"""


@cache
def controls() -> Loaded:
    return load_scenario("controls-2022")


@cache
def replayed() -> Replay:
    return replay(controls())


def a_record(history: str = HISTORY, changed: Mapping[str, str] = MappingProxyType({})) -> Loaded:
    """The tiny scenario with a record of its own, and with words exchanged for others."""
    tiny = Path(__file__).parents[1] / "scenario" / "tiny.yaml"
    text = tiny.read_text(encoding="utf-8") + history
    for was, now in changed.items():
        assert was in text
        text = text.replace(was, now)
    scenario = read_scenario_text(text)
    return Loaded(scenario, compile_scenario(scenario), tiny)


def a_series(read: str, **quantity: str) -> Series:
    """A series that reads one quantity."""
    return Series.model_validate(
        {
            "id": "x",
            "name": "X",
            "unit": "x",
            "read": read,
            "of": [quantity],
            "points": [a_point("2026").model_dump(exclude_defaults=True)],
        }
    )


def a_point(date: str) -> Point:
    return Point(date=date, value=1, role="fit", source="design choice")


# --- The record ------------------------------------------------------------------------------


def test_both_governments_orders_are_told_turn_by_turn() -> None:
    """Sixteen quarters from the rule of October 2022 to the first H200 on Chinese soil."""
    history, calendar = history_of(controls()), controls().scenario.calendar
    months = [first_month(turn.date) for turn in history.orders]

    assert months == [calendar.start_month + 3 * turn for turn in range(16)]
    assert all(turn.us and turn.china and turn.source for turn in history.orders)


def test_the_record_is_legal_as_played() -> None:
    """Slots, capital and funds suffice; otherwise the replay refuses, and says where."""
    assert len(replayed().states) == 17


def test_the_turning_points_stand_where_they_stood() -> None:
    """A800 and H800 go with the rule of October 2023, H20 in April 2025; H200 comes in 2026."""
    rules = controls().ruleset

    def closed(gate: str) -> list[bool]:
        at = rules.gates.slugs.index(gate)
        return [
            bool(state.gates[0, at] == rules.gates.closed[at]) for state in replayed().states[1:]
        ]

    assert closed("licence-a800") == closed("licence-h800") == [False] * 5 + [True] * 11
    assert closed("licence-h20") == [False] * 10 + [True] + [False] * 5
    assert closed("licence-h200") == [True] * 13 + [False] * 3
    assert closed("hbm") == [False] * 9 + [True] * 7


def test_no_match_ends_that_did_not_in_the_record() -> None:
    assert replayed().states[-1].length[0] == 16


def test_no_law_of_pressure_overtakes_the_record() -> None:
    """A furious Congress would close the H200 by law a quarter before the government did."""
    record = a_record(
        changed={
            "us_congress, at_least: 0.8": "us_congress, at_least: 0.1",
            "gate: licence-rubin, set: closed": "gate: licence-h200, set: closed",
        }
    )
    rules = record.ruleset
    none = Orders(*(np.full((1, slots), NO_ORDER) for slots in rules.slots))

    assert step(rules, start(rules, np.zeros(1, np.uint64)), none).state.law_passed.all()
    assert replay(record).states[-1].length[0] == 4


def test_every_series_that_was_asked_for_has_fit_and_validation() -> None:
    """A figure that chose a constant cannot judge it; of some there is no more than one."""
    found = report(controls())["series"]
    roles: dict[str, set[str]] = {}
    for row in found:
        roles.setdefault(row["series"], set()).add(row["role"])

    assert all(row["source"] and row["name"] and row["unit"] for row in found)
    assert roles == {
        **{slug: {"fit", "validation"} for slug in SERIES},
        **{slug: {"fit"} for slug in FITTED_ALONE},
        "levy-h20": {"validation"},
    }


SERIES = (
    "nvidia-china-accelerators",
    "china-imports",
    "us-added",
    "domestic-share",
    "ascend-shipments",
    "huawei-chip-sales",
    "model-lag",
    "china-compute",
)
FITTED_ALONE = ("market-size", "rented-stock", "smuggled-stock", "levy-h200", "us-compute")


def test_every_second_figure_is_kept_aside() -> None:
    """As the scenario says: the choice of what to validate with was made before the fit."""
    for series in history_of(controls()).series:
        if not series.id.startswith("levy"):
            roles = [point.role for point in series.points]
            assert roles == (["fit", "validation"] * len(roles))[: len(roles)], series.id


# --- The model -------------------------------------------------------------------------------


def test_the_model_meets_the_record() -> None:
    """Median errors are within what was promised.

    If a rule change breaks this: ``python main.py study backtest controls-2022 --fit --write``,
    then the same with ``--results``, and read what it says.
    """
    medians = report(controls())["medians"]

    assert medians["quantity"]["fit"]["median_absolute_error"] <= 0.20
    assert medians["quantity"]["validation"]["median_absolute_error"] <= 0.30
    assert medians["lag"]["fit"]["median_absolute_error"] <= 3
    assert medians["lag"]["validation"]["median_absolute_error"] <= 3


def test_no_constant_leaves_its_range() -> None:
    for each in fitted_constants(controls()):
        assert each["low"] <= each["value"] <= each["high"], each["name"]


def test_the_template_of_a_record_meets_its_aim() -> None:
    """Whoever begins from it sees a model that fits, not one to mend first."""
    text = template("historical", "my-deal", Texts.load("en"))
    scenario = read_scenario_text(text)

    medians = report(Loaded(scenario, compile_scenario(scenario), Path("my-deal.yaml")))["medians"]

    assert medians["quantity"]["fit"]["median_absolute_error"] <= 0.20


def test_medians_are_those_of_the_rows() -> None:
    found = report(controls())
    off = [
        abs(row["error"])
        for row in found["series"]
        if row["kind"] == "quantity" and row["role"] == "validation"
    ]

    assert found["medians"]["quantity"]["validation"]["points"] == len(off)
    assert found["medians"]["quantity"]["validation"]["median_absolute_error"] == pytest.approx(
        median(off), abs=1e-3
    )


# --- The machinery ---------------------------------------------------------------------------


def test_the_replay_is_the_same_every_time() -> None:
    """No seed, no chance: events that are drawn do not happen."""
    once, again = report(controls()), report(controls())

    assert once == again


def test_sets_of_constants_run_side_by_side_as_they_would_alone() -> None:
    """A fit tries thousands; one batch must not mix them up."""
    loaded = controls()
    names = ("market_bn", "density_premium", "choke_ladder")
    rng = np.random.default_rng(7)
    bounds = bounds_of(loaded, names)
    places = np.round(rng.random((5, 3)))
    constants = bounds.within(places)

    together = [each.simulated for each in backtest(loaded, constants)]

    for run in range(5):
        values = {name: float(constants[name][run]) for name in names}
        rules = replace(loaded.ruleset, params=replace(loaded.ruleset.params, **values))
        alone = backtest(Loaded(loaded.scenario, rules, loaded.path))
        np.testing.assert_allclose(
            [each[run] for each in together], [each.simulated[0] for each in alone]
        )


def test_totals_add_up_over_the_months_of_a_span() -> None:
    """A year is its four quarters; a month is a third of its own."""
    run = replay(a_record())
    sales = a_series("total", stock="us_chip_sales")
    levels = run.levels(Term(stock="us_chip_sales"))[:, 0]

    year = simulated(run, sales, a_point("2026"))[0]
    month = simulated(run, sales, a_point("2026-05"))[0]

    assert year == pytest.approx(levels[-1] - levels[0])
    assert month == pytest.approx((levels[2] - levels[1]) / 3)


def test_an_end_is_read_between_two_states() -> None:
    """May is the second month of its quarter: two thirds of the way."""
    run = replay(a_record())
    compute = a_series("end", stock="us_compute")
    levels = run.levels(Term(stock="us_compute"))[:, 0]

    assert simulated(run, compute, a_point("2026-05"))[0] == pytest.approx(
        levels[1] + 2 / 3 * (levels[2] - levels[1])
    )


def test_a_mean_weighs_each_quarter_alike() -> None:
    run = replay(a_record())
    domestic = a_series("mean", flow="domestic")
    flows = run.flows(Term(flow="domestic"))[:, 0]

    assert simulated(run, domestic, a_point("2026"))[0] == pytest.approx(flows.mean())


def test_the_rules_themselves_resolve_the_orders() -> None:
    """What a replay gives is what a match with these orders and no chance would be."""
    run = replay(a_record())

    assert run.states[0].of(Stock.US_FUNDS)[0] == 14
    assert run.states[3].gates[0, 0] == run.ruleset.gates.closed[0]
    assert not run.ruleset.events  # of the tiny scenario's, none is certain


def test_an_order_that_could_not_be_given_is_refused_with_its_place() -> None:
    """The gate is closed in the third quarter already."""
    twice = HISTORY.replace(
        "    - {date: 2026-Q3, us: [ban-licence-h200]}",
        "    - {date: 2026-Q3, us: [ban-licence-h200]}\n"
        "    - {date: 2026-Q4, us: [ban-licence-h200]}",
    )

    with pytest.raises(StudyError, match=r"2026-Q4, us: ban-licence-h200 gate-already"):
        replay(a_record(twice))


def test_a_scenario_without_a_record_says_so() -> None:
    with pytest.raises(StudyError, match="'h200-deal' records no history"):
        report(load_scenario("h200-deal"))


def test_a_fit_comes_nearer_and_stays_in_range(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.studies.record.calibrate.GENERATIONS", 15)
    loaded = a_record()
    before = abs(compare(loaded, replay(loaded))[0].error[0])

    fitted, found = run_backtest(loaded, fit=True, write=False, seed=1)

    assert abs(compare(fitted, replay(fitted))[0].error[0]) < before
    assert all(each["low"] <= each["value"] <= each["high"] for each in found["fitted"])


def test_fitted_constants_are_written_where_they_stand(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("id: a\n\nconstants:\n  rental: {value: 38, source: x} # kept\n")

    write_constants(file, {"rental": 41.5})

    assert file.read_text() == "id: a\n\nconstants:\n  rental: {value: 41.5, source: x} # kept\n"
    with pytest.raises(StudyError, match="no line '  smuggling"):
        write_constants(file, {"smuggling": 3.0})


# --- What people see -------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_table_and_chart_speak_every_language(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario, texts = controls().scenario, Texts.load(language)

    tell_history(report(controls()), scenario, texts)

    told = capsys.readouterr().out
    assert texts.pick(scenario.title) in told
    assert history_of(controls()).series
    for series in history_of(controls()).series:
        assert f"{texts.pick(series.name)} [{series.unit}]" in told


def test_the_figure_has_a_panel_for_every_series_and_is_the_same_every_time(
    tmp_path: Path,
) -> None:
    pytest.importorskip("matplotlib")
    found = report(controls())

    draw_history(found, tmp_path / "a.svg")
    draw_history(found, tmp_path / "b.svg")

    drawn = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert drawn == (tmp_path / "b.svg").read_text(encoding="utf-8")
    words = " ".join(ElementTree.fromstring(drawn).itertext())
    for series in history_of(controls()).series:
        assert Texts.load("en").pick(series.name) in words


def test_results_hold_this_very_run() -> None:
    """No figure in RESULTS.md is typed by hand.

    ``python main.py study backtest controls-2022 --results`` writes it again.
    """
    _, found = run_backtest(controls(), fit=False, write=False, seed=2022)
    other_splits = {"as written": found["medians"]}
    section = backtest_section(
        {**found, "splits": other_splits},
        controls().scenario,
        Texts.load("en"),
        outputs_of(controls()),
    )
    shown = [line for line in section.splitlines() if line.startswith("| ") and "split" not in line]

    assert len(shown) > len(found["series"])
    assert [line for line in shown if line not in RESULTS.read_text(encoding="utf-8")] == []


def test_other_splits_share_out_the_same_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    """A figure is in one half or the other, in every split."""
    monkeypatch.setattr("game.studies.record.calibrate.GENERATIONS", 1)

    found = medians_by_split(controls(), report(controls())["medians"], seed=1)

    counts = {
        name: sum(role["points"] for kind in each.values() for role in kind.values())
        for name, each in found.items()
    }
    assert set(counts.values()) == {len(report(controls())["series"])}
    assert found["exchanged"]["lag"]["fit"]["points"] == 2


def test_a_section_takes_its_place_and_leaves_the_others_alone(tmp_path: Path) -> None:
    file = tmp_path / "RESULTS.md"
    file.write_text("# Results\n\n<!-- a:begin -->\nold\n<!-- a:end -->\n\nby hand\n")

    write_section("a", "new", file)
    write_section("b", "other", file)

    assert file.read_text() == (
        "# Results\n\n<!-- a:begin -->\nnew\n<!-- a:end -->\n\nby hand\n"
        "\n<!-- b:begin -->\nother\n<!-- b:end -->\n"
    )
