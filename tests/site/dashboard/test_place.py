"""Where the dashboards are put: what is there of others stays, and no public place takes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from schoolgate.site.dashboard.place import MARK, PublicPlaceError, put
from schoolgate.site.tree import OccupiedError
from schoolgate.storage import BusyError, locked

OLD = {"index.html": b"old", "so-theo-doi-2024-2025.html": b"old", "assets/a.1.css": b"old"}
NEW = {"index.html": b"new", "assets/a.2.css": b"new"}


def there(place: Path) -> dict[str, bytes]:
    files = (one for one in place.rglob("*") if one.is_file() and one.name != MARK)
    return {one.relative_to(place).as_posix(): one.read_bytes() for one in files}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project that was built once."""
    for name in ("content/internal", "site/.trees/public-a", "copied/tin-tuc"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("site/.trees/public-a", "copied"):
        (tmp_path / name / "sitemap.xml").touch()
    (tmp_path / "site/public").symlink_to(".trees/public-a", target_is_directory=True)
    return tmp_path


def test_a_folder_is_made_and_brought_up_to_date(root: Path) -> None:
    out = root / "site/dashboard"
    put(out, root, OLD)
    assert there(out) == OLD
    put(out, root, NEW)
    assert there(out) == NEW


def test_an_empty_folder_is_taken_as_it_is(root: Path) -> None:
    out = root / "out"
    out.mkdir()
    number = out.stat().st_ino
    put(out, root, NEW)
    assert there(out) == NEW
    assert out.stat().st_ino == number


@pytest.mark.parametrize(
    "place",
    [
        "content",
        "content/internal/x",
        "site/public",
        "site/public/x",
        "site/.trees/public-a/x",
        "copied/tin-tuc/x",
    ],
)
def test_no_place_that_everybody_reads_is_taken(root: Path, place: str) -> None:
    before = there(root)
    with pytest.raises(PublicPlaceError):
        put(root / place, root, NEW)
    assert there(root) == before


def test_a_public_site_that_is_not_built_yet_is_kept_free(tmp_path: Path) -> None:
    with pytest.raises(PublicPlaceError):
        put(tmp_path / "site/public/bang", tmp_path, NEW)
    assert not (tmp_path / "site").exists()


def test_a_link_into_a_public_place_is_seen_through(root: Path) -> None:
    (root / "out").symlink_to("site/public/bang", target_is_directory=True)
    with pytest.raises(PublicPlaceError):
        put(root / "out", root, NEW)


@pytest.mark.parametrize("file", ["ghi-chu.txt", "assets/ghi-chu.txt", "thu-muc/sau/ghi-chu.txt"])
def test_a_file_of_somebody_else_stays_and_nothing_is_written(root: Path, file: str) -> None:
    out = root / "out"
    put(out, root, OLD)
    (out / file).parent.mkdir(parents=True, exist_ok=True)
    (out / file).write_text("của tôi")
    with pytest.raises(OccupiedError, match="ghi-chu"):
        put(out, root, NEW)
    assert there(out) == {**OLD, file: "của tôi".encode()}


def test_a_link_in_the_folder_is_somebody_elses(root: Path) -> None:
    out = root / "out"
    out.mkdir()
    (out / "assets").symlink_to(root / "content", target_is_directory=True)
    with pytest.raises(OccupiedError):
        put(out, root, NEW)
    assert there(root / "content") == {}


def test_a_file_in_the_place_of_the_folder_stays(root: Path) -> None:
    (root / "out").write_text("của tôi")
    with pytest.raises(OccupiedError):
        put(root / "out", root, NEW)
    assert (root / "out").read_text() == "của tôi"


def test_what_a_killed_run_has_left_is_swept(root: Path) -> None:
    out = root / "out"
    (out / ".schoolgate-new").mkdir(parents=True)
    (out / ".schoolgate-new/index.html").write_text("half")
    put(out, root, NEW)
    assert there(out) == NEW
    assert not (out / ".schoolgate-new").exists()


def test_a_mark_that_names_files_outside_takes_none_away(root: Path) -> None:
    out, kept = root / "out", root / "kept.txt"
    out.mkdir()
    kept.touch()
    (out / MARK).write_bytes(b"../kept.txt\n\xff\n")
    put(out, root, NEW)
    assert kept.exists()


def test_when_nothing_can_be_written_the_old_pages_stay(root: Path) -> None:
    out = root / "out"
    put(out, root, OLD)
    with pytest.raises(OSError, match=r"index\.html"):
        put(out, root, {**NEW, "index.html/x.html": b"a file cannot be a folder too"})
    assert there(out) == OLD


def test_two_runs_do_not_write_at_once(root: Path) -> None:
    out = root / "out"
    put(out, root, OLD)
    with locked(out / ".schoolgate-new/lock"), pytest.raises(BusyError):
        put(out, root, NEW)
    assert there(out)["index.html"] == b"old"
