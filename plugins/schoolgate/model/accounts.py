"""Accounts on the internal site: whose they are, since when, and when they were last used."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schoolgate.model.calendar import within
from schoolgate.model.message import NOWHERE, Location


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody's login of layer 2, as the host of it tells; a password is never kept (R-100, R-101)."""

    staff: str
    """The staff id of whose account it is."""
    user: str = ""
    """The name with which they sign in."""
    since: dt.date | None = None
    """The day on which it was made."""
    until: dt.date | None = None
    """The last day on which it was open."""
    first_login: dt.date | None = None
    last_login: dt.date | None = None
    where: Location = NOWHERE

    def is_open(self, day: dt.date) -> bool:
        """Whether one can sign in with it on a day."""
        return within(day, self.since, self.until)
