"""Evidence: dated, named rows that show what no machine can see (domain.md 3d)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from schoolgate.model.message import NOWHERE, Location


@dataclass(frozen=True, slots=True)
class Evidence:
    """A row of ``evidence.yml`` about one item of the rubric.

    Without ``deduction``, ``award`` and ``points`` it says that the item was done; with ``deduction`` that a
    fault was found; with ``award`` or ``points`` it asks for a bonus. Without a document or a file it is a
    claim and nothing more.
    """

    item: str
    """``T1.C1.M1`` or ``B.M1``."""
    day: dt.date | None = None
    by: str = ""
    """The staff id of who answers for it."""
    text: str = ""
    """What was done or found, in the words of the school; the justification of a bonus (A22)."""
    documents: tuple[str, ...] = ()
    """Folders of documents or posts, files below ``content/``, or numbers of documents."""
    quote: str = ""
    deduction: str = ""
    count: int = 1
    """How many faults the row tells of."""
    group: str = ""
    """Of whom it tells, where a rubric asks: ``support`` staff, a ``consolation`` prize."""
    award: str = ""
    """The level of a prize: ``quận``, ``thành phố``."""
    points: Decimal | None = None
    """What a bonus without a scale is said to be worth."""
    share: int | None = None
    """The part of all that the school says has it, in per cent."""
    where: Location = NOWHERE

    @property
    def asks_bonus(self) -> bool:
        """Whether it asks for points on top."""
        return bool(self.award) or self.points is not None

    @property
    def shows(self) -> bool:
        """Whether it says that its item was done."""
        return not self.deduction and not self.asks_bonus

    @property
    def proved(self) -> bool:
        """Whether it names something that can be looked at, a day and a person."""
        return bool(self.documents and self.day and self.by)
