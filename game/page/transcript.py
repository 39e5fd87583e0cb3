"""The match as plain text in the reader's language: the ending, where it turned, every quarter."""

from collections.abc import Iterator
from typing import Final

from game.language import Texts
from game.match import Table
from game.page.quarter import Quarter, read_quarter, tell_causes
from game.readouts.ending.ending import read_ending
from game.readouts.ending.story import TurnOfFortune, read_story, tell_who_played
from game.readouts.words.names import Names
from game.rules import Side

__all__ = ["write_transcript"]

INDENT: Final = "  "


def write_transcript(table: Table, texts: Texts) -> str:
    """Return a match as text; what was secret is told too, as on its page of HTML."""
    names = Names(table.scenario, table.ruleset, texts)
    quarters = (read_quarter(table, turn, names) for turn in range(1, table.turn + 1))
    parts = (*_opening(table, names), *(_quarter(quarter, names) for quarter in quarters))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _opening(table: Table, names: Names) -> Iterator[list[str]]:
    texts = names.texts
    title = texts.pick(table.scenario.title)
    yield [texts("text-figure", label=texts("view-title"), value=title)]
    yield [*tell_who_played(table, names)]
    if table.result is None:
        return
    readout = read_ending(table.history(Side.US), table.history(Side.CHINA), names, table.result)
    yield [readout.title, readout.verdict, readout.text]
    for name, score, rows in (
        (readout.us_name, readout.us_score, readout.us_rows),
        (readout.china_name, readout.china_score, readout.china_rows),
    ):
        yield [
            texts("page-score", side=name, score=score),
            *(
                INDENT
                + texts(
                    "text-note",
                    line=texts("text-figure", label=row.named(texts), value=row.value),
                    note=row.points,
                )
                for row in rows
            ),
        ]
    story = read_story(table, names)
    turns = [INDENT + _turning_point(turn, texts) for turn in story.turns]
    yield [story.title, *(turns or [INDENT + story.quiet])]


def _turning_point(turn: TurnOfFortune, texts: Texts) -> str:
    return texts.run_in((turn.sentence, turn.swing, turn.lasting))


def _quarter(quarter: Quarter, names: Names) -> Iterator[str]:
    texts = names.texts
    yield quarter.date
    for given in quarter.orders_given:
        yield INDENT + texts("story-html-seat", side=given.name, who=given.orders)
    for news in quarter.news:
        told = texts("story-html-happening", title=news.title, text=news.text)
        yield f"{INDENT}* {told if news.text else news.title}"
    for row in quarter.rows:
        moved = texts("play-report-moved", what=row.label, before=row.before, after=row.after)
        causes = tell_causes(row, names)
        yield INDENT + (texts("text-note", line=moved, note=causes) if causes else moved)
