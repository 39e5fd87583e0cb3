"""The log of a match: who sat where and what each side ordered. The log is the save.

Seed, scenario and orders rebuild every state, so a log holds no state: only a fingerprint after
each turn, to notice when a rebuilt match is not the one that was played. Written as JSON Lines:

    {"format": 1, "rules": 1, "scenario": "h200-deal", ..., "start": "54dd1d", ...}
    {"turn": 1, "us": ["levy-licence-h200-25"], "china": [], "state": "a03c1e"}
    {"taken_back": 2, "us": ["ban-hbm"], "china": [], "state": "77e01b"}
    {"pending": "us", "orders": ["invest-allies"]}
    {"ending": "lag-held", "winner": "us"}

The first line ends with the scenario's text, packed, so that a save can be opened where the file
is not or has changed since. A log grows by turns. Orders that a side has committed and that wait
for the rival's follow as pending lines, so that they survive a crash too; the finished turn takes
their place. A turn that was taken back against the computer counts no more, but is not forgotten:
it follows the others under its number.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.match import fields
from game.match.enclosure import MOST_LETTERS
from game.match.errors import BrokenSave, OtherRules
from game.rules import RULES_VERSION, SIDES, Side

__all__ = ["FORMAT", "EndRecord", "Header", "Log", "TurnRecord", "parse", "write"]

FORMAT = 1
"""Version of the lines' form; rises when an older game could not read them."""

FORMAT_TAKEN_BACK = 2
"""Version of a log that tells of turns taken back, which format 1 did not know."""

ENCLOSED = "scenario_zlib_base64"
"""The field of the first line that holds the scenario's text."""


@dataclass(frozen=True)
class Header:
    """What a match needs before its first order."""

    scenario: str
    """Slug of the scenario."""
    digest: str
    """Digest of the scenario's meaning, ``Ruleset.digest``."""
    path: str
    """Where the scenario was read from: a shipped one by its slug, else its file."""
    seed: int
    """Seed of the match, 0 to 2**64 - 1."""
    seats: tuple[str, str]
    """Who plays, US and China: ``human`` or a player's slug."""
    start: str
    """Fingerprint of the opening position."""
    rules: int = RULES_VERSION
    enclosed: str = ""
    """The scenario's text as `game.match.enclosure` packs it; empty in an older save."""

    def is_of_same_match(self, other: "Header") -> bool:
        """Tell whether two moments may be of one match, wherever its scenario lies now."""
        mine, its = (replace(each, path="", enclosed="") for each in (self, other))
        return mine == its


@dataclass(frozen=True)
class TurnRecord:
    """One finished turn."""

    turn: int
    """Counted from 1, as on screen."""
    orders: tuple[tuple[str, ...], tuple[str, ...]]
    """Slugs of the orders, US and China; empty slots are left out."""
    state: str
    """Fingerprint of the state after the turn."""


@dataclass(frozen=True)
class EndRecord:
    """How the match ended; a log without it is unfinished."""

    ending: str
    """Slug of the ending."""
    winner: str
    """``us``, ``china``, ``draw``, or ``nobody`` where both sides lose."""


@dataclass(frozen=True)
class Log:
    """A whole match, finished or not."""

    header: Header
    turns: tuple[TurnRecord, ...] = ()
    pending: tuple[tuple[str, ...] | None, tuple[str, ...] | None] = (None, None)
    """Orders of the turn in hand that a side has committed, US and China, or None."""
    end: EndRecord | None = None
    taken_back: tuple[TurnRecord, ...] = ()
    """Turns that were played and then taken back, in that order; none of them is in ``turns``."""

    def after(self, record: TurnRecord) -> "Log":
        """Return the log with one more turn, which takes the place of what was pending."""
        return replace(self, turns=(*self.turns, record), pending=(None, None))

    def before_last(self) -> "Log":
        """Return the log with its last turn taken back, and nothing pending."""
        record = self.turns[-1]
        turns, taken = self.turns[:-1], (*self.taken_back, record)
        return replace(self, turns=turns, pending=(None, None), end=None, taken_back=taken)

    def with_pending(self, side: Side, orders: tuple[str, ...] | None) -> "Log":
        """Return the log with a side's committed orders, or without them if None."""
        us, china = self.pending
        return replace(self, pending=(orders, china) if side is Side.US else (us, orders))

    @property
    def is_opening(self) -> bool:
        """Tell whether nobody has committed anything in it yet."""
        return not self.turns and self.pending == (None, None)

    def is_grown_from(self, other: "Log") -> bool:
        """Tell whether ``other`` is an earlier moment of this very match.

        Nothing that it holds is missing here: neither a turn, played or taken back since, nor
        orders that wait to be revealed.
        """
        known = len(other.taken_back)
        if self.taken_back[:known] != other.taken_back:
            return False
        since = self.taken_back[known:]
        done = min([len(other.turns), *(record.turn - 1 for record in since)])
        if not self.header.is_of_same_match(other.header):
            return False
        if self.turns[:done] != other.turns[:done]:
            return False
        if since:
            return all(record in since for record in other.turns[done:])
        now = self.turns[done].orders if len(self.turns) > done else self.pending
        return all(was is None or was == now[side] for side, was in enumerate(other.pending))


def write(log: Log) -> str:
    """Return the log as text, each line a JSON object, the last one ended too."""
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in _lines(log))


def _lines(log: Log) -> Iterator[dict[str, object]]:
    head, (us, china) = log.header, log.header.seats
    opening: dict[str, object] = {
        "format": FORMAT_TAKEN_BACK if log.taken_back else FORMAT,
        "rules": head.rules,
        "scenario": head.scenario,
        "digest": head.digest,
        "path": head.path,
        "seed": head.seed,
        "seats": {"us": us, "china": china},
        "start": head.start,
    }
    yield opening | ({ENCLOSED: head.enclosed} if head.enclosed else {})
    for word, records in (("turn", log.turns), ("taken_back", log.taken_back)):
        for record in records:
            us_orders, china_orders = record.orders
            orders = {"us": list(us_orders), "china": list(china_orders)}
            yield {word: record.turn, **orders, "state": record.state}
    for side in SIDES:
        waiting = log.pending[side]
        if waiting is not None:
            yield {"pending": side.slug, "orders": list(waiting)}
    if log.end is not None:
        yield {"ending": log.end.ending, "winner": log.end.winner}


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
    if line.values["format"] not in (FORMAT, FORMAT_TAKEN_BACK):
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
    )


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


def _record(line: fields.Line, turn: int) -> TurnRecord:
    return TurnRecord(turn, (line.words("us"), line.words("china")), line.word("state"))
