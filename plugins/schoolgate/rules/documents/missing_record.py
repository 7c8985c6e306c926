"""Minutes, reports and disclosures that return are there for every period.

What: a month or semester without the minutes of the steering committee, the monthly report, a check of what
was uploaded, or whatever else the profile asks.
Why: "Mỗi tháng một lần họp BCĐ"; "Báo cáo tháng… 1tháng/lần"; "2 lần/năm" (R-091, R-092;
Q9 to Q12, Q22, Q23, Q27, Q31, Q36, Q39).
Citation: Decision 8265, criterion 1.1, item 1, where the law asks; the rest is the schools' own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal, Scope
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked

ASKED = Asked("documents", Scope.SITE)


@rule(of=ASKED.readings, cites="ke-hoach-nha-truong", asks=ASKED.asks)
def missing_record(portal: Portal) -> Iterator[Found]:
    """Judge the periods that have begun."""
    yield from ASKED.found(portal)
