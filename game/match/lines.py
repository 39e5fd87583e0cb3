"""A log as lines: what is written of it, and read again.

Written as JSON Lines:

    {"format": 1, "rules": 1, "scenario": "h200-deal", ..., "start": "54dd1d", ...}
    {"turn": 1, "us": ["levy-licence-h200-25"], "china": [], "state": "a03c1e"}
    {"intervention": "event", "after": 1, "subject": "customs-halt", "state": "19c04e"}
    {"taken_back": 2, "us": ["ban-hbm"], "china": [], "state": "77e01b"}
    {"pending": "us", "orders": ["invest-allies"]}
    {"ending": "lag-held", "winner": "us"}

A draw that both sides agreed to is an intervention of its own, and the ending ``agreed-draw``.

The first line ends with the scenario's text, packed, so that a save can be opened where the file
is not or has changed since; in a match that was played on from a turn of another it names that one.
A log grows by turns, and by what was done from outside after them. Orders that a side has committed
and that wait for the rival's follow as pending lines, so that they survive a crash too; the
finished turn takes their place. A turn that was taken back against the computer counts no more, but
is not forgotten: it follows the others under its number.
"""

import json
from collections.abc import Iterator
from dataclasses import replace

from game.match import fields
from game.match.enclosure import MOST_LETTERS
from game.match.errors import BrokenSave, OtherRules
from game.match.interventions import Intervention, InterventionKind
from game.match.log import EndRecord, Header, Log, Parent, TurnRecord
from game.rules import RULES_VERSION, SIDES, Side

__all__ = ["ENCLOSED", "FORMAT", "parse", "write"]

FORMAT = 1
"""Version of the lines' form; rises when an older game could not read them."""

FORMAT_TAKEN_BACK = 2
"""Version of a log that tells of turns taken back, which format 1 did not know."""

FORMAT_INTERVENTIONS = 3
"""Version of a log with interventions, without which its turns lead elsewhere."""

FORMAT_DRAW = 4
"""Version of a log that ends as a draw by agreement, which an older game could not tell."""

FORMATS = (FORMAT, FORMAT_TAKEN_BACK, FORMAT_INTERVENTIONS, FORMAT_DRAW)

ENCLOSED = "scenario_zlib_base64"
"""The field of the first line that holds the scenario's text."""

_WITH_VALUE = (InterventionKind.STOCK, InterventionKind.GATE)
_WITH_SUBJECT = (InterventionKind.EVENT, *_WITH_VALUE, InterventionKind.SEAT)
_WITH_TEXT = (InterventionKind.SEAT, InterventionKind.NOTE)


def write(log: Log) -> str:
    """Return the log as text, each line a JSON object, the last one ended too."""
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in _lines(log))


def _lines(log: Log) -> Iterator[dict[str, object]]:
    head, (us, china) = log.header, log.header.seats
    opening: dict[str, object] = {
        "format": _format_of(log),
        "rules": head.rules,
        "scenario": head.scenario,
        "digest": head.digest,
        "path": head.path,
        "seed": head.seed,
        "seats": {"us": us, "china": china},
        "start": head.start,
    }
    if head.parent is not None:
        opening["parent"] = vars(head.parent)
    yield opening | ({ENCLOSED: head.enclosed} if head.enclosed else {})
    for step in log.steps():
        yield _turn("turn", step) if isinstance(step, TurnRecord) else _intervention(step)
    for record in log.taken_back:
        yield _turn("taken_back", record)
    for side in SIDES:
        waiting = log.pending[side]
        if waiting is not None:
            yield {"pending": side.slug, "orders": list(waiting)}
    if log.end is not None:
        yield {"ending": log.end.ending, "winner": log.end.winner}


def _format_of(log: Log) -> int:
    if any(each.kind is InterventionKind.DRAW for each in log.interventions):
        return FORMAT_DRAW
    if log.interventions:
        return FORMAT_INTERVENTIONS
    return FORMAT_TAKEN_BACK if log.taken_back else FORMAT


def _turn(word: str, record: TurnRecord) -> dict[str, object]:
    us, china = record.orders
    return {word: record.turn, "us": list(us), "china": list(china), "state": record.state}


def _intervention(done: Intervention) -> dict[str, object]:
    line: dict[str, object] = {"intervention": done.kind.value, "after": done.after}
    if done.subject:
        line["subject"] = done.subject
    if done.kind in _WITH_VALUE:
        line["value"] = done.value
    if done.text:
        line["text"] = done.text
    return line | ({"state": done.state} if done.state else {})


def parse(text: str, name: str = "-", *, older: bool = False) -> Log:
    """Return the log that ``text`` holds.

    Args:
        text: what ``write`` returned, or a file that claims to be that.
        name: the file, for the message when it is not.
        older: whether rules of the past will do; what was ordered under them can be read, but no
            state be rebuilt.

    Raises:
        BrokenSave: a line is cut off, missing or not what belongs there.
        OtherRules: it was written by another version of the format or the rules.
    """
    lines = text.split("\n")
    if not text.strip():
        raise BrokenSave("empty-save", file=name, line=1)
    log = Log(_header(fields.line_of(lines[0], name, 1), older=older))
    for number, line in enumerate(lines[1:-1], start=2):
        log = _grow(log, fields.line_of(line, name, number))
    if len(lines) == 1 or not lines[-1].strip():
        return log
    return _grow_by_rest(log, lines[-1], name, len(lines))


def _header(line: fields.Line, *, older: bool) -> Header:
    if "format" not in line.values:
        raise line.broken("not-a-save")
    if line.values["format"] not in FORMATS:
        raise OtherRules("other-format", file=line.file, found=str(line.values["format"])[:20])
    rules = line.number("rules")
    if rules != RULES_VERSION and not (older and rules < RULES_VERSION):
        raise OtherRules("other-rules", file=line.file, found=rules, here=RULES_VERSION)
    seats = line.part("seats")
    return Header(
        scenario=line.word("scenario"),
        digest=line.word("digest"),
        path=line.word("path"),
        seed=line.number("seed"),
        seats=(seats.word("us"), seats.word("china")),
        start=line.word("start"),
        rules=rules,
        enclosed=line.letters(ENCLOSED, MOST_LETTERS),
        parent=_parent(line) if "parent" in line.values else None,
    )


def _parent(line: fields.Line) -> Parent:
    parent = line.part("parent")
    return Parent(parent.word("match"), parent.number("turn"), parent.word("branch"))


def _grow_by_rest(log: Log, text: str, name: str, number: int) -> Log:
    """Return the log with a last line that nothing ends: editors and mail programs leave it so.

    A line that was cut is no whole object, since the bracket that closes it comes last.
    """
    try:
        line = fields.line_of(text, name, number)
    except BrokenSave:
        raise BrokenSave("cut-off", file=name, line=number, turn=len(log.turns)) from None
    return _grow(log, line)


def _grow(log: Log, line: fields.Line) -> Log:
    """Return the log with what one line after the header adds."""
    if log.end is not None:
        raise line.broken("after-the-end")
    if "turn" in line.values:
        return _grow_by_turn(log, line)
    if "intervention" in line.values:
        return _grow_by_intervention(log, line)
    if "taken_back" in line.values:
        record = _record(line, line.number("taken_back"))
        return replace(log, taken_back=(*log.taken_back, record))
    if "pending" in line.values:
        side = line.word("pending")
        if side not in ("us", "china"):
            raise line.broken("wrong-field", field="pending")
        return log.with_pending(Side.of(side), line.words("orders"))
    if "ending" in line.values:
        return replace(log, end=EndRecord(line.word("ending"), line.word("winner")))
    raise line.broken("unknown-line")


def _grow_by_turn(log: Log, line: fields.Line) -> Log:
    expected = len(log.turns) + 1
    turn = line.number("turn")
    if turn != expected or log.pending != (None, None):
        raise line.broken("wrong-turn", found=turn, expected=expected)
    return log.after(_record(line, turn))


def _grow_by_intervention(log: Log, line: fields.Line) -> Log:
    word = line.word("intervention")
    if word not in list(InterventionKind):
        raise line.broken("wrong-field", field="intervention")
    kind, after = InterventionKind(word), line.number("after")
    if after != len(log.turns) or log.pending != (None, None) or log.taken_back:
        raise line.broken("wrong-turn", found=after, expected=len(log.turns))
    done = Intervention(
        kind,
        subject=line.word("subject") if kind in _WITH_SUBJECT else "",
        value=line.amount("value") if kind in _WITH_VALUE else 0.0,
        text=line.word("text") if kind in _WITH_TEXT else "",
        after=after,
    )
    if done.changes_the_board:
        done = replace(done, state=line.word("state"))
    return log.with_intervention(done)


def _record(line: fields.Line, turn: int) -> TurnRecord:
    return TurnRecord(turn, (line.words("us"), line.words("china")), line.word("state"))
