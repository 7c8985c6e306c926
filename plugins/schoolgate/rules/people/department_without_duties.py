"""Every department says what it is there for.

What: a department in force without its duties.
Why: the portal shows "chức năng, nhiệm vụ" of the school's parts (R-006).
Citation: Circular 37/2020, article 9 (structure and functions).
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import departments


@rule(of=departments, cites="tt-37-2020-dieu-9")
def department_without_duties(portal: Portal) -> Iterator[Found]:
    """Judge departments that are in force today."""
    for one in departments(portal):
        if not one.duties:
            message = Message.of("rules.people-department-without-duties-message", department=one.name)
            remedy = Message.of("rules.people-department-without-duties-remedy", file=one.where.path)
            yield Found(one.where, message, remedy)
