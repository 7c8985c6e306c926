"""Lines of approval are written, and not one other byte is touched."""

from __future__ import annotations

import datetime as dt

import pytest

from schoolgate.load import head
from schoolgate.review.heads import signed

DAY = dt.date(2025, 10, 6)


def test_missing_lines_come_last() -> None:
    post = "---\n# ghi chú\ntitle: Trồng cây\n---\nLời bài.\n---\n".encode()
    assert signed(post, "du.tv", DAY) == post.replace(
        b"\n---\nL", b"\napproved_by: du.tv\napproved_on: 2025-10-06\n---\nL"
    )


def test_mark_and_windows_lines_are_kept() -> None:
    post = b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\nB\r\nC\n"
    written = (
        b"\xef\xbb\xbf---\r\ntitle: A\r\napproved_by: du.tv\r\napproved_on: 2025-10-06\r\n---\r\nB\r\nC\n"
    )
    assert signed(post, "du.tv", DAY) == written


def test_empty_lines_are_filled_where_they_stand() -> None:
    post = b'---\napproved_on:\napproved_by: ""  # ai?\ntitle: A\n---\n'
    assert (
        signed(post, "du.tv", DAY)
        == b"---\napproved_on: 2025-10-06\napproved_by: du.tv  # ai?\ntitle: A\n---\n"
    )


@pytest.mark.parametrize(
    "post",
    [
        b"",
        b"no head",
        b"---\ntitle: A\n",
        b"---\napproved_by: mau.nt\n---\n",
        b"---\napproved_on: 2025-01-01\n---\n",
        b"---\napproved_by:\n  mau.nt\n---\n",
        b"---\napproved_by:\napproved_by:\n---\n",
        b'---\n"approved_by": mau.nt\n---\n',
    ],
)
def test_nothing_is_written_over_or_without_a_head(post: bytes) -> None:
    assert signed(post, "du.tv", DAY) is None


def test_a_hostile_id_stays_one_value() -> None:
    written = signed(b"---\ntitle: A\n---\n", 'x\ndraft: false # "', DAY)
    assert written is not None
    assert set(head.fields(head.split(written)).values) == {"title", "approved_by", "approved_on"}
