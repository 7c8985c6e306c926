"""What the preschool sample holds: the figures, the days and the words that it was written to have."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from schoolgate.model import NOTICES, Layer, is_current, public
from starter.conftest import sentences

if TYPE_CHECKING:
    from pathlib import Path

    from schoolgate.model import Lesson, Portal, Post

MINIMUM = {"professional": 5, "union": 1, "activities": 2, "nutrition": 1}
"""Posts a month (R-025 and quotas Q15 to Q17)."""
MOST = 10
"""Posts a month that the section aims at (R-024)."""
SHARED = {"lecture", "elearning", "board", "video"}
LECTURES = {*SHARED, "game"}
"""Kinds that count for a teacher (quota Q30); a game counts for the children's corner too."""
CORNER = {"game", "poem", "story", "riddle", "health"}
"""Kinds of R-088, counted apart from those of R-087."""
WEEKDAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Chủ nhật")
DATED = re.compile(
    r"(?:[Tt]hứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|(Chủ nhật)),? (?:ngày )?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?"
)
MARKERS = ("Mẫu", "Ví Dụ", "Thử")
MONTHS = ("2025-11", "2025-12")


def news(portal: Portal) -> list[Post]:
    return [post for post in portal.posts if post.category != NOTICES and post.layer is Layer.PUBLIC]


def lessons(portal: Portal, kinds: set[str]) -> list[Lesson]:
    return [one for one in portal.lessons if one.kind in kinds]


def test_it_has_as_much_of_everything_as_planned(portal: Portal) -> None:
    assert len(portal.settings.staff) == 44
    assert Counter(person.group for person in portal.settings.staff.values()) == {
        "teacher": 30,
        "staff": 11,
        "leader": 3,
    }
    assert len(portal.classes) == 14
    assert [len(album.photos) for album in portal.albums] == [6] * 4
    layers = Counter(document.layer for document in portal.documents)
    assert layers == {Layer.PUBLIC: 20, Layer.INTERNAL: 13}
    assert all(len(document.files) == 1 for document in portal.documents)
    assert len(portal.lessons) == 460
    assert portal.problems == ()


@pytest.mark.parametrize("month", MONTHS)
def test_every_quota_of_news_is_met_each_month(portal: Portal, month: str) -> None:
    posts = Counter(post.category for post in news(portal) if f"{post.date:%Y-%m}" == month)
    assert all(posts[category] >= least for category, least in MINIMUM.items()), posts
    assert posts.total() <= MOST


def test_every_post_was_approved_and_is_shown_until_it_expires(portal: Portal) -> None:
    shown = set(public(portal).posts)
    assert set(news(portal)) <= shown
    gone = [post for post in portal.posts if post.layer is Layer.PUBLIC and post not in shown]
    assert all(post.expires and post.expires < portal.as_of for post in gone)
    assert len([post for post in public(portal).notices if is_current(post, portal.as_of)]) >= 3


def test_every_teacher_shares_three_lectures_a_month(portal: Portal) -> None:
    teachers = {person.id for person in portal.settings.staff.values() if person.group == "teacher"}
    shared = Counter((one.teacher, one.month) for one in lessons(portal, LECTURES))
    assert all(shared[teacher, month] >= 3 for teacher in teachers for month in MONTHS)


def test_thirty_things_a_week_are_for_children_and_health(portal: Portal) -> None:
    weeks = Counter(one.date.isocalendar()[:2] for one in lessons(portal, CORNER) if one.date)
    assert len(weeks) == 9
    assert all(count >= 30 for count in weeks.values()), weeks


@pytest.mark.parametrize("month", MONTHS)
def test_the_store_meets_its_monthly_quotas(portal: Portal, month: str) -> None:
    assert sum(one.month == month for one in lessons(portal, SHARED)) >= 60
    assert sum(one.month == month for one in lessons(portal, {"parents"})) >= 10


def test_no_two_things_of_the_store_are_called_alike(portal: Portal) -> None:
    titles = Counter(one.title.casefold() for one in portal.lessons)
    assert [title for title, count in titles.items() if count > 1] == []


def test_everything_of_the_store_was_approved_by_somebody_else(portal: Portal) -> None:
    assert all(one.approved_by and one.approved_by != one.teacher for one in portal.lessons)
    assert all(one.approved_on and one.date and one.approved_on <= one.date for one in portal.lessons)


def test_every_day_of_the_term_has_its_meals_for_both_ages(portal: Portal) -> None:
    served = Counter((dish.day, dish.eaters) for dish in portal.menus)
    days = [dt.date(2025, 9, 8) + dt.timedelta(days) for days in range(115)]
    open_days = [day for day in days if day.weekday() < 5 and day <= portal.as_of]
    ages = {dish.eaters for dish in portal.menus}
    assert len(ages) == 2
    assert [day for day in open_days for age in ages if not served[day, age]] == []
    assert all(dish.origin for dish in portal.menus)


def test_no_menu_was_published_after_friday_of_the_week_before(portal: Portal) -> None:
    for dish in portal.menus:
        monday = dish.day - dt.timedelta(dish.day.weekday())
        assert dish.published_on, dish
        assert dish.published_on < monday - dt.timedelta(2), dish


def test_the_programme_of_the_children_is_told(preschool: Path) -> None:
    text = (preschool / "about/programme.md").read_text("utf-8")
    assert "Một ngày ở trường" in text
    assert all(month in text for month in ("9/2025", "01/2026", "5/2026"))


def test_every_weekday_is_that_of_its_date(preschool: Path) -> None:
    found = 0
    for file in preschool.rglob("*.md"):
        for short, sunday, day, month, year in DATED.findall(file.read_text("utf-8")):
            found += 1
            date = dt.date(int(year or 2025), int(month), int(day))
            assert WEEKDAYS[date.weekday()] == (short or sunday), (file, date)
    assert found > 30


def test_posts_are_long_enough_to_be_read(portal: Portal, preschool: Path) -> None:
    for post in news(portal):
        assert len(list(sentences((preschool / post.path).read_text("utf-8")))) >= 5, post.path


def test_every_name_shows_that_it_is_invented(portal: Portal) -> None:
    school = portal.settings.school
    assert school.representative
    assert school.spokesperson
    names = chain(
        (person.name for person in portal.settings.staff.values()),
        (school.representative.name, school.spokesperson.name),
        (document.signer for document in portal.documents),
    )
    assert [name for name in names if not name.endswith(MARKERS)] == []


def test_no_telephone_number_can_ring_and_no_address_can_be_reached(preschool: Path) -> None:
    for file in preschool.rglob("*.*"):
        if file.suffix not in {".md", ".yml", ".csv"}:
            continue
        text = file.read_text("utf-8")
        assert set(re.findall(r"\b0\d{1,3}[ .]\d{3,4}[ .]\d{3,4}\b", text)) <= {"024 0000 0000"}, file
        assert all(host.endswith(".example") for host in re.findall(r"@([\w.-]+\w)", text)), file
        assert all(".example" in link for link in re.findall(r"https?://[^\s/>)\"]+", text)), file
