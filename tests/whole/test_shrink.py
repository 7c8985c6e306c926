"""``schoolgate photos shrink`` as the shell runs it: what it touches, what it refuses, what it says."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pictures import CANARY, corners, exif, written
from schools import POST, Built, School, a_small_school

HEIC = Path(__file__).parents[1] / "photos/files/corners.heic"
FOLDER = POST.removesuffix("/index.md")


@pytest.fixture
def school(tmp_path: Path) -> School:
    school = a_small_school(tmp_path / "trường học")
    school.post()
    return school


def shrink(school: School, *options: str) -> Built:
    return school.run("schoolgate", "photos", "shrink", "--jobs", "1", *options)


def a_photo(school: School, name: str) -> Path:
    """A photo that tells where it was taken."""
    path = school.root / FOLDER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return written(path, corners(), "JPEG", quality=95, exif=exif(6, gps=True))


def test_nothing_is_to_be_done_in_a_school_that_is_well(school: School) -> None:
    done = shrink(school)
    assert (done.code, done.err) == (0, "")
    assert done.out == "Đã xem 2 ảnh: không ảnh nào phải làm nhỏ.\n"


def test_every_photo_is_told_with_its_size_before_and_after(school: School) -> None:
    photo = a_photo(school, "anh-1.jpg")
    before = photo.stat().st_size
    done = shrink(school)
    assert (done.code, done.err) == (0, "")
    sizes = f"{round(before / 1000)} KB → {round(photo.stat().st_size / 1000)} KB"
    first, last = done.out.splitlines()
    assert first == f"{FOLDER.removeprefix('content/')}/anh-1.jpg: {sizes}"
    assert last.startswith("Đã làm nhỏ 1 ảnh, bớt được ")
    assert CANARY.encode() not in photo.read_bytes()
    assert shrink(school, "--check").code == 0


def test_a_check_only_tells_and_its_command_can_be_run_as_it_is(school: School) -> None:
    photos = [a_photo(school, name) for name in ("it's $(touch x) & 'y'.jpg", "dòng\nmới.jpg", "a.jpg")]
    before = [photo.read_bytes() for photo in photos]
    done = shrink(school, "--check")
    assert (done.code, done.err) == (1, "")
    assert "có ghi nơi chụp" in done.out
    assert "\nmới" not in done.out
    assert [photo.read_bytes() for photo in photos] == before
    command = (
        done.out.splitlines()[-1]
        .strip()
        .replace("schoolgate", shlex.join([sys.executable, "-m", "schoolgate"]), 1)
    )
    subprocess.run(["bash", "-c", command], cwd=school.root, check=True, capture_output=True)
    assert shrink(school, "--check").code == 0
    assert not (school.root / "x").exists()


def test_only_what_is_named_is_touched(school: School) -> None:
    named, other = a_photo(school, "a.jpg"), a_photo(school, "b.jpg")
    before = other.read_bytes()
    assert shrink(school, f"{FOLDER}/a.jpg").code == 0
    assert CANARY.encode() not in named.read_bytes()
    assert other.read_bytes() == before
    assert shrink(school, FOLDER).code == 0
    assert CANARY.encode() not in other.read_bytes()


def test_the_project_may_lie_elsewhere(school: School) -> None:
    a_photo(school, "a.jpg")
    outside = School(school.root.parent)
    done = shrink(outside, "--root", "trường học", "--check")
    assert done.out.endswith(f"  schoolgate photos shrink 'trường học/{FOLDER}/a.jpg' --root 'trường học'\n")
    assert shrink(outside, "--root", "trường học", f"trường học/{FOLDER}/a.jpg").code == 0


def test_links_and_what_lies_outside_are_refused_before_anything_is_done(school: School) -> None:
    inside = a_photo(school, "a.jpg")
    outside = written(school.root / "ngoai.jpg", corners(), "JPEG", exif=exif(gps=True))
    (school.root / FOLDER / "link.jpg").symlink_to(outside)
    (school.root / "content/loi-tat").symlink_to(school.root, target_is_directory=True)
    before = inside.read_bytes(), outside.read_bytes()
    for path, why in (
        ("ngoai.jpg", "nằm ngoài thư mục content/"),
        ("..", "nằm ngoài thư mục content/"),
        ("content/..", "nằm ngoài thư mục content/"),
        ("content/loi-tat/ngoai.jpg", "nằm ngoài thư mục content/"),
        ("content/loi-tat", "là lối tắt"),
        (f"{FOLDER}/link.jpg", "là lối tắt"),
        (f"{FOLDER}/khong-co.jpg", "không có tệp hoặc thư mục này"),
        (POST, "không phải tệp ảnh"),
    ):
        done = shrink(school, path, f"{FOLDER}/a.jpg")
        assert (done.code, done.out) == (2, ""), path
        assert f"{path}: {why}" in done.err
    assert (inside.read_bytes(), outside.read_bytes()) == before
    assert shrink(school).code == 0
    assert outside.read_bytes() == before[1]
    assert (school.root / FOLDER / "link.jpg").is_symlink()


def test_a_heic_waits_until_no_text_names_it(school: School) -> None:
    photo = school.root / FOLDER / "anh-1.heic"
    school.post(body="Cả trường trồng cây.\n\n![Trồng cây](anh-1.heic)\n")
    shutil.copy(HEIC, photo)
    done = shrink(school)
    assert done.code == 3
    assert "nhưng news/professional/2025-10-05-trong-cay/index.md:11 đang nhắc đến tên này" in done.err
    assert "→ Sửa thành anh-1.jpg ở news/professional/2025-10-05-trong-cay/index.md:11" in done.err
    assert photo.read_bytes() == HEIC.read_bytes()
    school.post(body="Cả trường trồng cây.\n\n![Trồng cây](anh-1.jpg)\n")
    done = shrink(school)
    assert (done.code, done.err) == (0, "")
    assert "nay là anh-1.jpg" in done.out
    assert [one.name for one in photo.parent.iterdir() if one.suffix != ".md"] == ["anh-1.jpg"]


def test_a_heic_in_a_head_counts_as_named_too(school: School) -> None:
    shutil.copy(HEIC, a_photo(school, "x.jpg").with_name("anh-1.heic"))
    school.post(image="anh-1.heic")
    assert "index.md:8 đang nhắc đến tên này" in shrink(school).err


def test_bad_photos_are_told_and_the_rest_is_done(school: School) -> None:
    good = a_photo(school, "a.jpg")
    school.write(f"{FOLDER}/b.jpg", good.read_bytes()[:3000])
    done = shrink(school)
    assert done.code == 3
    assert "b.jpg bị hỏng" in done.err
    assert CANARY.encode() not in good.read_bytes()


def test_broken_settings_are_told(school: School) -> None:
    school.write("content/_data/school.yml", "name: x\n")
    done = shrink(school)
    assert done.code == 2
    assert "_data/school.yml" in done.err
