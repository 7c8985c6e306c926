"""A notice stands on the portal by the day on which it takes effect.

What: a notice of this school year whose day of posting lies after the day from which it holds. Until that day
has passed it is open: a post to come can still be set to an earlier day.
Why: "Nghỉ học, thời tiết, trang phục,...: đăng tải kịp thời" (R-026, Q5).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from schoolgate.model import NOTICES, Layer, Message, Outcome, Portal, Post, school_year
from schoolgate.rules.facts import at, day
from schoolgate.rules.rule import Found, rule


def _notices(portal: Portal) -> Iterator[tuple[Post, date, int]]:
    """Return the notices that say from when they hold, with that day and how many days are excused."""
    year = school_year(portal.as_of)
    for post in portal.posts:
        public = post.layer is Layer.PUBLIC and not post.draft
        if post.category == NOTICES and public and post.effective_from and school_year(post.date) == year:
            excused = portal.settings.rulebook.limit("notice-days", post.effective_from)
            if excused is not None:
                yield post, post.effective_from, excused


@rule(of=_notices, cites="qd-8265-2021-lop-1", limits=("notice-days",))
def late_notice(portal: Portal) -> Iterator[Found]:
    """Judge notices of the public site."""
    for post, effective, excused in _notices(portal):
        if (post.date - effective).days > excused:
            due = effective + timedelta(excused)
            values = {"title": post.title, "effective": day(effective), "posted": day(post.date)}
            message = Message.of("rules.news-late-notice-message", **values)
            remedy = Message.of("rules.news-late-notice-remedy", due=day(due))
            outcome = Outcome.FAILED if portal.as_of > due else Outcome.OPEN
            yield Found(at(post, "effective_from"), message, remedy, outcome=outcome)
