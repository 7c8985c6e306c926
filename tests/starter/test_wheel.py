"""The package as others install it: both sample schools are in the wheel."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from schoolgate.starter import PROFILES, create
from schoolgate.starter.samples import sample

ROOT = Path(__file__).parents[2]
SOURCES = (
    "plugins/schoolgate",
    "content",
    ".vscode",
    "mkdocs.yml",
    "pyproject.toml",
    "setup.py",
    "MANIFEST.in",
    "LICENSE",
)
JUNK = shutil.ignore_patterns("__pycache__", ".cache")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package unpacked from a wheel that was built from a copy of the sources."""
    root = tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        source, target = ROOT / name, root / "source" / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=JUNK)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    offline = ("--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", str(root))
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", str(root / "source"), *offline],
        check=True,
        capture_output=True,
    )
    (wheel,) = root.glob("schoolgate-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(root / "installed")
    return root / "installed"


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_an_installed_package_makes_the_same_school(installed: Path, tmp_path: Path, profile: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "schoolgate", "init", "truong", "--profile", profile],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"},
        check=True,
        capture_output=True,
    )
    create(profile, tmp_path / "here")
    assert everything(tmp_path / "truong/.vscode") == everything(tmp_path / "here/.vscode")
    made, source = everything(tmp_path / "truong/content"), everything(sample(profile) / "content")
    facts = "_data/school.yml"
    assert source.pop(facts).splitlines() != made.pop(facts).splitlines()
    assert made.keys() == source.keys()
    assert made == source


@pytest.mark.slow
def test_every_module_of_the_package_is_installed(installed: Path) -> None:
    def modules(folder: Path) -> set[str]:
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}

    assert modules(installed / "schoolgate") == modules(ROOT / "plugins/schoolgate")


@pytest.mark.slow
def test_the_templates_of_papers_are_installed(installed: Path) -> None:
    templates = "schoolgate/papers/templates"
    assert everything(installed / templates) == everything(ROOT / "plugins" / templates)
