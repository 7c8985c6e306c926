"""The words of the one comment: the result of the check, or why there is none, and where to read on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schoolgate.messages import text
from schoolgate.reports.comment import comment
from schoolgate.reports.comment_words import words
from schoolgate.review.inbox import Delivery

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:-]+/[A-Za-z0-9._/-]+")


def remarks(delivery: Delivery, run: str, more: Sequence[str] = (), language: str = "vi") -> str:
    """Return the comment on a delivery as Markdown; ``run`` is the address of the check that left it.

    ``more`` are further sections, each ready.
    """
    blocks = [*more]
    if delivery.left:
        blocks.append(text("review.left-off", language, count=delivery.left))
    if delivery.document is not None:
        body = comment(delivery.document, language, blocks).rstrip("\n")
    else:
        reasons = "\n".join(f"- {words(line)}" for line in delivery.reasons)
        body = "\n\n".join(part for part in (text("review.unchecked", language), reasons, *blocks) if part)
    reading = text("review.run", language, run=run) if _ADDRESS.fullmatch(run) else ""
    return f"{body}\n\n{reading}\n" if reading else f"{body}\n"
