"""What is scored is told: the points of a quarter, in report, reveal, text and page."""

import re

import pytest

from game.language import LANGUAGES
from game.page import write_match_page
from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.quarter.front_page import read_front_page
from game.readouts.quarter.order_effects import effects_of_orders
from game.readouts.quarter.quarter_points import QuarterPoints, read_quarter_points
from game.readouts.quarter.report import read_report
from game.readouts.words.lead import scores_of, told_score
from game.rules import Side, Stock
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity
from game.text.telling_turns import tell_report
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.screens.breakdown_card import BreakdownCard
from tests.hands import Hands, an_app
from tests.matches import every_finished, names_of, watched
from tests.view.printed import printed
from tests.view.screens.test_numbers import the_report, the_reveal
from tests.view.text_watch import TextWatch

TURNS = (1, 4, 6, 8, 13, 20)


def points_of(turn: int, side: Side, language: str = "en") -> QuarterPoints:
    table = watched(20)
    return read_quarter_points(table.report(side, turn), names_of(table, language), side)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", Side)
def test_the_objectives_of_a_quarter_add_up_to_what_each_score_moved(
    side: Side, language: str
) -> None:
    table = watched(20)
    for turn in TURNS:
        report = table.report(side, turn)
        told = points_of(turn, side, language)
        for whose, half in zip(Side, told.sides, strict=True):
            was, now = (
                told_score(scores_of(seen)[whose]) for seen in (report.before, report.after)
            )
            rows = sum(printed(row.change.signed)[0] for row in half.rows)

            assert rows == pytest.approx(now - was)
            assert printed(half.change)[0] == pytest.approx(now - was)
            for row in half.rows:
                assert f"{row.label} {row.change.signed}" in half.said


def test_an_objective_of_a_quarter_opens_the_causes_of_what_it_reads() -> None:
    rows = [
        row
        for turn in range(1, 21)
        for half in points_of(turn, Side.CHINA).sides
        for row in half.rows
    ]

    assert {"Lead in models", "Self-reliance", "Levy revenue"} <= {row.label for row in rows}
    # What counts over time may bring points while what it reads stands still.
    assert all(row.breakdown.parts for row in rows if row.before != row.after)
    for row in rows:
        if row.label == "Self-reliance":
            thirds = sum(printed(part.text)[0] for part in row.breakdown.parts)
            assert thirds == pytest.approx(printed(row.after)[0] - printed(row.before)[0])


def test_a_race_that_makes_the_headline_names_the_objectives() -> None:
    """It said that the quarter's points went to China, 12.2, and neither for what nor why."""
    names, told = names_of(watched(20)), 0
    for table in every_finished():
        for turn in range(1, table.turn + 1):
            report = table.report(Side.CHINA, turn)
            readout = read_report(report, names, Side.CHINA)
            page = read_front_page(report, readout, names, Side.CHINA)
            if page.lead.kind != names.texts("press-race"):
                continue
            told += 1
            for said in page.points.says:
                assert said in page.lead.text
            us, china = (printed(half.change)[0] for half in page.points.sides)
            assert printed(page.lead.text)[0] == pytest.approx(abs(us - china))
        if told:
            break

    assert told


def test_what_is_scored_stands_first_among_what_moved_most() -> None:
    """Funds and capital that come and go stood before what the match is about."""
    table, names = watched(20), names_of(watched(20))
    for turn in TURNS:
        report = table.report(Side.US, turn)
        page = read_front_page(report, read_report(report, names, Side.US), names, Side.US)
        labels = [row.label for row in page.figures]
        scored = [at for at, each in enumerate(labels) if each in ("Levy to date", "Home fabs")]
        purse = [at for at, each in enumerate(labels) if "funds" in each or "capital" in each]

        assert not scored or not purse or max(scored) < min(purse)


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_mode_and_the_page_tell_the_points_too(language: str) -> None:
    table = watched(20)
    names = names_of(table, language)
    page = re.sub(r"<[^>]+>", "", write_match_page(table, names.texts))
    for turn in TURNS:
        for side in Side:
            told = points_of(turn, side, language)
            short = list(tell_report(table.report(side, turn), names, side, whole=False))
            whole = "\n".join(tell_report(table.report(side, turn), names, side, whole=True))

            assert set(told.says) <= set(short)
            assert told.sides[side].said in page or not told.sides[side].rows
            for row in told.sides[side].rows:
                assert f"{row.what}" in whole
                assert all(part.label in whole for part in row.breakdown.parts)


# The reveal.


def test_no_effect_of_an_order_is_dropped_for_being_as_large_as_another() -> None:
    """A fall of tension by 2.0 hid a rise of pressure by 2.0: one cause, one unsigned text."""
    seen = 0
    for table in every_finished():
        names = names_of(table)
        for turn in range(1, table.turn + 1):
            for hand in effects_of_orders(table.report(Side.US, turn), names, Side.US):
                for changed in hand:
                    alike = [(each.cause, each.moved.change.text) for each in changed]
                    seen += len(alike) - len(set(alike))
                    assert len({each.page for each in changed}) == len(changed)
        if seen:
            break

    assert seen > 0, "two effects of one size and cause are both told"


@pytest.mark.parametrize("side", Side)
def test_an_order_tells_its_points_and_all_that_an_objective_reads(side: Side) -> None:
    table, names = watched(20), names_of(watched(20))
    pointed = 0
    for turn in TURNS:
        report = table.report(side, turn)
        for hand in effects_of_orders(report, names, side):
            for changed in hand:
                kinds = [effect.is_points for effect in changed]
                assert kinds == sorted(kinds, reverse=True), "points come first"
                for effect in changed:
                    if effect.is_points:
                        pointed += 1
                        parts = sum(printed(part.text)[0] for part in effect.breakdown.parts)
                        assert parts == pytest.approx(printed(effect.moved.signed)[0])
                if any(kinds):
                    reads = {
                        part.page for e in changed if e.is_points for part in e.breakdown.parts
                    }
                    reads = {page for page in reads if page.startswith("indicator")}
                    alias = {"indicator-levy_revenue_bn", "indicator-dependency_cuda"}
                    assert reads - alias <= {effect.page for effect in changed}
    assert pointed


def test_what_has_no_room_on_a_reveal_is_counted_and_opens() -> None:
    app = an_app((1024, 640))
    screen = the_reveal(app, 6)
    assert isinstance(screen, RevealScreen)
    screen.skip()
    screen.layout(app.size)
    watch = TextWatch()
    with watch.watching():
        screen.draw(app.window.surface)
    more = [each for each in watch.drawn if re.fullmatch(r"and \d+ more", each.text)]
    assert more
    opened: list[Breakdown] = []
    for each in more:
        Hands(app).click(each.rect.center)
        assert isinstance(app.screen, BreakdownCard), each.text
        opened.append(app.screen.breakdown)
        app.back()

    assert all(len(told.parts) >= 1 for told in opened)


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)], ids=str)
def test_the_first_page_of_a_report_shows_the_points_of_both_sides(size: tuple[int, int]) -> None:
    app = an_app(size)
    screen = the_report(app, 6)
    assert isinstance(screen, ReportScreen)
    assert screen.front is not None
    watch = TextWatch()
    with watch.watching():
        screen.draw(app.window.surface)
    drawn = [each.text for each in watch.drawn]

    assert screen.front.points.title in drawn
    for half in screen.front.points.sides:
        assert half.change in drawn
        assert half.rows[0].label in drawn


def test_a_quantity_before_and_after_is_what_the_objective_reads() -> None:
    table, names = watched(20), names_of(watched(20))
    report = table.report(Side.US, 6)
    objective = next(
        each
        for each in table.ruleset.objectives
        if each.quantity in (Quantity(Stock.US_LEVY_REVENUE), Quantity(indicator="levy_revenue_bn"))
    )
    value = float(read_quantity(objective.quantity, table.ruleset, report.after.known)[0])
    row = next(row for row in points_of(6, Side.US).us.rows if row.label == "Levy revenue")

    assert printed(row.after)[0] == pytest.approx(value, abs=0.006)
    assert names.texts("points-title") == points_of(6, Side.US).title
