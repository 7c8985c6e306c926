from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from pictures import a_header, turned, written
from schoolgate import photos
from schoolgate.messages import say
from schoolgate.model import Photo

WEEK = 7 * 24 * 60 * 60


@pytest.fixture
def content(tmp_path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    return folder


@pytest.fixture
def cache(tmp_path) -> Path:
    return tmp_path / "cache"


def some(content: Path, number: int) -> dict[str, Photo]:
    """A number of well photos, each of another colour."""
    for at in range(number):
        written(content / f"{at}.jpg", Image.new("RGB", (700, 500), (at, 90, 90)), "JPEG")
    return {f"{at}.jpg": a_header(content / f"{at}.jpg") for at in range(number)}


def cut_short(content: Path, name: str) -> Photo:
    path = written(content / name, Image.effect_noise((900, 600), 90), "JPEG")
    path.write_bytes(path.read_bytes()[:-2000])
    return a_header(path)


def test_a_photo_comes_back_with_its_rendition(content, cache):
    given = {"a.jpg": a_header(turned(content / "a.jpg", 6))}
    finished, problems = photos.prepare(given, content, cache)
    made = finished["a.jpg"].rendition
    assert problems == ()
    assert made is not None
    file = photos.stored(made.name, cache)
    assert (made.width, made.height, made.size) == (500, 333, file.stat().st_size)
    with Image.open(file) as image:
        assert image.size == (500, 333)


def test_a_finished_rendition_is_not_made_again(content, cache):
    given = some(content, 2)
    first, _ = photos.prepare(given, content, cache)
    stamps = {path: path.stat().st_mtime_ns for path in cache.rglob("*.jpg")}
    told: list[tuple[int, int]] = []
    second, _ = photos.prepare(given, content, cache, 1, lambda *step: told.append(step))
    assert first == second
    assert {path: path.stat().st_mtime_ns for path in cache.rglob("*.jpg")} == stamps
    assert told == []


def test_a_photo_in_two_places_is_made_once(content, cache):
    (content / "b").mkdir()
    given = {}
    for key in ("a.jpg", "b/a.jpg"):
        given[key] = a_header(turned(content / key, 1), key)
    told: list[tuple[int, int]] = []
    finished, _ = photos.prepare(given, content, cache, 1, lambda *step: told.append(step))
    assert told == [(1, 1)]
    assert finished["a.jpg"].rendition == finished["b/a.jpg"].rendition


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_broken_photo_costs_itself_only(content, cache, jobs):
    given = {**some(content, 5), "hỏng.jpg": cut_short(content, "hỏng.jpg")}
    told: list[tuple[int, int]] = []
    finished, problems = photos.prepare(given, content, cache, jobs, lambda *step: told.append(step))
    assert [path for path, photo in finished.items() if photo.rendition is None] == ["hỏng.jpg"]
    assert [(one.kind, one.where.path, one.left_out) for one in problems] == [
        ("photos/unreadable", "hỏng.jpg", True)
    ]
    assert "hỏng.jpg" in say(problems[0].message)
    assert say(problems[0].remedy)
    assert told == [(done, 6) for done in range(1, 7)]


def test_a_failure_is_remembered(content, cache):
    given = {"a.jpg": cut_short(content, "a.jpg")}
    _, first = photos.prepare(given, content, cache)
    # Even a readable file of that hash is not looked at: had it been, there would be a rendition.
    written(content / "a.jpg", Image.effect_noise((900, 600), 90), "JPEG")
    finished, second = photos.prepare(given, content, cache)
    assert first == second
    assert finished["a.jpg"].rendition is None
    finished, mended = photos.prepare({"a.jpg": a_header(content / "a.jpg")}, content, cache)
    assert mended == ()
    assert finished["a.jpg"].rendition is not None


def test_a_file_that_is_gone_is_not_remembered_as_broken(content, cache):
    given = some(content, 1)
    kept = (content / "0.jpg").read_bytes()
    (content / "0.jpg").unlink()
    finished, problems = photos.prepare(given, content, cache)
    assert problems[0].message.id == "photos.no-access"
    assert say(problems[0].message)
    (content / "0.jpg").write_bytes(kept)
    finished, problems = photos.prepare(given, content, cache)
    assert problems == ()
    assert finished["0.jpg"].rendition is not None


def test_an_old_rendition_is_not_returned_for_a_photo_that_fails(content, cache):
    photo = cut_short(content, "a.jpg")
    finished, _ = photos.prepare({"a.jpg": replace(photo, rendition=photos.plan(photo))}, content, cache)
    assert finished["a.jpg"].rendition is None


@pytest.mark.parametrize("jobs", [1, 2])
def test_another_cache_gives_the_same_bytes(content, tmp_path, jobs):
    given = some(content, 6)
    finished, _ = photos.prepare(given, content, tmp_path / "one", 1)
    again, _ = photos.prepare(given, content, tmp_path / "two", jobs)
    assert finished == again
    for photo in finished.values():
        assert photo.rendition is not None
        one, two = (photos.stored(photo.rendition.name, tmp_path / place) for place in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()


def test_a_rendition_lost_in_a_power_cut_is_made_again(content, cache):
    finished, _ = photos.prepare(some(content, 1), content, cache)
    made = finished["0.jpg"].rendition
    assert made is not None
    photos.stored(made.name, cache).write_bytes(b"")
    again, _ = photos.prepare(some(content, 1), content, cache)
    assert again == finished
    assert photos.stored(made.name, cache).stat().st_size == made.size


def test_what_is_not_used_goes_after_a_week(content, cache):
    finished, _ = photos.prepare(some(content, 3), content, cache)
    names = [photo.rendition.name for photo in finished.values() if photo.rendition]
    files = [photos.stored(name, cache) for name in names]
    long_ago = time.time() - WEEK - 60
    os.utime(files[0], (long_ago, long_ago))
    os.utime(files[1], (long_ago, long_ago))
    assert photos.prune({names[0]}, cache) == 1
    assert [file.exists() for file in files] == [True, False, True]
    # What is in use was used today, so that another branch's build leaves it alone.
    assert photos.prune(set(), cache) == 0
    assert photos.prune(set(), cache.parent / "nothing") == 0


def test_nothing_but_renditions_lies_in_the_cache(content, cache):
    finished, _ = photos.prepare(some(content, 6), content, cache, 2)
    names = {photo.rendition.name for photo in finished.values() if photo.rendition}
    assert {path.name for path in cache.rglob("*") if path.is_file()} == names
