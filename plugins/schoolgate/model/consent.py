"""What parents and children have agreed to, and until when (REG-06, REG-08).

A child's image, name and work are shown with the consent of the parents, and from the child's seventh
birthday on of the child too. Silence is no consent, and a consent that was withdrawn is none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from schoolgate.model.message import NOWHERE, Location

SCOPES = ("photo", "name", "work")
"""What a consent is about: the child's image, its name, what it wrote or drew."""


class Lapse(StrEnum):
    """Why a consent does not allow what it is shown for."""

    UNKNOWN = "unknown"
    """The register has no such number."""
    OTHER_SCOPE = "other-scope"
    NOT_YET = "not-yet"
    WITHOUT_PARENT = "without-parent"
    WITHOUT_CHILD = "without-child"
    """The child is seven and has not agreed."""
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent to one thing, under a number that tells nobody who the child is.

    ``seven_on`` is the child's seventh birthday, None where the child was seven when the form was filled in;
    ``expires_on`` is the last day on which it holds, ``withdrawn_on`` the first on which it does not.
    """

    id: str
    scope: str
    granted_on: dt.date
    by_parent: bool = False
    by_child: bool = False
    seven_on: dt.date | None = None
    expires_on: dt.date | None = None
    withdrawn_on: dt.date | None = None
    where: Location = NOWHERE


def is_valid(consent: Consent, scope: str, day: dt.date) -> bool:
    """Whether a consent allows a scope on a day: granted, neither expired nor withdrawn, the child asked."""
    return consent.scope == scope and lapse(consent, day) is None


def lapse(consent: Consent, day: dt.date) -> Lapse | None:
    """Return why a consent does not hold on a day, the weightiest reason first; None when it holds."""
    reasons = (
        (Lapse.WITHDRAWN, consent.withdrawn_on is not None and consent.withdrawn_on <= day),
        (Lapse.NOT_YET, day < consent.granted_on),
        (Lapse.EXPIRED, consent.expires_on is not None and consent.expires_on < day),
        (Lapse.WITHOUT_PARENT, not consent.by_parent),
        (Lapse.WITHOUT_CHILD, not consent.by_child and not _below_seven(consent, day)),
    )
    return next((reason for reason, holds in reasons if holds), None)


def _below_seven(consent: Consent, day: dt.date) -> bool:
    return consent.seven_on is not None and day < consent.seven_on


class Consents:
    """The consents of a school, asked by their number."""

    def __init__(self, consents: Iterable[Consent]) -> None:
        self._rows: dict[str, list[Consent]] = {}
        for one in consents:
            self._rows.setdefault(one.id, []).append(one)

    def rows(self, id_: str) -> tuple[Consent, ...]:
        """Return what was agreed to under a number, a row for each scope."""
        return tuple(self._rows.get(id_, ()))

    def lapse(self, id_: str, scope: str, day: dt.date) -> Lapse | None:
        """Return why the consent of a number does not allow a scope on a day; None when it does."""
        rows = self._rows.get(id_)
        if rows is None:
            return Lapse.UNKNOWN
        row = next((one for one in rows if one.scope == scope), None)
        return Lapse.OTHER_SCOPE if row is None else lapse(row, day)

    def allows(self, ids: Iterable[str], scope: str, day: dt.date) -> bool:
        """Whether there is a consent at all, and every one that is named allows the scope on a day."""
        named = tuple(ids)
        return bool(named) and all(self.lapse(one, scope, day) is None for one in named)
