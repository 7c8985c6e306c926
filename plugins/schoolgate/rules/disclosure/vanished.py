"""What was disclosed stays on the portal for five years.

What: a document of the ledger that everybody could see, that nobody can see now, and whose time is not over.
Why: whoever paid fees in 2024 may ask for the figures until 2029 (REG-02).
Citation: Circular 09/2024: at least five years from publication.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from schoolgate.model import Disclosed, Message, Portal
from schoolgate.register import kept_until, key
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import shown_documents


def _kept(portal: Portal) -> Iterator[tuple[Disclosed, date]]:
    """Return the rows of the ledger whose time is not over, each with its last day."""
    years = portal.settings.rulebook.limit("disclosure-years", portal.as_of)
    for row in portal.settings.disclosed if years else ():
        last = kept_until(row.published_on, years or 0)
        if portal.as_of <= last:
            yield row, last


@rule(of=_kept, cites="tt-09-2024", limits=("disclosure-years",))
def vanished(portal: Portal) -> Iterator[Found]:
    """Judge the ledger; a document that was moved is still there under its number and day of publication."""
    shown = shown_documents(portal)
    paths = {one.path for one in shown}
    moved = {(key(one.number), one.published_on) for one in shown if one.number}
    for row, last in _kept(portal):
        if row.path not in paths and (key(row.number), row.published_on) not in moved:
            values = {"title": row.title, "published": day(row.published_on), "last": day(last)}
            message = Message.of("rules.disclosure-vanished-message", **values)
            remedy = Message.of("rules.disclosure-vanished-remedy", path=row.path)
            yield Found(row.where, message, remedy)
