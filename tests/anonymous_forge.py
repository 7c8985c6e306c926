"""A stand-in for GitHub as strangers see it: it refuses whoever brings a token."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Stranger:
    """What the server answers by path, a status and a document or an address; and what it was asked."""

    answers: dict[str, tuple[int, Any]]
    asked: list[str] = field(default_factory=list)
    url: str = ""


class _Handler(BaseHTTPRequestHandler):
    known: Stranger

    def do_GET(self) -> None:
        assert self.headers["Authorization"] is None
        self.known.asked.append(self.path)
        status, answer = self.known.answers.get(self.path, (404, {"message": "Not Found"}))
        data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("Location", str(answer).format(url=self.known.url))
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Tests read what was asked, not the terminal."""


@contextmanager
def a_stranger(answers: dict[str, tuple[int, Any]]) -> Iterator[Stranger]:
    """Run the server for the time of a test."""
    known = Stranger(answers)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"known": known}))
    known.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield known
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
