"""Links to other sites: asked for politely, once a week, and remembered."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from schoolgate.links import Memory, OfflineError, ask, due, visit
from schoolgate.model import LinkState
from schools import a_small_school

DAY = dt.date(2025, 12, 20)
WEEK = dt.timedelta(days=7)


class Site(BaseHTTPRequestHandler):
    """Answers with the status that the path names; ``/head/200`` knows no HEAD."""

    asked: ClassVar[list[tuple[str, str]]] = []

    def do_HEAD(self) -> None:
        self._answer(405 if self.path.startswith("/head/") else None)

    def do_GET(self) -> None:
        self._answer(None)

    def _answer(self, status: int | None) -> None:
        self.asked.append((self.command, self.path))
        wanted = status or int(self.path.rpartition("/")[2])
        self.send_response(wanted)
        if wanted == 302:
            self.send_header("Location", "http://10.0.0.1/" if "inside" in self.path else "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Tests read what was asked, not the terminal."""


@contextmanager
def a_site() -> Iterator[str]:
    Site.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("path", "state", "status"),
    [
        ("/200", LinkState.ALIVE, 200),
        ("/a/302", LinkState.ALIVE, 200),
        ("/head/200", LinkState.ALIVE, 200),
        ("/404", LinkState.GONE, 404),
        ("/410", LinkState.GONE, 410),
        ("/403", LinkState.BLOCKED, 403),
        ("/429", LinkState.BLOCKED, 429),
        ("/503", LinkState.FAILING, 503),
        ("/inside/302", LinkState.GONE, 0),
        ("/tiếng việt/200", LinkState.ALIVE, 200),
    ],
)
def test_how_a_link_answers(path: str, state: LinkState, status: int) -> None:
    with a_site() as site:
        assert ask(site + path, local=True) == (state, status)


def test_this_machine_and_private_networks_are_not_asked() -> None:
    with a_site() as site:
        assert ask(site + "/200") == (LinkState.GONE, 0)
        assert Site.asked == []


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "https://", "http://[", "ftp://a.example/", "http://a b/"]
)
def test_odd_addresses_are_not_asked(url: str) -> None:
    assert ask(url) == (LinkState.FAILING, 0)


def test_a_closed_door_is_trouble_not_death() -> None:
    assert ask("http://127.0.0.1:9/", local=True) == (LinkState.FAILING, 0)


def test_each_link_is_asked_for_once_a_week(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.learn("https://a.example/", LinkState.ALIVE, 200, DAY)
    memory.save(["https://a.example/"])
    again = Memory(tmp_path)
    assert due(["https://a.example/"], again, DAY + WEEK - dt.timedelta(days=1)) == []
    assert due(["https://a.example/", "https://b.example/"], again, DAY + WEEK) == [
        "https://a.example/",
        "https://b.example/",
    ]


def test_since_when_is_remembered_while_nothing_changes() -> None:
    memory = Memory(None)
    memory.learn("x", LinkState.FAILING, 503, DAY)
    memory.learn("x", LinkState.FAILING, 500, DAY + WEEK)
    assert (memory.links["x"].since, memory.links["x"].is_dead) == (DAY, True)
    memory.learn("x", LinkState.ALIVE, 200, DAY + WEEK)
    assert (memory.links["x"].since, memory.links["x"].is_dead) == (DAY + WEEK, False)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"x": 1}', '{"x": ["odd", 1, "a", "b"]}', '{"x": ["gone"]}']
)
def test_a_broken_memory_is_an_empty_one(tmp_path: Path, text: str) -> None:
    (tmp_path / "links.json").write_text(text, "utf-8")
    assert Memory(tmp_path).links == {}


def test_links_that_nobody_uses_any_more_are_forgotten(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    for url in ("a", "b"):
        memory.learn(url, LinkState.ALIVE, 200, DAY)
    memory.save(["b"])
    assert set(Memory(tmp_path).links) == {"b"}


def test_without_a_network_nothing_is_learnt() -> None:
    memory = Memory(None)
    with pytest.raises(OfflineError):
        visit(["https://a.example/", "https://b.example/"], memory, DAY, lambda _: (LinkState.FAILING, 0))
    assert memory.links == {}


def test_one_host_is_asked_slowly() -> None:
    waits: list[float] = []
    urls = ["https://a.example/1", "https://a.example/2", "https://b.example/1"]
    visit(urls, Memory(None), DAY, lambda _: (LinkState.ALIVE, 200), waits.append)
    assert waits == [0.5]


def test_the_command_asks_and_the_next_check_tells(tmp_path: Path) -> None:
    school = a_small_school(tmp_path)
    with a_site() as site:
        school.post(body=f"Xem [kế hoạch]({site}/404) và [trang chủ]({site}/200).\n")
        asked = school.run("schoolgate", "links", "--local", "--as-of", "2025-12-31")
        again = school.run("schoolgate", "links", "--local", "--as-of", "2025-12-31")
    assert (asked.code, asked.err) == (0, "")
    first, second, third = asked.out.splitlines()
    assert first == "2 liên kết tới trang khác: vừa hỏi 2, mở được 1."
    assert second == "1 liên kết không còn mở được:"
    assert third == f"  news/professional/2025-10-05-trong-cay/index.md: {site}/404 (404)"
    assert again.out.startswith("2 liên kết tới trang khác: vừa hỏi 0, mở được 1.")
    told = " ".join(school.run("schoolgate", "check").out.split())
    assert f"Liên kết tới “{site}/404” không còn mở được (hỏi ngày 31/12/2025)." in told
