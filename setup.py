"""Take the primary sample, this repository's own content, and its editor settings into the wheel (0009)."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
SAMPLE = "schoolgate/starter/samples/primary"
EDITOR = "schoolgate/starter/samples/vscode"


class BuildWithSample(build_py):
    """Builds the package as usual, then copies the sample; an editable installation reads it in place."""

    def run(self) -> None:
        """Build."""
        super().run()
        if self.editable_mode:
            return
        target = Path(self.build_lib) / SAMPLE
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(ROOT / "content", target / "content", ignore=shutil.ignore_patterns(".*", "~$*"))
        shutil.copy(ROOT / "mkdocs.yml", target)
        shutil.copytree(ROOT / ".vscode", Path(self.build_lib) / EDITOR, dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithSample})
