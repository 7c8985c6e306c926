"""The first page: what runs and what is missing, every quota of the school year in marks and words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

import builders
from dashboard_builders import NEWS, a_school, having, page, row, words
from quota_builders import things
from schoolgate.model import (
    Category,
    EditorialPlan,
    Event,
    Period,
    PlannedPost,
    Portal,
    Quota,
    QuotaFigure,
    ScheduleEntry,
    Scope,
)

SVG = "{http://www.w3.org/2000/svg}"
SCHEDULE = Quota(
    *("weekly-schedule", "Lịch công tác tuần", "lịch công tác", "schedules", Period.WEEK),
    figures=(QuotaFigure(1, target=1, own=True),),
)
MINUTES = Quota(
    *("access-check", "Biên bản kiểm tra", "biên bản", "documents", Period.SEMESTER),
    kinds=("minutes",),
    figures=(QuotaFigure(1, own=True),),
)
ALBUMS = Quota(
    *("event-albums", "Ảnh của mỗi sự kiện", "album ảnh", "albums", Period.MONTH, Scope.EVENT),
    figures=(QuotaFigure(1, own=True),),
)


def posts(*days: str) -> list[object]:
    return [one for day in days for one in things(NEWS, dt.date.fromisoformat(day), 1)["posts"]]


def meters(portal: Portal) -> list[str]:
    return [words(one) for one in having(page(portal), "db-meter")]


def test_a_meter_says_what_is_missing_and_how_long_there_is_time() -> None:
    (meter,) = meters(a_school(posts=posts("2025-12-02")))
    assert meter.startswith("Tin chuyên môn – đang trong kỳ")
    assert "Còn thiếu 1 tin bài, còn 13 ngày." in meter
    assert "1 / 2 tin bài" in meter.replace("/2", "/ 2")


def test_on_the_last_day_it_says_so_and_foretells_nothing() -> None:
    (meter,) = meters(a_school(as_of=dt.date(2025, 12, 31), posts=posts("2025-12-02")))
    assert "hôm nay là ngày cuối" in meter
    assert "nhịp này" not in meter


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2025-12-18", "Nếu giữ nhịp này, cuối kỳ có 1/2 tin bài."),
        ("2025-12-15", "Giữ được nhịp này là kịp."),
    ],
)
def test_it_foretells_from_the_pace(day: str, said: str) -> None:
    (meter,) = meters(a_school(as_of=dt.date.fromisoformat(day), posts=posts("2025-12-02")))
    assert said in meter


def test_it_counts_on_the_plan_and_names_who_is_asked() -> None:
    plan = EditorialPlan("2025-12", posts=(PlannedPost("Hội giảng", "professional"),))
    school = a_school(plans=[plan])
    owned = Category("professional", "Chuyên môn", "chuyen-mon", executor="thu.lt", approver="du.tv")
    school = replace(school, settings=replace(school.settings, categories=(owned,)))
    (meter,) = meters(school)
    assert "Định hướng tháng còn 1 bài chưa viết." in meter
    assert "Người thực hiện: Lê Thị Thử; người duyệt: Trần Văn Ví Dụ." in meter


def test_what_is_missing_stands_before_what_is_there() -> None:
    other = replace(NEWS, id="other", title="Tin khác", categories=("other",))
    found = meters(a_school(quotas=(other, NEWS), posts=[*posts("2025-12-02", "2025-12-03")]))
    assert [one.partition(" –")[0] for one in found] == ["Tin khác", "Tin chuyên môn"]
    found = meters(a_school(quotas=(NEWS, other), posts=[*posts("2025-12-02", "2025-12-03")]))
    assert [one.partition(" –")[0] for one in found] == ["Tin khác", "Tin chuyên môn"]


def test_a_month_is_told_by_figures_and_a_word_and_a_shape() -> None:
    school = a_school(posts=posts("2025-09-09", "2025-09-10", "2025-10-09", "2025-12-02"))
    made = page(school)
    assert row(made, "Tin chuyên môn") == [
        *("2 /2 đạt", "1 /2 chưa đạt", "0 /2 chưa đạt", "1 /2 đang trong kỳ"),
        *["· chưa đến"] * 5,
    ]
    shapes = [one.get("href") for one in made.elements(f"{SVG}use")]
    assert {"#db-passed", "#db-failed", "#db-open"} <= set(shapes)


def test_a_target_that_was_reached_has_a_mark_of_its_own() -> None:
    wished = replace(NEWS, figures=(QuotaFigure(1, target=2, own=True),))
    school = a_school(quotas=(wished,), posts=posts("2025-09-09", "2025-09-10", "2025-10-09"))
    assert row(page(school), "Tin chuyên môn")[:2] == ["2 /1 đạt mục tiêu", "1 /1 đạt"]


def test_a_month_before_the_portal_is_judged_is_not_counted() -> None:
    first = row(page(a_school(begins=dt.date(2025, 11, 1))), "Tin chuyên môn")[0]
    assert first == "không tính (trường nghỉ hoặc chưa bắt đầu tính)"


def test_quotas_are_counted_each_once_in_each_period() -> None:
    school = a_school(posts=posts("2025-09-09", "2025-09-10"))
    assert [words(one) for one in having(page(school), "db-tally__one")][:3] == [
        "Đang trong kỳ, còn thiếu 1",
        "Kỳ đã qua, chưa đạt 2",
        "Đạt 1",
    ]


def test_weeks_stand_by_their_months_and_say_their_days() -> None:
    school = a_school(quotas=(SCHEDULE,), schedules=[ScheduleEntry(dt.date(2025, 12, 16), "Chào cờ")])
    weeks = row(page(school), "Tháng 12/2025")
    assert weeks == [
        "49 Tuần 49 (từ 01/12 đến 07/12): chưa đạt 50 Tuần 50 (từ 08/12 đến 14/12): chưa đạt "
        "51 Tuần 51 (từ 15/12 đến 21/12): đạt"
    ]


def test_semesters_stand_in_a_table_of_their_own() -> None:
    assert row(page(a_school(quotas=(MINUTES,))), "Biên bản kiểm tra") == [
        "0 /1 đang trong kỳ",
        "· chưa đến",
        "– không áp dụng",
    ]


def test_events_say_which_have_an_album() -> None:
    events = [
        Event("khai-giang", "Lễ khai giảng", dt.date(2025, 9, 9)),
        Event("hop", "Họp hội đồng", dt.date(2025, 9, 20), no_album="Họp nội bộ"),
    ]
    album = builders.an_album(event="khai-giang", date=dt.date(2025, 9, 9))
    made = page(a_school(quotas=(ALBUMS,), events=events, albums=[album]))
    assert row(made, "Lễ khai giảng") == ["đạt"]
    assert row(made, "Họp hội đồng") == ["không có album, đã ghi lý do"]


def test_without_a_calendar_it_says_why_nothing_is_counted() -> None:
    made = page(a_school(terms=()))
    assert "Chưa có lịch của năm học này" in made.text("main")
    assert list(made.elements("table")) == []
