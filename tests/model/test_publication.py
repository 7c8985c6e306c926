"""Who may approve what when, and from which day to which day a post is seen (R-026, R-032, R-033)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from builders import AS_OF, a_post, a_school, some_settings
from schoolgate.model import Approval, Board, Layer, Person, approval, is_current, is_public, on_board

YESTERDAY = AS_OF - dt.timedelta(days=1)
TOMORROW = AS_OF + dt.timedelta(days=1)
SETTINGS = some_settings()


def with_board(*boards: Board):
    return some_settings(boards=boards)


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, Approval.APPROVED),
        ({"approved_by": ""}, Approval.WAITING),
        ({"approved_on": None}, Approval.UNDATED),
        ({"approved_on": AS_OF}, Approval.APPROVED),
        ({"approved_on": TOMORROW}, Approval.LATE),
        ({"author": "du.tv"}, Approval.OWN_POST),
        ({"approved_by": "mau.nt", "author": "du.tv"}, Approval.NOT_ON_BOARD),
        ({"approved_by": "khong.co"}, Approval.NOT_ON_BOARD),
    ],
)
def test_approval(changes, outcome):
    assert approval(a_post(**changes), SETTINGS, AS_OF) is outcome


def test_who_may_approve_own_posts_is_named_by_the_school():
    settings = some_settings(school=a_school(self_approval=("du.tv",)))
    assert approval(a_post(author="du.tv"), settings, AS_OF) is Approval.APPROVED


@pytest.mark.parametrize(
    ("position", "category", "outcome"),
    [
        ("Hiệu trưởng", "announcements", Approval.APPROVED),
        ("Hiệu Trưởng, Bí thư chi bộ", "announcements", Approval.APPROVED),
        ("Hiệu trưởng", "professional", Approval.OWN_POST),
        ("Phó Hiệu trưởng", "announcements", Approval.OWN_POST),
    ],
)
def test_a_school_may_let_its_principal_approve_own_notices(position, category, outcome):
    settings = some_settings(
        school=a_school(self_approval=("principal",)),
        staff={"du.tv": Person("du.tv", "Trần Văn Ví Dụ", position)},
    )
    assert approval(a_post(author="du.tv", category=category), settings, AS_OF) is outcome


@pytest.mark.parametrize(
    ("first", "last", "seated"),
    [
        (None, None, True),
        (dt.date(2025, 10, 5), None, True),
        (dt.date(2025, 10, 6), None, False),
        (None, dt.date(2025, 10, 5), True),
        (None, dt.date(2025, 10, 4), False),
    ],
    ids=["always", "from that day", "from the next day", "until that day", "left the day before"],
)
def test_the_board_counts_on_the_day_of_approval(first, last, seated):
    settings = with_board(Board("editorial", "Ban biên tập", ("du.tv",), first, last))
    outcome = Approval.APPROVED if seated else Approval.NOT_ON_BOARD
    assert approval(a_post(approved_on=dt.date(2025, 10, 5)), settings, AS_OF) is outcome


def test_other_boards_approve_nothing():
    settings = with_board(Board("steering", "Ban chỉ đạo", ("du.tv",)))
    assert not on_board("du.tv", settings, AS_OF)


def test_a_board_renewed_each_year_counts_as_one():
    old = Board("editorial", "Cũ", ("du.tv",), dt.date(2024, 8, 25), dt.date(2025, 8, 24))
    new = Board("editorial", "Mới", ("mau.nt",), dt.date(2025, 8, 25))
    settings = with_board(old, new)
    assert on_board("du.tv", settings, dt.date(2025, 8, 24))
    assert not on_board("du.tv", settings, dt.date(2025, 8, 25))
    assert on_board("mau.nt", settings, dt.date(2025, 8, 25))


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, True),
        ({"date": AS_OF}, True),
        ({"date": TOMORROW}, False),
        ({"expires": AS_OF}, True),
        ({"expires": YESTERDAY}, False),
        ({"effective_from": TOMORROW}, True),
        ({"draft": True}, False),
        ({"layer": Layer.INTERNAL}, False),
        ({"approved_by": ""}, False),
    ],
    ids=[
        "plain",
        "today",
        "tomorrow",
        "expires today",
        "expired yesterday",
        "holds from tomorrow",
        "draft",
        "internal",
        "waiting",
    ],
)
def test_what_layer_1_shows(changes, shown):
    assert is_public(a_post(**changes), SETTINGS, AS_OF) is shown


@pytest.mark.parametrize(
    ("first", "last", "current"),
    [
        (None, None, True),
        (AS_OF, AS_OF, True),
        (TOMORROW, None, False),
        (None, YESTERDAY, False),
    ],
)
def test_a_notice_holds_from_its_first_to_its_last_day(first, last, current):
    assert is_current(a_post(effective_from=first, expires=last), AS_OF) is current


def test_a_post_appears_on_its_day_and_leaves_after_its_last():
    post = a_post(date=AS_OF, approved_on=AS_OF, expires=AS_OF)
    shown = [is_public(replace(post), SETTINGS, day) for day in (YESTERDAY, AS_OF, TOMORROW)]
    assert shown == [False, True, False]
