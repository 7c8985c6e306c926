"""Who answers for what, by name, and what everybody has done in a quarter."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import builders
from dashboard_builders import OWNERS, a_school, page, row, words
from schoolgate.model import Category, Person, Portal


def with_categories(school: Portal, *categories: Category) -> Portal:
    return replace(school, settings=replace(school.settings, categories=categories))


def test_people_stand_there_by_name() -> None:
    one = Category("professional", "Chuyên môn", "chuyen-mon", owner="du.tv", executor="thu.lt")
    made = page(with_categories(a_school(), one), OWNERS)
    assert row(made, "Chuyên môn") == ["Trần Văn Ví Dụ", "Lê Thị Thử", "Chưa phân công"]


def test_whoever_has_left_is_marked() -> None:
    left = Person("mau.pm", "Phạm Minh Mẫu", valid_to=dt.date(2025, 11, 30), group="teacher")
    one = Category("professional", "Chuyên môn", "chuyen-mon", owner="mau.pm")
    made = page(with_categories(a_school(teachers=(left,)), one), OWNERS)
    assert row(made, "Chuyên môn")[0] == "Phạm Minh Mẫu (đã thôi công tác)"


def test_an_unknown_id_stands_as_it_was_typed() -> None:
    one = Category("professional", "Chuyên môn", "chuyen-mon", owner="khong.co")
    assert row(page(with_categories(a_school(), one), OWNERS), "Chuyên môn")[0] == "khong.co"


def test_quarters_count_who_wrote_and_who_approved_the_newest_first() -> None:
    posts = [
        builders.a_post(
            path=f"news/professional/{day}-bai.md",
            date=dt.date.fromisoformat(day),
            approved_on=dt.date.fromisoformat(day),
            author="thu.lt",
        )
        for day in ("2025-09-30", "2025-10-01", "2025-12-18", "2025-12-19")
    ]
    made = page(a_school(posts=posts), OWNERS)
    quarters = [words(one) for one in made.elements("caption") if "Quý" in words(one)]
    assert quarters == [
        "Quý IV/2025 từ 01/10/2025 đến 31/12/2025",
        "Quý III/2025 từ 01/07/2025 đến 30/09/2025",
    ]
    assert row(made, "Lê Thị Thử") == ["2", "0", "0", "0", "2"]
    assert row(made, "Trần Văn Ví Dụ") == ["0", "0", "0", "2", "2"]


def test_a_quarter_of_nothing_says_so() -> None:
    assert "Chưa có tin bài, album hay học liệu nào trong quý này." in page(a_school(), OWNERS).text("main")
