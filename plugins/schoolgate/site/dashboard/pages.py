"""The pages of the dashboards: what each is called, where it lies, and what stands on it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from schoolgate.inspection import Inspection
from schoolgate.model import school_year
from schoolgate.site.dashboard.findings import findings
from schoolgate.site.dashboard.overview import overview
from schoolgate.site.dashboard.owners import owners
from schoolgate.site.dashboard.plan import plan
from schoolgate.site.dashboard.register import registers
from schoolgate.site.dashboard.score import score_view
from schoolgate.site.dashboard.teachers import teachers

FILES = {
    "overview": "index.html",
    "score": "diem.html",
    "teachers": "giao-vien.html",
    "plan": "dinh-huong.html",
    "owners": "phu-trach.html",
    "register": "so-theo-doi.html",
    "findings": "diem-can-khac-phuc.html",
}
"""The file of each kind of page, in the order of the menu; all lie in one folder."""


@dataclass(frozen=True, slots=True)
class DashboardPage:
    """One page: its file, and its kind, which names the template, the title and the entry of the menu."""

    file: str
    kind: str
    view: object


def pages(inspection: Inspection) -> Iterator[DashboardPage]:
    """Return every page of an inspection; the ledger of an earlier school year has a page of its own."""
    views = {
        "overview": overview(inspection),
        "score": score_view(inspection),
        "teachers": teachers(inspection),
        "plan": plan(inspection),
        "owners": owners(inspection),
        "findings": findings(inspection),
    }
    for kind, view in views.items():
        yield DashboardPage(FILES[kind], kind, view)
    for one in registers(inspection):
        yield DashboardPage(ledger_file(one.year, school_year(inspection.portal.as_of)), "register", one)


def ledger_file(year: str, current: str) -> str:
    """Return the file of the ledger of a school year; that of this year has the short name."""
    return FILES["register"] if year == current else FILES["register"].replace(".html", f"-{year}.html")
