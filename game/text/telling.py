"""The board in sentences: where things stand, what they depend on, and why they moved."""

from collections.abc import Iterator, Sequence
from typing import Final

from game.match import Happening
from game.readouts.board.log import read_log
from game.readouts.board.meters import read_meters
from game.readouts.board.score import read_top_bar
from game.readouts.board.stocks import read_stocks
from game.readouts.board.usual_lead import tell_handicap, tell_usual
from game.readouts.race.timeline_reading import gate_mark, read_timeline
from game.readouts.words.names import Names
from game.readouts.words.signs import Cause
from game.rules import Observation
from game.rules.indicators import has_indicator

__all__ = ["tell_causes", "tell_log", "tell_race", "tell_score", "tell_state", "tell_where"]

LAGS: Final = {
    "arrival_lag_months": 0,
    "legal_lag_months": 0,
    "chip_lag_months": 0,
    "model_lag_months": 1,
}
"""The lags that are told, what counts first, with their decimals."""


def tell_where(seen: Observation, names: Names, *, watching: bool = False) -> Iterator[str]:
    """Tell the quarter, how one stands to the usual lead, the scores and the tension."""
    texts, bar = names.texts, read_top_bar(seen, names, watching=watching)
    yield texts("text-quarter", date=bar.date, quarter=bar.quarter, seat=bar.seat)
    yield from tell_handicap(seen, names)
    scores = texts(
        "text-score",
        us=bar.score.us_name,
        us_score=bar.score.us_text,
        china=bar.score.china_name,
        china_score=bar.score.china_text,
    )
    if bar.tension is None:
        yield scores
        return
    level = texts("text-score-tension", tension=bar.tension.title, level=bar.tension.text)
    yield texts.run_in((scores, level))


def tell_score(seen: Observation, names: Names) -> Iterator[str]:
    """Tell the same, and what is usual by now where that is known."""
    yield from tell_where(seen, names)
    yield from tell_usual(seen, names)


def tell_state(seen: Observation, names: Names) -> Iterator[str]:
    """Tell every meter of the board: dependency, the home front, the gates."""
    texts = names.texts
    yield from tell_where(seen, names)
    for slug, digits in LAGS.items():
        if not has_indicator(names.ruleset.scope, slug):
            continue
        months = names.months(seen.indicator(slug), digits)
        yield texts("text-figure", label=names.quantity(slug), value=months)
    meters = read_meters(seen, names)
    yield texts("text-part", title=meters.title)
    for meter in meters.meters:
        line = texts("text-meter", label=meter.label, value=meter.text, limit=meter.limit_label)
        yield texts("text-over", line=line) if meter.over else line
    yield _tell_switch(seen, names)
    stocks = read_stocks(seen, names)
    yield texts("text-part", title=stocks.title)
    for stock in stocks.stocks:
        line = texts("text-figure", label=stock.label, value=stock.text)
        yield texts("text-note", line=line, note=stock.notch_label) if stock.notch_label else line
    for figure in stocks.figures:
        yield texts("text-figure", label=figure.label, value=figure.text)
    yield texts("text-part", title=texts("text-gates"))
    yield from _tell_gates(seen, names)


def _tell_switch(seen: Observation, names: Names) -> str:
    card = read_meters(seen, names).card
    rows = names.texts.join(
        names.texts("text-switch-row", label=row.label, stay=row.stay, switch=row.switch)
        for row in card.rows
    )
    return names.texts("text-switch", title=card.title, verdict=card.verdict, rows=rows)


def _tell_gates(seen: Observation, names: Names) -> Iterator[str]:
    texts, gates = names.texts, seen.ruleset.gates
    for gate in range(len(gates.slugs)):
        mark = gate_mark(seen, gate, names)
        kind = texts(f"play-now-{names.gate_kind(gate)}", state=mark.text)
        line = texts("text-gate", gate=names.gate(gate), owner=mark.letter, state=kind)
        bound = int(seen.known.lock[0, gate])
        note = texts("play-gate-bound", turns=bound) if bound else ""
        yield texts("text-note", line=line, note=note) if note else line


def tell_causes(seen: Observation, names: Names, asked: str = "") -> Iterator[str]:
    """Tell why each meter moved in the last quarter; of one meter where one is named."""
    texts = names.texts
    told = False
    for label, value, change, causes in _moved(seen, names):
        if asked and asked.lower() not in label.lower():
            continue
        told = True
        sums = texts.join(_cause(cause) for cause in causes) if causes else texts("text-still")
        yield texts("text-cause", label=label, value=value, change=change, causes=sums)
    if not told:
        yield texts("text-no-meter", asked=asked)


def _moved(seen: Observation, names: Names) -> Iterator[tuple[str, str, str, Sequence[Cause]]]:
    for meter in read_meters(seen, names).meters:
        yield meter.label, meter.text, meter.change.signed, meter.causes
    for stock in read_stocks(seen, names).stocks:
        yield stock.label, stock.text, stock.change.signed, stock.causes


def _cause(cause: Cause) -> str:
    return f"{cause.label} {cause.text}"


def tell_race(
    history: Sequence[Observation], happened: Sequence[Happening], names: Names
) -> Iterator[str]:
    """Tell the race: the lags, the chips that have shipped and those that are due."""
    race, texts = read_timeline(history, happened, names), names.texts
    yield texts("text-part", title=race.title)
    for bracket in race.brackets:
        yield _sentences(bracket.detail)
    if race.models is not None:
        yield _sentences(race.models.detail)
    # The newest first, and then what is due soonest.
    for chip in sorted(race.chips, key=lambda c: (not c.shipped, -c.date if c.shipped else c.date)):
        owner = texts(f"play-letter-{chip.owner.value}")
        yield texts("text-chip", owner=owner, says=texts("language-comma").join(chip.detail))


def _sentences(lines: Sequence[str]) -> str:
    """Return lines one after the other; a line break is what a screen reader pauses at."""
    return "\n".join(lines)


def tell_log(happened: Sequence[Happening], names: Names) -> Iterator[str]:
    """Tell what happened, newest first."""
    log = read_log(happened, names)
    date = ""
    if not log.lines:
        yield log.empty
    for line in log.lines:
        date = line.date or date
        owner = names.texts(f"text-owner-{line.owner.value}")
        yield names.texts("text-log", date=date, owner=owner, says=line.text)
