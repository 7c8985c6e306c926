"""Hostile words inside a comment on GitHub: they are read, and do nothing (mentions, links, images, HTML)."""

from __future__ import annotations

import re

from schoolgate.reports.wording import brief

_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|~=:^$])")
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_CALLS = re.compile(r"(?<=[@#])(?=\w)|(?<=\bGH-)(?=\d)|(?<=:)(?=//)|(?<=\bwww)(?=\.)", re.IGNORECASE)
_JOINER = "\u2060"
"""Invisible, and enough for GitHub to see neither a name, a number nor an address."""
_LONGEST = 400
_TICKS = re.compile("`+")


def words(value: str, most: int = _LONGEST) -> str:
    """Return a text as it was typed, on one line, cut where it is too long, with nothing in it that acts."""
    quiet = _CALLS.sub(_JOINER, brief(value, most))
    return _MARKS.sub(r"\\\1", quiet).translate(_HTML)


def code(value: str) -> str:
    """Return a path as code; nothing in a code span acts, whatever it holds."""
    line = brief(value, _LONGEST)
    fence = "`" * (max((len(run) for run in _TICKS.findall(line)), default=0) + 1)
    padding = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{padding}{line.replace('|', '¦')}{padding}{fence}" if line else ""
