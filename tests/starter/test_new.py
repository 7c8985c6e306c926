"""``schoolgate new``: texts that are read back as they were meant, and questions at a real terminal."""

from __future__ import annotations

import datetime as dt
import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from schoolgate.load import load
from schoolgate.model import Person, Portal
from schoolgate.starter import OccupiedError
from schoolgate.starter.answers import UnknownError, guessed, understood
from schoolgate.starter.posts import New, new_album, new_document, new_post
from schoolgate.starter.writing import mistakes, write
from schools import AS_OF, Built, School, a_small_school

DAY = dt.date(2025, 12, 30)
EVENTS = "Mã sự kiện,Tên sự kiện,Ngày\nhoi-cho,Hội chợ xuân,29/12/2025\n"
CALENDAR = "years:\n  - {year: 2025-2026, from: 2025-09-08, to: 2026-05-29}\n"
PLAN = """\
posts:
  - {title: Tổng kết năm, category: professional, owner: du.tv, due: 2025-12-31}
"""


@pytest.fixture
def school(tmp_path: Path) -> School:
    school = a_small_school(tmp_path / "trường")
    school.write("content/_data/events.csv", EVENTS)
    school.write("content/_data/calendar.yml", CALENDAR)
    school.write("content/_data/editorial-plan/2025-12.yml", PLAN)
    staff = "id,name,position,email,git_account\n"
    staff += "mau.nt,Nguyễn Thị Mẫu,Giáo viên,mau.nt@mau.example,\n"
    staff += "du.tv,Trần Văn Ví Dụ,Phó Hiệu trưởng,,du-tv\n"
    school.write("content/_data/staff.csv", staff)
    return school


def portal(school: School) -> Portal:
    return load(school.root / "content", as_of=AS_OF, cache=None)


def texts(school: School) -> set[str]:
    return {path.relative_to(school.root).as_posix() for path in (school.root / "content").rglob("*.md")}


def new(school: School, *options: str, email: str = "") -> Built:
    """Run the command where nobody can be asked, as somebody whose git has an address or none."""
    config = school.write("../gitconfig", f"[user]\nemail = {email}\n" if email else "")
    done = subprocess.run(
        [sys.executable, "-m", "schoolgate", "new", *options],
        cwd=school.root,
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        env=_settings(config),
        check=False,
    )
    return Built(school.root / "site/public", done.returncode, done.stdout, done.stderr)


def _settings(config: Path) -> dict[str, str]:
    own = {"HOME": str(config.parent), "XDG_CONFIG_HOME": str(config.parent), "GIT_CONFIG_NOSYSTEM": "1"}
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    config.with_name(".gitconfig").write_bytes(config.read_bytes())
    return {**plain, **own, "PYTHONUTF8": "1"}


HOSTILE = [
    'Nói "khẽ": #1 - {a: b} [c] & *d* !e %f @g `h`',
    "yes",
    "2025-12-30",
    "0123",
    "- gạch đầu dòng",
    "'nháy đơn",
    "C:\\Users\\new",
    "---",
    "a" * 290,
    "🎉 Chúc mừng năm mới 2026 🎉",
    "Đại  hội\tChi\u00a0đoàn\nlần 2",
    "a\u0301nh sa\u0301ng",
]


@pytest.mark.parametrize("title", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_is_typed_is_read_back(school: School, title: str) -> None:
    made = new_post("professional", title, DAY, "mau.nt", "hoi-cho")
    if not made.path:
        assert title == "---"
        return
    assert mistakes(made) == ()
    write(school.root / "content", made)
    (post,) = portal(school).posts
    assert post.title == " ".join(title.replace("a\u0301", "á").split())
    assert (post.date, post.author, post.event, post.tags) == (DAY, "mau.nt", "hoi-cho", ())
    assert (post.approved_by, post.approved_on, post.draft) == ("", None, False)
    assert not [one for one in portal(school).problems if one.where.path == post.path]


@pytest.mark.parametrize("title", ["<b>đậm</b>", "a\u202eb", "x" * 301, "a\x7fb", "a\x9bb"])
def test_what_no_title_may_hold_is_told_before_anything_is_written(school: School, title: str) -> None:
    assert mistakes(new_post("professional", title, DAY))
    before = texts(school)
    done = new(school, "post", "--category", "professional", f"--title={title}")
    assert (done.code, done.out) == (2, "")
    assert "title" in done.err or "ký tự" in done.err
    assert texts(school) == before


def test_a_name_of_a_folder_is_cut_between_two_words() -> None:
    path = new_post("union", "Hội nghị " * 20, DAY).path
    assert path == "news/union/2025-12-30-" + "-".join(["hoi-nghi"] * 6) + "-hoi/index.md"
    assert len(new_post("union", "a" * 200, DAY).path) < 100


def test_a_notice_asks_until_when_it_holds() -> None:
    text = new_post("announcements", "Nghỉ Tết", DAY, "mau.nt").text
    assert "effective_from: 2025-12-30\nexpires:\n" in text
    assert "event" not in text


def test_an_album_and_a_document_are_read_back(school: School) -> None:
    content = school.root / "content"
    write(content, new_album("Hội chợ", DAY, "mau.nt", "hoi-cho"))
    write(content, new_document("school", "Kế hoạch: số 1", "12/KH-MAU", "kế hoạch", "truong", DAY))
    read = portal(school)
    (album,), (document,) = read.albums, read.documents
    assert (album.path, album.event) == ("albums/2025-12-30-hoi-cho/index.md", "hoi-cho")
    assert document.path == "documents/school/kh-12-ke-hoach-so-1/index.md"
    assert (document.title, document.number, document.type) == ("Kế hoạch: số 1", "12/KH-MAU", "kế hoạch")
    assert (document.issuer, document.issued_on) == ("truong", DAY)


@pytest.mark.parametrize("name", ["2025-12-30-tin/a.jpg", "2025-12-30-tin.md", "2025-12-30-Tin/a.jpg"])
def test_nothing_is_ever_written_over(school: School, name: str) -> None:
    other = school.write(f"content/news/union/{name}", "của tôi")
    with pytest.raises(OccupiedError):
        write(school.root / "content", new_post("union", "Tin", DAY))
    assert other.read_text("utf-8") == "của tôi"
    assert len(list((school.root / "content/news/union").iterdir())) == 1


def test_a_folder_that_leads_elsewhere_is_not_used(school: School, tmp_path: Path) -> None:
    (tmp_path / "ngoai").mkdir()
    (school.root / "content/news").symlink_to(tmp_path / "ngoai", target_is_directory=True)
    with pytest.raises(OccupiedError):
        write(school.root / "content", new_post("union", "Tin", DAY))
    assert list((tmp_path / "ngoai").iterdir()) == []


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, most[1]))
    try:
        with pytest.raises(OSError, match="large"):
            write(tmp_path, New("news/union/2025-12-30-tin/index.md", "x" * 100))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)
    assert list((tmp_path / "news/union").iterdir()) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("union", "union"),
        ("Đoàn thể", "union"),
        ("doan the", "union"),
        ("DOAN-THE", "union"),
        ("tin-khac", "other"),
    ],
)
def test_a_name_is_understood_with_or_without_accents(typed: str, meant: str) -> None:
    assert understood(typed, {"union": ("Đoàn thể",), "other": ("Tin khác",)}) == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("unoin", "union"), ("doanthe", "union"), ("xyz", ""), ("", ""), ("Mẫu", "a")]
)
def test_what_is_not_understood_names_what_was_probably_meant(typed: str, meant: str) -> None:
    with pytest.raises(UnknownError) as caught:
        understood(typed, {"union": ("Đoàn thể",), "a": ("Mẫu",), "b": ("Mẫu",)})
    assert (caught.value.typed, caught.value.meant) == (typed, meant)


@pytest.mark.parametrize(
    ("email", "account", "who"),
    [
        ("Mau.NT@mau.example", "", "mau.nt"),
        ("", "Du-TV", "du.tv"),
        ("123+du-tv@users.noreply.github.com", "", "du.tv"),
        ("du-tv@users.noreply.github.com", "", "du.tv"),
        ("ai@mau.example", "", ""),
        ("", "", ""),
        ("cu@mau.example", "", ""),
        ("chung@mau.example", "", ""),
    ],
)
def test_who_uses_git_is_guessed_only_where_it_is_clear(email: str, account: str, who: str) -> None:
    staff = (
        Person("mau.nt", "Nguyễn Thị Mẫu", email="mau.nt@mau.example"),
        Person("du.tv", "Trần Văn Ví Dụ", git_account="du-tv"),
        Person("cu.tv", "Trần Văn Cũ", email="cu@mau.example", valid_to=dt.date(2025, 5, 31)),
        Person("a.nv", "Nguyễn Văn Thử", email="chung@mau.example"),
        Person("b.nv", "Nguyễn Văn Mẫu", email="chung@mau.example"),
    )
    assert guessed(staff, email, account, AS_OF) == who


def test_with_options_nothing_is_asked(school: School) -> None:
    done = new(school, "post", "--category", "Chuyên môn", "--title", "Tin mới", email="mau.nt@mau.example")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(
        "Đã tạo content/news/professional/2025-12-31-tin-moi/index.md.\nViệc tiếp theo:\n"
    )
    assert "schoolgate photos shrink content/news/professional/2025-12-31-tin-moi" in done.out
    (post,) = portal(school).posts
    assert (post.author, post.date) == ("mau.nt", AS_OF)


def test_an_event_brings_its_title(school: School) -> None:
    done = new(
        school, "post", "--event", "Hội chợ xuân", "--category", "professional", "--date", "30/12/2025"
    )
    assert done.code == 0
    assert "Điền mã của mình sau chữ author" in done.out
    (post,) = portal(school).posts
    assert (post.title, post.event, post.date, post.author) == ("Hội chợ xuân", "hoi-cho", DAY, "")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--title", "Tin"], "Thiếu --category."),
        (["--category", "professional"], "Thiếu --title."),
        (["--title", "Tin", "--category", "profesional"], "Có phải là “professional” không?"),
        (["--title", "Tin", "--category", "\x1b[31m"], "Không có chuyên mục “\ufffd[31m”."),
        (["--title", "Tin", "--category", "../.."], "Không có chuyên mục “../..”."),
        (["--event", "hoi-choo"], "Có phải là “hoi-cho” không?"),
        (["--title", "Tin", "--category", "professional", "--author", "mau.n"], "Có phải là “mau.nt” không?"),
        (["--title", "Tin", "--category", "professional", "--date", "31/02/2026"], "Ghi như 2026-02-28"),
        (["--title", "???", "--category", "professional"], "không đặt được tên thư mục"),
    ],
)
def test_what_cannot_be_used_is_told_and_nothing_is_written(
    school: School, options: list[str], sentence: str
) -> None:
    before = texts(school)
    done = new(school, "post", *options)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err
    assert texts(school) == before


def test_the_same_post_is_not_made_twice(school: School) -> None:
    options = ("post", "--category", "professional", "--title", "Tin mới")
    assert new(school, *options).code == 0
    done = new(school, *options)
    assert done.code == 2
    assert "Đã có “news/professional/2025-12-31-tin-moi” nên không tạo." in done.err


def test_a_document_of_the_school_knows_its_issuer(school: School) -> None:
    categories = "news:\n  - {id: professional, title: Chuyên môn, slug: chuyen-mon}\n"
    categories += (
        "documents:\n  - {id: school, title: Văn bản trường, slug: van-ban-truong, levels: [school]}\n"
    )
    school.write("content/_data/categories.yml", categories)
    options = (
        "--group",
        "van ban truong",
        "--title",
        "Quyết định",
        "--number",
        "3/QĐ-MAU",
        "--type",
        "quyet dinh",
    )
    done = new(school, "document", *options)
    assert (done.code, done.err) == (0, "")
    (document,) = portal(school).documents
    assert (document.issuer, document.type, document.number) == ("truong", "quyết định", "3/QĐ-MAU")


def test_broken_settings_are_told(school: School) -> None:
    school.write("content/_data/school.yml", "name: x\n")
    done = new(school, "post", "--category", "professional", "--title", "Tin mới")
    assert done.code == 2
    assert "_data/school.yml" in done.err


def at_a_terminal(school: School, *arguments: str, typed: list[tuple[str, str]]) -> tuple[int, str]:
    """Run the command at a terminal; ``typed`` is what to type once something is read there."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    config = school.write("../gitconfig", "")
    run = subprocess.Popen(
        [sys.executable, "-m", "schoolgate", "new", *arguments],
        cwd=school.root,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**_settings(config), "TERM": "dumb"},
    )
    os.close(theirs)
    try:
        said = _talk(ours, typed)
        return run.wait(10), said
    finally:
        run.kill()
        run.wait()
        os.close(ours)


def _talk(terminal: int, typed: list[tuple[str, str]]) -> str:
    """Type each answer once its question is read; return everything that was said."""
    said, seen = b"", 0
    for question, answer in [*typed, ("", "")]:
        while not question or question.encode() not in said[seen:]:
            assert select.select([terminal], [], [], 30)[0], (question, said.decode())
            try:
                said += os.read(terminal, 4096)
            except OSError:  # the command has ended
                assert not question, (question, said.decode())
                return said.decode()
        seen = len(said)
        os.write(terminal, (answer + "\n").encode())
    return said.decode()


def test_a_planned_post_is_chosen_from_what_is_due(school: School) -> None:
    code, said = at_a_terminal(
        school,
        "post",
        typed=[
            ("Chọn số", "9x"),
            ("Hãy gõ một số từ 0 đến 3.", "1"),
            ("Tiêu đề [Tổng kết năm]", ""),
            ("bỏ trống nếu chưa biết [du.tv]", ""),
        ],
    )
    assert code == 0, said
    assert "Ở _data/editorial-plan/2025-12.yml:2, trong mục của bài này, thêm dòng: post: news/" in said
    (post,) = portal(school).posts
    assert (post.title, post.author, post.category) == ("Tổng kết năm", "du.tv", "professional")


def test_an_event_is_chosen_and_its_category_asked_for(school: School) -> None:
    code, said = at_a_terminal(
        school,
        "post",
        typed=[
            ("Sự kiện “Hội chợ xuân”, ngày 29/12/2025; hạn đăng 01/01/2026", "2"),
            ("Thông báo (announcements)", "1"),
            ("Tiêu đề [Hội chợ xuân]", "Hội chợ xuân rộn ràng"),
            ("Mã người viết", "Nguyễn Thị Mẫu"),
        ],
    )
    assert code == 0, said
    (post,) = portal(school).posts
    assert (post.title, post.author, post.event) == ("Hội chợ xuân rộn ràng", "mau.nt", "hoi-cho")


def test_something_else_is_asked_for_line_by_line(school: School) -> None:
    code, said = at_a_terminal(
        school,
        "post",
        typed=[
            ("Bài khác", "0"),
            ("(professional)", "1"),
            ("Tiêu đề", ""),
            ("bỏ trống", "Tin"),
            ("Mã người", ""),
        ],
    )
    assert code == 0, said
    assert [post.title for post in portal(school).posts] == ["Tin"]
