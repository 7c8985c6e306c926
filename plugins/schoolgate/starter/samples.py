"""Complete sample schools to start from, one for each profile.

The primary one is this repository's own ``content/``: building a wheel copies it into the package, with the
settings of the editor (docs/decisions/0009).
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from string import Template

from schoolgate.starter import editor
from schoolgate.starter.staging import make

PROFILES = ("primary", "preschool")
FACTS = "content/_data/school.yml"

_SAMPLES = Path(__file__).parent / "samples"
_CHECKOUT = Path(__file__).parents[3]
_PARTS = ("content", "mkdocs.yml")
_JUNK = (".", "~$")
_FRAME = {
    "README.vi.md": "README.vi.md",
    "gitignore": ".gitignore",
    "pre-commit-config.yaml": ".pre-commit-config.yaml",
}
_AS_OF = re.compile(r"^as_of:\s*(\S+)\s*?\n", re.MULTILINE)


def sample(profile: str) -> Path:
    """Return the folder in which the sample school of a profile lies."""
    packaged = _SAMPLES / profile
    return _CHECKOUT if profile == "primary" and not packaged.exists() else packaged


def create(profile: str, target: Path) -> str:
    """Make a school of a profile and return the day for which its content was written, ``2025-12-31``.

    The new school has no ``as_of``: left there, it would keep out every post that is written from now on.
    It stays marked as a sample until somebody has put their own school in its place.
    Raises OccupiedError where something is already, BusyError, OSError.
    """
    source = sample(profile)
    match = _AS_OF.search((source / FACTS).read_text("utf-8"))
    assert match, source
    make(target, lambda new: _fill(new, source, match[1]))
    return match[1]


def _fill(new: Path, source: Path, as_of: str) -> None:
    for name in _PARTS:
        _copy(source / name, new / name)
    facts = new / FACTS
    facts.write_text(_AS_OF.sub("", facts.read_text("utf-8")), "utf-8", newline="\n")
    for name, place in _FRAME.items():
        words = Template((_SAMPLES / name).read_text("utf-8"))
        (new / place).write_text(words.safe_substitute(as_of=as_of), "utf-8", newline="\n")
    editor.settle(new, _SAMPLES / "vscode" if (_SAMPLES / "vscode").exists() else _CHECKOUT / ".vscode")


def _copy(source: Path, target: Path) -> None:
    """Copy bytes only: the times and rights of an installed package mean nothing to a school."""
    if not source.is_dir():
        shutil.copyfile(source, target)
        return
    target.mkdir()
    for one in sorted(source.iterdir()):
        if not one.name.startswith(_JUNK):
            _copy(one, target / one.name)
