"""The publication ledger: newest first, month by month, a page for each school year."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

import builders
from dashboard_builders import LEDGER, a_school, page, pages, row, words
from sample.reading import Page
from schoolgate.model import Layer

EARLIER = "so-theo-doi-2024-2025.html"


def a_post(day: str, title: str, **changes: Any) -> Any:
    date = dt.date.fromisoformat(day)
    fields: dict[str, Any] = {
        "path": f"news/professional/{day}-{len(title)}.md",
        "date": date,
        "title": title,
    }
    return builders.a_post(**(fields | {"approved_on": date} | changes))


def titles(made: Page) -> list[str]:
    return [words(one) for one in made.elements("th") if one.get("scope") == "row"]


def test_the_newest_stands_first_below_its_month() -> None:
    posts = [
        a_post("2025-11-03", "Bài cũ"),
        a_post("2025-12-01", "Bài mới"),
        a_post("2025-12-09", "Bài mới nhất"),
    ]
    made = page(a_school(posts=posts), LEDGER)
    assert titles(made) == ["Bài mới nhất", "Bài mới", "Bài cũ"]
    assert [words(one) for one in made.elements("h2")] == ["Tháng 12/2025", "Tháng 11/2025"]
    anchors = [one for one in made.all("a", "href") if one.startswith("#thang")]
    assert anchors == ["#thang-2025-12", "#thang-2025-11"]
    assert made.all("h2", "id") == ["thang-2025-12", "thang-2025-11"]


def test_a_row_says_what_where_by_whom_and_approved_by_whom() -> None:
    made = page(a_school(posts=[a_post("2025-12-01", "Trồng cây", author="thu.lt")]), LEDGER)
    assert row(made, "Trồng cây") == [
        *("01/12/2025", "Tin bài", "Chuyên môn", "trang công khai"),
        *("Lê Thị Thử", "Trần Văn Ví Dụ 01/12/2025"),
    ]
    (link,) = (one for one in made.all("a", "href") if one.startswith("https:"))
    assert link.startswith("https://thhoaphuong.example/tin-tuc/chuyen-mon/2025-12-01")


@pytest.mark.parametrize(
    "changes",
    [
        {"path": "internal/news/2025-12-01-hop.md", "layer": Layer.INTERNAL, "category": ""},
        {"expires": dt.date(2025, 12, 5)},
    ],
)
def test_what_the_public_cannot_read_has_no_link(changes: dict[str, Any]) -> None:
    made = page(a_school(posts=[a_post("2025-12-01", "Họp", **changes)]), LEDGER)
    assert titles(made) == ["Họp"]
    assert [one for one in made.all("a", "href") if one.startswith("https:")] == []


def test_a_school_without_an_address_on_the_web_has_no_links_to_it() -> None:
    school = a_school(posts=[a_post("2025-12-01", "Trồng cây")])
    nowhere = replace(school.settings.school, url="javascript:alert(1)")
    made = page(replace(school, settings=replace(school.settings, school=nowhere)), LEDGER)
    (cell,) = (one for one in made.elements("th") if words(one) == "Trồng cây")
    assert cell.find("a") is None


def test_an_earlier_school_year_has_a_page_of_its_own() -> None:
    before = builders.an_album(path="albums/he/index.md", title="Ảnh hè", date=dt.date(2025, 7, 31))
    after = builders.an_album(title="Ảnh tháng Tám", date=dt.date(2025, 8, 1))
    made = pages(a_school(albums=[before, after]))
    assert titles(made[LEDGER]) == ["Ảnh tháng Tám"]
    assert titles(made[EARLIER]) == ["Ảnh hè"]
    assert EARLIER in made[LEDGER].all("a", "href")
    assert LEDGER in made[EARLIER].all("a", "href")


def test_a_document_without_a_day_comes_last() -> None:
    undated = builders.a_document(published_on=None, issued_on=None, title="Văn bản không ngày")
    made = page(a_school(documents=[undated], posts=[a_post("2025-12-01", "Trồng cây")]), LEDGER)
    assert [words(one) for one in made.elements("h2")] == ["Tháng 12/2025", "Chưa ghi ngày"]
    assert row(made, "Văn bản không ngày")[0] == "–"


def test_an_empty_ledger_says_so() -> None:
    assert "Chưa có nội dung nào được đăng trong năm học này." in page(a_school(), LEDGER).text("main")
