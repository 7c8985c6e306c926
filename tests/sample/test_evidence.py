"""The evidence of both samples: every item has what shows it, and the totals are as worked out by hand."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from schoolgate.inspection import Inspection, examine
from schoolgate.model import Basis, Outcome, Standing
from schoolgate.starter.samples import sample as shipped

AS_OF = dt.date(2025, 12, 31)


def examined(profile: str) -> Inspection:
    return examine(shipped(profile) / "content", as_of=AS_OF, cache=None, jobs=1)


@pytest.fixture(scope="module")
def primary() -> Inspection:
    return examined("primary")


@pytest.fixture(scope="module")
def preschool() -> Inspection:
    return examined("preschool")


def test_whatever_the_site_does_not_count_is_shown_by_dated_rows(primary: Inspection) -> None:
    assert primary.score
    shown = {one.item.id for one in primary.score.items if one.standing is Standing.EVIDENCED}
    rubric = primary.portal.settings.rubric
    assert rubric
    asked = {one.id for one in rubric.items if one.basis is not Basis.SITE}
    assert shown == asked | {f"B.M{number}" for number in range(1, 6)}
    assert {f"{one.day:%Y-%m}" for one in primary.portal.evidence} <= {
        f"2025-{month:02}" for month in range(9, 13)
    }
    assert all(one.text and len(one.text) < 250 for one in primary.portal.evidence)


def test_the_primary_school_has_six_and_a_half_for_its_portal_and_misses_class_b_by_half_a_point(
    primary: Inspection,
) -> None:
    assert primary.score
    portal = primary.score.criterion("T2.C3")
    assert portal
    assert portal.score == Decimal("6.5")
    assert primary.score.total == Decimal("89.5")
    assert primary.score.of(Standing.CLAIMED) == 0
    assert primary.score.class_ == ""


def test_the_preschool_shows_an_item_that_needs_a_person_and_a_claim_beside_the_total(
    preschool: Inspection,
) -> None:
    score = preschool.score
    assert score
    assert {one.item.id for one in score.items if one.outcome is Outcome.NEEDS_PERSON} == {"T1.C3.M2"}
    assert {one.item.id for one in score.items if one.standing is Standing.CLAIMED} == {"B.M3"}
    assert (score.total, score.of(Standing.CLAIMED)) == (Decimal("90.5"), Decimal(1))
    assert [one.where.path for one in preschool.findings if one.rule.startswith("evidence/")] == [
        "_data/evidence.yml"
    ]


def test_no_row_of_the_primary_school_is_doubted(primary: Inspection) -> None:
    assert [one for one in primary.findings if one.rule.startswith("evidence/")] == []


def test_what_a_row_quotes_stands_in_a_document_that_it_names(primary: Inspection) -> None:
    content = Path(shipped("primary")) / "content"
    quoted = [one for one in primary.portal.evidence if one.quote]
    assert quoted
    for one in quoted:
        files = [content / name / "index.md" for name in one.documents]
        assert any(one.quote in file.read_text("utf-8") for file in files if file.exists()), one
