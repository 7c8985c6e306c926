"""The publication ledger, its table for Excel, and the register of what went live when."""

from __future__ import annotations

import csv
import datetime as dt
import io
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import builders
from report_builders import AS_OF, a_news, a_record, a_reported_school, golden
from schoolgate.load.published import published_text
from schoolgate.model import Layer, Portal, Published
from schoolgate.reports.ledger import LedgerRow, ledger, recorded
from schoolgate.reports.ledger_book import ledger_book
from schoolgate.reports.ledger_sheet import ledger_sheet
from schoolgate.reports.official.ledger import ledger_paper

GOLDEN = Path(__file__).with_name("ledger.csv")
DAY = dt.date(2025, 12, 3)
POST = a_news("Thao giảng môn Toán", "professional", DAY)
NOTHING: dict[str, Any] = {"posts": [], "documents": [], "lessons": [], "albums": [], "plans": []}


def a_school(**changes: Any) -> Portal:
    """A school with nothing on its portal but what is given."""
    return a_reported_school(**(NOTHING | changes))


def only(portal: Portal) -> LedgerRow:
    (found,) = ledger(portal)
    return found


def sheet(portal: Portal, **span: dt.date) -> str:
    return ledger_sheet(ledger(portal, **span), portal).csv()


def test_a_post_has_its_author_its_approver_and_its_address():
    row = only(a_school(posts=[POST]))
    assert (row.kind, row.layer, row.day, row.title) == ("post", Layer.PUBLIC, DAY, "Thao giảng môn Toán")
    assert (row.author, row.approver, row.approved_on) == ("thu.lt", "du.tv", DAY)
    assert row.address == "tin-tuc/chuyen-mon/2025-12-03-thao-giang-mon-toan/"


@pytest.mark.parametrize(
    "changes",
    [
        {"draft": True},
        {"date": AS_OF + dt.timedelta(1)},
        {"approved_by": ""},
        {"approved_by": "thu.lt"},
        {"approved_on": AS_OF + dt.timedelta(1)},
    ],
)
def test_what_nobody_could_read_is_not_in_it(changes):
    assert ledger(a_school(posts=[replace(POST, **changes)])) == ()


def test_a_notice_that_has_expired_stays_without_an_address():
    row = only(a_school(posts=[replace(POST, expires=AS_OF - dt.timedelta(1))]))
    assert row.title == POST.title
    assert row.address == ""


def test_an_internal_post_needs_no_approver_and_shows_only_one_who_may():
    inside = replace(POST, layer=Layer.INTERNAL, path="internal/news/2025-12-03-hop.md", category="")
    row = only(a_school(posts=[replace(inside, approved_by="")]))
    assert (row.layer, row.approver, row.approved_on, row.address) == (Layer.INTERNAL, "", None, "")
    assert only(a_school(posts=[replace(inside, approved_by="thu.lt")])).approver == ""
    assert only(a_school(posts=[inside])).approver == "du.tv"


def test_a_document_counts_from_the_day_it_was_published():
    document = builders.a_document(issued_on=dt.date(2025, 12, 1), published_on=DAY)
    row = only(a_school(documents=[document]))
    assert (row.kind, row.day, row.number) == ("document", DAY, "51/QĐ-THHP")
    assert row.address == "van-ban/van-ban-truong/qd-51/"
    assert only(a_school(documents=[replace(document, published_on=None)])).day == dt.date(2025, 12, 1)


@pytest.mark.parametrize(
    "changes", [{"secrecy": "Mật"}, {"draft": True}, {"published_on": AS_OF + dt.timedelta(1)}]
)
def test_a_document_that_is_not_shown_is_not_in_it(changes):
    assert ledger(a_school(documents=[builders.a_document(**changes)])) == ()


def test_an_internal_record_is_in_it_once_it_is_there():
    record = a_record("Biên bản họp", "2025-12", AS_OF)
    assert only(a_school(documents=[record])).layer is Layer.INTERNAL
    assert ledger(a_school(documents=[replace(record, published_on=AS_OF + dt.timedelta(1))])) == ()


def test_an_album_is_in_it():
    row = only(a_school(albums=[builders.an_album(author="thu.lt")]))
    assert (row.kind, row.author, row.address) == ("album", "thu.lt", "album/2025-10-05-trong-cay/")


def test_both_days_asked_for_are_in_it():
    days = [dt.date(2025, 11, 30), dt.date(2025, 12, 1), DAY, dt.date(2025, 12, 4)]
    portal = a_school(posts=[a_news(f"Bài {day}", "union", day) for day in days])
    assert [one.day for one in ledger(portal, days[1], days[2])] == days[1:3]
    assert [one.day for one in ledger(portal, last=days[0])] == days[:1]
    assert [one.day for one in ledger(portal)] == days


def test_a_document_without_a_day_stands_first_and_in_no_month():
    document = builders.a_document(issued_on=None, published_on=None)
    portal = a_school(documents=[document], posts=[POST])
    assert [one.day for one in ledger(portal)] == [None, DAY]
    assert [one.day for one in ledger(portal, dt.date(2025, 1, 1))] == [DAY]


def test_the_whole_table():
    albums = [builders.an_album(author="mau.tt", date=dt.date(2025, 12, 4))]
    inside = replace(POST, layer=Layer.INTERNAL, path="internal/news/2025-12-03-hop.md", category="")
    portal = a_reported_school(albums=albums)
    golden(GOLDEN, sheet(replace(portal, posts=(*portal.posts, inside))))


def test_excel_in_vietnam_opens_it_right():
    shown = sheet(a_school(posts=[replace(POST, title="Toán; “vui” là\nchính")]))
    assert shown.encode().startswith(b"\xef\xbb\xbf")
    assert shown.endswith("\r\n")
    head, row = csv.reader(io.StringIO(shown.removeprefix("\ufeff")), delimiter=";")
    assert len(head) == len(row) == 8
    assert row[0] == "03/12/2025"
    assert row[3] == "Toán; “vui” là\nchính"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r="])
def test_no_cell_is_a_formula(start):
    title = f'{start}HYPERLINK("https://x.example")'
    _, row = csv.reader(
        io.StringIO(sheet(a_school(posts=[replace(POST, title=title, author=title)]))), delimiter=";"
    )
    assert row[3] == row[4] == "'" + title


def test_no_cell_is_markup():
    post = replace(POST, title="a | b <script>*x* [y](z) `c`\nd")
    line = ledger_sheet(ledger(a_school(posts=[post])), a_school()).markdown().splitlines()[2]
    assert r"| a \| b \<script\>\*x\* \[y\](z) \`c\` d |" in line


def register(portal: Portal, begun: bool = True) -> list[tuple[str, dt.date | None]]:
    return [(one.path, one.first_seen) for one in recorded(portal, begun)]


def test_what_was_there_before_the_register_began_has_no_day():
    today = a_news("Bài hôm nay", "union", AS_OF)
    portal = a_school(posts=[POST, today])
    assert register(portal, begun=False) == [(POST.path, None), (today.path, AS_OF)]


def test_what_comes_later_was_seen_on_its_day():
    portal = a_school(posts=[POST], published=[Published("news/old.md", dt.date(2025, 9, 1))])
    assert register(portal) == [("news/old.md", None), (POST.path, AS_OF)]


def test_an_empty_register_has_begun():
    assert register(a_school(posts=[POST])) == [(POST.path, AS_OF)]


def test_recording_again_changes_nothing():
    portal = a_school(posts=[POST], documents=[builders.a_document()], albums=[builders.an_album()])
    first = recorded(portal, begun=False)
    later = replace(portal, published=first, as_of=AS_OF + dt.timedelta(9))
    assert recorded(later, begun=True) == first
    assert len(first) == 3
    assert published_text(first).startswith("path,date,first_seen\n")


def test_what_has_gone_stays_and_what_was_moved_keeps_its_day():
    seen = Published("news/union/2025-12-03-thao-giang-mon-toan/index.md", DAY, dt.date(2025, 12, 4))
    assert register(a_school(published=[seen])) == [(seen.path, seen.first_seen)]
    moved = register(a_school(posts=[POST], published=[seen]))
    assert moved == [(seen.path, seen.first_seen), (POST.path, seen.first_seen)]


def test_two_of_the_same_name_are_not_taken_for_one():
    seen = Published(POST.path, DAY)
    other = replace(POST, path=POST.path.replace("professional", "union"), category="union")
    assert register(a_school(posts=[POST, other], published=[seen]))[1] == (other.path, AS_OF)


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_in_the_workbook_days_are_days_and_no_cell_is_a_formula(start):
    post = replace(POST, title=f"{start}HYPERLINK(1)")
    book = openpyxl.load_workbook(BytesIO(ledger_book(ledger(a_school(posts=[post])), a_school())))

    row = book.active[2]
    assert (row[0].value.date(), row[0].number_format) == (POST.date, "dd/mm/yyyy")
    assert (row[3].value, row[3].data_type) == (post.title, "s")


def test_the_same_ledger_is_the_same_workbook():
    rows = ledger(a_school(posts=[POST]))

    first = ledger_book(rows, a_school())
    time.sleep(2.1)  # a zip file knows every second second

    assert ledger_book(rows, a_school()) == first


def test_the_paper_has_every_row_and_says_how_many_stand_on_which_layer():
    paper = ledger_paper(ledger(a_school(posts=[POST])), a_school())

    (table,) = paper.annexes[0].parts
    assert [row[3] for row in table.rows] == [POST.title]
    assert "1 mục: 1 mục trên trang công khai, 0 mục trên trang nội bộ" in paper.parts[0].text
