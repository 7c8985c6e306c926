"""A public lesson is behind a link that everybody can open, and nobody can change.

What: a link to a machine inside the school, into somebody's own account, with a password in it, or to a
shared document in the form in which it is edited.
Why: parents meet a closed door, or may write into the lesson. Drive is allowed: links to view are fine
(R-086).
Citation: none; a duty of our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from schoolgate.model import Layer, Lesson, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import linked_lessons

_INSIDE = re.compile(
    r"localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[|[^.]+$|.*\.(local|lan|internal)$"
)
_OFFICE = {"docs.google.com", "drive.google.com", "onedrive.live.com"}
_SHAREPOINT = ".sharepoint.com"
_EDITS = re.compile(r"/edit\b|[?&]action=edit|usp=sharing_eip")
_OWN = re.compile(r"/my-drive|/u/[1-9]|/shared-with-me|/recent\b")


def _public(portal: Portal) -> list[Lesson]:
    return [one for one in linked_lessons(portal) if one.layer is Layer.PUBLIC]


@rule(of=_public)
def private_link(portal: Portal) -> Iterator[Found]:
    """Judge lessons of layer 1 that lie elsewhere."""
    for lesson in _public(portal):
        fault = _fault(lesson.url)
        if fault:
            message = Message.of(f"rules.lessons-private-link-{fault}", title=lesson.title)
            yield Found(lesson.where, message, Message.of(f"rules.lessons-private-link-{fault}-remedy"))


def _fault(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return "inside"
    if parts.password or parts.username:
        return "password"
    if _INSIDE.match(host):
        return "inside"
    if host in _OFFICE or host.endswith(_SHAREPOINT):
        rest = f"{parts.path}?{parts.query}"
        return "own" if _OWN.search(rest) else "edit" if _EDITS.search(rest) else ""
    return ""
