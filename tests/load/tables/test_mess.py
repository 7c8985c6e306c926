"""Generated mess: the reader never raises, never loses a good row, never guesses without saying so."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import sheets
from schoolgate.load import tables
from schoolgate.messages import say
from schoolgate.starter.cells import guarded

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ áàảãạếềểễệốồộứừựýỳ"
WORDS = st.text(LETTERS, min_size=1, max_size=20).map(lambda words: " ".join(words.split())).filter(bool)
ANY = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\"',;\t=+-@<>"), max_size=30
)
SAME = ANY.filter(lambda text: not text.strip().startswith(("'", '="')))
"""What means the same in both forms: in a CSV file these shield a text from Excel, and are no part of it."""
IDS = st.lists(st.from_regex(r"[a-z]{2,6}\.[a-z]{1,3}", fullmatch=True), min_size=1, max_size=8, unique=True)
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1))
TITLES = st.lists(
    st.lists(
        st.sampled_from(["", "TRƯỜNG TIỂU HỌC", "Năm học 2025-2026", "(kèm theo, bản mới)"]), max_size=4
    ),
    max_size=4,
)
MARKS = st.sampled_from([",", ";", "\t"])
HEADINGS = {
    "id": ["Mã", "id", "MÃ NV", " mã nhân viên"],
    "name": ["Họ và tên", "HỌ TÊN", "name", "Họ và tên (ghi đủ) *"],
    "position": ["Chức vụ", "chuc vu", "position"],
    "valid_from": ["Từ ngày", "valid_from"],
    "mobile": ["Di động", "ĐTDĐ"],
}
EXTRA = st.sampled_from(["", "Ghi chú riêng", "Quê quán", "Số con"])
PROFILE = settings(deadline=None, max_examples=80, database=None, suppress_health_check=list(HealthCheck))
STAFF = tables.TABLES["staff"]
COLUMNS = [column.id for column in STAFF.columns]


@st.composite
def a_person(draw: Any, id_: str) -> dict[str, Any]:
    return {
        "id": id_,
        "name": draw(WORDS),
        "position": draw(WORDS | st.just("")),
        "valid_from": draw(st.none() | DAYS),
        "mobile": draw(st.just("") | st.from_regex(r"0[35789]\d{8}", fullmatch=True)),
    }


@st.composite
def a_table(draw: Any) -> tuple[list[list[Any]], list[dict[str, Any]], int]:
    """A table of good rows, with bad rows, empty rows, titles and other columns among them."""
    good = [draw(a_person(id_)) for id_ in draw(IDS)]
    order = draw(st.permutations(list(HEADINGS)))
    header = [draw(st.sampled_from(HEADINGS[name])) for name in order]
    others = draw(st.lists(EXTRA, max_size=2))
    rows: list[list[Any]] = [[*header, *others]]
    bad = 0
    for person in good:
        for _ in range(draw(st.integers(0, 2))):
            fault = {
                "name": {**person, "id": f"bad{bad}", "name": ""},
                "day": {**person, "id": f"bad{bad}", "valid_from": "31/02/2025"},
                "number": {**person, "id": f"bad{bad}", "mobile": "9,1E+08"},
                "error": {**person, "id": f"bad{bad}", "position": "#REF!"},
                "again": None,
            }[draw(st.sampled_from(["name", "day", "number", "error", "again"]))]
            if fault:
                rows.append([fault[name] for name in order])
                bad += 1
            else:
                rows.append([""] * len(order))
        rows.append([*(person[name] for name in order), *("thừa" for _ in others)])
    return [*draw(TITLES), *rows], good, bad


def written(rows: list[list[Any]], form: str, mark: str) -> bytes:
    return sheets.workbook(rows) if form == "xlsx" else sheets.text(rows, mark).encode("utf-8-sig")


def people(data: bytes, form: str) -> tuple[list[dict[str, Any]], list[Any]]:
    path = f"_data/staff.{form}"
    rows, problems = tables.read(data, path)
    for one in problems:
        assert say(one.message)
        assert say(one.remedy)
    return [dict(zip(COLUMNS, row[3:], strict=True)) for row in rows or []], problems


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@PROFILE
@given(table=a_table(), mark=MARKS)
def test_no_good_row_is_lost_and_no_bad_one_kept(form, table, mark):
    rows, good, bad = table
    found, problems = people(written(rows, form, mark), form)
    assert [{name: one[name] for name in HEADINGS} for one in found] == [
        {**one, "valid_from": one["valid_from"] and one["valid_from"].isoformat()} for one in good
    ]
    assert len({one.where.row for one in problems if one.left_out}) == bad


@PROFILE
@given(st.lists(st.lists(SAME, max_size=6), max_size=12), MARKS)
def test_any_cells_below_a_header_are_rows_or_mistakes_in_both_forms(cells, mark):
    rows = [["id", "name", "position", "valid_from", "mobile", "group"], *cells]
    forms = [people(written(rows, form, mark), form)[0] for form in ("csv", "xlsx")]
    assert forms[0] == forms[1]


@PROFILE
@given(st.lists(st.lists(ANY, max_size=6), max_size=12), MARKS)
def test_nothing_is_read_that_was_not_typed(cells, mark):
    rows = [["id", "name", "position", "department", "mobile", "duties"], *cells]
    found, problems = people(written(rows, "csv", mark), "csv")
    noted = {(one.where.row, one.where.column) for one in problems}
    typed = " ".join("".join(map(str, row)) for row in cells)
    typed = "".join(sheets.composed(typed).split())
    for one in found:
        for column, name in zip("ABCDEF", rows[0], strict=True):
            value = "".join(str(one[name]).split())
            assert value in typed or any(letter == column for _, letter in noted)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("table", sorted(tables.TABLES))
@settings(PROFILE, max_examples=25)
@given(data=st.binary(max_size=300), words=st.text(max_size=300))
def test_no_bytes_make_it_raise(table, form, data, words):
    path = f"{tables.TABLES[table].home}{table}.{form}"
    for some in (data, words.encode("utf-8", "replace"), b"id,name\n" + data):
        _, problems = tables.read(some, path)
        for one in problems:
            say(one.message).encode()


@PROFILE
@given(
    st.lists(
        st.lists(
            st.none()
            | st.booleans()
            | st.integers()
            | st.floats(allow_nan=False, allow_infinity=False)
            | DAYS
            | st.times()
            | ANY,
            max_size=7,
        ),
        max_size=10,
    ),
    st.sampled_from(sorted(tables.TABLES)),
)
def test_no_cells_of_a_workbook_make_it_raise(cells, name):
    table = tables.TABLES[name]
    head = [column.name for column in table.columns]
    try:
        data = sheets.workbook([head, *cells])
    except (ValueError, OverflowError):  # what no workbook can hold
        assume(False)
    path = f"{tables.TABLES[name].home}{name}.xlsx"
    rows, problems = tables.read(data, path)
    assert rows is not None
    tables.nouns(path, rows)
    filled = [
        row for row in cells if any(cell not in {None, ""} and str(cell).strip() for cell in row[: len(head)])
    ]
    lost = {one.where.row for one in problems if one.left_out} | {
        one.where.row for one in problems if one.kind == "tables/unread-part"
    }
    assert len(rows) + len(lost) >= len(filled) or len(problems) > 50


@PROFILE
@given(ANY.map(str.strip).filter(lambda words: words and "\n" not in words))
def test_what_is_guarded_is_read_as_it_was(words):
    rows = [["id", "name", "position"], ["mau.nt", "Mẫu", guarded(words)]]
    assert guarded(words)[0] not in "=+-@\t\r"
    found, _ = people(written(rows, "csv", ";"), "csv")
    for one in found:  # a word such as #N/A costs the row
        assert one["position"] == " ".join(sheets.composed(words).split())
