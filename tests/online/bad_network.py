"""A network as one has it at times: slow, losing requests or their answers, repeating others, cut.

It stands between a window and a server as an address of its own.
"""

import random
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

DOORBELL = "doorbell"


class BadNetwork:
    """Forwards what comes in, or does not."""

    def __init__(
        self, there: str, *, delay: float = 0.0, share: float = 0.0, seed: int = 0
    ) -> None:
        """Lead to the address ``there``.

        Args:
            there: the server.
            delay: how much later each request arrives [s].
            share: of requests that are lost, whose answers are, and that are repeated, each in
                equal parts [0..1].
            seed: of the chance in it.
        """
        self.there, self.delay, self.share = there, delay, share
        self.is_cut = self.is_deaf = False
        """Whether nothing passes; whether the doorbell does not."""
        self.lost = self.repeated = 0
        self._chance, self._lock = random.Random(seed), threading.Lock()
        self._client = httpx.Client(base_url=f"http://{there}", timeout=30.0, trust_env=False)
        network = self

        class Forward(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                network.forward(self)

            def do_POST(self) -> None:
                network.forward(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Forward)
        self._server.daemon_threads = True
        self.address = f"127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def fate(self) -> str:
        """Draw what becomes of a request."""
        with self._lock:
            drawn = self._chance.random()
        if self.is_cut or drawn < self.share / 3:
            return "lost"
        if drawn < 2 * self.share / 3:
            return "unanswered"
        return "repeated" if drawn < self.share else "well"

    def forward(self, asked: BaseHTTPRequestHandler) -> None:
        body = asked.rfile.read(int(asked.headers.get("Content-Length", 0)))
        time.sleep(self.delay)
        fate = "well" if DOORBELL in asked.path and not self.is_cut else self.fate()
        if fate == "lost" or (self.is_deaf and DOORBELL in asked.path):
            self.lost += 1
            asked.close_connection = True
            return
        headers = {
            name: value
            for name, value in asked.headers.items()
            if name.lower() not in ("host", "connection", "accept-encoding")
        }
        request = self._client.build_request(
            asked.command, asked.path, headers=headers, content=body
        )
        try:
            if DOORBELL in asked.path:
                self._pass_on(asked, request)
                return
            if fate == "repeated":
                self.repeated += 1
                self._client.send(request)
            came = self._client.send(request)
        except httpx.HTTPError:
            asked.close_connection = True
            return
        if fate == "unanswered" or self.is_cut:
            self.lost += 1
            asked.close_connection = True
            return
        asked.send_response(came.status_code)
        asked.send_header("Content-Length", str(len(came.content)))
        asked.end_headers()
        asked.wfile.write(came.content)

    def _pass_on(self, asked: BaseHTTPRequestHandler, request: httpx.Request) -> None:
        """Pass a stream on as it comes, until the line is cut."""
        asked.close_connection = True
        came = self._client.send(request, stream=True)
        try:
            asked.send_response(came.status_code)
            asked.send_header("Content-Type", "text/event-stream")
            asked.end_headers()
            for piece in came.iter_raw():
                if self.is_cut:
                    return
                asked.wfile.write(piece)
        except OSError:
            return
        finally:
            came.close()

    def close(self) -> None:
        """Lead nowhere any more."""
        self.is_cut = True
        self._server.shutdown()
        self._server.server_close()
        self._client.close()
