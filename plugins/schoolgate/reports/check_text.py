"""The whole of ``schoolgate check`` for a terminal: the quotas, what to look at, the sum, the next action."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schoolgate.messages import text
from schoolgate.model import Finding, Reading, Severity
from schoolgate.reports.check_findings import finding_lines, to_look_at
from schoolgate.reports.check_layout import Layout
from schoolgate.reports.check_next import next_action
from schoolgate.reports.check_periods import tally
from schoolgate.reports.check_quotas import quota_lines
from schoolgate.reports.check_result import Check
from schoolgate.reports.wording import day, month_of_year


def check_lines(check: Check, layout: Layout, language: str = "vi") -> Iterator[str]:
    """Return the lines of a check, the most urgent first, ending with the next action."""
    values = {"school": check.portal.settings.school.name, "day": day(check.portal.as_of)}
    key = "check.title-month" if check.month else "check.title"
    title = text(key, language, month=month_of_year(check.month), **values)
    yield from (layout.paint(one, "head") for one in layout.lines(title))
    yield from quota_lines(check, layout, language)
    yield from finding_lines(check, layout, language)
    yield ""
    yield from layout.lines(quota_summary(check.readings, language))
    yield from layout.lines(finding_summary(to_look_at(check), language))
    if not check.complete:
        yield from layout.lines(text("check.incomplete", language))
    yield from (layout.paint(one, "head") for one in layout.lines(next_action(check, language)))


def quota_summary(readings: Iterable[Reading], language: str) -> str:
    """Return in one sentence how many quotas were met, are open, and failed."""
    return text("report.quotas", language, **tally(readings))


def finding_summary(findings: Iterable[Finding], language: str) -> str:
    """Return in one sentence how many errors, warnings and notes there are."""
    found = [one.severity for one in findings]
    counts = {f"{one}s": found.count(one) for one in Severity}
    return text("report.found", language, **counts)
