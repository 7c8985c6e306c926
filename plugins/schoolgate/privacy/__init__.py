"""Personal data in a text (R-005, R-007; REG-06 to REG-09). Each kind has a file of its own.

No detector knows of the school: what it publishes of itself is let through by the rules.
"""

from collections.abc import Iterator
from itertools import islice

from schoolgate.model import Mark, Writing
from schoolgate.privacy.kinds import DETECTORS, GLANCE
from schoolgate.privacy.linked import linked
from schoolgate.privacy.public_contacts import is_own

__all__ = ["DETECTORS", "is_own", "linked", "marks"]


def marks(writing: Writing, most: int) -> Iterator[Mark]:
    """Return what in a text tells of a person, of each kind so many at the most."""
    worth = GLANCE.at(passage.text for passage in writing.passages)
    for kind, detector in DETECTORS.items():
        if kind in worth:
            yield from islice(detector(writing), most)
