"""Names that not every machine of the team writes alike, and what to call the files instead."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from schoolgate.storage.spelling import Misspelt, misspelt

NFD = unicodedata.normalize("NFD", "ảnh")


def look(root: Path, *asked: str, beside: tuple[str, ...] = ()) -> list[Misspelt]:
    """What is said of files, while others lie there too."""
    for path in (*asked, *beside):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"")
    return misspelt(root, asked)


@pytest.mark.parametrize(
    "name",
    [
        "anh-1.jpg",
        "Ảnh-lễ.JPG",
        "2025-W45.csv",
        "a--b_.jpg",
        "a(1).jpg",
        "v1.2.pdf",
        "conan.md",
        "không",
        ".a b",
    ],
)
def test_names_that_every_machine_takes_are_left_alone(tmp_path: Path, name: str) -> None:
    assert look(tmp_path, f"news/{name}") == []


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("ảnh lễ khai giảng.jpg", "ảnh-lễ-khai-giảng.jpg"),
        ("anh (1).jpg", "anh-(1).jpg"),
        ("anh - 1 .jpg", "anh-1.jpg"),
        (" a.jpg", "a.jpg"),
        ("a\u00a0b.jpg", "a-b.jpg"),
        ("dòng\nmới\x1b[31m.jpg", "dòng-mới-[31m.jpg"),
        ("gi\u202epj.jpg", "gi-pj.jpg"),
        ("50%#1?.jpg", "50-1.jpg"),
        ('a"b<c>|d:e*.jpg', "a-b-c-d-e.jpg"),
        ("-rf.jpg", "rf.jpg"),
        ("ten.", "ten"),
        ("???", "tep"),
        ("con.md", "con-1.md"),
        ("Aux", "Aux-1"),
    ],
)
def test_blanks_and_odd_characters_give_way(tmp_path: Path, name: str, better: str) -> None:
    assert look(tmp_path, f"news/{name}") == [
        Misspelt(f"news/{name}", "unsafe", f"news/{name}", f"news/{better}")
    ]


def test_a_name_in_bytes_that_are_no_text_gives_way(tmp_path: Path) -> None:
    path = b"news/anh\xff.jpg".decode(errors="surrogateescape")
    assert [one.new for one in look(tmp_path, path)] == ["news/anh.jpg"]


def test_letters_apart_from_their_accents_are_put_together(tmp_path: Path) -> None:
    assert look(tmp_path, f"{NFD}.jpg") == [Misspelt(f"{NFD}.jpg", "decomposed", f"{NFD}.jpg", "ảnh.jpg")]


@pytest.mark.parametrize("other", ["ANH.JPG", "Anh.jpg"])
def test_a_name_that_differs_by_capitals_gives_way_to_the_one_that_was_there(
    tmp_path: Path, other: str
) -> None:
    found = look(tmp_path, "a/anh.jpg", beside=(f"a/{other}", "b/ANH.jpg"))
    if len(list((tmp_path / "a").iterdir())) == 1:
        pytest.skip("this disk takes both names for one")
    assert found == [Misspelt("a/anh.jpg", "twin", "a/anh.jpg", "a/anh-2.jpg")]


def test_of_two_new_twins_one_gives_way(tmp_path: Path) -> None:
    found = look(tmp_path, f"{NFD}.jpg", "ảnh.jpg", beside=("ảnh-2.jpg",))
    assert [(one.reason, one.new) for one in found] == [("twin", "ảnh-3.jpg")]


def test_a_new_name_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    found = look(tmp_path, "a 1.jpg", "a  1.jpg", beside=("A-1.jpg",))
    assert sorted(one.new for one in found) == ["a-1-2.jpg", "a-1-3.jpg"]


def test_a_folder_is_renamed_once_and_before_what_lies_in_it(tmp_path: Path) -> None:
    found = look(tmp_path, "lễ hội/a b.jpg", "lễ hội/c.jpg", "lễ hội/sâu hơn/d.jpg")
    assert [(one.old, one.new) for one in found] == [
        ("lễ hội", "lễ-hội"),
        ("lễ-hội/a b.jpg", "lễ-hội/a-b.jpg"),
        ("lễ-hội/sâu hơn", "lễ-hội/sâu-hơn"),
    ]
