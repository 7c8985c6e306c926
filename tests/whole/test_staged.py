"""What is told of the files that are about to be committed: real repositories, the real hook."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

import schoolgate
from pictures import CANARY, corners, exif, written
from schools import POST, Built, School, a_small_school

ROOT = Path(__file__).parents[2]
SAMPLES = Path(schoolgate.__file__).parent / "starter/samples"
FOLDER = POST.removesuffix("/index.md")
NFD = unicodedata.normalize("NFD", "ảnh.jpg")
IMPORTED = """
import sys
from schoolgate.cli import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""
BIN = Path(sys.executable).parent


@pytest.fixture
def school(tmp_path: Path) -> School:
    school = a_small_school(tmp_path / "trường")
    school.post()
    school.write(".gitignore", ".cache/\n")
    git(school, "init", "--quiet", "--initial-branch=main")
    commit(school)
    return school


def git(school: School, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run git as somebody whose own settings do not matter."""
    who = {name: "Mẫu" if name.endswith("NAME") else "mau@mau.example" for name in _WHO}
    settings = {
        "HOME": str(school.root.parent),
        "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(school.root / "../pc"),
    }
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["git", "-C", str(school.root), *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=check,
        env={**os.environ, **who, **settings, "PATH": path, "PYTHONUTF8": "1"},
    )


_WHO = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")


def commit(school: School) -> None:
    git(school, "add", "--all")
    git(school, "commit", "--quiet", "--no-verify", "--message", "Ghi")


def staged(school: School, *options: str) -> Built:
    """Add everything and look at it."""
    git(school, "add", "--all")
    return school.run("schoolgate", "staged", "--jobs", "1", *options)


def a_photo(school: School, path: str) -> Path:
    """A photo that tells where it was taken."""
    return written(school.write(path, b""), corners(), "JPEG", exif=exif(gps=True))


def test_nothing_staged_is_nothing_to_say(school: School) -> None:
    done = staged(school)
    assert (done.code, done.out, done.err) == (0, "", "")


def test_a_file_that_is_well(school: School) -> None:
    school.post(body="Sáng nay cả trường lại trồng cây.\n")
    done = staged(school)
    assert (done.code, done.err) == (0, "")
    assert done.out == "Đã xem 1 tệp sắp ghi: không có gì phải sửa.\n"


def test_only_staged_files_are_told_of(school: School) -> None:
    old = "content/news/professional/2025-10-06-cu.md"
    school.write(old, "---\ntitle: [\n---\n")
    commit(school)
    school.post(body="Sáng nay cả trường lại trồng cây.\n")
    assert staged(school).code == 0
    school.write(old, "---\ntitle: [[\n---\n")
    done = staged(school)
    assert done.code == 1
    assert "news/professional/2025-10-06-cu.md:" in done.out
    assert done.out.endswith("Chưa ghi vào kho. Sửa các điều trên, thêm lại tệp (git add) rồi ghi lại.\n")


def test_what_is_not_added_yet_is_not_told_of(school: School) -> None:
    school.write("content/news/professional/2025-10-06-moi.md", "---\ntitle: [\n---\n")
    done = school.run("schoolgate", "staged")
    assert (done.code, done.out) == (0, "")


def test_a_warning_is_told_and_stops_nothing(school: School) -> None:
    school.post(body="Cả trường trồng cây, xem [kế hoạch](ke-hoach.md).\n")
    done = staged(school)
    assert done.code == 0
    assert "Nên sửa (1):" in done.out
    assert "index.md:9: " in done.out
    assert done.out.endswith("Đã xem 1 tệp sắp ghi: vẫn ghi được, còn 1 điều nên sửa.\n")


def test_a_folder_without_its_text_is_told_of_with_its_photo(school: School) -> None:
    written(school.write("content/news/professional/2025-10-07-moi/a.jpg", b""), corners(), "JPEG")
    assert "news/professional/2025-10-07-moi" in staged(school).out


def test_deleted_and_renamed_files(school: School) -> None:
    git(school, "mv", FOLDER, FOLDER.replace("trong-cay", "trong-hoa"))
    git(school, "rm", "--quiet", "content/about/introduction.md")
    done = staged(school)
    assert (done.code, done.out) == (0, "Đã xem 1 tệp sắp ghi: không có gì phải sửa.\n")


def test_thousands_of_findings_stay_readable(school: School) -> None:
    rows = "".join(f"a{at},,\n" for at in range(3000))
    school.write("content/_data/events.csv", "Mã sự kiện,Tên sự kiện,Ngày\n" + rows)
    done = staged(school)
    assert len(done.out.splitlines()) < 150
    assert "điều nữa; xem đủ bằng lệnh schoolgate check." in done.out


def test_a_photo_that_tells_the_place_is_mended_by_the_command_that_is_told(school: School) -> None:
    photo = a_photo(school, f"{FOLDER}/anh-1.jpg")
    done = staged(school)
    assert done.code == 1
    assert "Ảnh phải làm nhỏ (1):" in done.out
    run(school, next(line for line in done.out.splitlines() if "photos shrink" in line))
    assert CANARY.encode() not in photo.read_bytes()
    assert staged(school).code == 0


HOSTILE = [
    "it's $(touch bay) & `id`.jpg",
    "dòng\nmới\x1b]0;x\x07.jpg",
    "--force.jpg",
    NFD,
    "gi\u202epj.jpg",
    'hai "nháy" 100%.jpg',
]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_hostile_names_are_renamed_by_the_commands_that_are_told(school: School) -> None:
    for name in HOSTILE:
        written(school.write(f"{FOLDER}/lễ hội/{name}", b""), corners(), "JPEG")
    (school.root / os.fsdecode(f"{FOLDER}/lễ hội/".encode() + b"anh\xff.jpg")).write_bytes(
        (school.root / FOLDER / "lễ hội" / NFD).read_bytes()
    )
    done = staged(school)
    assert done.code == 1
    assert f"Tên tệp hoặc thư mục phải đổi ({len(HOSTILE) + 2}):" in done.out
    assert "\x1b" not in done.out
    assert "\nmới" not in done.out
    assert "\u202e" not in done.out
    for line in done.out.splitlines():
        if "git mv" in line:
            run(school, line)
    assert sorted(one.name for one in (school.root / FOLDER / "lễ-hội").iterdir()) == sorted(
        [
            "anh.jpg",
            "dòng-mới-]0;x.jpg",
            "force.jpg",
            "gi-pj.jpg",
            "hai-nháy-100.jpg",
            "it's-$(touch-bay)-&-`id`.jpg",
            "ảnh.jpg",
        ]
    )
    assert not (school.root / "bay").exists()
    assert "Tên tệp" not in staged(school).out


def run(school: School, line: str) -> None:
    """Run a line that was told as a person does who copies it."""
    ours = shlex.join([sys.executable, "-m", "schoolgate"])
    subprocess.run(
        ["bash", "-c", line.strip().replace("schoolgate ", ours + " ", 1)],
        cwd=school.root,
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )


def test_files_may_be_named_as_the_hook_does(school: School) -> None:
    school.post(body="[mất](khong-co.md)\n")
    done = school.run("schoolgate", "staged", POST, "mkdocs.yml", "content/da-xoa.md")
    assert "Đã xem 1 tệp sắp ghi: vẫn ghi được, còn 1 điều nên sửa." in done.out
    assert school.run("schoolgate", "staged", "mkdocs.yml").out == ""


def test_a_project_in_a_folder_of_its_repository(tmp_path: Path) -> None:
    school = a_small_school(tmp_path / "cổng")
    above = School(tmp_path)
    git(above, "init", "--quiet")
    a_photo(school, f"{FOLDER}/a b.jpg")
    school.post()
    git(above, "add", "--all")
    done = above.run("schoolgate", "staged", "--root", "cổng")
    assert done.code == 1
    assert f"git mv -- 'cổng/{FOLDER}/a b.jpg' 'cổng/{FOLDER}/a-b.jpg'" in done.out
    assert f"schoolgate photos shrink 'cổng/{FOLDER}/a b.jpg' --root 'cổng'" in done.out


def test_without_a_repository_files_have_to_be_named(tmp_path: Path) -> None:
    school = a_small_school(tmp_path)
    done = School(tmp_path).run("schoolgate", "staged")
    assert done.code == 2
    assert "không nằm trong kho git" in done.err
    school.post()
    assert school.run("schoolgate", "staged", POST).code == 0


def test_broken_settings_are_told(school: School) -> None:
    school.write("content/_data/school.yml", "name: x\n")
    done = staged(school)
    assert done.code == 2
    assert "_data/school.yml" in done.err


@pytest.mark.parametrize(("photo", "wanted"), [(False, set()), (True, {"PIL"})])
def test_it_does_without_the_site_engine(school: School, photo: bool, wanted: set[str]) -> None:
    school.post(body="Sáng nay cả trường lại trồng cây.\n")
    school.run("schoolgate", "staged", POST)
    names = [POST]
    if photo:
        a_photo(school, f"{FOLDER}/a.jpg")
        names.append(f"{FOLDER}/a.jpg")
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, "staged", "--jobs", "1", *names],
        cwd=school.root,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    heavy = {"mkdocs", "material", "markdown", "jinja2", "PIL", "pikepdf", "openpyxl", "feedgen"}
    assert set(done.stderr.split()) & heavy == wanted


@pytest.mark.slow
def test_the_hook_of_a_new_school_stops_a_commit_and_lets_the_next_one_pass(school: School) -> None:
    shutil.copy(SAMPLES / "pre-commit-config.yaml", school.root / ".pre-commit-config.yaml")
    commit(school)
    subprocess.run([BIN / "pre-commit", "install"], cwd=school.root, check=True, capture_output=True)
    a_photo(school, f"{FOLDER}/anh-1.jpg")
    git(school, "add", "--all")
    stopped = git(school, "commit", "--message", "Ảnh", check=False)
    told = stopped.stdout + stopped.stderr
    assert stopped.returncode == 1
    assert "Nội dung cổng thông tin" in told
    assert "có ghi nơi chụp" in told
    run(school, next(line for line in told.splitlines() if "photos shrink" in line))
    school.post(body="Cả trường trồng cây, xem [kế hoạch](ke-hoach.md).\n")
    git(school, "add", "--all")
    passed = git(school, "commit", "--message", "Ảnh", check=False)
    told = passed.stdout + passed.stderr
    assert passed.returncode == 0, told
    assert "vẫn ghi được, còn 1 điều nên sửa" in told
    assert CANARY not in git(school, "show", "--text", "HEAD").stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "file"), [("config", ".pre-commit-config.yaml"), ("manifest", ".pre-commit-hooks.yaml")]
)
def test_what_pre_commit_reads_is_as_it_wants_it(kind: str, file: str) -> None:
    subprocess.run([BIN / "pre-commit", f"validate-{kind}", ROOT / file], check=True)


@pytest.mark.parametrize("name", ["htpasswd", "content/about/contact.md"])
def test_a_secret_stops_the_commit_wherever_it_lies(school: School, name: str) -> None:
    school.write(name, "mau.nt:{SHA}" + "kR7/+" * 5 + "Aa=\n")
    ran = staged(school)
    assert ran.code == 1
    assert "chứa tài khoản kèm mật khẩu đã băm (htpasswd)." in ran.out
    commit(school)
    school.write("content/about/introduction.md", "---\ntitle: Giới thiệu\n---\nTrường xây năm 1960.\n")
    assert staged(school).code == 0
