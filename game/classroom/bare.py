"""A bare server: the same forms, each written down at once, and no class or match behind them.

What it takes is the share of Starlette, of the disk and of the network in what a class takes; it is
measured beside a class, by the same phones. Nothing that a lesson needs belongs here.
"""

import asyncio
import json
import secrets
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

__all__ = ["FILE", "serve"]

FILE: Final = "bare.db"

KINDS: Final = {"propose": "propose", "vote": "ballot", "reveal": "ready"}
"""What can be sent in each phase."""

NEXT: Final = {"gather": "brief", "brief": "propose", "propose": "vote", "vote": "reveal"}


class _Bare:
    """A room without rules: phases, and a turn that ends once everybody has voted."""

    def __init__(self, folder: str) -> None:
        self._db = sqlite3.connect(Path(folder) / FILE, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.execute("CREATE TABLE acts (key TEXT PRIMARY KEY, who TEXT, act TEXT)")
        self.phase, self.turn, self.revision, self.auto = "gather", 0, 0, True
        self._seated: set[str] = set()
        self._voted: set[str] = set()
        self._bells: set[asyncio.Event] = set()

    def lead(self, act: dict[str, Any]) -> None:
        if act.get("kind") == "settings":
            self.auto = act["auto_advance"]
        elif act.get("kind") in ("start", "end-phase"):
            self._go_on()

    def _go_on(self) -> None:
        self.turn += self.phase == "vote"
        self.phase = NEXT.get(self.phase, "propose")
        self._voted = set()
        self.revision += 1
        for each in self._bells:
            each.set()

    async def page(self, request: Request) -> Response:
        who = request.cookies.get("seat", "")
        if f'"{self.revision}"' == request.headers.get("if-none-match"):
            return Response(status_code=304)
        kind = KINDS.get(self.phase, "")
        seat = ' data-seat="1"' if who in self._seated else ""
        page = (
            f'<!doctype html><div id="page"{seat} data-revision="{self.revision}-">'
            f'<form method="post" action="/act"><input name="key" value="{secrets.token_hex(16)}">'
            f'<input name="kind" value="{kind}"><input name="turn" value="{self.turn}">'
            '<input name="orders" value="none"><input name="number" value="0"></form></div>'
        )
        response = HTMLResponse(page)
        if not who:
            response.set_cookie("seat", secrets.token_hex(16), httponly=True)
        return response

    async def act(self, request: Request) -> Response:
        said, who = dict(parse_qsl((await request.body()).decode())), request.cookies["seat"]
        with self._db:
            row = (f"{who}{said['key']}", who, json.dumps(said))
            self._db.execute("INSERT OR IGNORE INTO acts VALUES (?, ?, ?)", row)
        if "pin" in said:
            self._seated.add(who)
        elif said["kind"] == "ballot" and self.phase == "vote":
            self._voted.add(who)
            if self.auto and self._voted == self._seated:
                self._go_on()
        return await self.page(request)

    async def now(self, _: Request) -> Response:
        return PlainTextResponse(str(self.revision))

    async def bell(self, _: Request) -> Response:
        return StreamingResponse(self._ring(), media_type="text/event-stream")

    async def _ring(self) -> AsyncIterator[bytes]:
        rung = asyncio.Event()
        self._bells.add(rung)
        try:
            while True:
                yield f"data: {self.revision}\n\n".encode()
                await rung.wait()
                rung.clear()
        finally:
            self._bells.discard(rung)


def serve(folder: str, _scenario: str, port: int) -> None:
    """Serve until standard input ends; tells its port, and where it stands after each line."""
    bare = _Bare(folder)
    routes = [
        Route("/", bare.page),
        Route("/join", bare.act, methods=["POST"]),
        Route("/act", bare.act, methods=["POST"]),
        Route("/now", bare.now),
        Route("/bell", bare.bell),
    ]
    config = uvicorn.Config(Starlette(routes=routes), port=port, log_config=None, access_log=False)
    server, ready = uvicorn.Server(config), threading.Event()
    loops: list[asyncio.AbstractEventLoop] = []

    async def run() -> None:
        loops.append(asyncio.get_running_loop())
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.005)
        ready.set()
        await serving

    threading.Thread(target=lambda: asyncio.run(run()), daemon=True).start()
    ready.wait()
    at = server.servers[0].sockets[0].getsockname()[1]
    print(json.dumps({"port": at, "pin": "000000", "file": str(Path(folder) / FILE)}), flush=True)
    for line in sys.stdin:
        loops[0].call_soon_threadsafe(bare.lead, json.loads(line))
        told = asyncio.run_coroutine_threadsafe(_standing(bare), loops[0]).result()
        print(json.dumps(told), flush=True)


async def _standing(bare: _Bare) -> dict[str, Any]:
    return {"phase": bare.phase, "turn": bare.turn, "memory_mib": None}
