"""What the sample shows: the counts, the days and the words that it was written to have."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from schoolgate.model import NOTICES, Layer, is_current, public

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schoolgate.model import Portal, Post

CONTENT = Path(__file__).parents[2] / "content"
MINIMUM = {"professional": 1, "union": 1, "activities": 2, "other": 1}
"""Posts a month (R-020 to R-023)."""
WEEKDAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Chủ nhật")
DATED = re.compile(
    r"(?:[Tt]hứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|(Chủ nhật)),? (?:ngày )?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?"
)
MARKERS = ("Mẫu", "Ví Dụ", "Thử")


def news(portal: Portal) -> list[Post]:
    """Every public post that is no notice."""
    return [post for post in portal.posts if post.category != NOTICES and post.layer is Layer.PUBLIC]


def notices(portal: Portal) -> list[Post]:
    return [post for post in portal.posts if post.category == NOTICES]


def test_it_has_as_much_of_everything_as_planned(portal: Portal) -> None:
    assert len(news(portal)) == 28
    assert len(notices(portal)) == 8
    assert [len(album.photos) for album in portal.albums] == [6] * 6
    groups = Counter(document.group for document in portal.documents)
    assert groups == {"higher-level": 14, "school": 14, "disclosure": 6, "youth": 2, "internal": 28}
    assert all(len(document.files) == 1 for document in portal.documents)
    assert portal.problems == ()


def test_it_covers_the_four_months_of_the_term(portal: Portal) -> None:
    assert {f"{post.date:%Y-%m}" for post in news(portal)} == {"2025-09", "2025-10", "2025-11", "2025-12"}
    assert {f"{post.date:%Y-%m}" for post in notices(portal)} == {"2025-09", "2025-10", "2025-11", "2025-12"}


@pytest.mark.parametrize("month", [9, 10, 11])
def test_from_september_to_november_every_quota_is_met(portal: Portal, month: int) -> None:
    posts = Counter(post.category for post in public(portal).posts if post.date.month == month)
    assert all(posts[category] >= least for category, least in MINIMUM.items()), posts


def test_in_december_two_quotas_are_missed(portal: Portal) -> None:
    posts = Counter(post.category for post in news(portal) if post.date.month == 12)
    assert posts == {"professional": 5, "activities": 1, "other": 1}


def test_minutes_and_reports_of_each_month_are_internal(portal: Portal) -> None:
    inside = [one for one in portal.documents if one.layer is Layer.INTERNAL]
    assert Counter((one.kind, one.of) for one in inside) == {
        ("minutes", "bcd"): 4,
        ("report", "thdt"): 4,
        ("minutes", "upload-check"): 4,
        ("report", "it"): 4,
        ("minutes", "access-check"): 1,
        ("minutes", "board-check"): 1,
        ("minutes", "store-check"): 1,
        ("minutes", "device-check"): 1,
        ("", ""): 8,  # what only the score asks for
    }
    meetings = sorted(str(one.issued_on) for one in inside if one.of == "bcd")
    assert meetings == ["2025-09-20", "2025-10-20", "2025-11-20", "2025-12-20"]


def test_the_internal_site_has_six_posts_a_month_and_four_folders(portal: Portal) -> None:
    posts = Counter(f"{one.date:%Y-%m}" for one in portal.posts if one.layer is Layer.INTERNAL)
    assert posts == dict.fromkeys(("2025-09", "2025-10", "2025-11", "2025-12"), 6)
    files = [file.relative_to(CONTENT / "internal") for file in (CONTENT / "internal").rglob("*.*")]
    assert {file.parts[0] for file in files} >= {"news", "study", "documents", "resources"}


def test_every_post_was_approved_and_is_shown_until_it_expires(portal: Portal) -> None:
    shown = set(public(portal).posts)
    assert set(news(portal)) <= shown
    gone = [post for post in notices(portal) if post not in shown]
    assert all(post.expires and post.expires < portal.as_of for post in gone)


def test_three_notices_or_more_are_in_force(portal: Portal) -> None:
    current = [post for post in public(portal).notices if is_current(post, portal.as_of)]
    assert len(current) >= 3


def test_no_sentence_stands_in_two_posts() -> None:
    places: dict[str, set[str]] = {}
    for file in (CONTENT / "news").rglob("*.md"):
        for sentence in sentences(file.read_text("utf-8")):
            places.setdefault(sentence, set()).add(file.as_posix())
    assert len(places) > 400
    assert {sentence: found for sentence, found in places.items() if len(found) > 1} == {}


def sentences(text: str) -> Iterator[str]:
    """Return the sentences of eight words or more, in small letters, without marks."""
    plain = re.sub(r"\]\([^)]*\)", ". ", text.partition("\n---\n")[2])
    for sentence in re.split(r"[.!?…:;|]\s|\n", plain):
        words = re.findall(r"\w+", sentence.lower())
        if len(words) >= 8:
            yield " ".join(words)


def test_every_weekday_is_that_of_its_date() -> None:
    found = 0
    for file in CONTENT.rglob("*.md"):
        for short, sunday, day, month, year in DATED.findall(file.read_text("utf-8")):
            found += 1
            date = dt.date(int(year or 2025), int(month), int(day))
            assert WEEKDAYS[date.weekday()] == (short or sunday), (file, date)
    assert found > 50


def test_every_name_shows_that_it_is_invented(portal: Portal) -> None:
    with (CONTENT / "_data" / "staff.csv").open(encoding="utf-8", newline="") as table:
        staff = [row["name"] for row in csv.DictReader(table)]
    school = portal.settings.school
    people = [school.representative.name, school.spokesperson.name]
    signers = [document.signer for document in portal.documents]
    assert len(staff) == 24
    assert [name for name in chain(staff, people, signers) if not name.endswith(MARKERS)] == []


def test_no_telephone_number_can_ring_and_no_address_can_be_reached() -> None:
    for file in chain(CONTENT.rglob("*.md"), (CONTENT / "_data").glob("*.*")):
        if file.suffix not in {".md", ".yml", ".csv"}:
            continue
        text = file.read_text("utf-8")
        assert set(re.findall(r"\b0\d{1,3}[ .]\d{3,4}[ .]\d{3,4}\b", text)) <= {"024 0000 0000"}, file
        assert all(host.endswith(".example") for host in re.findall(r"@([\w.-]+\w)", text)), file
