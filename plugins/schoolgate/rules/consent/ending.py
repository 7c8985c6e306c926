"""A consent is asked for again before it ends.

What: a consent that holds today and ends within the days asked: by its last day, or because the child turns
seven and has not agreed itself. It is a note; the photos stay until that day.
Why: on the day after, the photos leave layer 1 by themselves; a form takes days to come back (REG-06).
Citation: none; a convention of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from schoolgate.model import Consent, Message, Portal, lapse
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule


def _valid(portal: Portal) -> list[Consent]:
    """Return the consents that hold, each form once."""
    held = [one for one in portal.consents if lapse(one, portal.as_of) is None]
    return list({one.where: one for one in reversed(held)}.values())[::-1]


@rule(of=_valid, limits=("consent-days",))
def ending(portal: Portal) -> Iterator[Found]:
    """Judge forms by the day on which they cease to hold."""
    soon = timedelta(portal.settings.rulebook.limit("consent-days", portal.as_of) or 0)
    for one in _valid(portal):
        last, key = _last(one)
        if last and last <= portal.as_of + soon:
            message = Message.of(f"rules.consent-ending-{key}", id=one.id, day=day(last))
            remedy = Message.of(f"rules.consent-ending-{key}-remedy", id=one.id)
            yield Found(one.where, message, remedy)


def _last(one: Consent) -> tuple[date | None, str]:
    """Return the day that ends a consent and which sentence says so."""
    seven = None if one.by_child else one.seven_on
    if one.expires_on and (seven is None or one.expires_on < seven):
        return one.expires_on, "expires"
    return seven, "seven"
