"""Editorial plans of the months: what they say, and that a broken one costs itself only."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import AS_OF, write_school
from schoolgate.load import load
from schoolgate.messages import say
from schoolgate.model import Location, PlannedPost

PATH = "_data/editorial-plan/2025-10.yml"
PLAN = """\
goal: |
  Chào mừng Ngày Phụ nữ Việt Nam 20/10.
  Mỗi tổ một bài về phương pháp dạy học.
assessment: Đã đăng 1 trên 2 bài.
posts:
  - title: "Hội thi cắm hoa: mười tổ dự thi"
    category: union
    owner: mau.nt
    approver: du.tv
    due: 20/10/2025
    post: news/professional/2025-10-05-trong-cay
    event: cam-hoa
  - {title: Dạy học theo trạm, category: professional}
"""


def test_a_plan_is_read(read):
    portal = read({PATH: PLAN})
    assert portal.problems == ()
    (plan,) = portal.plans
    assert plan.month == "2025-10"
    assert plan.goal == "Chào mừng Ngày Phụ nữ Việt Nam 20/10.\nMỗi tổ một bài về phương pháp dạy học."
    assert plan.assessment == "Đã đăng 1 trên 2 bài."
    assert plan.where.path == PATH
    assert plan.posts == (
        PlannedPost(
            title="Hội thi cắm hoa: mười tổ dự thi",
            category="union",
            owner="mau.nt",
            approver="du.tv",
            due=dt.date(2025, 10, 20),
            post="news/professional/2025-10-05-trong-cay",
            event="cam-hoa",
            where=Location(PATH, 6),
        ),
        PlannedPost("Dạy học theo trạm", "professional", where=Location(PATH, 13)),
    )


def test_plans_stand_in_the_order_of_their_months(read):
    portal = read({f"_data/editorial-plan/{month}.yml": "goal: Vui\n" for month in ("2025-11", "2025-09")})
    assert [plan.month for plan in portal.plans] == ["2025-09", "2025-11"]


def test_tasks_may_be_a_list(read):
    (plan,) = read({PATH: "goal:\n  - Thi đua\n  - Viết bài\n"}).plans
    assert plan.goal == "Thi đua\nViết bài"


def test_all_mistakes_of_a_plan_are_told_and_the_rest_of_the_school_is_read(read):
    bad = "goal: {a: b}\nposts:\n  - title: <b>Vui</b>\n    due: 31/09/2025\n  - category: union\n"
    portal = read({PATH: bad, "_data/editorial-plan/2025-11.yml": PLAN})
    assert [plan.month for plan in portal.plans] == ["2025-11"]
    assert len(portal.posts) == 1
    assert [(one.kind, one.where.path, one.where.line, say(one.message)) for one in portal.problems] == [
        ("content/invalid-field", PATH, line, sentence)
        for line, sentence in (
            (1, "Mục “goal” phải là một dòng chữ, không phải danh sách."),
            (3, "Mục “posts.1.title” có ký tự <, không dùng được ở đây."),
            (3, "Thiếu mục “posts.1.category”."),
            (4, "Ngày ở mục “posts.1.due” ghi là “31/09/2025”, không có ngày như vậy."),
            (5, "Thiếu mục “posts.2.title”."),
        )
    ]
    assert all(one.left_out for one in portal.problems)


@pytest.mark.parametrize(
    ("text", "line", "kind", "sentence"),
    [
        (
            "goal: Thi đua: viết bài\n",
            1,
            "content/unreadable-head",
            "Mục “goal” có thêm dấu hai chấm trong nội dung, nên không đọc được: Thi đua: viết bài",
        ),
        ("", 0, "content/unreadable-head", "Tệp định hướng tin bài của tháng này chưa ghi gì."),
        ("# tháng 10\n", 0, "content/unreadable-head", "Tệp định hướng tin bài của tháng này chưa ghi gì."),
        (
            b"goal: \xff\xfe\xfa",
            1,
            "content/unreadable-head",
            "Tệp không lưu bằng UTF-8; từ dòng này có chữ không đọc được.",
        ),
        ("posts: Vui\n", 1, "content/invalid-field", "Mục “posts” phải là danh sách."),
        ("goal: a\ngoal: b\n", 2, "content/invalid-field", "Mục “goal” ghi hai lần, ở dòng 1 và dòng 2."),
    ],
    ids=["colon", "empty", "comment only", "other letters", "no list", "twice"],
)
def test_a_broken_plan_is_told_with_its_line(the_problem, text, line, kind, sentence):
    problem = the_problem(text, PATH)
    assert (problem.kind, problem.where.line, problem.left_out) == (kind, line, True)
    assert say(problem.message) == sentence


@pytest.mark.parametrize(
    ("field", "meant"),
    [("goals: Vui", "goal"), ("đánh giá: Tốt", "assessment"), ("tin bài: []", "posts")],
)
def test_a_field_that_is_none_is_noted_and_the_plan_is_kept(read, field, meant):
    portal = read({PATH: f"{field}\n"})
    assert len(portal.plans) == 1
    assert [(one.kind, one.where.line, one.left_out, say(one.remedy)) for one in portal.problems] == [
        ("content/unknown-field", 1, False, f"Có phải bạn muốn ghi “{meant}”?")
    ]


@pytest.mark.parametrize(
    "name",
    [
        "2025-13.yml",
        "0000-01.yml",
        "thang-10.yml",
        "2025-10.yaml",
        "2025-2026/2025-10.yml",
        "2025-1.yml",
        "2025-10.YML",
    ],
)
def test_a_name_that_is_no_month_is_told(the_problem, read, name):
    problem = the_problem(PLAN, f"_data/editorial-plan/{name}")
    assert (problem.kind, problem.left_out) == ("content/misplaced", True)
    assert say(problem.message) == (
        "Tệp không mang tên một tháng, hoặc không nằm ngay trong editorial-plan, nên không được đọc."
    )
    assert say(problem.remedy) == (
        "Đặt tệp ngay trong _data/editorial-plan và đổi tên theo năm-tháng, ví dụ 2025-10.yml."
    )
    assert read({f"_data/editorial-plan/{name}": PLAN}).plans == ()


def test_an_unchanged_plan_is_kept_between_builds(tmp_path):
    content = write_school(tmp_path, **{PATH: PLAN, "_data/editorial-plan/2025-11.yml": "posts: Vui\n"})
    first = load(content, as_of=AS_OF, cache=tmp_path / "cache")
    assert load(content, as_of=AS_OF, cache=tmp_path / "cache") == first
    assert (len(first.plans), len(first.problems)) == (1, 1)
