"""What the page of a document says of its force, of those around it, and when it is made again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from builders import a_document, a_portal, some_settings
from schoolgate.model import Document, Issuer, Portal, Superior, public
from schoolgate.site.index import SiteIndex
from schoolgate.site.plan import Plan

ADDRESS = "van-ban/van-ban-truong/{}/"


def school_document(name: str, number: int, **changes: Any) -> Document:
    fields: dict[str, Any] = {
        "path": f"documents/school/{name}/index.md",
        "number": f"{number}/QĐ-THHP",
        "title": f"Văn bản {name}",
        "issued_on": dt.date(2020 + number, 9, 1),
        "published_on": None,
        "files": (),
    }
    return a_document(**(fields | changes))


def plan(portal: Portal) -> Plan:
    return Plan(SiteIndex(public(portal)))


def page(portal: Portal, name: str) -> Any:
    made = plan(portal)
    job = next(job for job in made.jobs if job.address == ADDRESS.format(name))
    return made.compose(job).view


def key(portal: Portal, name: str) -> str:
    return next(job.key for job in plan(portal).jobs if job.address == ADDRESS.format(name))


A = school_document("a", 1)
B = school_document("b", 2, replaces=("school/a",))
C = school_document("c", 3, replaces=("2/QĐ-THHP",))


def test_a_replaced_document_leads_to_the_next_one_and_to_the_last() -> None:
    view = page(a_portal(documents=[C, B, A]), "a")
    assert view.status == "replaced"
    assert (view.replaced_by.title, view.replaced_by.address) == ("2/QĐ-THHP", ADDRESS.format("b"))
    assert (view.current.title, view.current.address) == ("3/QĐ-THHP", ADDRESS.format("c"))


def test_the_last_one_leads_back_and_holds() -> None:
    view = page(a_portal(documents=[C, B, A]), "c")
    assert view.status == "effective"
    assert [one.address for one in view.replaces] == [ADDRESS.format("b")]
    assert view.replaced_by is view.current is None


def test_one_step_names_no_other_one() -> None:
    assert page(a_portal(documents=[B, A]), "a").current is None


def test_what_the_portal_does_not_have_is_named_without_a_link() -> None:
    view = page(
        a_portal(documents=[school_document("a", 1, replaces=("9/QĐ-X",), replaced_by="8/QĐ-Y")]), "a"
    )
    assert [(one.title, one.address) for one in view.replaces] == [("9/QĐ-X", "")]
    assert (view.replaced_by.title, view.replaced_by.address) == ("8/QĐ-Y", "")


def test_grounds_are_links_where_the_portal_has_them_and_lead_back() -> None:
    plan_ = school_document("k", 4, based_on=("Quyết định số 1/QĐ-THHP ngày 01/9/2021", "Luật Giáo dục"))
    portal = a_portal(documents=[plan_, A])
    assert [(one.title, one.address) for one in page(portal, "k").based_on] == [
        ("Quyết định số 1/QĐ-THHP ngày 01/9/2021", ADDRESS.format("a")),
        ("Luật Giáo dục", ""),
    ]
    assert [one.address for one in page(portal, "a").followers] == [ADDRESS.format("k")]


@pytest.mark.parametrize("other", [B, school_document("k", 4, based_on=("1/QĐ-THHP",))])
def test_a_document_that_names_it_makes_its_page_again(other: Document) -> None:
    assert key(a_portal(documents=[A]), "a") != key(a_portal(documents=[other, A]), "a")


def test_a_new_title_of_the_successor_makes_its_page_again() -> None:
    renamed = replace(B, title="Văn bản khác")
    assert key(a_portal(documents=[B, A]), "a") != key(a_portal(documents=[renamed, A]), "a")


def test_the_superior_is_that_of_the_day_of_issue() -> None:
    last = dt.date(2025, 6, 30)
    issuers = {
        "quan": Issuer("quan", "UBND quận cũ", valid_to=last),
        "phuong": Issuer("phuong", "UBND phường mới"),
        "truong": Issuer(
            "truong",
            "Trường",
            parents=(Superior("quan", valid_to=last), Superior("phuong", dt.date(2025, 7, 1))),
        ),
    }
    old, new = A, school_document("n", 5)
    portal = a_portal(documents=[new, old], settings=some_settings(issuers=issuers))
    assert page(portal, "a").superior == "UBND quận cũ"
    assert page(portal, "n").superior == "UBND phường mới"


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, "Nguyễn Thị Mẫu"),
        ({"signer_position": "Hiệu trưởng"}, "Nguyễn Thị Mẫu – Hiệu trưởng"),
        (
            {"signer_position": "Phó Hiệu trưởng", "signed_for": "KT. HIỆU TRƯỞNG"},
            "Nguyễn Thị Mẫu – KT. HIỆU TRƯỞNG, Phó Hiệu trưởng",
        ),
    ],
)
def test_the_signer_with_what_they_sign_as(changes: dict[str, str], shown: str) -> None:
    assert page(a_portal(documents=[school_document("a", 1, **changes)]), "a").signer == shown
