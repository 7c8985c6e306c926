"""Links that lead out of the site, as they answered when they were last asked for."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

_PATIENCE = 7
"""Days for which a server may fail before the link counts as dead."""


class LinkState(StrEnum):
    """How an address answers: with a page, with nothing, with a refusal of machines, or with a fault."""

    ALIVE = "alive"
    GONE = "gone"
    BLOCKED = "blocked"
    FAILING = "failing"


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """A link, its state since a day, and the day it was last asked for, in Asia/Ho_Chi_Minh."""

    url: str
    state: LinkState
    status: int
    since: dt.date
    checked: dt.date

    @property
    def is_dead(self) -> bool:
        """Whether readers find nothing: it is gone, or its server has failed for a week."""
        lasting = (self.checked - self.since).days >= _PATIENCE
        return self.state is LinkState.GONE or (self.state is LinkState.FAILING and lasting)
