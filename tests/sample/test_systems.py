"""The sample's accounts, software and measurements: as much as planned, and what is found in them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from schoolgate.load import load
from schoolgate.register import Register
from schoolgate.rules import judge
from schoolgate.starter.samples import PROFILES
from schoolgate.starter.samples import sample as shipped

if TYPE_CHECKING:
    from schoolgate.model import Portal

AS_OF = dt.date(2025, 12, 31)
LEAST_MBPS = 45
"""R-121."""


@pytest.fixture(scope="module", params=PROFILES)
def each(request: pytest.FixtureRequest) -> Portal:
    """Both sample schools, one after the other."""
    return load(shipped(request.param) / "content", as_of=AS_OF, cache=None, jobs=1)


def test_fifteen_of_sixteen_teachers_have_signed_in(portal: Portal) -> None:
    teachers = {one.id for one in portal.settings.staff.values() if one.group == "teacher"}
    used = {one.staff: bool(one.last_login) for one in portal.accounts if one.staff in teachers}
    assert Counter(used.values()) == {True: 15, False: 1}
    assert used.keys() == teachers


def test_no_account_is_as_old_as_the_semester_or_used_after_the_day(each: Portal) -> None:
    term = each.settings.calendar.terms[0]
    logins = [(one.first_login, one.last_login) for one in each.accounts if one.first_login]
    assert len(logins) > 20
    assert all(term.first <= first <= last <= AS_OF for first, last in logins if first and last)


def test_at_the_preschool_every_teacher_and_no_cook_and_no_guard_has_an_account() -> None:
    portal = load(shipped("preschool") / "content", as_of=AS_OF, cache=None, jobs=1)
    staff = portal.settings.staff
    held = {one.staff for one in portal.accounts if one.last_login}
    teachers = {one.id for one in staff.values() if one.group == "teacher"}
    assert len(teachers) == 30
    assert teachers <= held
    without = {one.id for one in staff.values()} - {one.staff for one in portal.accounts}
    assert Counter(staff[one].department for one in without) == {"Tổ Nuôi dưỡng": 6, "Tổ Hành chính": 3}
    assert [one for one in judge(portal) if one.rule.startswith("accounts/")] == []


def test_ten_programs_are_required_and_three_encouraged_each_with_owner_and_document(each: Portal) -> None:
    register = Register(each.documents)
    assert Counter(one.required for one in each.software) == {True: 10, False: 3}
    assert all(one.owner in each.settings.staff for one in each.software)
    assert all(one.documents for one in each.software)
    assert [one for row in each.software for one in row.documents if register.find(one) is None] == []
    assert all(one.data_updated_on and one.analysed_on for one in each.software)


def test_every_month_each_line_was_measured_and_is_fast_enough(each: Portal) -> None:
    months = Counter((f"{one.date:%Y-%m}", one.kind) for one in each.measurements)
    kinds = ("lan", "internet", "backup-line", "wifi", "camera")
    assert months.keys() == {(f"2025-{month:02}", kind) for month in range(9, 13) for kind in kinds}
    lines = [one.value for one in each.measurements if one.kind == "internet"]
    assert [value for value in lines if value is None or value < LEAST_MBPS] == []
    assert {one.measured_by for one in each.measurements} <= each.settings.staff.keys()


def test_three_things_are_new(each: Portal) -> None:
    register = Register(each.documents)
    assert [one.school_year for one in each.highlights] == ["2025-2026"] * 3
    assert all(register.find(one.document) for one in each.highlights)
