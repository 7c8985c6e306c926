"""A summary says more than the title, and not what the text begins with.

What: a summary that is the title again, or the first words of the text.
Why: the reader of a list sees the same words twice and learns nothing of what is in the post.
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Message, Portal, Post
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import public_posts
from schoolgate.vietnamese import fold

_SIGNS = re.compile(r"[^a-z0-9]+")
_COMPARED = 120
"""Letters that have to be the same: the excerpt that is kept of a text is short."""

_GLANCE = 12


def _summarized(portal: Portal) -> list[Post]:
    return [post for post in public_posts(portal) if post.summary]


@rule(of=_summarized, cites="ke-hoach-nha-truong")
def copied_summary(portal: Portal) -> Iterator[Found]:
    """Judge posts that have a summary, without regard to capitals, accents and signs."""
    for post in _summarized(portal):
        if not (_begin_alike(post.summary, post.title) or _begin_alike(post.summary, post.prose.excerpt)):
            continue
        summary, title, begins = (_bare(text) for text in (post.summary, post.title, post.prose.excerpt))
        if summary == title or (summary and begins.startswith(summary[:_COMPARED])):
            message = Message.of("rules.text-copied-summary-message", title=post.title)
            yield Found(at(post, "summary"), message, Message.of("rules.text-copied-summary-remedy"))


def _begin_alike(one: str, other: str) -> bool:
    """Whether two texts may be the same: most differ at once, and need not be compared letter by letter."""
    left, right = _bare(one[:_GLANCE]), _bare(other[:_GLANCE])
    return left.startswith(right) or right.startswith(left)


def _bare(text: str) -> str:
    return _SIGNS.sub(" ", fold(text)).strip()
