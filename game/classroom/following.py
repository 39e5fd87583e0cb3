"""What follows in a class by itself, one act at a time.

It is worked out from the room, the table, the clock and who is there, so that a class that was
taken up again finds the same as the one that was left.
"""

from collections.abc import Iterator
from hashlib import blake2b
from typing import Final

import numpy as np

from game.classroom.at_table import costs_too_much
from game.classroom.ballot import Decision, decide, has_quorum
from game.classroom.cast import Part, team_slug
from game.classroom.phase_clock import PhaseClock
from game.classroom.phases import TIMED, Phase
from game.classroom.room import ClassRoom
from game.classroom.server_acts import (
    Absent,
    Back,
    Committed,
    MoveOn,
    Resolve,
    ServerAct,
    StandIn,
    Strike,
)
from game.match import LocalTable, named, numbered
from game.match.seat import stream_of
from game.online.server.presence import Presence
from game.players.stand_ins import stand_in
from game.rules import SIDES, Side

__all__ = ["GRACE", "Following"]

GRACE: Final = 45.0
"""So long nothing is heard of any device of a role before its persona plays [s].

Source: design choice; a phone that was locked and unlocked is back within half a minute.
"""


class Following:
    """Works out what the server does next by itself."""

    def __init__(self, presence: Presence) -> None:
        """Look at who is there."""
        self._presence = presence
        self._checked: object = None
        self._thought_at = -1
        self._thought: dict[tuple[object, ...], tuple[str, ...]] = {}

    def due(self, room: ClassRoom, table: LocalTable, clock: PhaseClock) -> ServerAct | None:
        """Return the next act of the server, None where nothing follows now."""
        if room.phase not in TIMED:
            return None
        return next(self._all_due(room, table, clock), None)

    def _all_due(
        self, room: ClassRoom, table: LocalTable, clock: PhaseClock
    ) -> Iterator[ServerAct]:
        if room.phase in (Phase.PROPOSE, Phase.VOTE):
            yield from self._strikes(room, table)
            yield from self._stand_ins(room, table)
        if room.closing:
            yield _resolve(room, table)
        yield from self._people(room)
        if clock.is_up and clock.runs:
            yield MoveOn(turn=room.turn, phase=room.phase, why="time")
        elif self._all_done(room):
            yield MoveOn(turn=room.turn, phase=room.phase, why="done")

    def _strikes(self, room: ClassRoom, table: LocalTable) -> Iterator[ServerAct]:
        """Proposals that cannot be given any more: the board has changed, or funds were held."""
        now = (table.revision, room.held_back)
        if now == self._checked:
            return
        for each in room.proposals:
            if each.struck:
                continue
            orders = numbered(table.ruleset, each.side, each.orders)
            if table.problems(each.side, orders):
                yield Strike(team=team_slug(each.side), number=each.number, why="illegal")
            elif costs_too_much(table, each.side, orders, room.held_back.get(each.side, 0.0)):
                yield Strike(team=team_slug(each.side), number=each.number, why="held-back")
        self._checked = now

    def _stand_ins(self, room: ClassRoom, table: LocalTable) -> Iterator[ServerAct]:
        """What personas would order, for empty roles; for a lead's where a default may need it."""
        for part in room.cast.parts:
            if part.id in room.stand_ins:
                continue
            if _decides_for_all(room, part) or not room.is_played_by_people(part.id):
                yield StandIn(
                    turn=room.turn,
                    role=part.id,
                    persona=part.role.persona,
                    orders=self._persona_orders(room, table, part),
                )

    def _persona_orders(self, room: ClassRoom, table: LocalTable, part: Part) -> tuple[str, ...]:
        """Return what a persona would order, as much of it as the team may spend."""
        held = room.held_back.get(part.side, 0.0)
        if self._thought_at != table.revision:
            self._thought_at, self._thought = table.revision, {}
        key = (part.side, part.role.persona, held)
        if key not in self._thought:
            self._thought[key] = _thought_up(table, part, held)
        return self._thought[key]

    def _people(self, room: ClassRoom) -> Iterator[ServerAct]:
        """Personas come for roles of which nobody is heard, and go when somebody is."""
        silence: dict[str, float] = {}
        heard = set()
        for each in room.students:
            if not each.revoked:
                since = self._presence.silence(each.digest)
                silence[each.role] = min(since, silence.get(each.role, since))
                if self._presence.has(each.digest):
                    heard.add(each.role)
        for role, since in silence.items():
            if role in room.absent and role in heard:
                yield Back(role=role)
            elif role not in room.absent and since >= GRACE and not room.paused:
                yield Absent(role=role)

    def _all_done(self, room: ClassRoom) -> bool:
        """Tell whether everybody who is there is done with a phase that ends by that."""
        if not room.settings.auto_advance or room.paused or room.closing:
            return False
        if room.phase is Phase.REVEAL:
            return False
        here = [
            each.number
            for each in room.students
            if not each.revoked
            and room.is_played_by_people(each.role)
            and self._presence.has(each.digest)
        ]
        return bool(here) and room.ready.issuperset(here)


def _decides_for_all(room: ClassRoom, part: Part) -> bool:
    """Tell whether a default asks what the persona of a role would order: the lead's, no quorum."""
    side, rules = part.side, room.cast.rules
    if not room.closing or part.id != room.cast.leads[side] or rules.default != "persona":
        return False
    return not has_quorum(room.ballot(side), room.votes(side), room.people(side), rules)


def _thought_up(table: LocalTable, part: Part, held: float) -> tuple[str, ...]:
    side = part.side
    stream = stream_of(np.array([table.log.header.seed], dtype=np.uint64), table.turn, side)
    orders = stand_in(part.role).choose(table.observe(side), stream)
    while orders and costs_too_much(table, side, orders, held):
        orders = orders[:-1]
    return named(table.ruleset, side, orders)


def _resolve(room: ClassRoom, table: LocalTable) -> Resolve:
    us, china = (_committed(_decided(room, table, side)) for side in SIDES)
    return Resolve(turn=room.turn, us=us, china=china)


def _decided(room: ClassRoom, table: LocalTable, side: Side) -> Decision:
    team = {part.id for part in room.cast.team(side)}
    drawn = blake2b(f"{table.log.header.match}/{room.turn}/{side.slug}".encode(), digest_size=6)
    return decide(
        room.ballot(side),
        room.votes(side),
        room.people(side),
        {role: orders for role, orders in room.stand_ins.items() if role in team},
        room.cast.rules,
        lead=room.cast.leads[side],
        chance=int.from_bytes(drawn.digest()) / 2**48,
    )


def _committed(decision: Decision) -> Committed:
    return Committed(
        number=decision.number,
        orders=decision.orders,
        why=decision.why,
        votes=dict(decision.votes),
        by_persona=decision.by_persona,
    )
