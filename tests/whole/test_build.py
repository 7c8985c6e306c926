"""Small schools become sites: what is there, what stays out, what happens when something breaks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from schools import POST, School, a_picture, a_small_school, broken_links

FOLDER = POST.removesuffix("index.md")
ADDRESS = "tin-tuc/chuyen-mon/2025-10-05-trong-cay/"


@pytest.fixture
def school(tmp_path: Path) -> School:
    return a_small_school(tmp_path)


def test_a_post_is_on_its_page_in_its_lists_and_in_the_feeds(school: School) -> None:
    school.post()
    built = school.build()
    assert built.code == 0, built.err
    for address in (ADDRESS, "", "tin-tuc/", "tin-tuc/chuyen-mon/", "tin-tuc/thang/2025-10/"):
        assert "Trồng cây đầu năm học" in built.read(address), address
    for address in ("tin-tuc/rss.xml", "tin-tuc/chuyen-mon/atom.xml"):
        assert "Trồng cây đầu năm học" in built.read(address), address
    assert f"https://mau.example/{ADDRESS}" in built.read("sitemap.xml")


def test_no_link_of_the_site_is_broken(school: School) -> None:
    school.write(f"{FOLDER}anh-1.jpg", a_picture())
    school.post(body="[Liên hệ](../../../about/contact.md) ![Cây](anh-1.jpg)\n", tags="[cây, trường]")
    built = school.build()
    assert broken_links(built.site) == []


CANARY = "CHIMHOANGYEN"


@pytest.mark.parametrize(
    "head",
    [
        {"draft": "true"},
        {"date": "2026-01-01"},
        {"approved_by": ""},
        {"approved_by": "mau.nt"},
        {"approved_on": ""},
        {"expires": "2025-12-30"},
    ],
    ids=str,
)
def test_a_post_that_may_not_be_seen_leaves_no_trace(school: School, head: dict[str, str]) -> None:
    school.post()
    folder = f"content/news/announcements/{head.get('date', '2025-10-06')}-{CANARY.lower()}/"
    school.write(f"{folder}{CANARY}.jpg", a_picture())
    fields = {"date": "2025-10-06", "approved_on": "2025-10-06", **head}
    body = f"{CANARY} ![{CANARY}]({CANARY}.jpg)\n"
    school.post(f"{folder}index.md", body, title=CANARY, summary=CANARY, tags=f"[{CANARY}]", **fields)
    built = school.build()
    for path, data in built.files().items():
        assert CANARY.lower() not in path.lower()
        assert CANARY.lower().encode() not in data.lower(), path


def test_nothing_internal_reaches_the_public_site(school: School) -> None:
    school.post(body=f"[họp](../../../internal/news/2025-10-06-{CANARY}/index.md)\n")
    school.write(f"content/internal/news/2025-10-06-{CANARY}/{CANARY}.jpg", a_picture())
    internal = f"content/internal/news/2025-10-06-{CANARY}/index.md"
    school.post(internal, f"{CANARY} ![x]({CANARY}.jpg)\n", title=CANARY)
    school.write("content/_data/notes.txt", CANARY)
    built = school.build()
    for path, data in built.files().items():
        assert CANARY.lower() not in path.lower()
        assert CANARY.lower().encode() not in data.lower(), path


def test_without_the_exclude_line_nothing_is_built(school: School) -> None:
    school.post()
    assert school.build().code == 0
    settings = (school.root / "mkdocs.yml").read_text()
    school.write("mkdocs.yml", settings.replace("exclude_docs: |\n  internal/\n  _data/\n", ""))
    school.write("content/internal/management/phan-cong.md", "---\ntitle: x\n---\nx\n")
    built = school.build()
    assert built.code == 2
    assert "exclude_docs" in built.err
    assert "Traceback" not in built.err


HOSTILE = '"\\"><script>alert(1)</script>{{1234567*3}}"'


@pytest.mark.parametrize("field", ["author", "summary", "event", "tags", "people", "consent"])
def test_a_hostile_value_stays_text(school: School, field: str) -> None:
    school.post(**{field: f"[{HOSTILE}]" if field == "tags" else HOSTILE})
    built = school.build()
    for path, data in built.files().items():
        if path.endswith((".html", ".xml")):
            assert b"<script>alert" not in data, path
            assert b"3703701" not in data, path
    if field in {"author", "summary"}:
        assert "{{1234567*3}}" in built.read(ADDRESS)


def test_a_hostile_title_keeps_the_post_out_and_says_why(school: School) -> None:
    school.post()
    school.post(POST.replace("trong-cay", "xau"), title=HOSTILE)
    built = school.build()
    assert built.code == 3
    assert "news/professional/2025-10-05-xau/index.md:2" in built.out
    assert "Trồng cây" in built.read("")


def test_one_broken_photo_costs_that_photo_only(school: School) -> None:
    school.write(f"{FOLDER}hong.jpg", a_picture()[:2000])
    school.write(f"{FOLDER}tot.jpg", a_picture())
    school.post(body="![Hỏng](hong.jpg)\n\n![Tốt](tot.jpg)\n\nCâu cuối.\n")
    built = school.build()
    assert built.code == 3
    assert f"{FOLDER.removeprefix('content/')}hong.jpg" in built.out
    html = built.read(ADDRESS)
    assert "Câu cuối." in html
    assert 'alt="Tốt"' in html
    assert 'alt="Hỏng"' not in html


def test_originals_are_never_copied(school: School) -> None:
    original = a_picture(1200, 900)
    school.write(f"{FOLDER}anh-1.jpg", original)
    school.post(body="![Cây](anh-1.jpg)\n")
    assert original not in school.build().files().values()


def test_the_same_commit_on_the_same_day_builds_the_same_bytes(school: School) -> None:
    school.write(f"{FOLDER}anh-1.jpg", a_picture())
    school.post(body="![Cây](anh-1.jpg)\n", tags="[cây]")
    kept = school.build().files()
    again = school.build("--no-cache").files()
    assert kept.keys() == again.keys()
    assert [path for path in kept if kept[path] != again[path]] == []


def test_an_edit_is_seen_at_the_next_build_and_at_the_one_after(school: School) -> None:
    school.post()
    school.build()
    for text in ("Bản thứ hai.", "Bản thứ ba.", "Bản thứ tư."):
        school.post(body=f"{text}\n")
        assert text in school.build().read(ADDRESS)


def test_a_removed_post_is_gone_from_the_site(school: School) -> None:
    school.post()
    school.post(POST.replace("trong-cay", "thu-hai"), title="Bài thứ hai")
    school.build()
    (school.root / POST.replace("trong-cay", "thu-hai")).unlink()
    built = school.build()
    assert not any("thu-hai" in path for path in built.files())
    assert broken_links(built.site) == []


def test_when_nothing_changed_no_file_is_written_again(school: School) -> None:
    school.post()
    site = school.build().site
    before = {path: path.stat().st_mtime_ns for path in site.resolve().rglob("*")}
    assert {path: path.stat().st_mtime_ns for path in school.build().site.resolve().rglob("*")} == before


def test_a_page_edited_by_hand_is_made_again(school: School) -> None:
    school.post()
    built = school.build()
    (built.site / "index.html").write_text("hacked")
    assert "hacked" not in school.build().read("")


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_a_killed_build_leaves_the_old_site_whole(school: School) -> None:
    school.post()
    before = school.build().files()
    for number in range(60):
        school.post(POST.replace("trong-cay", f"bai-{number}"), title=f"Bài {number}")
    build = subprocess.Popen(
        [sys.executable, "-m", "schoolgate", "build"], cwd=school.root, stdout=subprocess.DEVNULL
    )
    spare = school.root / "site/.trees/public-b/tin-tuc"
    deadline = time.monotonic() + 60
    while not spare.exists() and build.poll() is None and time.monotonic() < deadline:
        time.sleep(0.001)
    build.send_signal(signal.SIGKILL)
    build.wait()
    site = school.root / "site/public"
    after = {path: (site / path).read_bytes() for path in before}
    assert after == before
    assert "Bài 59" in school.build().read("tin-tuc/")


def test_an_old_address_leads_to_the_new_one(school: School) -> None:
    school.post()
    html = school.build().read("cu/lien-he/")
    assert 'content="0; url=../../lien-he/"' in html


def test_mkdocs_alone_builds_the_same_pages(school: School) -> None:
    school.write(f"{FOLDER}anh-1.jpg", a_picture())
    school.post(body="![Cây](anh-1.jpg)\n")
    ours = dict(school.build().files())
    done = school.run("mkdocs", "build", "--strict")
    assert done.code == 0, done.err
    folder = school.root / "site/mkdocs"
    theirs = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
    assert ours.keys() == theirs.keys()
    assert [path for path in ours if ours[path] != theirs[path]] == []


def test_mkdocs_strict_fails_where_something_is_wrong(school: School) -> None:
    school.post(body="[mất](khong-co.md)\n")
    done = school.run("mkdocs", "build", "--strict")
    assert done.code == 1
    assert "khong-co.md" in done.err


@pytest.mark.parametrize("title", ["Ảnh hội khỏe", "!!!"])
def test_a_post_of_photos_alone_is_published(school: School, title: str) -> None:
    school.write(f"{FOLDER}anh-1.jpg", a_picture())
    school.post(title=f'"{title}"', body="![Cây](anh-1.jpg)\n")
    built = school.build()
    assert built.code == 0, built.err
    assert title in built.read(ADDRESS)


@pytest.mark.parametrize(
    ("link", "says"),
    [
        ("/khong/co/", "không có địa chỉ đó"),
        ("/van-ban/", ""),
        ("/tin-tuc", ""),
        ("../2025-10-06-nhap/index.md", "chưa đăng"),
        ("../2025-10-06-khong/index.md", "không tìm thấy trang hay tệp đó"),
    ],
)
def test_a_link_that_leads_to_no_page_is_found(school: School, link: str, says: str) -> None:
    school.post(POST.replace("05-trong-cay", "06-nhap"), date="2025-10-06", draft="true", title="Nháp")
    school.post(body=f"[liên kết]({link})\n")
    built = school.build()
    assert says in built.out
    assert ("iên kết tới" in built.out) == bool(says)
    assert len(broken_links(built.site)) == (link == "/khong/co/")


def test_a_settings_file_without_our_plugin_is_told(school: School) -> None:
    settings = (school.root / "mkdocs.yml").read_text()
    school.write("mkdocs.yml", settings.replace("plugins: [schoolgate]", "plugins: []"))
    built = school.build()
    assert built.code == 2
    assert "schoolgate" in built.err
    assert "Traceback" not in built.err


def test_a_school_that_moves_to_another_host_says_so_on_every_page(school: School) -> None:
    school.post()
    school.build()
    facts = (school.root / "content/_data/school.yml").read_text("utf-8")
    school.write("content/_data/school.yml", facts.replace("https://mau.example", "https://moi.example"))
    for path, data in school.build().files().items():
        assert b"https://mau.example" not in data, path


def test_a_page_without_a_photo_is_shared_with_the_school_s_picture(school: School) -> None:
    school.post()
    assert '<meta property="og:image" content="https://mau.example/anh/school-' in school.build().read(
        ADDRESS
    )
