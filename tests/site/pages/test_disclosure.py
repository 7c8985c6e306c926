"""The checklist of disclosure: where each item can be seen, what is missing, and since when."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from builders import a_document, a_page, a_portal, some_settings
from register_builders import an_item
from schoolgate.model import Disclosure, Portal, public
from schoolgate.site.index import SiteIndex
from schoolgate.site.plan import Plan

ADDRESS = "cong-khai/"


def portal(*items: Disclosure, **changes: Any) -> Portal:
    return a_portal(settings=some_settings(disclosure=items), **changes)


def plan(given: Portal) -> Plan:
    return Plan(SiteIndex(public(given)))


def years(given: Portal) -> Any:
    made = plan(given)
    return made.compose(next(job for job in made.jobs if job.address == ADDRESS)).view


def key(given: Portal) -> str:
    return next(job.key for job in plan(given).jobs if job.address == ADDRESS)


THERE = an_item(proofs={"2025-2026": ["school/qd-51", "about/introduction.md", "/thuc-don/"]})
WAITING = an_item(id="bao-cao", title="Báo cáo", due=[6, 30])
MISSING = an_item(id="thu-chi", title="Thu chi", due=[9, 30])


def test_a_school_without_a_checklist_has_no_page() -> None:
    assert ADDRESS not in [job.address for job in plan(portal()).jobs]
    assert ADDRESS not in [entry.address for _, entry in plan(portal()).menu()]


def test_a_checklist_stands_in_the_menu_of_documents() -> None:
    assert ("documents", ADDRESS) in [(place, one.address) for place, one in plan(portal(THERE)).menu()]


def test_every_item_says_how_it_stands_and_since_when() -> None:
    (year,) = years(portal(THERE, WAITING, MISSING, documents=[a_document()], pages=[a_page()]))
    assert (year.year, year.there, year.waiting, year.missing) == ("2025-2026", 1, 1, 1)
    assert [(one.title, one.state, one.since) for one in year.items] == [
        ("Thông tin chung", "there", dt.date(2025, 9, 11)),
        ("Báo cáo", "waiting", dt.date(2026, 6, 30)),
        ("Thu chi", "missing", dt.date(2025, 9, 30)),
    ]


def test_proofs_lead_to_documents_pages_and_addresses() -> None:
    (year,) = years(portal(THERE, documents=[a_document()], pages=[a_page()]))
    assert [(one.title, one.address) for one in year.items[0].proofs] == [
        ("51/QĐ-THHP", "van-ban/van-ban-truong/qd-51/"),
        ("Giới thiệu", "gioi-thieu/"),
        ("Xem trang này", "thuc-don/"),
    ]


def test_a_deadline_that_passes_overnight_makes_the_page_again() -> None:
    item = an_item(due=[12, 31])
    today = portal(item)
    tomorrow = replace(today, as_of=dt.date(2026, 1, 1))
    assert key(today) != key(tomorrow)
    assert [year.items[0].state for year in (*years(today), *years(tomorrow))] == ["waiting", "missing"]


def test_a_document_that_goes_makes_the_page_again() -> None:
    given = portal(an_item(proofs={"2025-2026": ["school/qd-51"]}), documents=[a_document()])
    assert key(given) != key(replace(given, documents=()))
