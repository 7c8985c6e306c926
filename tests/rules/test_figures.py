"""Every figure of the rulebook has a rule that asks for it, and every rule says which figures it needs."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import schoolgate
from schoolgate import regulations
from schoolgate.model import Quota
from schoolgate.rules import Rule, rules

PACKAGE = Path(schoolgate.__file__).parent
QUOTAS = {
    **{one.id: one for profile in regulations.PROFILES for one in regulations.rulebook(profile).quotas},
    **regulations.elective(),
}
LIMITS = set(regulations.limits("primary"))


@pytest.mark.parametrize("quota", QUOTAS.values(), ids=lambda one: one.id)
def test_a_quota_is_judged_by_one_rule(quota: Quota) -> None:
    assert len([one.id for one in rules() if one.asks(quota)]) == 1


@pytest.mark.parametrize("one", rules(), ids=lambda one: one.id)
def test_a_rule_names_the_thresholds_that_it_asks_for(one: Rule) -> None:
    source = ast.parse((PACKAGE / "rules" / (one.id.replace("-", "_") + ".py")).read_text("utf-8"))
    asked = {node.value for node in ast.walk(source) if isinstance(node, ast.Constant)} & LIMITS
    assert asked <= set(one.limits) <= LIMITS
