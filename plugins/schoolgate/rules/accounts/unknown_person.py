"""Every account of the internal site belongs to somebody on the staff list.

What: an account of somebody by an id that nobody has, such as a name instead of an id.
Why: whoever it was meant for is counted as somebody without an account (R-100), and an account of nobody is
one that nobody closes (R-150).
Citation: Decision 8265, the criterion of layer 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Account, Message, Portal
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule


def _accounts(portal: Portal) -> tuple[Account, ...]:
    return portal.accounts


@rule(of=_accounts, cites="qd-8265-2021-lop-2")
def unknown_person(portal: Portal) -> Iterator[Found]:
    """Judge every row of the accounts, those of people who have left too: they are still on the list."""
    for account in portal.accounts:
        if account.staff not in portal.settings.staff:
            message = Message.of("rules.accounts-unknown-person-message", id=account.staff)
            yield Found(account.where, message, _remedy(account.staff, portal), internal=True)


def _remedy(id_: str, portal: Portal) -> Message:
    staff = portal.settings.staff.values()
    called = {one.id: one.id for one in staff} | {one.name: one.id for one in staff}
    meant = called.get(nearest(id_, called))
    if meant:
        return Message.of("rules.accounts-unknown-person-meant", meant=meant)
    return Message.of("rules.accounts-unknown-person-remedy")
