from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from benchmark import corpus
from benchmark.counted import CountedSchool
from benchmark.measure import FailedError, measure
from benchmark.pictures import Pictures
from benchmark.school import SchoolSite

if TYPE_CHECKING:
    from pathlib import Path


def test_the_corpus_is_the_same_every_time() -> None:
    assert corpus.write_corpus(50) == corpus.write_corpus(50)


def test_the_corpus_reads_like_five_years_of_a_school() -> None:
    posts = corpus.write_corpus(600)
    words = [" ".join(post.body).lower().replace(".", "").split() for post in posts]
    assert len({word for post in words for word in post}) >= 3000
    assert all(150 <= len(post) <= 600 for post in words)
    assert {post.category for post in posts} == set(corpus.CATEGORIES)
    assert len({post.name for post in posts}) == 600
    assert [post.date.year for post in (posts[0], posts[-1])] == [2021, 2026]


def test_a_night_changes_ten_posts_and_brings_two() -> None:
    posts = corpus.write_corpus(100)
    for turn in range(2):
        night = corpus.change_for_a_night(posts, turn)
        known = {post.name: post for post in posts}
        assert [post.name in known for post in night] == [True] * 10 + [False] * 2
        assert all(post.body != known[post.name].body for post in night[:10])


@pytest.mark.slow
def test_the_corpus_is_a_school_without_faults(tmp_path: Path) -> None:
    site = SchoolSite(tmp_path, Pictures())
    site.found()
    posts = corpus.write_corpus(40)
    site.write(posts)
    command = [sys.executable, "-c", "from schoolgate.cli import main; main()", "build", "--no-search"]
    built = subprocess.run([*command, "--root", str(tmp_path)], capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    pages = {page.parent.name for page in (tmp_path / "site" / "public").rglob("index.html")}
    assert {post.name for post in posts} <= pages


@pytest.mark.slow
def test_the_school_that_is_checked_has_nothing_unreadable(tmp_path: Path) -> None:
    site = CountedSchool(tmp_path, lessons=50)
    site.found()
    site.write(corpus.write_corpus(40))
    command = [sys.executable, "-m", "schoolgate", "check", "--format", "json", "--root", str(tmp_path)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    found = json.loads(checked.stdout)
    assert {one["severity"] for one in found["findings"]} <= {"warning", "note"}
    assert {"teacher", "course", "site"} <= {one["scope"] for one in found["quotas"]}


TWO_CHILDREN = """
import subprocess, sys
hold = "held = bytearray(120 << 20); import time; time.sleep(1)"
for child in [subprocess.Popen([sys.executable, "-c", hold]) for _ in range(2)]:
    child.wait()
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere only the largest process is known")
def test_the_memory_of_all_processes_is_added_up(tmp_path: Path) -> None:
    assert measure([sys.executable, "-c", TWO_CHILDREN], tmp_path).peak > 240


def test_a_failed_command_is_not_a_figure(tmp_path: Path) -> None:
    with pytest.raises(FailedError, match="exit status 4"):
        measure([sys.executable, "-c", "raise SystemExit(4)"], tmp_path)
