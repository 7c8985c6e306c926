"""The rulebook of a profile: its quotas, thresholds and severities as they are shipped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from schoolgate.model import Quota, Rulebook, Severity
from schoolgate.regulations.limits import limits
from schoolgate.regulations.lines import Sheet
from schoolgate.regulations.quota_sheets import read_quotas
from schoolgate.regulations.shipped import shipped

PROFILES = ("primary", "preschool")
_COMMON = "common"
_ELECTIVE = "elective"


@cache
def rulebook(profile: str) -> Rulebook:
    """Return the shipped rulebook of a profile (``primary`` or ``preschool``). Raises RegulationError."""
    common = read_quotas(*shipped(f"quotas/{_COMMON}.yml"))
    quotas = read_quotas(*shipped(f"quotas/{profile}.yml"), common)
    return Rulebook(profile, tuple(quotas.values()), dict(limits(profile)), dict(severities()))


@cache
def elective() -> Mapping[str, Quota]:
    """Return the quotas that only schools have which adopt them. Raises RegulationError."""
    return read_quotas(*shipped(f"quotas/{_ELECTIVE}.yml"))


@cache
def severities() -> Mapping[str, Severity]:
    """Return how much each rule weighs. Raises RegulationError."""
    return read_severities(*shipped("severities.yml"))


def read_severities(text: str, name: str) -> dict[str, Severity]:
    """Read severities from YAML, rule by rule. Raises RegulationError with every mistake of the file."""
    sheet = Sheet(name)
    found = {
        rule: sheet.choice(value, rule, tuple(Severity)) for rule, _, value in sheet.entries(sheet.root(text))
    }
    sheet.finish()
    return {rule: Severity(word) for rule, word in found.items()}
