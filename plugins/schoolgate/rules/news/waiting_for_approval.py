"""Every post is approved before it is published.

What: a post that is not a draft and names nobody who approved it.
Why: "100% tin bài được duyệt trước khi đăng tin" (R-032); it stays out of the public site until then.
Citation: none; schools ask it of themselves in their own regulation of the portal.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Approval, Message, Portal, approval
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import public_posts


@rule(of=public_posts, cites="ke-hoach-nha-truong")
def waiting_for_approval(portal: Portal) -> Iterator[Found]:
    """Judge posts of the public site."""
    for post in public_posts(portal):
        if approval(post, portal.settings, portal.as_of) is Approval.WAITING:
            message = Message.of("rules.news-waiting-for-approval-message", title=post.title)
            yield Found(at(post, "title"), message, Message.of("rules.news-waiting-for-approval-remedy"))
