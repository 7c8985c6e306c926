"""Posts have a summary.

What: a post of layer 1 without a summary in its head.
Why: lists, feeds, search and the text for Zalo show the summary; without one they show how the post begins.
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import public_posts


@rule(of=public_posts, cites="ke-hoach-nha-truong")
def missing_summary(portal: Portal) -> Iterator[Found]:
    """Judge posts by their heads."""
    for post in public_posts(portal):
        if not post.summary:
            message = Message.of("rules.text-missing-summary-message", title=post.title)
            yield Found(at(post, "title"), message, Message.of("rules.text-missing-summary-remedy"))
