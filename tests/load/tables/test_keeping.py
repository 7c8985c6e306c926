"""Where tables lie, in which form, and that an unchanged one is not read again."""

from __future__ import annotations

import dataclasses
import json
import os

import pytest

import sheets
from builders import AS_OF, write_school
from schoolgate.load import SettingsError, load, read_settings
from schoolgate.messages import say
from schoolgate.model import Hosted, Layer, public
from sheets import CLASSES

LESSONS = [["Tên bài", "Loại", "Tệp", "Liên kết"], ["Phép cộng", "Video", "", "https://kho.example/a?b=1#c"]]
LONG_AGO = 1_700_000_000


def portal(tmp_path, cache=None, **files):
    return load(write_school(tmp_path, **files), as_of=AS_OF, cache=cache)


@pytest.mark.parametrize(
    ("path", "layer"),
    [
        ("resources/lessons.csv", Layer.PUBLIC),
        ("resources/toan/lop-1/lessons.csv", Layer.PUBLIC),
        ("internal/resources/lessons.csv", Layer.INTERNAL),
    ],
)
def test_the_folder_of_lessons_decides_their_layer(tmp_path, path, layer):
    found = portal(tmp_path, **{path: sheets.text(LESSONS)})
    assert [(one.layer, one.hosted) for one in found.lessons] == [(layer, Hosted.EXTERNAL)]
    assert len(public(found).lessons) == (layer is Layer.PUBLIC)


def test_a_lesson_names_a_file_beside_it(tmp_path):
    rows = [LESSONS[0], ["A", "", "a.pdf", ""], ["B", "", "khong.pdf", ""], ["C", "", "", ""]]
    found = portal(tmp_path, **{"resources/lessons.csv": sheets.text(rows), "resources/a.pdf": b"%PDF-1.4"})
    assert [(one.file, one.hosted) for one in found.lessons] == [
        ("resources/a.pdf", Hosted.PORTAL),
        ("", Hosted.OFFLINE),
        ("", Hosted.OFFLINE),
    ]
    assert [(one.where.row, one.left_out) for one in found.problems] == [(3, False)]
    assert set(public(found).attachments) == {"resources/a.pdf"}


@pytest.mark.parametrize(
    "path", ["_data/menus/2025-2026/thang-10/2025-W41.csv", "_data/menus/a.xlsx", "_data/menus.csv"]
)
def test_weeks_lie_anywhere_in_their_folder(tmp_path, path):
    rows = [["Ngày", "Món ăn"], ["06/10/2025", "Cá"]]
    data = sheets.workbook(rows) if path.endswith("xlsx") else sheets.text(rows)
    assert [one.dish for one in portal(tmp_path, **{path: data}).menus] == ["Cá"]


def test_weeks_stand_in_the_order_of_their_files(tmp_path):
    files = {
        f"_data/menus/2025-W{week}.csv": sheets.text(
            [["Ngày", "Món ăn"], [f"0{week - 40}/10/2025", f"{week}"]]
        )
        for week in (43, 41, 42)
    }
    assert [one.dish for one in portal(tmp_path, **files).menus] == ["41", "42", "43"]


def test_both_forms_of_a_table_are_refused_by_name(tmp_path):
    files = {"_data/classes.csv": sheets.text(CLASSES), "_data/classes.xlsx": sheets.workbook(CLASSES)}
    found = portal(tmp_path, **files)
    assert found.classes == ()
    assert [say(one.message) for one in found.problems] == [
        "Có hai tệp cùng một bảng: _data/classes.csv và _data/classes.xlsx; không tệp nào được đọc.",
        "Có hai tệp cùng một bảng: _data/classes.xlsx và _data/classes.csv; không tệp nào được đọc.",
    ]


def test_both_forms_of_staff_are_a_broken_setting(tmp_path):
    with pytest.raises(SettingsError) as caught:
        portal(tmp_path, **{"_data/staff.xlsx": sheets.workbook([["id", "name"], ["a", "A"]])})
    assert [say(one.message) for one in caught.value.problems] == [
        "Có hai tệp cùng một bảng: _data/staff.csv và _data/staff.xlsx; không tệp nào được đọc."
    ]


def test_staff_may_be_a_workbook(tmp_path):
    data = sheets.workbook([["Mã", "Họ và tên"], ["mau.nt", "Nguyễn Thị Mẫu"]])
    files = {"_data/staff.csv": None, "_data/staff.xlsx": data}
    assert [one.name for one in portal(tmp_path, **files).settings.staff.values()] == ["Nguyễn Thị Mẫu"]


def test_a_bad_row_of_staff_costs_that_row_only(tmp_path):
    found = portal(tmp_path, **{"_data/staff.csv": "id,name\nmau.nt,Mẫu\ndu.tv,\n"})
    assert list(found.settings.staff) == ["mau.nt"]
    assert [(one.kind, one.where.row) for one in found.problems] == [("tables/invalid-row", 3)]


@pytest.mark.parametrize("ending", [".xls", ".ods", ".xlsm", ".XLS"])
@pytest.mark.parametrize("name", ["_data/classes", "_data/menus/2025-W41", "resources/lessons"])
def test_other_spreadsheets_are_told_how_to_be_saved(tmp_path, name, ending):
    found = portal(tmp_path, **{name + ending: b"x"})
    assert [(one.kind, one.where.path, one.left_out) for one in found.problems] == [
        ("tables/unreadable-table", name + ending, True)
    ]
    assert "Excel Workbook (.xlsx)" in say(found.problems[0].remedy)


def test_staff_in_an_old_form_is_a_broken_setting(tmp_path):
    with pytest.raises(SettingsError) as caught:
        portal(tmp_path, **{"_data/staff.csv": None, "_data/staff.xls": b"x"})
    assert [one.where.path for one in caught.value.problems] == ["_data/staff.xls"]


def test_other_files_in_the_folder_of_facts_are_nothing(tmp_path):
    assert portal(tmp_path, **{"_data/ghi-chu.csv": "a,b\n", "_data/old/classes.csv": "a\n"}).problems == ()


@pytest.mark.parametrize(
    ("form", "store"), [("csv", "load.json"), ("xlsx", "load.json"), ("csv", "staff.json")]
)
def test_an_unchanged_table_is_not_read_again(tmp_path, form, store):
    """Were it read again, what the test wrote into the kept rows would be lost."""
    data = sheets.workbook(CLASSES) if form == "xlsx" else sheets.text(CLASSES)
    content = write_school(tmp_path, **{f"_data/classes.{form}": data})
    for file in content.rglob("*"):
        os.utime(file, (LONG_AGO, LONG_AGO))
    cache = tmp_path / "cache"
    first = load(content, as_of=AS_OF, cache=cache)
    kept = json.loads((cache / store).read_text("utf-8"))
    # A file written just now may still change within one tick of its clock; make the store much younger.
    kept["saved_ns"] += 60_000_000_000
    (cache / store).write_text(
        json.dumps(kept).replace("L\\u1edbp 1A", "Kept").replace("Nguy\\u1ec5n Th\\u1ecb M\\u1eabu", "Kept"),
        "utf-8",
    )
    second = load(content, as_of=AS_OF, cache=cache)
    names = {one.name for one in (*second.classes, *second.settings.staff.values())}
    assert "Kept" in names
    assert "Kept" not in {one.name for one in (*first.classes, *first.settings.staff.values())}


def test_a_changed_table_is_read_again(tmp_path):
    content = write_school(tmp_path, **{"_data/classes.csv": sheets.text(CLASSES)})
    load(content, as_of=AS_OF, cache=tmp_path / "cache")
    (content / "_data/classes.csv").write_text(sheets.text(CLASSES[:2]), "utf-8")
    assert len(load(content, as_of=AS_OF, cache=tmp_path / "cache").classes) == 1


def test_settings_alone_know_the_staff(tmp_path):
    settings, _ = read_settings(write_school(tmp_path))
    assert [dataclasses.replace(one).id for one in settings.staff.values()] == ["mau.nt", "du.tv"]
