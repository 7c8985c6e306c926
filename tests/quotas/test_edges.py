"""A school year at its edges."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

import builders
from quota_builders import TEACHER, TERM, a_counted_school, a_quota, away, read, things
from schoolgate.model import EditorialPlan, Holiday, Outcome, Person, PlannedPost, Portal, Reading, Term
from schoolgate.quotas import readings

UNION, LECTURES, MENU, SCHEDULE = "news-union", "lectures", "weekly-menu", "weekly-schedule"


def months(portal: Portal, quota: str = UNION) -> dict[str, str]:
    return {one.period: one.outcome.value for one in read(portal, quota)}


def one_of(portal: Portal, quota: str, period: str) -> Reading:
    (found,) = read(portal, quota, period)
    return found


def test_nothing_is_read_without_a_calendar_of_the_year() -> None:
    assert readings(a_counted_school(terms=())) == ()
    assert readings(a_counted_school(as_of=dt.date(2026, 9, 10))) == ()


def test_on_the_31st_of_august_nothing_is_asked_yet() -> None:
    assert months(a_counted_school(as_of=dt.date(2025, 8, 31))) == {}


def test_august_is_not_asked_when_school_begins_in_september() -> None:
    assert "2025-08" not in months(a_counted_school())


def test_a_school_that_begins_on_the_5th_of_september_is_asked_for_september() -> None:
    term = dataclasses.replace(TERM, first=dt.date(2025, 9, 5))
    on_the_day = a_counted_school(terms=[term], as_of=dt.date(2025, 9, 5))
    assert months(on_the_day) == {"2025-09": "open"}
    assert one_of(on_the_day, UNION, "2025-09").days_left == 25


@pytest.mark.parametrize(("first", "outcome"), [(15, "failed"), (16, "not_applicable")])
def test_a_month_counts_unless_half_of_it_lies_before_the_first_day(first: int, outcome: str) -> None:
    term = dataclasses.replace(TERM, first=dt.date(2025, 9, first))
    assert months(a_counted_school(terms=[term]))["2025-09"] == outcome


@pytest.mark.parametrize(("begins", "outcome"), [(15, "failed"), (16, "not_applicable")])
def test_a_portal_that_began_in_the_middle_of_a_year_is_asked_from_then_on(begins: int, outcome: str) -> None:
    portal = a_counted_school(begins=dt.date(2026, 1, begins), holidays=[])
    found = months(portal)
    assert {found[name] for name in ("2025-09", "2025-10", "2025-11", "2025-12")} == {"not_applicable"}
    assert (found["2026-01"], found["2026-02"]) == (outcome, "failed")


def test_tet_suspends_its_weeks_and_not_its_month() -> None:
    portal = a_counted_school(profile="preschool")
    weeks = {one.period: one.outcome for one in read(portal, "health-and-play")}
    assert weeks["2026-W08"] is Outcome.NOT_APPLICABLE
    assert weeks["2026-W07"] is weeks["2026-W09"] is Outcome.FAILED
    assert months(portal)["2026-02"] == "failed"


@pytest.mark.parametrize(("days", "outcome"), [(14, "failed"), (15, "not_applicable")])
def test_holidays_of_half_a_month_suspend_it(days: int, outcome: str) -> None:
    first = dt.date(2026, 2, 2)
    long = Holiday("Tết", first, first + dt.timedelta(days - 1))
    assert months(a_counted_school(holidays=[long]))["2026-02"] == outcome


@pytest.mark.parametrize(("joined", "outcome"), [(15, "failed"), (16, "not_applicable")])
def test_a_teacher_who_joins_on_the_16th_is_not_asked_for_that_month(joined: int, outcome: str) -> None:
    new = dataclasses.replace(TEACHER, valid_from=dt.date(2025, 11, joined))
    found = months(a_counted_school(teachers=[new]), LECTURES)
    assert (found["2025-10"], found["2025-11"], found["2025-12"]) == ("not_applicable", outcome, "failed")


@pytest.mark.parametrize(("left", "outcome"), [(15, "not_applicable"), (16, "failed")])
def test_a_teacher_who_leaves_in_the_first_half_is_not_asked_for_that_month(left: int, outcome: str) -> None:
    gone = dataclasses.replace(TEACHER, valid_to=dt.date(2025, 11, left))
    found = months(a_counted_school(teachers=[gone]), LECTURES)
    assert (found["2025-11"], found["2025-12"]) == (outcome, "not_applicable")


@pytest.mark.parametrize(("days", "outcome"), [(14, "failed"), (15, "not_applicable")])
def test_a_leave_of_half_a_month_excuses_it(days: int, outcome: str) -> None:
    first = dt.date(2025, 10, 6)
    portal = a_counted_school(leaves=[away(first, first + dt.timedelta(days - 1))])
    found = one_of(portal, LECTURES, "2025-10")
    assert found.outcome == outcome
    assert found.reason == ("away" if outcome == "not_applicable" else "")


def test_two_leaves_and_a_holiday_add_up_and_days_count_once() -> None:
    leaves = [away(dt.date(2026, 2, 2), dt.date(2026, 2, 7)), away(dt.date(2026, 2, 5), dt.date(2026, 2, 15))]
    found = one_of(a_counted_school(leaves=leaves), LECTURES, "2026-02")
    assert (found.outcome, found.reason) == (Outcome.NOT_APPLICABLE, "away")
    shorter = [leaves[0]]
    assert one_of(a_counted_school(leaves=shorter), LECTURES, "2026-02").outcome == "not_applicable"
    assert one_of(a_counted_school(leaves=shorter, holidays=[]), LECTURES, "2026-02").outcome == "failed"


def test_a_leave_of_somebody_else_excuses_nobody() -> None:
    portal = a_counted_school(leaves=[away(dt.date(2025, 9, 8), dt.date(2026, 5, 29), "mau.nt")])
    assert one_of(portal, LECTURES, "2025-10").outcome == "failed"


def test_a_leave_of_years_is_read_like_any_other() -> None:
    portal = a_counted_school(leaves=[away(dt.date(1990, 1, 1), dt.date(2090, 1, 1))])
    assert set(months(portal, LECTURES).values()) == {"not_applicable"}
    assert {one.outcome for one in read(portal, "lectures-with-programs")} == {Outcome.NOT_APPLICABLE}


def test_a_semester_counts_if_one_of_its_months_does() -> None:
    portal = a_counted_school(leaves=[away(dt.date(2025, 9, 8), dt.date(2025, 11, 30))])
    found = {one.period: one.outcome for one in read(portal, "lectures-with-programs")}
    assert found == {"2025-2026-HK1": "failed", "2025-2026-HK2": "failed"}


def test_iso_week_53_is_a_week_like_any_other() -> None:
    term = Term("2026-2027", dt.date(2026, 9, 7), dt.date(2027, 5, 28))
    portal = a_counted_school(
        terms=[term],
        holidays=[Holiday("Tết Dương lịch", dt.date(2027, 1, 1), dt.date(2027, 1, 3))],
        as_of=dt.date(2027, 1, 10),
    )
    weeks = {one.period: one for one in read(portal, SCHEDULE)}
    last = weeks["2026-W53"]
    assert (last.first, last.last) == (dt.date(2026, 12, 28), dt.date(2027, 1, 3))
    assert list(weeks)[-3:] == ["2026-W52", "2026-W53", "2027-W01"]
    quota = a_quota(portal, SCHEDULE)
    filled = a_counted_school(
        terms=[term], as_of=dt.date(2027, 1, 10), **things(quota, dt.date(2027, 1, 2), 1)
    )
    assert one_of(filled, SCHEDULE, "2026-W53").outcome == "passed"


def test_a_period_fails_only_when_it_is_over() -> None:
    found = {day: one_of(a_counted_school(as_of=day), UNION, "2025-12") for day in days(30, 31)}
    assert [(one.outcome, one.days_left) for one in found.values()] == [("open", 1), ("open", 0)]
    late = one_of(a_counted_school(as_of=dt.date(2026, 1, 1)), UNION, "2025-12")
    assert (late.outcome, late.days_left, late.pace) == ("failed", 0, None)


def test_an_open_period_says_what_is_missing_and_how_long_there_is_time() -> None:
    portal = a_counted_school(as_of=dt.date(2025, 12, 22))
    found = one_of(portal, "news-activities", "2025-12")
    assert (found.missing, found.days_left, found.outcome) == (2, 9, Outcome.OPEN)


def test_the_pace_says_how_many_there_will_be() -> None:
    quota = a_quota(a_counted_school(), "news-activities")
    posts = things(quota, dt.date(2025, 11, 3), 1)
    portal = a_counted_school(as_of=dt.date(2025, 11, 10), **posts)
    assert one_of(portal, "news-activities", "2025-11").pace == 3


def test_the_editorial_plan_says_how_many_are_to_come() -> None:
    planned = [
        PlannedPost("Hội khỏe", "activities"),
        PlannedPost("Văn nghệ", "activities", post="news/activities/2025-11-05-van-nghe"),
        PlannedPost("Công đoàn", "union"),
    ]
    portal = a_counted_school(
        as_of=dt.date(2025, 11, 10), plans=[EditorialPlan("2025-11", posts=tuple(planned))]
    )
    assert one_of(portal, "news-activities", "2025-11").planned == 1
    assert one_of(portal, "news-professional", "2025-11").planned == 0


def test_a_post_counts_once_in_its_category_and_once_in_the_section() -> None:
    """Finding 2: the section total and the minima of its categories hold together."""
    portal = a_counted_school(profile="preschool")
    posts = [*things(a_quota(portal, UNION), dt.date(2025, 10, 3), 5)["posts"]]
    found = a_counted_school(profile="preschool", posts=posts)
    assert one_of(found, "news-all", "2025-10").outcome == "passed"
    assert one_of(found, "news-professional", "2025-10").outcome == "failed"


@pytest.mark.parametrize(
    "changes",
    [
        {"draft": True},
        {"approved_by": ""},
        {"approved_by": "mau.nt", "author": "mau.nt"},
        {"date": dt.date(2026, 10, 3)},
        {"layer": "internal"},
        {"category": "other"},
    ],
)
def test_what_layer_1_did_not_show_does_not_count(changes: dict[str, object]) -> None:
    quota = a_quota(a_counted_school(), UNION)
    (post,) = things(quota, dt.date(2025, 10, 3), 1)["posts"]
    assert one_of(a_counted_school(posts=[post]), UNION, "2025-10").published == 1
    changed = dataclasses.replace(post, **changes)
    assert one_of(a_counted_school(posts=[changed]), UNION, "2025-10").published == 0


def test_an_expired_notice_was_published_all_the_same() -> None:
    post = builders.a_post(category="union", expires=dt.date(2025, 10, 9))
    assert one_of(a_counted_school(posts=[post]), UNION, "2025-10").published == 1


def test_minutes_count_for_the_month_they_are_about() -> None:
    quota = a_quota(a_counted_school(), "steering-minutes")
    (minutes,) = things(quota, dt.date(2025, 10, 20), 1)["documents"]
    late = dataclasses.replace(minutes, published_on=dt.date(2025, 11, 3))
    found = {one.period: one.published for one in read(a_counted_school(documents=[late]), quota.id)}
    assert (found["2025-10"], found["2025-11"]) == (1, 0)


def test_minutes_do_not_count_before_they_are_there() -> None:
    quota = a_quota(a_counted_school(), "steering-minutes")
    made = things(quota, dt.date(2025, 10, 22), 1)
    found = {
        day: one_of(a_counted_school(as_of=dt.date(2025, 10, day), **made), quota.id, "2025-10").published
        for day in (21, 22)
    }
    assert found == {21: 0, 22: 1}


def test_lessons_are_found_by_id_and_by_name() -> None:
    quota = a_quota(a_counted_school(), LECTURES)
    (lesson,) = things(quota, dt.date(2025, 10, 3), 1)["lessons"]
    named = dataclasses.replace(lesson, teacher="lê thị thử")
    unknown = dataclasses.replace(lesson, teacher="Ai Đó")
    portal = a_counted_school(lessons=[lesson, named, unknown])
    assert one_of(portal, LECTURES, "2025-10").published == 2


def test_only_teachers_are_asked_for_lessons() -> None:
    cook = Person("thu.cb", "Cao Bá Thử", "Cấp dưỡng", group="staff")
    portal = a_counted_school(teachers=[TEACHER, cook])
    assert {one.subject for one in read(portal, LECTURES)} == {"thu.lt"}


def test_a_school_where_nobody_eats_needs_no_menu() -> None:
    assert read(a_counted_school(), MENU) == []


def test_own_figures_do_not_hide_what_the_law_asks() -> None:
    found = one_of(a_counted_school(), LECTURES, "2025-10")
    assert (found.minimum, found.legal) == (4, 3)


def test_each_day_is_judged_by_the_figure_of_its_time() -> None:
    term = Term("2021-2022", dt.date(2021, 9, 6), dt.date(2022, 5, 27))
    portal = a_counted_school(terms=[term], holidays=[], profile="preschool", as_of=dt.date(2022, 5, 30))
    found = {one.period: one.minimum for one in read(portal, LECTURES)}
    assert (found["2021-11"], found["2021-12"], found["2022-01"]) == (1, 1, 3)


def test_a_look_back_at_an_earlier_year() -> None:
    last = Term("2024-2025", dt.date(2024, 9, 9), dt.date(2025, 5, 30))
    portal = a_counted_school(terms=[last, TERM])
    periods = {one.period for one in readings(portal, year="2024-2025") if one.quota.id == UNION}
    assert periods == {f"2024-{month:02}" for month in range(9, 13)} | {
        f"2025-0{month}" for month in range(1, 6)
    }


def days(*numbers: int) -> list[dt.date]:
    return [dt.date(2025, 12, number) for number in numbers]
