from __future__ import annotations

import datetime as dt

import pytest

from schoolgate import messages
from schoolgate.model import Period, QuotaFigure, Scope, Severity
from schoolgate.regulations import (
    PROFILES,
    RegulationError,
    citations,
    elective,
    limits,
    read_limits,
    read_quotas,
    read_severities,
    rulebook,
    severities,
)
from schoolgate.rules import rules

QUOTA = """
news-union:
  title: Tin đoàn thể
  unit: tin bài
  counts: posts
  categories: [union]
  period: month
  figures:
    - {minimum: 1, to: 2025-08-31, source: Q2, own: true}
    - {minimum: 2, target: 4, from: 2025-09-01, source: Q16, citation: hd-2018-long-bien}
"""


def told(error: RegulationError) -> list[tuple[int, str]]:
    for one in error.mistakes:
        assert messages.say(one.message, "en")
    return [(one.where.line, messages.say(one.message)) for one in error.mistakes]


def test_a_quota_is_read_as_it_is_written() -> None:
    (quota,) = read_quotas(QUOTA, "quotas.yml").values()
    assert (quota.id, quota.title, quota.unit) == ("news-union", "Tin đoàn thể", "tin bài")
    assert (quota.counts, quota.categories, quota.period, quota.scope) == (
        *("posts", ("union",)),
        *(Period.MONTH, Scope.SITE),
    )
    assert quota.figures == (
        QuotaFigure(1, None, None, dt.date(2025, 8, 31), own=True, source="Q2"),
        QuotaFigure(2, 4, dt.date(2025, 9, 1), None, False, "Q16", "hd-2018-long-bien"),
    )


def test_a_later_file_adds_figures_and_never_overwrites_them() -> None:
    base = read_quotas(QUOTA, "common.yml")
    changed = read_quotas("news-union:\n  figures:\n    - {minimum: 3, from: 2026-01-01}\n", "own.yml", base)
    assert [one.minimum for one in changed["news-union"].figures] == [1, 2, 3]
    assert changed["news-union"].title == "Tin đoàn thể"
    assert [one.minimum for one in base["news-union"].figures] == [1, 2]


@pytest.mark.parametrize(
    ("day", "minimum"),
    [(dt.date(2025, 8, 31), 1), (dt.date(2025, 9, 1), 2)],
)
def test_a_figure_holds_from_its_first_day_to_its_last(day: dt.date, minimum: int) -> None:
    figure = read_quotas(QUOTA, "x.yml")["news-union"].figure(day)
    assert figure
    assert figure.minimum == minimum


def test_every_mistake_of_quotas_is_told_at_once_with_its_line() -> None:
    text = """a:
  title: Tin
  unit: tin
  count: posts
  period: monht
  figures:
    - {minimum: hai}
    - {minimum: 5, target: 3}
    - {target: 3, from: 2026-01-01, to: 2025-01-01}
b: 3
c:
  title: [Tin]
  unit: tin
  counts: post
  period: fortnight
  kinds: video
  scope: taecher
  programs: -1
"""
    with pytest.raises(RegulationError) as caught:
        read_quotas(text, "quotas.yml")
    assert told(caught.value) == [
        (1, "“a” còn thiếu mục “counts”."),
        (4, "Không có mục “count”; có phải là “counts” không?"),
        (5, "Không dùng được “monht”; có phải là “month” không? Có thể dùng: week, month, semester, year."),
        (7, "“hai” không phải là số nguyên từ 0 trở lên."),
        (7, "“figures” còn thiếu mục “minimum”."),
        (8, "Mục tiêu 3 thấp hơn mức tối thiểu 5."),
        (9, "“figures” còn thiếu mục “minimum”."),
        (9, "Ngày cuối 2025-01-01 đứng trước ngày đầu 2026-01-01."),
        (10, "Chỗ này phải gồm các dòng có dạng “tên: nội dung”."),
        (10, "“b” còn thiếu mục “title”."),
        (10, "“b” còn thiếu mục “unit”."),
        (10, "“b” còn thiếu mục “counts”."),
        (10, "“b” còn thiếu mục “period”."),
        (12, "Mục “title” phải là một dòng chữ."),
        (
            14,
            "Không dùng được “post”; có phải là “posts” không? Có thể dùng: posts, documents, lessons, "
            "schedules, menus, events, albums, plans, trainings.",
        ),
        (15, "Không dùng được “fortnight”; có thể dùng: week, month, semester, year."),
        (16, "Mục “kinds” phải là một danh sách."),
        (
            17,
            "Không dùng được “taecher”; có phải là “teacher” không? "
            "Có thể dùng: site, teacher, course, event.",
        ),
        (18, "“-1” không phải là số nguyên từ 0 trở lên."),
    ]


def test_every_mistake_of_limits_is_told_at_once() -> None:
    text = """event-days:
  title: Sự kiện
  figure: []
stale-days:
  title: Trang cũ
  unit: ngày
  figures:
    - {value: nhiều}
    - 3
"""
    with pytest.raises(RegulationError) as caught:
        read_limits(text, "limits.yml", "primary")
    assert told(caught.value) == [
        (1, "“event-days” còn thiếu mục “unit”."),
        (1, "“event-days” còn thiếu mục “figures”."),
        (3, "Không có mục “figure”; có phải là “figures” không?"),
        (8, "“nhiều” không phải là số nguyên từ 0 trở lên."),
        (9, "Chỗ này phải gồm các dòng có dạng “tên: nội dung”."),
    ]


def test_every_mistake_of_severities_is_told_at_once() -> None:
    with pytest.raises(RegulationError) as caught:
        read_severities("a/b: waring\na/c: fatal\n", "severities.yml")
    assert told(caught.value) == [
        (1, "Không dùng được “waring”; có phải là “warning” không? Có thể dùng: error, warning, note."),
        (2, "Không dùng được “fatal”; có thể dùng: error, warning, note."),
    ]


@pytest.mark.parametrize(
    ("day", "profile", "days"),
    [
        (dt.date(2024, 7, 18), "preschool", 0),
        (dt.date(2024, 7, 19), "preschool", 3),
        (dt.date(2024, 7, 19), "primary", 0),
    ],
)
def test_a_limit_is_of_its_day_and_profile(day: dt.date, profile: str, days: int) -> None:
    assert rulebook(profile).limit("menu-days-before", day) == days


def test_nothing_is_asked_before_a_limit_was_set() -> None:
    assert rulebook("primary").limit("disclosure-years", dt.date(2024, 7, 18)) is None
    assert rulebook("primary").limit("disclosure-years", dt.date(2024, 7, 19)) == 5


def test_every_limit_has_a_source_and_known_citations() -> None:
    for profile in PROFILES:
        for limit in limits(profile).values():
            assert limit.figures, limit.id
            for figure in limit.figures:
                assert figure.source
                assert figure.citation in {"", *citations()}


def test_every_rule_has_its_severity_and_every_severity_its_rule() -> None:
    assert list(severities()) == sorted(severities())
    assert set(severities()) == {one.id for one in rules()}
    assert set(severities().values()) <= set(Severity)


def test_elective_quotas_are_in_no_profile() -> None:
    for profile in PROFILES:
        assert not {one.id for one in rulebook(profile).quotas} & set(elective())


@pytest.mark.parametrize("profile", PROFILES)
def test_no_two_quotas_of_the_site_count_the_same_lessons(profile: str) -> None:
    kinds = [
        kind
        for one in rulebook(profile).quotas
        if one.counts == "lessons" and one.scope is Scope.SITE
        for kind in one.kinds
    ]
    assert len(kinds) == len(set(kinds))
