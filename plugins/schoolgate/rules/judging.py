"""All rules over one portal."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache

from schoolgate.model import Finding, Layer, Location, Message, Portal, Severity
from schoolgate.rules.rule import Found, Rule

CRASHED = "crashed"
"""The rule id of the finding that says that a rule of ours broke; the message names it as ``{rule}``."""

_INTERNAL = "internal/"


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule below this package, by id."""
    package = importlib.import_module("schoolgate.rules")
    modules = pkgutil.walk_packages(package.__path__, package.__name__ + ".")
    members = (vars(importlib.import_module(found.name)).values() for found in modules if not found.ispkg)
    return tuple(sorted((one for some in members for one in some if isinstance(one, Rule)), key=_by_id))


def judge(portal: Portal, chosen: Iterable[Rule] | None = None) -> tuple[Finding, ...]:
    """Return what the rules find, the weightiest first, then by path and line.

    A rule that breaks becomes one finding of its own and never hides what others found.
    """
    judged = rules() if chosen is None else chosen
    findings = [finding for one in judged for finding in _findings(one, portal)]
    return tuple(sorted(findings, key=_rank))


def _findings(one: Rule, portal: Portal) -> list[Finding]:
    try:
        return [_finding(one, found) for found in one.check(portal)]
    except Exception:
        # Whatever a rule of ours does, the school sees the other findings.
        return [_crash(one)]


def _finding(one: Rule, found: Found) -> Finding:
    return Finding(
        rule=one.id,
        severity=found.severity or one.severity,
        where=found.where,
        message=found.message,
        remedy=found.remedy,
        citation=one.cites,
        layer=Layer.INTERNAL if found.where.path.startswith(_INTERNAL) else Layer.PUBLIC,
        left_out=found.left_out,
    )


def _crash(one: Rule) -> Finding:
    message = Message.of("rules.crashed", rule=one.id)
    remedy = Message.of("rules.crashed-remedy", rule=one.id)
    return Finding(CRASHED, Severity.ERROR, Location(""), message, remedy, left_out=True)


def _by_id(one: Rule) -> str:
    return one.id


def _rank(finding: Finding) -> tuple[int, str, int]:
    return -finding.severity.weight, finding.where.path, finding.where.line
