"""The sample's register: an issuer that has ended, a replaced document, required ones, what is disclosed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from schoolgate.model import Layer
from schoolgate.register import Register, Shelf, State, recorded, standing, statuses, superior
from schoolgate.reports import ledger

if TYPE_CHECKING:
    from sample.conftest import Sample
    from schoolgate.model import Portal


def test_every_number_is_known_to_the_issuer_and_every_ground_is_there(portal: Portal) -> None:
    register = Register(portal.documents)
    lines = [(one, line) for one in portal.documents for line in (*one.based_on, *one.replaces)]
    assert len(lines) >= 5
    assert [line for one, line in lines if register.find(line, one) is None] == []


def test_what_holds_follows_from_the_days_without_being_written(portal: Portal) -> None:
    register = Register(portal.documents)
    public = [one for one in portal.documents if one.layer is Layer.PUBLIC]
    found = Counter(standing(one, register.replacer(one), portal.as_of) for one in public)
    assert found == {"effective": 31, "expired": 4, "replaced": 1}


def test_the_school_stood_below_the_district_and_stands_below_the_ward(portal: Portal) -> None:
    issuers = portal.settings.issuers
    days = (dt.date(2025, 6, 30), dt.date(2025, 7, 1))
    above = [superior(issuers["truong"], issuers, day) for day in days]
    assert [one.name for one in above if one] == ["UBND quận Bến Mơ", "UBND phường Sông Mây"]


def test_all_required_documents_are_issued(portal: Portal) -> None:
    register = Register(portal.documents)
    years = Counter(one.year for one in portal.settings.required if register.find(one.document))
    assert years == {"2025-2026": 10, "2024-2025": 3}
    assert sum(years.values()) == len(portal.settings.required)


def test_twelve_items_are_disclosed_one_is_overdue_and_one_is_not_due(portal: Portal) -> None:
    shelf = Shelf(portal.documents, portal.pages, portal.as_of)
    found = statuses(portal.settings.disclosure, portal.as_of, shelf.published)
    states = Counter((one.year, one.state) for one in found)
    assert states == {
        ("2025-2026", State.THERE): 12,
        ("2025-2026", State.MISSING): 1,
        ("2025-2026", State.WAITING): 1,
        ("2024-2025", State.THERE): 1,
    }


def test_the_ledger_is_up_to_date(portal: Portal) -> None:
    rows = portal.settings.disclosed
    years = portal.settings.rulebook.limit("disclosure-years", portal.as_of) or 0
    shown = [one for one in portal.documents if one.path in {row.path for row in rows}]
    assert len(rows) == 7
    assert recorded(rows, shown, portal.as_of, years) == rows


def test_the_register_of_days_names_all_that_went_live(portal: Portal) -> None:
    assert ledger.recorded(portal, begun=True) == portal.published
    seen = {one.path: one.first_seen for one in portal.published if one.first_seen}
    assert seen == {"news/professional/2025-12-31-so-ket-chuyen-mon/index.md": portal.as_of}


@pytest.mark.slow
def test_an_old_document_still_shows_the_district(sample: Sample) -> None:
    page = sample.pages["van-ban/van-ban-truong/qd-36-quy-che-cong-thong-tin-2024-2025/index.html"]
    assert "UBND quận Bến Mơ" in page.text("main")
    page = sample.pages["van-ban/co-quan/ubnd-quan-ben-mo/index.html"]
    assert "Hoạt động đến hết ngày 30/06/2025" in page.text("main")
    assert "0031/QĐ-UBND" in page.text("main")
