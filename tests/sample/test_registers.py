"""The tables of people, results, questions and achievements: as much as planned, and nothing to object to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from schoolgate.model import department_of, public
from schoolgate.rules import judge

if TYPE_CHECKING:
    from sample.conftest import Sample
    from schoolgate.model import Portal

FAMILIES = ("people/", "statistics/", "questions/", "achievements/", "tables/")


def test_the_staff_is_as_planned_and_everybody_has_a_department(portal: Portal) -> None:
    staff = portal.settings.staff.values()
    assert Counter(person.group for person in staff) == {"leader": 3, "teacher": 16, "staff": 5}
    assert len(portal.departments) == 4
    assert all(department_of(person, portal.departments) for person in staff)


def test_results_cover_three_school_years_and_five_grades(portal: Portal) -> None:
    rows = portal.statistics
    assert {row.school_year for row in rows} == {"2022-2023", "2023-2024", "2024-2025"}
    assert {row.grade for row in rows} == {"1", "2", "3", "4", "5"}
    assert all(row.total for row in rows)


def test_figures_of_a_few_pupils_are_in_the_table_and_not_on_the_site(portal: Portal) -> None:
    assert [row for row in portal.statistics if 0 < row.pupils < 5]
    lines = [line for table in public(portal).statistics for line in (*table.lines, table.whole) if line]
    assert not [line for line in lines for count in line.counts if count in {1, 2, 3, 4}]


def test_the_duties_on_these_tables_are_met(portal: Portal) -> None:
    assert [one for one in judge(portal) if one.rule.startswith(FAMILIES)] == []


def test_every_achievement_and_every_published_question_is_on_the_site(
    portal: Portal, sample: Sample
) -> None:
    achieved = sample.pages["gioi-thieu/thanh-tich/index.html"].text("article")
    asked = sample.pages["hoi-dap/index.html"].text("article")
    assert [one.title for one in portal.achievements if one.title not in achieved] == []
    assert [one.question for one in portal.questions if (one.question in asked) is not one.published] == []
