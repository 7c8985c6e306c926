from __future__ import annotations

import dataclasses

from quota_builders import a_counted_school, a_quota
from schoolgate.inspection import judged
from schoolgate.model import Outcome


def test_when_counting_breaks_the_school_sees_everything_else() -> None:
    """Only a bug of ours can make a quota that counts what nobody knows."""
    impossible = dataclasses.replace(a_quota(a_counted_school(), "news-union"), counts="dreams")
    inspection = judged(a_counted_school(quotas=[impossible]))
    (crashed,) = [one for one in inspection.findings if one.outcome is Outcome.CRASHED]
    assert (crashed.rule, crashed.left_out) == ("quotas", True)
    assert inspection.readings == ()
    assert inspection.verdicts
    assert not inspection.complete
