"""Sections that a school switches on as data: what they gather, when they are there (R-042 to R-044)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import schools
from builders import AS_OF, a_document, a_page, a_portal, a_post, some_settings
from lesson_builders import a_lesson, a_section
from rendering import changed, keys, page, plan
from schoolgate.model import Portal, QuickLink, Section

CORNER = "chuyen-muc/goc-phu-huynh/"
LIST = "chuyen-muc/"
DAY = dt.timedelta(days=1)


def school(*sections: Section, **changes: Any) -> Portal:
    return a_portal(settings=some_settings(sections=sections), **changes)


def named(portal: Portal, address: str = CORNER) -> list[str]:
    """The titles of the cards of posts on a page."""
    return [" ".join("".join(one.itertext()).split()) for one in page(portal, address).elements("h3")]


def test_a_section_has_a_page_a_place_in_the_list_and_in_the_menu() -> None:
    portal = school(a_section(description="Những điều cha mẹ cần."))
    made = page(portal, CORNER)
    assert made.objections == []
    assert made.text("h1") == "Góc phụ huynh"
    assert "Những điều cha mẹ cần." in made.text("p")
    assert CORNER in "".join(page(portal, LIST).all("a", "href"))
    assert [(place, entry.title) for place, entry in plan(portal).menu()] == [("lessons", "Góc phụ huynh")]


@pytest.mark.parametrize(
    ("change", "there"),
    [
        ({}, True),
        ({"enabled": False}, False),
        ({"valid_from": AS_OF}, True),
        ({"valid_from": AS_OF + DAY}, False),
        ({"valid_to": AS_OF}, True),
        ({"valid_to": AS_OF - DAY}, False),
        ({"links": ()}, False),
    ],
    ids=["on", "off", "from today", "from tomorrow", "until today", "until yesterday", "empty"],
)
def test_a_section_is_there_while_it_is_switched_on_and_shows_something(
    change: dict[str, Any], there: bool
) -> None:
    portal = school(replace(a_section(), **change))
    assert (CORNER in keys(portal)) is there
    assert (LIST in keys(portal)) is there
    assert bool(list(plan(portal).menu())) is there


def test_posts_come_by_category_and_by_tag_the_newest_first_and_each_once() -> None:
    posts = [
        a_post(
            path=f"news/{category}/{day}-bai/index.md",
            category=category,
            title=f"Bài {day.day}",
            date=day,
            approved_on=day,
            tags=tags,
        )
        for category, day, tags in (
            ("union", dt.date(2025, 10, 9), ("Phụ huynh",)),
            ("professional", dt.date(2025, 10, 8), ("phụ huynh",)),
            ("professional", dt.date(2025, 10, 7), ()),
            ("union", dt.date(2025, 10, 6), ("khác",)),
        )
    ]
    portal = school(a_section(links=[], categories=["professional"], tags=["phụ huynh"]), posts=posts)
    assert named(portal) == ["Bài 9", "Bài 8", "Bài 7"]
    more = page(portal, CORNER).all("a", "href")
    assert "../../tin-tuc/chuyen-mon/" in more
    assert "../../tu-khoa/phu-huynh/" in more


@pytest.mark.parametrize(("count", "shown"), [(6, 6), (7, 6)])
def test_a_section_shows_the_newest_posts_only(count: int, shown: int) -> None:
    days = [dt.date(2025, 10, 20) - number * DAY for number in range(count)]
    posts = [a_post(path=f"news/professional/{day}-bai.md", date=day, approved_on=day) for day in days]
    portal = school(a_section(categories=["professional"]), posts=posts)
    assert len(named(portal)) == shown


@pytest.mark.parametrize(("count", "more"), [(12, False), (13, True)])
def test_lessons_come_by_kind_and_the_rest_is_a_filter_away(count: int, more: bool) -> None:
    lessons = [a_lesson(title=f"Truyện {number}", kind="story") for number in range(count)]
    portal = school(a_section(kinds=["story"]), lessons=[*lessons, a_lesson(title="Phép cộng")])
    made = page(portal, CORNER)
    titles = [one for one in made.elements("p") if one.get("class") == "sg-lesson__title"]
    assert len(titles) == 12
    assert "Phép cộng" not in made.text()
    assert ("../../hoc-lieu/?loai=truyen" in made.all("a", "href")) is more


def test_pages_documents_and_outside_links_are_named_as_they_are() -> None:
    portal = school(
        a_section(pages=["about/introduction.md", "documents/school/qd-51", "about/khong-co.md"]),
        pages=[a_page(summary="Từ năm 1990")],
        documents=[a_document()],
    )
    made = page(portal, CORNER)
    links = made.text("li")
    assert "Giới thiệu Từ năm 1990" in links
    assert "51/QĐ-THHP" in links
    assert "khong-co" not in links
    assert "https://so.example/" in made.all("a", "href")


def test_a_link_that_leads_nowhere_public_is_left_out() -> None:
    portal = school(a_section(links=[QuickLink("Trang nội bộ", "internal/news/index.md")]))
    assert CORNER not in keys(portal)


CHANGES: dict[str, Any] = {
    "title": "Góc cha mẹ",
    "slug": "goc-cha-me",
    "description": "Mô tả khác.",
    "enabled": False,
    "valid_from": AS_OF + DAY,
    "valid_to": AS_OF - DAY,
    "categories": ("professional",),
    "tags": ("an toàn",),
    "kinds": ("lecture",),
    "pages": ("about/introduction.md",),
    "links": (QuickLink("Khác", "https://khac.example/"),),
}


@pytest.mark.parametrize("field", sorted(CHANGES))
def test_whatever_changes_in_a_section_makes_its_page_again(field: str) -> None:
    around: dict[str, Any] = {
        "posts": [a_post(tags=("an toàn",))],
        "pages": [a_page()],
        "lessons": [a_lesson()],
    }
    before, after = (
        school(one, **around) for one in (a_section(), replace(a_section(), **{field: CHANGES[field]}))
    )
    assert CORNER in changed(before, after)


def test_no_field_of_a_section_is_forgotten() -> None:
    assert set(Section.__dataclass_fields__) - {"id", "line"} == set(CHANGES)


def test_a_changed_post_makes_the_section_that_shows_it_again() -> None:
    section = a_section(categories=["professional"])
    before, after = school(section, posts=[a_post()]), school(section, posts=[a_post(title="Tiêu đề khác")])
    assert CORNER in changed(before, after)


def test_sections_are_read_from_the_settings(tmp_path: Path) -> None:
    small = schools.a_small_school(tmp_path)
    small.post(tags="[phụ huynh]")
    small.write(
        "content/_data/sections.yml",
        "sections:\n"
        "  - id: parents\n    title: Góc phụ huynh\n    slug: goc-phu-huynh\n    enabled: có\n"
        "    tags: [phụ huynh]\n    kinds: [Góc phụ huynh]\n"
        "    links:\n      - {title: Sổ liên lạc, to: 'https://so.example/', note: Điểm danh}\n"
        "  - id: epidemic\n    title: Phòng chống dịch\n    slug: phong-chong-dich\n    enabled: không\n"
        "    tags: [phụ huynh]\n",
    )
    small.write("content/resources/lessons.csv", "Tên bài,Loại\nCùng con vào lớp 1,Góc cha mẹ\n")
    built = small.build("--fail-on", "error")
    assert built.code == 0, built.out
    made = built.read(CORNER)
    for shown in ("Trồng cây đầu năm học", "Cùng con vào lớp 1", "Sổ liên lạc", "Điểm danh"):
        assert shown in made
    assert not (built.site / "chuyen-muc/phong-chong-dich").exists()
    assert schools.broken_links(built.site) == []
