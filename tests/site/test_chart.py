"""Bars: shares that fill them exactly, labels where there is room."""

from __future__ import annotations

import pytest

from schoolgate.site.chart import share, stacked, style


@pytest.mark.parametrize(
    ("count", "whole", "words"),
    [
        (0, 70, "0%"),
        (35, 70, "50%"),
        (70, 70, "100%"),
        (5, 1500, "0,3%"),
        (15, 1500, "1%"),
        (1495, 1500, "99,7%"),
        (1485, 1500, "99%"),
    ],
)
def test_no_share_reads_as_nothing_or_all_that_is_not(count: int, whole: int, words: str) -> None:
    assert share(count, whole) == words


def test_parts_follow_one_another_to_the_end_of_the_bar() -> None:
    (bar,) = stacked("", "", [("Khối 1", "", [(1, 2), (2, 0), (3, 1)])]).bars
    assert [(one.start, one.width, one.style) for one in bar.segments] == [
        ("0%", "66.667%", 1),
        ("66.667%", "33.333%", 3),
    ]


@pytest.mark.parametrize(("count", "label"), [(8, "8%"), (7, "")])
def test_a_part_that_is_too_narrow_has_no_label(count: int, label: str) -> None:
    (bar,) = stacked("", "", [("", "", [(1, 100 - count), (2, count)])]).bars
    assert bar.segments[1].label == label


def test_bars_stand_one_below_another() -> None:
    drawn = stacked("", "", [("A", "", []), ("B", "", [])])
    first, second = drawn.bars
    assert first.segments == ()
    assert first.top < second.top < drawn.height


def test_after_the_last_style_comes_the_first() -> None:
    assert [style(number) for number in range(7)] == [1, 2, 3, 4, 5, 6, 1]
