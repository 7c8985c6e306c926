"""The samples' registers of equipment: as much as planned, whole, and one projector broken for 40 days."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from schoolgate.load import load
from schoolgate.rules import judge
from schoolgate.starter.samples import PROFILES
from schoolgate.starter.samples import sample as shipped

if TYPE_CHECKING:
    from schoolgate.model import Portal

AS_OF = dt.date(2025, 12, 31)
SIZES = {"primary": (60, 12, 90), "preschool": (25, 15, 40)}
"""Devices, rooms with any, events."""


def school(profile: str) -> Portal:
    return load(shipped(profile) / "content", as_of=AS_OF, cache=None, jobs=1)


@pytest.fixture(scope="module", params=PROFILES)
def each(request: pytest.FixtureRequest) -> tuple[str, Portal]:
    """Both sample schools, one after the other."""
    return request.param, school(request.param)


def test_each_has_as_much_as_planned(each: tuple[str, Portal]) -> None:
    profile, portal = each
    rooms = {one.room for one in portal.equipment}
    assert (len(portal.equipment), len(rooms), len(portal.equipment_events)) == SIZES[profile]
    assert rooms <= {one.id for one in portal.rooms}


def test_everything_has_a_keeper_a_year_and_a_price_and_every_event_a_document(
    each: tuple[str, Portal],
) -> None:
    _, portal = each
    staff, documents = portal.settings.staff, {one.path for one in portal.documents}
    assert {one.keeper for one in portal.equipment} <= staff.keys()
    assert all(one.year and one.price and one.serial.startswith("MAU") for one in portal.equipment)
    assert {one.confirmed_by for one in portal.equipment_events} <= staff.keys()
    assert {f"{one.document}/index.md" for one in portal.equipment_events} <= documents
    assert all(one.date <= AS_OF for one in portal.equipment_events)


def test_every_computer_has_an_antivirus_and_those_of_the_staff_a_licensed_one(
    each: tuple[str, Portal],
) -> None:
    _, portal = each
    said = {(one.users, one.antivirus) for one in portal.equipment if one.kind == "Máy tính"}
    assert said == {("staff", "licensed"), ("pupils", "free")}


def test_one_projector_is_broken_for_forty_days() -> None:
    portal = school("primary")
    (found,) = [one for one in judge(portal) if one.rule.startswith("equipment/")]
    (broken,) = [one for one in portal.equipment if one.state == "broken"]
    assert (found.rule, found.subject, broken.kind) == ("equipment/broken-too-long", broken.id, "Máy chiếu")
    assert dict(found.message.values)["days"] == "40"


def test_nothing_is_broken_at_the_preschool() -> None:
    portal = school("preschool")
    assert Counter(one.state for one in portal.equipment) == {"in-use": 25}
    assert [one for one in judge(portal) if one.rule.startswith("equipment/")] == []
