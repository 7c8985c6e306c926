"""Spreadsheets beside a post: they stay out of the site, and are told of when they list persons."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import sheets
from builders import AS_OF, write_school
from schoolgate import messages
from schoolgate.load import load

FOLDER = "news/professional/2025-10-05-trong-cay/"
NAMES = ["Nguyễn Thị Mẫu", "Trần Văn Ví Dụ", "Lê Thị Thử", "Phạm Đức Mẫu", "Vũ Ánh Ví Dụ"]
PUPILS: sheets.Rows = [
    ["DANH SÁCH HỌC SINH", "", "", ""],
    ["STT", "Họ và tên", "Ngày sinh", "Lớp"],
    *([number, name, "01/02/2017", "3A"] for number, name in enumerate(NAMES, 1)),
]
TOLD = "Bảng tính “{}” có danh sách 5 người: họ tên kèm lớp, ngày sinh, số điện thoại hoặc kết quả học tập."
FILES = {
    "ds.xlsx": sheets.workbook(PUPILS),
    "ds.csv": sheets.text(PUPILS, ";").encode(),
    "DS.CSV": sheets.text(PUPILS).encode("utf-16"),
}


def listed(portal):
    return [one for one in portal.problems if one.kind == "privacy/listed-persons"]


@pytest.mark.parametrize("name", FILES)
def test_a_list_of_pupils_beside_a_post(name, read):
    (fact,) = listed(read({FOLDER + name: FILES[name]}))
    assert messages.say(fact.message) == TOLD.format(name)
    assert (fact.where.path, fact.where.row) == (FOLDER + name, 3)


def test_hidden_sheets_are_read_too(read):
    (fact,) = listed(read({FOLDER + "a.xlsx": sheets.workbook([["Thực đơn"]], PUPILS, titles=["A", "Gốc"])}))
    assert fact.where.sheet == "Gốc"


@pytest.mark.parametrize("folder", ["internal/news/", "_data/khac/"])
def test_the_school_may_keep_lists_in_folders_of_its_own(folder, read):
    assert listed(read({folder + "ds.xlsx": FILES["ds.xlsx"]})) == []


@pytest.mark.parametrize("count", [4, 5])
def test_a_list_has_five_rows(count, read):
    found = listed(read({FOLDER + "ds.csv": sheets.text(PUPILS[: 2 + count]).encode()}))
    assert len(found) == (count == 5)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"\xff\xfe\x00"])
def test_what_cannot_be_read_is_told_by_others_alone(data, read):
    before = {one.kind for one in read({FOLDER + "a.xlsx": FILES["ds.xlsx"][:0]}).problems}
    assert (
        {one.kind for one in read({FOLDER + "a.xlsx": data}).problems} == before == {"documents/office-file"}
    )


def test_kept_facts_say_the_same(tmp_path: Path):
    content = write_school(tmp_path, **{FOLDER + "ds.csv": FILES["ds.csv"]})
    os.utime(content / FOLDER / "ds.csv", (1_700_000_000, 1_700_000_000))
    first = load(content, as_of=AS_OF, cache=tmp_path / "cache")
    assert listed(load(content, as_of=AS_OF, cache=tmp_path / "cache")) == listed(first) != []
