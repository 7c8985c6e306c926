"""Every post names its author, who is on the staff list.

What: a post without an author, or with a staff id that nobody has.
Why: only a known author can be told from the approver (R-032), and counted for a reward (R-041).
Citation: none; schools ask it of themselves in their own regulation of the portal.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.facts import at, nearest
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import posts


@rule(of=posts)
def unknown_author(portal: Portal) -> Iterator[Found]:
    """Judge posts that are not drafts."""
    for post in posts(portal):
        if post.author in portal.settings.staff:
            continue
        message = (
            Message.of("rules.news-unknown-author-message", author=post.author)
            if post.author
            else Message.of("rules.news-unknown-author-missing")
        )
        yield Found(at(post, "author"), message, _remedy(portal, post.author))


def _remedy(portal: Portal, author: str) -> Message:
    meant = nearest(author, portal.settings.staff)
    if meant:
        return Message.of("rules.news-unknown-author-meant", meant=meant)
    return Message.of("rules.news-unknown-author-remedy")
