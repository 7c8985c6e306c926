"""The rubrics that are shipped, and those that a school brings itself."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from schoolgate.model import Rubric
from schoolgate.regulations.readings import Choices
from schoolgate.regulations.rubric_checks import check_rubric
from schoolgate.regulations.rubric_sheets import read_rubric
from schoolgate.regulations.rulebook import PROFILES, elective, rulebook, severities
from schoolgate.regulations.shipped import shipped

DEFAULT = "long-bien-8265-2021"


@cache
def rubrics() -> tuple[str, ...]:
    """Return the ids of the rubrics that are shipped."""
    folder = files("schoolgate.regulations").joinpath("rubrics")
    return tuple(sorted(one.name.removesuffix(".yml") for one in folder.iterdir()))


def rubric(id_: str, level: str, choices: Choices | None = None) -> Rubric:
    """Return a shipped rubric for a school of a level (``primary`` or ``preschool``), as it reads it.

    Raises RegulationError, and FileNotFoundError for an id that is not shipped.
    """
    return rubric_of(*shipped(f"rubrics/{id_}.yml"), level, choices)


def rubric_of(text: str, name: str, level: str, choices: Choices | None = None) -> Rubric:
    """Return the rubric of a file. Raises RegulationError with every mistake of the file."""
    found = read_rubric(text, name, level, choices)
    check_rubric(found, name, severities(), _quotas())
    return found


@cache
def _quotas() -> frozenset[str]:
    known = {one.id for profile in PROFILES for one in rulebook(profile).quotas}
    return frozenset(known | set(elective()))
