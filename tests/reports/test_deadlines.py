"""Deadlines of every person: from which facts they come, and the calendar files that remind of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import icalendar
import pytest

import builders
from lesson_builders import a_lesson
from report_builders import (
    AS_OF,
    CATEGORIES,
    CLERK,
    PLAN,
    TEACHERS,
    a_news,
    a_reported_school,
    a_rulebook,
    golden,
    some_settings,
)
from schoolgate.model import (
    Category,
    Disclosure,
    Dish,
    EditorialPlan,
    Event,
    Leave,
    Person,
    PlannedPost,
    Portal,
    Proof,
    Required,
    ScheduleEntry,
    SchoolClass,
)
from schoolgate.quotas import readings
from schoolgate.reports.calendars import INDEX, MARK, files
from schoolgate.reports.coming import DAYS, Deadline
from schoolgate.reports.deadlines import deadlines
from schoolgate.reports.folder import ForeignFileError, write

GOLDEN = Path(__file__).with_name("deadlines.ics")
LAST = AS_OF + dt.timedelta(DAYS)


def found(portal: Portal) -> dict[str, tuple[Deadline, ...]]:
    return deadlines(portal, readings(portal))


def of(staff: str, portal: Portal, prefix: str = "") -> list[tuple[dt.date, str]]:
    """Days and titles of the deadlines of a person whose keys begin in a way."""
    mine = found(portal).get(staff, ())
    return [(one.day, one.title) for one in mine if one.key.startswith(prefix)]


def a_school(*quotas: str, profile: str = "primary", **changes: Any) -> Portal:
    """A school with these quotas, without weeks and meetings; settings may be changed by their names."""
    names = {"staff", "categories", "boards", "required", "disclosure", "calendar"}
    changed = {name: value for name, value in changes.items() if name in names}
    quiet = {"boards": some_settings().boards[:1], "categories": CATEGORIES[:3]}
    fields = quiet | {"rulebook": a_rulebook(*quotas, profile=profile)} | changed
    tables = {name: value for name, value in changes.items() if name not in names}
    return a_reported_school(some_settings(**fields), **({"plans": [], "leaves": []} | tables))


def a_plan(due: dt.date | None, month: str = "2025-12", **changes: Any) -> EditorialPlan:
    return EditorialPlan(month, posts=(PlannedPost("Hội thi", "activities", due=due, **changes),))


def test_a_planned_post_is_due_for_its_author_and_for_whoever_approves_it():
    portal = a_school(plans=[a_plan(AS_OF, owner="thu.lt", approver="mau.nt")])
    assert of("thu.lt", portal) == [(AS_OF, "Viết bài: Hội thi")]
    assert of("mau.nt", portal) == [(AS_OF, "Duyệt bài: Hội thi")]


def test_where_the_plan_names_nobody_the_category_does():
    portal = a_school(plans=[a_plan(AS_OF)])
    assert of("mau.pm", portal) == [(AS_OF, "Viết bài: Hội thi")]
    assert of("du.tv", portal) == [(AS_OF, "Duyệt bài: Hội thi")]


def test_a_plan_without_a_day_is_due_at_the_end_of_its_month():
    assert of("mau.pm", a_school(plans=[a_plan(None)]))[0][0] == dt.date(2025, 12, 31)
    assert found(a_school(plans=[a_plan(None, "9999-12"), a_plan(None, "0001-01")])) == {}


def test_a_post_that_is_written_waits_for_its_approver_alone():
    post = a_news("Hội thi", "activities", AS_OF, approved_by="")
    portal = a_school(plans=[a_plan(AS_OF, post=post.path)], posts=[post])
    assert of("mau.pm", portal) == []
    assert of("du.tv", portal) == [(AS_OF, "Duyệt bài: Hội thi")]
    done = replace(post, approved_by="du.tv")
    assert found(replace(portal, posts=(done,))) == {}


@pytest.mark.parametrize(
    ("day", "told"),
    [(-1, False), (0, True), (DAYS, True), (DAYS + 1, False)],
)
def test_the_next_sixty_days_are_told(day, told):
    due = AS_OF + dt.timedelta(day)
    assert bool(found(a_school(plans=[a_plan(due, f"{due:%Y-%m}")]))) is told


def test_a_teacher_has_the_lessons_that_are_missing():
    portal = a_school("lectures")
    assert of("vidu.ht", portal) == [
        (dt.date(2025, 12, 31), "Bài giảng điện tử của mỗi giáo viên: còn thiếu 3 bài giảng")
    ]
    assert of("thu.lt", portal) == []
    assert "thu.lt" not in found(portal)


def test_a_category_has_the_posts_that_are_missing():
    portal = a_school("news-activities", "steering-minutes")
    (missing,) = found(portal)["mau.pm"]
    assert (missing.day, missing.about) == (dt.date(2025, 12, 31), "Đã có 0, cần 2.")
    assert list(found(portal)) == ["mau.pm"], "what nobody answers for reminds nobody"


def test_the_owner_of_an_event_has_what_is_missing_of_it():
    event = Event("hoi-thi", "Hội thi", AS_OF - dt.timedelta(1), owner="thu.lt")
    ((day, title),) = of("thu.lt", a_school("event-posts", events=[event]))
    assert (day, title) == (event.date + dt.timedelta(3), "Hội thi (đến 20/12/2025): còn thiếu 1 tin bài")


def test_schedules_are_due_on_the_first_school_day_of_weeks_that_have_none():
    there = [ScheduleEntry(dt.date(2025, 12, 22), "Chào cờ")]
    due = of("mau.tt", a_school(schedules=there, categories=CATEGORIES), "lich-cong-tac")
    assert due[:2] == [
        (dt.date(2025, 12, 29), "Đăng lịch công tác tuần từ 29/12/2025"),
        (dt.date(2026, 1, 5), "Đăng lịch công tác tuần từ 05/01/2026"),
    ]
    assert dt.date(2026, 2, 16) not in dict(due), "Tết"
    assert max(dict(due)) <= LAST


@pytest.mark.parametrize(("profile", "day"), [("primary", 22), ("preschool", 19)])
def test_menus_are_due_on_monday_and_in_preschools_on_the_friday_before(profile, day):
    boarding = [SchoolClass("1a", "1A", boarders=30)]
    due = of("mau.tt", a_school(profile=profile, classes=boarding, categories=CATEGORIES), "thuc-don")
    assert due[0] == (dt.date(2025, 12, day), "Đăng thực đơn tuần từ 22/12/2025")


def test_a_school_without_boarders_has_no_menu_due():
    assert of("mau.tt", a_school(categories=CATEGORIES), "thuc-don") == []
    eaten = [Dish(dt.date(2025, 10, 6), "Cơm")]
    assert of("mau.tt", a_school(menus=eaten, categories=CATEGORIES), "thuc-don") != []


def test_nobody_has_weeks_where_nobody_puts_up_notices():
    assert found(a_school()) == {}


def some_duties() -> dict[str, Any]:
    return {
        "required": (
            Required("2025-2026", "Quy chế camera", due=dt.date(2026, 1, 15)),
            Required("2025-2026", "Nội quy", document="school/qd-51", due=dt.date(2026, 1, 15)),
        ),
        "disclosure": (
            Disclosure("bao-cao", "Báo cáo thường niên", "Điều 6", (1, 31), "2025-2026"),
            Disclosure("thu-chi", "Thu chi", proofs=(Proof("2025-2026", ("school/qd-51",)),), due=(1, 31)),
        ),
    }


def test_documents_are_due_for_whoever_answers_for_their_group():
    groups = (
        Category("school", "Văn bản trường", "van-ban-truong", "documents", executor="mau.tt"),
        Category("disclosure", "Công khai", "cong-khai", "documents", owner="du.tv"),
    )
    portal = a_school(categories=groups, **some_duties())
    assert of("mau.tt", portal) == [(dt.date(2026, 1, 15), "Ban hành: Quy chế camera")]
    assert of("du.tv", portal) == [(dt.date(2026, 1, 31), "Công khai: Báo cáo thường niên")]


def test_documents_that_nobody_answers_for_are_due_for_the_steering_board():
    portal = a_school(categories=builders.GROUPS, boards=some_settings().boards, **some_duties())
    told = {id_: [one.title for one in some if "Họp" not in one.title] for id_, some in found(portal).items()}
    wanted = ["Ban hành: Quy chế camera", "Công khai: Báo cáo thường niên"]
    assert told == {"mau.nt": wanted, "thu.lt": wanted}


def test_the_steering_board_meets_on_the_20th_as_long_as_there_is_school():
    boards = some_settings().boards
    portal = a_school(categories=(), boards=boards)
    assert of("mau.nt", portal) == [
        (dt.date(2025, 12, 20), "Họp Ban chỉ đạo"),
        (dt.date(2026, 1, 20), "Họp Ban chỉ đạo"),
    ]
    assert of("du.tv", portal) == []
    spring = replace(portal, as_of=dt.date(2026, 5, 15))
    assert [day for day, _ in of("mau.nt", spring)] == [dt.date(2026, 5, 20)]


def test_a_meeting_on_a_holiday_says_so():
    portal = a_school(categories=(), boards=some_settings().boards, as_of=dt.date(2026, 2, 1))
    first, second = found(portal)["mau.nt"]
    assert first.about == "Ngày này nhà trường nghỉ (Tết Nguyên đán), cần chọn ngày khác."
    assert second.about == ""


def test_whoever_is_not_there_is_reminded_of_nothing():
    plans = [a_plan(AS_OF, owner="thu.lt")]
    assert "thu.lt" in found(a_school(plans=plans))
    away = [Leave("thu.lt", AS_OF, AS_OF)]
    assert "thu.lt" not in found(a_school(plans=plans, leaves=away, categories=()))
    left = {"thu.lt": replace(TEACHERS[0], valid_to=AS_OF - dt.timedelta(1))}
    assert "thu.lt" not in found(a_school(plans=plans, staff=left, categories=()))


def test_a_key_stays_when_the_day_is_moved_and_no_two_are_the_same():
    keys = [[one.key for one in found(a_reported_school(plans=[moved]))["mau.nt"]] for moved in _moved()]
    assert keys[0] == keys[1]
    twice = replace(PLAN, posts=(PLAN.posts[2], PLAN.posts[2]))
    portal = a_reported_school(plans=[twice])
    assert all(len({one.key for one in some}) == len(some) for some in found(portal).values())
    assert [one.title for one in found(portal)["mau.nt"]].count(
        "Duyệt bài: Công đoàn thăm hỏi đoàn viên"
    ) == 2


def _moved() -> list[EditorialPlan]:
    later = tuple(replace(one, due=dt.date(2025, 12, 28)) for one in PLAN.posts)
    return [PLAN, replace(PLAN, posts=later)]


def made(portal: Portal) -> dict[str, bytes]:
    return files(portal, found(portal))


def test_a_calendar_of_a_person():
    golden(GOLDEN, made(a_reported_school())["mau.nt.ics"].decode())


def test_the_same_school_gives_the_same_bytes():
    assert made(a_reported_school()) == made(a_reported_school())


def test_every_calendar_is_as_the_standard_says():
    long = "Đại hội Liên đội; chào mừng năm học mới, tổng kết và khen thưởng\\" * 3
    portal = a_reported_school(plans=[EditorialPlan("2025-12", posts=(PlannedPost(long, "union"),))])
    calendars = {name: data for name, data in made(portal).items() if name != INDEX}
    assert len(calendars) == 4
    for data in calendars.values():
        assert b"\n" not in data.replace(b"\r\n", b"")
        assert max(map(len, data.split(b"\r\n"))) <= 75
        calendar = icalendar.Calendar.from_ical(data)
        assert (calendar["VERSION"], calendar["METHOD"], calendar["PRODID"]) == ("2.0", "PUBLISH", MARK)
        events = calendar.walk("VEVENT")
        assert len({one["UID"] for one in events}) == len(events) > 0
        for one in events:
            assert one["DTEND"].dt - one["DTSTART"].dt == dt.timedelta(1)
            assert one["DTSTAMP"].dt == dt.datetime(2025, 12, 18, tzinfo=dt.UTC)
            (alarm,) = one.walk("VALARM")
            assert alarm["TRIGGER"].dt == dt.timedelta(hours=-16)
        assert not calendar.errors


def test_two_people_never_share_an_entry():
    portal = a_reported_school(some_settings(staff={"a.b": _teacher("a.b"), "a-b": _teacher("a-b")}))
    uids = [
        one["UID"]
        for name, data in made(portal).items()
        if name != INDEX
        for one in icalendar.Calendar.from_ical(data).walk("VEVENT")
    ]
    assert len(uids) == len(set(uids)) == 2


def _teacher(id_: str) -> Person:
    return replace(TEACHERS[0], id=id_, name=f"Giáo viên {id_}")


@pytest.mark.parametrize(
    "id_", ["../thu", "a/b", "..", ".an", "con", "NUL.x", "com1", "a\\b", "a.", "x" * 80]
)
def test_an_id_that_cannot_name_a_file_has_none(id_):
    portal = a_school("lectures", staff={id_: _teacher(id_), "mau.tt": CLERK}, categories=())
    assert list(made(portal)) == [INDEX]
    assert "chưa có tệp riêng" in made(portal)[INDEX].decode()


def test_ids_that_differ_in_capitals_alone_do_not_share_a_file():
    staff = {"Thu.lt": _teacher("Thu.lt"), "thu.lt": _teacher("thu.lt")}
    portal = a_school("lectures", staff=staff, categories=(), lessons=[])
    assert list(made(portal)) == ["Thu.lt.ics", INDEX]
    assert made(portal)[INDEX].decode().count("chưa có tệp riêng") == 1


def test_the_index_lists_people_and_files():
    shown = made(a_school("lectures", categories=()))[INDEX].decode()
    assert "- " not in shown
    assert "Hoàng Thị Ví Dụ: vidu.ht.ics, 1 việc, gần nhất ngày 31/12/2025" in shown
    nobody = made(a_school(categories=()))
    assert list(nobody) == [INDEX]
    assert "không có việc nào đến hạn" in nobody[INDEX].decode()


def test_files_of_ours_are_renewed_and_what_nobody_needs_any_more_goes(tmp_path):
    write(tmp_path / "new", made(a_reported_school()))
    assert (tmp_path / "new" / "vidu.ht.ics").is_file()
    enough = [a_lesson(teacher=id_, date=AS_OF) for id_ in ("thu.lt", "vidu.ht") for _ in range(4)]
    later = made(a_school("lectures", lessons=enough, categories=()))
    write(tmp_path / "new", later)
    assert {one.name for one in (tmp_path / "new").iterdir()} == set(later) == {"mau.pm.ics", INDEX}


def test_files_of_others_stay(tmp_path):
    (tmp_path / "hop.ics").write_text("BEGIN:VCALENDAR\r\nPRODID:-//Google//\r\n")
    (tmp_path / "ghi-chu.txt").write_text(MARK)
    write(tmp_path, made(a_reported_school()))
    write(tmp_path, made(a_school()))
    assert {"hop.ics", "ghi-chu.txt"} <= {one.name for one in tmp_path.iterdir()}


@pytest.mark.parametrize("name", ["mau.nt.ics", INDEX])
def test_a_file_of_somebody_else_is_never_written_over(tmp_path, name):
    (tmp_path / name).write_text("của tôi")
    with pytest.raises(ForeignFileError, match=name):
        write(tmp_path, made(a_reported_school()))
    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "của tôi"


def test_a_link_is_never_followed(tmp_path):
    outside = tmp_path / "outside.ics"
    outside.write_text(MARK)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "cu.ics").symlink_to(outside)
    write(tmp_path / "out", made(a_school()))
    assert outside.read_text() == MARK
    assert (tmp_path / "out" / "cu.ics").is_symlink()
    (tmp_path / "out" / "mau.nt.ics").symlink_to(outside)
    with pytest.raises(ForeignFileError):
        write(tmp_path / "out", made(a_reported_school()))
