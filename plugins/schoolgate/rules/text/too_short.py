"""A post says what happened.

What: a post of layer 1 with fewer words than the limit. Notices are let out: a short notice is a good one.
Why: the quotas count posts, and a post of two lines is counted by whoever reads it as none (R-030).
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import NOTICES, Message, Portal, Post
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import public_posts


def _told(portal: Portal) -> list[Post]:
    return [post for post in public_posts(portal) if post.category != NOTICES]


@rule(of=_told, cites="ke-hoach-nha-truong", limits=("fewest-words",))
def too_short(portal: Portal) -> Iterator[Found]:
    """Judge posts by the number of words in their text."""
    fewest = portal.settings.rulebook.limit("fewest-words", portal.as_of)
    for post in _told(portal):
        if fewest is not None and 0 < post.prose.words < fewest:
            message = Message.of(
                "rules.text-too-short-message", title=post.title, words=post.prose.words, fewest=fewest
            )
            yield Found(at(post, "title"), message, Message.of("rules.text-too-short-remedy"))
