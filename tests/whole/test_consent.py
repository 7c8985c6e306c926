"""A tiny school in which one photo shows a child by name: built, and read back byte by byte."""

from __future__ import annotations

import gzip
import json
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from schools import POST, Built, School, a_picture, a_small_school, broken_links, page

CANARY = "chimhoangyen"
"""Stands in the name of the photo, in its alternative text and its caption, and nowhere else."""
FOLDER = POST.removesuffix("index.md")
ALBUM = "content/albums/2025-10-05-trong-cay/"
HEADING = "id,scope,granted_on,by_parent,by_child,seven_on,expires_on,withdrawn_on\n"
VALID = "DY-001,Ảnh,2025-09-08,có,có,,,\n"
OTHER = "DY-002,Ảnh,2025-09-08,có,có,,,\n"
EXPIRED = "DY-001,Ảnh,2025-09-08,có,có,,2025-12-30,\n"
WITHDRAWN = "DY-001,Ảnh,2025-09-08,có,có,,,2025-12-02\n"
SEVEN = "DY-001,Ảnh,2025-09-08,có,không,2025-12-31,,\n"
SIX = "DY-001,Ảnh,2025-09-08,có,không,2026-01-01,,\n"


@pytest.fixture
def school(tmp_path: Path) -> School:
    school = a_small_school(tmp_path / "trường học")
    school.write(FOLDER + "anh-1.jpg", a_picture(640, 480))
    school.write(FOLDER + f"{CANARY}.jpg", a_picture(810, 600))
    school.write(ALBUM + "anh-3.jpg", a_picture(600, 480))
    school.write(ALBUM + f"{CANARY}-2.jpg", a_picture(700, 600))
    return school


def write(school: School, rows: str, people: str = "group", ids: str = "DY-001") -> None:
    """Write the register, a post and an album; ``ids`` are those of the two photos of the child."""
    school.write("content/_data/consents.csv", HEADING + rows)
    body = f"Sáng nay cả trường trồng cây.\n\n![Em {CANARY}]({CANARY}.jpg)\n\n[Xem ảnh]({CANARY}.jpg)\n"
    named = f"{{{CANARY}.jpg: [{ids}]}}" if people != "plain" else ""
    head = {"image": f"{CANARY}.jpg", "event": "trong-cay", "identified": named}
    school.post(body=body, **head, people="" if people == "plain" else people)
    head = {
        "title": "Trồng cây", "date": "2025-10-05", "cover": f"{CANARY}-2.jpg", "people": "group",
        "captions": f"{{{CANARY}-2.jpg: Em {CANARY}, anh-3.jpg: Cả lớp}}",
        "identified": f"{{{CANARY}-2.jpg: [{ids}]}}" if people != "plain" else "",
    }  # fmt: skip
    school.write(ALBUM + "index.md", page(head, "Ngày hội trồng cây.\n"))


def traces(folder: Path, word: str = CANARY) -> set[str]:
    """Return the files below a folder that are called after the photo or speak of it."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {
        path.relative_to(folder).as_posix()
        for path in files
        if word in path.name or word.encode() in unpacked(path)
    }


def unpacked(path: Path) -> bytes:
    """Return what stands in a file of the site or of the cache, the pieces of the search in plain."""
    data = path.read_bytes()
    if path.suffix == ".pack":
        data = data[data.index(b"\n") + 1 :]
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data


def pictures(built: Built) -> list[str]:
    """Return the finished pictures of the site but that of the school itself."""
    return [path for path in built.files() if path.endswith(".jpg") and not path.startswith("anh/school")]


def is_left_out(school: School, built: Built) -> None:
    """Nothing of the photos is on the site or kept for it; the post and the album have their other photos."""
    assert traces(built.site.resolve()) == set()
    assert traces(school.root / ".cache") <= {"schoolgate/load.json"}  # what the school itself wrote
    assert {path for path in traces(school.root / "site") if path.endswith(".jpg")} == set()
    assert "Sáng nay cả trường trồng cây." in built.read("tin-tuc/chuyen-mon/2025-10-05-trong-cay/")
    assert len(pictures(built)) == 2
    assert broken_links(built.site) == []


def errors(built: Built) -> list[str]:
    """Return what the build calls an error, without the place where it stands."""
    lines = re.findall(r"^Lỗi +(\S+): (.*)$", built.out + built.err, re.MULTILINE)
    return sorted({sentence for _, sentence in lines})


@pytest.mark.parametrize("rows", [VALID, SIX])
def test_a_photo_is_shown_by_a_valid_consent(school: School, rows: str) -> None:
    write(school, rows)
    built = school.build()
    assert (built.code, errors(built)) == (0, [])
    assert len(pictures(built)) == 4
    post, album = "tin-tuc/chuyen-mon/2025-10-05-trong-cay/", "album/2025-10-05-trong-cay/"
    shown = {f"{post}index.html", f"{album}index.html", "album/index.html", "index.html", "tin-tuc/rss.xml"}
    assert shown | {"tin-tuc/atom.xml"} <= traces(built.site.resolve())
    assert any(path.endswith(".sg") for path in traces(built.site.resolve()))
    assert f'property="og:image" content="https://mau.example/anh/{CANARY}' in built.read(post)
    assert not (school.root / "site/withdrawn.json").exists()
    assert not any(b"DY-001" in data for data in built.files().values())


@pytest.mark.parametrize(("rows", "why"), [
    (EXPIRED, "Phiếu đồng ý DY-001 đã hết hạn, nên ảnh không còn trên"),
    (WITHDRAWN, "Phiếu đồng ý DY-001 đã được rút lại, nên ảnh không còn trên"),
    (SEVEN, "Em nêu ở phiếu đồng ý DY-001 đã đủ 7 tuổi nhưng chưa tự đồng ý, nên ảnh không lên"),
    (OTHER, "Bảng consents không có phiếu đồng ý DY-001, nên ảnh không lên"),
])  # fmt: skip
def test_a_photo_without_a_valid_consent_is_nowhere(school: School, rows: str, why: str) -> None:
    write(school, rows)
    built = school.build()
    assert built.code == 3
    assert errors(built) == [f"{why} trang công khai: {CANARY}{end}.jpg." for end in ("-2", "")]
    is_left_out(school, built)


def test_every_child_in_a_photo_must_have_agreed(school: School) -> None:
    write(school, WITHDRAWN + OTHER, ids="DY-002, DY-001")
    built = school.build()
    assert built.code == 3
    is_left_out(school, built)


def test_a_recognised_child_without_a_number_is_nowhere(school: School) -> None:
    write(school, VALID, ids="")
    built = school.build()
    assert built.code == 3
    is_left_out(school, built)


def test_a_photo_of_a_group_needs_no_consent(school: School) -> None:
    write(school, WITHDRAWN, people="plain")
    built = school.build()
    assert (built.code, errors(built), len(pictures(built))) == (0, [], 4)


def test_a_withdrawn_photo_leaves_site_cache_and_both_trees(school: School) -> None:
    write(school, VALID)
    school.build()
    assert len(traces(school.root / ".cache/schoolgate/photos")) == 2
    write(school, WITHDRAWN)
    built = school.build()
    is_left_out(school, built)
    listed = json.loads((school.root / "site/withdrawn.json").read_text("utf-8"))
    assert (listed["schema"], listed["layer"], len(listed["files"])) == (1, "public", 2)
    assert all(re.fullmatch(rf"anh/{CANARY}(-2)?-[0-9a-f]{{12}}\.jpg", path) for path in listed["files"])
    is_left_out(school, school.build())


def test_a_deleted_original_stays_in_the_list_until_it_is_published_again(school: School) -> None:
    write(school, WITHDRAWN)
    school.build()
    original = (school.root / FOLDER / f"{CANARY}.jpg").read_bytes()
    for path in (FOLDER + f"{CANARY}.jpg", ALBUM + f"{CANARY}-2.jpg"):
        (school.root / path).unlink()
    school.post(people="group")
    school.write(ALBUM + "index.md", page({"title": "Trồng cây", "date": "2025-10-05"}, "Ngày hội.\n"))
    school.build()
    register = school.root / "site/withdrawn.json"
    assert len(json.loads(register.read_text("utf-8"))["files"]) == 2
    school.write(FOLDER + f"{CANARY}.jpg", original)
    school.build()
    assert len(json.loads(register.read_text("utf-8"))["files"]) == 1


def test_a_withdrawn_photo_leaves_the_cache_without_a_use_of_the_cache(school: School) -> None:
    write(school, VALID)
    school.build()
    write(school, WITHDRAWN)
    built = school.build("--no-cache")
    assert traces(built.site.resolve()) == traces(school.root / ".cache/schoolgate/photos") == set()


def test_mkdocs_alone_leaves_it_out_too(school: School) -> None:
    write(school, VALID)
    school.build()
    write(school, WITHDRAWN)
    school.run("mkdocs", "build")
    assert traces(school.root / "site/mkdocs") == set()
    assert traces(school.root / ".cache/schoolgate/photos") == set()


def test_a_list_that_somebody_wrote_removes_nothing_else(school: School) -> None:
    write(school, VALID)
    school.build()
    school.write("site/withdrawn.json", '{"files": ["../../mkdocs.yml", "index.html", 7]}')
    school.post(title="Trồng cây lần hai")
    built = school.build()
    assert built.code == 0
    assert (school.root / "mkdocs.yml").exists()
    assert (built.site / "index.html").exists()


def test_a_misspelt_photo_shows_nobody(school: School) -> None:
    """Nobody can tell which photo was meant, so none of the post is shown."""
    write(school, VALID)
    school.post(identified="{chim-hoang-yen.jpg: DY-001}", image=f"{CANARY}.jpg")
    built = school.build()
    assert built.code == 3
    assert not any(path.startswith((f"anh/{CANARY}-5", "anh/anh-1")) for path in built.files())
    assert "Mục “identified” ghi ảnh “chim-hoang-yen.jpg”, nhưng không có ảnh đó" in built.out + built.err


def test_a_pupil_is_not_named_by_a_withdrawn_consent(school: School) -> None:
    school.write("content/about/achievements.md", page({"title": "Thành tích"}, "Các thành tích.\n"))
    rows = "2024-2025,Giải Nhì cờ vua,Học sinh,Chim Hoàng Yến,DY-001\n"
    school.write("content/_data/achievements.csv", "school_year,title,kind,receiver,consent\n" + rows)
    named = {}
    for until in ("", "2025-12-02"):
        school.write("content/_data/consents.csv", HEADING + f"DY-001,Họ tên,2025-09-08,có,có,,,{until}\n")
        named[until] = bool(traces(school.build().site.resolve(), "Chim Hoàng Yến"))
    assert named == {"": True, "2025-12-02": False}


def test_the_report_names_the_photos_and_commands_that_can_be_run_as_they_are(school: School) -> None:
    write(school, VALID)
    school.build()
    write(school, WITHDRAWN)
    subprocess.run(["git", "init", "-q", str(school.root.parent)], check=True)
    told = school.run("schoolgate", "report", "consents", "--jobs", "1")
    assert (told.code, told.err) == (0, "")
    assert "Trang dựng gần nhất trên máy này còn 2 tệp ảnh" in told.out
    command = re.search(r"git filter-repo.*?(?=\n    git push)", told.out, re.DOTALL)
    assert command
    words = shlex.split(command[0].replace("\\\n", ""))
    paths = [f"{school.root.name}/{ALBUM}{CANARY}-2.jpg", f"{school.root.name}/{FOLDER}{CANARY}.jpg"]
    assert words[2:] == ["--sensitive-data-removal", "--invert-paths", "--path", paths[0], "--path", paths[1]]
    assert all((school.root.parent / path).is_file() for path in paths)
    school.build()
    told = school.run("schoolgate", "report", "consents", "--jobs", "1", "--lang", "en")
    assert "The site built last on this machine has none of these pictures." in told.out
