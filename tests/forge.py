"""A stand-in for GitHub's API on this machine: it checks every request, and keeps what it is told."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from forge_git import Shelf

TOKEN = "a-token-for-tests"
BOT = "github-actions[bot]"
SCHOOL = "truong-mau/cong"
NOW = "2025-12-31T08:00:00Z"


@dataclass
class Forge:
    """What the server knows: answers by path, comments by id; and what it was asked."""

    answers: dict[str, Any] = field(default_factory=dict)
    comments: dict[int, dict[str, Any]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    sent: list[tuple[str, str, Any]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """What was wrong with a request; a test expects nothing here."""
    failures: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    """Statuses and headers of the next answers, whatever is asked."""
    page: int = 100
    url: str = ""
    now: str = NOW
    shelf: Shelf | None = None
    """The repository behind it, where a test needs one."""

    def says(self, account: str, body: str, at: str = NOW) -> dict[str, Any]:
        """Write a comment as somebody."""
        id_ = len(self.comments) + 1
        made = {"id": id_, "user": {"login": account}, "body": body, "created_at": at, "updated_at": at}
        self.comments[id_] = made
        return made

    def told(self) -> list[str]:
        """Return what our own account has said, in order."""
        return [one["body"] for one in self.comments.values() if one["user"]["login"] == BOT]

    def answer(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        """Return the status and the answer to a request."""
        if method == "GET":
            if re.fullmatch(rf"/repos/{SCHOOL}/issues/\d+/comments", path):
                return 200, list(self.comments.values())
            return self._known(path) if path in self.answers else self._git(method, path, body)
        self.sent.append((method, path, body))
        if method == "POST" and re.fullmatch(rf"/repos/{SCHOOL}/issues/\d+/comments", path):
            return 201, self.says(BOT, body["body"], self.now)
        if method == "PATCH" and (found := re.fullmatch(rf"/repos/{SCHOOL}/issues/comments/(\d+)", path)):
            self.comments[int(found[1])] |= {"body": body["body"], "updated_at": self.now}
            return 200, self.comments[int(found[1])]
        asked = f"{method} {path}"
        return self._known(asked) if asked in self.answers else self._git(method, path, body)

    def _known(self, asked: str) -> tuple[int, Any]:
        found = self.answers[asked]
        return 200, found() if callable(found) else found

    def _git(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        inside = f"/repos/{SCHOOL}/"
        answer = None
        if self.shelf and path.startswith(inside):
            answer = self.shelf.answer(method, unquote(path.removeprefix(inside)), body)
        return answer or ((404, {"message": "Not Found"}) if method == "GET" else (422, {}))


class _Handler(BaseHTTPRequestHandler):
    forge: Forge

    def _do(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        self._check(body)
        parts = urlsplit(self.path)
        self.forge.asked.append((self.command, self.path))
        if self.forge.failures:
            status, more = self.forge.failures.pop(0)
            self._reply(status, {"message": "Không làm được"}, more)
            return
        status, answer = self.forge.answer(self.command, parts.path, body)
        self._reply(status, *self._paged(answer, parts.path, parse_qs(parts.query)))

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _do  # noqa: N815 - the names http.server asks for

    def _check(self, body: Any) -> None:
        wanted = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/vnd.github+json"}
        wanted["X-GitHub-Api-Version"] = "2022-11-28"
        self.forge.wrong += [
            f"{name} of {self.path}" for name in wanted if self.headers[name] != wanted[name]
        ]
        if not self.headers["User-Agent"]:
            self.forge.wrong.append("User-Agent")
        if self.command == "DELETE":
            self.forge.wrong.append(f"DELETE {self.path}")
        if (self.command == "GET") != (body is None):
            self.forge.wrong.append(f"body of {self.command} {self.path}")
        if isinstance(body, dict) and len(str(body.get("body", ""))) > 65_536:
            self.forge.wrong.append(f"a comment too long for GitHub: {self.path}")

    def _paged(self, answer: Any, path: str, query: dict[str, list[str]]) -> tuple[Any, dict[str, str]]:
        if not isinstance(answer, list):
            return answer, {}
        size = min(self.forge.page, int(query.get("per_page", ["30"])[0]))
        at = int(query.get("page", ["1"])[0])
        more = len(answer) > at * size
        link = f'<{self.forge.url}{path}?per_page={size}&page={at + 1}>; rel="next"' if more else ""
        return answer[(at - 1) * size : at * size], {"Link": link} if link else {}

    def _reply(self, status: int, answer: Any, headers: dict[str, str]) -> None:
        data = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Tests read what was asked, not the terminal."""


@contextmanager
def a_forge(**known: Any) -> Iterator[Forge]:
    """Run a server for the time of a test; every request that GitHub would refuse is counted."""
    forge = Forge(**known)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"forge": forge}))
    forge.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield forge
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert forge.wrong == []
