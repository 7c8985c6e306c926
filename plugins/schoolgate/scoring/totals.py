"""The whole score: items, criteria, standards, bonus."""

from __future__ import annotations

from schoolgate.model import CriterionScore, Rubric, Score, StandardScore
from schoolgate.scoring.facts import Facts
from schoolgate.scoring.items import bonus_score, item_score


def score(rubric: Rubric, facts: Facts) -> Score:
    """Return how a school stands by a rubric, every point with what stands behind it."""
    standards = tuple(
        StandardScore(
            standard,
            tuple(
                CriterionScore(criterion, tuple(item_score(item, facts) for item in criterion.items))
                for criterion in standard.criteria
            ),
            rubric.share,
        )
        for standard in rubric.standards
    )
    bonus = tuple(bonus_score(item, facts) for item in rubric.bonus)
    return Score(rubric, facts.as_of, facts.first, standards, bonus)
