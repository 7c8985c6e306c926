"""Titles, summaries, bodies and captions are all read by the judges of language and personal data."""

from __future__ import annotations

from pathlib import Path

import pytest

from schoolgate.load import load
from schools import AS_OF, a_small_school

CHILD = "Em Nguyễn Minh Khang, lớp 3A2, đọc thơ"


@pytest.mark.parametrize(
    ("head", "body", "line"),
    [
        ({"title": CHILD}, "Nội dung.\n", 2),
        ({"summary": CHILD}, "Nội dung.\n", 7),
        ({}, f"Một.\n\n{CHILD}.\n", 11),
    ],
)
def test_a_post_is_marked_where_it_says_so(
    tmp_path: Path, head: dict[str, str], body: str, line: int
) -> None:
    school = a_small_school(tmp_path)
    school.post(body=body, **head)
    (post,) = load(tmp_path / "content", as_of=AS_OF, cache=None).posts
    assert [(one.kind, one.line) for one in post.prose.marks if one.kind == "child-named"] == [
        ("child-named", line)
    ]


def test_captions_are_read(tmp_path: Path) -> None:
    school = a_small_school(tmp_path)
    head = f"title: Thi thơ\ndate: 2025-10-05\ncaptions:\n  anh-1.jpg: {CHILD}\n"
    school.write("content/albums/2025-10-05-thi-tho/index.md", f"---\n{head}---\nNội dung.\n")
    (album,) = load(tmp_path / "content", as_of=AS_OF, cache=None).albums
    assert [(one.kind, one.line) for one in album.prose.marks] == [("child-named", 5)]


def test_marks_are_kept_while_a_file_does_not_change(tmp_path: Path) -> None:
    school = a_small_school(tmp_path)
    school.post(title=CHILD)
    first, again = (
        load(tmp_path / "content", as_of=AS_OF, cache=tmp_path / ".cache").posts[0].prose.marks for _ in "12"
    )
    assert first == again
    assert first


def test_words_of_the_school_are_not_told(tmp_path: Path) -> None:
    school = a_small_school(tmp_path)
    school.post(title="Ngày hội của nghành")
    told = school.run("schoolgate", "check").out
    assert "“nghành” → “ngành”" in told
    school.write("content/_data/words.yml", "allowed: [Nghành]\n")
    assert "nghành" not in school.run("schoolgate", "check").out.replace("Ngày hội của nghành", "")
