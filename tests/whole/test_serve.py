"""The live preview shows what was saved last."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from schools import School, a_small_school

ADDRESS = "tin-tuc/chuyen-mon/2025-10-05-trong-cay/"
PATIENCE = 60


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def school(tmp_path: Path) -> School:
    school = a_small_school(tmp_path)
    school.post()
    return school


@pytest.fixture(
    params=[["schoolgate", "serve", "--address"], ["mkdocs", "serve", "-a"]], ids=["ours", "mkdocs"]
)
def site(school: School, request: pytest.FixtureRequest) -> Iterator[str]:
    place = f"127.0.0.1:{free_port()}"
    log = (school.root / "serve.log").open("wb")
    server = subprocess.Popen(
        [sys.executable, "-m", *request.param, place], cwd=school.root, stdout=log, stderr=log
    )
    try:
        yield f"http://{place}/"
    finally:
        server.terminate()
        server.wait()
        log.close()


def read(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def wait_for(found: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not found() and time.monotonic() < deadline:
        time.sleep(0.1)
    return found()


def test_a_page_of_the_mass_is_made_when_asked_for_and_follows_what_is_saved(
    site: str, school: School
) -> None:
    assert wait_for(lambda: "trồng cây" in read(site + ADDRESS))
    assert "livereload" in read(site + ADDRESS)
    assert "Trồng cây" in read(site)
    school.post(body="Câu vừa sửa.\n")
    assert wait_for(lambda: "Câu vừa sửa." in read(site + ADDRESS))
    assert "current" in read(site + "tim-kiem/shards.json")
