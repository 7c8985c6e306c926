"""No password, key or token lies in the repository.

What: a private key, a line of htpasswd, a token or a password in a text file that git keeps, beside
``content/`` too. Without git nothing is judged; binary files and those above one megabyte are passed over.
Why: whoever has a copy of the repository has the school's accounts, and a public one is read by machines
within minutes (R-150).
Citation: the criterion on information security of Decision 8265.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule


def _searched(portal: Portal) -> tuple[str, ...]:
    return portal.searched


RECORDED = Recorded("repository/secret", _searched)


@rule(of=RECORDED.judged, cites="qd-8265-2021-an-toan")
def secret(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the files that git keeps were read."""
    yield from RECORDED.found(portal)
