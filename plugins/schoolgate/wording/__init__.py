"""Good Vietnamese: what a careful reader would mark (R-030). Each kind of fault has a file of its own.

Nothing here knows of posts or of the school: words that the school allows are let through by the rules.
"""

from collections.abc import Iterator
from itertools import islice

from schoolgate.model import Mark, Writing
from schoolgate.wording.decomposed import decomposed
from schoolgate.wording.kinds import DETECTORS, GLANCE

__all__ = ["DETECTORS", "decomposed", "marks"]


def marks(writing: Writing, most: int) -> Iterator[Mark]:
    """Return what is to be marked in a text, of each kind so many at the most."""
    worth = GLANCE.at(passage.text for passage in writing.passages)
    for kind, detector in DETECTORS.items():
        if kind in worth:
            yield from islice(detector(writing), most)
