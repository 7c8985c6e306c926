"""When a post may be seen: approval, dates, drafts (R-032, R-026, design.md section 3)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from schoolgate.model.calendar import within
from schoolgate.model.content import Document, Post
from schoolgate.model.message import Layer
from schoolgate.model.school import Settings

EDITORIAL_BOARD = "editorial"
NOTICES = "announcements"
"""The category whose posts are notices: with a day from which and a day until which they hold (R-026)."""
PRINCIPAL = "principal"
"""Stands in ``self_approval`` for whoever heads the school, with the notices they write (R-032)."""
_POSITION = "hiệu trưởng"


class Approval(StrEnum):
    """How far a post has come on its way to being approved."""

    APPROVED = "approved"
    WAITING = "waiting"
    UNDATED = "undated"
    LATE = "late"
    OWN_POST = "own-post"
    NOT_ON_BOARD = "not-on-board"


def approval(post: Post, settings: Settings, as_of: date) -> Approval:
    """Whether somebody who may has approved the post by ``as_of`` (R-032).

    The approver sits on the editorial board on the day of approval and is not the author, unless
    ``self_approval`` of the school names that person, or the principal whose own notice it is.
    """
    if not post.approved_by:
        return Approval.WAITING
    if post.approved_on is None:
        return Approval.UNDATED
    if post.approved_on > as_of:
        return Approval.LATE
    if post.approved_by == post.author and not _needs_nobody_else(post, settings):
        return Approval.OWN_POST
    seated = on_board(post.approved_by, settings, post.approved_on)
    return Approval.APPROVED if seated else Approval.NOT_ON_BOARD


def _needs_nobody_else(post: Post, settings: Settings) -> bool:
    allowed = settings.school.self_approval
    author = settings.staff.get(post.author)
    heads = author is not None and author.position.casefold().startswith(_POSITION)
    return post.author in allowed or (PRINCIPAL in allowed and heads and post.category == NOTICES)


def on_board(person: str, settings: Settings, day: date) -> bool:
    """Whether a staff id sits on the editorial board on ``day`` (R-033)."""
    return any(
        person in board.members
        for board in settings.boards
        if board.id == EDITORIAL_BOARD and within(day, board.valid_from, board.valid_to)
    )


def is_current(post: Post, as_of: date) -> bool:
    """Whether a notice is in force: it has begun, and has not expired (R-026)."""
    return within(as_of, post.effective_from, post.expires)


def is_shown(document: Document, as_of: date) -> bool:
    """Whether layer 1 shows the document: no draft, not of the future, without a stamp of secrecy."""
    return (
        document.layer is Layer.PUBLIC
        and not document.draft
        and not document.secrecy
        and (document.published_on is None or document.published_on <= as_of)
    )


def is_public(post: Post, settings: Settings, as_of: date) -> bool:
    """Whether layer 1 shows the post: approved, not a draft, not of the future, not expired."""
    return (
        post.layer is Layer.PUBLIC
        and not post.draft
        and post.date <= as_of
        and (post.expires is None or as_of <= post.expires)
        and approval(post, settings, as_of) is Approval.APPROVED
    )
