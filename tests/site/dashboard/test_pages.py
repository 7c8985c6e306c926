"""What all dashboards have in common: no script, nothing that a school wrote runs, nothing of layer 1."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import builders
from dashboard_builders import LECTURES, NEWS, a_school, inspected, pages
from lesson_builders import a_lesson
from quota_builders import TEACHER
from sample.reading import HEADINGS, Page
from schoolgate.model import (
    Category,
    Course,
    Department,
    EditorialPlan,
    Event,
    Layer,
    Period,
    Person,
    PlannedPost,
    Portal,
    Quota,
    QuotaFigure,
    Scope,
)
from schoolgate.site.assets import collect
from schoolgate.site.dashboard.compose import compose
from schools import broken_links

EVIL = "<script>alert(1)</script>\"><img src=x onerror='alert(2)'>"
DAY = dt.date(2025, 12, 1)


def hostile() -> Portal:
    """A school whose every name and title is markup."""
    person = Person("thu.lt", f"A {EVIL}", group="teacher", department=EVIL)
    quotas = (
        replace(NEWS, title=f"B {EVIL}", unit=EVIL),
        replace(LECTURES, title=f"C {EVIL}", unit=EVIL),
        Quota(
            *("course", f"D {EVIL}", EVIL, "lessons", Period.YEAR, Scope.COURSE),
            kinds=("lecture",),
            figures=(QuotaFigure(1),),
        ),
        Quota(*("albums", f"E {EVIL}", EVIL, "albums", Period.MONTH, Scope.EVENT), figures=(QuotaFigure(1),)),
    )
    plan = EditorialPlan(
        "2025-12", EVIL, EVIL, (PlannedPost(f"F {EVIL}", EVIL, EVIL, EVIL, DAY, f"javascript:{EVIL}"),)
    )
    school = a_school(
        quotas=quotas,
        teachers=(person,),
        posts=[builders.a_post(title=f"G {EVIL}", date=DAY, approved_on=DAY, author=EVIL)],
        documents=[builders.a_document(title=f"H {EVIL}", number=EVIL, published_on=DAY)],
        albums=[builders.an_album(title=f"I {EVIL}", date=DAY, author=EVIL, layer=Layer.INTERNAL)],
        events=[Event("e", f"J {EVIL}", DAY)],
        lessons=[a_lesson(teacher=f"K {EVIL}", grade=EVIL, subject=EVIL)],
        curriculum=[Course("1", f"L {EVIL}")],
        departments=[Department("d", EVIL)],
        plans=[plan],
    )
    owned = Category("professional", f"M {EVIL}", "chuyen-mon", "news", "", (), f"N {EVIL}", EVIL, EVIL)
    identity = replace(school.settings.school, name=f"O {EVIL}", url=f"javascript:{EVIL}")
    return replace(school, settings=replace(school.settings, categories=(owned,), school=identity))


def full() -> Portal:
    """A school with a row in every table."""
    return a_school(
        quotas=None,
        posts=[
            builders.a_post(date=DAY, approved_on=DAY),
            builders.a_post(path="news/union/2024-a.md", date=dt.date(2024, 10, 1), approved_on=DAY),
        ],
        lessons=[a_lesson(teacher="thu.lt", date=DAY)],
        events=[Event("e", "Trồng cây", DAY)],
        curriculum=[Course("1", "Toán")],
        plans=[EditorialPlan("2025-12", posts=(PlannedPost("Trồng cây", "professional"),))],
    )


EVERY = pages(full())


@pytest.fixture(params=EVERY)
def made(request: pytest.FixtureRequest) -> Page:
    return EVERY[request.param]


def test_it_is_valid_to_a_strict_parser(made: Page) -> None:
    assert made.objections == []


def test_no_page_of_it_is_found_by_searching_or_runs_anything(made: Page) -> None:
    assert made.meta("robots") == "noindex, nofollow"
    (policy,) = made.all("meta", "content", **{"http-equiv": "Content-Security-Policy"})
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert list(made.elements("script", "style", "iframe", "form")) == []
    assert [one for one in made.elements() if "style" in one.attrib] == []


def test_it_has_one_main_heading_and_skips_no_level(made: Page) -> None:
    levels = [int(one.tag[1]) for one in made.elements(*HEADINGS)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_every_table_has_a_caption_and_headings_of_rows_and_columns(made: Page) -> None:
    for table in made.elements("table"):
        assert "".join(table.find("caption").itertext()).strip()  # type: ignore[union-attr]
        heads = [one for one in table.iter() if one.tag == "th"]
        assert {one.get("scope") for one in heads} >= {"col", "row"}
        assert all(one.get("scope") for one in heads)


def test_no_id_stands_twice(made: Page) -> None:
    ids = [one.attrib["id"] for one in made.elements() if "id" in one.attrib]
    assert len(ids) == len(set(ids))


def test_the_menu_marks_where_the_reader_is(made: Page) -> None:
    marked = [one.get("href", "") for one in made.elements("a") if one.get("aria-current")]
    assert marked
    assert marked[0].removesuffix(".html") in made.path


def test_no_link_between_them_is_broken(tmp_path: Path) -> None:
    for path, data in compose(inspected(full())).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    assert broken_links(tmp_path) == []


def test_nothing_that_a_school_writes_becomes_markup() -> None:
    told = ""
    for page in pages(hostile()).values():
        assert list(page.elements("script", "img")) == []
        assert [name for one in page.elements() for name in one.attrib if name.startswith("on")] == []
        assert [one for one in page.all("a", "href") if "javascript" in one] == []
        assert page.objections == []
        told += page.text()
    for letter in "ABCDEFGHIJLMNO":  # a lesson's teacher that nobody knows stands by that name, K
        assert f"{letter} <script>" in told, letter
    assert "K <script>" in told


def test_the_same_portal_gives_the_same_bytes() -> None:
    assert compose(inspected(full())) == compose(inspected(full()))


def test_the_sample_says_that_it_is_one() -> None:
    assert "không phải trường có thật" not in EVERY["index.html"].text("footer")
    school = full()
    sample = replace(school.settings.school, sample=True)
    told = pages(replace(school, settings=replace(school.settings, school=sample)))
    assert all("không phải trường có thật" in page.text("footer") for page in told.values())


def test_no_file_of_the_public_theme_belongs_to_them() -> None:
    theme = collect(builders.a_school())
    assert [name for name, (_, data) in theme.items() if "dashboard" in name or b"db-matrix" in data] == []


def test_a_school_of_nothing_still_has_every_page() -> None:
    bare = builders.a_portal(settings=builders.some_settings(categories=(), staff={}, boards=()))
    made = pages(bare)
    assert set(made) == set(EVERY) - {"so-theo-doi-2024-2025.html"}
    assert all(page.objections == [] for page in made.values())
    assert all("chưa có" in page.text("main").lower() or path == "index.html" for path, page in made.items())


def test_teachers_are_counted_like_vietnamese_numbers() -> None:
    lessons: list[Any] = [a_lesson(teacher=TEACHER.id, date=DAY, title=f"Bài {at}") for at in range(1234)]
    told = pages(a_school(quotas=(LECTURES,), lessons=lessons))["giao-vien.html"].text("main")
    assert "1.234" in told
