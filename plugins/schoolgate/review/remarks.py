"""The words of the one comment: the result of the check, or why there is none, and where to read on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from schoolgate.messages import text
from schoolgate.reports.comment import comment, split
from schoolgate.reports.comment_words import words
from schoolgate.reports.json_check import FindingEntry
from schoolgate.review.inbox import Delivery

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:-]+/[A-Za-z0-9._/-]+")


def remarks(delivery: Delivery, run: str, language: str = "vi", *, asked: bool = False) -> str:
    """Return the comment on a delivery as Markdown; ``run`` is the address of the check that left it.

    ``asked`` says that an earlier comment asked for something to be mended.
    """
    blocks = [text("review.left-off", language, count=delivery.left)] if delivery.left else []
    if delivery.document is not None:
        body = comment(delivery.document, language, blocks, asked=asked).rstrip("\n")
    else:
        reasons = "\n".join(f"- {words(line)}" for line in delivery.reasons)
        body = "\n\n".join(part for part in (text("review.unchecked", language), reasons, *blocks) if part)
    last = [text("review.how-to-approve", language)]
    if _ADDRESS.fullmatch(run):
        last.append(text("review.run", language, run=run))
    return "\n\n".join([body, *last]) + "\n"


def asks(delivery: Delivery) -> bool:
    """Whether a delivery has something to be mended in the change."""
    return delivery.document is None or bool(split(delivery.document)[0])


def with_claims(delivery: Delivery, claims: Sequence[FindingEntry]) -> Delivery:
    """Return a delivery that also tells what was found out about approvals."""
    document = delivery.document
    if document is None or not claims:
        return delivery
    base = document.base
    told = base and replace(base, new=[*(one.id for one in claims), *base.new])
    return replace(delivery, document=replace(document, findings=[*claims, *document.findings], base=told))
