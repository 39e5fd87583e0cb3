"""What is told adds up: every sum that a player can open, added with a pencil as it is printed."""

from collections.abc import Iterator
from functools import cache

import pytest

from game.language import LANGUAGES, Texts
from game.match import LocalTable
from game.readouts.board.purse import read_purse
from game.readouts.board.score import read_top_bar
from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.ending.ending import read_ending
from game.readouts.ending.ending_breakdowns import read_ending_sums
from game.readouts.ending.story import read_story
from game.readouts.orders.forecast_breakdowns import breakdown_of_forecast
from game.readouts.orders.forecasts import Forecasts
from game.readouts.orders.order_reading import read_orders
from game.readouts.quarter.front_page import read_front_page
from game.readouts.quarter.report import read_report
from game.readouts.quarter.reveal import read_reveal
from game.readouts.race.crossings import read_crossings
from game.readouts.words.names import Names
from game.readouts.words.signs import Change
from game.readouts.words.units import Unit, unit_of
from game.rules import Side, Stock
from game.view.board.play_board import PlayBoard
from game.view.drawing.theme import Theme
from tests.matches import names_of, seen_by, watched
from tests.view.printed import printed

MATCHES = (0, 1)
TURNS = 20
QUARTERS = {"en": range(1, TURNS + 1), "ja": range(2, TURNS + 1, 4), "zh": range(3, TURNS + 1, 4)}


def opened(breakdown: Breakdown) -> Iterator[Breakdown]:
    """A sum and all that its lines open."""
    yield breakdown
    for line in breakdown.lines:
        if line.inner is not None:
            yield from opened(line.inner)


def of_a_turn(table: LocalTable, turn: int, side: Side, names: Names) -> Iterator[Breakdown]:
    """What reveal and report of a quarter open."""
    report = table.report(side, turn)
    reveal, readout = read_reveal(report, names, side), read_report(report, names, side)
    page = read_front_page(report, readout, names, side, table.history(side)[: turn + 1])
    told = [each.breakdown for each in (*reveal.standing, *reveal.meters, *reveal.happenings)]
    told += [row.breakdown for section in readout.sections for row in section.rows]
    told += [*readout.headline_breakdowns, page.deck_breakdown, page.lead.breakdown]
    told += [each for account in page.accounts for each in account.breakdowns]
    told += [each.breakdown for each in (*page.briefs, *page.ahead)]
    told += [line.breakdown for whose in Side for line in read_purse(report, whose, names)]
    told += [each.breakdown for each in read_crossings(report, names, 99)]
    for each in told:
        yield from opened(each)


def of_a_board(table: LocalTable, side: Side, names: Names) -> Iterator[Breakdown]:
    """What the board and the order panel open, without the forecasts."""
    history = [*table.history(side)[:-1], seen_by(table, side)]
    board = PlayBoard(history, table.since(0), names, Theme.load(), (1280, 800))
    seen = board.seen
    plan = next(
        (at, -1) for at, each in enumerate(seen.ruleset.menus[side]) if each.funds or each.capital
    )
    panel = read_orders(seen, plan[: seen.ruleset.slots[side]], names)
    numbers = [each.breakdown for each in board.hotspots() if each.breakdown is not None]
    assert len(numbers) == len(board.hotspots())
    of_race = board.breakdowns.race.values()
    for told in (*numbers, *of_race, panel.capital, panel.funds, panel.lane, panel.side_routes):
        yield from opened(told)


def of_the_orders(table: LocalTable, side: Side, names: Names) -> Iterator[Breakdown]:
    """What the forecast of an order opens, for some of them."""
    seen = seen_by(table, side)
    forecasts = Forecasts(seen, ())
    for action in range(0, len(seen.ruleset.menus[side]), 3):
        yield from opened(breakdown_of_forecast(forecasts, action, names))


@cache
def calendar(language: str, start_month: int) -> dict[str, int]:
    """Months as they are written, twenty years back and forty on."""
    texts = Texts.load(language)
    first = start_month - 240
    return {texts.month(at): at for at in range(first, first + 720)}


def months_of(text: str, names: Names) -> list[int]:
    """The calendar months that a text names."""
    month = calendar(names.texts.language, names.ruleset.start_month).get(text)
    return [] if month is None else [month]


def adds_up(breakdown: Breakdown, names: Names) -> bool:
    """Whether the lines of a sum, as printed, are what stands under them."""
    if not breakdown.parts or not breakdown.foot:
        return True
    kind, _, slug = breakdown.page.partition("-")
    stock = next((each for each in Stock if kind == "stock" and each.slug == slug), None)
    counts = (stock or kind == "indicator") and unit_of(stock or slug) is Unit.COUNT
    counts = counts or kind == "chip" or breakdown.page in ("flow-leaks", "flow-market")
    out = bool(counts) and names.texts.language != "en"
    dates = [months_of(part.text, names) for part in breakdown.parts]
    if all(dates):
        apart = dates[0][0] - dates[1][0]
        return apart in (printed(breakdown.foot)[-1], -printed(breakdown.foot)[-1])
    numbers = [printed(part.text, written_out=out) for part in breakdown.parts]
    if breakdown.page.startswith("score-") and all(len(each) > 1 for each in numbers):
        points, most = (sum(each[at] for each in numbers) for at in (0, 1))
        moved = sum(each[2] for each in numbers if len(each) > 2)
        score = near(points, printed(breakdown.title)) and most == pytest.approx(100.0)
        return score and (
            near(moved, printed(breakdown.foot)) or near(points, printed(breakdown.foot))
        )
    if stock is not None and stock.unit == "months" and dates[0]:
        moved = sum(each[0] for each in numbers[1:])
        foot = breakdown.foot.split("：")[-1].removeprefix("In all ")
        return months_of(foot, names)[0] - dates[0][0] == pytest.approx(moved)
    foot = printed(breakdown.foot, written_out=out)
    return near(sum(each[0] for each in numbers if each), foot or [0.0])


def near(number: float, printed_there: list[float]) -> bool:
    return any(abs(number - each) < 1e-6 for each in printed_there)


def failures(sums: Iterator[Breakdown], names: Names) -> list[str]:
    return ["\n".join(told.note) for told in sums if not adds_up(told, names)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sum_of_a_reveal_and_a_report_adds_up_as_printed(language: str) -> None:
    table = watched(TURNS)
    names = names_of(table, language)
    wrong = []
    for turn in QUARTERS[language]:
        for side in Side:
            wrong += failures(of_a_turn(table, turn, side, names), names)

    assert wrong == []


@pytest.mark.parametrize("turns", [0, 1, 8, 19])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sum_of_the_board_adds_up_as_printed(turns: int, language: str) -> None:
    table = watched(turns)
    names = names_of(table, language)

    assert [w for side in Side for w in failures(of_a_board(table, side, names), names)] == []


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sum_of_a_forecast_adds_up_as_printed(language: str, side: Side) -> None:
    table = watched(8)
    names = names_of(table, language)

    assert failures(of_the_orders(table, side, names), names) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sum_of_the_ending_adds_up_as_printed(language: str) -> None:
    table = watched(TURNS)
    names = names_of(table, language)
    told = read_ending_sums(table, read_story(table, names).turns, names)
    every = [told.verdict, *told.scores, *told.turns]
    every += [each for rows in (*told.objectives, *told.curves) for each in rows]

    assert failures((inner for each in every for inner in opened(each)), names) == []


# The same on the screens themselves.


@pytest.mark.parametrize("number", MATCHES)
def test_what_was_and_what_changed_is_what_is(number: int) -> None:
    """A row of the report, a meter of the reveal and a purse: before, change and after."""
    table = watched(TURNS, number)
    names = names_of(table)
    for turn in range(1, table.turn + 1):
        for side in Side:
            report = table.report(side, turn)
            reveal = read_reveal(report, names, side)
            rows = [r for s in read_report(report, names, side).sections for r in s.rows]
            figures = [(r.label, r.before, r.after, r.change) for r in rows]
            figures += [
                (r.label, r.before, r.after, r.change) for r in (*reveal.standing, *reveal.meters)
            ]
            for label, before, after, change in figures:
                if months_of(before, names):
                    continue
                was, now, moved = printed(before)[0], printed(after)[0], signed(change)

                assert was + moved == pytest.approx(now), (turn, label, before, after, change)


def signed(change: Change) -> float:
    amount = printed(change.text)[0]
    return amount if change.amount > 0 else -amount


@pytest.mark.parametrize("number", MATCHES)
def test_a_lead_is_the_difference_of_the_scores_beside_it(number: int) -> None:
    """69 and 14 were told as ahead by 54, and 60.0 and 51.4 as a victory by 8.7."""
    table = watched(TURNS, number)
    names = names_of(table)
    for seen in table.history(Side.US):
        bar = read_top_bar(seen, names).score
        us, china = printed(bar.us_text)[0], printed(bar.china_text)[0]
        if printed(bar.lead):
            assert abs(us - china) == pytest.approx(printed(bar.lead)[0])
    ending = read_ending(table.history(Side.US), table.history(Side.CHINA), names)
    scores = printed(ending.us_score)[0], printed(ending.china_score)[0]
    if printed(ending.verdict):
        assert abs(scores[0] - scores[1]) == pytest.approx(printed(ending.verdict)[0])
    for rows, score in zip((ending.us_rows, ending.china_rows), scores, strict=True):
        assert sum(printed(row.points)[0] for row in rows) == pytest.approx(score)
        assert sum(printed(row.points)[1] for row in rows) == pytest.approx(100.0)
