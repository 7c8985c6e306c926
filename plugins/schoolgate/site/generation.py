"""What every page depends on besides its own content: our code, the theme, the libraries."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from pathlib import Path

from schoolgate.storage import digest, file_digest

_PACKAGE = Path(__file__).parents[1]
_LIBRARIES = ("comrak", "nh3", "jinja2", "mkdocs", "mkdocs-material", "feedgen", "markupsafe")


@cache
def generation() -> str:
    """Return a hash of our own files and of the versions of the libraries that make pages."""
    own = (path for path in sorted(_PACKAGE.rglob("*")) if path.is_file() and path.suffix != ".pyc")
    parts = [f"{path.relative_to(_PACKAGE).as_posix()} {file_digest(path)}" for path in own]
    return digest(*parts, *(f"{name} {version(name)}" for name in _LIBRARIES))
