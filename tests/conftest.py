"""A real browser and a loopback web server, for tests that read built pages as a reader does."""

from __future__ import annotations

import contextlib
import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from browser import MISSING, find_chromium

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The one browser of the session; make a page with ``chromium.new_page()`` and close it."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 # quick tests do without it

    executable = find_chromium()
    if executable is None:
        pytest.fail(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files without a line per request."""

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """``serve(folder)`` gives the loopback address of that folder, without a slash at its end."""
    with contextlib.ExitStack() as until_the_end:

        def start(folder: Path) -> str:
            handler = functools.partial(_Quiet, directory=str(folder))
            server = until_the_end.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), handler))
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            until_the_end.callback(thread.join)
            until_the_end.callback(server.shutdown)
            return f"http://127.0.0.1:{server.server_port}"

        yield start
