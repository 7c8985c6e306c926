from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from pikepdf import Pdf

from schoolgate import attachments
from schoolgate.messages import say
from schoolgate.model import Attachment
from schoolgate.storage import file_digest


@pytest.fixture
def content(tmp_path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    return folder


@pytest.fixture
def cache(tmp_path) -> Path:
    return tmp_path / "cache"


def a_file(content: Path, key: str, pages: int = 1) -> Attachment:
    pdf = Pdf.new()
    for _ in range(pages):
        pdf.add_blank_page()
    pdf.save(content / key)
    return described(content, key)


def described(content: Path, key: str) -> Attachment:
    return Attachment(key, file_digest(content / key), (content / key).stat().st_size)


def test_a_file_comes_back_with_its_copy(content, cache):
    given = {"Kế hoạch số 12.pdf": a_file(content, "Kế hoạch số 12.pdf", 3)}
    finished, problems = attachments.prepare(given, content, cache)
    file = finished["Kế hoạch số 12.pdf"]
    assert problems == ()
    assert file.name.startswith("ke-hoach-so-12-")
    assert file.name.endswith(".pdf")
    assert (file.pages, file.size) == (3, attachments.stored(file.name, cache).stat().st_size)


def test_a_finished_copy_is_not_made_again(content, cache):
    given = {"a.pdf": a_file(content, "a.pdf", 2)}
    first, _ = attachments.prepare(given, content, cache)
    (content / "a.pdf").unlink()
    second, problems = attachments.prepare(given, content, cache)
    assert first == second
    assert problems == ()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_broken_file_costs_itself_only_and_is_remembered(content, cache, jobs):
    given = {f"{at}.pdf": a_file(content, f"{at}.pdf", at + 1) for at in range(5)}
    (content / "thư.pdf").write_bytes(b"PK\x03\x04")
    given["thư.pdf"] = described(content, "thư.pdf")
    finished, problems = attachments.prepare(given, content, cache, jobs)
    assert [path for path, file in finished.items() if not file.name] == ["thư.pdf"]
    facts = [(one.kind, one.where.path, one.left_out) for one in problems]
    assert facts == [("documents/unreadable-pdf", "thư.pdf", True)]
    assert "Word" in say(problems[0].message)
    assert attachments.prepare(given, content, cache, jobs) == (finished, problems)
    (content / "thư.pdf").unlink()
    assert attachments.prepare(given, content, cache, jobs) == (finished, problems)


@pytest.mark.parametrize("jobs", [1, 2])
def test_another_cache_gives_the_same_bytes(content, tmp_path, jobs):
    given = {f"{at}.pdf": a_file(content, f"{at}.pdf", at + 1) for at in range(5)}
    finished, _ = attachments.prepare(given, content, tmp_path / "one")
    again, _ = attachments.prepare(given, content, tmp_path / "two", jobs)
    assert finished == again
    for file in finished.values():
        one, two = (attachments.stored(file.name, tmp_path / place) for place in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()


def test_every_refusal_has_its_sentences_and_is_not_remembered_when_the_machine_is_to_blame(content, cache):
    file = a_file(content, "a.pdf")
    kept = (content / "a.pdf").read_bytes()
    (content / "a.pdf").unlink()
    (content / "a.pdf").mkdir()
    _, problems = attachments.prepare({"a.pdf": file}, content, cache)
    assert "a.pdf" in say(problems[0].message)
    assert "a.pdf" in say(problems[0].remedy)
    (content / "a.pdf").rmdir()
    (content / "a.pdf").write_bytes(kept)
    finished, problems = attachments.prepare({"a.pdf": file}, content, cache)
    assert problems == ()
    assert finished["a.pdf"].name


def test_a_large_file_is_named_with_its_size(content, cache):
    with (content / "a.pdf").open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(61_000_000)
    _, problems = attachments.prepare({"a.pdf": described(content, "a.pdf")}, content, cache)
    assert "61 MB" in say(problems[0].message)
    assert "50 MB" in say(problems[0].message)


def test_what_is_not_used_goes_after_a_week_with_its_note(content, cache):
    finished, _ = attachments.prepare({"a.pdf": a_file(content, "a.pdf")}, content, cache)
    name = finished["a.pdf"].name
    long_ago = time.time() - 8 * 24 * 60 * 60
    for path in cache.rglob("*.*"):
        os.utime(path, (long_ago, long_ago))
    assert attachments.prune({name}, cache) == 0
    for path in cache.rglob("*.*"):
        os.utime(path, (long_ago, long_ago))
    assert attachments.prune(set(), cache) == 2
    assert not attachments.stored(name, cache).exists()
