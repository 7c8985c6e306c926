from __future__ import annotations

import datetime as dt

import pytest

from builders import AS_OF, write_school
from schoolgate.load import SettingsError, load, read_settings, sample_day
from schoolgate.messages import say
from schoolgate.model import Location, on_board

SCHOOL = "name: Trường Tiểu học Hoa Phượng\ncode: THHP\nurl: https://thhoaphuong.example\n"


def told(error: SettingsError) -> list[tuple[str, int, str]]:
    for one in error.problems:
        assert say(one.remedy)
        say(one.message, "en")
    return [(one.where.path, one.where.line, say(one.message)) for one in error.problems]


def refused(tmp_path, changes: dict[str, str | bytes | None]) -> list[tuple[str, int, str]]:
    with pytest.raises(SettingsError) as caught:
        load(write_school(tmp_path, **changes), as_of=AS_OF, cache=None)
    return told(caught.value)


def test_all_mistakes_of_all_settings_files_are_told_at_once(tmp_path):
    found = refused(
        tmp_path,
        {
            "_data/school.yml": "name: <b>Trường</b>\ncode: THHP\nurl: thhoaphuong\n",
            "_data/categories.yml": "news:\n  - id: Tin tức\n    title: Tin: mới\n",
            "_data/boards.yml": "boards:\n  - id: editorial\n    title: Ban\n    from: 31/02/2025\n",
            "_data/staff.csv": "id,name,valid_from\nmau.nt,Mẫu,2025-13-01\nmau.nt,Mẫu,\n",
            "_data/issuers.yml": "issuers: bộ\n",
            "_data/redirects.yml": "redirects:\n  - from: /a/\n",
        },
    )
    assert found == [
        ("_data/boards.yml", 4, "Ngày ở mục “boards.1.from” ghi là “31/02/2025”, không có ngày như vậy."),
        (
            "_data/categories.yml",
            3,
            "Mục “title” có thêm dấu hai chấm trong nội dung, nên không đọc được: Tin: mới",
        ),
        ("_data/issuers.yml", 1, "Mục “issuers” phải là danh sách."),
        ("_data/redirects.yml", 2, "Thiếu mục “redirects.1.to”."),
        ("_data/school.yml", 1, "Mục “name” có ký tự <, không dùng được ở đây."),
        ("_data/school.yml", 3, "Địa chỉ ở mục “url” ghi là “thhoaphuong”, không phải địa chỉ trang web."),
        ("_data/staff.csv", 2, "Ngày ở mục “valid_from” ghi là “2025-13-01”, không có ngày như vậy."),
    ]


@pytest.mark.parametrize("name", ["school.yml", "categories.yml"])
def test_a_missing_file_is_told(tmp_path, name):
    assert refused(tmp_path, {f"_data/{name}": None}) == [(f"_data/{name}", 0, f"Thiếu tệp _data/{name}.")]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SettingsError):
        load(tmp_path / "content", as_of=AS_OF, cache=None)


@pytest.mark.parametrize("name", ["boards.yml", "staff.csv"])
def test_other_files_may_be_missing(tmp_path, name):
    assert not load(write_school(tmp_path, **{f"_data/{name}": None}), as_of=AS_OF, cache=None).problems


def test_ids_are_not_used_twice(tmp_path):
    found = refused(
        tmp_path,
        {
            "_data/categories.yml": "news:\n  - {id: a, title: A, slug: x}\n  - {id: a, title: B, slug: y}\n"
            "documents:\n  - {id: a, title: A, slug: x}\n  - {id: b, title: B, slug: x}\n",
            "_data/staff.csv": "id,name\nmau.nt,Mẫu\ndu.tv,Dụ\nmau.nt,Mẫu\n",
        },
    )
    assert found == [
        ("_data/categories.yml", 3, "Mục “id” ghi là “a”, đã dùng ở dòng 2."),
        ("_data/categories.yml", 6, "Mục “slug” ghi là “x”, đã dùng ở dòng 5."),
        ("_data/staff.csv", 4, "Mục “id” ghi là “mau.nt”, đã dùng ở dòng 2."),
    ]


def test_an_unknown_setting_is_noted_and_borne(tmp_path):
    content = write_school(tmp_path, **{"_data/school.yml": SCHOOL + "palette:\n  primari: '#000000'\n"})
    problems = load(content, as_of=AS_OF, cache=None).problems
    assert [(one.kind, one.where.line, say(one.remedy)) for one in problems] == [
        ("content/unknown-field", 5, "Có phải bạn muốn ghi “primary”?")
    ]


def test_dead_paths_of_settings_are_noted(tmp_path):
    content = write_school(
        tmp_path,
        **{
            "_data/school.yml": SCHOOL + "logo: logo.png\nlinks:\n  - {title: A, to: about/a.md}\n"
            "  - {title: B, to: https://vi.du}\n  - {title: C, to: index.md}\n",
            "_data/redirects.yml": "redirects:\n- {from: /a/, to: about/b.md}\n- {from: /b/, to: index.md}\n",
        },
    )
    problems = load(content, as_of=AS_OF, cache=None).problems
    assert [(one.kind, one.where.path, one.where.line) for one in problems] == [
        ("content/broken-link", "_data/redirects.yml", 2),
        ("content/broken-link", "_data/school.yml", 4),
        ("content/broken-link", "_data/school.yml", 6),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (SCHOOL + "sample: true\nas_of: 2025-12-31\n", dt.date(2025, 12, 31)),
        (SCHOOL + "as_of: 2025-12-31\n", None),
        (SCHOOL, None),
        ("name: [", None),
        (None, None),
    ],
    ids=["sample", "real school", "no day", "broken", "missing"],
)
def test_only_a_sample_stands_for_a_day(tmp_path, text, day):
    assert sample_day(write_school(tmp_path, **{"_data/school.yml": text})) == day


@pytest.mark.parametrize(
    "data",
    [
        "id,name,position,valid_from\nmau.nt,Nguyễn Thị Mẫu,Giáo viên,2021-08-01\n".encode(),
        "id;name;position;valid_from\r\nmau.nt;Nguyễn Thị Mẫu;Giáo viên;01/08/2021\r\n".encode("utf-8-sig"),
        "id\tname\tposition\tvalid_from\r\nmau.nt\tNguyễn Thị Mẫu\tGiáo viên\t1/8/2021\r\n".encode("utf-16"),
        'ID,Name,Position,Valid from\n\n"mau.nt"," Nguyễn Thị Mẫu ","Giáo viên",2021-08-01\n,,,\n'.encode(),
    ],
    ids=["plain", "Excel in Vietnam", "Unicode text", "quoted, with empty rows"],
)
def test_staff_is_read_as_spreadsheets_save_it(tmp_path, data):
    settings, problems = read_settings(write_school(tmp_path, **{"_data/staff.csv": data}))
    person = settings.staff["mau.nt"]
    assert (person.name, person.position, person.valid_from) == (
        "Nguyễn Thị Mẫu",
        "Giáo viên",
        dt.date(2021, 8, 1),
    )
    assert not problems


def test_columns_of_staff(tmp_path):
    changes: dict[str, str | bytes | None] = {"_data/staff.csv": "tài khoản,name,position\nmau.nt,Mẫu,GV\n"}
    assert refused(tmp_path, changes)[0] == ("_data/staff.csv", 1, "Bảng thiếu cột “id”.")


def test_links_out_of_the_folder_are_not_read(tmp_path):
    content = write_school(tmp_path, **{"_data/school.yml": None})
    (tmp_path / "secret.yml").write_text(SCHOOL, "utf-8")
    (content / "_data/school.yml").symlink_to(tmp_path / "secret.yml")
    with pytest.raises(SettingsError) as caught:
        load(content, as_of=AS_OF, cache=None)
    assert told(caught.value)[0][2] == "Đây là liên kết tượng trưng dẫn ra chỗ khác, nên không được đọc."
    assert sample_day(content) is None


def test_what_settings_say_is_what_the_portal_knows(tmp_path):
    settings, _ = read_settings(write_school(tmp_path))
    assert [(one.id, one.slug, one.section) for one in settings.categories] == [
        ("professional", "chuyen-mon", "news"),
        ("announcements", "thong-bao", "news"),
        ("school", "van-ban-truong", "documents"),
    ]
    assert settings.boards[0].members == ("du.tv",)
    assert settings.boards[0].valid_from == dt.date(2025, 8, 25)


def test_a_board_stands_there_once_for_each_time_it_was_set_up(tmp_path):
    text = (
        "boards:\n"
        "  - {id: editorial, title: Ban cũ, from: 2024-08-25, to: 2025-08-24, members: [{staff: mau.nt}]}\n"
        "  - {id: editorial, title: Ban mới, decision: 54/QĐ, from: 2025-08-25, members: [{staff: du.tv}]}\n"
    )
    settings, problems = read_settings(write_school(tmp_path, **{"_data/boards.yml": text}))
    assert problems == ()
    assert [(one.title, one.where) for one in settings.boards] == [
        ("Ban cũ", Location("_data/boards.yml", 2)),
        ("Ban mới", Location("_data/boards.yml", 3)),
    ]
    assert on_board("mau.nt", settings, dt.date(2025, 8, 24))
    assert not on_board("mau.nt", settings, dt.date(2025, 8, 25))


def test_a_category_knows_who_answers_for_it_and_where_that_stands(tmp_path):
    text = (
        "news:\n  - id: professional\n    title: Chuyên môn\n    slug: chuyen-mon\n"
        "    owner: du.tv\n    executor: mau.nt\n    approver: thu.lt\n"
        "  - {id: announcements, title: Thông báo, slug: thong-bao}\n"
        "documents:\n  - {id: school, title: Văn bản trường, slug: van-ban-truong}\n"
    )
    settings, problems = read_settings(write_school(tmp_path, **{"_data/categories.yml": text}))
    first, second, group = settings.categories
    assert not problems
    assert (first.owner, first.executor, first.approver) == ("du.tv", "mau.nt", "thu.lt")
    assert (second.owner, second.executor, second.approver) == ("", "", "")
    assert [one.where for one in (first, second, group)] == [
        Location("_data/categories.yml", line) for line in (2, 8, 10)
    ]
