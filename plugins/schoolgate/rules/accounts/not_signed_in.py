"""Teachers use the internal site: each signs in at least once in a semester.

What: a teacher with an open account and no login since the counted semester began. In the first days of a
semester the one before is counted; nobody is judged whose account or service is as new as that, or who was
on leave all the time. Where the latest login is later than the day that is asked for, and the first one does
not settle it, a person has to say it.
Why: "GV không đăng nhập hoặc không truy cập vào lớp 2" (R-101); one semester is our reading of it.
Citation: Decision 8265, the criterion of layer 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Account, Message, Outcome, Person, Portal
from schoolgate.quotas import Span, counted_semester
from schoolgate.rules.facts import day
from schoolgate.rules.logins import accounts, away, begun, semester, teachers
from schoolgate.rules.rule import Found, rule

_GRACE = "login-grace-days"


def _counted(portal: Portal) -> list[tuple[Person, Account, Span]]:
    """Return the teachers whose logins are judged, with the semester that counts."""
    grace = portal.settings.rulebook.limit(_GRACE, portal.as_of) or 0
    span, known = counted_semester(portal, grace), accounts(portal)
    if span is None:
        return []
    held = [(one, known[one.id]) for one in teachers(portal) if one.id in known]
    return [(one, account, span) for one, account in held if _asked(one, account, span, grace, portal)]


@rule(of=_counted, cites="qd-8265-2021-lop-2", limits=(_GRACE,))
def not_signed_in(portal: Portal) -> Iterator[Found]:
    """Judge by the first and the last login that the list of accounts has."""
    for person, account, span in _counted(portal):
        logins = [one for one in (account.first_login, account.last_login) if one]
        if not any(span.first <= one <= portal.as_of for one in logins):
            yield _found(person, account, span, portal)


def _asked(person: Person, account: Account, span: Span, grace: int, portal: Portal) -> bool:
    first, last = begun(person, account, portal), min(span.last, portal.as_of)
    fresh = first > last or (portal.as_of - first).days < grace
    open_ = account.is_open(portal.as_of)
    return open_ and not fresh and not away(person, max(first, span.first), last, portal)


def _found(person: Person, account: Account, span: Span, portal: Portal) -> Found:
    last = account.last_login or account.first_login
    later = last is not None and last > portal.as_of
    key = "unsettled" if later else "message" if last else "never"
    values = {"person": person.name, "last": day(last), "day": day(portal.as_of)} | semester(span)
    message = Message.of(f"rules.accounts-not-signed-in-{key}", **values)
    mend = "check" if later else "remedy"
    remedy = Message.of(f"rules.accounts-not-signed-in-{mend}", person=person.name, file=account.where.path)
    outcome = Outcome.NEEDS_PERSON if later else Outcome.FAILED
    return Found(account.where, message, remedy, outcome=outcome, subject=person.id, internal=True)
