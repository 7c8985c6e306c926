"""What to do about what is missing of a quota, and who is asked to do it."""

from __future__ import annotations

from collections.abc import Mapping

from schoolgate.model import Category, Message, Outcome, Portal, Reading, in_service, month


def remedy(one: Reading, portal: Portal, values: Mapping[str, object]) -> Message:
    """Return what is to be done; ``values`` are those of the sentence that says what is missing."""
    quota = one.quota
    if quota.counts == "posts":
        return _more_posts(one, portal, values)
    if quota.counts == "documents" and quota.kinds:
        head = {"kind": quota.kinds[0], "of": quota.of, "month": month(one.last)}
        return Message.of("quotas.mend-records", **values, **head)
    scope = f"-{quota.scope}" if quota.counts == "lessons" else ""
    return Message.of(f"quotas.mend-{quota.counts}{scope}", **values)


def _more_posts(one: Reading, portal: Portal, values: Mapping[str, object]) -> Message:
    """Return who writes and who approves what is missing, as far as the category says it (R-038)."""
    named = (of for of in portal.settings.categories if one.quota.categories == (of.id,))
    category = next(named, Category("", "", ""))
    writer = _serving(category.executor or category.owner, portal)
    approver = _serving(category.approver, portal)
    asked = "-both" if writer and approver and writer != approver else "-writer" if writer else ""
    over = "-over" if one.outcome is Outcome.FAILED else ""
    return Message.of(f"quotas.mend-posts{over}{asked}", **values, writer=writer, approver=approver)


def _serving(staff: str, portal: Portal) -> str:
    person = portal.settings.staff.get(staff)
    return person.name if person and in_service(person, portal.as_of) else ""
