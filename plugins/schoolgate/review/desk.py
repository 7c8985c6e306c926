"""Where a change is judged from: the base, never the branch."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

MOST = 100
"""Posts of one pull request; more are no day's work, and each is a question to GitHub."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command is judged by: the base, never the branch."""

    content: Path
    """The content folder of the base."""
    folder: str
    """The same folder as git names it, from the root of the repository."""
    day: date
    language: str = "vi"
    workflow: str = ""
    """The check to start again after a commit; ``""`` for none."""
    wait: Callable[[float], None] = time.sleep
