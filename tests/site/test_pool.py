"""Pages come out the same however many processes write them, and however those are started."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from builders import a_portal, a_post
from schoolgate.model import public
from schoolgate.site.mass import Renderer
from schoolgate.site.pool import write_pages
from schoolgate.site.session import Session
from schoolgate.site.shell import BASE, slot
from schools import page

FRAME = f'<a href="{BASE}">{slot("title")}{slot("description")}{slot("head")}{slot("content")}'
COUNT = 320


@pytest.fixture
def renderer(tmp_path: Path) -> Renderer:
    posts = []
    for number in range(COUNT):
        post = a_post(path=f"news/professional/2025-10-05-bai-{number}.md", title=f"Bài {number}")
        file = tmp_path / "content" / post.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page({"title": post.title}, f"Nội dung **{number}**.\n"), encoding="utf-8")
        posts.append(post)
    session = Session(public(a_portal(posts=posts, photos={})), tmp_path / "content", tmp_path / "cache")
    return session.renderer(FRAME)


def written(renderer: Renderer, root: Path, jobs: int) -> dict[str, bytes]:
    tasks = [(f"{job.item}.html", job.key, job) for job in renderer.plan.jobs if job.template == "post"]
    seen: list[int] = []
    rows = list(write_pages(tasks, renderer, str(root), jobs, lambda done, _: seen.append(done)))
    assert seen[-1] == COUNT
    assert {path for path, *_ in rows} == {path for path, *_ in tasks}
    for path, _, size, changed in rows:
        status = (root / path).stat()
        assert (status.st_size, status.st_mtime_ns) == (size, changed)
    return {path: (root / path).read_bytes() for path, *_ in rows}


def test_two_processes_write_what_one_writes(renderer: Renderer, tmp_path: Path) -> None:
    assert written(renderer, tmp_path / "two", 2) == written(renderer, tmp_path / "one", 1)


def test_processes_that_cannot_be_forked_are_sent_the_portal(renderer: Renderer, tmp_path: Path) -> None:
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        spawned = written(renderer, tmp_path / "spawned", 2)
    finally:
        over.set()
        thread.join()
    assert spawned == written(renderer, tmp_path / "one", 1)
