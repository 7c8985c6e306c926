"""The reminder before a meeting: for which day it is, what is missing, the figures that the board needs."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quota_builders import TERM
from report_builders import (
    AS_OF,
    LEAVE,
    a_news,
    a_record,
    a_reported_school,
    a_rulebook,
    golden,
    some_settings,
)
from schoolgate.model import (
    Calendar,
    EditorialPlan,
    Finding,
    Limit,
    LimitFigure,
    Location,
    Message,
    Outcome,
    PlannedPost,
    Portal,
    Post,
    Required,
    Severity,
)
from schoolgate.quotas import readings
from schoolgate.reports.reminder import meeting, reminder_text

GOLDEN = Path(__file__).with_name("reminder.txt")
WEEK_49 = Location("_data/schedules/2025-W49.csv")
"""Its Thursday is 4 December, its Monday 1 December."""
WEEK_48 = Location("_data/schedules/2025-W48.csv")


def said(portal: Portal, *findings: Finding, language: str = "vi") -> str:
    return reminder_text(portal, readings(portal), findings, language)


def part(portal: Portal, title: str, *findings: Finding) -> list[str]:
    """The lines of an item of the agenda."""
    (found,) = [block for block in said(portal, *findings).split("\n\n") if block[3:].startswith(title)]
    return found.strip().splitlines()[1:]


def a_finding(where: Location, **changes: Any) -> Finding:
    """Something that came late."""
    message = Message.of("rules.weeks-late-menu-remedy")
    fields: dict[str, Any] = {"outcome": Outcome.FAILED, "severity": Severity.WARNING}
    fields |= {"rule": "weeks/late-schedule", "where": where, "message": message, "remedy": message}
    return Finding(**(fields | changes))


def late(portal: Portal, *findings: Finding) -> list[str]:
    return part(portal, "Việc còn thiếu, còn chậm của tháng 11/2025", *findings)


def a_quiet_school(**changes: Any) -> Portal:
    """A school of which no quota asks anything."""
    return a_reported_school(some_settings(rulebook=a_rulebook()), **changes)


def test_the_reminder_holds_what_is_missing_and_the_draft_of_the_meeting():
    golden(GOLDEN, said(a_reported_school()))


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (dt.date(2025, 12, 1), dt.date(2025, 12, 20)),
        (dt.date(2025, 12, 18), dt.date(2025, 12, 20)),
        (dt.date(2025, 12, 20), dt.date(2025, 12, 20)),
        (dt.date(2025, 12, 21), dt.date(2026, 1, 20)),
        (dt.date(2026, 1, 31), dt.date(2026, 2, 20)),
    ],
)
def test_it_is_for_the_next_meeting(today, day):
    portal = a_reported_school(as_of=today)
    assert meeting(portal) == day
    assert f"NHẮC VIỆC TRƯỚC CUỘC HỌP NGÀY {day:%d/%m/%Y}" in said(portal)


def test_a_meeting_on_the_31st_is_on_the_last_day_of_a_shorter_month():
    book = a_rulebook()
    limit = Limit("meeting-day", "", "", (LimitFigure(31),))
    settings = some_settings(rulebook=replace(book, limits=book.limits | {"meeting-day": limit}))
    assert meeting(a_reported_school(settings, as_of=dt.date(2026, 2, 3))) == dt.date(2026, 2, 28)


@pytest.mark.parametrize(("month", "weekday"), [(9, "thứ Bảy"), (7, "Chủ nhật"), (10, "thứ Hai")])
def test_it_says_the_weekday(month, weekday):
    assert f"NGÀY 20/{month:02}/2025 ({weekday})" in said(a_reported_school(as_of=dt.date(2025, month, 18)))


def test_it_counts_posts_that_no_quota_asks_for_too():
    assert part(a_reported_school(), "Tin bài tháng 12/2025")[-1] == "- Thông báo: 1"


def test_a_month_without_anything_says_so():
    portal = a_quiet_school(posts=[], documents=[], lessons=[], plans=[])
    assert part(portal, "Tin bài") == ["- Chưa có tin bài nào."]
    assert part(portal, "Bài giảng") == ["- Không có chỉ tiêu nào để tính."]
    assert part(portal, "Văn bản") == ["- Chưa có văn bản nào."]
    assert late(portal) == ["- Không có."]
    assert part(portal, "Thực hiện định hướng") == ["- Chưa lập định hướng của tháng."]
    assert "Ban chỉ đạo\nHọp ngày 20/12/2025" in said(portal)


def test_without_a_calendar_it_is_written_all_the_same():
    shown = said(a_reported_school(some_settings(calendar=Calendar())))
    assert "không có chỉ tiêu nào để tính" in shown
    assert "DỰ THẢO NỘI DUNG HỌP" in shown


def test_a_teacher_who_is_away_is_not_counted_and_nobody_reads_why():
    shown = said(a_reported_school())
    assert "- Đã đủ bài: 1/2 thầy cô" in shown
    assert "- Phạm Minh Mẫu: không tính tháng này" in shown
    assert LEAVE.reason not in shown
    assert "090" not in shown


def test_everybody_is_named_however_many_they_are():
    shown = said(a_reported_school(leaves=[], lessons=[]))
    assert shown.count("4 bài giảng\n") == 3


def test_what_the_semester_asks_for_stands_with_its_day():
    shown = said(a_reported_school(some_settings(rulebook=a_rulebook("access-check"))))
    assert "(đến 18/01/2026): thiếu 1 biên bản." in shown


def test_a_required_document_that_nobody_has_named_is_told():
    due = dt.date(2026, 1, 10)
    wanted = (
        Required("2025-2026", "Quy chế sử dụng camera", due=due),
        Required("2025-2026", "Nội quy phòng máy"),
        Required("2025-2026", "Kế hoạch năm học", document="school/qd-51"),
        Required("2024-2025", "Kế hoạch cũ"),
    )
    portal = a_reported_school(some_settings(required=wanted))
    told = [line for line in part(portal, "Văn bản, hồ sơ") if "Chưa ban hành" in line]
    assert told == [
        "- Chưa ban hành: Quy chế sử dụng camera (hạn 10/01/2026)",
        "- Chưa ban hành: Nội quy phòng máy",
    ]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        pytest.param(WEEK_48, True, id="a week of November"),
        pytest.param(WEEK_49, False, id="a week of December"),
        pytest.param(Location("_data/schedules/2025-W60.csv"), False, id="no week at all"),
        pytest.param(Location("_data/staff.csv", 3), False, id="nothing with a day"),
    ],
)
def test_what_came_late_is_told_of_its_month(where, told):
    found = late(a_quiet_school(), a_finding(where))
    assert (found != ["- Không có."]) is told


def test_what_came_late_has_its_title():
    portal = a_quiet_school(documents=[a_record("Biên bản họp tháng 11", "2025-11", dt.date(2025, 11, 21))])
    (line,) = late(portal, a_finding(Location(portal.documents[0].path, 1)))
    assert line.startswith("- Biên bản họp tháng 11: ")


@pytest.mark.parametrize(
    "changes", [{"severity": Severity.NOTE}, {"outcome": Outcome.OPEN}, {"period": "2025-W48"}]
)
def test_notes_open_things_and_quotas_are_not_told_as_late(changes):
    assert late(a_quiet_school(), a_finding(WEEK_48, **changes)) == ["- Không có."]


def test_quotas_that_were_missed_are_told_by_their_figures():
    portal = a_reported_school(some_settings(rulebook=a_rulebook("lectures", "news-union")))
    assert late(portal)[0] == "- Lê Thị Thử: 0/4 (Bài giảng điện tử của mỗi giáo viên)"
    assert late(portal)[-1] == "- Tin đoàn thể: 0 tin bài, cần 1, còn thiếu 1"


def test_of_many_late_things_twenty_are_told():
    found = late(a_quiet_school(), *[a_finding(WEEK_48) for _ in range(23)])
    assert len(found) == 21
    assert found[-1] == "- và 3 việc nữa"


def planned(post: str, *posts: Post) -> list[str]:
    one = PlannedPost("Đại hội Chi đoàn", "union", "vidu.ht", due=dt.date(2025, 12, 24), post=post)
    portal = a_quiet_school(plans=[EditorialPlan("2025-12", posts=(one,))], posts=list(posts))
    return part(portal, "Thực hiện định hướng tin bài tháng 12/2025")


def test_how_far_a_planned_post_has_come():
    post = a_news("Đại hội Chi đoàn", "union", AS_OF)
    folder = post.path.removesuffix("/index.md")
    waiting = replace(post, approved_by="")
    assert planned("") == [
        "- Đã đăng 0/1 bài theo định hướng",
        "- Chưa viết: Đại hội Chi đoàn (đ/c Hoàng Thị Ví Dụ, hạn 24/12/2025)",
    ]
    assert planned(folder, waiting)[1].startswith("- Đã viết, chưa đăng: Đại hội Chi đoàn")
    assert planned(folder, post) == planned(post.path, post) == ["- Đã đăng 1/1 bài theo định hướng"]


def test_it_is_made_in_the_summer_too():
    portal = a_reported_school(as_of=dt.date(2026, 7, 18))
    assert TERM.last < portal.as_of
    assert "CUỘC HỌP NGÀY 20/07/2026" in said(portal)


def test_english_says_the_same():
    shown = said(a_reported_school(), language="en")
    assert "REMINDER FOR THE MEETING ON 20/12/2025 (Saturday)" in shown
    assert "DRAFT AGENDA" in shown
