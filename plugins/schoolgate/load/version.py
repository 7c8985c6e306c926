"""What the kept facts depend on besides the files: our code and the libraries."""

from __future__ import annotations

import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from schoolgate.storage import digest

_HERE = Path(__file__).parent
_CODE = (
    "load/**/*.py",
    "model/*.py",
    "storage/*.py",
    "prose/*.py",
    "wording/*.py",
    "privacy/*.py",
    "pictures.py",
    "vietnamese.py",
    "addresses.py",
)
_LIBRARIES = ("comrak", "nh3", "pyyaml", "python-frontmatter", "pydantic", "pillow", "pi-heif", "openpyxl")


@cache
def facts_version() -> str:
    """Return a text that changes with everything that could change the facts of an unchanged file."""
    code = (path.read_bytes() for pattern in _CODE for path in sorted(_HERE.parent.glob(pattern)))
    return digest(*(f"{name} {_installed(name)}" for name in _LIBRARIES), sys.version, *code)


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
