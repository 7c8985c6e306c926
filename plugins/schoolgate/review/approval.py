"""Who may approve which posts by a comment, and what the comment asks for (R-032, R-033)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from schoolgate.model import Message, Person, Post, Settings
from schoolgate.model.people import in_service
from schoolgate.model.publication import Approval, approval, on_board
from schoolgate.vietnamese import nfc

_APPROVE = re.compile(r"/(?:duyet|duyệt)", re.IGNORECASE)
_SEND_BACK = re.compile(r"/(?:tra[- ]lai|trả[- ]lại)(?:[ \t]+(?P<reason>.*))?", re.IGNORECASE)


class Asked(StrEnum):
    """What the first line of a comment asks for."""

    APPROVE = "approve"
    SEND_BACK = "send-back"


@dataclass(frozen=True, slots=True)
class Command:
    """A command of an approver; the reason is hostile text, ``""`` where none was given."""

    asked: Asked
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Posts to be approved, posts approved before, and posts refused with the reason."""

    approved: tuple[Post, ...] = ()
    kept: tuple[Post, ...] = ()
    refused: tuple[tuple[Post, Message], ...] = ()


def command(comment: str) -> Command | None:
    """Return what a comment asks for in its first line; None for every other comment."""
    first = nfc(next(iter(comment.splitlines()), "")).strip()
    if _APPROVE.fullmatch(first):
        return Command(Asked.APPROVE)
    back = _SEND_BACK.fullmatch(first)
    return Command(Asked.SEND_BACK, (back["reason"] or "").strip()) if back else None


def approver(account: str, settings: Settings, day: date) -> Person | Message:
    """Return who may approve on ``day`` under an account of the forge, or why it is nobody."""
    wanted = _bare(account)
    known = [one for one in settings.staff.values() if wanted and _bare(one.git_account) == wanted]
    serving = [one for one in known if in_service(one, day)]
    if not known:
        return Message.of("review.unknown-account", account=account)
    if not serving:
        return Message.of("review.left", account=account)
    if len(serving) > 1:
        return Message.of("review.shared-account", account=account)
    if not on_board(serving[0].id, settings, day):
        return Message.of("review.not-on-board", name=serving[0].name)
    return serving[0]


def verdict(posts: Iterable[Post], person: Person, settings: Settings, day: date) -> Verdict:
    """Say what becomes of each post when ``person``, who may approve, approves them on ``day``."""
    approved, kept, refused = [], [], []
    for post in posts:
        if _signed(post, person, settings, day) is Approval.OWN_POST:
            refused.append((post, Message.of("review.own-post", title=post.title, name=person.name)))
        elif not post.approved_by and not post.approved_on:
            approved.append(post)
        elif approval(post, settings, day) is Approval.APPROVED:
            kept.append(post)
        else:
            refused.append((post, Message.of("review.filled", title=post.title)))
    return Verdict(tuple(approved), tuple(kept), tuple(refused))


def _signed(post: Post, person: Person, settings: Settings, day: date) -> Approval:
    return approval(replace(post, approved_by=person.id, approved_on=day), settings, day)


def _bare(account: str) -> str:
    return nfc(account).strip().removeprefix("@").casefold()
