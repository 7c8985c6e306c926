"""A page says what is true today.

What: a page of prose whose day of last change lies further back than a page may grow old. Pages that do not
say when they were changed are not judged.
Why: "Rà soát những tồn tại, bất cập cổng thông tin điện tử" every school year (R-046); R-008 asks the same of
what is said of people.
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Layer, Message, Page, Portal
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule


def _dated(portal: Portal) -> Iterator[tuple[Page, date]]:
    return ((one, one.updated) for one in portal.pages if one.updated and not one.draft)


@rule(of=_dated, cites="qd-8265-2021-lop-1", limits=("stale-days",))
def stale_page(portal: Portal) -> Iterator[Found]:
    """Judge pages of both layers that say when they were changed."""
    longest = portal.settings.rulebook.limit("stale-days", portal.as_of)
    for page, updated in _dated(portal):
        age = (portal.as_of - updated).days
        if longest is not None and age > longest:
            values = {"title": page.title, "updated": day(updated), "days": age}
            message = Message.of("rules.content-stale-page-message", **values)
            cites = "qd-8265-2021-lop-2" if page.layer is Layer.INTERNAL else ""
            yield Found(
                at(page, "updated"), message, Message.of("rules.content-stale-page-remedy"), cites=cites
            )
