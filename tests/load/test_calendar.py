"""``calendar.yml``: school years, holidays and bells, and how their mistakes are told."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import AS_OF, write_school
from schoolgate.load import SettingsError, load
from schoolgate.messages import say
from schoolgate.model import Calendar

CALENDAR = """\
years: [{year: 2025-2026, from: 08/09/2025, to: 29/05/2026}]
holidays: [{title: Tết, from: 2026-02-14, to: 2026-02-22}]
bells:
  morning: [07:50–08:25, 8h30 - 9h05]
  day: [7:50-8:25]
"""


def read(tmp_path, text: str | None) -> Calendar:
    content = write_school(tmp_path, **{"_data/calendar.yml": text})
    return load(content, as_of=AS_OF, cache=None).settings.calendar


def test_a_school_says_when_it_teaches(tmp_path):
    found = read(tmp_path, CALENDAR)
    assert found.term(dt.date(2025, 9, 8)) and not found.term(dt.date(2025, 9, 7))
    assert found.term(dt.date(2026, 5, 29)) and not found.term(dt.date(2026, 5, 30))
    tet = found.holiday(dt.date(2026, 2, 22))
    assert tet and tet.title == "Tết"
    assert found.holiday(dt.date(2026, 2, 23)) is None
    second = found.bell("morning", 2)
    assert second and (second.start, second.end) == (dt.time(8, 30), dt.time(9, 5))
    assert found.bell("", 1) and not found.bell("afternoon", 1)


@pytest.mark.parametrize(
    ("first", "teaches"),
    [("2025-09-01", False), ("2025-09-08", True), ("2026-02-16", False), ("2026-02-09", True)],
    ids=["before term", "first week", "week of the holiday", "week before it"],
)
def test_a_week_has_lessons_when_one_of_its_school_days_has(tmp_path, first, teaches):
    assert read(tmp_path, CALENDAR).teaches(dt.date.fromisoformat(first)) is teaches


def test_a_school_without_a_calendar_has_an_empty_one(tmp_path):
    assert read(tmp_path, None) == Calendar()


def test_a_school_year_has_a_second_semester(tmp_path):
    year = "years: [{year: 2025-2026, from: 08/09/2025, to: 29/05/2026, second_semester: 19/01/2026}]\n"
    assert [term.second for term in read(tmp_path, year).terms] == [dt.date(2026, 1, 19)]
    assert [term.second for term in read(tmp_path, CALENDAR).terms] == [None]


@pytest.mark.parametrize("day", ["08/09/2025", "30/05/2026", "19/01/2025"])
def test_a_second_semester_outside_its_year_is_told(tmp_path, day):
    text = (
        f"years:\n  - year: 2025-2026\n    from: 08/09/2025\n    to: 29/05/2026\n    second_semester: {day}\n"
    )
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, text)
    (problem,) = caught.value.problems
    assert (problem.where.path, problem.where.line) == ("_data/calendar.yml", 5)
    assert say(problem.message) == (
        f"Học kỳ II ở mục “years.1.second_semester” bắt đầu ngày {day}, "
        "nằm ngoài năm học (từ sau 08/09/2025 đến 29/05/2026)."
    )


@pytest.mark.parametrize("day", ["09/09/2025", "29/05/2026"])
def test_a_second_semester_lies_after_the_first_day_and_by_the_last(tmp_path, day):
    year = f"years: [{{year: 2025-2026, from: 08/09/2025, to: 29/05/2026, second_semester: {day}}}]\n"
    assert f"{read(tmp_path, year).terms[0].second:%d/%m/%Y}" == day


@pytest.mark.parametrize(
    "times", ["07:50", "24:00–24:30", "08:25–07:50", "08:00–08:00", "07:61–08:00", "sáng"]
)
def test_a_bell_without_a_beginning_and_an_end_is_told(tmp_path, times):
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, f"bells:\n  morning: [{times}]\n")
    assert [say(one.message) for one in caught.value.problems] == [
        f"Giờ ở mục “bells.morning.1” ghi là “{times}”, không đọc được giờ bắt đầu và giờ kết thúc."
    ]


@pytest.mark.parametrize(("line", "level"), [("", "primary"), ("level: preschool\n", "preschool")])
def test_a_school_is_a_primary_school_unless_it_says_otherwise(tmp_path, line, level):
    school = f"name: Trường\ncode: A\nurl: https://a.example\n{line}"
    content = write_school(tmp_path, **{"_data/school.yml": school})
    assert load(content, as_of=AS_OF, cache=None).settings.school.level == level


@pytest.mark.parametrize("name", ["lich-cong-tac", "thuc-don", "thoi-khoa-bieu", "lop", "su-kien"])
def test_prose_cannot_take_the_address_of_a_page_of_weeks(tmp_path, name):
    content = write_school(tmp_path, **{f"{name}.md": "---\ntitle: Trang\n---\n\nChữ.\n"})
    found = load(content, as_of=AS_OF, cache=None)
    assert f"{name}.md" not in [page.path for page in found.pages]
    assert [one.kind for one in found.problems if one.where.path == f"{name}.md"] == [
        "content/duplicate-address"
    ]
