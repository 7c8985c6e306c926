"""The files of the sample's site: photos without a trace of the camera, PDFs without one of the author."""

from __future__ import annotations

import gzip
import io
import re
from typing import TYPE_CHECKING

import pikepdf
import pytest
import yaml
from PIL import Image, ImageChops, ImageStat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sample.conftest import Sample

pytestmark = pytest.mark.slow
PHOTOS = (".jpg", ".png", ".webp")
WIDEST = 500
"""R-031, in pixels."""
SAME = 12.0
"""The same photo, made smaller, differs by less than this many of 255 grey levels on average."""


def photos(sample: Sample) -> Iterator[tuple[str, Image.Image]]:
    for path, data in sample.files.items():
        if path.endswith(PHOTOS):
            with Image.open(io.BytesIO(data)) as photo:
                yield path, photo


def test_no_photo_is_wider_than_asked_or_says_where_it_was_taken(sample: Sample) -> None:
    found = 0
    for path, photo in photos(sample):
        found += 1
        assert photo.width <= WIDEST, path
        assert not photo.getexif(), path
        assert not {"exif", "xmp", "comment", "photoshop"} & photo.info.keys(), path
    assert found > 80


def test_no_pdf_names_its_author(sample: Sample) -> None:
    files = {path: data for path, data in sample.files.items() if path.endswith(".pdf")}
    assert len(files) == 36 + 3  # documents, and lessons that lie on the portal
    for path, data in files.items():
        with pikepdf.open(io.BytesIO(data)) as document:
            assert not {"/Author", "/Creator", "/Company"} & set(document.docinfo.keys()), path
            assert "/Metadata" not in document.Root, path


def test_only_kinds_of_file_that_a_site_needs(sample: Sample) -> None:
    endings = {path.rpartition(".")[2] for path in sample.files}
    web = {"html", "css", "js", "json", "xml", "txt", "woff2", "jpg", "png", "pdf"}
    assert endings <= web | {"ics", "svg", "sg"}  # calendars, QR codes, the search


def test_what_the_search_page_asks_for_beforehand_is_there(sample: Sample) -> None:
    page = sample.files["tim-kiem/index.html"].decode()
    asked = re.findall(r'<link rel="preload" href="\.\./([^"]+)" as="fetch" crossorigin>', page)
    asked += re.findall(r'<script src="\.\./([^"]+)" async fetchpriority="high">', page)
    assert len(asked) == 2
    assert set(asked) <= sample.files.keys()


def test_nothing_internal_is_in_any_byte(sample: Sample) -> None:
    secrets = {text.encode() for text in (*internal_lines(sample.content), *data_lines(sample.content))}
    assert len(secrets) > 50
    for path, data in sample.files.items():
        plain = opened(data)
        assert [text.decode() for text in secrets if text in plain or text in path.encode()] == [], path


def test_the_names_of_internal_files_are_nowhere(sample: Sample) -> None:
    names = {
        file.stem if file.stem != "index" else file.parent.name for file in internal_pages(sample.content)
    }
    assert len(names) >= 2
    for path, data in sample.files.items():
        assert not any(name.encode() in opened(data) or name in path for name in names), path


def test_no_internal_photo_is_among_the_public_ones(sample: Sample) -> None:
    internal = [thumbnail(Image.open(file)) for file in (sample.content / "internal").rglob("*.jpg")]
    assert internal
    for path, photo in photos(sample):
        shown = thumbnail(photo)
        assert all(difference(one, shown) > SAME for one in internal), path


def opened(data: bytes) -> bytes:
    """Return what a file says; the search index is zipped."""
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data


def internal_pages(content: Path) -> list[Path]:
    return sorted((content / "internal").rglob("*.md"))


def internal_lines(content: Path) -> Iterator[str]:
    """Return the longer runs of words of the internal pages, marks of Markdown taken off."""
    for file in internal_pages(content):
        for run in re.split(r"[|\n*\[\]>:;.\"]+", file.read_text("utf-8")):
            if len(run.split()) >= 6:
                yield run.strip(" -.#")


def data_lines(content: Path) -> Iterator[str]:
    """Return what only the tables and settings say: addresses of the staff, duties, remarks."""
    folder = content / "_data"
    shown = "".join(file.read_text("utf-8") for file in content.rglob("*.md") if "internal" not in file.parts)
    shown += (folder / "school.yml").read_text("utf-8")
    staff = (folder / "staff.csv").read_text("utf-8")
    yield from (address for address in re.findall(r"[\w.]+@[\w.]+", staff) if address not in shown)
    boards = yaml.safe_load((folder / "boards.yml").read_text("utf-8"))["boards"]
    yield from (member["duties"] for board in boards for member in board["members"])
    for file in folder.glob("*.yml"):
        yield from re.findall(r"^# (.+)$", file.read_text("utf-8"), re.MULTILINE)


def thumbnail(photo: Image.Image) -> Image.Image:
    return photo.convert("L").resize((24, 24))


def difference(one: Image.Image, other: Image.Image) -> float:
    return float(ImageStat.Stat(ImageChops.difference(one, other)).mean[0])
