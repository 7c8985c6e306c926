"""Every teacher has an account on the internal site.

What: a teacher in service without an account that is open today. Without any list of accounts nothing can be
counted: then a person has to say how many there are.
Why: "100% GV có tài khoản đăng nhập" (R-100); kitchen staff and guards are not counted (R-102).
Citation: Decision 8265, the criterion of layer 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Account, Location, Message, Outcome, Person, Portal
from schoolgate.rules.facts import day
from schoolgate.rules.logins import ACCOUNTS, accounts, teachers
from schoolgate.rules.rule import Found, rule


def _counted(portal: Portal) -> list[Person] | list[Location]:
    """Return the teachers, or the missing list of accounts of a school that has any."""
    counted = teachers(portal)
    return counted if portal.accounts or not counted else [ACCOUNTS]


@rule(of=_counted, cites="qd-8265-2021-lop-2")
def without_account(portal: Portal) -> Iterator[Found]:
    """Judge the teachers in service today."""
    counted, known = teachers(portal), accounts(portal)
    if counted and not known:
        yield _uncounted(len(counted))
    for person in counted if known else ():
        account = known.get(person.id)
        if account is None or not account.is_open(portal.as_of):
            yield _found(person, account, portal)


def _uncounted(count: int) -> Found:
    message = Message.of("rules.accounts-without-account-uncounted", count=count)
    remedy = Message.of("rules.accounts-without-account-list", file=ACCOUNTS.path)
    return Found(ACCOUNTS, message, remedy, outcome=Outcome.NEEDS_PERSON, internal=True)


def _found(person: Person, account: Account | None, portal: Portal) -> Found:
    if account is None:
        message = Message.of("rules.accounts-without-account-message", person=person.name)
        remedy = Message.of("rules.accounts-without-account-remedy", file=ACCOUNTS.path, id=person.id)
        return Found(person.where, message, remedy, subject=person.id, internal=True)
    closed = account.until and account.until < portal.as_of
    key, last = ("closed", account.until) if closed else ("later", account.since)
    message = Message.of(f"rules.accounts-without-account-{key}", person=person.name, day=day(last))
    remedy = Message.of("rules.accounts-without-account-open", file=account.where.path)
    return Found(account.where, message, remedy, subject=person.id, internal=True)
