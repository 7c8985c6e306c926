"""Content by somebody who means ill: names and titles of posts, and very many faults."""

from __future__ import annotations

import json
import re
import unicodedata

import comrak
import pytest

from schools import Reader
from workflows.scenario import FAULT, Change

pytestmark = pytest.mark.slow

_FOLDER = "content/news/professional/"
_NAMES = (
    "2025-12-01-a\n::error file=x::b",
    "2025-12-02-::error::c",
    "2025-12-03-$(touch ran)`touch ran`;touch ran",
    "2025-12-04-'\"quotes",
    "2025-12-05-${{ github.token }}",
    "2025-12-06-😀",
    "2025-12-07-" + unicodedata.normalize("NFD", "trồng cây"),
    "2025-12-08-` ](evil.example) @everyone <img src=x>",
)
_TITLES = (
    "@everyone",
    "<img src=x onerror=alert(1)>",
    "![](//evil.example/x)",
    "<!-- schoolgate:check 0 -->",
)
_GITHUB_TAKES = 65_536


def _read(line: str) -> tuple[str, str]:
    """Return kind and file of a mark as GitHub's runner reads the line."""
    assert line.startswith("::")
    command = line[2 : line.index("::", 2)]
    kind, _, told = command.partition(" ")
    properties = dict(one.split("=", 1) for one in told.split(","))
    file = properties.get("file", "")
    for sign, code in ((":", "%3A"), (",", "%2C"), ("\n", "%0A"), ("\r", "%0D"), ("%", "%25")):
        file = file.replace(code, sign)
    return kind, file


def _rendered(markdown: str) -> str:
    """Return Markdown as somebody sees it who lets all HTML through."""
    shape = comrak.RenderOptions()
    shape.unsafe_ = True
    extensions = comrak.ExtensionOptions()
    extensions.autolink = extensions.table = extensions.strikethrough = True
    return comrak.render_markdown(markdown, extension_options=extensions, render_options=shape)


def test_hostile_names_and_titles_stay_plain_text(change: Change) -> None:
    change.confirmed = False
    for name in _NAMES:
        change.post(f"{_FOLDER}{name}/index.md", FAULT)
    for number, title in enumerate(_TITLES):
        change.post(f"{_FOLDER}2025-12-1{number}-tieu-de/index.md", FAULT, title=json.dumps(title))
    check = change.check()
    *commands, last = check.out.splitlines()
    assert last.startswith("Còn ")
    marks = [_read(line) for line in commands]
    assert {kind for kind, _ in marks} == {"error", "warning", "notice"}
    files = {file for _, file in marks if file.startswith(_FOLDER)}
    assert {one for one in files if not (check.place.workspace / one).exists()} == set()
    assert {f"{_FOLDER}{name}/index.md" for name in _NAMES[1:5]} <= files
    assert not list(check.place.workspace.rglob("ran"))
    assert change.comment().conclusion == "success"
    (told,) = change.forge.told()
    for body in (told, check.summary):
        page = Reader(_rendered(body))
        assert set(page.tags) <= {"h3", "p", "strong", "ul", "li", "code", "details", "summary", "a"}
        assert set(page.targets()) <= {"https://github.com/truong-mau/cong/actions/runs/77"}
        assert "@everyone" not in re.sub(r"(?s)<code>.*?</code>", "", _rendered(body))
    assert told.startswith(f"<!-- schoolgate:check {change.head} ")
    assert told.count("<!--") == 1


def test_thousands_of_findings_fit_into_what_github_takes(change: Change) -> None:
    for number in range(310):
        change.post(f"{_FOLDER}2025-12-20-bai-{number}/index.md", f"{FAULT}\n" * 10, title=f"Bài {number}")
    check = change.check()
    kinds = [line.split(" ")[0] for line in check.out.splitlines() if line.startswith("::")]
    assert max(kinds.count(kind) for kind in kinds) == 10
    assert len(check.summary.encode()) < 1_048_576
    result = json.loads((check.artifact("check-result") / "result.json").read_text("utf-8"))
    assert len(result["findings"]) > 3_000
    assert change.comment().conclusion == "success"
    (told,) = change.forge.told()
    assert len(told) <= _GITHUB_TAKES
    assert told.count("<details>") == told.count("</details>")
    assert "xem đầy đủ ở phần tóm tắt của lần kiểm tra" in told
