from __future__ import annotations

import os
from pathlib import Path

import pytest

from builders import AS_OF, POST, a_head, a_jpeg, write_school
from schoolgate.load import body, load
from schoolgate.model import Portal

LONG_AGO = 1_700_000_000


def settled(content: Path) -> Path:
    """Make every file one that was last touched long ago."""
    for file in content.rglob("*"):
        os.utime(file, (LONG_AGO, LONG_AGO))
    return content


def a_busy_school(tmp_path: Path) -> Path:
    files: dict[str, str | bytes | None] = {
        "news/professional/2025-10-06-a/index.md": a_head(
            "[x](khong.md) ![Cây](anh.jpg)", date="2025-10-06 07:30", tags="[vui]", zzz="1", image="anh.jpg"
        ),
        "news/professional/2025-10-06-a/anh.jpg": a_jpeg(),
        "news/professional/2025-10-07-b/index.md": "---\ntitle: a: b\n---\n",
        "documents/school/qd-1/index.md": "---\ntitle: Quy chế\nissued_on: 2025-09-01\n---\n",
        "documents/school/qd-1/qd-1.pdf": b"%PDF",
        "albums/2025-10-06-f/index.md": "---\ntitle: A\ndate: 2025-10-06\ncaptions: {a.jpg: A}\n---\n",
        "albums/2025-10-06-f/a.jpg": a_jpeg(),
        "albums/2025-10-06-f/b.jpg": b"broken",
    }
    return settled(write_school(tmp_path, **files))


def read(content: Path, cache: Path | None, jobs: int = 1) -> Portal:
    return load(content, as_of=AS_OF, cache=cache, jobs=jobs)


def test_kept_facts_make_the_same_portal(tmp_path):
    content = a_busy_school(tmp_path)
    plain, cold, warm = (
        read(content, None),
        read(content, tmp_path / "cache"),
        read(content, tmp_path / "cache"),
    )
    assert plain == cold == warm
    assert [one.lines for one in warm.posts] == [one.lines for one in plain.posts]


def test_an_unchanged_file_is_not_read_again(tmp_path):
    content = a_busy_school(tmp_path)
    before = read(content, tmp_path / "cache")
    times = (content / POST).stat()
    other = a_head().replace("Trồng", "Giồng")
    with (content / POST).open("r+b") as file:  # the same file, size and time of change
        file.write(other.encode())
    os.utime(content / POST, ns=(times.st_atime_ns, times.st_mtime_ns))
    if (content / POST).stat().st_ctime_ns == times.st_ctime_ns:
        pytest.skip("this disk keeps no time of change of status")
    after = read(content, tmp_path / "cache")
    assert after.posts != before.posts


def test_a_changed_file_is_read_again(tmp_path):
    content = a_busy_school(tmp_path)
    read(content, tmp_path / "cache")
    (content / POST).write_text(a_head(title="Mới"), "utf-8")
    assert "Mới" in {post.title for post in read(content, tmp_path / "cache").posts}


def test_a_file_that_is_gone_is_forgotten(tmp_path):
    content = a_busy_school(tmp_path)
    read(content, tmp_path / "cache")
    (content / POST).unlink()
    assert POST not in {post.path for post in read(content, tmp_path / "cache").posts}


@pytest.mark.parametrize("garbage", [b"", b"{", b"[]", b'{"version": "x"}', b"\xff" * 100])
def test_a_broken_cache_is_made_anew(tmp_path, garbage):
    content = a_busy_school(tmp_path)
    first = read(content, tmp_path / "cache")
    (tmp_path / "cache/load.json").write_bytes(garbage)
    assert read(content, tmp_path / "cache") == first


def test_several_processes_make_the_same_portal(tmp_path):
    files: dict[str, str | bytes | None] = {
        f"news/professional/2025-10-06-{number}.md": a_head(title=f"Bài {number}", date="2025-10-06")
        for number in range(450)
    }
    content = settled(write_school(tmp_path, **files, **{"about/hong.md": b"\xff\xfe\x00"}))
    assert read(content, tmp_path / "cache", jobs=2) == read(content, None, jobs=1)


def test_the_body_is_what_was_scanned(tmp_path):
    content = write_school(tmp_path, **{POST: "\ufeff" + a_head("Một\n\n---\n\nHai\n").replace("\n", "\r\n")})
    assert body(content, POST) == "\nMột\n\n---\n\nHai\n\n"


def test_reading_changes_nothing_in_the_folder(tmp_path):
    content = a_busy_school(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in content.rglob("*")}
    read(content, tmp_path / "cache")
    assert {path: path.stat().st_mtime_ns for path in content.rglob("*")} == before
