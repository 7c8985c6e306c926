"""A post is approved by a member of the editorial board, not by its author, and not after its date.

What: an approval without a day, of a day to come or after the post's own, by the author, or by somebody
who did not sit on the board that day.
Why: such an approval does not count (R-032, R-033); but for the day after the post's own, the post stays
out of the public site.
Citation: none; schools ask it of themselves in their own regulation of the portal.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Approval, Message, Portal, Post, approval
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import public_posts

_FAULTS = {
    Approval.UNDATED: ("approved_by", "rules.news-invalid-approval-undated"),
    Approval.LATE: ("approved_on", "rules.news-invalid-approval-to-come"),
    Approval.OWN_POST: ("approved_by", "rules.news-invalid-approval-own-post"),
    Approval.NOT_ON_BOARD: ("approved_by", "rules.news-invalid-approval-not-on-board"),
}


def _approved(portal: Portal) -> list[Post]:
    """Return the posts of the public site that somebody has approved."""
    return [one for one in public_posts(portal) if one.approved_by]


@rule(of=_approved, cites="ke-hoach-nha-truong")
def invalid_approval(portal: Portal) -> Iterator[Found]:
    """Judge who approved them, and when."""
    for post in _approved(portal):
        state = approval(post, portal.settings, portal.as_of)
        if state in _FAULTS:
            yield _found(portal, post, *_FAULTS[state])
        elif state is Approval.APPROVED and post.approved_on and post.approved_on > post.date:
            yield _found(portal, post, "approved_on", "rules.news-invalid-approval-after-post")


def _found(portal: Portal, post: Post, field: str, fault: str) -> Found:
    approver = portal.settings.staff.get(post.approved_by)
    person = approver.name if approver else post.approved_by
    values = {"person": person, "approved": day(post.approved_on), "posted": day(post.date)}
    return Found(at(post, field), Message.of(fault, **values), Message.of(fault + "-remedy", **values))
