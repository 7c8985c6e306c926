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
    "2025-12-08-](evil.example) @everyone <img src=x>",
)
_TITLES = (
    "@everyone",
    "<img src=x onerror=alert(1)>",
    "![](//evil.example/x)",
    "<!-- schoolgate:check 0 -->",
)
_COMMAND = re.compile(r"::(?:error|warning|notice) (?:file=([^,]+),)?(?:line=\d+,)?title=[^\n]*?::[^\n]*")
_GITHUB_TAKES = 65_536


def _unescaped(value: str) -> str:
    for sign, code in ((":", "%3A"), (",", "%2C"), ("\n", "%0A"), ("\r", "%0D"), ("%", "%25")):
        value = value.replace(code, sign)
    return value


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
    places = [found[1] for line in commands if (found := _COMMAND.fullmatch(line))]
    assert len(places) == len(commands)
    missing = [one for one in places if one and not (check.place.workspace / _unescaped(one)).exists()]
    assert {one for one in missing if "_data" not in one and "internal" not in one} == set()
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
    for number in range(1_000):
        change.post(f"{_FOLDER}2025-12-20-bai-{number}/index.md", f"{FAULT}\n" * 3, title=f"Bài {number}")
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
