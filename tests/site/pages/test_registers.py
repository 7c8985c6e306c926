"""The register of documents: its tables, filters and rows for the script, and when they are made again."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import fields, replace
from typing import Any

import pytest

from builders import a_document, a_portal, some_settings
from schoolgate.model import Attachment, Document, Issuer, Portal, Superior, public
from schoolgate.site.index import SiteIndex
from schoolgate.site.pages.registers import PAGE, Registers
from schoolgate.site.plan import Plan

LAST = dt.date(2025, 6, 30)
ISSUERS = {
    "tp": Issuer("tp", "UBND thành phố", "city"),
    "quan": Issuer("quan", "UBND quận cũ", "district", valid_to=LAST, parents=(Superior("tp"),)),
    "truong": Issuer(
        "truong", "Trường Tiểu học Hoa Phượng", "school", parents=(Superior("quan", None, LAST),)
    ),
}
SEARCH = "van-ban/tra-cuu/"


def documents(count: int, **changes: Any) -> list[Document]:
    """Documents of the school, a day apart, newest first."""
    made = [
        a_document(
            path=f"documents/school/vb-{number:03}/index.md",
            number=f"{number}/QĐ-THHP",
            title=f"Văn bản {number}",
            issued_on=dt.date(2025, 1, 1) + dt.timedelta(days=number),
            published_on=None,
            files=(),
            **changes,
        )
        for number in range(count)
    ]
    return made[::-1]


def portal(*given: Document) -> Portal:
    return a_portal(documents=list(given), settings=some_settings(issuers=ISSUERS))


def plan(given: Portal) -> Plan:
    return Plan(SiteIndex(public(given)))


def view(given: Portal, address: str = SEARCH) -> Any:
    made = plan(given)
    return made.compose(next(job for job in made.jobs if job.address == address)).view


def rows(given: Portal) -> dict[str, Any]:
    """The file of the script."""
    (extra,) = (one for one in plan(given).files() if one.address.startswith(SEARCH))
    found: dict[str, Any] = json.loads(extra.make())
    return found


def keys(given: Portal) -> dict[str, str]:
    made = plan(given)
    files = {one.address: one.key for one in made.files() if one.address.startswith(SEARCH)}
    register = {job.address: job.key for job in made.jobs if job.template == Registers.template}
    return register | files


def test_a_school_without_documents_has_no_register() -> None:
    assert keys(portal()) == {}
    assert SEARCH not in [entry.address for _, entry in plan(portal()).menu()]


def test_a_document_stands_in_the_tables_of_its_issuer_its_type_and_its_year() -> None:
    given = portal(a_document(issued_on=dt.date(2021, 10, 1), issuer="quan", type="Kế hoạch"))
    addresses = {
        SEARCH: "Tra cứu văn bản",
        "van-ban/co-quan/quan/": "Văn bản của UBND quận cũ",
        "van-ban/loai/ke-hoach/": "Loại văn bản: Kế hoạch",
        "van-ban/nam-hoc/2021-2022/": "Văn bản năm học 2021-2022",
    }
    for address, title in addresses.items():
        page = view(given, address)
        assert page.title == title
        assert [row.number for row in page.rows] == ["51/QĐ-THHP"]
        assert [row.issuer for row in page.rows] == ["UBND quận cũ"]


def test_an_issuer_that_has_ended_says_so_and_names_those_around_it() -> None:
    given = portal(
        a_document(issuer="quan", issued_on=dt.date(2021, 10, 1)),
        a_document(path="documents/school/b/index.md", issuer="tp", issued_on=dt.date(2021, 10, 2)),
    )
    around = view(given, "van-ban/co-quan/quan/").around
    assert around.life == "Hoạt động đến hết ngày 30/06/2025"
    assert (around.above.title, around.above.address) == ("UBND thành phố", "van-ban/co-quan/tp/")
    below = view(given, "van-ban/co-quan/tp/").around.below
    assert [one.title for one in below] == ["UBND quận cũ"]


def test_the_filter_shows_the_tree_as_deep_as_it_has_documents() -> None:
    given = portal(*documents(3), a_document(issuer="tp", issued_on=dt.date(2021, 10, 2)))
    (issuers,) = (one for one in view(given).facets if one.name == "issuer")
    assert [(one.value, one.depth, one.count) for one in issuers.choices] == [
        ("tp", 0, 1),
        ("tp*", 0, 4),
        ("quan*", 1, 3),
        ("truong", 1, 3),
    ]
    assert rows(given)["below"] == {"tp*": ["tp", "quan", "truong"], "quan*": ["quan", "truong"]}


def test_every_filter_counts_its_documents() -> None:
    given = portal(*documents(2), *documents(3, status="expired")[:1])
    counts = {
        one.name: [(choice.value, choice.count) for choice in one.choices] for one in view(given).facets
    }
    assert counts == {
        "group": [("school", 3)],
        "issuer": [("tp*", 3), ("quan*", 3), ("truong", 3)],
        "type": [("quyet-dinh", 3)],
        "year": [("2024-2025", 3)],
        "status": [("effective", 2), ("expired", 1)],
    }


def test_the_script_gets_every_row_with_its_pdf() -> None:
    path = "documents/school/qd-51/qd-51.pdf"
    given = replace(
        portal(a_document(issuer="quan", issued_on=dt.date(2021, 10, 1), expires_on=LAST)),
        attachments={path: Attachment(path, "0", 86_000, "qd-51-abc.pdf", 3)},
    )
    found = rows(given)
    title = a_document().title
    day = "2021-10-01"
    assert found["rows"] == [
        ["51/QĐ-THHP", title, "van-ban-truong/qd-51/", day, 0, 0, 0, 5, "qd-51-abc.pdf", 86_000, 3]
    ]
    assert found["issuers"] == [["quan", "UBND quận cũ"]]
    assert found["types"] == [["quyet-dinh", "Quyết định"]]
    assert found["groups"][0] == "school"
    assert found["statuses"][5] == "expired"


def test_rows_go_by_the_day_of_issue() -> None:
    late = a_document(path="documents/school/a/index.md", number="1/QĐ-THHP", issued_on=dt.date(2024, 1, 1))
    early = replace(
        late, path="documents/school/b/index.md", number="2/QĐ-THHP", issued_on=dt.date(2025, 1, 1)
    )
    given = portal(replace(late, published_on=dt.date(2025, 12, 1)), replace(early, published_on=None))
    assert [row.number for row in view(given).rows] == ["2/QĐ-THHP", "1/QĐ-THHP"]


@pytest.mark.parametrize(("count", "pages"), [(2 * PAGE - 1, 1), (2 * PAGE, 2)])
def test_a_long_table_is_cut_into_pages(count: int, pages: int) -> None:
    given = portal(*documents(count))
    table = [address for address in keys(given) if address.startswith("van-ban/co-quan/truong/")]
    assert len(table) == pages
    page = view(given, "van-ban/co-quan/truong/")
    assert (page.count, len(page.rows)) == (count, count - (pages - 1) * PAGE)


def test_a_new_document_leaves_the_archive_pages_as_they_are() -> None:
    before, after = keys(portal(*documents(4 * PAGE)[1:])), keys(portal(*documents(4 * PAGE)))
    archives = [address for address in before if "/trang/" in address and before[address] == after[address]]
    assert "van-ban/co-quan/truong/trang/1/" in archives


def rows_address(given: Portal) -> list[str]:
    return [address for address in keys(given) if address.endswith(".json")]


CHANGES: dict[str, Any] = {
    "number": "52/QĐ-THHP",
    "title": "Trích yếu khác",
    "type": "kế hoạch",
    "issuer": "tp",
    "issued_on": dt.date(2025, 9, 9),
    "status": "expired",
    "expires_on": dt.date(2025, 12, 30),
    "effective_on": dt.date(2026, 1, 1),
    "replaced_by": "1/QĐ-UBND",
}


@pytest.mark.parametrize("field", sorted(CHANGES))
def test_a_change_in_a_row_makes_the_page_and_the_rows_again(field: str) -> None:
    document = a_document()
    before, after = keys(portal(document)), keys(portal(replace(document, **{field: CHANGES[field]})))
    assert before[SEARCH] != after[SEARCH]
    assert {key for key in before if key.endswith(".json")} != {key for key in after if key.endswith(".json")}


def test_a_document_that_expires_overnight_changes_its_row() -> None:
    document = a_document(expires_on=dt.date(2025, 12, 31))
    today = portal(document)
    tomorrow = replace(today, as_of=dt.date(2026, 1, 1))
    table = "van-ban/co-quan/truong/"
    assert keys(today)[SEARCH] != keys(tomorrow)[SEARCH]
    assert keys(today)[table] != keys(tomorrow)[table]
    assert not set(rows_address(today)) & set(rows_address(tomorrow))
    assert [row.status for row in view(tomorrow).rows] == ["expired"]


def test_no_field_of_a_document_is_forgotten() -> None:
    own_page = {
        "signer",
        "signer_position",
        "signed_for",
        "received_on",
        "published_on",
        "replaces",
        "based_on",
    }
    own_page |= {"recipients", "area", "tags", "files", "prose", "path", "group"}
    unseen = {"draft", "secrecy", "kind", "of", "month", "layer", "lines"}
    assert {field.name for field in fields(Document)} == set(CHANGES) | own_page | unseen
