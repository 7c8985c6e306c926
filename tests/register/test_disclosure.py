"""What is disclosed, what is due, what is missing; and what has to stay."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import AS_OF, a_document, a_page
from register_builders import an_item
from schoolgate.model import Disclosed
from schoolgate.register import Shelf, State, disclosed, kept_until, recorded, statuses

DAY = dt.date(2025, 9, 11)

YEARS = 5
"""How long disclosed documents stay (``limits.yml``)."""


def of(item, as_of=AS_OF, documents=(), pages=()):
    shelf = Shelf(documents, pages, as_of)
    return [(one.year, one.state, one.since) for one in statuses([item], as_of, shelf.published)]


def test_it_is_there_since_the_day_of_its_latest_proof():
    item = an_item(proofs={"2025-2026": ["school/qd-51", "about/introduction.md", "/thuc-don/"]})
    page = a_page(updated=dt.date(2025, 9, 1))
    assert of(item, documents=[a_document()], pages=[page]) == [("2025-2026", State.THERE, DAY)]


def test_a_proof_that_is_gone_does_not_hide_the_others():
    item = an_item(proofs={"2025-2026": ["school/qd-51", "school/mat"]})
    shelf = Shelf([a_document()], (), AS_OF)
    (status,) = statuses([item], AS_OF, shelf.published)
    assert (status.state, status.targets, status.lost) == (State.THERE, ("school/qd-51",), ("school/mat",))


@pytest.mark.parametrize(
    ("due", "limit"),
    [([6, 30], dt.date(2026, 6, 30)), ([8, 1], dt.date(2025, 8, 1)), ([7, 31], dt.date(2026, 7, 31))],
)
def test_a_deadline_lies_in_its_school_year(due, limit):
    ((year, state, since),) = of(an_item(due=due), as_of=limit)
    assert (year, state, since) == ("2025-2026", State.WAITING, limit)
    later = of(an_item(due=due, first_year="2025-2026"), as_of=limit + dt.timedelta(days=1))
    assert later[-1] == ("2025-2026", State.MISSING, limit)


def test_years_stand_newest_first_and_begin_with_the_first_proof():
    item = an_item(proofs={"2023-2024": ["school/qd-51"]})
    years = [year for year, _, _ in of(item, documents=[a_document()])]
    assert years == ["2025-2026", "2023-2024"]


@pytest.mark.parametrize(
    ("published", "last"),
    [(dt.date(2021, 1, 10), dt.date(2026, 1, 10)), (dt.date(2024, 2, 29), dt.date(2029, 3, 1))],
)
def test_five_years(published, last):
    assert kept_until(published, YEARS) == last


def row(path, number="1/TB-THHP", day=DAY):
    return Disclosed(path, "Thu chi", number, day)


def test_the_ledger_takes_up_what_is_new_and_keeps_what_is_gone():
    gone = row("documents/disclosure/cu.md", day=dt.date(2025, 1, 1))
    found = recorded([gone], [a_document()], AS_OF, YEARS)
    assert [one.path for one in found] == [gone.path, a_document().path]
    assert recorded(found, [a_document()], AS_OF, YEARS) == found


def test_a_document_that_moved_keeps_its_row():
    moved = a_document(path="documents/disclosure/moi.md")
    known = row("documents/disclosure/cu.md", number=moved.number)
    assert [one.path for one in recorded([known], [moved], AS_OF, YEARS)] == [moved.path]


def test_a_row_goes_when_its_time_is_over():
    known = row("documents/disclosure/cu.md", day=dt.date(2020, 12, 31))
    assert recorded([known], [], dt.date(2025, 12, 31), YEARS) == (known,)
    assert recorded([known], [], dt.date(2026, 1, 1), YEARS) == ()


def test_disclosed_is_the_group_and_whatever_proves_an_item():
    group = a_document(path="documents/disclosure/a.md", group="disclosure", number="1/TB-THHP")
    proof = a_document(path="documents/school/b.md", number="2/KH-THHP")
    other = a_document(path="documents/school/c.md", number="3/KH-THHP")
    items = [an_item(proofs={"2025-2026": ["2/KH-THHP"]})]
    shelf = Shelf([group, proof, other], (), AS_OF)
    assert disclosed(items, shelf.register) == (group, proof)
