"""The one comment of the check: found again by its mark and its author, and written anew."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schoolgate.messages import text
from schoolgate.review.conversation import Conversation, is_bot
from schoolgate.review.shapes import Comment

LONGEST = 65_536
"""Characters that GitHub takes in one comment."""
_MARK = re.compile(r"<!-- schoolgate:check ([0-9a-f]{40,64})( asked)? -->")
_OPEN, _CLOSE = "<details>", "</details>"


def find(comments: Iterable[Comment]) -> Comment | None:
    """Return our comment; a mark in what somebody else has written does not count."""
    return next((one for one in comments if is_bot(one) and _MARK.match(one.words)), None)


def told_of(comment: Comment) -> str:
    """Return the commit that our comment speaks of."""
    found = _MARK.match(comment.words)
    return found[1] if found else ""


def has_asked(comment: Comment | None) -> bool:
    """Whether our comment has ever asked for something to be mended."""
    found = _MARK.match(comment.words) if comment else None
    return found is not None and bool(found[2])


def keep(
    conversation: Conversation, body: str, commit: str, language: str = "vi", *, asks: bool = False
) -> None:
    """Let the one comment say what is so of a commit; nothing is sent where it says so already.

    ``asks`` is remembered: whether this or an earlier comment asks for something to be mended.
    """
    mark = f"<!-- schoolgate:check {commit}{' asked' if asks else ''} -->"
    told = fitted(f"{mark}\n{body}", language)
    known = find(conversation.comments())
    if known is None:
        conversation.say(told)
    elif known.words != told:
        conversation.change(known, told)


def fitted(body: str, language: str = "vi", most: int = LONGEST) -> str:
    """Return a comment that GitHub takes: whole lines, with every fold closed that was opened."""
    if len(body) <= most:
        return body
    end = "\n\n" + text("review.cut", language) + "\n"
    room = most - len(end) - len(f"\n{_CLOSE}")
    kept: list[str] = []
    for line in body.split("\n"):
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    if kept.count(_OPEN) > kept.count(_CLOSE):
        kept += ["", _CLOSE]
    return "\n".join(kept) + end
