"""What is due to be written: told before its time is over, and not told once somebody has begun."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from builders import a_post, an_album
from quota_builders import a_counted_school
from schoolgate.model import EditorialPlan, Event, Location, PlannedPost, Portal
from schoolgate.starter.due import EVENT, PLAN, QUOTA, Due, albums_due, posts_due

FAIR = Event("hoi-cho", "Hội chợ xuân", dt.date(2025, 12, 10), dt.date(2025, 12, 11), owner="thu.lt")
PLANNED = PlannedPost(
    "Hội chợ xuân của em", "union", "thu.lt", "du.tv", dt.date(2025, 12, 12), event="hoi-cho"
)


def a_school(day: int = 12, **tables: Any) -> Portal:
    return a_counted_school(as_of=dt.date(2025, 12, day), **tables)


def due(portal: Portal, kind: str) -> list[Due]:
    return [one for one in posts_due(portal) if one.kind == kind]


def a_plan(*posts: PlannedPost, month: str = "2025-12") -> EditorialPlan:
    return EditorialPlan(month, posts=posts)


def test_an_event_is_due_from_the_day_after_until_it_is_told() -> None:
    assert due(a_school(11, events=(FAIR,)), EVENT) == []
    (one,) = due(a_school(12, events=(FAIR,)), EVENT)
    assert (one.title, one.event, one.author, one.day) == ("Hội chợ xuân", "hoi-cho", "thu.lt", FAIR.date)
    assert one.by == dt.date(2025, 12, 14)
    begun = a_post(event="hoi-cho", approved_by="", draft=True, date=dt.date(2025, 12, 12))
    assert due(a_school(12, events=(FAIR,), posts=(begun,)), EVENT) == []


def test_an_event_that_is_late_is_still_due_in_its_month() -> None:
    assert [one.by for one in due(a_school(31, events=(FAIR,)), EVENT)] == [dt.date(2025, 12, 14)]
    assert due(a_counted_school(as_of=dt.date(2026, 1, 5), events=(FAIR,)), EVENT) == []


def test_a_planned_post_knows_its_head_and_stands_for_its_event() -> None:
    portal = a_school(12, events=(FAIR,), plans=(a_plan(PLANNED),))
    assert due(portal, EVENT) == []
    (one,) = due(portal, PLAN)
    assert (one.title, one.category, one.event) == ("Hội chợ xuân của em", "union", "hoi-cho")
    assert (one.author, one.by, one.day) == ("thu.lt", dt.date(2025, 12, 12), FAIR.date)


def test_a_planned_post_without_a_day_is_due_at_the_end_of_the_month() -> None:
    place = Location("_data/editorial-plan/2025-12.yml", 7)
    planned = PlannedPost("Tin", "union", where=place)
    (one,) = due(a_school(plans=(a_plan(planned),)), PLAN)
    assert (one.by, one.place) == (dt.date(2025, 12, 31), place)


@pytest.mark.parametrize(
    ("planned", "post"),
    [
        (
            PlannedPost("Tin", "union", post="news/union/2025-12-01-tin"),
            {"path": "news/union/2025-12-01-tin/index.md"},
        ),
        (PlannedPost("Tin", "union", event="hoi-cho"), {"event": "hoi-cho"}),
        (PlannedPost("Tin Đội", "union"), {"title": "Tin đội!"}),
    ],
    ids=["named", "of the event", "of the title"],
)
def test_what_somebody_has_begun_is_not_due(planned: PlannedPost, post: dict[str, Any]) -> None:
    begun = a_post(**({"date": dt.date(2025, 12, 2), "approved_by": ""} | post))
    assert due(a_school(plans=(a_plan(planned),)), PLAN)
    assert due(a_school(plans=(a_plan(planned),), posts=(begun,)), PLAN) == []


def test_plans_of_other_months_are_left_alone() -> None:
    planned = PlannedPost("Tin", "union")
    assert (
        due(a_school(plans=(a_plan(planned, month="2025-11"), a_plan(planned, month="2026-01"))), PLAN) == []
    )


def test_an_open_quota_offers_its_category_with_what_is_missing() -> None:
    found = {one.category: one.missing for one in due(a_school(), QUOTA)}
    assert found == {"professional": 1, "union": 1}, "quotas of folders that the school does not have"
    assert {one.by for one in due(a_school(), QUOTA)} == {dt.date(2025, 12, 31)}


def test_what_waits_for_its_approval_is_not_asked_for_twice() -> None:
    def missing(**head: Any) -> int:
        post = a_post(category="union", **({"date": dt.date(2025, 12, 3)} | head))
        found = {one.category: one.missing for one in due(a_school(posts=(post,)), QUOTA)}
        return found.get("union", 0)

    assert missing(approved_on=dt.date(2025, 12, 3)) == 0
    assert missing(approved_by="") == 0
    assert missing(date=dt.date(2025, 12, 20)) == 0
    assert missing(approved_by="", draft=True) == 1
    assert missing(approved_by="", date=dt.date(2025, 11, 30)) == 1


def test_the_most_urgent_stands_first_and_quotas_last() -> None:
    planned = PlannedPost("Tin", "union", due=dt.date(2025, 12, 13))
    found = posts_due(a_school(events=(FAIR,), plans=(a_plan(planned),)))
    assert [one.kind for one in found][:3] == [PLAN, EVENT, QUOTA]


def test_an_event_needs_an_album_unless_it_says_why_not() -> None:
    (one,) = albums_due(a_school(events=(FAIR,)))
    assert (one.title, one.event) == ("Hội chợ xuân", "hoi-cho")
    begun = an_album(event="hoi-cho", photos=())
    assert albums_due(a_school(events=(FAIR,), albums=(begun,))) == []
    without = Event("hop", "Họp", dt.date(2025, 12, 10), no_album="Họp nội bộ")
    assert albums_due(a_school(events=(without,))) == []
