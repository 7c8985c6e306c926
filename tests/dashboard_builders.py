"""The dashboards of a portal that was made by hand, read like a reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from quota_builders import TEACHER, a_counted_school
from sample.reading import Page, read
from schoolgate.inspection import Inspection
from schoolgate.model import Finding, Period, Portal, Quota, QuotaFigure, Scope
from schoolgate.quotas import readings
from schoolgate.rules import judge
from schoolgate.site.dashboard.compose import compose

OVERVIEW = "index.html"
TEACHERS = "giao-vien.html"
PLAN = "dinh-huong.html"
OWNERS = "phu-trach.html"
LEDGER = "so-theo-doi.html"
FINDINGS = "diem-can-khac-phuc.html"
AS_OF = dt.date(2025, 12, 18)
NEWS = Quota(
    *("news-professional", "Tin chuyên môn", "tin bài", "posts", Period.MONTH),
    categories=("professional",),
    figures=(QuotaFigure(2, own=True),),
)
LECTURES = Quota(
    *("lectures", "Bài giảng của mỗi giáo viên", "bài giảng", "lessons", Period.MONTH, Scope.TEACHER),
    kinds=("lecture",),
    figures=(QuotaFigure(1, own=True),),
)


def a_school(**changes: Any) -> Portal:
    """A school in the middle of December that is asked for two posts a month."""
    fields: dict[str, Any] = {"as_of": AS_OF, "quotas": (NEWS,), "teachers": (TEACHER,)}
    return a_counted_school(**(fields | changes))


def inspected(portal: Portal, findings: tuple[Finding, ...] | None = None) -> Inspection:
    """What is found out about a portal."""
    return Inspection(portal, judge(portal) if findings is None else findings, (), readings(portal))


def pages(portal: Portal) -> dict[str, Page]:
    """Every dashboard of a portal by its file."""
    files = compose(inspected(portal))
    return {path: read(path, data.decode()) for path, data in files.items() if path.endswith(".html")}


def page(portal: Portal, file: str = OVERVIEW) -> Page:
    """One dashboard of a portal."""
    return pages(portal)[file]


def words(element: Element) -> str:
    """The words in an element, with single spaces."""
    return " ".join(" ".join(element.itertext()).split())


def having(page: Page, part: str) -> Iterator[Element]:
    """The elements of a class."""
    return (one for one in page.elements() if part in one.get("class", "").split())


def row(page: Page, title: str) -> list[str]:
    """The words of each field in the first row whose heading begins so."""
    found = next(
        one
        for one in page.elements("tr")
        for head in one.findall("th")
        if head.get("scope") == "row" and words(head).startswith(title)
    )
    return [words(one) for one in found if one.get("scope") != "row"]
