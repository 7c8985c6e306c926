from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from quota_builders import a_counted_school, a_quota, things
from schoolgate.inspection import judged, once_approved
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


@pytest.mark.parametrize(
    ("changes", "touched", "published"),
    [
        ({"approved_by": "", "approved_on": None}, True, 1),
        ({"approved_by": "", "approved_on": None}, False, 0),
        ({"approved_by": "", "approved_on": None, "author": "du.tv"}, True, 0),
        ({"approved_on": None}, True, 0),
    ],
)
def test_waiting_posts_of_a_change_are_counted_as_if_approved(
    changes: dict[str, object], touched: bool, published: int
) -> None:
    """Only what waits, only in the change, and only where the board has somebody else."""
    quota, day = a_quota(a_counted_school(), "news-union"), dt.date(2025, 12, 22)
    (post,) = things(quota, day, 1)["posts"]
    waiting = dataclasses.replace(post, **changes)
    inspection = judged(a_counted_school(as_of=day, quotas=[quota], posts=(waiting,)))
    paths = [waiting.path] if touched else []
    found = {one.period: one.published for one in once_approved(inspection, paths)}
    assert found["2025-12"] == published
