"""Two trees and one link: the site is whole at every moment."""

from pathlib import Path

import pytest

from schoolgate.site.tree import OccupiedError, Tree, Trees


def publish(trees: Trees, files: dict[str, str]) -> None:
    tree = trees.spare(trees.live())
    tree.open()
    for path, text in files.items():
        if not tree.holds(path, text):
            tree.write(path, text, text.encode())
    for path in [path for path in tree.paths() if path not in files]:
        tree.remove(path)
    tree.close()
    trees.switch(tree)


def test_people_see_the_new_site_after_the_switch_and_the_old_one_until_then(tmp_path: Path) -> None:
    trees = Trees(tmp_path, "public")
    publish(trees, {"index.html": "old"})
    tree = trees.spare(trees.live())
    tree.open()
    tree.write("index.html", "new", b"new")
    assert (tmp_path / "public/index.html").read_text() == "old"
    tree.close()
    trees.switch(tree)
    assert (tmp_path / "public/index.html").read_text() == "new"


def test_the_older_tree_is_brought_up_to_date_in_its_turn(tmp_path: Path) -> None:
    trees = Trees(tmp_path, "public")
    for number in range(4):
        publish(trees, {"index.html": f"v{number}", f"p{number}/index.html": "x", "same.txt": "s"})
    assert sorted(path.name for path in (tmp_path / "public").iterdir()) == ["index.html", "p3", "same.txt"]
    assert (tmp_path / "public/index.html").read_text() == "v3"


def test_a_build_killed_half_way_leaves_the_site_and_the_next_build_starts_clean(tmp_path: Path) -> None:
    trees = Trees(tmp_path, "public")
    publish(trees, {"index.html": "good"})
    half = trees.spare(trees.live())
    half.open()
    half.write("leftover.html", "half", b"half")
    assert (tmp_path / "public/index.html").read_text() == "good"
    publish(Trees(tmp_path, "public"), {"index.html": "next"})
    assert [path.name for path in (tmp_path / "public").iterdir()] == ["index.html"]


@pytest.mark.parametrize("change", ["edited by hand", ""])
def test_a_file_that_somebody_changed_is_not_trusted(tmp_path: Path, change: str) -> None:
    trees = Trees(tmp_path, "public")
    publish(trees, {"index.html": "good"})
    live = trees.live()
    assert live is not None
    assert live.holds("index.html", "good")
    (live.root / "index.html").write_text(change)
    assert not live.holds("index.html", "good")


def test_a_folder_that_is_not_ours_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    (tmp_path / "public/mine.txt").write_text("mine")
    with pytest.raises(OccupiedError):
        Trees(tmp_path, "public")


class Linkless(Trees):
    """A machine that cannot make links to folders."""

    def _link(self, tree: Tree) -> None:
        raise OSError


def test_where_links_are_impossible_the_site_is_copied_and_the_caller_is_told(tmp_path: Path) -> None:
    trees = Linkless(tmp_path, "public")
    tree = trees.spare(trees.live())
    tree.open()
    tree.write("a.html", "a", b"a")
    tree.close()
    assert trees.switch(tree) is False
    publish(trees, {"b.html": "b"})
    assert [path.name for path in (tmp_path / "public").iterdir()] == ["b.html"]


def test_trees_that_share_a_file_never_change_it_under_each_other(tmp_path: Path) -> None:
    trees = Trees(tmp_path, "public")
    publish(trees, {"a.html": "same", "b.html": "old"})
    live = trees.live()
    spare = trees.spare(live)
    assert live is not None
    spare.open()
    for path in ("a.html", "b.html"):
        spare.share(path, path, live)
    spare.write("b.html", "new", b"new")
    assert (tmp_path / "public/b.html").read_text() == "old"
    assert (spare.root / "a.html").stat().st_ino == (live.root / "a.html").stat().st_ino
