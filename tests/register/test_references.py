"""Documents find one another, by folder or by number, and form chains."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import a_document
from schoolgate.register import Register, standing

OLD = a_document(path="documents/school/qd-36/index.md", number="36/QĐ-THHP", issued_on=dt.date(2023, 8, 26))
NEW = a_document(path="documents/school/qd-50.md", number="50/QĐ-THHP", issued_on=dt.date(2025, 8, 22))
REFERENCES = (
    "school/qd-36",
    "/school/qd-36/",
    "documents/school/qd-36/index.md",
    "36/QĐ-THHP",
    "số 36/QĐ-THHP ngày 26/8/2023",
)


@pytest.mark.parametrize("reference", REFERENCES)
def test_a_document_is_found(reference):
    assert Register([OLD, NEW]).find(reference) is OLD


@pytest.mark.parametrize("reference", ["", "school/qd-3", "37/QĐ-THHP", "36/QĐ-THHP ngày 27/8/2023", "qd-36"])
def test_what_is_not_there_is_not_found(reference):
    assert Register([OLD, NEW]).find(reference) is None


def test_a_document_without_a_folder_of_its_own_is_found_too():
    assert Register([OLD, NEW]).find("school/qd-50") is NEW


def test_a_number_that_returns_means_the_newest_one_before():
    years = [
        a_document(path=f"documents/school/{year}.md", number="1/QĐ-THHP", issued_on=dt.date(year, 1, 5))
        for year in (2023, 2024, 2025)
    ]
    source = a_document(path="documents/school/x.md", number="9/KH-THHP", issued_on=dt.date(2024, 6, 1))
    register = Register([*years, source])
    assert register.find("1/QĐ-THHP", source) is years[1]
    assert register.find("1/QĐ-THHP") is years[2]
    assert register.find("1/QĐ-THHP", years[2]) is years[1]


def replacing(*names):
    """Documents a, b, c … each replaced by the next, a year apart."""
    return [
        a_document(
            path=f"documents/school/{name}.md",
            number=f"{place}/QĐ-THHP",
            replaces=(f"school/{names[place - 1]}",) if place else (),
            issued_on=dt.date(2021 + place, 9, 1),
        )
        for place, name in enumerate(names)
    ]


def test_replaced_documents_form_a_chain():
    a, b, c = replacing("a", "b", "c")
    register = Register([a, b, c])
    assert register.successors(a) == (b, c)
    assert register.successors(b) == (c,)
    assert register.successors(c) == ()
    assert list(register.replaced(c)) == [b]


def test_a_document_may_replace_several():
    a = a_document(path="documents/school/a.md", number="1/QĐ-THHP")
    b = a_document(path="documents/school/b.md", number="2/QĐ-THHP")
    c = a_document(path="documents/school/c.md", number="3/QĐ-THHP", replaces=("school/a", "2/QĐ-THHP"))
    register = Register([a, b, c])
    assert register.replacer(a) is register.replacer(b) is c


def test_of_two_that_replace_the_same_the_first_one_ended_it():
    a, b = replacing("a", "b")
    later = a_document(path="documents/school/z.md", replaces=("school/a",), issued_on=dt.date(2025, 1, 1))
    assert Register([later, a, b]).replacer(a) is b


def test_a_circle_ends():
    a = a_document(path="documents/school/a.md", number="1/QĐ-THHP", replaces=("school/b",))
    b = a_document(path="documents/school/b.md", number="2/QĐ-THHP", replaces=("school/a",))
    register = Register([a, b])
    assert register.successors(a) == (b,)
    assert register.successors(b) == (a,)


def test_nothing_replaces_itself():
    one = a_document(replaces=("school/qd-51", "51/QĐ-THHP"))
    assert Register([one]).replacer(one) is None


def test_grounds_lead_both_ways():
    plan = a_document(
        path="documents/school/kh.md",
        number="60/KH-THHP",
        based_on=("Quyết định số 50/QĐ-THHP", "Luật Giáo dục"),
    )
    assert Register([NEW, plan]).followers(NEW) == (plan,)
    assert Register([NEW, plan]).followers(plan) == ()


DAY = dt.date(2025, 9, 10)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "effective"),
        ({"expires_on": DAY}, "effective"),
        ({"expires_on": DAY - dt.timedelta(days=1)}, "expired"),
        ({"effective_on": DAY}, "effective"),
        ({"effective_on": DAY + dt.timedelta(days=1)}, "pending"),
        ({"status": "expired"}, "expired"),
        ({"status": "amended"}, "amended"),
        ({"status": "partly", "expires_on": DAY - dt.timedelta(days=1)}, "expired"),
        ({"replaced_by": "09/2024/TT-BGDĐT"}, "replaced"),
    ],
)
def test_what_holds_follows_from_the_days(changes, expected):
    assert standing(a_document(**changes), None, DAY) == expected


@pytest.mark.parametrize(
    ("effective", "expected"), [(DAY, "replaced"), (DAY + dt.timedelta(days=1), "effective")]
)
def test_a_successor_counts_from_the_day_it_takes_effect(effective, expected):
    successor = a_document(issued_on=DAY, effective_on=effective)
    assert standing(a_document(), successor, DAY) == expected
