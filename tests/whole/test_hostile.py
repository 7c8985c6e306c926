"""Every value that a school can type is hostile until it is escaped (design.md section 4)."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from schoolgate.load import SettingsError, read_settings
from schools import POST, School, a_picture, a_small_school, page

POISON = """"'><script>alert(1)</script>{{1234567*3}}"""
KEEP = {
    "id",
    "as_of",
    "sample",
    "slug",
    "url",
    "logo",
    "picture",
    "from",
    "to",
    "staff",
    "primary",
    "self_approval",
}
"""Fields that say which thing is meant; the tests of ``load`` show that nonsense in them is refused."""


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Return the way to every text in a settings file."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in KEEP:
                yield from places(inner, (*path, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*path, number))
    else:
        yield path


def poisoned(value: Any, path: tuple[Any, ...]) -> Any:
    changed = copy.deepcopy(value)
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = POISON
    return changed


class Scripts(HTMLParser):
    """Notes what a browser would run."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.run: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag == "script" and known.get("type") != "application/ld+json":
            self.run.append(known.get("src") or "inline")
        self.run += [name for name in known if name.startswith("on") or name == "style"]
        self.run += [value for value in known.values() if value and value.lower().startswith("javascript:")]


def check(school: School) -> None:
    for path, data in school.build().files().items():
        if path.endswith(".html"):
            for run in Scripts(data.decode()).run:
                assert run.startswith("assets/") or "/assets/" in run, (path, run)
        if path.endswith((".html", ".xml", ".txt", ".json")):
            assert b"<script>alert" not in data, path
            assert b"3703701" not in data, path


@pytest.fixture
def school(tmp_path: Path) -> School:
    school = a_small_school(tmp_path)
    school.post()
    return school


@pytest.mark.parametrize("file", ["school.yml", "categories.yml", "boards.yml", "issuers.yml"])
def test_settings(school: School, file: str) -> None:
    original = yaml.safe_load((school.root / "content/_data" / file).read_text("utf-8"))
    value, refused = original, []
    for path in places(original):
        tried = poisoned(value, path)
        school.write(f"content/_data/{file}", yaml.safe_dump(tried, allow_unicode=True))
        try:
            read_settings(school.root / "content")
        except SettingsError:
            refused.append(path)
        else:
            value = tried
    assert value != original or refused
    school.write(f"content/_data/{file}", yaml.safe_dump(value, allow_unicode=True))
    check(school)


def test_names_of_staff(school: School) -> None:
    quoted = POISON.replace('"', '""')
    school.write("content/_data/staff.csv", f'id,name,position\nmau.nt,"{quoted}",x\ndu.tv,"{quoted}",x\n')
    check(school)


def test_documents_albums_and_pages(school: School) -> None:
    text = "'" + POISON.replace("'", "''") + "'"
    names = ("number", "type", "signer", "signer_position", "field", "status", "summary", "tags")
    head = {"title": "Quyết định", "issuer": "truong", "issued_on": "2025-09-10"}
    for name in names:
        value = f"[{text}]" if name == "tags" else text
        school.write(f"content/documents/school/{name}/index.md", page({**head, name: value}, POISON))
    album = {"title": "Album", "date": "2025-10-05", "summary": text, "captions": f"{{a.jpg: {text}}}"}
    school.write("content/albums/2025-10-05-a/index.md", page(album, POISON))
    school.write("content/albums/2025-10-05-a/a.jpg", a_picture())
    school.write("content/about/contact.md", page({"title": "Liên hệ", "summary": text}, POISON))
    check(school)


MARKDOWN = (
    POISON,
    f"[{POISON}]({POISON})",
    f"![{POISON}](a.jpg '{POISON}')",
    f"## Đề mục {{: #{POISON} onclick=alert(1) }}",
    f'<h2 id="{POISON}" onclick="alert(1)" style="x">x</h2>',
    f"```{POISON}\n{POISON}\n```",
    f"| {POISON} |\n|---|\n| {POISON} |",
    f"> [!NOTE] {POISON}\n> {POISON}",
    f"[^{POISON}]: {POISON}\n\nx[^1]\n\n[^1]: {POISON}",
    "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg><math><mtext><script>alert(1)",
)


def test_markdown_attribute_lists_and_ids(school: School) -> None:
    for number, body in enumerate(MARKDOWN):
        school.post(POST.replace("trong-cay", f"bai-{number}"), body, title=f"Bài {number}")
    check(school)


def test_names_of_files(school: School) -> None:
    folder = POST.removesuffix("index.md").replace("trong-cay", "anh")
    name = "\"'><img src=x onerror=alert(1)>.jpg".replace("/", "")
    school.write(f"{folder}{name}", a_picture())
    school.post(f"{folder}index.md")
    check(school)
