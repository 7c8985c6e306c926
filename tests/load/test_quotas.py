"""``quotas.yml``: a school's own figures, and every mistake of them at once."""

from __future__ import annotations

import datetime as dt

import pytest

from schoolgate.load import SettingsError
from schoolgate.messages import say
from schoolgate.model import Period, Quota, Scope

QUOTAS = "_data/quotas.yml"
DAY = dt.date(2025, 10, 15)


def quota(portal, id_: str) -> Quota:
    return next(one for one in portal.settings.rulebook.quotas if one.id == id_)


def mistakes(read, text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(SettingsError) as caught:
        read({QUOTAS: text})
    for one in caught.value.problems:
        assert say(one.message, "en")
        assert say(one.remedy, "en")
        assert one.where.path == QUOTAS
    return [(one.where.line, say(one.message), say(one.remedy)) for one in caught.value.problems]


def test_a_school_without_the_file_has_the_profile_of_its_level(read):
    assert read({}).settings.rulebook.profile == "primary"


def test_the_profile_may_be_named(read):
    book = read({QUOTAS: "profile: preschool\n"}).settings.rulebook
    assert book.profile == "preschool"
    assert book.limit("menu-days-before", DAY) == 3


def test_an_own_figure_stands_over_the_others_from_its_day(read):
    text = (
        "quotas:\n"
        "  - {id: lectures, minimum: 5, target: 6, from: 2025-09-01, to: 2026-05-31, decision: 60/KH-THHP}\n"
    )
    lectures = quota(read({QUOTAS: text}), "lectures")
    assert [lectures.figure(day).minimum for day in (dt.date(2025, 8, 31), DAY, dt.date(2026, 6, 1))] == [
        4,
        5,
        4,
    ]
    own = lectures.figure(DAY)
    assert (own.target, own.source, own.own, lectures.legal(DAY)) == (6, "60/KH-THHP", True, 3)


def test_a_quota_of_the_schools_own(read):
    text = """quotas:
  - id: library
    title: Tin thư viện
    unit: tin bài
    counts: posts
    period: semester
    categories: [library]
    minimum: 2
"""
    found = quota(read({QUOTAS: text}), "library")
    assert (found.period, found.scope, found.categories) == (Period.SEMESTER, Scope.SITE, ("library",))
    assert found.figure(DAY).minimum == 2


def test_a_quota_that_only_schools_ask_may_be_switched_off(read):
    assert (
        quota(read({QUOTAS: "quotas:\n  - {id: news-other, minimum: 0}\n"}), "news-other").figure(DAY).minimum
        == 0
    )


def test_categories_of_a_quota_may_be_renamed(read):
    text = "quotas:\n  - {id: news-union, categories: [cong-doan, lien-doi]}\n"
    found = quota(read({QUOTAS: text}), "news-union")
    assert (found.categories, found.figure(DAY).minimum) == (("cong-doan", "lien-doi"), 1)


def test_an_elective_quota_is_adopted(read):
    assert "news-weekly" not in {one.id for one in read({}).settings.rulebook.quotas}
    assert quota(read({QUOTAS: "adopt: [news-weekly]\n"}), "news-weekly").period is Period.WEEK


def test_the_day_the_portal_began(read):
    assert read({QUOTAS: "begins: 05/01/2026\n"}).settings.rulebook.begins == dt.date(2026, 1, 5)


def test_the_least_that_the_law_asks_cannot_be_lowered(read):
    assert (
        quota(read({QUOTAS: "quotas:\n  - {id: lectures, minimum: 3}\n"}), "lectures").figure(DAY).minimum
        == 3
    )
    assert mistakes(read, "quotas:\n  - {id: lectures, minimum: 2}\n") == [
        (
            2,
            "Mức tối thiểu 2 thấp hơn mức 3 mà văn bản quy định.",
            "Ghi từ 3 trở lên, hoặc xóa dòng “minimum:” để theo mức quy định.",
        )
    ]


def test_every_mistake_is_told_at_once_with_its_line(read):
    text = """profile: primery
adopt: [news-weekely]
quotas:
  - {id: lecturs, minimum: 4}
  - {id: thu-vien, title: Tin thư viện, counts: posts, minimum: 1}
  - {id: news-union, minimum: 3, target: 2}
"""
    found = mistakes(read, text)
    assert [(line, what) for line, what, _ in found] == [
        (1, "Mục “profile” ghi là “primery”; chỉ dùng được: primary, preschool."),
        (2, "Không có chỉ tiêu “news-weekely”."),
        (4, "Không có chỉ tiêu “lecturs”."),
        (5, "Chỉ tiêu “thu-vien” còn thiếu: unit, period."),
        (6, "Mục tiêu 2 thấp hơn mức tối thiểu 3."),
    ]
    assert "“news-weekly”" in found[1][2]
    assert "“lectures”" in found[2][2]


def test_an_unknown_field_is_told_and_the_rest_is_read(read):
    portal = read({QUOTAS: "quotas:\n  - {id: news-other, minimun: 3}\n"})
    (problem,) = portal.problems
    assert (problem.where.path, problem.where.line) == (QUOTAS, 2)
    assert "minimum" in say(problem.remedy) + say(problem.message)


def test_a_kind_is_not_counted_in_two_quotas_of_the_school(read):
    """Finding 5: what is counted as health and play is not a shared resource too."""
    text = "profile: preschool\nquotas:\n  - {id: shared-resources, kinds: [Giáo án điện tử, Trò chơi]}\n"
    ((line, what, _),) = mistakes(read, text)
    assert line == 2
    assert what == (
        "Loại học liệu “game” được tính vào cả hai chỉ tiêu “Tài nguyên dùng chung” và "
        "“Bài y tế, trò chơi, thơ, truyện, câu đố”."
    )


def test_what_no_rule_would_judge_is_refused(read):
    text = "quotas:\n  - {id: news-union, scope: teacher}\n"
    ((line, what, cure),) = mistakes(read, text)
    assert (line, what) == (2, "Chỉ tiêu đếm “posts” không tính được theo “teacher”.")
    assert cure == "Ở mục “scope:” ghi một trong các từ: event, site."
