"""The editorial plan against what was published."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import builders
from dashboard_builders import PLAN, a_school, having, page, row, words
from schoolgate.model import EditorialPlan, PlannedPost, Portal
from schools import Reader

POST = "news/professional/2025-12-05-hoi-giang/index.md"
FOLDER = POST.removesuffix("/index.md")


def school(planned: PlannedPost, *posts: Any, **changes: Any) -> Portal:
    plan = EditorialPlan("2025-12", "Hội giảng\nÔn tập", posts=(planned,))
    return a_school(plans=[plan], posts=list(posts), **changes)


def planned(**changes: Any) -> PlannedPost:
    fields: dict[str, Any] = {"due": dt.date(2025, 12, 10), "owner": "thu.lt", "approver": "du.tv"}
    return PlannedPost("Tin hội giảng", "professional", **(fields | changes))


def a_post(day: int = 5, **changes: Any) -> Any:
    date = dt.date(2025, 12, day)
    fields: dict[str, Any] = {"path": POST, "title": "Hội giảng cấp trường", "date": date}
    return builders.a_post(**(fields | {"approved_on": date} | changes))


@pytest.mark.parametrize("name", [FOLDER, POST, f"/{FOLDER}/"])
def test_a_post_that_was_published_is_named_and_linked_where_everybody_reads_it(name: str) -> None:
    made = page(school(planned(post=name), a_post()), PLAN)
    assert row(made, "Tin hội giảng") == [
        "Đã đăng 05/12/2025 Hội giảng cấp trường",
        "10/12/2025",
        "Lê Thị Thử",
        "Trần Văn Ví Dụ",
        "Chuyên môn",
    ]
    links = [one for one in made.all("a", "href") if one.startswith("https:")]
    assert links == ["https://thhoaphuong.example/tin-tuc/chuyen-mon/2025-12-05-hoi-giang/"]
    assert "Đã đăng 1/1 tin bài trong định hướng; cả tháng đăng 1 tin bài." in made.text("main")


@pytest.mark.parametrize(
    ("due", "posts", "said"),
    [
        (10, [a_post(12)], "Đã đăng 12/12/2025 , chậm 2 ngày Hội giảng cấp trường"),
        (10, [a_post(approved_by="")], "Đã viết, chờ đăng chậm 8 ngày"),
        (20, [a_post(draft=True)], "Đã viết, chờ đăng"),
        (10, [], "Quá hạn chậm 8 ngày"),
        (17, [], "Quá hạn chậm 1 ngày"),
        (18, [], "Chưa viết hôm nay đến hạn"),
        (19, [], "Chưa viết còn 1 ngày"),
    ],
)
def test_how_far_a_planned_post_has_come(due: int, posts: list[Any], said: str) -> None:
    one = planned(due=dt.date(2025, 12, due), post=FOLDER)
    assert row(page(school(one, *posts), PLAN), "Tin hội giảng")[0] == said


def test_a_post_without_a_day_or_people_says_so() -> None:
    made = page(school(planned(due=None, owner="", approver="")), PLAN)
    assert row(made, "Tin hội giảng")[:4] == [
        "Chưa viết chưa ghi hạn",
        "",
        "Chưa phân công",
        "Chưa phân công",
    ]


def test_posts_beside_the_plan_are_listed() -> None:
    other = a_post(path="news/professional/2025-12-07-khac.md", title="Bài ngoài định hướng")
    made = page(school(planned(post=FOLDER), a_post(), other), PLAN)
    (more,) = having(made, "db-more")
    assert "Tin bài ngoài định hướng: 1" in words(more)
    assert "Bài ngoài định hướng" in words(more)
    assert "Hội giảng cấp trường" not in words(more)


def test_a_post_that_came_a_month_late_is_not_beside_the_plan() -> None:
    plans = [EditorialPlan("2025-11", posts=(planned(post=FOLDER, due=dt.date(2025, 11, 30)),))]
    made = page(a_school(plans=plans, posts=[a_post()]), PLAN)
    assert list(having(made, "db-more")) == []
    assert row(made, "Tin hội giảng")[0] == "Đã đăng 05/12/2025 , chậm 5 ngày Hội giảng cấp trường"


def test_months_go_back_from_this_one_and_say_where_a_plan_is_missing() -> None:
    made = page(school(planned()), PLAN)
    assert [words(one) for one in made.elements("h2")] == [
        "Tháng 12/2025",
        "Tháng 11/2025",
        "Tháng 10/2025",
        "Tháng 9/2025",
    ]
    assert "Chưa có định hướng của tháng này; trong tháng đã đăng 0 tin bài." in made.text("main")
    targets = [one for one in made.all("a", "href") if one.startswith("#thang")]
    assert [one.removeprefix("#") for one in targets] == made.all("h2", "id")


def test_an_assessment_is_missed_only_when_the_month_is_over() -> None:
    over = EditorialPlan("2025-11", posts=(planned(),))
    running = EditorialPlan("2025-12", posts=(planned(),))
    told = "Chưa có đánh giá của ban biên tập."
    assert told in page(a_school(plans=[over]), PLAN).text("main")
    assert told not in page(a_school(plans=[running]), PLAN).text("main")
    assessed = EditorialPlan("2025-11", assessment="Đăng đủ.", posts=(planned(),))
    assert "Đăng đủ." in page(a_school(plans=[assessed]), PLAN).text("main")


def test_a_path_that_leads_elsewhere_is_no_post() -> None:
    made = page(school(planned(post="../../secret")), PLAN)
    assert row(made, "Tin hội giảng")[0] == "Quá hạn chậm 8 ngày"
    assert not [one for one in Reader(str(made.root)).targets() if "secret" in one]
