"""The locks hold what pyproject.toml asks for; written by the commands in CONTRIBUTING.md."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = PROJECT["project"]["dependencies"]
GROUPS = PROJECT["dependency-groups"]


def locked(name: str) -> dict[str, list[str]]:
    """Return package -> versions; there may be several, for different Pythons."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        if pin := re.match(r"([a-z0-9.-]+)==([^ ;]+)", line):
            found.setdefault(pin[1], []).append(pin[2])
    return found


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        ("requirements.lock", RUNTIME),
        ("requirements-dev.lock", RUNTIME + GROUPS["dev"]),
        ("requirements-build.lock", GROUPS["build"]),
    ],
)
def test_every_requirement_is_locked_to_a_version_it_allows(lock: str, asked: list[str]) -> None:
    versions = locked(lock)
    wrong = [
        one
        for one in map(Requirement, asked)
        if not versions.get(one.name)
        or not all(one.specifier.contains(found) for found in versions[one.name])
    ]
    assert wrong == []


def test_developers_test_what_schools_run() -> None:
    dev = locked("requirements-dev.lock")
    assert {name: dev.get(name) for name in locked("requirements.lock")} == locked("requirements.lock")


def test_the_project_is_built_by_the_locked_builder() -> None:
    assert PROJECT["build-system"]["requires"] == GROUPS["build"]
