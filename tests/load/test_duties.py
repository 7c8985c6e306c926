"""Issuers with their superiors, required documents, disclosure and its ledger, fields of documents."""

from __future__ import annotations

import datetime as dt

import pytest

from schoolgate.load import SettingsError
from schoolgate.messages import say
from schoolgate.model import Superior, public

ISSUERS = "_data/issuers.yml"
LEDGER = "_data/machine/disclosed.csv"


def test_an_issuer_has_one_superior_or_several_through_time(read):
    text = (
        "issuers:\n"
        "  - {id: tp, name: Thành phố}\n"
        "  - {id: quan, name: Quận, parent: tp, symbol: UBND}\n"
        "  - id: truong\n    name: Trường\n    parents:\n"
        "      - {id: quan, valid_to: 2025-06-30}\n      - {id: tp, valid_from: 2025-07-01}\n"
    )
    portal = read({ISSUERS: text})
    found = portal.settings.issuers
    assert portal.problems == ()
    assert found["quan"].parents == (Superior("tp"),)
    assert found["quan"].symbol == "UBND"
    day = dt.date(2025, 6, 30)
    assert found["truong"].parents == (Superior("quan", None, day), Superior("tp", dt.date(2025, 7, 1)))


@pytest.mark.parametrize(
    ("parents", "sentence"),
    [
        ("{id: a, name: A, parent: mat}", "Danh sách cơ quan ban hành không có cơ quan cấp trên “mat”."),
        ("{id: a, name: A, parent: a}", "A trở thành cấp trên của chính mình."),
    ],
)
def test_a_superior_that_cannot_be(read, parents, sentence):
    (problem,) = read({ISSUERS: f"issuers:\n  - {parents}\n"}).problems
    assert (say(problem.message), problem.where.line, problem.left_out) == (sentence, 2, False)
    assert say(problem.remedy)


def test_a_circle_over_two_is_told_at_both(read):
    text = "issuers:\n  - {id: a, name: A, parent: b}\n  - {id: b, name: B, parent: a}\n"
    assert [problem.where.line for problem in read({ISSUERS: text}).problems] == [2, 3]


def test_required_documents_by_year(read):
    text = (
        "years:\n  - year: 2025-2026\n    due: 15/09/2025\n    documents:\n"
        "      - {title: Quy chế, document: 51/QĐ-THHP}\n      - {title: Nội quy}\n"
    )
    found = read({"_data/required-documents.yml": text}).settings.required
    assert [(one.year, one.title, one.document, one.due) for one in found] == [
        ("2025-2026", "Quy chế", "51/QĐ-THHP", dt.date(2025, 9, 15)),
        ("2025-2026", "Nội quy", "", dt.date(2025, 9, 15)),
    ]
    assert [one.where.line for one in found] == [5, 6]


def test_items_of_disclosure_with_their_proofs(read):
    text = (
        "items:\n  - id: bao-cao\n    title: Báo cáo\n    article: Điều 4\n    due: 30/6\n"
        "    proofs:\n      2024-2025: school/bc-30\n      2025-2026: [school/bc-31, about/contact.md]\n"
    )
    (item,) = read({"_data/disclosure.yml": text}).settings.disclosure
    assert (item.id, item.title, item.article, item.due) == ("bao-cao", "Báo cáo", "Điều 4", (6, 30))
    assert [(one.year, one.targets, one.where.line) for one in item.proofs] == [
        ("2024-2025", ("school/bc-30",), 7),
        ("2025-2026", ("school/bc-31", "about/contact.md"), 8),
    ]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("due: 31/6", "Mục “items.1.due” ghi “31/6”, không phải ngày và tháng."),
        ("due: tháng 6", "Mục “items.1.due” ghi “tháng 6”, không phải ngày và tháng."),
        ("first_year: 2024-2026", "Mục “items.1.first_year” ghi “2024-2026”, không phải một năm học."),
        ("first_year: 2024", "Mục “items.1.first_year” ghi “2024”, không phải một năm học."),
    ],
)
def test_bad_days_and_years_are_told(read, line, sentence):
    with pytest.raises(SettingsError) as caught:
        read({"_data/disclosure.yml": f"items:\n  - id: a\n    title: A\n    {line}\n"})
    assert [say(one.message) for one in caught.value.problems] == [sentence]


def test_the_ledger(read):
    text = 'path,title,number,published_on\ndocuments/a.md,"Thu, chi",1/TB-THHP,2025-09-11\n'
    (row,) = read({LEDGER: text}).settings.disclosed
    assert (row.path, row.title, row.number) == ("documents/a.md", "Thu, chi", "1/TB-THHP")
    assert (row.published_on, row.where.line) == (dt.date(2025, 9, 11), 2)


def test_a_bad_row_of_the_ledger_costs_itself_only(read):
    text = "path,title,number,published_on\na,A,,hôm qua\nb,B,,2025-09-11\n"
    portal = read({LEDGER: text})
    assert [row.path for row in portal.settings.disclosed] == ["b"]
    assert [(one.where.line, say(one.message)) for one in portal.problems] == [
        (2, "Dòng này của sổ công khai không đọc được.")
    ]


def document(**lines):
    head = "".join(f"{name}: {value}\n" for name, value in lines.items())
    return {"documents/school/a/index.md": f"---\ntitle: A\n{head}---\n"}


def test_a_document_says_everything_of_the_register(read):
    (found,) = read(
        document(
            signed_for="KT. HIỆU TRƯỞNG",
            replaces="[school/b, 36/QĐ-THHP]",
            based_on="Quyết định số 50/QĐ-THHP, ngày 22/8/2025",
            recipients="[Phòng VHXH (để b/c), Lưu VT]",
            replaced_by="99/QĐ-THHP",
        )
    ).documents
    assert found.signed_for == "KT. HIỆU TRƯỞNG"
    assert found.replaces == ("school/b", "36/QĐ-THHP")
    assert found.based_on == ("Quyết định số 50/QĐ-THHP, ngày 22/8/2025",)
    assert found.recipients == ("Phòng VHXH (để b/c)", "Lưu VT")
    assert found.replaced_by == "99/QĐ-THHP"


@pytest.mark.parametrize("stamp", ["Mật", "mat", "Tối mật", "Lưu hành nội bộ", "nội bộ", "có"])
def test_whatever_is_not_plainly_open_stays_off_layer_1(read, stamp):
    portal = read(document(secrecy=stamp) | {"documents/school/a/a.pdf": b"%PDF-"})
    assert portal.documents[0].secrecy == stamp
    assert public(portal).documents == ()
    assert public(portal).attachments == {}


@pytest.mark.parametrize("stamp", ["không", "Thường", "bình thường", "none"])
def test_plainly_open_is_open(read, stamp):
    assert len(public(read(document(secrecy=stamp))).documents) == 1


def test_a_link_does_not_open_a_classified_file(read):
    post = (
        "---\ntitle: B\ndate: 2025-10-06\nauthor: mau.nt\napproved_by: du.tv\napproved_on: 2025-10-06\n---\n"
    )
    files = document(secrecy="Mật") | {
        "documents/school/a/a.pdf": b"%PDF-",
        "news/professional/2025-10-06-b.md": post + "[tệp](../../documents/school/a/a.pdf)\n",
    }
    portal = read(files)
    assert len(public(portal).posts) == 2
    assert public(portal).attachments == {}
