"""CODEOWNERS from the categories' approvers: the forge asks the right person to look (R-038)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from schoolgate.model import Category, Settings

_ACCOUNT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f/\\*?\[\]!#]|[^\S ]")
"""What GitHub cannot escape in a pattern, or what would end the line."""


@dataclass(frozen=True, slots=True)
class Owners:
    """The lines of the file, and the categories that nobody is asked for, with the approver's id."""

    lines: tuple[str, ...]
    unasked: tuple[tuple[Category, str], ...]
    """``""`` for the id where a category names no approver."""

    @property
    def text(self) -> str:
        """Return the file."""
        return "".join(f"{line}\n" for line in self.lines)


def owners(settings: Settings, place: str = "") -> Owners:
    """Return who looks at which category. A name that is no account of the forge is not written.

    ``place`` is the folder of the project in its repository, such as ``portal/``.
    """
    lines, unasked = [], []
    for category in settings.categories:
        account = _account(settings, category.approver)
        folder = _pattern(category, place)
        if account and folder:
            lines.append(f"{folder} @{account}")
        else:
            unasked.append((category, category.approver))
    return Owners(tuple(lines), tuple(unasked))


def _account(settings: Settings, person: str) -> str:
    known = settings.staff.get(person)
    account = known.git_account.strip().removeprefix("@") if known else ""
    return account if _ACCOUNT.fullmatch(account) else ""


def _pattern(category: Category, place: str) -> str:
    """Return a folder as CODEOWNERS reads it; ``""`` for one whose name no pattern can say."""
    if not category.id or _UNSAFE.search(category.id) or _UNSAFE.search(place.replace("/", "")):
        return ""
    folder = f"{place}content/{category.section}/{category.id}/".replace(" ", "\\ ")
    return f"/{folder}"
