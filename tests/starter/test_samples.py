"""Both schools that ``init`` makes: they build, their links lead somewhere, their texts stand once."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from schoolgate.starter import PROFILES
from schoolgate.starter.samples import sample
from schools import broken_links
from starter.conftest import sentences

if TYPE_CHECKING:
    from pathlib import Path

    from starter.conftest import Made

LATE = "phuong-cv-0058-tay-chan-mieng"
"""The preschool's document that was published too late, to show what a finding looks like."""
CLAIM = "evidence.yml"
"""Its bonus that nothing shows yet, to show what a claim looks like."""
LARGEST = 8_000_000
"""Bytes of the sample that is data of the package."""


@pytest.mark.slow
def test_it_builds_as_it_was_made(made: Made) -> None:
    assert made.built.code == 0, made.built.out + made.built.err
    assert "0 lỗi" in made.built.out
    assert "Traceback" not in made.built.err
    assert "WARNING" not in made.built.err


@pytest.mark.slow
def test_the_preschool_has_one_shortfall_and_one_claim_to_show(made: Made) -> None:
    findings = [line for line in made.built.out.splitlines() if line.startswith(("Cảnh báo", "Nhắc", "Lỗi"))]
    if made.profile == "preschool":
        assert len(findings) == 2, findings
        assert LATE in findings[0]
        assert CLAIM in findings[1]


@pytest.mark.slow
def test_no_link_leads_nowhere(made: Made) -> None:
    assert broken_links(made.built.site) == []


@pytest.mark.slow
def test_every_page_says_that_the_school_is_invented(made: Made) -> None:
    files = [path.read_text("utf-8") for path in made.built.site.resolve().rglob("index.html")]
    pages = [html for html in files if 'http-equiv="refresh"' not in html]
    assert len(pages) > 100
    mark = "Dữ liệu minh họa – không phải trường có thật"
    assert [html[:400] for html in pages if mark not in html] == []


def test_no_sentence_stands_in_two_posts_of_either_school() -> None:
    places: dict[str, set[str]] = {}
    for profile in PROFILES:
        for file in (sample(profile) / "content/news").rglob("*.md"):
            for sentence in sentences(file.read_text("utf-8")):
                places.setdefault(sentence, set()).add(file.as_posix())
    assert len(places) > 700
    assert {sentence: found for sentence, found in places.items() if len(found) > 1} == {}


def test_no_picture_stands_in_two_places() -> None:
    seen: dict[str, Path] = {}
    for profile in PROFILES:
        for file in sorted((sample(profile) / "content").rglob("*")):
            if file.suffix in {".jpg", ".png", ".heic"}:
                known = seen.setdefault(hashlib.sha256(file.read_bytes()).hexdigest(), file)
                assert known is file, (known, file)
    assert len(seen) > 120


def test_the_package_stays_small() -> None:
    assert sum(file.stat().st_size for file in sample("preschool").rglob("*") if file.is_file()) < LARGEST


@pytest.mark.slow
def test_the_home_page_greets_those_who_go_to_this_school(made: Made) -> None:
    children = {"primary": "các em học sinh", "preschool": "các con"}[made.profile]
    assert f"Chào mừng các bậc cha mẹ và {children}</h1>" in made.built.read("")
