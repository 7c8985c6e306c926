"""Schoolgate installed once, by the very step of the workflow; and a school with a change."""

from __future__ import annotations

import shutil
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from review_builders import a_repository
from workflows.files import ROOT, only_job, read
from workflows.runner import Machine
from workflows.scenario import Change, a_change

_PROJECT = ("plugins", "pyproject.toml", "setup.py", "requirements.lock", "requirements-build.lock")


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Install for real; what this puts on PATH. Packages that stand here already are not fetched again."""
    folder = tmp_path_factory.mktemp("install")
    machine = Machine(folder, folder)
    check = read("content-check.yml")
    job = only_job(check)
    steps = [step for step in job["steps"] if step.get("id") == "install"]
    inputs = {"package": ".", "lock": "requirements.lock", "folder": "."}
    prepared = machine.prepared(
        check, dict(job) | {"steps": steps}, inputs, "push", {"repository": a_repository()}
    )
    for name in _PROJECT:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, prepared.run.place.workspace / name)
    version = f"python{sysconfig.get_python_version()}"
    packages = prepared.run.place.temp / "venv/lib" / version / "site-packages"
    packages.mkdir(parents=True)
    (packages / "locked.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    run = prepared.done()
    assert run.conclusion == "success", run.err
    return tuple(prepared.paths)


@pytest.fixture
def change(tmp_path: Path, installed: tuple[str, ...]) -> Iterator[Change]:
    """A school with main, and a branch on which nothing has changed yet."""
    with a_change(tmp_path, installed) as made:
        yield made
