from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from builders import AS_OF, POST, a_head, a_jpeg, write_school
from schoolgate.load import load
from schoolgate.messages import say
from schoolgate.model import Layer

PAGE = "---\ntitle: Trang\n---\n\nChữ.\n"


def post(body: str = "Chữ.", **changes: str | None) -> str:
    return a_head(body, **({"date": "2025-10-06"} | changes))


LEFT_OUT = [
    ("post without a category", "news/bai.md", "Tin bài nằm ngay trong news/, chưa thuộc chuyên mục nào."),
    ("page of a category", "news/professional/index.md", "Thư mục chuyên mục không có trang index.md riêng."),
    (
        "post too deep",
        "news/professional/2025/2025-10-06-bai/index.md",
        "Tệp nằm sâu hơn thư mục của bài.",
    ),
    (
        "document without a group",
        "documents/index.md",
        "Văn bản không nằm trong thư mục của một nhóm văn bản.",
    ),
    ("album without a folder", "albums/2025-10-06-vui.md", "Album không nằm trong thư mục riêng."),
    (
        "text among settings",
        "_data/doc.md",
        "Thư mục _data chỉ chứa thiết lập và bảng; tệp chữ này không được đăng.",
    ),
    (
        "name without letters",
        "about/!!!.md",
        "Tên thư mục hoặc tệp không có chữ cái hay chữ số nào, nên bài không có địa chỉ.",
    ),
]


@pytest.mark.parametrize(
    ("path", "sentence"), [case[1:] for case in LEFT_OUT], ids=[case[0] for case in LEFT_OUT]
)
def test_a_file_in_the_wrong_place_is_left_out(the_problem, path, sentence):
    problem = the_problem(PAGE, path)
    assert (problem.kind, problem.left_out) == ("content/misplaced", True)
    assert say(problem.message) == sentence


def test_a_second_text_beside_a_post_is_left_out(the_problem):
    problem = the_problem(PAGE, POST.replace("index", "them"))
    assert say(problem.message) == "Thư mục của một bài chỉ đọc tệp index.md; tệp này không được đăng."


def test_files_without_an_index_are_told(read):
    portal = read({"news/professional/2025-10-06-bai/giay.pdf": b"%PDF"})
    assert [(one.kind, one.where.path) for one in portal.problems] == [
        ("content/misplaced", "news/professional/2025-10-06-bai")
    ]


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("news/professional/bai-vui/index.md", "Tên thư mục hoặc tệp không bắt đầu bằng ngày."),
        ("news/professional/2025-02-31-vui.md", "Tên thư mục hoặc tệp không bắt đầu bằng ngày."),
        (
            "news/professional/2025-10-07-vui.md",
            "Tên thư mục (hoặc tên tệp) ghi một ngày khác với ngày 2025-10-06 ghi trong bài.",
        ),
    ],
)
def test_a_name_without_the_day_is_noted_and_published(the_problem, read, path, sentence):
    problem = the_problem(post(), path)
    assert (problem.kind, problem.where.line, problem.left_out) == ("content/misplaced", 3, False)
    assert say(problem.message) == sentence
    assert path in {one.path for one in read({path: post()}).posts}


@pytest.mark.parametrize(
    ("path", "kind", "remedy"),
    [
        ("news/profesional/2025-10-06-a.md", "news/unknown-category", "professional"),
        ("news/chuyen-mon/2025-10-06-a.md", "news/unknown-category", "professional"),
        ("news/Thông báo/2025-10-06-a.md", "news/unknown-category", "announcements"),
        ("documents/shcool/qd-1/index.md", "documents/unknown-group", "school"),
    ],
)
def test_an_unknown_folder_comes_with_the_one_meant(the_problem, path, kind, remedy):
    problem = the_problem(PAGE if path.startswith("doc") else post(), path)
    assert (problem.kind, problem.left_out) == (kind, True)
    assert f"“{remedy}”" in say(problem.remedy)


def test_an_unknown_folder_like_none_lists_those_there_are(the_problem):
    problem = the_problem(post(), "news/zzz/2025-10-06-a.md")
    assert say(problem.message) == "Không có chuyên mục “zzz”."
    assert say(problem.remedy) == "Chuyển bài vào một trong các thư mục: announcements, professional."


def test_the_folder_decides_what_a_file_is(read):
    portal = read(
        {
            "news/announcements/2025-10-06-a.md": post(),
            "internal/news/2025-10-06-b/index.md": post(),
            "internal/news/2025-10-06-c.md": post(),
            "internal/news/professional/2025-10-06-d/index.md": post(),
            "internal/news/professional/2025-10-06-e.md": post(),
            "internal/management/x.md": PAGE,
            "documents/school/qd-1/index.md": PAGE,
            "documents/school/qd-1/qd-1.PDF": b"%PDF",
            "albums/2025-10-06-f/index.md": "---\ntitle: Vui\ndate: 2025-10-06\n---\n",
            "about/x.md": PAGE,
        }
    )
    assert not portal.problems
    assert {(one.path[:-3], one.category, one.layer) for one in portal.posts if one.path != POST} == {
        ("news/announcements/2025-10-06-a", "announcements", Layer.PUBLIC),
        ("internal/news/2025-10-06-b/index", "", Layer.INTERNAL),
        ("internal/news/2025-10-06-c", "", Layer.INTERNAL),
        ("internal/news/professional/2025-10-06-d/index", "professional", Layer.INTERNAL),
        ("internal/news/professional/2025-10-06-e", "professional", Layer.INTERNAL),
    }
    assert {(one.path, one.layer) for one in portal.pages} == {
        ("index.md", Layer.PUBLIC),
        ("about/x.md", Layer.PUBLIC),
        ("internal/management/x.md", Layer.INTERNAL),
    }
    assert [(one.group, one.files) for one in portal.documents] == [
        ("school", ("documents/school/qd-1/qd-1.PDF",))
    ]
    assert list(portal.attachments) == ["documents/school/qd-1/qd-1.PDF"]
    assert [one.path for one in portal.albums] == ["albums/2025-10-06-f/index.md"]


def test_posts_stand_newest_first(read):
    portal = read(
        {
            "news/professional/2025-10-06-a.md": post(date="2025-10-06 07:30"),
            "news/professional/2025-10-06-b.md": post(date="2025-10-06 17:30"),
        }
    )
    assert [one.path[-4] for one in portal.posts] == ["b", "a", "x"]


@pytest.mark.parametrize("name", ["Internal", "INTERNAL", "internal ", "Nội bộ/../Internal"])
def test_a_folder_that_looks_internal_is_never_public(tmp_path, name):
    portal = load(write_school(tmp_path, **{f"{name}/mat.md": PAGE}), as_of=AS_OF, cache=None)
    assert [one.path for one in portal.pages] == ["index.md"]
    assert [(one.kind, one.left_out) for one in portal.problems] == [("content/misplaced", True)]


def test_folders_with_spaces_capitals_and_accents_are_read(read):
    path = "news/professional/2025-10-06 Lễ Hội/index.md"
    assert path in {one.path for one in read({path: post()}).posts}


def test_two_files_of_one_address_keep_the_first(the_problem):
    problem = the_problem(post(date="2025-10-05"), "news/professional/2025-10-05-trồng-cây/index.md")
    assert (problem.kind, problem.left_out) == ("content/duplicate-address", True)
    assert say(problem.message) == (
        f"Địa chỉ /tin-tuc/chuyen-mon/2025-10-05-trong-cay/ đã thuộc về {POST}; trang này không được đăng."
    )


def test_a_page_never_takes_an_address_of_the_site(the_problem):
    problem = the_problem(PAGE, "tin-tuc.md")
    assert problem.kind == "content/duplicate-address"
    assert say(problem.message) == (
        "Địa chỉ /tin-tuc/ là của một trang có sẵn trên cổng; trang này không được đăng."
    )


def test_an_internal_post_may_have_the_name_of_a_public_one(read):
    assert not read({"internal/news/professional/2025-10-05-trong-cay/index.md": a_head()}).problems


FILES = [
    ("anh.svg", "photos/svg", "Ảnh SVG không được đăng vì có thể chứa mã chạy được.", "Lưu ảnh thành PNG"),
    ("ke-hoach.docx", "documents/office-file", "Tệp soạn thảo không được đăng.", "Lưu thành PDF"),
    ("bang.XLSX", "documents/office-file", "Tệp soạn thảo không được đăng.", "Lưu thành PDF"),
    ("phim.mp4", "content/unknown-file", "Cổng không đăng loại tệp “.mp4”.", "Chuyển ảnh thành JPG"),
    ("bai.MD", "content/unknown-file", "Tệp có đuôi “.md” không được đọc.", "Đổi đuôi tệp thành .md"),
]


@pytest.mark.parametrize(("name", "kind", "sentence", "remedy"), FILES)
def test_files_that_are_not_published(the_problem, name, kind, sentence, remedy):
    problem = the_problem(b"x", POST.replace("index.md", name))
    assert (problem.kind, say(problem.message)) == (kind, sentence)
    assert problem.left_out is (kind != "content/unknown-file")
    assert say(problem.remedy).startswith(remedy)


@pytest.mark.parametrize("name", ["Thumbs.db", ".DS_Store", "~$ke-hoach.docx", "desktop.ini", ".git/config"])
def test_files_that_machines_leave_behind_are_passed_over(read, name):
    assert not read({POST.replace("index.md", name): b"x"}).problems


def test_photos_stand_in_the_order_of_their_names(read):
    folder = POST.removesuffix("index.md")
    photos = {f"{folder}anh-{number}.JPG": a_jpeg() for number in (10, 2, 1)}
    portal = read({**photos, POST: a_head(image="anh-2.JPG")})
    assert not portal.problems
    assert portal.posts[0].photos == tuple(f"{folder}anh-{number}.JPG" for number in (1, 2, 10))
    assert portal.posts[0].image == f"{folder}anh-2.JPG"
    assert set(portal.photos) == set(portal.posts[0].photos)


def test_a_broken_photo_is_told_and_the_post_stays(the_problem):
    assert (
        the_problem(b"\xff\xd8\xff garbage", POST.replace("index.md", "anh.jpg")).kind == "photos/unreadable"
    )


def outside_file(tmp_path: Path) -> Path:
    secret = tmp_path / "mat-khau.md"
    secret.write_text(PAGE, "utf-8")
    return secret


def linked(tmp_path: Path, name: str, target: str | Path) -> list[tuple[str, str, bool]]:
    content = write_school(tmp_path)
    link = content / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(target)
    portal = load(content, as_of=AS_OF, cache=None)
    assert [one.path for one in portal.pages] == ["index.md"]
    return [(one.kind, one.where.path, one.left_out) for one in portal.problems]


@pytest.mark.parametrize(
    "name", ["about/x.md", POST.replace("index.md", "anh.jpg"), "documents/school/a/a.pdf"]
)
def test_a_link_to_a_file_outside_is_not_followed(tmp_path, name):
    found = linked(tmp_path, name, outside_file(tmp_path))
    assert ("content/outside", name, True) in found


def test_a_link_to_a_folder_outside_is_not_followed(tmp_path):
    (tmp_path / "khac").mkdir()
    (tmp_path / "khac/x.md").write_text(PAGE, "utf-8")
    assert linked(tmp_path, "about", tmp_path / "khac") == [("content/outside", "about", True)]


@pytest.mark.parametrize("target", ["../internal/x.md", "../_data/staff.csv", "khong-co.md", "x.md", "."])
def test_links_inside_never_cross_the_layers_or_turn_in_circles(tmp_path, target):
    write_school(tmp_path, **{"internal/x.md": PAGE.replace("Trang", "Mật")})
    content = tmp_path / "content"
    (content / "about").mkdir()
    (content / "about/x.md").symlink_to(target)
    portal = load(content, as_of=AS_OF, cache=None)
    assert {one.path for one in portal.pages if one.layer is Layer.PUBLIC} == {"index.md"}
    assert [(one.kind, one.where.path) for one in portal.problems] == [("content/outside", "about/x.md")]


def test_a_link_within_the_same_layer_is_read(tmp_path):
    content = write_school(tmp_path, **{"about/a.md": PAGE})
    (content / "about/b.md").symlink_to("a.md")
    portal = load(content, as_of=AS_OF, cache=None)
    assert {one.path for one in portal.pages} == {"index.md", "about/a.md", "about/b.md"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_does_not_stop_the_reading(tmp_path):
    content = write_school(tmp_path)
    os.mkfifo(content / "pipe.md")
    assert [one.kind for one in load(content, as_of=AS_OF, cache=None).problems] == ["content/unknown-file"]


@pytest.mark.skipif(os.name == "nt", reason="Windows forbids such names")
def test_names_that_cannot_be_shown_are_told(tmp_path):
    content = write_school(tmp_path)
    (content / "a\x1b[31m.md").write_text(PAGE, "utf-8")
    Path(os.fsdecode(os.fsencode(content) + b"/b\xff.md")).write_text(PAGE, "utf-8")
    problems = load(content, as_of=AS_OF, cache=tmp_path / "cache").problems
    assert len(problems) == 2
    assert all(say(one.message).isprintable() for one in problems)


@pytest.mark.skipif(os.name == "nt", reason="one file there")
def test_names_that_differ_in_encoding_only_are_told(tmp_path):
    names = {"about/ảnh.md": PAGE, unicodedata.normalize("NFD", "about/ảnh.md"): PAGE}
    content = write_school(tmp_path, **names)
    if len(list((content / "about").iterdir())) == 2:
        assert len(load(content, as_of=AS_OF, cache=None).problems) == 1
