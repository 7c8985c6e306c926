"""The table of learning results tells of groups, never of one pupil.

What: a "grade" in which a single pupil was assessed: mostly a row for each pupil, under the pupil's name.
Why: a child's learning results are private life, and belong on the portal as sums alone (R-054, REG-08).
Such rows are on no page. A table with a column of names is not read at all.
Citation: Children's Law 2016, article 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import groups


@rule(of=groups, cites="luat-tre-em-2016-dieu-6")
def single_pupil(portal: Portal) -> Iterator[Found]:
    """Judge each school year, subject and grade; the name is not said again."""
    for (year, _, _), levels in groups(portal):
        if sum(row.pupils for row in levels.values()) == 1:
            where = next(row.where for row in levels.values() if row.pupils)
            message = Message.of("rules.statistics-single-pupil-message", year=year)
            remedy = Message.of("rules.statistics-single-pupil-remedy")
            yield Found(where, message, remedy, left_out=True)
