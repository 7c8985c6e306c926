"""What several rules about quotas say alike: what each period weighs, and where a figure comes from."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from quota_builders import a_counted_school, a_quota, things
from schoolgate.model import Finding, Outcome, Period, Portal, Quota, QuotaFigure
from schoolgate.rules import judge, rules, verdicts

RULES = {one.id: one for one in rules()}


def narrowed(portal: Portal, *quotas: str) -> Portal:
    """The portal, asked for some quotas only."""
    book = portal.settings.rulebook
    chosen = dataclasses.replace(book, quotas=tuple(one for one in book.quotas if one.id in quotas))
    return dataclasses.replace(portal, settings=dataclasses.replace(portal.settings, rulebook=chosen))


def found(portal: Portal, rule: str) -> tuple[Finding, ...]:
    return judge(portal, [RULES[rule]])


OWN_PLANS = "ke-hoach-nha-truong"
"""What only the schools ask cites their own plans."""


def test_each_month_that_was_missed_counts() -> None:
    portal = narrowed(a_counted_school(as_of=dt.date(2025, 12, 10)), "news-union")
    posts = things(a_quota(portal, "news-union"), dt.date(2025, 10, 3), 1)["posts"]
    portal = dataclasses.replace(portal, posts=tuple(posts))
    missed = found(portal, "news/monthly-quota")
    assert {one.where.path for one in missed} == {"news/union"}
    ended = verdicts(portal, missed, [RULES["news/monthly-quota"]])
    assert {one.outcome: one.count for one in ended} == {
        Outcome.PASSED: 1,
        Outcome.FAILED: 2,
        Outcome.OPEN: 1,
    }


def test_two_quotas_that_were_missed_in_one_month_count_twice() -> None:
    portal = narrowed(a_counted_school(as_of=dt.date(2025, 10, 1)), "steering-minutes", "monthly-report")
    rule = RULES["documents/missing-record"]
    ended = verdicts(portal, found(portal, rule.id), [rule])
    assert {one.outcome: one.count for one in ended} == {Outcome.FAILED: 2, Outcome.OPEN: 2}


def test_documents_of_any_kind_belong_into_their_group() -> None:
    own = Quota("own", "Văn bản", "văn bản", "documents", Period.MONTH, figures=(QuotaFigure(1, own=True),))
    portal = a_counted_school(quotas=[own], as_of=dt.date(2025, 9, 20))
    (missed,) = found(portal, "documents/missing-record")
    assert missed.where.path == "documents"
    assert missed.remedy.id == "quotas.mend-documents"


def test_minutes_that_the_law_asks_cite_it_though_schools_ask_them_too() -> None:
    portal = narrowed(a_counted_school(as_of=dt.date(2025, 10, 1)), "steering-minutes", "upload-check")
    cited = {
        dict(one.message.values)["title"][:16]: one.citation
        for one in found(portal, "documents/missing-record")
    }
    assert cited == {"Biên bản họp Ban": "qd-8265-2021-ke-hoach", "Biên bản kiểm tr": OWN_PLANS}


@pytest.mark.parametrize(("day", "citation"), [(2018, "hd-2018-long-bien"), (2025, "qd-8265-2021-ke-hoach")])
def test_a_figure_cites_what_was_in_force_in_its_period(day: int, citation: str) -> None:
    term = dataclasses.replace(
        a_counted_school().settings.calendar.terms[0],
        year=f"{day}-{day + 1}",
        first=dt.date(day, 9, 8),
        last=dt.date(day + 1, 5, 29),
        second=None,
    )
    portal = narrowed(a_counted_school(terms=[term], as_of=dt.date(day, 10, 1)), "monthly-report")
    assert {one.citation for one in found(portal, "documents/missing-record")} == {citation}
