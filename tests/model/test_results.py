"""Learning results on layer 1: no figure tells of a few pupils, none can be worked out (R-054, REG-08)."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_portal
from schoolgate.model import Results, Statistic, Untold, public

FEW, REST = Untold.FEW, Untold.REST
LEVELS = ("Hoàn thành tốt", "Hoàn thành", "Chưa hoàn thành")


def rows(*grades: tuple[int, ...], year: str = "2024-2025", subject: str = "Toán") -> list[Statistic]:
    return [
        Statistic(year, str(grade), level, pupils, subject)
        for grade, counts in enumerate(grades, 1)
        for level, pupils in zip(LEVELS, counts, strict=True)
    ]


def results(*grades: tuple[int, ...]) -> Results:
    (table,) = public(a_portal(statistics=rows(*grades))).statistics
    return table


def shown(*grades: tuple[int, ...]) -> list[tuple[object, ...]]:
    table = results(*grades)
    lines = [*table.lines, *([table.whole] if table.whole else [])]
    return [(*line.counts, line.pupils) for line in lines]


def test_figures_of_many_pupils_stand_as_they_are() -> None:
    assert shown((40, 25, 5), (38, 30, 0)) == [(40, 25, 5, 70), (38, 30, 0, 68), (78, 55, 5, 138)]


def test_five_pupils_are_told_and_four_are_not() -> None:
    assert shown((40, 25, 5)) == [(40, 25, 5, 70)]
    assert shown((40, 25, 4)) == [(40, REST, FEW, 69)]


def test_nobody_is_a_figure_that_tells_of_nobody() -> None:
    assert shown((40, 30, 0)) == [(40, 30, 0, 70)]


def test_what_the_sum_of_the_school_would_give_away_is_hidden_too() -> None:
    first, second, whole = shown((40, 20, 2), (30, 20, 10))
    assert first == (40, REST, FEW, 62)
    assert second == (30, REST, REST, 60)
    assert whole == (70, 40, 12, 122)


def test_a_group_of_a_few_pupils_has_no_figure_at_all() -> None:
    small, *_ = shown((2, 1, 0), (30, 20, 10), (30, 20, 10))
    assert small == (FEW, FEW, 0, FEW)


def test_a_group_of_one_pupil_is_left_out_with_its_name() -> None:
    named = Statistic("2024-2025", "Nguyễn Văn Thử", "Hoàn thành", 1, "Toán")
    (table,) = public(a_portal(statistics=[*rows((40, 25, 5)), named])).statistics
    assert "Thử" not in repr(table)
    assert [line.grade for line in table.lines] == ["1"]


def test_two_pupils_are_a_group_that_is_named() -> None:
    assert [line.grade for line in results((2, 0, 0)).lines] == ["1"]


def test_the_first_of_repeated_rows_counts() -> None:
    again = Statistic("2024-2025", "1", "Hoàn thành tốt", 99, "Toán")
    (table,) = public(a_portal(statistics=[*rows((40, 25, 5)), again])).statistics
    assert table.lines[0].counts == (40, 25, 5)


def test_each_year_and_subject_has_a_table_of_its_own_with_its_own_levels() -> None:
    own = Statistic("2024-2025", "1", "Đạt", 60, "Phẩm chất")
    older = rows((40, 25, 5), year="2023-2024")
    tables = public(a_portal(statistics=[*rows((40, 25, 5)), own, *older])).statistics
    assert [(one.school_year, one.subject, one.levels) for one in tables] == [
        ("2024-2025", "Toán", LEVELS),
        ("2024-2025", "Phẩm chất", ("Đạt",)),
        ("2023-2024", "Toán", LEVELS),
    ]


def test_one_grade_has_no_sum_of_the_school() -> None:
    assert results((40, 25, 5)).whole is None


def test_ones_that_add_up_to_their_number_are_given_away_and_get_a_larger_one_beside_them() -> None:
    """Five grades with a gap of at least 1 each, and 5 in the whole school: each would be exactly 1."""
    *grades, whole = shown(*[(40, 30, 1)] * 4, (40, 30, 1), (40, 20, 10))
    assert all(line[2] == FEW for line in grades[:5])
    assert grades[5][2] == REST or whole[2] == REST


def values(cell: object) -> range:
    """The values that a reader may think of."""
    if isinstance(cell, int):
        return range(cell, cell + 1)
    return range(1, 5) if cell == FEW else range(5, 1000)


@given(
    st.lists(
        st.tuples(*[st.one_of(st.integers(0, 6), st.integers(0, 40))] * 3).filter(lambda one: sum(one) > 1),
        min_size=1,
        max_size=4,
    )
)
def test_no_line_gives_away_a_small_figure(grades: list[tuple[int, ...]]) -> None:
    table = shown(*grades)
    lines: list[tuple[object, ...]] = [*table]
    if len(grades) > 1:
        lines += list(zip(*table, strict=True))
    for line in lines:
        *parts, total = line
        if not isinstance(total, int):
            continue
        for place, cell in enumerate(parts):
            if cell == FEW:
                assert len(possible(parts, place, total)) > 1, line


def possible(parts: list[object], place: int, total: int) -> set[int]:
    """What a reader may think one small figure of a line is, whose sum is told."""
    others = [values(cell) for at, cell in enumerate(parts) if at != place]
    least, most = sum(one[0] for one in others), sum(one[-1] for one in others)
    return {own for own in values(parts[place]) if least <= total - own <= most}


@pytest.mark.parametrize(("few", "other"), list(product(range(1, 5), (5, 6, 30))))
def test_of_two_levels_no_small_one_can_be_worked_out(few: int, other: int) -> None:
    ((*counts, _),) = shown((few, other, 0))
    assert counts[0] == FEW
