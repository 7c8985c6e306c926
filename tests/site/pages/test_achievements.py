"""Achievements by school year, pupils named with consent only (R-003, REG-06, REG-08)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from builders import AS_OF, a_page, a_portal
from rendering import changed, keys, page, plan
from schoolgate.model import Achievement, Consent, Portal

ADDRESS = "gioi-thieu/thanh-tich/"
HONOUR = Achievement(
    "2024-2025",
    "Tập thể lao động tiên tiến",
    "city",
    "school",
    "Nhà trường",
    "12/QĐ-UBND",
    dt.date(2025, 7, 25),
)


def achieved(*honours: Achievement, **changes: Any) -> Portal:
    return a_portal(achievements=list(honours or (HONOUR,)), **changes)


def test_an_achievement_says_what_at_which_level_who_and_by_which_decision() -> None:
    made = page(achieved(), ADDRESS)
    assert made.objections == []
    assert made.text("h2") == "Năm học 2024-2025"
    assert made.text("li").endswith(
        "Tập thể lao động tiên tiến Cấp thành phố, tỉnh Nhà trường Quyết định số 12/QĐ-UBND ngày 25/07/2025"
    )


def test_the_newest_year_comes_first_and_in_it_the_highest_level() -> None:
    honours = [
        replace(HONOUR, school_year="2023-2024", title="A"),
        replace(HONOUR, title="B", level=""),
        replace(HONOUR, title="C", level="school"),
        replace(HONOUR, title="D", level="nation"),
        replace(HONOUR, title="E", level="district"),
    ]
    words = page(achieved(*honours), ADDRESS).text("article")
    order = ["Năm học 2024-2025", " D ", " E ", " C ", " B ", "Năm học 2023-2024", " A "]
    assert [words.index(one) for one in order] == sorted(words.index(one) for one in order)


@pytest.mark.parametrize("kind", ["pupil", ""])
def test_a_name_is_shown_with_a_consent_only(kind: str) -> None:
    honour = replace(HONOUR, kind=kind, receiver="Nguyễn Văn Thử")
    assert "Thử" not in page(achieved(honour), ADDRESS).text()
    agreed = replace(honour, consent=("dy-014",))
    assert "Thử" not in page(achieved(agreed), ADDRESS).text()
    known = Consent("dy-014", "name", dt.date(2024, 9, 5), by_parent=True, by_child=True)
    assert "Thử" in page(replace(achieved(agreed), consents=(known,)), ADDRESS).text()


def test_a_pupil_without_consent_is_a_pupil_of_the_school() -> None:
    honour = replace(HONOUR, kind="pupil", receiver="Nguyễn Văn Thử")
    assert "Học sinh của trường" in page(achieved(honour), ADDRESS).text("li")


def test_the_number_of_a_consent_is_on_no_page() -> None:
    honour = replace(HONOUR, kind="pupil", receiver="Nguyễn Văn Thử", consent=("dy-014",))
    assert "dy-014" not in page(achieved(honour), ADDRESS).text()


@pytest.mark.parametrize(("day", "shown"), [(AS_OF, True), (AS_OF + dt.timedelta(days=1), False)])
def test_an_achievement_is_shown_from_its_day_on(day: dt.date, shown: bool) -> None:
    assert (ADDRESS in keys(achieved(replace(HONOUR, date=day)))) is shown


def test_without_prose_the_page_is_in_the_menu_and_with_it_the_schools_own_menu_leads_there() -> None:
    prose = a_page(path="about/achievements.md", title="Thành tích")
    assert [entry.address for _, entry in plan(achieved()).menu()] == [ADDRESS]
    assert list(plan(achieved(pages=[prose])).menu()) == []


@pytest.mark.parametrize(
    "change", [{"title": "Khác"}, {"receiver": "Tổ 1"}, {"level": "ward"}, {"decision": ""}]
)
def test_a_changed_row_makes_the_page_again(change: dict[str, str]) -> None:
    assert changed(achieved(), achieved(replace(HONOUR, **change))) == {ADDRESS}
