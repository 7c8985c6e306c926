from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("pyproject.toml", "requirements.lock", "requirements-dev.lock", "requirements-build.lock")
WRITE_STAMPS = """
import environment
environment.write_stamps({name: environment.fingerprint(environment.ROOT / name) for name in
                          ("requirements.lock", "requirements-dev.lock")})
"""


@dataclass(frozen=True)
class Checkout:
    """A copy of the project's scripts with an environment whose commands only tell what they were asked."""

    root: Path

    def runs(self, script: str, *arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
        """Run a script as a person does; ``before`` is Python that prepares the machine."""
        prepare = f"{before}\nimport runpy, sys\nsys.argv = {[script, *arguments]!r}\n"
        run = f"sys.path.insert(0, 'scripts'); runpy.run_path('scripts/{script}', run_name='__main__')"
        return subprocess.run(
            [sys.executable, "-c", prepare + run],
            cwd=self.root,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PIP_NO_INDEX": "1", "SCHOOLGATE_CHROMIUM": sys.executable},
            check=False,
        )

    def install(self, name: str, status: int = 0) -> None:
        """Put a command in place that tells its arguments and ends with a status."""
        command = self.root / ".venv" / "bin" / name
        command.parent.mkdir(parents=True, exist_ok=True)
        command.write_text(f'#!/bin/sh\necho "{name} $*"\nexit {status}\n', encoding="utf-8")
        command.chmod(0o755)

    def stamp(self) -> None:
        """Note that all is installed."""
        subprocess.run([sys.executable, "-c", WRITE_STAMPS], cwd=self.root / "scripts", check=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    root = tmp_path / "trường"
    aside = shutil.ignore_patterns("sample_art", "benchmark", "__pycache__")
    shutil.copytree(ROOT / "scripts", root / "scripts", ignore=aside)
    for name in COPIED:
        shutil.copy(ROOT / name, root / name)
    return Checkout(root)
