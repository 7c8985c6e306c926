"""Whether somebody of the board has confirmed, on the pull request, what a post claims (R-032)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from schoolgate.load import read_settings
from schoolgate.messages import text
from schoolgate.model import Layer, Outcome, Person, Settings, Severity
from schoolgate.model.publication import Approval, approval
from schoolgate.reports.json_check import FindingEntry
from schoolgate.review.approval import approver
from schoolgate.review.branch import Branch
from schoolgate.review.conversation import Conversation, is_bot
from schoolgate.review.desk import MOST, Desk
from schoolgate.review.drafts import Draft, changed, drafts
from schoolgate.review.shapes import Comment, Commit, Pull, Review

RULE = "approval/unconfirmed"
_MARK = re.compile(r"<!-- schoolgate:approved((?: [0-9a-f]{40,64})+) -->")
_APPROVED, _TAKEN_BACK = "APPROVED", {"CHANGES_REQUESTED", "DISMISSED"}


def marked(blobs: Iterable[str]) -> str:
    """Return the first line of our answer to an approver: the exact files that were approved."""
    named = " ".join(blobs)
    return f"<!-- schoolgate:approved {named} -->\n" if named else ""


def confirmed(comments: Iterable[Comment]) -> frozenset[str]:
    """Return the blobs that our answers name; a mark that somebody else has written does not count."""
    found = (_MARK.match(one.words) for one in comments if is_bot(one))
    return frozenset(blob for match in found if match for blob in match[1].split())


def writers(pull: Pull, commits: Iterable[Commit]) -> frozenset[str]:
    """Return the accounts that have a hand in a change. Whoever only merged the base into it has none."""
    authors = [pull.user, *(one.author for one in commits if len(one.parents) < 2)]
    return frozenset(one.login.casefold() for one in authors if one)


def reviewers(
    reviews: Iterable[Review], pull: Pull, wrote: Collection[str], settings: Settings, day: date
) -> tuple[Person, ...]:
    """Return who of the board has approved the last commit by GitHub's own button, and not taken it back."""
    last: dict[str, Review] = {}
    for one in reviews:
        if one.user and one.state in {_APPROVED, *_TAKEN_BACK}:
            last[one.user.login.casefold()] = one
    accounts = (
        name for name, one in last.items() if one.state == _APPROVED and one.commit_id == pull.head.sha
    )
    people = (approver(name, settings, day) for name in accounts if name not in wrote)
    return tuple(one for one in people if isinstance(one, Person))


def unconfirmed(
    talk: Conversation, branch: Branch, pull: Pull, desk: Desk, *, public: bool
) -> list[FindingEntry]:
    """Return a warning for each changed post whose approver nothing on the pull request confirms.

    Of posts of the internal site a ``public`` repository is told nothing. Raises GitHubError, ShapeError and
    SettingsError.
    """
    changes = changed(talk.files(), desk.folder)[:MOST]
    known = confirmed(talk.comments()) if changes else frozenset()
    asked = [one for one in changes if one.blob not in known]
    claims = [
        one for one in drafts(asked, branch.content, desk.content, desk.day) if _claims(one, public=public)
    ]
    if not claims:
        return []
    settings, _ = read_settings(desk.content)
    wrote = writers(pull, talk.commits())
    people = reviewers(talk.reviews(), pull, wrote, settings, desk.day)
    open_ = [one for one in claims if not any(_may(one, person, settings, desk.day) for person in people)]
    return [_warning(one, settings, desk.language) for one in open_]


def _claims(one: Draft, *, public: bool) -> bool:
    """Whether a changed post says of itself that somebody has approved it."""
    post = one.post
    told = post is not None and not (public and post.layer is Layer.INTERNAL)
    return told and post is not None and bool(post.approved_by) and not one.same


def _may(one: Draft, person: Person, settings: Settings, day: date) -> bool:
    assert one.post is not None
    authors = {one.post.author, one.before.author if one.before else one.post.author}
    signed = (replace(one.post, author=author, approved_by=person.id, approved_on=day) for author in authors)
    return all(approval(post, settings, day) is Approval.APPROVED for post in signed)


def _warning(one: Draft, settings: Settings, language: str) -> FindingEntry:
    assert one.post is not None
    named = settings.staff.get(one.post.approved_by)
    name = named.name if named else one.post.approved_by
    return FindingEntry(
        id=f"{RULE}:{one.change.blob}",
        rule=RULE,
        severity=Severity.WARNING,
        outcome=Outcome.FAILED,
        layer=one.post.layer,
        path=one.change.path,
        line=one.post.lines.get("approved_by"),
        sheet=None,
        row=None,
        column=None,
        message=text("review.unconfirmed", language, title=one.post.title, name=name),
        remedy=text("review.unconfirmed-remedy", language),
        citation=None,
        period=None,
        left_out=False,
    )
